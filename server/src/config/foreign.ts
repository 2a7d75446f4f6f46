import { foreignIn } from '../text/foreign';
import type { Config } from './config';

/**
 * Whether a configuration is one of another system: NX-OS shares the licensing agent and the words of its commands, and
 * finds names, routes and sources in other ways. A document of such a system alone is told by its text; this is about
 * one among the configurations of others. Of the lines that tell, these are kept, and there are few of them.
 */
export const isForeign = ({ commands }: Config): boolean =>
  commands
    .of('feature', 'vdc', 'version')
    .some(({ negated, text }) => !negated && foreignIn('config', text) !== undefined);

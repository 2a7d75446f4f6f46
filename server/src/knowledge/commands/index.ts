import type { CommandRow } from '../types';
import { callHomeCommands } from './callHome';
import { execCommands } from './exec';
import { furtherExecCommands } from './execFurther';
import { licenseCommands } from './license';
import { neighbourCommands } from './neighbours';
import { networkCommands } from './network';

/** Every command the product explains. */
export const commands: readonly CommandRow[] = [
  ...licenseCommands,
  ...callHomeCommands,
  ...networkCommands,
  ...neighbourCommands,
  ...execCommands,
  ...furtherExecCommands,
];

import type { MessageRow } from '../types';
import { callHome } from './callHome';
import { neighbours } from './neighbours';
import { smartLic } from './smartLic';

/** Every syslog message the product explains. */
export const messages: readonly MessageRow[] = [...smartLic, ...callHome, ...neighbours];

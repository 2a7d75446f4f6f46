import type { CommandRow } from '../types';
import { callHomeCommands } from './callHome';
import { licenseCommands } from './license';

/** Every command the product explains. */
export const commands: readonly CommandRow[] = [...licenseCommands, ...callHomeCommands];

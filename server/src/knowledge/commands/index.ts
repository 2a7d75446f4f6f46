import type { CommandRow } from '../types';
import { callHomeCommands } from './callHome';
import { execCommands } from './exec';
import { licenseCommands } from './license';
import { networkCommands } from './network';

/** Every command the product explains. */
export const commands: readonly CommandRow[] = [
  ...licenseCommands,
  ...callHomeCommands,
  ...networkCommands,
  ...execCommands,
];

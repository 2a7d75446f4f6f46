import type { FieldRow } from '../types';
import { agent } from './agent';
import { authorization } from './authorization';
import { callHomeFields } from './callHome';
import { counters } from './counters';
import { further } from './further';
import { internals } from './internals';
import { older } from './older';
import { policyFields } from './policy';
import { product } from './product';
import { reporting } from './reporting';
import { rum } from './rum';
import { state } from './state';
import { statistics } from './statistics';
import { transport } from './transport';
import { trustFields } from './trust';
import { usage } from './usage';
import { version } from './version';

/** Labels of show outputs: what they mean, and what an unusual value says. */
export const fields: readonly FieldRow[] = [
  ...transport,
  ...state,
  ...policyFields,
  ...reporting,
  ...trustFields,
  ...usage,
  ...product,
  ...counters,
  ...statistics,
  ...agent,
  ...rum,
  ...version,
  ...callHomeFields,
  ...authorization,
  ...internals,
  ...older,
  ...further,
];

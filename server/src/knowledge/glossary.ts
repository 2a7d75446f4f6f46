import { models } from './terms/models';
import { notices } from './terms/notices';
import { parties } from './terms/parties';
import { policy } from './terms/policy';
import { procedures } from './terms/procedures';
import { report } from './terms/report';
import { topologyPictures } from './terms/topologies';
import { trust } from './terms/trust';
import type { TermRow } from './types';

/** Terms of the field and procedures, by subject. */
export const terms: readonly TermRow[] = [
  ...models,
  ...topologyPictures,
  ...parties,
  ...report,
  ...policy,
  ...trust,
  ...procedures,
  ...notices,
];

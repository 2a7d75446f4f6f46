import type { Citation } from '../knowledge/types';
import type { Hop, Text } from '../terms';

/** An explanation ready to be printed: Markdown in both languages. */
export interface Explained {
  readonly title: Text;
  readonly body: Text;
  readonly hop?: Hop;
  readonly sources: readonly Citation[];
}

import type { ConfigFacts } from '../facts/config';
import { snippetBody, snippetLines, topologiesInOrder, type Written } from '../features/snippet';
import { suggestedFor } from '../features/suggested';
import { complaintAbout, type Question, questionsOf } from '../features/wizard';
import { topologies } from '../knowledge/topologies/registry';
import type { TopologyRow } from '../knowledge/types';
import type { Text } from '../terms';

/** What was picked: a topology, and a variant of it if there are some. */
export interface Choice {
  readonly id: string;
  readonly variant?: string | undefined;
}

/** The topologies that can be inserted, with what each is for and its variants, in the order of the path. */
export const offeredTopologies = (): readonly Pick<TopologyRow, 'id' | 'title' | 'body' | 'variants'>[] =>
  topologiesInOrder();

/**
 * The values that a topology still needs, given those that are known; none for an unknown id.
 * @param config what it is for, if that is open
 */
export function questionsAbout(
  choice: Choice,
  known: Readonly<Record<string, string>>,
  config?: ConfigFacts,
): readonly Question[] {
  const row = writtenAs(choice);
  return row ? questionsOf(row, known, config && suggestedFor(config, row, known)) : [];
}

/** What is wrong with a value for a topology's lines; undefined if nothing is. */
export function complaintFor(choice: Choice, name: string, value: string): Text | undefined {
  const row = writtenAs(choice);
  return row && complaintAbout(row, name, value);
}

/**
 * The configuration of a topology with these values; undefined for an unknown id.
 * @param stops as an editor snippet, with a stop for each value that is empty; else the sample stands there
 * @param config where it is inserted: a server that this names already is not named twice
 */
export function topologyText(
  choice: Choice,
  values: Readonly<Record<string, string>>,
  stops = false,
  config?: ConfigFacts,
): string | undefined {
  const row = writtenAs(choice);
  if (!row) return undefined;
  const named = [...(config?.nameServers.map(({ command }) => command) ?? []), ...(config?.ntp ?? [])];
  const lines = stops ? snippetBody(row, values) : [...snippetLines(row, values), ''];
  return lines.filter((line) => !named.some(({ text }) => text === line)).join('\n');
}

/** A topology, or one of its variants. */
function writtenAs({ id, variant }: Choice): Written | undefined {
  const row = topologies.find((entry) => entry.id === id);
  return variant === undefined ? row : row?.variants?.find((entry) => entry.id === variant);
}

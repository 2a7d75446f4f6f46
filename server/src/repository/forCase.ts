import type { AnalysisOptions } from '../analysis';
import { optionsOf, type Settings } from '../service/settings';
import type { Repository } from '.';

/**
 * What is to be known about files that form one case. Of the values by glob the first counts that fits one of them.
 * @param repository the nearest above all of them, whatever the order they are named in; see `addressAbove`
 * @param own what the user set otherwise
 */
export function optionsForCase(
  repository: Repository | undefined,
  addresses: readonly string[],
  own: Settings = {},
): AnalysisOptions {
  const each = addresses.map((address) => optionsOf(repository?.settingsFor(address, {}) ?? {}));
  const others = optionsOf(own);
  const [first] = each;
  return {
    severities: first?.severities ?? others.severities,
    release: each.find(({ release }) => release)?.release ?? others.release,
    topology: each.find(({ topology }) => topology)?.topology ?? others.topology,
    placeholders: each.find(({ placeholders }) => placeholders)?.placeholders ?? others.placeholders,
    baseline: first?.baseline ?? others.baseline,
  };
}

/** An address in the nearest folder above some others: its repository counts for the case that they form. */
export function addressAbove(addresses: readonly string[]): string {
  const [first = [], ...others] = addresses.map((address) => address.split('/').slice(0, -1));
  const end = first.findIndex((name, at) => others.some((other) => other[at] !== name));
  return [...(end < 0 ? first : first.slice(0, end)), '-'].join('/');
}

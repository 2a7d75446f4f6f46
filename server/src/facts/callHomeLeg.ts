import type { Word } from '../config/command';
import type { ConfigFacts } from './config';
import { once } from './once';
import { parseUrl, type Url } from './url';

/** What decides where Call Home connects to, apart from the transport of the agent. */
interface CallHomeLeg {
  readonly vrf: Word | undefined;
  readonly sourceInterface: Word | undefined;
  /** The host of `http-proxy`. */
  readonly proxy: Word | undefined;
  /** Its port. */
  readonly proxyPort: Word | undefined;
  /** The last HTTP address of a profile; undefined if the built-in profile keeps its own. */
  readonly address: Url | undefined;
}

/** Reads the lines of the `call-home` blocks; the last of each kind counts. */
export const callHomeLeg = once((config: ConfigFacts): CallHomeLeg => {
  const lines = config.callHome.flatMap(({ children }) => children).filter(({ negated }) => !negated);
  const last = (keyword: string): Word | undefined =>
    lines.findLast((line) => line.keyword === keyword)?.words[1];
  const address = lines
    .filter(({ keyword }) => keyword === 'profile')
    .flatMap(({ children }) => children)
    .findLast((line) => !line.negated && line.is('destination', 'address', 'http'))
    ?.rest(3);
  return {
    vrf: last('vrf'),
    sourceInterface: last('source-interface'),
    proxy: last('http-proxy'),
    proxyPort: lines.findLast((line) => line.keyword === 'http-proxy' && line.word(2) === 'port')?.words[3],
    address: address && parseUrl(address),
  };
});

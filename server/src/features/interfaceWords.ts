import type { Interface } from '../facts/interfaces';
import type { Text } from '../terms';
import { both } from './markdown';

const words = {
  global: { en: 'global table', ja: 'グローバル' },
  none: { en: 'no address', ja: 'アドレスなし' },
  learned: { en: 'address learned', ja: 'アドレス自動取得' },
} satisfies Record<string, Text>;

/** The VRF and the address that connections get from an interface. */
export function surroundingsOf({ vrf, address, shutdown, command }: Interface): Text {
  const line = command
    .childrenOf('ip', 'ipv6')
    .find((child) => !child.negated && child.word(1) === 'address');
  const written = line && /^[\da-f.:/]+$/i.test(line.word(2)) ? line.word(2) : undefined;
  return both((lang) =>
    [
      vrf ? `VRF ${vrf.name}` : words.global[lang],
      written ?? (address === 'learned' ? words.learned[lang] : words.none[lang]),
      ...(shutdown ? ['shutdown'] : []),
    ].join(lang === 'ja' ? '、' : ', '),
  );
}

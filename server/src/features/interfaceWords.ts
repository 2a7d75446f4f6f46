import type { Interface } from '../facts/interfaces';
import type { Text } from '../terms';
import { both } from './markdown';

const words = {
  global: { en: 'global table', ja: 'グローバル' },
  none: { en: 'no address', ja: 'アドレスなし' },
  learned: { en: 'address learned', ja: 'アドレス自動取得' },
} satisfies Record<string, Text>;

/** The VRF and the address that connections get from an interface. */
export function surroundingsOf({ vrfName, written, address, isShutdown }: Interface): Text {
  return both((lang) => {
    const vrf = vrfName === undefined ? words.global[lang] : `VRF ${vrfName}`;
    const from = written ?? (address === 'learned' ? words.learned[lang] : words.none[lang]);
    const comma = lang === 'ja' ? '、' : ', ';
    return vrf + comma + from + (isShutdown ? `${comma}shutdown` : '');
  });
}

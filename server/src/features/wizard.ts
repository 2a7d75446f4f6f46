import { hasPlaceholder } from '../config/placeholders';
import { isAddress, isRealAddress } from '../facts/url';
import type { TopologyValue } from '../knowledge/types';
import type { Text } from '../terms';
import { sampleOf, type Written } from './snippet';

/** One value to ask for, in the order in which the lines need them. */
export interface Question {
  readonly name: string;
  readonly label: Text;
  readonly sample: string;
  /** What the configuration speaks for; undefined where it does not tell. */
  readonly known?: string | undefined;
}

/**
 * The values that a topology still needs, given those that are known: where the peer is an address, no DNS server is
 * asked for. Of an empty one the sample stays.
 * @param hints what the configuration speaks for
 */
export function questionsOf(
  row: Written,
  known: Readonly<Record<string, string>> = {},
  hints: Readonly<Record<string, string>> = {},
): readonly Question[] {
  const needed = new Set<string>();
  for (const { text, whenName } of row.lines) {
    const given = whenName === undefined ? undefined : known[whenName];
    if (whenName !== undefined && given !== undefined && isAddress(given || sampleOf(row, whenName)))
      continue;
    for (const [, name] of text.matchAll(/\$\{(\w+)\}/g)) if (name) needed.add(name);
  }
  return row.values
    .filter(({ name }) => needed.has(name))
    .map(({ name, label, sample }) => ({ name, label, sample, known: hints[name] }));
}

interface Form {
  readonly fits: (value: string) => boolean;
  readonly complaint: Text;
}

const name = /^[A-Za-z0-9](?:[\w.-]{0,252}[A-Za-z0-9])?$/;

const isHost = (value: string): boolean => (isAddress(value) ? isRealAddress(value) : name.test(value));

/** What the value of a kind has to look like, and what to say if it does not. */
const forms: Readonly<Record<TopologyValue['kind'], Form>> = {
  host: {
    fits: isHost,
    complaint: {
      en: 'Enter a host name or an address, without `https://` and without a port.',
      ja: 'ホスト名またはアドレスを入力します。`https://` とポート番号は含めません。',
    },
  },
  address: {
    fits: isRealAddress,
    complaint: { en: 'Enter an IPv4 or IPv6 address.', ja: 'IPv4 または IPv6 アドレスを入力します。' },
  },
  interface: {
    fits: (value) => /^[A-Za-z][A-Za-z-]{0,30} ?\d[\d/.:]{0,20}$/.test(value),
    complaint: {
      en: 'Enter an interface with its number, as `Vlan100` or `GigabitEthernet0/0`.',
      ja: '`Vlan100` や `GigabitEthernet0/0` のように、番号を含むインターフェイス名を入力します。',
    },
  },
  vrf: {
    fits: (value) => /^[\w.:+-]{1,32}$/.test(value),
    complaint: {
      en: 'Enter the name of a VRF: up to 32 characters, no blanks.',
      ja: 'VRF 名を入力します（32 文字以内、空白なし）。',
    },
  },
  tenant: {
    fits: (value) => /^[^\s/?#]{1,128}$/.test(value),
    complaint: {
      en: 'Enter the last part of the URL as On-Prem shows it, blanks written as `%20`.',
      ja: 'On-Prem に表示される URL の末尾を入力します。空白は `%20` と記述します。',
    },
  },
  port: {
    fits: (value) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535,
    complaint: { en: 'Enter a port from 1 to 65535.', ja: '1 から 65535 のポート番号を入力します。' },
  },
  name: {
    fits: (value) => /^[!-~]{1,64}$/.test(value),
    complaint: { en: 'Enter a name without blanks.', ja: '空白を含まない名前を入力します。' },
  },
  url: {
    fits: (value) => /^https?:\/\/[^\s/]+(?:\/\S*)?$/i.test(value),
    complaint: {
      en: 'Enter a whole URL that begins with `http://` or `https://`.',
      ja: '`http://` または `https://` で始まる URL 全体を入力します。',
    },
  },
  mail: {
    fits: (value) => /^[^\s@]+@[^\s@]+$/.test(value),
    complaint: { en: 'Enter a mail address.', ja: 'メールアドレスを入力します。' },
  },
};

/**
 * Whether a value can stand in a topology's lines.
 * @returns what to say about it; undefined if it can
 */
export function complaintAbout(row: Written, valueName: string, value: string): Text | undefined {
  const asked = row.values.find((entry) => entry.name === valueName);
  if (!asked) return undefined;
  const { fits, complaint } = forms[asked.kind];
  return fits(value) && !hasPlaceholder(value) ? undefined : complaint;
}

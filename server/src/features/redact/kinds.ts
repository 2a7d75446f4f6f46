import type { Text } from '../../terms';

/** What is replaced, and the words for it. The order is that of the list a person reads: secrets first. */
export const kindWords = {
  token: { en: 'tokens', ja: 'トークン' },
  secret: { en: 'passwords and keys', ja: 'パスワード・鍵' },
  certificate: { en: 'lines of certificates and keys', ja: '証明書・鍵の行' },
  account: { en: 'accounts, customers and sites', ja: 'アカウント・顧客・拠点' },
  serial: { en: 'serial numbers', ja: 'シリアル番号' },
  host: { en: 'host names', ja: 'ホスト名' },
  domain: { en: 'domain names', ja: 'ドメイン名' },
  ipv4: { en: 'IPv4 addresses', ja: 'IPv4 アドレス' },
  ipv6: { en: 'IPv6 addresses', ja: 'IPv6 アドレス' },
  mac: { en: 'MAC addresses', ja: 'MAC アドレス' },
  mail: { en: 'mail addresses', ja: 'メールアドレス' },
  user: { en: 'user names', ja: 'ユーザ名' },
  contact: { en: 'contacts and places', ja: '連絡先・設置場所' },
  text: { en: 'banners, descriptions and tags', ja: 'バナー・description・タグ' },
  id: {
    en: 'polling, trust, instance and engine ids',
    ja: 'Poll ID・Trust ID・製品インスタンスの ID・Engine ID',
  },
} satisfies Record<string, Text>;

/** A kind of what is replaced. */
export type Kind = keyof typeof kindWords;

export const kinds = Object.keys(kindWords) as readonly Kind[];

/** Kinds whose values are never to be read by anybody, not even in their own list. */
export const isSecret = (kind: Kind): boolean => kind === 'token' || kind === 'secret';

/** A piece of a line that is replaced; offsets into the line, half open. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

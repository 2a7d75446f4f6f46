import type { Kind } from '../../capture/sensitive/kinds';
import type { Text } from '../../terms';

/** Words for what is replaced. */
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
} satisfies Record<Kind, Text>;

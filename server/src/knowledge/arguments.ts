import type { ArgumentRow } from './types';

/** What the user chooses in a command, by the name that the syntax lines of the table of commands give it. */
export const argumentsOf: Readonly<Record<string, ArgumentRow>> = {
  ADDRESS: { text: { en: 'An IPv4 or IPv6 address.', ja: 'IPv4 または IPv6 アドレスです。' } },
  DAYS: {
    text: {
      en: 'Days: 1 to 3650 in the guides, 1 to 365 in the YANG model.',
      ja: '日数です（ガイドでは 1〜3650、YANG モデルでは 1〜365）。',
    },
    begins: 'digit',
  },
  DOMAIN: { text: { en: 'A domain, 1 to 236 characters.', ja: 'ドメイン名です（1〜236 文字）。' } },
  FEATURE: {
    text: {
      en: 'The enforced licence, such as `hseck9`.',
      ja: '強制ライセンスの名前です（`hseck9` など）。',
    },
  },
  FINGERPRINT: { text: { en: 'A hexadecimal fingerprint.', ja: '16 進数のフィンガープリントです。' } },
  GROUP: { text: { en: 'The name of a group.', ja: 'グループ名です。' } },
  HOST: {
    text: {
      en: 'A host name or an address; no scheme, no port.',
      ja: 'ホスト名または IP アドレスです。スキームとポート番号は付けません。',
    },
  },
  HOSTNAME: { text: { en: 'The name of the device.', ja: '装置のホスト名です。' } },
  HOURS: { text: { en: 'Hours from UTC, such as `9`.', ja: 'UTC からの時差（時間）です（`9` など）。' } },
  ID: { text: { en: 'Any text.', ja: '任意の文字列です。' } },
  INTERFACE: {
    text: {
      en: 'An interface with an address, such as `Vlan100`.',
      ja: '`Vlan100` など、アドレスを設定したインターフェイスです。',
    },
  },
  KBPS: { text: { en: 'Throughput in kbps.', ja: 'スループット（kbps）です。' }, begins: 'digit' },
  LEVEL: { text: { en: 'A level of this platform.', ja: 'このプラットフォームのレベルです。' } },
  LIST: { text: { en: 'The name or number of a list.', ja: 'リストの名前または番号です。' } },
  MAIL: { text: { en: 'A mail address.', ja: 'メールアドレスです。' } },
  MASK: { text: { en: 'The network mask.', ja: 'ネットワークマスクです。' }, begins: 'digit' },
  MINUTES: { text: { en: 'Minutes on top of the hours.', ja: '時差の分です。' }, begins: 'digit' },
  'NEXT-HOP': {
    text: { en: 'The address of the next hop.', ja: 'ネクストホップのアドレスです。' },
    begins: 'digit',
  },
  NUMBER: { text: { en: 'A number of days.', ja: '日数です。' }, begins: 'digit' },
  PASSWORD: { text: { en: 'The password, perhaps behind its type.', ja: 'パスワードです。' } },
  PATH: {
    text: {
      en: 'A file, such as `flash:usage.txt`; 1 to 127 characters.',
      ja: '`flash:usage.txt` などのファイル名です（1〜127 文字）。',
    },
  },
  PHONE: { text: { en: 'A number that begins with `+`.', ja: '`+` で始まる電話番号です。' } },
  PID: { text: { en: 'The product id.', ja: '型番（PID）です。' } },
  PREFIX: {
    text: { en: 'The network, such as `0.0.0.0`.', ja: '宛先ネットワークです（`0.0.0.0` など）。' },
    begins: 'digit',
  },
  PROFILE: {
    text: {
      en: '`CiscoTAC-1`, or a name of up to 31 characters.',
      ja: '`CiscoTAC-1`、または 31 文字以内の名前です。',
    },
  },
  'RUM-ID': { text: { en: 'The id of a RUM report.', ja: 'RUM レポートの ID です。' }, begins: 'digit' },
  SERIAL: { text: { en: 'The serial number.', ja: 'シリアル番号です。' } },
  TAG: { text: { en: 'A text of 1 to 127 characters.', ja: '1〜127 文字の文字列です。' } },
  TEXT: { text: { en: 'Any text.', ja: '任意の文字列です。' } },
  TOKEN: {
    text: {
      en: 'The token from the Virtual Account at CSSM, 1 to 255 characters. It is a secret.',
      ja: 'CSSM の VA で発行したトークンです（1〜255 文字）。公開しないよう注意します。',
    },
  },
  TRUSTPOINT: {
    text: {
      en: 'The name of a trustpoint; that of licensing is `SLA-TrustPoint`.',
      ja: 'トラストポイント名です。ライセンス用は `SLA-TrustPoint` です。',
    },
  },
  URL: {
    text: { en: 'A whole URL, http or https.', ja: 'http または https の URL 全体です。' },
    begins: 'url',
  },
  USER: { text: { en: 'The name of a local user.', ja: 'ローカルユーザの名前です。' } },
  VRF: {
    text: { en: 'The name of a VRF; case counts.', ja: 'VRF 名です。大文字と小文字は区別されます。' },
  },
  ZONE: { text: { en: 'The name of the zone, such as `JST`.', ja: '`JST` などのタイムゾーン名です。' } },
};

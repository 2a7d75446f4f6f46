import type { Lang, Text } from '../server/src/terms';

/** What the client itself says to a person. */
export const strings = {
  switched: { en: 'IOS-XE: recognised', ja: 'IOS-XE として認識' },
  offerTitle: { en: 'IOS-XE?', ja: 'IOS-XE?' },
  offerConfig: { en: 'Looks like an IOS-XE configuration', ja: 'IOS-XE の設定の可能性があります' },
  offerCapture: { en: 'Looks like a capture of an IOS-XE device', ja: 'IOS-XE の取得ログの可能性があります' },
  take: { en: 'Open as IOS-XE', ja: 'IOS-XE として開く' },
  associate: { en: 'Always open this kind of file this way', ja: '同じ種類のファイルを常にこの言語で開く' },
  pickTopology: {
    en: 'How will the device report its licence usage?',
    ja: 'ライセンスの利用状況を報告する方式',
  },
  pickVariant: { en: 'Which form fits this device?', ja: 'この装置に合う構成' },
  standard: { en: 'Standard', ja: '標準' },
  explainPrompt: {
    en: 'A log line, a bug id, an ERR code, a field or a term',
    ja: 'ログ、不具合番号、ERR 番号、フィールド名、用語',
  },
  nothingKnown: { en: 'Nothing is known about', ja: '該当する情報がありません' },
  openFirst: {
    en: 'Open a configuration or a capture of an IOS-XE device first.',
    ja: '先に IOS-XE の設定または取得ログを開きます。',
  },
  noPage: { en: 'There is no such page.', ja: '該当するページがありません。' },
} satisfies Record<string, Text>;

/** The product's language for an editor's display language. */
export const langOf = (locale: string): Lang => (locale.toLowerCase().startsWith('ja') ? 'ja' : 'en');

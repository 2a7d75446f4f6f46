import type { Lang, Text } from '../server/src/terms';

/** What the client itself says to a person. */
export const strings = {
  switched: { en: 'IOS-XE: recognised', ja: 'IOS-XE として認識' },
  offerTitle: { en: 'IOS-XE?', ja: 'IOS-XE?' },
  offerConfig: { en: 'Looks like an IOS-XE configuration', ja: 'IOS-XE の設定の可能性があります' },
  offerCapture: { en: 'Looks like a capture of an IOS-XE device', ja: 'IOS-XE の取得ログの可能性があります' },
  take: { en: 'Open as IOS-XE', ja: 'IOS-XE として開く' },
  associate: { en: 'Always open this kind of file this way', ja: '同じ種類のファイルを常にこの言語で開く' },
  noPage: { en: 'There is no such page.', ja: '該当するページがありません。' },
} satisfies Record<string, Text>;

/** The product's language for an editor's display language. */
export const langOf = (locale: string): Lang => (locale.toLowerCase().startsWith('ja') ? 'ja' : 'en');

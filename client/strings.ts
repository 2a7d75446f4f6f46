import type { Lang, Text } from '../server/src/terms';

/** What the stub says to a person; what a part of the client says stands with it. */
export const strings = {
  switched: { en: 'Opened as IOS-XE', ja: 'IOS-XE として表示' },
  offerTitle: { en: 'IOS-XE?', ja: 'IOS-XE?' },
  offerConfig: { en: 'Looks like an IOS-XE configuration', ja: 'IOS-XE の設定の可能性があります' },
  offerCapture: { en: 'Looks like a capture of an IOS-XE device', ja: 'IOS-XE の取得ログの可能性があります' },
  take: { en: 'Open as IOS-XE', ja: 'IOS-XE として開く' },
  associate: { en: 'Always open this kind of file this way', ja: '同じ種類のファイルを常にこの言語で開く' },
  openFirst: {
    en: 'Open a configuration or a capture of an IOS-XE device first.',
    ja: '先に IOS-XE の設定または取得ログを開きます。',
  },
} satisfies Record<string, Text>;

/** The product's language for an editor's display language. */
export const langOf = (locale: string): Lang => (locale.toLowerCase().startsWith('ja') ? 'ja' : 'en');

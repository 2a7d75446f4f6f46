import type { Lang, Text } from '../server/src/terms';

/** What the client itself says to a person. */
export const strings = {
  switched: { en: 'Opened as IOS-XE', ja: 'IOS-XE として表示' },
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
  convertedTo: {
    en: 'Preview: the file on the left, the same under % on the right. Nothing is changed yet.',
    ja: 'プレビュー: 左が現在のファイル、右が % へ変更した結果です。まだ変更されていません。',
  },
  superfluous: {
    en: 'Lines that may have become superfluous stay; “Show the commands” lists them.',
    ja: '不要になった可能性のある行は残ります。「コマンドを表示」で一覧を確認できます。',
  },
  apply: { en: 'Apply', ja: '適用' },
  copyCommands: { en: 'Copy the commands', ja: 'コマンドをコピー' },
  showCommands: { en: 'Show the commands', ja: 'コマンドを表示' },
  copied: { en: 'Commands copied', ja: 'コマンドをコピーしました' },
  changedSince: {
    en: 'The file was changed after the preview. Convert it again.',
    ja: 'プレビューの作成後にファイルが変更されています。もう一度変換します。',
  },
  nothingToConvert: {
    en: 'The configuration has what this topology needs.',
    ja: 'このトポロジに必要な設定はすべてそろっています。',
  },
  inOrder: {
    en: 'The lines of licensing are in order already.',
    ja: 'ライセンスの行はすでに正しい順序です。',
  },
  mayBeEmpty: { en: ' (empty: the line is left out)', ja: '（空欄の場合、この行は省略）' },
  staysOpen: { en: ' (empty: a placeholder stays)', ja: '（空欄の場合、仮の値を残す）' },
  redacting: { en: 'Redacting…', ja: '機密情報を置き換えています…' },
  analyse: { en: 'Analyse', ja: '分析' },
  onlyDisk: {
    en: 'Only a file on the disk of this machine can be analysed this way.',
    ja: 'この方法で分析できるのは、このコンピュータのディスク上のファイルのみです。',
  },
  noDevices: {
    en: 'No file of this folder speaks of an IOS-XE device.',
    ja: 'このフォルダのファイルに IOS-XE 装置の情報はありません。',
  },
  noPage: { en: 'There is no such page.', ja: '該当するページがありません。' },
} satisfies Record<string, Text>;

/** The product's language for an editor's display language. */
export const langOf = (locale: string): Lang => (locale.toLowerCase().startsWith('ja') ? 'ja' : 'en');

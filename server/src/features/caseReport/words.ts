import type { Origin, Text } from '../../terms';

/** Words of the report. */
export const words = {
  title: { en: 'Licence usage reporting: diagnosis', ja: 'ライセンス利用状況レポートの診断' },
  supportTitle: { en: 'Ready for a support case?', ja: 'SR オープン前の確認' },
  masked: {
    en: 'Names, addresses, serial numbers and accounts are pseudonyms, in commands too; the same value has the same one everywhere. Line numbers are those of the original files.',
    ja: 'ホスト名、アドレス、シリアル番号、アカウントは、コマンドの中も含めて仮名に置き換えています（同じ値は同じ仮名）。行番号は元のファイルのものです。',
  },
  open: {
    en: 'This report shows names and addresses. Passwords, keys and tokens are masked.',
    ja: 'このレポートにはホスト名とアドレスが含まれます。パスワード、鍵、トークンは置き換えています。',
  },
  nobody: {
    en: 'There is nothing about a device in these files.',
    ja: 'ファイルに装置の情報がありません。',
  },
  overview: { en: 'Overview', ja: '概要' },
  unnamed: { en: 'Device without a name', ja: '名前のない装置' },
  device: { en: 'Device', ja: '装置' },
  release: { en: 'Release', ja: 'バージョン' },
  platform: { en: 'Model', ja: '機種' },
  taken: { en: 'Captured', ja: '取得時刻' },
  transport: { en: 'Transport', ja: 'Transport' },
  topology: { en: 'Topology', ja: 'トポロジ' },
  notSeen: { en: 'not in these files', ja: '情報なし' },
  result: { en: 'Result', ja: '診断結果' },
  path: { en: 'Path of the usage report', ja: 'レポートの経路' },
  causes: { en: 'Causes, the most likely first', ja: '原因（可能性の高い順）' },
  unseen: {
    en: 'Known defects of this release, without a symptom here',
    ja: 'このバージョンに該当する既知の不具合（事象は確認できず）',
  },
  harmless: { en: 'Harmless, or only worth knowing', ja: '対処不要・参考情報' },
  findings: { en: 'Findings', ja: '検出' },
  severity: { en: 'Severity', ja: '重大度' },
  place: { en: 'Place', ja: '該当行' },
  finding: { en: 'Finding', ja: '内容' },
  next: { en: 'Type next, in this order', ja: '次に実行するコマンド（この順）' },
  deadlines: { en: 'Dates and deadlines', ja: '日時と期限' },
  what: { en: 'What', ja: '項目' },
  when: { en: 'When', ja: '日時' },
  seenFrom: { en: 'Seen from the capture', ja: '取得時点から' },
  lastAck: { en: 'Last ACK received', ja: '最後に受信した ACK' },
  ackDeadline: { en: 'Next ACK deadline', ja: 'ACK 期限' },
  lastPush: { en: 'Last report push', ja: '最後のレポート送信' },
  nextPush: { en: 'Next report push', ja: '次のレポート送信' },
  nextPoll: { en: 'Next ACK push check', ja: '次の ACK 確認' },
  none: { en: 'none', ja: 'なし' },
  ready: { en: 'Ready for a support case', ja: 'SR オープン時に必要な情報' },
  output: { en: 'Output', ja: '出力' },
  use: { en: 'Purpose', ja: '用途' },
  state: { en: 'State', ja: '状態' },
  asNeeded: { en: 'as needed', ja: '状況に応じて' },
  paste: { en: 'Paste this to get what is missing', ja: '不足している出力の取得コマンド（貼り付け用）' },
  pasteIfAsked: { en: 'Only if support asks for it', ja: '依頼があった場合に取得するコマンド' },
  complete: { en: 'Every output is at hand.', ja: '必要な出力はすべて揃っています。' },
  form: { en: 'What no output holds', ja: '取得ログに含まれない情報' },
} satisfies Record<string, Text>;

export const originWords: Readonly<Record<Origin, Text>> = {
  configured: { en: 'configured', ja: '設定' },
  shown: { en: 'shown', ja: 'show 出力' },
  logged: { en: 'logged', ja: 'ログ' },
  default: { en: 'hidden default', ja: '表示されないデフォルト' },
  unknown: { en: 'assumed', ja: '仮定' },
};

export const presenceWords = {
  present: { en: '✔ there', ja: '✔ あり' },
  cut: { en: '! cut off', ja: '! 途中で切れている' },
  filtered: { en: '! filtered', ja: '! 一部のみ（フィルタ）' },
  refused: { en: '! refused by the device', ja: '! 装置が受け付けていない' },
  missing: { en: '✘ missing', ja: '✘ なし' },
} satisfies Record<string, Text>;

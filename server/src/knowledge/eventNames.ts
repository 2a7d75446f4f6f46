import type { Citation, Entry } from './types';

const goldens: readonly Citation[] = [{ source: 'goldens', at: 'show license eventlog', tag: 'V' }];
const documented: readonly Citation[] = [{ source: 'tn-222723', tag: 'M' }];

/** An event of `show license eventlog`, or a kind of message or an answer of `show license history message`. */
interface EventName extends Entry {
  /** As printed; with `*` at its end, all names that begin so. */
  readonly name: string;
  readonly outcome: 'failure' | 'success' | 'neither';
}

type Row = readonly [
  name: string,
  outcome: EventName['outcome'],
  hop: Entry['hop'],
  en: string,
  ja: string,
  read?: 'read',
];

/** A longer name stands before a shorter one that it begins with. */
const rows: readonly Row[] = [
  [
    'SAEVT_PLATFORM',
    'neither',
    undefined,
    'what the platform tells the agent; `ERM-Reset` every eight hours on wireless controllers is routine.',
    'プラットフォームからの通知です。無線コントローラで 8 時間ごとに出力される `ERM-Reset` は正常です。',
    'read',
  ],
  [
    'SAEVT_ENDPOINT_USAGE',
    'neither',
    undefined,
    'the number of licences in use was counted; `entitlementTag` names the licence.',
    'ライセンスの使用数の集計です。`entitlementTag` がライセンスを表します。',
    'read',
  ],
  [
    'SAEVT_COMM_FAIL*',
    'failure',
    'connect',
    'an attempt to reach the peer failed; `error` gives the reason, as `COMM_FAILED` does.',
    '接続先との通信に失敗しています。理由は `COMM_FAILED` と同様に `error` に出力されます。',
  ],
  ['SAEVT_COMM_RESTORED', 'success', 'endpoint', 'communication works again.', '通信が復旧しています。'],
  [
    'SAEVT_UTILITY_RUM_FAIL',
    'failure',
    'report',
    'a usage report was not delivered; `error` gives the reason.',
    '使用状況レポートを送信できていません。理由は `error` に出力されます。',
  ],
  [
    'SAEVT_UTILITY_REPORT_START',
    'neither',
    'report',
    'the agent begins to send usage reports.',
    '使用状況レポートの送信を開始しています。',
  ],
  [
    'SAEVT_POLL_MESSAGE',
    'neither',
    'ack',
    'the agent asks for an answer that was announced; `messageType` names the request.',
    '保留中の応答を問い合わせています。`messageType` が対象の要求です。',
  ],
  [
    'SAEVT_LICENSE_USAGE',
    'neither',
    'report',
    'the use of a licence changed.',
    'ライセンスの使用状況が変化しています。',
  ],
  [
    'SAEVT_HOSTNAME_CHANGE',
    'neither',
    undefined,
    'the host name was changed; CSSM shows the new one after the next report.',
    'ホスト名が変更されています。CSSM には次回のレポート後に反映されます。',
  ],
  [
    'SAEVT_TAG_EXPORT',
    'neither',
    undefined,
    'whether a licence is export-controlled was determined.',
    'ライセンスが輸出規制の対象かどうかの判定です。',
  ],
  ['SAEVT_READY', 'neither', 'agent', 'the agent has started.', 'エージェントの起動が完了しています。'],
  ['SAEVT_ENABLED', 'neither', 'agent', 'the agent was enabled.', 'エージェントが有効になっています。'],
  [
    'SAEVT_INIT_*',
    'neither',
    'agent',
    'a step of the start of the agent; normal at boot.',
    'エージェントの起動処理です。装置の起動時は正常です。',
  ],
  [
    'SAEVT_HA_*',
    'neither',
    undefined,
    'roles of the active and the standby unit.',
    'アクティブとスタンバイの役割に関するイベントです。',
  ],
  [
    'SAEVT_REGISTER_*',
    'neither',
    'trust',
    'registration of the classic model (SL), or trust under SLP.',
    '旧 Smart Licensing（SL）の登録、または SLP の信頼の確立に関するイベントです。',
  ],
  [
    'SAEVT_STATE_*',
    'neither',
    'agent',
    'the agent changed its state; the states are those of the classic model (SL).',
    'エージェントの状態遷移です。状態名は旧 Smart Licensing（SL）のものです。',
  ],
  [
    'ID_TOKEN_TRUST',
    'neither',
    'trust',
    'a request for a trust code, made with an ID token.',
    'トークンによる信頼コードの要求です。',
  ],
  [
    'TRUST_SYNC',
    'neither',
    'trust',
    'a request that keeps the trust and its policy up to date.',
    '信頼とポリシーを最新に保つための要求です。',
  ],
  ['LICENSE_USAGE', 'neither', 'report', 'a usage report.', '使用状況レポートの送信です。'],
  [
    'POLL_REQ',
    'neither',
    'ack',
    'a question for the answer to an earlier request.',
    '以前の要求に対する応答の問い合わせです。',
  ],
];

/** Names that the agent prints, each with what it means. */
export const eventNames: readonly EventName[] = rows.map(([name, outcome, hop, en, ja, read]) => ({
  name,
  outcome,
  ...(hop ? { hop } : {}),
  title: { en: name, ja: name },
  body: read
    ? { en: `${en[0]?.toUpperCase()}${en.slice(1)}`, ja }
    : { en: `As documented: ${en}`, ja: `ドキュメント上の説明: ${ja}` },
  sources: read ? goldens : documented,
}));

/** The row of a name as printed; undefined for a name that no source explains. */
export const eventNamed = (printed: string): EventName | undefined =>
  eventNames.find(({ name }) =>
    name.endsWith('*') ? printed.startsWith(name.slice(0, -1)) : printed === name,
  );

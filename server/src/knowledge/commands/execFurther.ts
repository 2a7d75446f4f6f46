import type { Citation, CommandRow } from '../types';

const yang: Citation = { source: 'yang', tag: 'V' };
const goldens: Citation = { source: 'goldens', tag: 'V' };
const documented: Citation = { source: 'cmdref', tag: 'D' };
const fieldwork: Citation = { source: 'field', tag: 'E' };

/** EXEC commands that are rarely needed, and those of the model before SLP. */
export const furtherExecCommands: readonly CommandRow[] = [
  {
    command: 'license smart authorization request save',
    syntax: 'license smart authorization request save FEATURE { all | local } PATH',
    mode: 'exec',
    hop: 'trust',
    since: '17.7.1',
    title: { en: 'Save a request for an authorization code', ja: '承認コード（SLAC）要求のファイル保存' },
    body: {
      en: 'For a device without a way to CSSM. Upload the file, then import the answer with `license smart import`.',
      ja: 'CSSM に接続しない装置で使います。ファイルをアップロードし、応答を `license smart import` でインポートします。',
    },
    sources: [documented],
  },
  {
    command: 'license smart deregister',
    syntax: 'license smart deregister',
    mode: 'exec',
    hop: 'trust',
    until: '17.3.2',
    title: { en: 'Leave CSSM, in the older model', ja: '旧 Smart Licensing での登録解除' },
    body: {
      en: 'Belongs to the older Smart Licensing (SL).',
      ja: '旧 Smart Licensing（SL）のコマンドです。',
    },
    sources: [documented, yang],
  },
  {
    command: 'license smart renew',
    syntax: 'license smart renew { auth | id }',
    mode: 'exec',
    hop: 'trust',
    until: '17.3.2',
    title: { en: 'Renew, in the older model', ja: '旧 Smart Licensing での更新' },
    body: {
      en: 'Belongs to the older Smart Licensing (SL).',
      ja: '旧 Smart Licensing（SL）のコマンドです。',
    },
    sources: [documented, yang],
  },
  {
    command: 'license smart conversion start',
    syntax: 'license smart conversion start',
    mode: 'exec',
    until: '17.3.2',
    title: { en: 'Convert licences, in the older model', ja: '旧 Smart Licensing でのライセンス変換' },
    body: {
      en: 'Belongs to the older Smart Licensing (SL).',
      ja: '旧 Smart Licensing（SL）のコマンドです。',
    },
    sources: [documented],
  },
  {
    command: 'show license reservation',
    syntax: 'show license reservation',
    mode: 'exec',
    title: { en: 'Reserved licences', ja: '予約ライセンスの確認' },
    body: {
      en: 'Matters only where licences were reserved before SLP.',
      ja: 'SLP より前に予約したライセンスがある場合だけ使います。',
    },
    sources: [documented],
  },
  {
    command: 'show license data conversion',
    syntax: 'show license data conversion',
    mode: 'exec',
    title: { en: 'State of a conversion', ja: 'ライセンス変換の状態' },
    body: {
      en: 'Belongs to the move from older licences.',
      ja: '旧ライセンスからの変換に関する出力です。',
    },
    sources: [documented],
  },
  {
    command: 'show license rum feature',
    syntax: 'show license rum feature { all | TEXT }',
    mode: 'exec',
    hop: 'report',
    since: '17.7.1',
    title: { en: 'RUM reports by feature', ja: '機能ごとの RUM レポート' },
    body: {
      en: 'Counts per licence level.',
      ja: 'ライセンスレベルごとの件数を表示します。',
    },
    sources: [documented],
  },
  {
    command: 'show license tech message',
    syntax: 'show license tech message',
    mode: 'exec',
    hop: 'report',
    title: { en: 'Messages of the agent, for a support case', ja: 'SR 用のエージェントのメッセージ' },
    body: {
      en: 'Belongs to `show license tech support`; `show license history message` is for daily use.',
      ja: '`show license tech support` と同じく SR 用の出力です。通常は `show license history message` で確認します。',
    },
    sources: [documented],
  },
  {
    command: 'show license policy',
    syntax: 'show license policy',
    mode: 'exec',
    hop: 'report',
    title: { en: 'Policy in force', ja: '適用中のポリシー' },
    body: {
      en: 'When the first report is due and how often the others.',
      ja: '最初のレポートの期限と、その後の間隔を確認できます。',
    },
    sources: [goldens],
  },
  {
    command: 'show platform software sl-infra',
    syntax: 'show platform software sl-infra { all | current | debug | stored }',
    mode: 'exec',
    title: { en: 'Licensing below the agent', ja: 'エージェントの下位の情報' },
    body: {
      en: 'For a support case that asks for it.',
      ja: 'SR で求められた場合に取得します。',
    },
    sources: [documented],
  },
  {
    command: 'show ip http server session-module',
    syntax: 'show ip http server session-module',
    mode: 'exec',
    hop: 'source',
    title: { en: 'Services of the HTTP server', ja: 'HTTP サーバのモジュールの確認' },
    body: {
      en: '`SL_HTTP` must be active for a collector.',
      ja: '収集側が接続するには `SL_HTTP` が有効である必要があります。',
    },
    sources: [goldens],
  },
  {
    command: 'show ip http client all',
    syntax: 'show ip http client all',
    mode: 'exec',
    hop: 'source',
    title: { en: 'State of the HTTP client', ja: 'HTTP クライアントの確認' },
    body: {
      en: 'Source interface, proxy and trustpoint in force.',
      ja: '有効な送信元インターフェイス、プロキシ、トラストポイントを確認できます。',
    },
    sources: [fieldwork],
  },
  {
    command: 'show hosts',
    syntax: 'show hosts',
    mode: 'exec',
    hop: 'name',
    title: { en: 'Names and DNS servers', ja: '名前解決の確認' },
    body: {
      en: 'What names were resolved to, and by which servers.',
      ja: '名前解決の結果と DNS サーバを確認できます。',
    },
    sources: [fieldwork],
  },
  {
    command: 'test license smart',
    syntax: 'test license smart { conversion | dev-cert enable | telemetry show }',
    mode: 'exec',
    title: { en: 'Tests of the agent', ja: 'エージェントのテスト' },
    body: {
      en: 'Needs `service internal`; only where a support case asks for it.',
      ja: '`service internal` が必要です。SR で求められた場合だけ使います。',
    },
    sources: [goldens],
  },
];

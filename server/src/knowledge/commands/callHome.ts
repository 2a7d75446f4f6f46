import type { Citation, CommandRow } from '../types';

const deck = (at: string): Citation => ({ source: 'cl-2023-11', at, tag: 'V' });
const yang: Citation = { source: 'yang', tag: 'V' };
const goldens: Citation = { source: 'goldens', tag: 'V' };
const onprem: Citation = { source: 'onprem-report', tag: 'V' };

/** `call-home` and its profiles. Licensing needs them with transport callhome only. */
export const callHomeCommands: readonly CommandRow[] = [
  {
    command: 'service call-home',
    syntax: 'service call-home',
    mode: 'global',
    title: { en: 'Switch Call Home on', ja: 'Call Home の有効化' },
    body: {
      en: 'IOS-XE writes this line by itself, whatever the transport. Needed for transport callhome; elsewhere it proves nothing. While on, Call Home runs show commands by itself.',
      ja: 'Transport の種類に関係なく、IOS-XE が自動的に設定する行です。callhome トランスポートには必要ですが、この行があっても callhome を使用しているとは限りません。有効な間は、Call Home が show コマンドを自動的に実行します。',
    },
    hop: 'endpoint',
    sources: [deck('direct, transport C'), deck('related information 1'), goldens],
  },
  {
    command: 'call-home',
    syntax: 'call-home',
    mode: 'global',
    title: { en: 'Call Home settings', ja: 'Call Home の設定モード' },
    body: {
      en: 'IOS-XE may write this block with `CiscoTAC-1` by itself. Licensing reads it with transport callhome only.',
      ja: '`CiscoTAC-1` を含むこのブロックを、IOS-XE が自動的に書く場合があります。ライセンス機能では callhome トランスポートでだけ使われます。',
    },
    hop: 'endpoint',
    sources: [deck('direct, transport C'), goldens],
  },
  {
    command: 'contact-email-addr',
    syntax: 'contact-email-addr MAIL',
    mode: 'call-home',
    title: { en: 'Contact', ja: '連絡先メールアドレス' },
    body: {
      en: 'Call Home asks for one. `sch-smart-licensing@cisco.com` is the placeholder that the agent fills in, and is fine.',
      ja: 'Call Home に必要な設定です。エージェントが設定する仮の値 `sch-smart-licensing@cisco.com` のままで問題ありません。',
    },
    hop: 'endpoint',
    sources: [deck('direct, transport C'), goldens],
  },
  {
    command: 'http-proxy',
    syntax: 'http-proxy HOST port <1-65535>',
    mode: 'call-home',
    title: { en: 'Proxy of Call Home', ja: 'Call Home のプロキシ' },
    body: {
      en: 'The proxy for transport callhome. `license smart proxy address` is for smart and cslu only.',
      ja: 'callhome トランスポート用のプロキシです。`license smart proxy address` は smart と cslu だけで使われます。',
    },
    hop: 'connect',
    defaultValue: { en: 'No proxy.', ja: 'プロキシは使用しません。' },
    sources: [deck('direct, transport D'), yang],
  },
  {
    command: 'http resolve-hostname ipv4-first',
    syntax: 'http resolve-hostname ipv4-first',
    mode: 'call-home',
    title: { en: 'Prefer IPv4', ja: 'IPv4 の優先' },
    body: {
      en: 'Helps where a name has an IPv6 address too, but no IPv6 path leads out.',
      ja: '名前解決で IPv6 アドレスも返るものの、IPv6 の経路がない環境で有効です。',
    },
    hop: 'name',
    sources: [yang],
  },
  {
    command: 'http secure server-identity-check',
    syntax: 'http secure server-identity-check',
    mode: 'call-home',
    title: { en: 'Compare the name in the certificate', ja: 'サーバ証明書の名前確認' },
    body: {
      en: 'Switching it off helps only with a server whose certificate does not carry the name in use. Leave it on for CSSM.',
      ja: '無効化は、証明書に接続先の名前が含まれないサーバでだけ有効です。CSSM では有効のままにします。',
    },
    hop: 'tls',
    defaultValue: { en: 'On.', ja: '有効です。' },
    sources: [yang, onprem],
  },
  {
    command: 'source-interface',
    syntax: 'source-interface INTERFACE',
    mode: 'call-home',
    title: { en: 'Source of Call Home', ja: 'Call Home の送信元インターフェイス' },
    body: {
      en: 'Documented for e-mail. For http, licensing uses `ip http client source-interface`.',
      ja: 'ドキュメント上はメール用です。http のライセンス通信には `ip http client source-interface` を使います。',
    },
    hop: 'source',
    sources: [yang, { source: 'cmdref', tag: 'D' }],
  },
  {
    command: 'vrf',
    syntax: 'vrf VRF',
    mode: 'call-home',
    title: { en: 'VRF of Call Home', ja: 'Call Home の VRF' },
    body: {
      en: 'On 16.12.4 and 17.3.1a names were still resolved in the global table: keep a name server or an `ip host` entry there.',
      ja: '16.12.4 と 17.3.1a では、VRF を指定してもグローバルテーブルで名前解決されます。DNS サーバまたは `ip host` をグローバル側にも設定します。',
    },
    hop: 'source',
    sources: [onprem, goldens],
  },
  {
    command: 'mail-server',
    syntax: 'mail-server HOST priority <1-100> [ secure { none | tls } ]',
    mode: 'call-home',
    title: { en: 'Mail server', ja: 'メールサーバ' },
    body: {
      en: 'For e-mail only. Licensing data never goes by e-mail.',
      ja: 'メール送信用です。ライセンス情報はメールでは送信されません。',
    },
    sources: [yang],
  },
  {
    command: 'data-privacy',
    syntax: 'data-privacy { level { high | normal } | hostname }',
    mode: 'call-home',
    title: { en: 'Withhold data in Call Home', ja: 'Call Home で送信しない情報の指定' },
    body: {
      en: '`hostname` withholds the host name in Call Home messages. For transport smart and cslu see `license smart privacy`.',
      ja: '`hostname` は Call Home でホスト名を送信しない設定です。smart と cslu では `license smart privacy` を使います。',
    },
    hop: 'report',
    sources: [yang],
  },
  {
    command: 'rate-limit',
    syntax: 'rate-limit <1-60>',
    mode: 'call-home',
    title: { en: 'Messages a minute', ja: '1 分あたりのメッセージ数' },
    body: {
      en: 'A limit for Call Home; licensing sends far less.',
      ja: 'Call Home の上限です。ライセンス通信がこの上限に達することは通常ありません。',
    },
    defaultValue: { en: '`20`.', ja: '`20` です。' },
    sources: [yang, { source: 'yang', tag: 'I' }],
  },
  {
    command: 'alert-group',
    syntax: 'alert-group GROUP',
    mode: 'call-home',
    title: { en: 'Alert groups', ja: 'アラートグループ' },
    body: {
      en: 'Part of Smart Call Home; licensing does not depend on it.',
      ja: 'Smart Call Home の機能です。ライセンス通信には影響しません。',
    },
    sources: [yang],
  },
  {
    command: 'syslog-throttling',
    syntax: 'syslog-throttling',
    mode: 'call-home',
    title: { en: 'Limit syslog messages in Call Home', ja: 'syslog 送信の抑制' },
    body: {
      en: 'Part of Smart Call Home; licensing does not depend on it.',
      ja: 'Smart Call Home の機能です。ライセンス通信には影響しません。',
    },
    sources: [yang],
  },
  {
    command: 'aaa-authorization',
    syntax: 'aaa-authorization [ username USER ]',
    mode: 'call-home',
    title: { en: 'Authorize the commands of Call Home', ja: 'Call Home のコマンド認可' },
    body: {
      en: 'Concerns the show commands that Call Home runs by itself.',
      ja: 'Call Home が自動的に実行する show コマンドに関する設定です。',
    },
    sources: [yang, { source: 'yang', tag: 'I' }],
  },
  {
    command: 'customer-id',
    syntax: 'customer-id TEXT',
    mode: 'call-home',
    title: { en: 'Customer number', ja: '顧客番号' },
    body: {
      en: 'Information for Smart Call Home; licensing does not need it.',
      ja: 'Smart Call Home 用の情報です。ライセンス通信には不要です。',
    },
    sources: [yang],
  },
  {
    command: 'contract-id',
    syntax: 'contract-id TEXT',
    mode: 'call-home',
    title: { en: 'Contract number', ja: '契約番号' },
    body: {
      en: 'Information for Smart Call Home; licensing does not need it.',
      ja: 'Smart Call Home 用の情報です。ライセンス通信には不要です。',
    },
    sources: [yang],
  },
  {
    command: 'site-id',
    syntax: 'site-id TEXT',
    mode: 'call-home',
    title: { en: 'Site', ja: '拠点の識別名' },
    body: {
      en: 'Information for Smart Call Home; licensing does not need it.',
      ja: 'Smart Call Home 用の情報です。ライセンス通信には不要です。',
    },
    sources: [yang],
  },
  {
    command: 'profile',
    syntax: 'profile PROFILE',
    mode: 'call-home',
    title: { en: 'Call Home profile', ja: 'Call Home プロファイル' },
    body: {
      en: 'Exactly one active profile may report licensing data. `CiscoTAC-1` is built in and needs two lines: `active` and `destination transport-method http`. A profile of your own also needs the address and `reporting smart-licensing-data`.',
      ja: 'ライセンス情報を送信できる有効なプロファイルは 1 つだけです。組み込みの `CiscoTAC-1` に必要なのは `active` と `destination transport-method http` の 2 行です。独自のプロファイルでは、送信先と `reporting smart-licensing-data` も必要です。',
    },
    hop: 'endpoint',
    sources: [yang, deck('direct, transport C')],
  },
  {
    command: 'active',
    syntax: 'active',
    mode: 'profile',
    title: { en: 'Use the profile', ja: 'プロファイルの有効化' },
    body: {
      en: 'Without it the profile sends nothing.',
      ja: '有効でないプロファイルからは送信されません。',
    },
    hop: 'endpoint',
    defaultValue: {
      en: 'Off for `CiscoTAC-1`, on for a profile of your own.',
      ja: '`CiscoTAC-1` は無効、独自のプロファイルは有効です。',
    },
    sources: [yang, deck('direct, transport C')],
  },
  {
    command: 'destination transport-method',
    syntax: 'destination transport-method { email | http }',
    mode: 'profile',
    title: { en: 'Send by http or e-mail', ja: '送信方法' },
    body: {
      en: 'Licensing needs `http`. On a profile of your own `email` may stand beside it.',
      ja: 'ライセンス通信には `http` が必要です。独自のプロファイルでは `email` と併用できます。',
    },
    hop: 'endpoint',
    defaultValue: { en: '`email`.', ja: '`email` です。' },
    keywords: [
      {
        word: 'http',
        text: { en: 'The one that carries licensing data.', ja: 'ライセンス情報を送信できる方法です。' },
      },
      { word: 'email', text: { en: 'Smart Call Home only.', ja: 'Smart Call Home だけで使われます。' } },
    ],
    sources: [yang, deck('direct, transport C')],
  },
  {
    command: 'destination address',
    syntax: 'destination address { email MAIL | http URL }',
    mode: 'profile',
    title: { en: 'Where the profile sends', ja: '送信先' },
    body: {
      en: 'For CSSM: `destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService`. `CiscoTAC-1` has it built in.',
      ja: 'CSSM の場合は `destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService` です。`CiscoTAC-1` には組み込まれています。',
    },
    hop: 'endpoint',
    keywords: [
      {
        word: 'http',
        text: {
          en: 'A URL of 8 to 200 characters, http or https.',
          ja: '8〜200 文字の URL（http または https）です。',
        },
      },
      { word: 'email', text: { en: 'Smart Call Home only.', ja: 'Smart Call Home だけで使われます。' } },
    ],
    sources: [yang, deck('direct, transport C')],
  },
  {
    command: 'destination preferred-msg-format',
    syntax: 'destination preferred-msg-format { long-text | short-text | xml }',
    mode: 'profile',
    title: { en: 'Format of the messages', ja: 'メッセージの形式' },
    body: {
      en: 'Part of Smart Call Home; licensing does not depend on it.',
      ja: 'Smart Call Home の機能です。ライセンス通信には影響しません。',
    },
    sources: [{ source: 'ios-xe', tag: 'V' }],
  },
  {
    command: 'reporting',
    syntax: 'reporting { smart-call-home-data | smart-licensing-data }',
    mode: 'profile',
    title: { en: 'What the profile sends', ja: '送信する情報の種類' },
    body: {
      en: 'A profile of your own sends licensing data only with `reporting smart-licensing-data`.',
      ja: '独自のプロファイルでライセンス情報を送信するには、`reporting smart-licensing-data` が必要です。',
    },
    hop: 'endpoint',
    defaultValue: {
      en: 'Licensing data: on for `CiscoTAC-1`, off for a profile of your own.',
      ja: 'ライセンス情報は、`CiscoTAC-1` では有効、独自のプロファイルでは無効です。',
    },
    keywords: [
      { word: 'smart-licensing-data', text: { en: 'Licence usage.', ja: 'ライセンスの利用状況です。' } },
      {
        word: 'smart-call-home-data',
        text: { en: 'Inventory and diagnostics.', ja: '装置情報と診断情報です。' },
      },
    ],
    sources: [yang],
  },
  {
    command: 'anonymous-reporting-only',
    syntax: 'anonymous-reporting-only',
    mode: 'profile',
    title: { en: 'Report anonymously', ja: '匿名での送信' },
    body: {
      en: 'Limits Smart Call Home to anonymous data.',
      ja: 'Smart Call Home の送信内容を匿名の情報に限定します。',
    },
    sources: [yang],
  },
  {
    command: 'subscribe-to-alert-group',
    syntax: 'subscribe-to-alert-group GROUP',
    mode: 'profile',
    title: { en: 'Alerts the profile sends', ja: '送信するアラート' },
    body: {
      en: 'Part of Smart Call Home; licensing does not depend on it.',
      ja: 'Smart Call Home の機能です。ライセンス通信には影響しません。',
    },
    sources: [yang],
  },
];

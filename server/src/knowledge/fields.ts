import type { Citation, FieldRow } from './types';

const deck = (at: string): Citation => ({ source: 'cl-2023-11', at, tag: 'V' });
const goldens: Citation = { source: 'goldens', tag: 'V' };
const yang: Citation = { source: 'yang', tag: 'V' };
const cmdref: Citation = { source: 'cmdref', tag: 'V' };
const inferred: Citation = { source: 'goldens', tag: 'I' };
const manual: Citation = { source: 'g9400', tag: 'V' };
const cube: Citation = { source: 'cube', tag: 'V' };
const fieldwork: Citation = { source: 'field', tag: 'E' };

/** Labels of show outputs: what they mean, and what an unusual value says. */
export const fields: readonly FieldRow[] = [
  // show license status: transport
  {
    label: 'Transport',
    title: { en: 'How the device reports', ja: 'レポートの送信方法' },
    body: {
      en: 'The device uses the address of the transport in force only. Addresses set for another transport are leftovers and do no harm.',
      ja: '装置は、有効な Transport に対応する接続先だけを使用します。別の Transport 用の接続先は残存設定であり、動作への影響はありません。',
    },
    hop: 'agent',
    sources: [inferred],
  },
  {
    label: 'Type',
    under: 'Transport',
    title: { en: 'Transport in force', ja: '有効なトランスポート' },
    body: {
      en: 'Set by `license smart transport`. Since 17.3.2 the default is `cslu`, and running-config hides it. An upgrade may have chosen another one.',
      ja: '`license smart transport` で設定します。17.3.2 以降のデフォルトは `cslu` で、running-config には表示されません。アップグレード時に別の値へ変わっている場合があります。',
    },
    hop: 'agent',
    values: [
      {
        value: 'cslu',
        text: {
          en: 'Reports go to CSLU or SSM On-Prem, or a collector fetches them. This is also what an untouched device prints.',
          ja: 'CSLU または SSM On-Prem へ送信するか、収集側が取得します。未設定の装置でもこの表示になります。',
        },
      },
      {
        value: 'Smart',
        text: {
          en: 'Direct to CSSM at `smartreceiver.cisco.com`. A token is needed once.',
          ja: 'CSSM（`smartreceiver.cisco.com`）へ直接接続します。最初にトークンが必要です。',
        },
      },
      {
        value: 'Callhome',
        text: {
          en: 'Direct to CSSM at `tools.cisco.com` through a call-home profile. URL, proxy and VRF are not printed here.',
          ja: 'Call Home プロファイルを使い、CSSM（`tools.cisco.com`）へ直接接続します。URL、プロキシ、VRF はここに表示されません。',
        },
      },
      {
        value: 'Transport Off',
        text: {
          en: 'The device sends nothing. Reports are saved to a file and the ACK is imported.',
          ja: '装置からは送信しません。RUM レポートをファイルに保存し、ACK ファイルをインポートします。',
        },
      },
      {
        value: 'automatic',
        text: {
          en: 'Documented to behave like `cslu`; the YANG model says the device chooses.',
          ja: 'ドキュメント上は `cslu` と同じ動作です。YANG モデルでは装置が自動選択するとされています。',
        },
      },
    ],
    sources: [goldens, deck('missing configuration 1'), { source: 'cmdref', tag: 'D' }],
  },
  {
    label: 'Cslu address',
    title: { en: 'Address of CSLU or SSM On-Prem', ja: 'CSLU または SSM On-Prem の接続先' },
    body: {
      en: 'Set by `license smart url cslu`. CSLU uses `http://<host>:8182/cslu/v1/pi`; SSM On-Prem adds a tenant and has no port 8182.',
      ja: '`license smart url cslu` で設定します。CSLU は `http://<host>:8182/cslu/v1/pi`、SSM On-Prem は末尾にテナントが付き、ポート 8182 は使いません。',
    },
    hop: 'endpoint',
    values: [
      {
        value: '<empty>',
        text: {
          en: 'No URL is set: the device looks for `cslu-local`, or a collector or controller fetches the reports. It is a fault only together with `Last ACK received: <none>` and failing attempts.',
          ja: 'URL は未設定です。装置は `cslu-local` を探すか、収集側またはコントローラがレポートを取得します。`Last ACK received: <none>` と通信失敗がそろった場合に限り異常です。',
        },
      },
    ],
    sources: [goldens, deck('missing configuration 1')],
  },
  {
    label: 'URL',
    under: 'Transport',
    title: { en: 'Address used by transport Smart', ja: 'Smart トランスポートの接続先' },
    body: {
      en: 'For CSSM it must be `https://smartreceiver.cisco.com/licservice/license`. `license smart url default` restores it.',
      ja: 'CSSM へ接続する場合は `https://smartreceiver.cisco.com/licservice/license` です。`license smart url default` で元に戻せます。',
    },
    hop: 'endpoint',
    sources: [goldens, { source: 'cmdref', tag: 'D' }],
  },
  {
    label: 'Default URL',
    title: { en: 'Built-in address', ja: '組み込みの接続先' },
    body: {
      en: 'The address the agent falls back to if none is configured for this transport.',
      ja: 'この Transport の接続先が未設定のときに使われるアドレスです。',
    },
    hop: 'endpoint',
    sources: [inferred],
  },
  {
    label: 'Proxy',
    under: 'Transport',
    title: { en: 'HTTPS proxy of transport Smart or cslu', ja: 'Smart または cslu で使うプロキシ' },
    body: {
      en: 'Set by `license smart proxy address` and `license smart proxy port`. Call Home has its own proxy and prints none here.',
      ja: '`license smart proxy address` と `license smart proxy port` で設定します。Call Home のプロキシは別設定で、ここには表示されません。',
    },
    hop: 'connect',
    values: [
      {
        value: 'Not Configured',
        text: { en: 'No proxy is used.', ja: 'プロキシは使用しません。' },
      },
    ],
    sources: [goldens, cmdref],
  },
  {
    label: 'Address',
    under: 'Proxy',
    title: { en: 'Proxy host', ja: 'プロキシのアドレス' },
    body: {
      en: 'A host name or an address, without scheme and without port. The device must resolve and reach this host, not CSSM.',
      ja: 'ホスト名または IP アドレスのみです（スキームとポート番号は不要）。装置から名前解決と疎通が必要なのは、CSSM ではなくこのホストです。',
    },
    hop: 'connect',
    values: [
      {
        value: '<empty>',
        text: { en: 'No proxy is configured.', ja: 'プロキシは設定されていません。' },
      },
    ],
    sources: [goldens, fieldwork],
  },
  {
    label: 'Port',
    under: 'Proxy',
    title: { en: 'Proxy port', ja: 'プロキシのポート番号' },
    body: {
      en: 'From 1 to 65535. Address and port are two commands; check that both are set.',
      ja: '1 から 65535 です。アドレスとポート番号は別々のコマンドなので、両方の設定を確認します。',
    },
    hop: 'connect',
    values: [
      {
        value: '<empty>',
        text: { en: 'No port is configured.', ja: 'ポート番号は設定されていません。' },
      },
    ],
    sources: [goldens, cmdref],
  },
  {
    label: 'Username',
    under: 'Proxy',
    title: { en: 'User at the proxy', ja: 'プロキシのユーザ名' },
    body: {
      en: 'Normally `<empty>`. Proxies that ask for credentials are documented as unsupported.',
      ja: '通常は `<empty>` です。認証が必要なプロキシは、ドキュメント上サポート対象外です。',
    },
    hop: 'connect',
    sources: [goldens, { source: 'cmdref', tag: 'D' }],
  },
  {
    label: 'Password',
    under: 'Proxy',
    title: { en: 'Password at the proxy', ja: 'プロキシのパスワード' },
    body: {
      en: 'Normally `<empty>`. Remove any other value before you pass the output on.',
      ja: '通常は `<empty>` です。それ以外の値がある場合は、取得ログを渡す前に削除します。',
    },
    hop: 'connect',
    sources: [goldens],
  },
  {
    label: 'VRF',
    under: 'Transport',
    title: { en: 'VRF used by transport Smart or cslu', ja: 'Smart または cslu で使う VRF' },
    body: {
      en: 'Set by `license smart vrf`. Name server, host entries and route must exist in this VRF. Older agents do not print the line.',
      ja: '`license smart vrf` で設定します。DNS サーバ、ホスト登録、経路がこの VRF に必要です。古いバージョンではこの行は表示されません。',
    },
    hop: 'source',
    values: [
      {
        value: '<empty>',
        text: {
          en: 'None is set. The VRF of `ip http client source-interface` then decides, else the global table.',
          ja: '未設定です。`ip http client source-interface` の VRF、なければグローバルテーブルが使われます。',
        },
      },
      {
        value: 'Not Configured',
        text: { en: 'None is set.', ja: '未設定です。' },
      },
    ],
    sources: [goldens, { source: 'cmdref', tag: 'D' }],
  },
  {
    label: 'Server Identity Check',
    title: { en: 'Is the name in the certificate compared?', ja: 'サーバ証明書の名前確認' },
    body: {
      en: 'Compares the host in the URL with the name in the certificate of the server.',
      ja: 'URL のホスト名とサーバ証明書の名前が一致するかを確認します。',
    },
    hop: 'tls',
    values: [
      {
        value: 'True',
        text: {
          en: 'Checked. An https URL with an IP address fails if the certificate does not carry that address.',
          ja: '確認します。IP アドレスの https URL は、証明書にその IP アドレスが含まれていないと失敗します。',
        },
      },
      {
        value: 'False',
        text: {
          en: 'Not checked (`no license smart server-identity-check`). Tolerable for On-Prem by IP address, weak for CSSM.',
          ja: '確認しません（`no license smart server-identity-check`）。IP アドレス指定の On-Prem では許容できますが、CSSM では推奨されません。',
        },
      },
    ],
    sources: [goldens, cmdref, inferred],
  },
  {
    label: 'IP Mode',
    title: { en: 'IP version of the transport', ja: 'トランスポートの IP バージョン' },
    body: {
      en: 'Printed by newer agents (6.x). The command behind it is not known here.',
      ja: '新しいエージェント（6.x）で表示されます。対応する設定コマンドは確認できていません。',
    },
    hop: 'connect',
    values: [
      {
        value: 'IPv4 ONLY',
        text: {
          en: 'An IPv6-only peer or source interface cannot be used.',
          ja: 'IPv6 のみの接続先や送信元インターフェイスは使用できません。',
        },
      },
    ],
    sources: [goldens, inferred],
  },
  {
    label: 'Trust Point',
    title: { en: 'Trustpoint of the transport', ja: '使用するトラストポイント' },
    body: {
      en: 'Printed by newer agents (6.x), normally `SLA-TrustPoint`. The device creates it by itself at boot.',
      ja: '新しいエージェント（6.x）で表示され、通常は `SLA-TrustPoint` です。起動時に装置が自動的に作成します。',
    },
    hop: 'tls',
    sources: [goldens],
  },
  {
    label: 'Custom Id',
    title: { en: 'Custom identifier', ja: 'カスタム ID' },
    body: {
      en: 'Not supported; `<empty>` is normal.',
      ja: 'サポートされていないため、`<empty>` が正常です。',
    },
    values: [
      {
        value: '<empty>',
        text: { en: 'Normal.', ja: '正常です。' },
      },
    ],
    sources: [cmdref, goldens],
  },

  // show license status: state of SLP, account, privacy
  {
    label: 'Status',
    under: 'Smart Licensing Using Policy',
    title: { en: 'Is this SLP?', ja: 'SLP の状態' },
    body: {
      en: 'Only an image with Smart Licensing Using Policy prints this block. Without it the output is from classic Smart Licensing.',
      ja: 'Smart Licensing Using Policy（SLP）のイメージだけがこのブロックを表示します。ない場合は旧 Smart Licensing（SL）の出力です。',
    },
    hop: 'agent',
    values: [
      {
        value: 'ENABLED',
        text: { en: 'The device runs SLP.', ja: '装置は SLP で動作しています。' },
      },
    ],
    sources: [goldens],
  },
  {
    label: 'Reporting Mode',
    title: { en: 'Reporting mode', ja: 'レポートのモード' },
    body: {
      en: '`STANDARD` is the only value seen. Agents from 5.11 on print it.',
      ja: '確認できている値は `STANDARD` のみです。エージェント 5.11 以降で表示されます。',
    },
    hop: 'report',
    sources: [goldens],
  },
  {
    label: 'Status',
    under: 'Utility',
    title: { en: 'Usage-based billing (MSLA)', ja: '従量課金（MSLA）の状態' },
    body: {
      en: '`DISABLED` is normal. Utility mode concerns service-provider contracts on routers.',
      ja: '`DISABLED` が正常です。ユーティリティモードは、ルータのサービスプロバイダ向け契約で使います。',
    },
    values: [
      {
        value: 'DISABLED',
        text: { en: 'Normal.', ja: '正常です。' },
      },
    ],
    sources: [goldens, { source: 'cmdref', tag: 'D' }],
  },
  {
    label: 'Automatic Conversion Enabled',
    title: { en: 'Conversion of classic licences', ja: '旧ライセンスの自動変換' },
    body: {
      en: '`False` is normal: a device does not convert licences by itself for SLP.',
      ja: '`False` が正常です。SLP では装置側からのライセンス変換は行いません。',
    },
    sources: [goldens],
  },
  {
    label: 'Last Data Push',
    title: { en: 'Last push of conversion or reservation data', ja: '変換・予約データの最終送信日時' },
    body: {
      en: '`<none>` is normal. It is not the time of the last usage report; see `Last report push`.',
      ja: '`<none>` が正常です。利用状況のレポートの送信日時ではありません。`Last report push` を確認します。',
    },
    sources: [goldens],
  },
  {
    label: 'Last File Export',
    title: { en: 'Last export of conversion or reservation data', ja: '変換・予約データの最終出力日時' },
    body: {
      en: '`<none>` is normal. It is not the time of the last saved usage report; see `Last report file write`.',
      ja: '`<none>` が正常です。RUM レポートの保存日時ではありません。`Last report file write` を確認します。',
    },
    sources: [goldens],
  },
  {
    label: 'Features Authorized',
    title: { en: 'Export-controlled features that are authorized', ja: '輸出規制機能の許可状態' },
    body: {
      en: '`<none>` is normal unless the device uses an export-controlled licence such as HSECK9.',
      ja: 'HSECK9 などの輸出規制ライセンスを使わない限り、`<none>` が正常です。',
    },
    hop: 'trust',
    sources: [goldens],
  },
  {
    label: 'Smart Account',
    title: { en: 'Smart Account at CSSM', ja: 'CSSM の Smart Account' },
    body: {
      en: 'Taken from the last ACK; `As of` gives its time. Printed from about 17.7 on.',
      ja: '最後に受信した ACK の内容で、`As of` はその日時です。17.7 頃から表示されます。',
    },
    hop: 'ack',
    values: [
      {
        value: '<none>',
        text: {
          en: 'No ACK has brought an account name yet.',
          ja: 'アカウント名を含む ACK をまだ受信していません。',
        },
      },
    ],
    sources: [goldens],
  },
  {
    label: 'Virtual Account',
    title: { en: 'Virtual Account at CSSM', ja: 'CSSM の Virtual Account' },
    body: {
      en: 'Where the product instance is listed at CSSM. Taken from the last ACK.',
      ja: 'CSSM で製品インスタンス（PI）が表示される Virtual Account です。最後に受信した ACK の内容です。',
    },
    hop: 'ack',
    values: [
      {
        value: '<none>',
        text: {
          en: 'No ACK has brought an account name yet.',
          ja: 'アカウント名を含む ACK をまだ受信していません。',
        },
      },
    ],
    sources: [goldens],
  },
  {
    label: 'Sending Hostname',
    title: { en: 'Is the host name sent?', ja: 'ホスト名の送信' },
    body: {
      en: 'If it is sent, CSSM shows it from 17.9.1 on; up to 17.8.x the UDI stands there. See `license smart privacy`.',
      ja: '送信する場合、17.9.1 以降は CSSM にホスト名が表示されます。17.8.x までは UDI が表示されます。`license smart privacy` で変更します。',
    },
    hop: 'report',
    values: [
      {
        value: 'yes',
        text: { en: 'The host name is sent.', ja: 'ホスト名を送信します。' },
      },
      {
        value: 'no',
        text: {
          en: 'The host name is withheld; CSSM knows the device by its UDI.',
          ja: 'ホスト名を送信しません。CSSM では UDI で識別されます。',
        },
      },
    ],
    sources: [goldens, deck('related information 5')],
  },
  {
    label: 'Callhome hostname privacy',
    title: { en: 'Call Home withholds the host name', ja: 'Call Home でのホスト名の非送信' },
    body: {
      en: '`DISABLED` means nothing is withheld. Set by `data-privacy` under `call-home`.',
      ja: '`DISABLED` は、非送信の設定がないことを示します。`call-home` の `data-privacy` で設定します。',
    },
    hop: 'report',
    values: [
      {
        value: 'DISABLED',
        text: { en: 'The host name is sent.', ja: 'ホスト名を送信します。' },
      },
      {
        value: 'ENABLED',
        text: { en: 'The host name is withheld.', ja: 'ホスト名を送信しません。' },
      },
    ],
    sources: [goldens, inferred],
  },
  {
    label: 'Smart Licensing hostname privacy',
    title: { en: 'Licensing withholds the host name', ja: 'ライセンス通信でのホスト名の非送信' },
    body: {
      en: '`DISABLED` means nothing is withheld. Set by `license smart privacy hostname`.',
      ja: '`DISABLED` は、非送信の設定がないことを示します。`license smart privacy hostname` で設定します。',
    },
    hop: 'report',
    values: [
      {
        value: 'DISABLED',
        text: { en: 'The host name is sent.', ja: 'ホスト名を送信します。' },
      },
      {
        value: 'ENABLED',
        text: { en: 'The host name is withheld.', ja: 'ホスト名を送信しません。' },
      },
    ],
    sources: [goldens, cmdref],
  },
  {
    label: 'Version privacy',
    title: { en: 'Licensing withholds the release', ja: 'バージョン情報の非送信' },
    body: {
      en: '`DISABLED` means the release is sent. Set by `license smart privacy version`.',
      ja: '`DISABLED` は、バージョンを送信することを示します。`license smart privacy version` で設定します。',
    },
    hop: 'report',
    values: [
      {
        value: 'DISABLED',
        text: { en: 'The release is sent.', ja: 'バージョンを送信します。' },
      },
      {
        value: 'ENABLED',
        text: { en: 'The release is withheld.', ja: 'バージョンを送信しません。' },
      },
    ],
    sources: [goldens, cmdref],
  },
  {
    label: 'Privacy Send Hostname',
    title: { en: 'Is the host name sent?', ja: 'ホスト名の送信' },
    body: {
      en: 'The same as `Sending Hostname`, as the agent holds it.',
      ja: '`Sending Hostname` と同じ内容を、エージェント内部の値で示したものです。',
    },
    sources: [inferred],
  },

  // show license status: policy
  {
    label: 'Policy in use',
    title: { en: 'Which policy decides when a report is due', ja: '適用中のポリシー' },
    body: {
      en: 'The policy says by when the first report, the next ones and a report after a change must be acknowledged.',
      ja: '最初のレポート、以降のレポート、利用状況の変更後のレポートの期限を決めるのがポリシーです。',
    },
    hop: 'report',
    values: [
      {
        value: 'Merged from multiple sources',
        text: {
          en: 'Cisco defaults; no policy of the account is installed. Nothing is wrong.',
          ja: 'Cisco のデフォルトです。アカウントのポリシーはインストールされていません。異常ではありません。',
        },
      },
      {
        value: 'Installed On',
        text: {
          en: 'A policy of the account is in force since this time.',
          ja: 'この日時から、アカウントのポリシーが適用されています。',
        },
      },
    ],
    sources: [goldens, deck('policy 2')],
  },
  {
    label: 'Policy name',
    title: { en: 'Name of the installed policy', ja: 'インストールされたポリシー名' },
    body: {
      en: 'Only printed while a policy of the account is installed. `license smart factory reset` removes it.',
      ja: 'アカウントのポリシーがインストールされている場合だけ表示されます。`license smart factory reset` で削除されます。',
    },
    hop: 'report',
    sources: [goldens, { source: 'g9400', at: 'p. 190', tag: 'V' }],
  },
  {
    label: 'Reporting ACK required',
    title: { en: 'Must reports be acknowledged?', ja: 'ACK の要否' },
    body: {
      en: 'The brackets name where the value comes from, for example `(CISCO default)` or `(Customer Policy)`.',
      ja: '括弧内は値の由来で、`(CISCO default)` や `(Customer Policy)` などがあります。',
    },
    hop: 'ack',
    values: [
      {
        value: 'yes',
        text: {
          en: 'An ACK is expected; without one the device logs reminders.',
          ja: 'ACK が必要です。届かないと、装置は通知の syslog を出力します。',
        },
      },
      {
        value: 'no',
        text: {
          en: 'No ACK is expected, so there is no deadline to watch.',
          ja: 'ACK は不要です。期限を確認する必要もありません。',
        },
      },
    ],
    sources: [yang, goldens],
  },
  {
    label: 'Unenforced/Non-Export Perpetual Attributes',
    title: { en: 'Policy for perpetual licences', ja: '永続ライセンスのポリシー' },
    body: {
      en: 'Covers Network Essentials and Network Advantage. Cisco default: 365 days to the first report, frequency `0`, 90 days after a change.',
      ja: 'Network Essentials と Network Advantage が対象です。デフォルトは、最初のレポートまで 365 日、頻度 `0`、変更後 90 日です。',
    },
    hop: 'report',
    sources: [deck('policy 2'), goldens],
  },
  {
    label: 'Unenforced/Non-Export Subscription Attributes',
    title: { en: 'Policy for subscription licences', ja: 'サブスクリプション ライセンスのポリシー' },
    body: {
      en: 'Covers DNA Essentials and DNA Advantage. Cisco default: 90 days in all three lines.',
      ja: 'DNA Essentials と DNA Advantage が対象です。デフォルトは 3 項目とも 90 日です。',
    },
    hop: 'report',
    sources: [deck('policy 2'), goldens],
  },
  {
    label: 'Enforced (Perpetual/Subscription) License Attributes',
    title: { en: 'Policy for enforced licences', ja: '強制ライセンスのポリシー' },
    body: {
      en: 'Cisco default: `0` in all three lines. A licence of this kind needs an authorization code before use.',
      ja: 'デフォルトは 3 項目とも `0` です。この種類のライセンスは、使用前に承認コード（SLAC）が必要です。',
    },
    hop: 'trust',
    sources: [goldens],
  },
  {
    label: 'Export (Perpetual/Subscription) License Attributes',
    title: { en: 'Policy for export-controlled licences', ja: '輸出規制ライセンスのポリシー' },
    body: {
      en: 'Cisco default: `0` in all three lines. On switches this means HSECK9.',
      ja: 'デフォルトは 3 項目とも `0` です。スイッチでは HSECK9 が該当します。',
    },
    hop: 'trust',
    sources: [goldens],
  },
  {
    label: 'First report requirement (days)',
    title: { en: 'Days to the first report', ja: '最初のレポートまでの日数' },
    body: {
      en: 'How long a licence may be in use before its first report must be acknowledged.',
      ja: 'ライセンスの使用開始から、最初のレポートの ACK が必要になるまでの日数です。',
    },
    hop: 'report',
    values: [
      {
        value: '0',
        text: { en: 'Not asked for by this group.', ja: 'この区分では求められません。' },
      },
    ],
    sources: [yang, deck('policy 2')],
  },
  {
    label: 'Reporting frequency (days)',
    title: { en: 'Days between reports', ja: 'レポートの間隔（日数）' },
    body: {
      en: 'The smallest value above 0 of the licence kinds in use moves the ACK deadline.',
      ja: '使用中のライセンス種別のうち、0 より大きい最小の値が ACK 期限を決めます。',
    },
    hop: 'report',
    values: [
      {
        value: '0',
        text: {
          en: 'No further report is due as long as the usage does not change.',
          ja: '利用状況に変更がない限り、以降のレポートは不要です。',
        },
      },
    ],
    sources: [yang, goldens, deck('policy 2')],
  },
  {
    label: 'Report on change (days)',
    title: { en: 'Days to report a change', ja: '変更後のレポートまでの日数' },
    body: {
      en: 'Applies even where the frequency is `0`: another level or another member wants a new report.',
      ja: '頻度が `0` でも適用されます。ライセンスレベルやメンバーの変更後は、新しいレポートが必要です。',
    },
    hop: 'report',
    values: [
      {
        value: '0',
        text: { en: 'A change asks for nothing.', ja: '変更によるレポートは不要です。' },
      },
    ],
    sources: [yang, manual, deck('policy 2')],
  },

  // show license status: usage reporting
  {
    label: 'Usage Reporting',
    title: { en: 'When reports were sent and acknowledged', ja: 'レポートの送信と ACK の日時' },
    body: {
      en: 'Read all dates against `show clock` of the same capture.',
      ja: '日時はすべて、同じ取得ログの `show clock` と比較します。',
    },
    hop: 'report',
    sources: [goldens],
  },
  {
    label: 'Last ACK received',
    title: { en: 'Time of the last ACK', ja: '最後に ACK を受信した日時' },
    body: {
      en: 'Trust establishment, trust sync and policy installation move it too. That a usage report was acknowledged is shown by `Total Acknowledged Received` above 0, a RUM report in state `ACK`, or `Result Polling` answered `OK` after `Last report push`.',
      ja: '信頼の確立、信頼の同期、ポリシーのインストールでも更新されます。利用状況のレポートの ACK は、0 より大きい `Total Acknowledged Received`、状態が `ACK` の RUM レポート、または `Last report push` 以降の `Result Polling` の `OK` で確認します。',
    },
    hop: 'ack',
    values: [
      {
        value: '<none>',
        text: {
          en: 'Nothing was ever acknowledged, or `write erase` or `license smart factory reset` cleared the date.',
          ja: 'ACK を一度も受信していないか、`write erase` または `license smart factory reset` で消去されています。',
        },
      },
    ],
    sources: [goldens, deck('direct, step 4'), deck('related information 5')],
  },
  {
    label: 'Next ACK deadline',
    title: { en: 'Date by which an ACK is due', ja: 'ACK 期限' },
    body: {
      en: 'Last ACK plus the smallest `Reporting frequency (days)` above 0; while the first report is owed, `First report requirement (days)`. Past it, a switch only logs messages. CUBE on some releases stops calls.',
      ja: '最後の ACK に、0 より大きい最小の `Reporting frequency (days)` を加えた日時です。最初のレポートが未了の間は `First report requirement (days)` を使います。期限を過ぎても、スイッチは syslog を出すだけです。CUBE は一部のバージョンで呼処理が停止します。',
    },
    hop: 'ack',
    values: [
      {
        value: '<none>',
        text: {
          en: 'No ACK is due: only perpetual licences, already reported. Before 17.6.6, 17.9.4 and 17.13.1 a date here may be cosmetic (CSCvy20345).',
          ja: 'ACK は不要です（永続ライセンスのみで、報告済み）。17.6.6、17.9.4、17.13.1 より前では、日時が表示されても CSCvy20345 による表示上の問題の可能性があります。',
        },
      },
    ],
    sources: [goldens, inferred, deck('CSCvy20345'), cube],
  },
  {
    label: 'Reporting push interval',
    title: { en: 'How often the device sends', ja: 'レポートの送信間隔' },
    body: {
      en: 'Default 30 days, set by `license smart usage interval`. `InPolicy(n)` in the tech-support output is the interval the policy asks for.',
      ja: 'デフォルトは 30 日で、`license smart usage interval` で変更します。tech support の `InPolicy(n)` は、ポリシーが求める間隔です。',
    },
    hop: 'report',
    values: [
      {
        value: '0 (no reporting)',
        text: {
          en: 'The policy asks for no periodic report.',
          ja: 'ポリシー上、定期的なレポートは不要です。',
        },
      },
    ],
    sources: [goldens, yang],
  },
  {
    label: 'Next ACK push check',
    title: { en: 'Next poll for the ACK', ja: '次に ACK を確認する日時' },
    body: {
      en: 'A time ahead is the normal wait after `OK_POLL`: the report was accepted, its ACK is fetched later.',
      ja: '将来の日時は `OK_POLL` 後の通常の待ち時間です。レポートは受け付けられ、ACK は後で取得します。',
    },
    hop: 'ack',
    values: [
      {
        value: '<none>',
        text: {
          en: 'No poll is planned. Normal unless a report waits for its ACK.',
          ja: '確認の予定はありません。ACK 待ちのレポートがなければ正常です。',
        },
      },
    ],
    sources: [goldens],
  },
  {
    label: 'Next report push',
    title: { en: 'Next planned report', ja: '次にレポートを送信する日時' },
    body: {
      en: 'More than an hour in the past with no `Last report push` means that sending fails. A time a few minutes ahead may be a retry.',
      ja: '1 時間以上過去の日時で `Last report push` がない場合は、送信に失敗しています。数分先の日時は再試行の可能性があります。',
    },
    hop: 'report',
    values: [
      {
        value: '<none>',
        text: {
          en: 'Nothing is planned: transport off, or the policy asks for no report.',
          ja: '送信の予定はありません。Transport が off か、ポリシー上レポートが不要な状態です。',
        },
      },
    ],
    sources: [goldens, inferred],
  },
  {
    label: 'Last report push',
    title: { en: 'Last report handed over', ja: '最後にレポートを送信した日時' },
    body: {
      en: 'The device gave a report to its peer at this time. It does not say that the ACK came.',
      ja: '接続先へレポートを渡した日時です。ACK の受信を示すものではありません。',
    },
    hop: 'report',
    values: [
      {
        value: '<none>',
        text: {
          en: 'The device never sent a report by itself. Normal if a collector or a controller fetches them, or offline.',
          ja: '装置から送信したことがありません。収集側やコントローラが取得する方式、またはオフライン方式では正常です。',
        },
      },
    ],
    sources: [goldens],
  },
  {
    label: 'Last report file write',
    title: { en: 'Last report saved to a file', ja: '最後にレポートを保存した日時' },
    body: {
      en: 'Written by `license smart save usage`. With no ACK after it, the upload or the import may still be missing.',
      ja: '`license smart save usage` を実行した日時です。以降に ACK がなければ、CSSM へのアップロードまたはインポートが未実施の可能性があります。',
    },
    hop: 'report',
    values: [
      {
        value: '<none>',
        text: {
          en: 'Nothing was ever saved. With transport off that means nothing was reported.',
          ja: '保存したことがありません。Transport が off の場合は、利用状況が報告されていません。',
        },
      },
    ],
    sources: [goldens, deck('offline'), fieldwork],
  },

  // show license status: trust
  {
    label: 'Trust Code Installed',
    title: { en: 'Trust code of the device', ja: '信頼コードの状態' },
    body: {
      en: 'A direct connection to CSSM needs one, installed by `license smart trust idtoken`. In a stack every member should be listed; if not, repeat with `all force`.',
      ja: 'CSSM へ直接接続する場合に必要で、`license smart trust idtoken` でインストールします。スタック構成では全メンバーの表示が必要です。足りない場合は `all force` を付けて再実行します。',
    },
    hop: 'trust',
    values: [
      {
        value: '<none>',
        text: {
          en: 'With `Smart` or `Callhome` the token step is missing. With `cslu`, off or a controller this is normal.',
          ja: '`Smart` または `Callhome` では、トークンの手順が未実施です。`cslu`、off、コントローラ経由では正常です。',
        },
      },
    ],
    sources: [goldens, { source: 'g9400', at: 'p. 125', tag: 'V' }, deck('direct, step 3')],
  },
  {
    label: 'Trust Code Type',
    title: { en: 'Where the trust code comes from', ja: '信頼コードの種類' },
    body: {
      en: '`CSSM` was issued by CSSM. A factory-installed one (from 17.7.1a) does not serve a direct connection.',
      ja: '`CSSM` は CSSM が発行したものです。工場出荷時の信頼コード（17.7.1a 以降）では、CSSM へ直接接続できません。',
    },
    hop: 'trust',
    sources: [goldens, { source: 'cmdref', tag: 'D' }],
  },
  {
    label: 'INSTALLED on',
    under: 'Trust Code Installed',
    title: { en: 'Trust code installed at', ja: '信頼コードのインストール日時' },
    body: {
      en: 'One line for each member that holds a trust code.',
      ja: '信頼コードを持つメンバーごとに 1 行表示されます。',
    },
    hop: 'trust',
    sources: [goldens],
  },
  {
    label: 'Expired on',
    under: 'Trust Code Installed',
    title: { en: 'End of validity of the trust code', ja: '信頼コードの有効期限' },
    body: {
      en: '`Jan 01 1970` stands for no value; it does not mean that the code has expired.',
      ja: '`Jan 01 1970` は値がないことを示し、期限切れを意味しません。',
    },
    hop: 'trust',
    sources: [goldens, inferred],
  },

  // show license usage and summary
  {
    label: 'License Usage',
    title: { en: 'Licences in use', ja: '使用中のライセンス' },
    body: {
      en: 'What the configuration and the hardware use now. CSSM counts it after the next acknowledged report.',
      ja: '設定とハードウェアによって現在使用しているライセンスです。CSSM には、次のレポートが ACK された後に反映されます。',
    },
    hop: 'report',
    sources: [deck('policy 1')],
  },
  {
    label: 'License Authorization',
    title: { en: 'State of the classic model', ja: '旧 Smart Licensing の認証状態' },
    body: {
      en: 'Under SLP the status is `Not Applicable` or the block is missing. Any other state comes from classic Smart Licensing.',
      ja: 'SLP では `Not Applicable` と表示されるか、ブロック自体がありません。それ以外の状態は旧 Smart Licensing（SL）の表示です。',
    },
    hop: 'agent',
    values: [
      {
        value: 'Not Applicable',
        text: { en: 'Normal under SLP.', ja: 'SLP では正常です。' },
      },
    ],
    sources: [goldens],
  },
  {
    label: 'Registration',
    title: { en: 'Registration of the classic model', ja: '旧 Smart Licensing の登録状態' },
    body: {
      en: 'Only classic Smart Licensing has a registration. SLP replaces it by trust and reports.',
      ja: '登録は旧 Smart Licensing（SL）だけの概念です。SLP では信頼の確立とレポートに置き換わりました。',
    },
    hop: 'agent',
    sources: [goldens],
  },
  {
    label: 'License',
    title: { en: 'Licence', ja: 'ライセンス' },
    body: {
      en: '`network-*` is perpetual, `dna-*` is a subscription.',
      ja: '`network-*` は永続ライセンス、`dna-*` はサブスクリプション ライセンスです。',
    },
    hop: 'report',
    sources: [deck('policy 1')],
  },
  {
    label: 'Entitlement Tag',
    title: { en: 'Tag of the licence at CSSM', ja: 'CSSM でのライセンス識別名' },
    body: {
      en: 'Names the licence towards CSSM. The summary cuts long ones with `...`.',
      ja: 'CSSM でライセンスを識別する名前です。サマリ表示では、長い名前は `...` で省略されます。',
    },
    hop: 'report',
    sources: [goldens],
  },
  {
    label: 'Count',
    title: { en: 'How many are in use', ja: '使用数' },
    body: {
      en: 'In a stack, usually one for each member of the same model.',
      ja: 'スタック構成では、通常は同じ型番のメンバーの台数です。',
    },
    hop: 'report',
    sources: [goldens, inferred],
  },
  {
    label: 'Status',
    under: 'License Usage',
    title: { en: 'State of the licence', ja: 'ライセンスの状態' },
    body: {
      en: 'The number in brackets, as in `IN USE(15)`, is internal.',
      ja: '`IN USE(15)` のような括弧内の数字は内部の値です。',
    },
    hop: 'agent',
    values: [
      {
        value: 'IN USE',
        text: {
          en: 'Normal. Under SLP a licence without enforcement is in use at once, reported or not.',
          ja: '正常です。SLP では、強制のないライセンスは報告の有無に関係なく最初から使用中になります。',
        },
      },
      {
        value: 'NOT IN USE',
        text: {
          en: 'Known to the device but not used now.',
          ja: '装置が認識していますが、現在は使用していません。',
        },
      },
      {
        value: 'OUT OF COMPLIANCE',
        text: {
          en: 'A state of classic Smart Licensing; SLP does not use it for these licences.',
          ja: '旧 Smart Licensing（SL）での状態表示です。SLP では使われません。',
        },
      },
      {
        value: 'AUTHORIZED',
        text: {
          en: 'A state of classic Smart Licensing.',
          ja: '旧 Smart Licensing（SL）での状態表示です。',
        },
      },
    ],
    sources: [deck('policy 1'), goldens],
  },
  {
    label: 'Export status',
    title: { en: 'Is the licence export-controlled?', ja: '輸出規制の有無' },
    body: {
      en: '`NOT RESTRICTED` needs no authorization code. The restricted values are known from documentation only.',
      ja: '`NOT RESTRICTED` の場合、承認コード（SLAC）は不要です。規制対象を示す値は、ドキュメント上のものです。',
    },
    hop: 'trust',
    sources: [goldens, { source: 'cmdref', tag: 'M' }],
  },
  {
    label: 'Enforcement type',
    title: { en: 'Is the licence enforced?', ja: '強制の有無' },
    body: {
      en: 'An enforced licence needs an authorization code (SLAC) before it can be used.',
      ja: '強制ライセンスは、使用前に承認コード（SLAC）が必要です。',
    },
    hop: 'trust',
    values: [
      {
        value: 'NOT ENFORCED',
        text: {
          en: 'Usable at once; only the report is owed.',
          ja: 'すぐに使用できます。必要なのはレポートだけです。',
        },
      },
    ],
    sources: [goldens, deck('three models')],
  },
  {
    label: 'License type',
    title: { en: 'Perpetual or subscription', ja: '永続かサブスクリプションか' },
    body: {
      en: 'Decides which policy attributes apply, and with them the reporting duty.',
      ja: 'どのポリシー属性が適用されるか、つまりレポートの要否と期限を決めます。',
    },
    hop: 'report',
    values: [
      {
        value: 'Perpetual',
        text: {
          en: 'No expiry. By default one report suffices as long as nothing changes.',
          ja: '有効期限はありません。デフォルトでは、変更がない限り 1 回のレポートで十分です。',
        },
      },
      {
        value: 'Subscription',
        text: {
          en: 'Bought for 3, 5 or 7 years. By default a report is due every 90 days.',
          ja: '通常 3 年、5 年、7 年の期間で購入します。デフォルトでは 90 日ごとにレポートが必要です。',
        },
      },
    ],
    sources: [deck('policy 1'), deck('policy 2'), goldens],
  },
  {
    label: 'Current Report',
    title: { en: 'Open RUM report', ja: '記録中の RUM レポート' },
    body: {
      en: 'Id of the report that collects usage now; `Previous` is the one before. See `show license rum id`.',
      ja: '現在記録している RUM レポートの ID です。`Previous` は 1 つ前のレポートです。`show license rum id` で確認できます。',
    },
    hop: 'report',
    sources: [goldens, inferred],
  },

  // show license all: product, authorization, reservation
  {
    label: 'UDI',
    title: { en: 'Identity of the device', ja: '装置の識別子' },
    body: {
      en: 'Product id and serial number. Up to 17.8.x CSSM lists the product instance by it. Mask it before you publish a capture.',
      ja: '型番とシリアル番号です。17.8.x までは、CSSM で製品インスタンス（PI）の名前として表示されます。取得ログを公開する前に伏せます。',
    },
    sources: [goldens, deck('related information 5')],
  },
  {
    label: 'HA UDI List',
    title: { en: 'Members of the stack or HA pair', ja: 'スタックまたは冗長構成のメンバー' },
    body: {
      en: 'Active, standby and members. Compare it with the list of trust codes.',
      ja: 'アクティブ、スタンバイ、メンバーの一覧です。信頼コードの一覧と比較します。',
    },
    hop: 'trust',
    sources: [goldens],
  },
  {
    label: 'Smart Agent for Licensing',
    title: { en: 'Release of the smart agent', ja: 'スマートエージェントのバージョン' },
    body: {
      en: 'The library inside IOS-XE. Defects are judged by the IOS-XE release, never by this number.',
      ja: 'IOS-XE に含まれるライブラリのバージョンです。不具合の該当判断には、この番号ではなく IOS-XE のバージョンを使います。',
    },
    hop: 'agent',
    sources: [goldens],
  },
  {
    label: 'Status',
    under: 'Overall status',
    title: { en: 'Authorization code of this device', ja: '承認コードの状態' },
    body: {
      en: 'Matters for enforced and export-controlled licences only.',
      ja: '強制ライセンスと輸出規制ライセンスの場合だけ関係します。',
    },
    hop: 'trust',
    values: [
      {
        value: 'NOT INSTALLED',
        text: {
          en: 'No authorization code. Normal without HSECK9 or another enforced licence.',
          ja: '承認コード（SLAC）はありません。HSECK9 などの強制ライセンスを使わなければ正常です。',
        },
      },
      {
        value: 'SMART AUTHORIZATION INSTALLED',
        text: {
          en: 'Documented: an authorization code is installed.',
          ja: 'ドキュメント上、承認コード（SLAC）がインストール済みであることを示します。',
        },
      },
    ],
    sources: [goldens, { source: 'cmdref', tag: 'M' }],
  },
  {
    label: 'Last Confirmation code',
    title: { en: 'Confirmation of a returned code', ja: '返却した承認コードの確認番号' },
    body: {
      en: '`<none>` is normal unless an authorization code or a reservation was returned.',
      ja: '承認コード（SLAC）や予約ライセンスを返却していなければ、`<none>` が正常です。',
    },
    hop: 'trust',
    sources: [goldens, inferred],
  },
  {
    label: 'Purchased Licenses',
    title: { en: 'Licences put in at the factory', ja: '購入ライセンス情報' },
    body: {
      en: '`No Purchase Information Available` is normal.',
      ja: '`No Purchase Information Available` が正常です。',
    },
    sources: [goldens],
  },
  {
    label: 'License reservation',
    title: { en: 'Reservation of the classic model', ja: '旧 Smart Licensing の予約ライセンス' },
    body: {
      en: 'SLP does not make new reservations; one from before the upgrade stays valid.',
      ja: 'SLP では新しい予約はできません。アップグレード前の予約はそのまま有効です。',
    },
    values: [
      {
        value: 'DISABLED',
        text: { en: 'Normal.', ja: '正常です。' },
      },
    ],
    sources: [goldens, { source: 'g9400', at: 'p. 112', tag: 'V' }],
  },
  {
    label: 'Reservation status',
    title: { en: 'Reservation of this device', ja: '装置の予約状態' },
    body: {
      en: '`NOT INSTALLED` is normal under SLP.',
      ja: 'SLP では `NOT INSTALLED` が正常です。',
    },
    sources: [goldens],
  },

  // usage report summary
  {
    label: 'Usage Report Summary',
    title: { en: 'Counters of the RUM reports', ja: 'RUM レポートの件数' },
    body: {
      en: 'High totals are normal on an old device. Look at `Waiting for Ack`, and at `MIA`.',
      ja: '長期間運用している装置では、総数が多くても正常です。`Waiting for Ack` と `MIA` を確認します。',
    },
    hop: 'report',
    sources: [goldens, cube],
  },
  {
    label: 'Total',
    under: 'Usage Report Summary',
    title: { en: 'Reports ever made', ja: '作成したレポートの総数' },
    body: {
      en: 'Counts on for the life of the device. Several hundred are no fault.',
      ja: '装置の運用期間を通じて増え続けます。数百件あっても異常ではありません。',
    },
    hop: 'report',
    sources: [goldens, cube],
  },
  {
    label: 'Purged',
    under: 'Usage Report Summary',
    title: { en: 'Old reports removed', ja: '削除された古いレポート' },
    body: {
      en: 'Harmless while ACKs arrive. If none ever arrived, that part of the history is lost.',
      ja: 'ACK を受信していれば問題ありません。一度も受信していない場合、その期間の記録は失われています。',
    },
    hop: 'report',
    sources: [goldens, cube],
  },
  {
    label: 'Total Acknowledged Received',
    title: { en: 'Reports acknowledged', ja: 'ACK を受信したレポート数' },
    body: {
      en: 'Above 0 proves that usage reports were acknowledged. 0 beside a fresh ACK is also seen on healthy devices.',
      ja: '0 より大きければ、利用状況のレポートが ACK されています。正常な装置でも、新しい ACK があるのに 0 の場合があります。',
    },
    hop: 'ack',
    sources: [goldens],
  },
  {
    label: 'Waiting for Ack',
    title: { en: 'Sent, not yet acknowledged', ja: 'ACK 待ちのレポート数' },
    body: {
      en: 'The first number matters if it grows, or stays above 0 for days after `Last report push`. The number in brackets also counts reports not sent yet.',
      ja: '最初の数字が増え続ける場合、または `Last report push` から数日たっても 0 にならない場合は要確認です。括弧内の数字には未送信のレポートも含まれます。',
    },
    hop: 'ack',
    sources: [goldens, inferred],
  },
  {
    label: 'Available to Report',
    title: { en: 'Closed, not yet sent', ja: '未送信のレポート数' },
    body: {
      en: 'Hundreds between two pushes are normal. More than about 100 with no ACK ever means that nothing gets out.',
      ja: '送信と送信の間に数百件たまるのは正常です。ACK を一度も受信せずに 100 件を超える場合は、レポートが送信できていません。',
    },
    hop: 'report',
    sources: [goldens, inferred],
  },
  {
    label: 'Collecting Data',
    title: { en: 'Reports being written', ja: '記録中のレポート数' },
    body: {
      en: 'Open reports of the licences in use. Above 0 is normal.',
      ja: '使用中のライセンスについて記録中のレポートです。0 より大きい値が正常です。',
    },
    hop: 'report',
    sources: [goldens],
  },
  {
    label: 'Maximum Display',
    title: { en: 'How many reports are listed', ja: '表示対象のレポート数' },
    body: {
      en: 'A display limit of the agent; no sign of a fault.',
      ja: 'エージェントの表示上限であり、異常を示すものではありません。',
    },
    sources: [inferred],
  },
  {
    label: 'In Storage',
    title: { en: 'Reports held on the device', ja: '装置に保存中のレポート数' },
    body: {
      en: 'Rising without end means that ACKs do not arrive, since acknowledged reports are removed. `0` together with `MIA` above 0 means that reports are lost.',
      ja: 'ACK 済みのレポートは削除されるため、増え続ける場合は ACK が届いていません。`0` で `MIA` が 0 より大きい場合は、レポートが失われています。',
    },
    hop: 'report',
    sources: [goldens, { source: 'fn72578', tag: 'V' }],
  },
  {
    label: 'MIA',
    title: { en: 'Reports missing from storage', ja: '保存領域から失われたレポート数' },
    body: {
      en: 'Known to the agent but not found. They cannot be recovered.',
      ja: 'エージェントの管理情報にはあるものの、実体が見つからないレポートです。復旧はできません。',
    },
    hop: 'report',
    sources: [goldens, inferred],
  },
  {
    label: 'Report Module Status',
    title: { en: 'State of the reporting module', ja: 'レポート機能の状態' },
    body: {
      en: '`Ready` is normal.',
      ja: '`Ready` が正常です。',
    },
    hop: 'report',
    values: [{ value: 'Ready', text: { en: 'Normal.', ja: '正常です。' } }],
    sources: [goldens],
  },
  {
    label: 'Device Enforcement State',
    title: { en: 'Enforcement by the device', ja: '装置による強制の状態' },
    body: {
      en: '`NOT APPLICABLE` is the only value seen. Printed by newer agents (6.3).',
      ja: '確認できている値は `NOT APPLICABLE` のみです。新しいエージェント（6.3）で表示されます。',
    },
    sources: [goldens],
  },
  {
    label: 'Product Analytics',
    title: { en: 'Channel for product analytics', ja: 'Product Analytics の通信' },
    body: {
      en: 'Separate from licence usage: its state says nothing about the reports.',
      ja: 'ライセンスの利用状況とは別の機能です。この状態はレポートの成否を示しません。',
    },
    values: [
      {
        value: 'NOT AVAILABLE',
        text: {
          en: 'Seen on healthy devices too; `Not Available Reason` says why.',
          ja: '正常な装置でも表示されます。理由は `Not Available Reason` に表示されます。',
        },
      },
      { value: 'AVAILABLE', text: { en: 'The channel works.', ja: '通信は可能です。' } },
    ],
    sources: [goldens, inferred],
  },
  {
    label: 'Not Available Reason',
    title: { en: 'Why product analytics is not available', ja: 'Product Analytics を利用できない理由' },
    body: {
      en: '`Smart license channel not established` was also seen right after trust was installed; check the communication statistics before you draw conclusions.',
      ja: '`Smart license channel not established` は、信頼コードのインストール直後にも表示されます。判断する前に通信の統計を確認します。',
    },
    hop: 'trust',
    sources: [goldens],
  },
  {
    label: 'Data Channel',
    title: { en: 'Channel for device telemetry', ja: 'テレメトリの通信' },
    body: {
      en: 'Device telemetry, separate from licence usage.',
      ja: '装置のテレメトリ用です。ライセンスの利用状況とは別です。',
    },
    sources: [goldens, inferred],
  },
  {
    label: 'Reports on disk',
    title: { en: 'Telemetry reports stored', ja: '保存中のテレメトリレポート数' },
    body: {
      en: 'Telemetry, not RUM reports of licence usage.',
      ja: 'テレメトリの件数です。ライセンスの利用状況の RUM レポートではありません。',
    },
    sources: [goldens, inferred],
  },

  // show license tech support: communication statistics
  {
    label: 'Communication Statistics',
    title: { en: 'What each kind of message achieved', ja: '通信の統計' },
    body: {
      en: 'The most telling part of the output. Start with the block that has an ongoing failure and read its `Failure Reason`.',
      ja: '原因の切り分けに最も役立つ部分です。失敗が続いている項目を探し、`Failure Reason` を確認します。',
    },
    hop: 'endpoint',
    sources: [goldens, deck('CSCwa11048')],
  },
  {
    label: 'Communication Level Allowed',
    title: { en: 'May the device talk to CSSM directly?', ja: 'CSSM への直接通信の可否' },
    body: {
      en: 'Follows from the trust code.',
      ja: '信頼コードの有無によって決まります。',
    },
    hop: 'trust',
    values: [
      {
        value: 'INDIRECT',
        text: {
          en: 'Not directly. With `Smart` or `Callhome` the token step is missing; with CSLU or On-Prem this is normal.',
          ja: '直接通信はできません。`Smart` または `Callhome` では、トークンの手順が未実施です。CSLU や On-Prem 経由では正常です。',
        },
      },
      {
        value: 'DIRECT',
        text: { en: 'Trust is established.', ja: '信頼が確立されています。' },
      },
    ],
    sources: [goldens],
  },
  {
    label: 'Overall State',
    title: { en: 'Why nothing is sent', ja: '送信しない理由' },
    body: {
      en: 'Both non-empty values seen mean the same: transport Smart without trust. They do not prove that the transport is off.',
      ja: '確認できている 2 つの値は、どちらも Smart で信頼が未確立の状態を示します。Transport が off であることを示すものではありません。',
    },
    hop: 'trust',
    values: [
      { value: '<empty>', text: { en: 'Nothing to report.', ja: '特記事項はありません。' } },
      {
        value: 'Device configured for Offline transport',
        text: {
          en: 'With `Smart`: the token step is missing.',
          ja: '`Smart` の場合は、トークンの手順が未実施です。',
        },
      },
      {
        value: 'Insufficient trust for direct communication',
        text: {
          en: 'The token step is missing: `license smart trust idtoken`.',
          ja: 'トークンの手順（`license smart trust idtoken`）が未実施です。',
        },
      },
    ],
    sources: [goldens],
  },
  {
    label: 'Trust Establishment',
    under: 'Communication Statistics',
    title: { en: 'Requests for a trust code', ja: '信頼コードの要求' },
    body: {
      en: 'Sent by `license smart trust idtoken`. A token that is not valid shows up here.',
      ja: '`license smart trust idtoken` で送信されます。無効なトークンはここで分かります。',
    },
    hop: 'trust',
    sources: [goldens, deck('related information 4')],
  },
  {
    label: 'Trust Acknowledgement',
    under: 'Communication Statistics',
    title: { en: 'Confirmation of the trust code', ja: '信頼コードの受領確認' },
    body: {
      en: 'The device confirms that it installed the trust code.',
      ja: '信頼コードをインストールしたことを装置が通知します。',
    },
    hop: 'trust',
    sources: [inferred],
  },
  {
    label: 'Usage Reporting',
    under: 'Communication Statistics',
    title: { en: 'Usage reports sent', ja: 'RUM レポートの送信' },
    body: {
      en: '`OK_POLL` means accepted; the ACK is fetched later by `Result Polling`.',
      ja: '`OK_POLL` は受け付けられたことを示し、ACK は後で `Result Polling` によって取得します。',
    },
    hop: 'report',
    sources: [goldens],
  },
  {
    label: 'Result Polling',
    under: 'Communication Statistics',
    title: { en: 'Polls for the ACK', ja: 'ACK の取得' },
    body: {
      en: '`Invalid Polling Id` again and again is the sign of CSCwa11048.',
      ja: '`Invalid Polling Id` が繰り返される場合は、CSCwa11048 の可能性があります。',
    },
    hop: 'ack',
    sources: [goldens, deck('CSCwa11048')],
  },
  {
    label: 'Authorization Request',
    under: 'Communication Statistics',
    title: { en: 'Requests for an authorization code', ja: '承認コードの要求' },
    body: {
      en: 'Only used for enforced licences such as HSECK9.',
      ja: 'HSECK9 などの強制ライセンスだけで使われます。',
    },
    hop: 'trust',
    sources: [goldens],
  },
  {
    label: 'Authorization Confirmation',
    under: 'Communication Statistics',
    title: { en: 'Confirmation of an authorization code', ja: '承認コードの受領確認' },
    body: {
      en: 'Only used for enforced licences such as HSECK9.',
      ja: 'HSECK9 などの強制ライセンスだけで使われます。',
    },
    hop: 'trust',
    sources: [goldens, inferred],
  },
  {
    label: 'Authorization Return',
    under: 'Communication Statistics',
    title: { en: 'Return of an authorization code', ja: '承認コードの返却' },
    body: {
      en: 'Sent by `license smart authorization return`.',
      ja: '`license smart authorization return` で送信されます。',
    },
    hop: 'trust',
    sources: [goldens, inferred],
  },
  {
    label: 'Trust Sync',
    under: 'Communication Statistics',
    title: { en: 'Refresh of the trust data', ja: '信頼情報の同期' },
    body: {
      en: 'A success also moves `Last ACK received`, without any usage report being acknowledged.',
      ja: '成功すると、利用状況のレポートが ACK されていなくても `Last ACK received` が更新されます。',
    },
    hop: 'trust',
    sources: [goldens],
  },
  {
    label: 'Hello Message',
    under: 'Communication Statistics',
    title: { en: 'Greeting to CSLU or On-Prem', ja: 'CSLU / On-Prem への接続確認' },
    body: {
      en: 'Failures here alone, beside a fresh ACK, do not prove a broken path.',
      ja: '新しい ACK があり、ここだけが失敗している場合は、経路の異常とは判断できません。',
    },
    hop: 'connect',
    sources: [goldens, inferred],
  },
  {
    label: 'Telemetry Reporting',
    under: 'Communication Statistics',
    title: { en: 'Telemetry sent', ja: 'テレメトリの送信' },
    body: {
      en: 'Newer agents only. It is separate from usage reports.',
      ja: '新しいエージェントだけで表示されます。利用状況のレポートとは別です。',
    },
    sources: [goldens],
  },
  {
    label: 'Attempts',
    title: { en: 'How often it was tried', ja: '試行回数' },
    body: {
      en: '`Total`, `Success` and `Fail` since the agent started counting. Old failures stay in the sum; look at `Ongoing Failure`.',
      ja: '`Total`、`Success`、`Fail` は累計です。過去の失敗も残るため、`Ongoing Failure` を確認します。',
    },
    hop: 'endpoint',
    sources: [goldens],
  },
  {
    label: 'Ongoing Failure',
    title: { en: 'Failures since the last success', ja: '継続中の失敗回数' },
    body: {
      en: '`Overall` counts failures in a row, `Communication` those without any answer. `Overall` above 0 with `Communication=0` means that the server answered and refused: the network is fine.',
      ja: '`Overall` は連続した失敗の回数、`Communication` はそのうち応答がなかった回数です。`Overall` が 0 より大きく `Communication=0` の場合、サーバが応答して拒否しているため、疎通性に問題はありません。',
    },
    hop: 'connect',
    values: [
      {
        value: 'Overall=0 Communication=0',
        text: { en: 'No failure is going on.', ja: '継続中の失敗はありません。' },
      },
    ],
    sources: [goldens, inferred],
  },
  {
    label: 'Last Response',
    title: { en: 'Last answer of the peer', ja: '接続先からの最後の応答' },
    body: {
      en: 'The result of the last attempt and its time.',
      ja: '最後の試行の結果と日時です。',
    },
    hop: 'endpoint',
    values: [
      {
        value: 'OK_POLL',
        text: {
          en: 'Accepted; the ACK is to be fetched. Wait.',
          ja: '受け付けられました。ACK の取得待ちのため、待機します。',
        },
      },
      {
        value: 'OK_TRY_AGAIN',
        text: {
          en: 'The server is busy. The device tries again.',
          ja: 'サーバ側の処理待ちです。装置が再試行します。',
        },
      },
      { value: 'OK', text: { en: 'Success.', ja: '成功です。' } },
      {
        value: 'NO REPLY',
        text: {
          en: 'No answer came: check name, route, port, proxy and TLS.',
          ja: '応答がありません。名前解決、経路、ポート、プロキシ、TLS を確認します。',
        },
      },
      {
        value: 'NO DATA TO PROCESS',
        text: { en: 'Nothing was to be done. Harmless.', ja: '処理対象がありません。問題ありません。' },
      },
      {
        value: 'INVALID STATUS CODE',
        text: {
          en: 'The server answered with a refusal; see `Failure Reason`. The path up to the server works.',
          ja: 'サーバが要求を拒否しました。`Failure Reason` を確認します。サーバまでの経路は正常です。',
        },
      },
      {
        value: 'BUILD REQUEST ERROR',
        text: {
          en: 'The device could not build the request; nothing was sent.',
          ja: '装置が要求を作成できず、送信されていません。',
        },
      },
      { value: '<none>', text: { en: 'Never tried.', ja: '試行されていません。' } },
    ],
    sources: [goldens],
  },
  {
    label: 'Failure Reason',
    title: { en: 'Why the last attempt failed', ja: '失敗の理由' },
    body: {
      en: 'The text comes from the peer or from the agent and is the best pointer to the cause.',
      ja: '接続先またはエージェントが返した文字列で、原因を知る最も確かな手がかりです。',
    },
    hop: 'endpoint',
    values: [
      {
        value: '{"token"',
        text: {
          en: 'The token has expired or is used up. Create a new one at CSSM.',
          ja: 'トークンの有効期限切れ、または最大使用回数への到達です。CSSM で新しいトークンを発行します。',
        },
      },
      {
        value: '{"product_instance_identifier"',
        text: {
          en: 'CSSM no longer knows this product instance: new token, then `license smart trust idtoken` with `all force`.',
          ja: 'CSSM にこの製品インスタンス（PI）が存在しません。新しいトークンを発行し、`license smart trust idtoken` を `all force` 付きで実行します。',
        },
      },
      {
        value: 'Invalid Polling Id',
        text: {
          en: 'CSSM does not know the poll id. If it repeats, see CSCwa11048.',
          ja: 'CSSM が polling ID を認識していません。繰り返す場合は CSCwa11048 を確認します。',
        },
      },
      {
        value: 'Server error occurred',
        text: {
          en: 'A fault inside CSSM. Wait, then `license smart sync`.',
          ja: 'CSSM 内部の問題です。時間をおいて `license smart sync` を実行します。',
        },
      },
      {
        value: 'HTTP Server Error 5',
        text: {
          en: 'CSSM or a proxy timed out or is down. If it repeats, see CSCwa11048.',
          ja: 'CSSM またはプロキシのタイムアウトや停止です。繰り返す場合は CSCwa11048 を確認します。',
        },
      },
      {
        value: 'Null pointer Error',
        text: {
          en: 'Nothing was to be requested. Ignore it unless you asked for an authorization code.',
          ja: '要求対象がありません。承認コード（SLAC）を要求していなければ問題ありません。',
        },
      },
      { value: '<none>', text: { en: 'No failure.', ja: '失敗はありません。' } },
    ],
    sources: [goldens, deck('related information 4'), deck('CSCwa11048')],
  },
  {
    label: 'Last Success Time',
    title: { en: 'Time of the last success', ja: '最後に成功した日時' },
    body: {
      en: 'A success after the last failure clears that failure.',
      ja: '最後の失敗より後に成功していれば、その失敗は解消しています。',
    },
    sources: [goldens, inferred],
  },
  {
    label: 'Last Failure Time',
    title: { en: 'Time of the last failure', ja: '最後に失敗した日時' },
    body: {
      en: 'Compare it with `Last Success Time`.',
      ja: '`Last Success Time` と比較します。',
    },
    sources: [goldens, inferred],
  },

  // show license tech support: jobs and other information
  {
    label: 'Upcoming Scheduled Jobs',
    title: { en: 'Timers of the agent', ja: 'エージェントの予定ジョブ' },
    body: {
      en: '`Expired Not Rescheduled` is normal for most jobs.',
      ja: 'ほとんどのジョブで `Expired Not Rescheduled` は正常です。',
    },
    values: [
      {
        value: 'Expired Not Rescheduled',
        text: { en: 'Normal.', ja: '正常です。' },
      },
    ],
    sources: [goldens],
  },
  {
    label: 'connect_info.name',
    title: { en: 'Peer that answered last', ja: '最後に応答した接続先' },
    body: {
      en: 'Evidence only if it is not empty. Compare it with the transport: a difference means that the topology changed.',
      ja: '空でない場合だけ根拠になります。Transport と異なる場合は、トポロジが変更された可能性があります。',
    },
    hop: 'agent',
    values: [
      {
        value: '<empty>',
        text: { en: 'Proves nothing, in either direction.', ja: '何の根拠にもなりません。' },
      },
      { value: 'SSM', text: { en: 'SSM On-Prem or CSSM answered.', ja: 'SSM On-Prem または CSSM です。' } },
      { value: 'CSLU', text: { en: 'CSLU answered.', ja: 'CSLU です。' } },
    ],
    sources: [goldens, inferred],
  },
  {
    label: 'Agent State',
    title: { en: 'State of the agent', ja: 'エージェントの状態' },
    body: {
      en: 'Always `authorized` under SLP; it says nothing about reports.',
      ja: 'SLP では常に `authorized` です。レポートの成否は示しません。',
    },
    values: [{ value: 'authorized', text: { en: 'Normal.', ja: '正常です。' } }],
    sources: [goldens],
  },
  {
    label: 'Overall Trust',
    title: { en: 'Trust of all members', ja: '全メンバーの信頼の状態' },
    body: {
      en: 'The lines above it show each member: `No Trust Data` or a trust id.',
      ja: '直前の行にメンバーごとの状態（`No Trust Data` または信頼 ID）が表示されます。',
    },
    hop: 'trust',
    values: [
      {
        value: 'No ID',
        text: {
          en: 'No trust. A fault only with transport Smart or Callhome.',
          ja: '信頼は未確立です。Smart または Callhome の場合に限り異常です。',
        },
      },
      {
        value: 'INSTALLED',
        text: { en: 'Trust is established.', ja: '信頼が確立されています。' },
      },
    ],
    sources: [goldens],
  },
  {
    label: 'Clock sync-ed with NTP',
    title: { en: 'Is the clock synchronised?', ja: '時刻同期の状態' },
    body: {
      en: 'Trust code, policy and certificates depend on the time.',
      ja: '信頼コード、ポリシー、証明書の検証は装置時刻に依存します。',
    },
    hop: 'tls',
    values: [
      { value: 'True', text: { en: 'Synchronised.', ja: '同期しています。' } },
      {
        value: 'False',
        text: {
          en: 'Not synchronised. Harmless if the time is right; with trust, policy or TLS failures check it first.',
          ja: '同期していません。時刻が正しければ問題ありません。信頼、ポリシー、TLS の失敗がある場合は最初に確認します。',
        },
      },
    ],
    sources: [goldens],
  },
  {
    label: 'Write Erase Occurred',
    title: { en: 'Was the configuration erased?', ja: '設定の初期化の有無' },
    body: {
      en: 'After `write erase`, `Last ACK received` shows `<none>`. That is expected.',
      ja: '`write erase` の実行後は、`Last ACK received` が `<none>` になります。これは期待される動作です。',
    },
    values: [
      {
        value: 'True',
        text: {
          en: 'The dates of earlier ACKs are gone; nothing is broken.',
          ja: '以前の ACK の日時は消えていますが、異常ではありません。',
        },
      },
    ],
    sources: [goldens, deck('related information 5')],
  },

  // show license rum id
  {
    label: 'Report Id',
    title: { en: 'Number of a RUM report', ja: 'RUM レポートの番号' },
    body: {
      en: 'Details with `show license rum id` and this number; up to 17.6, `test license smart rum show`.',
      ja: '`show license rum id` にこの番号を付けると詳細を表示します。17.6 までは `test license smart rum show` を使います。',
    },
    hop: 'report',
    sources: [deck('RUM commands'), goldens],
  },
  {
    label: 'State',
    title: { en: 'State of a RUM report', ja: 'RUM レポートの状態' },
    body: {
      en: 'A report goes from `OPEN` through `CLOSED` and `UNACK` to `ACK`.',
      ja: 'レポートは `OPEN`、`CLOSED`、`UNACK`、`ACK` の順に遷移します。',
    },
    hop: 'report',
    values: [
      {
        value: 'OPEN',
        text: {
          en: 'Usage is being recorded. One or two for each licence are normal.',
          ja: '記録中です。ライセンスごとに 1～2 件は正常です。',
        },
      },
      {
        value: 'CLOSED',
        text: {
          en: 'Complete and ready to send, or sent already. Many of them and no ACK ever: nothing gets out.',
          ja: '記録が完了し、送信待ちまたは送信済みです。多数あり ACK が一度もない場合は、送信できていません。',
        },
      },
      {
        value: 'PENDING',
        text: {
          en: 'Sent and not yet acknowledged, by the YANG model.',
          ja: 'YANG モデル上、送信済みで ACK 未受信の状態です。',
        },
      },
      {
        value: 'UNACK',
        text: {
          en: 'Waits for the ACK of CSSM. If they pile up, the ACK does not come back.',
          ja: 'CSSM からの ACK 待ちです。増え続ける場合は、ACK を受信できていません。',
        },
      },
      {
        value: 'ACK',
        text: {
          en: 'Acknowledged; the report may be deleted.',
          ja: 'ACK を受信済みで、削除の対象です。',
        },
      },
      {
        value: 'DELETED',
        text: { en: 'Removed from storage.', ja: '保存領域から削除されています。' },
      },
      {
        value: 'SmartAgentRumStateOpen',
        text: {
          en: '`OPEN` in the output of `test license smart rum id-list`.',
          ja: '`test license smart rum id-list` での `OPEN` の表示です。',
        },
      },
      {
        value: 'SmartAgentRumStateClosed',
        text: {
          en: '`CLOSED` in the output of `test license smart rum id-list`.',
          ja: '`test license smart rum id-list` での `CLOSED` の表示です。',
        },
      },
      {
        value: 'SmartAgentRumStateUnacknowledged',
        text: {
          en: '`UNACK` in the output of `test license smart rum id-list`.',
          ja: '`test license smart rum id-list` での `UNACK` の表示です。',
        },
      },
      {
        value: 'SmartAgentRumStateAcknowledged',
        text: {
          en: '`ACK` in the output of `test license smart rum id-list`.',
          ja: '`test license smart rum id-list` での `ACK` の表示です。',
        },
      },
    ],
    sources: [deck('RUM states'), goldens, yang, inferred],
  },
  {
    label: 'Flag',
    title: { en: 'Flag of a RUM report', ja: 'RUM レポートのフラグ' },
    body: {
      en: 'For `E`, read `Transaction Message` in the details.',
      ja: '`E` の場合は、詳細の `Transaction Message` を確認します。',
    },
    hop: 'report',
    values: [
      { value: 'N', text: { en: 'Normal.', ja: '正常です。' } },
      { value: 'E', text: { en: 'Error.', ja: 'エラーです。' } },
      {
        value: 'P',
        text: {
          en: 'Documented as purged: removed to save space.',
          ja: 'ドキュメント上は、容量確保のため削除されたことを示します。',
        },
      },
    ],
    sources: [deck('RUM commands'), goldens, { source: 'cmdref', tag: 'M' }],
  },
  {
    label: 'Feature Name',
    title: { en: 'Licence the report is about', ja: '対象のライセンス' },
    body: {
      en: 'Each licence level has reports of its own.',
      ja: 'RUM レポートはライセンスレベルごとに作成されます。',
    },
    hop: 'report',
    sources: [deck('RUM'), goldens],
  },
  {
    label: 'Metric Name',
    title: { en: 'What is measured', ja: '測定の種類' },
    body: {
      en: 'What kind of data the report holds.',
      ja: 'レポートに含まれるデータの種類です。',
    },
    hop: 'report',
    values: [
      { value: 'ENTITLEMENT', text: { en: 'Licence usage.', ja: 'ライセンスの利用状況です。' } },
      {
        value: 'TELEMETRY',
        text: {
          en: 'Telemetry; it has no feature name.',
          ja: 'テレメトリです。ライセンス名は表示されません。',
        },
      },
    ],
    sources: [goldens],
  },
  {
    label: 'Metric Value',
    title: { en: 'Tag of the licence', ja: 'ライセンスの識別名' },
    body: {
      en: 'The entitlement tag by which CSSM knows the licence.',
      ja: 'CSSM がライセンスを識別する名前（Entitlement Tag）です。',
    },
    hop: 'report',
    sources: [goldens],
  },
  {
    label: 'Previous Report Id',
    title: { en: 'Report before this one', ja: '1 つ前のレポート' },
    body: {
      en: 'Links the reports of one licence in time.',
      ja: '同じライセンスのレポートを時系列につなぐ番号です。',
    },
    hop: 'report',
    sources: [goldens, inferred],
  },
  {
    label: 'Next Report Id',
    title: { en: 'Report after this one', ja: '次のレポート' },
    body: {
      en: 'Links the reports of one licence in time.',
      ja: '同じライセンスのレポートを時系列につなぐ番号です。',
    },
    hop: 'report',
    sources: [goldens, inferred],
  },
  {
    label: 'State Change Reason',
    title: { en: 'Why the state changed', ja: '状態が変わった理由' },
    body: {
      en: '`ACKED` was seen on devices; the others are documented.',
      ja: '装置で確認できているのは `ACKED` です。その他はドキュメント上の値です。',
    },
    hop: 'report',
    values: [
      { value: 'ACKED', text: { en: 'CSSM acknowledged the report.', ja: 'CSSM が ACK を返しました。' } },
      { value: 'NONE', text: { en: 'No change yet.', ja: 'まだ変化はありません。' } },
      { value: 'RELOAD', text: { en: 'The device reloaded.', ja: '装置が再起動しました。' } },
      { value: 'CHANGED', text: { en: 'The usage changed.', ja: '利用状況が変わりました。' } },
      { value: 'REMOVED', text: { en: 'CSSM asked to drop it.', ja: 'CSSM から削除を求められました。' } },
    ],
    sources: [goldens, { source: 'cmdref', tag: 'M' }],
  },
  {
    label: 'Close Reason',
    title: { en: 'Why the report was closed', ja: 'レポートを閉じた理由' },
    body: {
      en: 'Some releases print it instead of `State Change Reason`.',
      ja: '一部のバージョンでは、`State Change Reason` の代わりに表示されます。',
    },
    hop: 'report',
    sources: [goldens],
  },
  {
    label: 'Storage State',
    title: { en: 'Is the report still stored?', ja: '保存の状態' },
    body: {
      en: '`DELETED` was seen on devices; the others are documented.',
      ja: '装置で確認できているのは `DELETED` です。その他はドキュメント上の値です。',
    },
    hop: 'report',
    values: [
      { value: 'EXIST', text: { en: 'Stored.', ja: '保存されています。' } },
      { value: 'DELETED', text: { en: 'Deleted.', ja: '削除されています。' } },
      { value: 'PURGED', text: { en: 'Removed to save space.', ja: '容量確保のため削除されています。' } },
      {
        value: 'MISSING',
        text: {
          en: 'Lost; it is counted under `MIA`.',
          ja: '失われており、`MIA` として数えられます。',
        },
      },
    ],
    sources: [goldens, { source: 'cmdref', tag: 'M' }],
  },
  {
    label: 'Transaction ID',
    title: { en: 'Poll id at CSSM', ja: 'CSSM の polling ID' },
    body: {
      en: 'The number under which the ACK is fetched. `0` means none.',
      ja: 'ACK の取得に使う番号です。`0` はないことを示します。',
    },
    hop: 'ack',
    sources: [goldens, inferred],
  },
  {
    label: 'Transaction Message',
    title: { en: 'Text of CSSM about the report', ja: 'CSSM からのメッセージ' },
    body: {
      en: 'Anything but `<none>` is the error text of CSSM.',
      ja: '`<none>` 以外は、CSSM からのエラー内容です。',
    },
    hop: 'ack',
    values: [{ value: '<none>', text: { en: 'No error.', ja: 'エラーはありません。' } }],
    sources: [goldens, inferred],
  },

  // show version, show clock
  {
    label: 'Technology Package License Information',
    title: { en: 'Licence level now and after a reload', ja: 'ライセンスレベル（現在と再起動後）' },
    body: {
      en: 'The last column holds after the next reload. If it differs from the first, `license boot level` was changed and the reload is still to come.',
      ja: '右端の列は次回の再起動後のレベルです。左端と異なる場合は、`license boot level` の変更後に再起動していません。',
    },
    hop: 'report',
    sources: [goldens],
  },
  {
    label: 'Smart Licensing Status',
    title: { en: 'Licensing model of the image', ja: 'ライセンス方式' },
    body: {
      en: 'Tells SLP from classic Smart Licensing at one glance.',
      ja: 'SLP と旧 Smart Licensing（SL）を見分けられます。',
    },
    hop: 'agent',
    values: [
      { value: 'Smart Licensing Using Policy', text: { en: 'SLP.', ja: 'SLP です。' } },
      {
        value: 'Registration Not Applicable',
        text: { en: 'SLP, as early releases print it.', ja: 'SLP です（初期のバージョンの表示）。' },
      },
      {
        value: 'UNREGISTERED',
        text: {
          en: 'Classic Smart Licensing, not registered.',
          ja: '旧 Smart Licensing（SL）で、未登録です。',
        },
      },
      {
        value: 'REGISTERED',
        text: {
          en: 'Classic Smart Licensing, registered.',
          ja: '旧 Smart Licensing（SL）で、登録済みです。',
        },
      },
    ],
    sources: [goldens, inferred],
  },
  {
    label: 'License Level',
    title: { en: 'Licence level in use', ja: '使用中のライセンスレベル' },
    body: {
      en: 'Set by `license boot level`; a change takes effect after a reload.',
      ja: '`license boot level` で設定し、変更は再起動後に有効になります。',
    },
    hop: 'report',
    sources: [goldens],
  },
  {
    label: 'License Type',
    title: { en: 'Type of the licence', ja: 'ライセンスの種類' },
    body: {
      en: 'As routers print it in `show version`.',
      ja: 'ルータの `show version` で表示されます。',
    },
    sources: [goldens],
  },
  {
    label: 'Addon License Level',
    title: { en: 'Add-on in use', ja: '使用中のアドオン' },
    body: {
      en: 'The add-on is a subscription, and with it comes the reporting duty every 90 days of the default policy.',
      ja: 'アドオンはサブスクリプション ライセンスです。デフォルトのポリシーでは 90 日ごとのレポートが必要になります。',
    },
    hop: 'report',
    sources: [goldens, deck('policy 2')],
  },
  {
    label: 'Next reload license Level',
    title: { en: 'Level after the next reload', ja: '再起動後のライセンスレベル' },
    body: {
      en: 'If it differs from `License Level`, a change waits for a reload.',
      ja: '`License Level` と異なる場合は、変更が再起動待ちです。',
    },
    hop: 'report',
    sources: [goldens],
  },
  {
    label: 'AIR License Level',
    title: { en: 'Wireless licence level', ja: '無線のライセンスレベル' },
    body: {
      en: 'Set by `license air level` on wireless controllers.',
      ja: '無線コントローラの `license air level` で設定します。',
    },
    hop: 'report',
    sources: [goldens],
  },
  {
    label: 'The current throughput level is',
    title: { en: 'Throughput of a router', ja: 'ルータのスループット' },
    body: {
      en: 'Above 250 Mbps an HSECK9 authorization code is needed. It has nothing to do with reporting.',
      ja: '250 Mbps を超える場合は、HSECK9 の承認コード（SLAC）が必要です。レポートとは関係ありません。',
    },
    hop: 'trust',
    sources: [goldens, { source: 'devnet', tag: 'V' }],
  },
  {
    label: 'show clock',
    title: { en: 'Mark before the time', ja: '時刻の先頭の記号' },
    body: {
      en: 'The mark says how far the clock can be trusted. Log lines carry the same marks.',
      ja: '記号は装置時刻の信頼性を示します。ログの行にも同じ記号が付きます。',
    },
    hop: 'tls',
    values: [
      {
        value: '*',
        text: {
          en: 'Not authoritative: the time was never confirmed by NTP. Set `ntp server`.',
          ja: '時刻は信頼できません（NTP で確認されていません）。`ntp server` を設定します。',
        },
      },
      {
        value: '.',
        text: {
          en: 'Synchronised once, then NTP was lost.',
          ja: '一度同期した後、NTP との同期が失われています。',
        },
      },
    ],
    sources: [goldens],
  },
  {
    label: 'Time source is',
    title: { en: 'Source of the time', ja: '時刻の取得元' },
    body: {
      en: 'Printed before an output by `terminal exec prompt timestamp`; it dates the capture.',
      ja: '`terminal exec prompt timestamp` により出力の前に表示されます。取得日時の根拠になります。',
    },
    hop: 'tls',
    values: [{ value: 'NTP', text: { en: 'Synchronised by NTP.', ja: 'NTP で同期しています。' } }],
    sources: [goldens],
  },
  {
    label: 'No time source',
    title: { en: 'The clock has no source', ja: '時刻の取得元なし' },
    body: {
      en: 'Neither NTP nor a set clock. Dates in this capture may be wrong.',
      ja: 'NTP も手動設定もありません。この取得ログの日時は誤っている可能性があります。',
    },
    hop: 'tls',
    sources: [goldens, inferred],
  },

  // show call-home
  {
    label: 'call home feature',
    title: { en: 'Is Call Home on?', ja: 'Call Home の状態' },
    body: {
      en: 'Licensing switches it on by itself. It does not prove that the transport is callhome.',
      ja: 'ライセンス機能が自動的に有効にします。Transport が callhome であることを示すものではありません。',
    },
    hop: 'agent',
    sources: [goldens],
  },
  {
    label: 'Smart licensing messages',
    title: { en: 'May Call Home send licensing data?', ja: 'ライセンス情報の送信可否' },
    body: {
      en: '`enabled` is needed for transport callhome.',
      ja: 'callhome トランスポートでは `enabled` が必要です。',
    },
    hop: 'endpoint',
    sources: [goldens],
  },
  {
    label: 'Smart-license messages',
    title: { en: 'May Call Home send licensing data?', ja: 'ライセンス情報の送信可否' },
    body: {
      en: '`enabled` is needed for transport callhome.',
      ja: 'callhome トランスポートでは `enabled` が必要です。',
    },
    hop: 'endpoint',
    sources: [goldens],
  },
  {
    label: 'Profile status',
    title: { en: 'Is the profile active?', ja: 'プロファイルの状態' },
    body: {
      en: 'One active profile must report smart-licensing data over http.',
      ja: 'スマートライセンスの情報を http で送信するプロファイルが 1 つ、有効である必要があります。',
    },
    hop: 'endpoint',
    values: [
      { value: 'ACTIVE', text: { en: 'It is used.', ja: '使用されます。' } },
      {
        value: 'INACTIVE',
        text: {
          en: 'Not used. `CiscoTAC-1` needs the line `active`.',
          ja: '使用されません。`CiscoTAC-1` には `active` の行が必要です。',
        },
      },
    ],
    sources: [goldens, yang],
  },
  {
    label: 'Reporting Data',
    title: { en: 'What the profile sends', ja: '送信する情報の種類' },
    body: {
      en: 'Must contain `Smart Licensing`; otherwise add `reporting smart-licensing-data` to the profile.',
      ja: '`Smart Licensing` が必要です。ない場合は、プロファイルに `reporting smart-licensing-data` を追加します。',
    },
    hop: 'endpoint',
    sources: [goldens, yang],
  },
  {
    label: 'Transport Method',
    title: { en: 'How the profile sends', ja: 'プロファイルの送信方法' },
    body: {
      en: 'Licensing needs http. `http and email` is fine on a user profile.',
      ja: 'ライセンス通信には http が必要です。ユーザ定義プロファイルでは `http and email` でも問題ありません。',
    },
    hop: 'endpoint',
    values: [
      {
        value: 'email',
        text: {
          en: 'Licensing data is not sent by e-mail: set `destination transport-method http`.',
          ja: 'ライセンス情報はメールでは送信されません。`destination transport-method http` を設定します。',
        },
      },
      { value: 'http', text: { en: 'As needed.', ja: '問題ありません。' } },
    ],
    sources: [goldens, yang],
  },
  {
    label: 'HTTP address',
    title: { en: 'Address the profile sends to', ja: 'プロファイルの送信先' },
    body: {
      en: 'For CSSM: `https://tools.cisco.com/its/service/oddce/services/DDCEService`.',
      ja: 'CSSM の場合は `https://tools.cisco.com/its/service/oddce/services/DDCEService` です。',
    },
    hop: 'endpoint',
    sources: [goldens, deck('direct, transport C')],
  },
  {
    label: "contact person's email address",
    title: { en: 'Contact of Call Home', ja: 'Call Home の連絡先' },
    body: {
      en: 'The agent fills in `sch-smart-licensing@cisco.com` as a placeholder.',
      ja: 'エージェントが仮の値として `sch-smart-licensing@cisco.com` を設定します。',
    },
    hop: 'endpoint',
    sources: [goldens],
  },
  {
    label: 'http proxy',
    title: { en: 'Proxy of Call Home', ja: 'Call Home のプロキシ' },
    body: {
      en: 'Set by `http-proxy` under `call-home`. `license smart proxy` has no effect on this transport.',
      ja: '`call-home` の `http-proxy` で設定します。`license smart proxy` はこの Transport では使われません。',
    },
    hop: 'connect',
    values: [{ value: 'Not yet set up', text: { en: 'No proxy.', ja: 'プロキシは未設定です。' } }],
    sources: [goldens, cmdref],
  },
];

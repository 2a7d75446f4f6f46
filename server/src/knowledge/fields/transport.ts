import type { FieldRow } from '../types';
import { cmdref, deck, fieldwork, goldens, inferred } from './cite';

/** Labels of `show license status`: transport. */
export const transport: readonly FieldRow[] = [
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
];

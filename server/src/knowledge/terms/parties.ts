import type { TermRow } from '../types';
import { cube, deck, documented, fieldwork, goldens, manual } from './cite';

/** Who takes part, and the names they go by. */
export const parties: readonly TermRow[] = [
  {
    names: ['SA', 'Smart Account', 'スマートアカウント'],
    title: { en: 'Smart Account (SA)', ja: 'Smart Account（SA）' },
    body: {
      en: 'The account of a company at CSSM. All its licences and product instances belong to it. CSLU and SSM On-Prem report into one.',
      ja: 'CSSM における企業のアカウントです。ライセンスと製品インスタンス（PI）はすべてここに属します。CSLU と SSM On-Prem も SA に対して報告します。',
    },
    sources: [deck('terms')],
  },
  {
    names: ['VA', 'Virtual Account', 'バーチャルアカウント'],
    title: { en: 'Virtual Account (VA)', ja: 'Virtual Account（VA）' },
    body: {
      en: 'A part of a Smart Account, for a site or a department. A token is generated in one VA, and the product instance appears there. In SSM On-Prem the tenant in the URL stands for the default local one.',
      ja: 'SA を拠点や部門ごとに分けた単位です。トークンは VA ごとに発行し、製品インスタンス（PI）はその VA に表示されます。SSM On-Prem の URL に含まれるテナントは、デフォルトのローカル VA を表します。',
    },
    sources: [deck('terms'), documented],
  },
  {
    names: ['PI', 'Product Instance', '製品インスタンス'],
    title: { en: 'Product instance (PI)', ja: '製品インスタンス（PI）' },
    body: {
      en: 'A device as CSSM, CSLU or SSM On-Prem sees it. Deleted at CSSM while the device kept its trust code, it makes the server answer `not valid. Please re-register the instance`: install a new token with `force`.',
      ja: 'CSSM、CSLU、SSM On-Prem から見た装置です。装置に信頼コードが残ったまま CSSM から削除すると、サーバは `not valid. Please re-register the instance` と応答します。`force` を付けて新しいトークンをインストールします。',
    },
    sources: [deck('terms'), goldens],
  },
  {
    names: [
      'PI name',
      'product instance name',
      'PI の表示名',
      '製品インスタンスの表示',
      'ホスト名で表示',
      'UDI で表示',
    ],
    title: { en: 'How CSSM names the device', ja: 'CSSM での製品インスタンスの表示名' },
    body: {
      en: 'From 17.3.2a to 17.8.x the product instance appears under its UDI, from 17.9.1 on under its host name. After an upgrade across 17.9.1 the same device therefore changes its name. With `license smart privacy hostname` it stays the UDI.',
      ja: '17.3.2a から 17.8.x までは UDI、17.9.1 以降はホスト名で表示されます。17.9.1 をまたいでアップグレードすると、同じ装置の表示名が変わります。`license smart privacy hostname` を設定した場合は UDI のままです。',
    },
    hop: 'report',
    sources: [deck('related information 5'), documented],
  },
  {
    names: ['UDI', 'Unique Device Identifier'],
    title: { en: 'UDI', ja: 'UDI（装置の識別子）' },
    body: {
      en: 'Product id and serial number of a device: `show license udi`. A stack has one for each member, and each needs a trust code of its own in a direct topology.',
      ja: '装置の型番とシリアル番号の組です。`show license udi` で確認します。スタックではメンバーごとに UDI があり、CSSM へ直接接続する場合はそれぞれに信頼コードが必要です。',
    },
    sources: [goldens],
  },
  {
    names: ['CSSM', 'Cisco Smart Software Manager'],
    title: { en: 'Cisco Smart Software Manager (CSSM)', ja: 'CSSM（Cisco Smart Software Manager）' },
    body: {
      en: 'The portal of Cisco where licences are held, tokens are generated and reports end. It checks the signature of a RUM report, follows the timeline of usage changes, updates its data and answers with an ACK. Smart transport reaches it at `smartreceiver.cisco.com`, Call Home at `tools.cisco.com`, both on TCP port 443; the addresses behind the names change without notice.',
      ja: 'ライセンスの管理、トークンの発行、レポートの受付を行う Cisco のポータルです。RUM レポートの署名を検証し、利用変更のタイムラインを確認してデータを更新し、ACK を返します。Transport が smart の場合は `smartreceiver.cisco.com`、Call Home の場合は `tools.cisco.com` で、いずれも TCP 443 番です。名前に対応する IP アドレスは予告なく変更されます。',
    },
    hop: 'endpoint',
    sources: [deck('terms'), deck('RUM report'), deck('direct, step 1')],
  },
  {
    names: ['SSM On-Prem', 'On-Prem', 'Smart Software Manager On-Prem', 'SSM オンプレミス', 'オンプレミス'],
    title: { en: 'SSM On-Prem', ja: 'SSM On-Prem' },
    body: {
      en: 'A CSSM of your own, in your network. Install it, add the product instance there, let the device report with the URL that On-Prem shows (`/cslu/v1/pi/<tenant>`, transport `cslu`), then synchronise On-Prem with CSSM. SLP needs 8-202102 or later, and a device of 17.3.3 or later as documented.',
      ja: '自社のネットワーク内に設置する CSSM です。インストールして PI を追加し、On-Prem に表示される URL（`/cslu/v1/pi/<tenant>`、Transport は `cslu`）で装置から報告し、On-Prem と CSSM を同期します。SLP には 8-202102 以降が必要で、装置側はドキュメント上 17.3.3 以降です。',
    },
    hop: 'endpoint',
    sources: [deck('terms'), deck('On-Prem'), cube, documented],
  },
  {
    names: ['CSLU', 'Cisco Smart Licensing Utility', 'Cisco Smart License Utility'],
    title: { en: 'Cisco Smart Licensing Utility (CSLU)', ja: 'CSLU（Cisco Smart Licensing Utility）' },
    body: {
      en: 'A small program on a host of yours that collects reports and passes them to CSSM, or saves them to a file where it has no way to CSSM. Devices reach it at `http://<host>:8182/cslu/v1/pi`, TCP port 8182. In its Preferences set SA, VA and the way to CSSM. One CSLU serves one SA and VA.',
      ja: 'レポートを収集して CSSM へ送る、ホスト上の小さなプログラムです。CSSM へ接続できない環境ではファイルに保存します。装置からは `http://<host>:8182/cslu/v1/pi`（TCP 8182 番）で接続します。Preferences で SA、VA、CSSM への接続方法を設定します。1 つの CSLU は 1 組の SA と VA に対応します。',
    },
    hop: 'endpoint',
    sources: [deck('terms'), deck('CSLU'), { source: 'nexus-slp', tag: 'V' }],
  },
  {
    names: ['controller', 'DNA Center', 'DNAC', 'Catalyst Center', 'コントローラ'],
    title: {
      en: 'Controller (DNA Center, Catalyst Center)',
      ja: 'コントローラ（DNA Center/Catalyst Center）',
    },
    body: {
      en: 'Fetches RUM reports from the devices it manages, uploads them to CSSM, receives the ACK and installs it on the device. The device itself needs no licensing line for it and no token.',
      ja: '管理対象の装置から RUM レポートを取得して CSSM へアップロードし、受け取った ACK を装置にインストールします。装置側にライセンス関連の設定もトークンも不要です。',
    },
    hop: 'endpoint',
    sources: [deck('terms'), deck('DNA Center')],
  },
  {
    names: ['smartreceiver.cisco.com', 'smartreceiver'],
    title: { en: 'Host of smart transport', ja: 'Transport が smart の場合の接続先' },
    body: {
      en: 'CSSM for transport `smart`: `https://smartreceiver.cisco.com/licservice/license`, TCP port 443. Test: `telnet smartreceiver.cisco.com 443 /ipv4`.',
      ja: 'Transport `smart` で使う CSSM のホストです。URL は `https://smartreceiver.cisco.com/licservice/license`（TCP 443 番）、疎通確認は `telnet smartreceiver.cisco.com 443 /ipv4` です。',
    },
    hop: 'endpoint',
    sources: [deck('reachability'), documented],
  },
  {
    names: ['tools.cisco.com', 'DDCEService'],
    title: { en: 'Host of Call Home', ja: 'Call Home の接続先' },
    body: {
      en: 'CSSM for transport `callhome`: `https://tools.cisco.com/its/service/oddce/services/DDCEService`, TCP port 443. Test: `telnet tools.cisco.com 443 /ipv4`.',
      ja: 'Transport `callhome` で使う CSSM のホストです。URL は `https://tools.cisco.com/its/service/oddce/services/DDCEService`（TCP 443 番）、疎通確認は `telnet tools.cisco.com 443 /ipv4` です。',
    },
    hop: 'endpoint',
    sources: [deck('reachability'), deck('direct, transport C')],
  },
  {
    names: ['cslu-local', 'CSLU discovery', 'CSLU の検出', 'CSLU discovery 方法'],
    title: { en: 'How a device finds its CSLU', ja: 'CSLU の検出方法' },
    body: {
      en: 'Three ways: (1) a name server is set and resolves `cslu-local`; (2) it resolves `cslu-local.<domain>` of `ip domain name`; (3) `license smart url cslu http://<host>:8182/cslu/v1/pi`. With (1) and (2) nothing else is configured, and `Cslu address: <empty>` is right. If none of the three holds, an untouched device prints COMM_FAILED with CSLU once an hour.',
      ja: '方法は 3 つです。（1）DNS サーバが設定され、`cslu-local` を名前解決できる。（2）`ip domain name` のドメインを付けた `cslu-local.<domain>` を名前解決できる。（3）`license smart url cslu http://<host>:8182/cslu/v1/pi` を設定する。（1）と（2）では追加の設定は不要で、`Cslu address: <empty>` のままで問題ありません。いずれにも当てはまらない未設定の装置では、CSLU に対する COMM_FAILED が 1 時間ごとに出力されます。',
    },
    hop: 'name',
    sources: [deck('CSLU 1-C'), { source: 'boot-logs', tag: 'V' }],
  },
  {
    names: ['static host entry', 'ip host for CSSM', 'static host', '静的ホスト登録', '静的な名前登録'],
    title: { en: 'A static host entry for CSSM', ja: 'CSSM の静的ホスト登録' },
    body: {
      en: 'With `ip host` instead of DNS the device keeps an address of CSSM that Cisco may change at any time, IPv4 and IPv6 alike. Reporting then stops with no change on the device. Use DNS; where that is impossible, check the entry first when `COMM_FAILED` appears.',
      ja: 'DNS の代わりに `ip host` を使うと、CSSM の IP アドレスが固定されます。CSSM の IPv4/IPv6 アドレスは不定期に変更されるため、装置側で何も変えていなくても報告できなくなる場合があります。DNS の利用を推奨します。利用できない環境では、`COMM_FAILED` が出力されたら最初にこの登録を確認します。',
    },
    hop: 'name',
    sources: [deck('direct, step 1'), fieldwork],
  },
  {
    names: ['SLA-TrustPoint', 'SLA TrustPoint'],
    title: { en: 'SLA-TrustPoint', ja: 'SLA-TrustPoint' },
    body: {
      en: 'The trustpoint of licensing. The device creates it at start-up. Where SSM On-Prem is used and no revocation list can be reached, put `revocation-check none` under `crypto pki trustpoint SLA-TrustPoint`. The spelling counts.',
      ja: 'ライセンス用のトラストポイントで、起動時に装置が自動的に作成します。SSM On-Prem を使い、CRL を取得できない場合は、`crypto pki trustpoint SLA-TrustPoint` の配下に `revocation-check none` を設定します。つづりは正確に入力します。',
    },
    hop: 'tls',
    sources: [deck('On-Prem 1-C'), { source: 'boot-logs', tag: 'V' }, { source: 'onprem-report', tag: 'V' }],
  },
  {
    names: ['transport', 'transport type', 'default transport', 'トランスポート', 'デフォルトの Transport'],
    title: { en: 'Transport', ja: 'トランスポート' },
    body: {
      en: 'How the device itself sends: `smart` or `callhome` to CSSM, `cslu` to CSLU or SSM On-Prem, `off` not at all. The default from 17.3.2a on is `cslu`, and running-config does not show it. Each transport reads its own URL only. For a direct connection `smart` is recommended.',
      ja: '装置がレポートを送る方法です。`smart` と `callhome` は CSSM へ、`cslu` は CSLU または SSM On-Prem へ送信し、`off` は送信しません。17.3.2a 以降のデフォルトは `cslu` で、running-config には表示されません。各 Transport は自身に対応する URL だけを使用します。CSSM へ直接接続する場合は `smart` が推奨です。',
    },
    hop: 'agent',
    sources: [deck('direct, step 2'), deck('missing configuration 1'), manual('p. 124 to 125')],
  },
];

import type { TermRow } from '../types';
import { deck, documented, guide179 } from './cite';

/** The six pictures of the topologies, as text. */
export const topologyPictures: readonly TermRow[] = [
  {
    names: [
      'topologies',
      'topology',
      'six topologies',
      'supported topologies',
      'トポロジ',
      '接続方式',
      '6 つのトポロジ',
    ],
    title: { en: 'The six topologies of SLP', ja: 'SLP でサポートされる 6 つのトポロジ' },
    body: {
      en: '1. Connected directly to CSSM (smart or Call Home, with or without a proxy).\n2. Through CSLU, which is connected to CSSM.\n3. Through CSLU, which is not connected to CSSM.\n4. Through a controller (DNA Center).\n5. Through SSM On-Prem.\n6. Connected to neither CSSM nor CSLU (offline).\n\nWith CSLU and On-Prem either the device pushes or the other side pulls.',
      ja: '1. CSSM へ直接接続（smart または Call Home、プロキシ経由を含む）。\n2. CSLU 経由（CSLU は CSSM に接続）。\n3. CSLU 経由（CSLU は CSSM に未接続）。\n4. コントローラ（DNA Center）経由。\n5. SSM On-Prem 経由。\n6. CSSM にも CSLU にも接続しない（オフライン方式）。\n\nCSLU と On-Prem には、装置から送信するプッシュ型（PI 起点）と、収集側が取得するプル型があります。',
    },
    hop: 'agent',
    sources: [deck('topologies'), guide179],
  },
  {
    names: [
      'connected directly to CSSM',
      'direct',
      'direct connection',
      '直接接続',
      'ダイレクト接続',
      'CSSM へ直接接続',
    ],
    title: { en: 'Picture: connected directly to CSSM', ja: '構成: CSSM へ直接接続' },
    body: {
      en: '```\ndevice --- HTTPS 443 [proxy] ---> CSSM\n```\n\nThe device sends by itself, by transport `smart` (recommended) or `callhome`. It is the only topology that needs a token.',
      ja: '```\ndevice --- HTTPS 443 [proxy] ---> CSSM\n```\n\n装置が Transport `smart`（推奨）または `callhome` で自ら送信します。トークンが必要な唯一のトポロジです。',
    },
    hop: 'agent',
    sources: [deck('topologies'), deck('direct'), guide179],
  },
  {
    names: ['connected to CSSM through CSLU', 'through CSLU', 'CSLU 経由', 'CSLU 経由で CSSM へ接続'],
    title: { en: 'Picture: through CSLU', ja: '構成: CSLU 経由で CSSM へ接続' },
    body: {
      en: '```\ndevice --- HTTP 8182 ---> CSLU --- HTTPS ---> CSSM\n```\n\nProduct instance-initiated: the device sends to CSLU. CSLU-initiated: CSLU logs in to the device and fetches.',
      ja: '```\ndevice --- HTTP 8182 ---> CSLU --- HTTPS ---> CSSM\n```\n\nPI 起点では装置が CSLU へ送信し、CSLU 起点では CSLU が装置にログインして取得します。',
    },
    hop: 'agent',
    sources: [deck('topologies'), deck('CSLU'), guide179],
  },
  {
    names: ['CSLU disconnected from CSSM', 'CSLU disconnected', 'CSLU が CSSM へ未接続', 'CSLU 未接続'],
    title: { en: 'Picture: CSLU without CSSM', ja: '構成: CSLU が CSSM へ未接続' },
    body: {
      en: '```\ndevice --- HTTP 8182 ---> CSLU   (files by hand)   CSSM\n```\n\nThe same lines on the switch; the files between CSLU and CSSM are carried by a person, and so is the ACK.',
      ja: '```\ndevice --- HTTP 8182 ---> CSLU   (files by hand)   CSSM\n```\n\nスイッチの設定は同じです。CSLU と CSSM の間のファイルと ACK は手作業で受け渡します。',
    },
    hop: 'agent',
    sources: [deck('topologies'), deck('CSLU without CSSM'), guide179],
  },
  {
    names: [
      'connected to CSSM through a controller',
      'through a controller',
      'コントローラ経由',
      'DNA Center 経由',
    ],
    title: { en: 'Picture: through a controller', ja: '構成: コントローラ経由で CSSM へ接続' },
    body: {
      en: '```\ndevice <--- manages --- DNA Center --- HTTPS ---> CSSM\n```\n\nThe controller fetches the reports, uploads them and installs the ACK.',
      ja: '```\ndevice <--- manages --- DNA Center --- HTTPS ---> CSSM\n```\n\nコントローラがレポートを取得して CSSM へアップロードし、ACK を装置にインストールします。',
    },
    hop: 'agent',
    sources: [deck('topologies'), deck('DNA Center'), guide179],
  },
  {
    names: ['connected to CSSM through SSM On-Prem', 'through On-Prem', 'On-Prem 経由', 'SSM On-Prem 経由'],
    title: { en: 'Picture: through SSM On-Prem', ja: '構成: On-Prem 経由で CSSM へ接続' },
    body: {
      en: '```\ndevice --- HTTP(S) ---> SSM On-Prem --- sync ---> CSSM\n```\n\nProduct instance-initiated: the device sends with transport `cslu`. On-Prem-initiated: On-Prem logs in and fetches. Either way On-Prem has to be synchronised with CSSM as well.',
      ja: '```\ndevice --- HTTP(S) ---> SSM On-Prem --- sync ---> CSSM\n```\n\nPI 起点では装置が Transport `cslu` で送信し、On-Prem 起点では On-Prem が装置にログインして取得します。いずれも On-Prem と CSSM の同期が必要です。',
    },
    hop: 'agent',
    sources: [deck('topologies'), deck('On-Prem'), guide179],
  },
  {
    names: [
      'not connected to CSSM or CSLU',
      'offline mode',
      'オフライン',
      'オフライン方式',
      'オフラインモード',
      'エアギャップ',
    ],
    title: { en: 'Picture: offline', ja: '構成: オフライン方式' },
    body: {
      en: '```\ndevice   (RUM file by hand)   CSSM   (ACK file by hand)   device\n```\n\nTransport `off`; reports and ACK are files carried by a person.',
      ja: '```\ndevice   (RUM file by hand)   CSSM   (ACK file by hand)   device\n```\n\nTransport は `off` で、RUM レポートと ACK をファイルとして手作業で受け渡します。',
    },
    hop: 'agent',
    sources: [deck('topologies'), deck('offline'), guide179, { source: 'community-offline', tag: 'D' }],
  },
  {
    names: ['push', 'product instance-initiated', 'PI-initiated', 'プッシュ型', 'PI 起点', 'プッシュモード'],
    title: { en: 'Product instance-initiated (push)', ja: 'PI 起点（プッシュ型）' },
    body: {
      en: 'The device opens the connection and sends its reports to CSLU or SSM On-Prem. It needs the way there, `license smart transport cslu`, and a URL or `cslu-local`.',
      ja: '装置から接続し、CSLU または SSM On-Prem へ RUM レポートを送信する方式です。疎通性、`license smart transport cslu`、URL または `cslu-local` が必要です。',
    },
    hop: 'agent',
    sources: [deck('CSLU'), deck('On-Prem')],
  },
  {
    names: [
      'pull',
      'CSLU-initiated',
      'On-Prem-initiated',
      'プル型',
      'CSLU 起点',
      'On-Prem 起点',
      'プルモード',
    ],
    title: { en: 'CSLU- or On-Prem-initiated (pull)', ja: 'CSLU 起点/On-Prem 起点（プル型）' },
    body: {
      en: 'The collector logs in to the device and fetches. The seminar asks for reachability with CSLU, and for AAA, a user and the HTTP server with On-Prem; guides of Cisco ask for them with CSLU too: `aaa new-model`, `aaa authentication login default local`, `aaa authorization exec default local`, a user with privilege 15, `ip http server` or `ip http secure-server`, `ip http authentication local`. RESTCONF or NETCONF may stand in for HTTP.',
      ja: '収集側が装置にログインして取得する方式です。セミナー資料では、CSLU 起点は疎通性のみ、On-Prem 起点は AAA、ユーザ、HTTP サーバが必要とされています。Cisco のガイドでは CSLU 起点でも `aaa new-model`、`aaa authentication login default local`、`aaa authorization exec default local`、特権レベル 15 のユーザ、`ip http server` または `ip http secure-server`、`ip http authentication local` が必要です。HTTP の代わりに RESTCONF または NETCONF も使えます。',
    },
    hop: 'agent',
    sources: [deck('CSLU'), deck('On-Prem 2-C'), documented],
  },
];

import type { Citation, CommandRow } from '../types';

const deck = (at: string): Citation => ({ source: 'cl-2023-11', at, tag: 'V' });
const cmdref: Citation = { source: 'cmdref', tag: 'V' };
const documented: Citation = { source: 'cmdref', tag: 'D' };
const yang: Citation = { source: 'yang', tag: 'V' };
const goldens: Citation = { source: 'goldens', tag: 'V' };
const wireless: Citation = { source: 'wlcref', tag: 'V' };

/** `license …` in global configuration, and its neighbours. */
export const licenseCommands: readonly CommandRow[] = [
  {
    command: 'license smart transport',
    syntax: 'license smart transport { automatic | callhome | cslu | off | smart }',
    mode: 'global',
    no: 'bare',
    title: { en: 'How the device reports', ja: 'レポートの送信方法' },
    body: {
      en: 'Chooses the topology more than any other line. Set it before `license smart url default`, whose value depends on it. To undo it, enter `no license smart transport` without a value.',
      ja: 'トポロジを決める最も重要な行です。`license smart url default` の値はこの設定で変わるため、先に設定します。取り消すときは、値を付けずに `no license smart transport` を入力します。',
    },
    hop: 'agent',
    defaultValue: {
      en: '`cslu` from 17.3.2 on, and running-config hides it; `callhome` before.',
      ja: '17.3.2 以降は `cslu` で、running-config には表示されません。それより前は `callhome` です。',
    },
    keywords: [
      {
        word: 'smart',
        text: {
          en: 'Directly to CSSM, `smartreceiver.cisco.com`. Recommended for a direct connection.',
          ja: 'CSSM（`smartreceiver.cisco.com`）へ直接接続します。直接接続ではこの方式が推奨です。',
        },
      },
      {
        word: 'cslu',
        since: '17.3.2',
        text: {
          en: 'To CSLU or SSM On-Prem, or collected by them.',
          ja: 'CSLU または SSM On-Prem へ送信、またはそれらが取得します。',
        },
      },
      {
        word: 'callhome',
        text: {
          en: 'Directly to CSSM through a call-home profile, `tools.cisco.com`.',
          ja: 'Call Home プロファイルを使い、CSSM（`tools.cisco.com`）へ直接接続します。',
        },
      },
      {
        word: 'off',
        since: '17.3.2',
        text: {
          en: 'Nothing is sent; reports are saved and ACKs imported as files.',
          ja: '送信しません。RUM レポートと ACK をファイルでやり取りします。',
        },
      },
      {
        word: 'automatic',
        since: '17.3.2',
        text: {
          en: 'Documented to behave like `cslu`; not supported on Catalyst 9800.',
          ja: 'ドキュメント上は `cslu` と同じ動作です。Catalyst 9800 ではサポート対象外です。',
        },
      },
    ],
    sources: [cmdref, yang, deck('direct, step 2'), documented, { source: 'guide-17-9', tag: 'D' }],
  },
  {
    command: 'license smart url',
    syntax: 'license smart url URL',
    mode: 'global',
    no: 'bare',
    title: { en: 'Address, bare form', ja: '接続先 URL（キーワードなし）' },
    body: {
      en: 'For transport callhome: `https://tools.cisco.com/its/service/oddce/services/DDCEService`. IOS-XE also writes this line by itself as a copy of `license smart url smart`; leave it there.',
      ja: 'callhome トランスポートでは `https://tools.cisco.com/its/service/oddce/services/DDCEService` を指定します。IOS-XE が `license smart url smart` の写しとして自動的に書く場合もあり、そのままで問題ありません。',
    },
    hop: 'endpoint',
    keywords: [
      {
        word: 'cslu',
        text: { en: 'Address of CSLU or SSM On-Prem.', ja: 'CSLU または SSM On-Prem の接続先です。' },
      },
      {
        word: 'default',
        text: {
          en: 'Built-in address of the transport in force.',
          ja: '有効な Transport の標準の接続先です。',
        },
      },
      {
        word: 'smart',
        text: {
          en: 'Address of CSSM for transport smart.',
          ja: 'smart トランスポートの接続先（CSSM）です。',
        },
      },
      {
        word: 'utility',
        text: { en: 'Documented as not supported.', ja: 'ドキュメント上、サポート対象外です。' },
      },
    ],
    sources: [cmdref, deck('direct, transport C'), documented],
  },
  {
    command: 'license smart url cslu',
    syntax: 'license smart url cslu URL',
    mode: 'global',
    no: 'bare',
    title: { en: 'Address of CSLU or SSM On-Prem', ja: 'CSLU または SSM On-Prem の接続先' },
    body: {
      en: 'CSLU: `http://<host>:8182/cslu/v1/pi`. SSM On-Prem: copy the address from its inventory page; it ends in `/cslu/v1/pi/<tenant>`, http or https, without port 8182. Also use this form for On-Prem, not `license smart url smart`.',
      ja: 'CSLU は `http://<host>:8182/cslu/v1/pi` です。SSM On-Prem は Inventory 画面の URL をコピーします。http または https で、末尾が `/cslu/v1/pi/<tenant>`、ポート 8182 は付きません。On-Prem でも `license smart url smart` ではなくこの形式を使います。',
    },
    hop: 'endpoint',
    since: '17.3.2',
    defaultValue: {
      en: 'None: the device looks for `cslu-local`, then for `cslu-local.<domain>` in the DNS.',
      ja: 'なし。装置は DNS で `cslu-local`、次に `cslu-local.<domain>` を探します。',
    },
    sources: [deck('CSLU 1-C'), deck('On-Prem 1-C'), { source: 'onprem-report', tag: 'V' }, cmdref],
  },
  {
    command: 'license smart url smart',
    syntax: 'license smart url smart URL',
    mode: 'global',
    no: 'bare',
    title: { en: 'Address for transport smart', ja: 'smart トランスポートの接続先' },
    body: {
      en: 'For CSSM it must be `https://smartreceiver.cisco.com/licservice/license`. Pointed at On-Prem, SLP releases answer with an empty response.',
      ja: 'CSSM の場合は `https://smartreceiver.cisco.com/licservice/license` です。On-Prem を指定すると、SLP では空の応答となり失敗します。',
    },
    hop: 'endpoint',
    since: '17.3.2',
    defaultValue: {
      en: 'The address of CSSM, documented.',
      ja: 'ドキュメント上は CSSM の接続先です。',
    },
    sources: [documented, { source: 'onprem-report', tag: 'V' }],
  },
  {
    command: 'license smart url default',
    syntax: 'license smart url default',
    mode: 'global',
    no: 'bare',
    title: { en: 'Standard address of the transport', ja: '標準の接続先' },
    body: {
      en: 'Under `smart` it means CSSM, under `cslu` it means `cslu-local`; so enter `license smart transport` first. Running-config shows the full address, not this word.',
      ja: '`smart` では CSSM、`cslu` では `cslu-local` を意味するため、先に `license smart transport` を設定します。running-config には展開後の URL が表示されます。',
    },
    hop: 'endpoint',
    sources: [deck('direct, transport A'), documented],
  },
  {
    command: 'license smart url utility',
    syntax: 'license smart url utility URL',
    mode: 'global',
    no: 'bare',
    title: { en: 'Address for utility mode', ja: 'ユーティリティモードの接続先' },
    body: {
      en: 'Visible on the command line but documented as not supported.',
      ja: 'コマンドラインには表示されますが、ドキュメント上はサポート対象外です。',
    },
    hop: 'endpoint',
    sources: [documented, yang],
  },
  {
    command: 'license smart proxy address',
    syntax: 'license smart proxy address HOST',
    mode: 'global',
    no: 'bare',
    title: { en: 'Proxy host', ja: 'プロキシのアドレス' },
    body: {
      en: 'For transport smart or cslu. Host only: no `http://`, no port, no user. The device must resolve and reach this host. Documented as not usable with SSM On-Prem or with a proxy that asks for credentials.',
      ja: 'smart または cslu トランスポートで使います。ホスト名または IP アドレスのみで、`http://`、ポート番号、ユーザ名は付けません。装置から名前解決と疎通が必要なのはこのホストです。SSM On-Prem と認証付きプロキシは、ドキュメント上サポート対象外です。',
    },
    hop: 'connect',
    defaultValue: { en: 'No proxy.', ja: 'プロキシは使用しません。' },
    sources: [cmdref, deck('direct, transport B'), documented],
  },
  {
    command: 'license smart proxy port',
    syntax: 'license smart proxy port <1-65535>',
    mode: 'global',
    no: 'bare',
    title: { en: 'Proxy port', ja: 'プロキシのポート番号' },
    body: {
      en: 'The second half of the proxy; set it together with `license smart proxy address`.',
      ja: '`license smart proxy address` と必ず組で設定します。',
    },
    hop: 'connect',
    defaultValue: { en: 'No proxy.', ja: 'プロキシは使用しません。' },
    sources: [cmdref, deck('direct, transport B')],
  },
  {
    command: 'license smart privacy',
    syntax: 'license smart privacy { all | hostname | version }',
    mode: 'global',
    title: { en: 'Withhold data', ja: '送信しない情報の指定' },
    body: {
      en: 'With `hostname`, CSSM knows the device by its UDI only. Product id and serial number are always sent, as documented.',
      ja: '`hostname` を指定すると、CSSM では UDI だけで識別されます。ドキュメント上、型番とシリアル番号は常に送信されます。',
    },
    hop: 'report',
    defaultValue: { en: 'Nothing is withheld.', ja: '非送信の設定はありません。' },
    keywords: [
      {
        word: 'all',
        text: { en: 'Host name and release are withheld.', ja: 'ホスト名とバージョンを送信しません。' },
      },
      { word: 'hostname', text: { en: 'The host name is withheld.', ja: 'ホスト名を送信しません。' } },
      { word: 'version', text: { en: 'The release is withheld.', ja: 'バージョンを送信しません。' } },
    ],
    sources: [cmdref, yang, documented],
  },
  {
    command: 'license smart usage interval',
    syntax: 'license smart usage interval DAYS',
    mode: 'global',
    no: 'bare',
    title: { en: 'How often the device reports', ja: 'レポートの送信間隔' },
    body: {
      en: 'In days. The guides allow 1 to 3650, the YANG model 1 to 365. `0` is documented as never. The policy wins if it asks for a shorter interval.',
      ja: '単位は日です。ガイドでは 1〜3650、YANG モデルでは 1〜365 です。`0` はドキュメント上、送信しないことを示します。ポリシーの間隔のほうが短い場合はそちらが優先されます。',
    },
    hop: 'report',
    since: '17.3.2',
    defaultValue: { en: '30 days.', ja: '30 日です。' },
    sources: [goldens, yang, documented],
  },
  {
    command: 'license smart usage customer-tags',
    syntax: 'license smart usage customer-tags { tag1 | tag2 | tag3 | tag4 } TAG',
    mode: 'global',
    since: '17.3.2',
    title: { en: 'Labels of your own in the report', ja: 'レポートに付ける任意のタグ' },
    body: {
      en: 'Up to four texts of 1 to 127 characters. Optional.',
      ja: '1〜127 文字の文字列を 4 つまで指定できます。任意の設定です。',
    },
    hop: 'report',
    defaultValue: { en: 'None.', ja: 'なし。' },
    sources: [yang, cmdref],
  },
  {
    command: 'license smart vrf',
    syntax: 'license smart vrf VRF',
    mode: 'global',
    no: 'bare',
    title: { en: 'VRF of the transport', ja: 'トランスポートの VRF' },
    body: {
      en: 'Name server, host entries and route must exist in this VRF. It should be the VRF of `ip http client source-interface`.',
      ja: 'DNS サーバ、ホスト登録、経路がこの VRF に必要です。`ip http client source-interface` の VRF と一致させます。',
    },
    hop: 'source',
    since: '17.9.1',
    defaultValue: {
      en: 'The VRF of the HTTP client source interface, else the global table.',
      ja: 'HTTP クライアントの送信元インターフェイスの VRF、なければグローバルテーブルです。',
    },
    sources: [cmdref, goldens, documented],
  },
  {
    command: 'license smart server-identity-check',
    syntax: 'license smart server-identity-check',
    mode: 'global',
    title: { en: 'Compare the name in the certificate', ja: 'サーバ証明書の名前確認' },
    body: {
      en: 'The host in the https URL must stand in the certificate of the server. `no license smart server-identity-check` helps with On-Prem by IP address; for CSSM leave the check on.',
      ja: 'https URL のホスト名がサーバ証明書に含まれているかを確認します。IP アドレス指定の On-Prem では `no license smart server-identity-check` が有効ですが、CSSM では無効にしません。',
    },
    hop: 'tls',
    defaultValue: { en: 'Checked.', ja: '確認します。' },
    sources: [cmdref, goldens, { source: 'cmdref', tag: 'I' }],
  },
  {
    command: 'license smart custom_id',
    syntax: 'license smart custom_id ID',
    mode: 'global',
    no: 'bare',
    title: { en: 'Custom identifier', ja: 'カスタム ID' },
    body: {
      en: 'Visible on the command line but not supported.',
      ja: 'コマンドラインには表示されますが、サポートされていません。',
    },
    sources: [cmdref],
  },
  {
    command: 'license smart enable',
    syntax: 'license smart enable',
    mode: 'global',
    until: '17.3.2',
    title: { en: 'Leftover of classic Smart Licensing', ja: '旧 Smart Licensing の残存設定' },
    body: {
      en: 'Has no effect under SLP: licensing is always on.',
      ja: 'SLP では効果がありません。ライセンス機能は常に有効です。',
    },
    hop: 'agent',
    sources: [cmdref],
  },
  {
    command: 'license smart reservation',
    syntax: 'license smart reservation',
    mode: 'global',
    until: '17.3.2',
    title: { en: 'Reservation of classic Smart Licensing', ja: '旧 Smart Licensing のライセンス予約' },
    body: {
      en: 'SLP makes no new reservation. One from before the upgrade stays valid, so leave the line alone.',
      ja: 'SLP では新しい予約はできません。アップグレード前の予約は有効なままなので、この行は変更しません。',
    },
    hop: 'agent',
    sources: [{ source: 'g9400', at: 'p. 112', tag: 'V' }, documented],
  },
  {
    command: 'license smart conversion automatic',
    syntax: 'license smart conversion automatic',
    mode: 'global',
    until: '17.3.2',
    title: { en: 'Leftover of classic Smart Licensing', ja: '旧 Smart Licensing の残存設定' },
    body: {
      en: 'A device does not convert licences under SLP.',
      ja: 'SLP では装置側からのライセンス変換は行いません。',
    },
    hop: 'agent',
    sources: [documented],
  },
  {
    command: 'license smart utility',
    syntax:
      'license smart utility [ customer_info { city | country | id | name | postalcode | state | street } TEXT ]',
    mode: 'global',
    title: { en: 'Usage-based billing (MSLA)', ja: '従量課金（MSLA）' },
    body: {
      en: 'For service-provider contracts on routers, documented from 17.9.1a; not for Catalyst 9000.',
      ja: 'ルータのサービスプロバイダ向け契約用です（ドキュメント上 17.9.1a 以降）。Catalyst 9000 ではサポート対象外です。',
    },
    hop: 'report',
    defaultValue: { en: 'Disabled.', ja: '無効です。' },
    keywords: [
      {
        word: 'customer_info',
        text: {
          en: 'Address of the customer, one line for each part.',
          ja: '顧客の住所情報です。項目ごとに 1 行で設定します。',
        },
      },
    ],
    sources: [cmdref, documented],
  },
  {
    command: 'license boot level',
    syntax:
      'license boot level { network-advantage [ addon { dna-advantage | dna-essentials } ] | network-essentials [ addon dna-essentials ] | advantage | essentials | LEVEL }',
    mode: 'global',
    platforms: ['switch', 'router', 'industrial'],
    title: { en: 'Licence level', ja: 'ライセンスレベル' },
    body: {
      en: 'Takes effect after a reload. The level is perpetual, the add-on a subscription: with a DNA add-on the default policy asks for a report every 90 days, without it one report suffices. A default level may be hidden in running-config.',
      ja: '再起動後に有効になります。レベルは永続ライセンス、アドオンはサブスクリプション ライセンスです。DNA アドオンがある場合、デフォルトのポリシーでは 90 日ごとにレポートが必要です。アドオンがなければ 1 回のレポートで十分です。デフォルトのレベルは running-config に表示されない場合があります。',
    },
    hop: 'report',
    keywords: [
      {
        word: 'network-advantage',
        text: { en: 'Perpetual, advanced.', ja: '永続ライセンス（Advantage）です。' },
      },
      {
        word: 'network-essentials',
        text: { en: 'Perpetual, basic.', ja: '永続ライセンス（Essentials）です。' },
      },
      {
        word: 'addon',
        text: {
          en: '`dna-advantage` or `dna-essentials`: a subscription.',
          ja: '`dna-advantage` または `dna-essentials`（サブスクリプション ライセンス）です。',
        },
      },
      {
        word: 'advantage',
        since: '17.17.1',
        text: { en: 'Unified level, from 17.17.1.', ja: '統合されたレベルです（17.17.1 以降）。' },
      },
      {
        word: 'essentials',
        since: '17.17.1',
        text: { en: 'Unified level, from 17.17.1.', ja: '統合されたレベルです（17.17.1 以降）。' },
      },
    ],
    sources: [yang, deck('policy 1'), deck('policy 2')],
  },
  {
    command: 'license air level',
    syntax:
      'license air level { air-network-advantage [ addon air-dna-advantage ] | air-network-essentials [ addon air-dna-essentials ] }',
    mode: 'global',
    platforms: ['wlc'],
    title: { en: 'Wireless licence level', ja: '無線のライセンスレベル' },
    body: {
      en: 'Catalyst 9800 and embedded wireless controllers only. A change needs a reload.',
      ja: 'Catalyst 9800 と組み込み無線コントローラ（EWC）だけのコマンドです。変更には再起動が必要です。',
    },
    hop: 'report',
    since: '16.10.1',
    defaultValue: {
      en: 'AIR DNA Advantage on Catalyst 9800.',
      ja: 'Catalyst 9800 では AIR DNA Advantage です。',
    },
    keywords: [
      {
        word: 'air-network-advantage',
        text: { en: 'Perpetual, advanced.', ja: '永続ライセンス（Advantage）です。' },
      },
      {
        word: 'air-network-essentials',
        text: { en: 'Perpetual, basic.', ja: '永続ライセンス（Essentials）です。' },
      },
      {
        word: 'addon',
        text: {
          en: 'The matching DNA subscription.',
          ja: '対応する DNA のサブスクリプション ライセンスです。',
        },
      },
    ],
    sources: [wireless],
  },
  {
    command: 'license accept end user agreement',
    syntax: 'license accept end user agreement',
    mode: 'global',
    title: { en: 'Accept the licence agreement', ja: '使用許諾契約への同意' },
    body: {
      en: 'No bearing on reports.',
      ja: 'レポートとは関係ありません。',
    },
    sources: [yang],
  },
  {
    command: 'license udi',
    syntax: 'license udi pid PID sn SERIAL',
    mode: 'global',
    title: { en: 'Identity of a router', ja: 'ルータの識別子' },
    body: {
      en: 'Written by IOS-XE itself on routers and virtual devices. It holds a serial number: mask it before you publish a configuration.',
      ja: 'ルータと仮想装置で IOS-XE が自動的に設定する行です。シリアル番号を含むため、設定を公開する前に伏せます。',
    },
    sources: [yang],
  },
  {
    command: 'platform hardware throughput level',
    syntax:
      'platform hardware throughput level { MB { 10 | 50 | 100 | 250 | 500 | 1000 | 2500 | 5000 | 10000 } | KBPS }',
    mode: 'global',
    platforms: ['router'],
    title: { en: 'Throughput of a router', ja: 'ルータのスループット' },
    body: {
      en: 'Routers only. Above 250 Mbps an HSECK9 authorization code must be installed first.',
      ja: 'ルータだけのコマンドです。250 Mbps を超える場合は、先に HSECK9 の承認コード（SLAC）が必要です。',
    },
    hop: 'trust',
    sources: [yang, { source: 'devnet', tag: 'V' }],
  },
  {
    command: 'platform hardware throughput crypto',
    syntax: 'platform hardware throughput crypto { T0 | T1 | T2 | T3 | unthrottled | KBPS }',
    mode: 'global',
    platforms: ['router'],
    title: { en: 'Encrypted throughput of a router', ja: 'ルータの暗号スループット' },
    body: {
      en: 'Routers only, in kbps or as a tier such as `T1`. The higher values need an HSECK9 authorization code.',
      ja: 'ルータだけのコマンドで、kbps または `T1` などの階層で指定します。上位の値には HSECK9 の承認コード（SLAC）が必要です。',
    },
    hop: 'trust',
    sources: [yang, { source: 'devnet', tag: 'V' }],
  },
  {
    command: 'hostname',
    syntax: 'hostname HOSTNAME',
    mode: 'global',
    title: { en: 'Name of the device', ja: '装置のホスト名' },
    body: {
      en: 'From 17.9.1 on CSSM lists the product instance by it. On CUBE it must not equal the product id, or the registration fails.',
      ja: '17.9.1 以降、CSSM で製品インスタンス（PI）の名前として表示されます。CUBE では、型番と同じホスト名にすると登録に失敗します。',
    },
    hop: 'agent',
    sources: [deck('related information 5'), { source: 'cube', tag: 'V' }],
  },
  {
    command: 'service internal',
    syntax: 'service internal',
    mode: 'global',
    title: { en: 'Opens test commands', ja: 'テストコマンドの有効化' },
    body: {
      en: 'Needed up to 17.6 for `test license smart rum id-list`. Remove it afterwards.',
      ja: '17.6 までの `test license smart rum id-list` に必要です。確認後は削除します。',
    },
    defaultValue: { en: 'Off.', ja: '無効です。' },
    sources: [deck('RUM commands')],
  },
  {
    command: 'snmp-server enable traps config',
    syntax: 'snmp-server enable traps config',
    mode: 'global',
    title: { en: 'Traps about configuration commands', ja: '設定関連のトラップ' },
    body: {
      en: 'While Call Home is on, its own show commands make the device send `ciscoConfigManEvent` traps. That is expected and does not affect traffic.',
      ja: 'Call Home が有効な場合、自動実行される show コマンドに伴い `ciscoConfigManEvent` トラップが出力されます。期待される動作であり、通信への影響はありません。',
    },
    sources: [deck('related information 1'), { source: 'community-callhome', tag: 'D' }],
  },
  {
    command: 'snmp-server enable traps smart-license',
    syntax: 'snmp-server enable traps smart-license',
    mode: 'global',
    title: { en: 'Traps about licensing', ja: 'ライセンス関連のトラップ' },
    body: {
      en: 'Sends events of the smart agent as traps. It does not influence reporting.',
      ja: 'スマートエージェントのイベントをトラップで通知します。レポートには影響しません。',
    },
    sources: [
      { source: 'ios-xe', tag: 'V' },
      { source: 'ios-xe', tag: 'I' },
    ],
  },
];

import type { TermRow } from '../types';
import { deck, documented, fieldwork, goldens } from './cite';
import { supportSteps } from './supportCase';

/** What a person does: tests, first checks, resets, a support case. */
export const procedures: readonly TermRow[] = [
  {
    names: [
      'reachability test',
      'telnet test',
      'port test',
      'telnet',
      'ping',
      '疎通確認',
      '疎通性',
      'telnet の確認',
      'ping が失敗',
    ],
    title: { en: 'Test the port of the peer', ja: '接続先ポートへの疎通確認' },
    body: {
      en: 'Every topology but offline needs a way to CSSM, CSLU, SSM On-Prem or the proxy. `Open` is success. The answer takes a while; Ctrl+C leaves the test. A ping to CSSM that fails proves nothing. Test as the HTTP client goes: with a VRF or a source interface in use add `/vrf <vrf>` and `/source-interface <interface>`, else another path is tested. Behind a proxy test the port of the proxy. `Open` says nothing about TLS.',
      ja: 'オフライン方式以外では、CSSM、CSLU、SSM On-Prem、プロキシのいずれかへの疎通性が必要です。`Open` と表示されれば成功です。応答まで少し時間がかかり、Ctrl+C で抜けられます。CSSM への ping は失敗しても問題ありません。HTTP クライアントと同じ経路で確認するため、VRF や送信元インターフェイスを使う場合は `/vrf <vrf>` と `/source-interface <interface>` を付けます。プロキシ経由の場合はプロキシのポート番号で確認します。`Open` でも TLS の成否は判断できません。',
    },
    steps: [
      {
        command: 'telnet smartreceiver.cisco.com 443 /ipv4',
        text: { en: 'transport `smart`', ja: 'Transport が `smart` の場合' },
      },
      {
        command: 'telnet tools.cisco.com 443 /ipv4',
        text: { en: 'transport `callhome`', ja: 'Transport が `callhome` の場合' },
      },
      {
        command: 'telnet <cslu> 8182 /ipv4',
        text: {
          en: 'transport `cslu` with CSLU; with SSM On-Prem its port 80 or 443',
          ja: 'Transport が `cslu` で CSLU の場合。SSM On-Prem では 80 番または 443 番です。',
        },
      },
      {
        command: 'telnet <proxy> <port> /ipv4',
        text: { en: 'behind a proxy, whatever the transport', ja: 'プロキシ経由の場合（Transport 共通）' },
      },
    ],
    hop: 'connect',
    sources: [deck('reachability'), fieldwork],
  },
  {
    names: [
      'problem classes',
      'four problem classes',
      'troubleshooting',
      '主な問題点',
      '問題の分類',
      'トラブルシューティング',
    ],
    title: { en: 'Four classes of problems', ja: '問題の 4 つの分類' },
    body: {
      en: '1. Configuration missing on the switch: transport, URL, DNS, source interface, token.\n2. Reachability: route, firewall, proxy, an unstable path.\n3. A software defect of the switch: FN72323, FN72578, CSCwa11048, CSCvy20345.\n4. The other side: CSLU, SSM On-Prem or CSSM. If the server answers and refuses (`INVALID STATUS CODE`, HTTP 5xx, `OK_TRY_AGAIN`), look there; the switch is not at fault.',
      ja: '1. スイッチの設定不足: Transport、URL、DNS、送信元インターフェイス、トークン。\n2. 疎通性: 経路、ファイアウォール、プロキシ、不安定な経路。\n3. スイッチのソフトウェア不具合: FN72323、FN72578、CSCwa11048、CSCvy20345。\n4. CSLU、SSM On-Prem、CSSM 側の問題: サーバが応答したうえで拒否している場合（`INVALID STATUS CODE`、HTTP 5xx、`OK_TRY_AGAIN`）は、スイッチではなくサーバ側を確認します。',
    },
    sources: [deck('troubleshooting'), goldens],
  },
  {
    names: [
      'server side',
      'CSSM side',
      'not your switch',
      'サーバ側の問題',
      'CSSM 側の不具合',
      'CSLU 側の不具合',
    ],
    title: { en: 'The fault is on the server side', ja: 'CSLU、On-Prem、CSSM 側の問題' },
    body: {
      en: 'Signs: `Ongoing Failure: Overall` above 0 with `Communication=0`, HTTP 502 to 504, `LS_LICENGINE_FAIL_TO_CONNECT`, `REPORTING_NOT_SUPPORTED`, or several devices failing at once. Check the service and the release of CSLU or On-Prem, its own synchronisation with CSSM, the Smart Account, and whether the product instance is still there.',
      ja: '`Ongoing Failure: Overall` が 0 より大きく `Communication=0`、HTTP 502〜504、`LS_LICENGINE_FAIL_TO_CONNECT`、`REPORTING_NOT_SUPPORTED`、または複数の装置で同時に失敗している場合が目安です。CSLU や On-Prem のサービスの状態とバージョン、CSSM との同期、Smart Account、製品インスタンス（PI）の有無を確認します。',
    },
    hop: 'endpoint',
    sources: [deck('troubleshooting'), goldens, fieldwork],
  },
  {
    names: [
      'COMM_FAILED first checks',
      'first checks',
      'communication failure',
      '通信失敗の切り分け',
      'COMM_FAILED の切り分け',
    ],
    title: { en: 'First checks after COMM_FAILED', ja: 'COMM_FAILED の切り分け' },
    body: {
      en: 'In this order; stop at the first that is not as it should be.',
      ja: '次の順に確認し、最初に見つかった異常から対処します。',
    },
    steps: [
      {
        command: 'show license status',
        text: {
          en: 'transport and URL. `cslu` with `Cslu address: <empty>` and no ACK: no topology was chosen yet.',
          ja: 'Transport と URL を確認します。`cslu` で `Cslu address: <empty>`、ACK もない場合は、トポロジが未選択です。',
        },
      },
      {
        command: 'show running-config',
        text: {
          en: '`ip name-server`, `ip domain lookup source-interface`, `ip http client source-interface`, all for the VRF in use.',
          ja: '`ip name-server`、`ip domain lookup source-interface`、`ip http client source-interface` を、使用する VRF について確認します。',
        },
      },
      {
        text: {
          en: 'Smart: `license smart url default`, name `smartreceiver.cisco.com`, `telnet smartreceiver.cisco.com 443 /ipv4`.',
          ja: 'smart の場合: `license smart url default`、ホスト名 `smartreceiver.cisco.com`、`telnet smartreceiver.cisco.com 443 /ipv4`。',
        },
      },
      {
        text: {
          en: 'Call Home: `show call-home profile all` (active, http, licensing data), the ERR code of `SL_MESSAGE_FAILED`, `telnet tools.cisco.com 443 /ipv4`.',
          ja: 'Call Home の場合: `show call-home profile all`（active、http、ライセンス情報）、`SL_MESSAGE_FAILED` の ERR 番号、`telnet tools.cisco.com 443 /ipv4`。',
        },
      },
      {
        text: {
          en: 'cslu: `license smart url cslu` or DNS for `cslu-local`; with On-Prem the URL it shows and `revocation-check none`.',
          ja: 'cslu の場合: `license smart url cslu`、または `cslu-local` の DNS 登録。On-Prem では表示された URL と `revocation-check none`。',
        },
      },
      {
        command: 'show version',
        text: {
          en: 'compare with FN72323 (TLS) and CSCwa11048 (flapping).',
          ja: 'FN72323（TLS）と CSCwa11048（断と復旧の繰り返し）の対象バージョンと照合します。',
        },
      },
      {
        command: 'license smart sync all',
        text: { en: 'once the cause is gone.', ja: '原因の解消後に実行します。' },
      },
    ],
    hop: 'connect',
    sources: [deck('missing configuration 1 to 3'), deck('reachability'), fieldwork],
  },
  {
    names: ['flapping', 'COMM_FAILED and COMM_RESTORED', '断と復旧の繰り返し', 'フラッピング'],
    title: { en: 'COMM_FAILED and COMM_RESTORED in turn', ja: 'COMM_FAILED と COMM_RESTORED の繰り返し' },
    body: {
      en: 'A single pair: a passing failure that is over; nothing has to be done. Repeated pairs: find the unstable place on the path to CSSM (device, firewall, proxy, line). With transport `smart` or `callhome` compare the release with CSCwa11048 and look for `Invalid Polling Id` and HTTP 504.',
      ja: '1 組だけの場合は一時的な通信失敗で、復旧しているため対処は不要です。繰り返す場合は、CSSM までの経路上（装置、ファイアウォール、プロキシ、回線）のどこが不安定かを特定します。Transport が `smart` または `callhome` の場合は、バージョンを CSCwa11048 と照合し、`Invalid Polling Id` と HTTP 504 の有無を確認します。',
    },
    hop: 'connect',
    sources: [deck('reachability'), deck('CSCwa11048')],
  },
  {
    names: [
      'support case',
      'SR',
      'service request',
      'TAC case',
      'SR オープン時に必要な情報',
      'サービスリクエスト',
      'SR の取得ログ',
    ],
    title: { en: 'What a support case needs', ja: 'SR オープン時に必要な情報' },
    body: {
      en: [
        'Five things beside the outputs: the topology in use; whether there was a trigger; the work log, if work was done; the result of the reachability test; if it matters, what CSSM, CSLU, On-Prem or DNA Center shows.',
        'The outputs, of which the last two as needed:',
      ].join('\n\n'),
      ja: [
        '取得ログ以外に 5 つの情報が必要です。利用中の SLP トポロジ、発生のトリガーの有無、作業があった場合は作業ログ、疎通確認の結果、状況に応じて CSSM/CSLU/On-Prem/DNA Center 側の情報です。',
        '取得するコマンドは次のとおりです（最後の 2 つは状況に応じて取得します）。',
      ].join('\n\n'),
    },
    steps: supportSteps,
    sources: [deck('support case')],
  },
  {
    names: [
      'offline procedure',
      'offline five steps',
      'air-gapped',
      'オフラインの手順',
      'オフライン方式の手順',
    ],
    title: { en: 'Offline: report by file in five steps', ja: 'オフライン方式の 5 つの手順' },
    body: {
      en: 'For a device without any way to CSSM or CSLU. No token is needed.',
      ja: 'CSSM にも CSLU にも接続しない装置の手順です。トークンは不要です。',
    },
    steps: [
      {
        command: 'license smart transport off',
        text: { en: 'set the transport.', ja: 'Transport を設定します。' },
      },
      {
        command: 'license smart save usage all file flash:<file>',
        text: { en: 'save the RUM reports.', ja: 'RUM レポートをファイルに保存します。' },
      },
      { text: { en: 'Upload the file to CSSM.', ja: 'ファイルを CSSM へアップロードします。' } },
      {
        text: { en: 'Download the ACK file from CSSM.', ja: 'CSSM から ACK ファイルをダウンロードします。' },
      },
      {
        command: 'license smart import flash:<file>',
        text: {
          en: 'copy the ACK file to the device and import it; `Last ACK received` is set.',
          ja: 'ACK ファイルを装置へコピーしてインポートします。`Last ACK received` が更新されます。',
        },
      },
    ],
    hop: 'report',
    sources: [deck('offline'), { source: 'community-offline', tag: 'D' }],
  },
  {
    names: [
      'direct procedure',
      'direct connection steps',
      'online procedure',
      'ダイレクト接続の手順',
      'オンライン方式の手順',
      '直接接続の手順',
    ],
    title: { en: 'Direct connection in four steps', ja: 'CSSM へ直接接続する 4 つの手順' },
    body: {
      en: 'Where a VRF is used, state it in each of the related commands.',
      ja: 'VRF を利用する場合は、関連する各コマンドに VRF を指定します。',
    },
    steps: [
      {
        text: {
          en: 'Reach CSSM: address, route, `ip name-server`, `ip domain lookup source-interface`, `ntp server`, `ip http client source-interface`.',
          ja: 'CSSM への接続性を確保します: IP アドレス、経路、`ip name-server`、`ip domain lookup source-interface`、`ntp server`、`ip http client source-interface`。',
        },
      },
      {
        text: {
          en: 'Set the transport: `license smart transport smart` and `license smart url default` are recommended; behind a proxy also `license smart proxy address` and `license smart proxy port`.',
          ja: 'Transport を設定します: `license smart transport smart` と `license smart url default` が推奨です。プロキシ経由の場合は `license smart proxy address` と `license smart proxy port` も設定します。',
        },
      },
      {
        command: 'license smart trust idtoken <token> all',
        text: {
          en: 'install the token that was generated at CSSM (`local` on a standalone switch).',
          ja: 'CSSM で発行したトークンをインストールします（単体構成では `local`）。',
        },
      },
      {
        command: 'show license all',
        text: {
          en: 'the date of `Last ACK received` is set.',
          ja: '`Last ACK received` の日時が更新されます。',
        },
      },
    ],
    hop: 'agent',
    sources: [deck('direct'), { source: 'community-online', tag: 'D' }],
  },
  {
    names: ['CSLU procedure', 'CSLU setup', 'CSLU の手順', 'CSLU Preference', 'CSLU Preferences'],
    title: { en: 'CSLU in four steps', ja: 'CSLU 経由の手順' },
    body: {
      en: 'The same lines on the switch whether or not CSLU has a way to CSSM.',
      ja: 'スイッチ側の設定は、CSLU が CSSM へ接続できるかどうかにかかわらず同じです。',
    },
    steps: [
      { text: { en: 'Install CSLU on a host.', ja: 'ホストに CSLU をインストールします。' } },
      {
        text: {
          en: 'In the Preferences of CSLU set Smart Account, Virtual Account and the way to CSSM.',
          ja: 'CSLU の Preferences で Smart Account、Virtual Account、CSSM への接続方法を設定します。',
        },
      },
      {
        text: {
          en: 'Configure the switch: reachability, and for product instance-initiated the transport and a way to find CSLU (see `cslu-local`).',
          ja: 'スイッチを設定します: 接続性、PI 起点の場合は Transport と CSLU の検出方法（`cslu-local` を参照）。',
        },
      },
      {
        text: {
          en: 'Report: CSLU-initiated collects on CSLU. Without a way to CSSM, download all for Cisco on CSLU, upload the file to CSSM, and upload the answer from Cisco to CSLU.',
          ja: '利用状況を報告します: CSLU 起点では CSLU 側で収集します。CSSM へ接続できない場合は、CSLU でファイルをダウンロードして CSSM へアップロードし、CSSM からの応答ファイルを CSLU へアップロードします。',
        },
      },
    ],
    hop: 'endpoint',
    sources: [deck('CSLU'), deck('CSLU without CSSM'), { source: 'g9400', at: 'page 190', tag: 'V' }],
  },
  {
    names: ['On-Prem procedure', 'SSM On-Prem procedure', 'On-Prem の手順', 'On-Prem の同期'],
    title: { en: 'SSM On-Prem in four steps', ja: 'SSM On-Prem 経由の手順' },
    body: {
      en: 'Two synchronisations are needed: from the switch to On-Prem, and from On-Prem to CSSM. The ACK comes back the same way.',
      ja: 'スイッチと On-Prem、On-Prem と CSSM の 2 回の同期が必要です。ACK も同じ経路で戻ります。',
    },
    steps: [
      { text: { en: 'Install SSM On-Prem.', ja: 'SSM On-Prem をインストールします。' } },
      {
        text: {
          en: 'Add the product instance on On-Prem, in both modes.',
          ja: 'On-Prem に製品インスタンス（PI）を追加します（PI 起点、On-Prem 起点とも）。',
        },
      },
      {
        text: {
          en: 'Configure the switch: reachability, `crypto pki trustpoint SLA-TrustPoint` with `revocation-check none`; product instance-initiated also `license smart transport cslu` and `license smart url cslu <url>` with the URL that On-Prem shows; On-Prem-initiated also user, AAA and HTTP server.',
          ja: 'スイッチを設定します: 接続性、`crypto pki trustpoint SLA-TrustPoint` と `revocation-check none`。PI 起点では `license smart transport cslu` と、On-Prem に表示される URL による `license smart url cslu <url>`、On-Prem 起点ではユーザ、AAA、HTTP サーバも設定します。',
        },
      },
      {
        command: 'license smart sync all',
        text: {
          en: 'product instance-initiated: synchronises the switch with On-Prem; then synchronise On-Prem with CSSM.',
          ja: 'PI 起点でスイッチと On-Prem を同期します。その後、On-Prem と CSSM を同期します。',
        },
      },
    ],
    hop: 'endpoint',
    sources: [deck('On-Prem')],
  },
  {
    names: ['DNA Center procedure', 'controller procedure', 'DNA Center の手順', 'DNA Center 経由の動作'],
    title: { en: 'DNA Center in four steps', ja: 'DNA Center 経由の 4 つの手順' },
    body: {
      en: 'All of it is done by the controller; the switch only has to be managed by it.',
      ja: 'すべてコントローラが行います。スイッチはコントローラの管理対象であれば十分です。',
    },
    steps: [
      {
        text: {
          en: 'It collects the RUM reports from the switch.',
          ja: 'スイッチから RUM レポートを取得します。',
        },
      },
      { text: { en: 'It uploads them to CSSM.', ja: 'CSSM へアップロードします。' } },
      { text: { en: 'It receives the ACK from CSSM.', ja: 'CSSM から ACK を受け取ります。' } },
      { text: { en: 'It installs the ACK on the switch.', ja: 'ACK をスイッチにインストールします。' } },
    ],
    hop: 'report',
    sources: [deck('DNA Center')],
  },
  {
    names: ['write erase', 'erase startup-config', '設定の初期化', 'Last ACK received が none'],
    title: { en: '`write erase` and the licence data', ja: '`write erase` とライセンス情報' },
    body: {
      en: 'After `write erase` and a reload `Last ACK received` is `<none>` again. That is expected; report anew. It is another act than `license smart factory reset`.',
      ja: '`write erase` による設定の初期化と再起動の後、`Last ACK received` も `<none>` に戻ります。期待される動作のため、あらためて報告します。`license smart factory reset` とは別の操作です。',
    },
    hop: 'ack',
    sources: [deck('related information 4')],
  },
  {
    names: ['factory reset', 'license smart factory reset', 'ライセンス情報の初期化'],
    title: {
      en: 'Factory reset of the licence data',
      ja: 'ライセンス情報の初期化',
    },
    body: {
      en: 'Deletes trust, policy and all RUM reports, sent or not, and takes effect after a reload. In a direct topology a new token is needed afterwards. A last resort, for a maintenance window.',
      ja: '信頼コード、ポリシー、RUM レポート（未送信を含む）が削除され、再起動後に有効になります。CSSM へ直接接続する場合は、その後に新しいトークンが必要です。メンテナンス時間に行う最後の手段です。',
    },
    steps: [
      {
        command: 'show license tech support',
        text: { en: 'keep the evidence.', ja: '根拠となるログを取得します。' },
      },
      {
        command: 'license smart save usage all file flash:<file>',
        text: { en: 'save the reports that the reset deletes.', ja: '削除される RUM レポートを保存します。' },
      },
      {
        command: 'license smart factory reset',
        text: { en: 'resets the licence data.', ja: 'ライセンス情報を初期化します。' },
      },
      {
        command: 'reload',
        text: {
          en: 'required: the device says so itself.',
          ja: '必須です。装置もメッセージで再起動を求めます。',
        },
      },
      {
        command: 'license smart trust idtoken <token> all force',
        text: {
          en: 'direct topologies only, with a new token.',
          ja: 'CSSM へ直接接続する場合に限り、新しいトークンで実行します。',
        },
      },
    ],
    hop: 'trust',
    sources: [deck('related information 4'), deck('FN72578'), goldens, fieldwork],
  },
  {
    names: [
      'Call Home show commands',
      'ciscoConfigManEvent',
      'Call Home traps',
      'config trap',
      'Call Home が実行する show コマンド',
      'show コマンドの自動実行',
    ],
    title: {
      en: 'Show commands that Call Home runs by itself',
      ja: 'Call Home による show コマンドの自動実行',
    },
    body: {
      en: 'While Call Home is enabled the switch runs show commands on its own at intervals: version, configuration, memory, CPU, crypto and more. With `snmp-server enable traps config` each sends a `ciscoConfigManEvent` trap. Expected, not a defect, and without effect on traffic.',
      ja: 'Call Home が有効な場合、バージョン、設定、メモリ、CPU、crypto などの show コマンドが定期的に自動実行されます。`snmp-server enable traps config` が有効であれば、それに伴い `ciscoConfigManEvent` トラップが送信されます。不具合ではなく期待された動作で、通信への影響はありません。',
    },
    sources: [deck('related information 1'), { source: 'community-callhome', tag: 'D' }],
  },
  {
    names: ['proxy', 'HTTPS proxy', 'プロキシ', 'HTTPS プロキシ'],
    title: { en: 'Proxy', ja: 'プロキシ（HTTPS プロキシ）' },
    body: {
      en: 'Transport `smart`, or `cslu` with CSLU: `license smart proxy address <host>` and `license smart proxy port <port>`. Transport `callhome`: `http-proxy <host> port <port>` under `call-home`. Neither is read by the other. The device must reach the proxy and resolve its name; test the port of the proxy. A proxy that asks for a password, and a proxy before SSM On-Prem, are documented as not supported.',
      ja: 'Transport `smart`、または `cslu`（CSLU）の場合は `license smart proxy address <host>` と `license smart proxy port <port>`、Transport `callhome` の場合は `call-home` 配下の `http-proxy <host> port <port>` で設定します。互いの設定は参照されません。装置からプロキシへの疎通と名前解決が必要で、疎通確認もプロキシのポート番号で行います。認証付きプロキシと、SSM On-Prem 手前のプロキシは、ドキュメント上サポート対象外です。',
    },
    hop: 'connect',
    sources: [deck('direct, transport B'), deck('direct, transport D'), documented],
  },
  {
    names: [
      'source interface',
      'HTTP source interface',
      '送信元インターフェイス',
      'ソースインターフェース',
      'ソースポート',
    ],
    title: { en: 'Source interface', ja: '送信元インターフェイス' },
    body: {
      en: '`ip http client source-interface <interface>` chooses the source address of licensing sessions and with it their VRF. `ERR 207` with Call Home is typical where it is missing or wrong. It is an interface, such as `Vlan100`, not a TCP port.',
      ja: '`ip http client source-interface <interface>` で、ライセンス通信の送信元アドレスと VRF が決まります。Call Home の `ERR 207` は、この設定がないか誤っている場合の典型です。指定するのは TCP ポートではなく、`Vlan100` などのインターフェイスです。',
    },
    hop: 'source',
    sources: [deck('ERR 207'), deck('direct, step 1'), { source: 'yang', tag: 'V' }],
  },
  {
    names: ['VRF', 'VRF in use', 'Mgmt-vrf', 'VRF を利用する場合'],
    title: { en: 'Licensing in a VRF', ja: 'VRF を利用する場合' },
    body: {
      en: 'Name the VRF in each related command: `ip name-server vrf <vrf>`, `ip domain lookup vrf <vrf> source-interface <interface>`, `ip host vrf <vrf>`, `ip route vrf <vrf>`, `ntp server vrf <vrf>`, and a source interface in it. From 17.9.1 on also `license smart vrf <vrf>`. Test with `telnet … /vrf <vrf>`.',
      ja: '関連する各コマンドに VRF を指定します: `ip name-server vrf <vrf>`、`ip domain lookup vrf <vrf> source-interface <interface>`、`ip host vrf <vrf>`、`ip route vrf <vrf>`、`ntp server vrf <vrf>`、およびその VRF に属する送信元インターフェイスです。17.9.1 以降は `license smart vrf <vrf>` もあります。疎通確認は `telnet … /vrf <vrf>` で行います。',
    },
    hop: 'source',
    sources: [deck('direct, step 1'), { source: 'onprem-report', tag: 'V' }, documented],
  },
  {
    names: ['change to offline', 'switch to offline', 'オフライン方式への変更'],
    title: { en: 'Change to offline reporting', ja: 'オフライン方式への変更' },
    body: {
      en: 'The second workaround of FN72578, where reports pile up and the path cannot be mended.',
      ja: 'FN72578 のワークアラウンド 2 です。レポートが滞留し、経路を改善できない場合に行います。',
    },
    steps: [
      {
        text: {
          en: 'Delete the product instance of the device at CSSM.',
          ja: 'CSSM で当該装置の製品インスタンス（PI）を削除します。',
        },
      },
      {
        command: 'license smart transport off',
        text: { en: 'offline from now on.', ja: 'オフライン方式に変更します。' },
      },
      {
        command: 'license smart save usage all file flash:<file>',
        text: {
          en: 'save the reports and upload the file to CSSM.',
          ja: 'RUM レポートを保存し、CSSM へアップロードします。',
        },
      },
      {
        command: 'license smart import flash:<file>',
        text: {
          en: 'import the ACK file from CSSM.',
          ja: 'CSSM からダウンロードした ACK ファイルをインポートします。',
        },
      },
    ],
    hop: 'report',
    sources: [deck('FN72578')],
  },
];

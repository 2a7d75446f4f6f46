import type { Citation, DefectRow, Step, Symptom } from './types';

const seminar = (at: string): Citation => ({ source: 'cl-2023-11', at, tag: 'V' });
const field: Citation = { source: 'field', tag: 'E' };

const keepEvidence: Step = {
  command: 'show license tech support',
  text: {
    en: 'Keep this output first: after the reset nothing of it is left.',
    ja: 'ライセンス情報の初期化後は確認できなくなるため、この出力を先に保存します。',
  },
};
const saveReports: Step = {
  command: 'license smart save usage all file flash:usage.txt',
  text: {
    en: 'Save the RUM reports: the reset deletes those not sent yet. Copy the file off the device.',
    ja: 'RUM レポートを保存します。ライセンス情報を初期化すると、未送信のレポートが削除されます。ファイルは装置外へコピーします。',
  },
};
const factoryReset: Step = {
  command: 'license smart factory reset',
  text: {
    en: 'In a maintenance window only. It deletes the licensing data: trust code, policy, unsent RUM reports. It takes effect after a reload.',
    ja: '必ずメンテナンス時間に実施します。信頼コード、ポリシー、未送信の RUM レポートを含むライセンス情報が初期化されます。反映には再起動が必要です。',
  },
};
const reload: Step = {
  command: 'reload',
  text: {
    en: 'Traffic stops while the device restarts. Without this step the reset is not finished.',
    ja: '再起動中は通信が停止します。再起動するまでライセンス情報の初期化は完了しません。',
  },
};
const newToken: Step = {
  command: 'license smart trust idtoken <token> all force',
  text: {
    en: 'Direct topologies: install a new token made at CSSM (`all` on a stack, `local` on a standalone switch). Other topologies need no token.',
    ja: 'CSSM へ直接接続の場合は、CSSM で発行した新しいトークンをインストールします（スタック構成は `all`、単体構成は `local`）。その他のトポロジではトークンは不要です。',
  },
};
const sync: Step = {
  command: 'license smart sync all',
  text: {
    en: 'Report anew, then check `Last ACK received` in `show license status`.',
    ja: '改めて報告し、`show license status` の `Last ACK received` を確認します。',
  },
};

/** How a missing root shows: TLS never completes, or the trustpool itself tells. */
const rootSymptoms: readonly Symptom[] = [
  { kind: 'root-missing' },
  { kind: 'reason', id: 'aborted' },
  { kind: 'reason', id: 'no-answer' },
  { kind: 'reason', id: 'send-error' },
];
/** The workarounds of FN72323, one of which is enough. */
const importRoot: readonly Step[] = [
  {
    command: 'crypto pki trustpool import url http://www.cisco.com/security/pki/trs/ios_core.p7b',
    text: {
      en: 'Workaround 1, in configuration mode: import the current bundle. Without a path to Cisco copy it to flash and give `flash:ios_core.p7b` as URL.',
      ja: 'ワークアラウンド 1（設定モード）: 最新のバンドルをインポートします。Cisco へ疎通できない場合は flash にコピーし、URL に `flash:ios_core.p7b` を指定します。',
    },
  },
  {
    command: 'crypto pki trustpool import terminal',
    text: {
      en: 'Workaround 2, in configuration mode: paste `IdenTrust Commercial Root CA 1` (serial `0A0142800000014523C844B500000002`, valid 2014-01-17 to 2034-01-17). The device must answer `% PEM files import succeeded.`',
      ja: 'ワークアラウンド 2（設定モード）: `IdenTrust Commercial Root CA 1`（シリアル番号 `0A0142800000014523C844B500000002`、有効期間 2014-01-17〜2034-01-17）を貼り付けます。装置が `% PEM files import succeeded.` と応答することを確認します。',
    },
  },
  {
    text: {
      en: 'Workaround 3, SD-WAN mode: a trustpoint with `enrollment url bootflash:<file>`, `revocation-check none` and the fingerprint, then `crypto pki authenticate <trustpoint>`.',
      ja: 'ワークアラウンド 3（SD-WAN モード）: `enrollment url bootflash:<file>`、`revocation-check none`、フィンガープリントを設定したトラストポイントを作成し、`crypto pki authenticate <trustpoint>` を実行します。',
    },
  },
  {
    command: 'write memory',
    text: { en: 'Save the configuration.', ja: '設定を保存します。' },
  },
  {
    command: 'show crypto pki trustpool',
    text: {
      en: '`cn=IdenTrust Commercial Root CA 1` must be listed now. Then `license smart sync all`.',
      ja: '`cn=IdenTrust Commercial Root CA 1` があることを確認し、`license smart sync all` を実行します。',
    },
  },
];

/** Defects and field notices of licensing. Fixes hold per train; between listed trains nothing is said. */
export const defects: readonly DefectRow[] = [
  {
    id: 'FN72323',
    aliases: ['CSCvx00521'],
    hop: 'tls',
    title: {
      en: 'QuoVadis Root CA 2 is withdrawn, and the new root is missing on the device',
      ja: 'QuoVadis Root CA 2 の廃止に伴い、新しいルート証明書が装置にない',
    },
    body: {
      en: [
        '`tools.cisco.com` and `smartreceiver.cisco.com` moved to certificates of `IdenTrust Commercial Root CA 1`. Affected images do not hold that root, so TLS fails for Smart Licensing and Smart Call Home. The old certificates ended on 2022-02-05 and 2023-01-26.',
        'Signs: `ERR 205 : Request Aborted`, `ERR 207 : Connection time out`, `Fail to send out Call Home HTTP message`, `Communication message send error`; `AUTH_RENEW_FAILED` and `AGENT_REG_FAILED` on older images. `ERR 207` has other causes too, so look first: `show crypto pki trustpool` without `cn=IdenTrust Commercial Root CA 1` settles it.',
        'Offline reservation (PLR, SLR) is not touched. Other platforms have notices of their own: IE3x00 and ESS3x00 FN72298 (fixed in 17.6.1, not in 17.5.1), cBR-8 FN72116 (17.3.1z or 17.6.1a).',
      ].join('\n\n'),
      ja: [
        '`tools.cisco.com` と `smartreceiver.cisco.com` の証明書は `IdenTrust Commercial Root CA 1` の発行に変わりました。影響を受けるイメージにはこのルート証明書がないため、Smart Licensing と Smart Call Home の TLS が失敗します。以前の証明書の期限はそれぞれ 2022-02-05 と 2023-01-26 です。',
        '事象: `ERR 205 : Request Aborted`、`ERR 207 : Connection time out`、`Fail to send out Call Home HTTP message`、`Communication message send error`、古いイメージでは `AUTH_RENEW_FAILED` と `AGENT_REG_FAILED` も出力されます。`ERR 207` には別の原因もあるため、まず `show crypto pki trustpool` を確認します。`cn=IdenTrust Commercial Root CA 1` がなければ該当します。',
        'オフラインの予約ライセンス（PLR、SLR）への影響はありません。ほかの機種には別の通知があります。IE3x00 と ESS3x00 は FN72298（17.5.1 ではなく 17.6.1 で修正）、cBR-8 は FN72116（17.3.1z または 17.6.1a）です。',
      ].join('\n\n'),
    },
    fixed: {
      '16.12': '16.12.6',
      '17.3': '17.3.4',
      '17.4': '17.4.2',
      '17.5': '17.5.1',
      '17.6': '17.6.1',
      '17.7': '17.7.1',
    },
    affected: `16.1.1 16.1.2 16.1.3 16.2.1 16.2.2
       16.3.1 16.3.1a 16.3.2 16.3.3 16.3.3a 16.3.4 16.3.5 16.3.5b 16.3.6 16.3.7 16.3.8 16.3.9 16.3.10
       16.4.1 16.4.2 16.4.3 16.5.1 16.5.1a 16.5.1b 16.5.2 16.5.3
       16.6.1 16.6.1a 16.6.2 16.6.3 16.6.4 16.6.5 16.6.6 16.6.7 16.6.8 16.6.9 16.6.10
       16.7.1 16.7.2 16.7.3 16.8.1 16.8.2 16.8.3
       16.9.1 16.9.2 16.9.3 16.9.3a 16.9.4 16.9.5 16.9.6 16.9.7 16.9.8
       16.10.1 16.10.1a 16.10.1b 16.10.2 16.10.3 16.11.1 16.11.1a
       16.12.1 16.12.1a 16.12.2 16.12.2s 16.12.3 16.12.3a 16.12.4 16.12.5 16.12.5b
       17.1.1 17.1.2 17.1.3 17.2.1 17.2.1r 17.2.2 17.2.3
       17.3.1 17.3.1a 17.3.2 17.3.2a 17.3.3 17.4.1 17.4.1a 17.4.1b`.split(/\s+/),
    transports: ['smart', 'callhome'],
    complete: true,
    exceptPlatforms: ['IE-3', 'IE3', 'ESS-3', 'ESS3', 'CBR'],
    disprovedBy: 'root-present',
    symptoms: rootSymptoms,
    workaround: importRoot,
    settle: ['show version', 'show crypto pki trustpool', 'show logging'],
    sources: [
      { source: 'fn72323', tag: 'V' },
      seminar('FN72323'),
      { source: 'fn72298', tag: 'V' },
      { source: 'fn72116', tag: 'V' },
      { source: 'CSCvx00521', tag: 'D' },
    ],
  },
  {
    id: 'FN72298',
    aliases: [],
    hop: 'tls',
    title: {
      en: 'QuoVadis Root CA 2 is withdrawn (IE3x00, ESS3x00)',
      ja: 'QuoVadis Root CA 2 の廃止（IE3x00、ESS3x00）',
    },
    body: {
      en: 'The matter of FN72323 on IE3x00 and ESS3x00: the image lacks `IdenTrust Commercial Root CA 1`. These platforms hold the root from 17.6.1 on; 17.5.1 and 17.5.1a do not. Signs and workarounds are those of FN72323.',
      ja: 'IE3x00 と ESS3x00 における FN72323 と同じ事象です。イメージに `IdenTrust Commercial Root CA 1` がありません。これらの機種では 17.6.1 で修正されており、17.5.1 と 17.5.1a は修正されていません。事象とワークアラウンドは FN72323 と同じです。',
    },
    fixed: { '17.6': '17.6.1' },
    affected: ['16.12.1z2', '17.2.1v', '17.3.3a', '17.5.1', '17.5.1a'],
    affectedTrains: ['17.4'],
    platforms: ['IE-3', 'IE3', 'ESS-3', 'ESS3'],
    disprovedBy: 'root-present',
    transports: ['smart', 'callhome'],
    symptoms: rootSymptoms,
    workaround: importRoot,
    settle: ['show version', 'show crypto pki trustpool', 'show logging'],
    sources: [{ source: 'fn72298', tag: 'V' }],
  },
  {
    id: 'FN72116',
    aliases: ['CSCwa97806'],
    hop: 'tls',
    title: {
      en: 'QuoVadis Root CA 2 is withdrawn (cBR-8)',
      ja: 'QuoVadis Root CA 2 の廃止（cBR-8）',
    },
    body: {
      en: 'The matter of FN72323 on cBR-8, fixed there in 17.3.1z and 17.6.1a. Signs and workarounds are those of FN72323.',
      ja: 'cBR-8 における FN72323 と同じ事象で、17.3.1z と 17.6.1a で修正されています。事象とワークアラウンドは FN72323 と同じです。',
    },
    fixed: { '17.3': '17.3.1z', '17.6': '17.6.1a' },
    affected: [],
    platforms: ['CBR'],
    disprovedBy: 'root-present',
    transports: ['smart', 'callhome'],
    symptoms: rootSymptoms,
    workaround: importRoot,
    settle: ['show version', 'show crypto pki trustpool', 'show logging'],
    sources: [{ source: 'fn72116', tag: 'V' }],
  },
  {
    id: 'FN72578',
    aliases: ['CSCvv72609', 'CSCwa85525', 'CSCwa85199'],
    hop: 'report',
    title: {
      en: 'RUM reports pile up and cost CPU and memory',
      ja: 'RUM レポートの滞留による CPU 高騰とメモリ不足',
    },
    body: {
      en: [
        'Reports that are never acknowledged stay on the device. They cost the licensing agent CPU time (CSCvv72609, CSCwa85199), and its memory grows (CSCwa85525).',
        'Signs: `SAGetRUMIds` or `SAUtilRepSave` high in `show processes cpu sorted`; `Holding` of `*MallocLite*` growing in `show processes memory sorted`; `more flash:usage.txt | count RUMReport` rising after `license smart save usage all file flash:usage.txt`. The notice saw trouble at about 1000 reports; that is no hard limit. Many reports alone are not a fault on a device that has run for long.',
        'Releases 17.7.2 and 17.8.1 and most letter rebuilds stand in no list of the notice; being below the fix of their train, the rebuilds are probably affected.',
      ].join('\n\n'),
      ja: [
        'ACK を受信できない RUM レポートは装置内に残ります。このためライセンスのエージェントで CPU が高騰し（CSCvv72609、CSCwa85199）、メモリ使用量が増え続けます（CSCwa85525）。',
        '事象: `show processes cpu sorted` で `SAGetRUMIds` または `SAUtilRepSave` が高い、`show processes memory sorted` で `*MallocLite*` の `Holding` が増え続ける、`license smart save usage all file flash:usage.txt` の後に実行した `more flash:usage.txt | count RUMReport` の値が増え続ける、のいずれかです。通知では約 1000 件で問題が見られていますが、上限値ではありません。長期間運用している装置では、レポート数が多いだけであれば異常ではありません。',
        '17.7.2、17.8.1 と大半の英字付きリビルドは通知の一覧にありません。同じトレインの修正バージョンより前のリビルドは影響を受ける可能性があります。',
      ].join('\n\n'),
    },
    fixed: { '17.3': '17.3.7', '17.6': '17.6.5', '17.9': '17.9.1' },
    affected: [
      '17.3.2a',
      '17.3.3',
      '17.3.4',
      '17.3.5',
      '17.3.6',
      '17.4.1',
      '17.5.1',
      '17.6.1',
      '17.6.2',
      '17.6.3',
      '17.6.4',
      '17.7.1',
    ],
    complete: true,
    since: '17.3.2',
    symptoms: [
      { kind: 'process', name: 'SAGetRUMIds' },
      { kind: 'process', name: 'SAUtilRepSave' },
      { kind: 'process', name: '*MallocLite*' },
      { kind: 'rum-backlog' },
    ],
    workaround: [
      {
        command: 'show license status',
        text: {
          en: 'Find out first why no ACK arrives. While the path is broken the reports pile up again, whatever else is done.',
          ja: '先に ACK を受信できない原因を解消します。経路に異常がある間は、ほかの対処をしてもレポートが再び滞留します。',
        },
      },
      keepEvidence,
      {
        ...saveReports,
        text: {
          en: 'Save the RUM reports: the reset in workaround 1 deletes those not sent yet. Copy the file off the device.',
          ja: 'RUM レポートを保存します。ワークアラウンド 1 でライセンス情報を初期化すると、未送信のレポートが削除されます。ファイルは装置外へコピーします。',
        },
      },
      {
        ...factoryReset,
        text: {
          en: `Workaround 1: start anew. ${factoryReset.text.en}`,
          ja: `ワークアラウンド 1: ライセンス情報を初期化します。${factoryReset.text.ja}`,
        },
      },
      reload,
      newToken,
      sync,
      {
        text: {
          en: 'Workaround 2, instead of 1: go offline. At CSSM delete the product instance of this device.',
          ja: 'ワークアラウンド 2（1 の代わり）: オフライン方式に変更します。CSSM から当該装置の製品インスタンスを削除します。',
        },
      },
      {
        command: 'license smart transport off',
        text: {
          en: 'Workaround 2, in configuration mode: the device sends nothing any more.',
          ja: 'ワークアラウンド 2（設定モード）: 装置からの送信を停止します。',
        },
      },
      {
        command: 'license smart save usage all file flash:usage.txt',
        text: {
          en: 'Workaround 2: save the reports and upload the file at CSSM.',
          ja: 'ワークアラウンド 2: RUM レポートを保存し、ファイルを CSSM へアップロードします。',
        },
      },
      {
        command: 'license smart import flash:ack.txt',
        text: {
          en: 'Workaround 2: download the ACK at CSSM, copy it to flash and import it.',
          ja: 'ワークアラウンド 2: CSSM から ACK ファイルをダウンロードし、flash にコピーしてインポートします。',
        },
      },
    ],
    settle: [
      'show version',
      'show license tech support',
      'show processes cpu sorted',
      'show processes memory sorted',
    ],
    sources: [
      { source: 'fn72578', tag: 'V' },
      seminar('FN72578'),
      field,
      { source: 'cube', tag: 'V' },
      { source: 'CSCvv72609', tag: 'D' },
      { source: 'CSCwa85525', tag: 'D' },
      { source: 'CSCwa85199', tag: 'D' },
    ],
  },
  {
    id: 'CSCwa11048',
    aliases: [],
    hop: 'ack',
    title: { en: 'Communication fails and recovers again and again', ja: '通信の断と復旧の繰り返し' },
    body: {
      en: [
        'With transport `callhome` or `smart` the log alternates between `COMM_FAILED` (for example `Smart Call Home failed to process the request.`) and `COMM_RESTORED`, and `HTTP Server Error 504` appears.',
        'In `show license tech support`, `Result Polling` fails often, with `INVALID STATUS CODE` and `Invalid Polling Id … provided in the polling request`. One failure that recovers is not this defect. The releases before the fix are not published.',
      ].join('\n\n'),
      ja: [
        'Transport が `callhome` または `smart` の場合に、`COMM_FAILED`（例: `Smart Call Home failed to process the request.`）と `COMM_RESTORED` が交互に出力されます。`HTTP Server Error 504` も出力されます。',
        '`show license tech support` の `Result Polling` では失敗が多く、`INVALID STATUS CODE` と `Invalid Polling Id … provided in the polling request` が表示されます。単発の失敗で復旧しているものは該当しません。影響を受けるバージョンの一覧は公開されていません。',
      ].join('\n\n'),
    },
    fixed: { '17.3': '17.3.5', '17.6': '17.6.3', '17.8': '17.8.1' },
    affected: [],
    since: '17.3.2',
    transports: ['smart', 'callhome'],
    symptoms: [{ kind: 'flapping' }, { kind: 'reason', id: 'polling-id' }],
    workaround: [
      keepEvidence,
      saveReports,
      factoryReset,
      reload,
      {
        text: {
          en: 'At CSSM delete the product instance of this device.',
          ja: 'CSSM から当該装置の製品インスタンスを削除します。',
        },
      },
      newToken,
      sync,
    ],
    settle: ['show version', 'show license tech support', 'show logging'],
    sources: [seminar('CSCwa11048'), field, { source: 'CSCwa11048', tag: 'D' }],
  },
  {
    id: 'CSCvy20345',
    aliases: [],
    hop: 'ack',
    title: {
      en: 'An ACK deadline is shown although none is owed',
      ja: '不要な ACK 期限の表示（表示上の問題）',
    },
    body: {
      en: 'A device with perpetual licences only (Network Essentials or Network Advantage) owes one report, and none after that until its licences change. Yet `Next ACK deadline` keeps showing a date; a fixed release shows `<none>`. The date is cosmetic: nothing happens to a Catalyst 9000 switch when it passes. Seen on 17.12.4 as well. Before the first ACK, or with a DNA subscription, the date is real.',
      ja: '永続ライセンス（Network Essentials または Network Advantage）のみを使う装置では、一度報告すれば、ライセンスに変更がない限り再度の報告は不要です。それでも `Next ACK deadline` に日時が表示されます（修正バージョンでは `<none>`）。これは表示上の問題で、Catalyst 9000 スイッチでは期限を過ぎてもライセンス動作への影響はありません。17.12.4 でも確認されています。最初の ACK を受信する前や DNA サブスクリプション ライセンスを使用中の場合、この日時は有効な期限です。',
    },
    fixed: { '17.6': '17.6.6', '17.9': '17.9.4', '17.13': '17.13.1' },
    affected: ['17.12.4'],
    since: '17.3.2',
    cosmetic: true,
    symptoms: [{ kind: 'perpetual-deadline' }],
    workaround: [
      {
        command: 'show license status',
        text: {
          en: 'Nothing has to be done once `Last ACK received` shows a date.',
          ja: '`Last ACK received` に日時が表示されていれば、対処は不要です。',
        },
      },
    ],
    settle: ['show version', 'show license status', 'show license usage'],
    sources: [seminar('CSCvy20345'), { source: 'goldens', tag: 'V' }, { source: 'CSCvy20345', tag: 'D' }],
  },
  {
    id: 'CUBE-ACK-DEADLINE',
    aliases: [],
    hop: 'ack',
    title: {
      en: 'CUBE stops processing calls when the ACK deadline passes',
      ja: 'ACK 期限の超過による CUBE の呼処理の停止',
    },
    body: {
      en: [
        'On these releases a router that serves as CUBE processes no calls any more once `Next ACK deadline` is past. It is the one case in which a missing ACK touches a service; later releases only log it. No bug id is published for it.',
        'Signs: `voice service voip` in the configuration, and a deadline that is past or near.',
      ].join('\n\n'),
      ja: [
        '対象バージョンでは、CUBE として動作するルータは `Next ACK deadline` を過ぎると呼を処理しなくなります。ACK の未受信がサービスに影響する唯一のケースで、以降のバージョンではログが出力されるのみです。公開された不具合番号はありません。',
        '事象: 設定に `voice service voip` があり、期限を過ぎているか期限が近い状態です。',
      ].join('\n\n'),
    },
    fixed: { '17.3': '17.3.5', '17.6': '17.6.2' },
    affected: ['17.3.2', '17.3.3', '17.3.4a', '17.6.1a'],
    complete: true,
    affectedTrains: ['17.4', '17.5'],
    since: '17.3.2',
    // CUBE runs on routers: ISR, ASR 1000, CSR 1000V and Catalyst 8000.
    exceptPlatforms: ['C9', 'WS-C', 'IE-', 'IE3', 'ESS-', 'ESS3', 'CBR'],
    symptoms: [{ kind: 'voice-deadline' }],
    workaround: [
      {
        command: 'show license status',
        text: {
          en: 'Read `Next ACK deadline` and `Last ACK received`.',
          ja: '`Next ACK deadline` と `Last ACK received` を確認します。',
        },
      },
      {
        command: 'license smart sync all',
        text: {
          en: 'Report at once. Without a path to CSSM: save the usage, upload the file at CSSM, import the ACK.',
          ja: '直ちに報告します。CSSM へ疎通できない場合は、利用状況を保存して CSSM へアップロードし、ACK をインポートします。',
        },
      },
      {
        text: {
          en: 'Upgrade to a release that only logs the deadline.',
          ja: '期限の超過でログが出力されるのみのバージョンへアップグレードします。',
        },
      },
    ],
    settle: ['show version', 'show clock', 'show license status'],
    sources: [{ source: 'cube', tag: 'V' }],
  },
];

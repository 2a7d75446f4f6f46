import type { FieldRow } from '../types';
import { cube, deck, goldens, inferred, yang } from './cite';

/** Headings, what only some images print, and the states of the older Smart Licensing. */
export const further: readonly FieldRow[] = [
  {
    label: 'Smart Licensing Using Policy',
    title: { en: 'The mark of SLP', ja: 'SLP の表示' },
    body: {
      en: 'Only an image with SLP prints this heading. Where `Registration` stands instead, the capture is from the older Smart Licensing (SL).',
      ja: 'この見出しは SLP のイメージだけが表示します。代わりに `Registration` がある場合は、旧 Smart Licensing（SL）の取得ログです。',
    },
    hop: 'agent',
    sources: [goldens],
  },
  {
    label: 'Status',
    under: 'Registration',
    title: { en: 'Registration of the older model', ja: '旧方式での登録状態' },
    body: {
      en: 'The older Smart Licensing (SL) only. SLP has no registration.',
      ja: '旧 Smart Licensing（SL）だけの表示です。SLP に登録はありません。',
    },
    hop: 'agent',
    values: [
      {
        value: 'REGISTERED',
        text: { en: 'Registered with CSSM or the satellite.', ja: 'CSSM または旧サテライトに登録済みです。' },
      },
      {
        value: 'UNREGISTERED',
        text: {
          en: 'Not registered: the device is in evaluation mode, or its evaluation has ended.',
          ja: '未登録です。評価モード中か、評価期間が終了しています。',
        },
      },
    ],
    sources: [goldens, deck('licensing models')],
  },
  {
    label: 'Status',
    under: 'License Authorization',
    title: { en: 'Authorization of the older model', ja: '旧方式での認証状態' },
    body: {
      en: 'Under SLP it is `Not Applicable` or missing. Any other value is from the older Smart Licensing (SL).',
      ja: 'SLP では `Not Applicable` と表示されるか、表示されません。その他の値は旧 Smart Licensing（SL）のものです。',
    },
    hop: 'agent',
    values: [
      { value: 'Not Applicable', text: { en: 'Normal under SLP.', ja: 'SLP では正常です。' } },
      {
        value: 'AUTHORIZED',
        text: { en: 'SL: the account covers what is used.', ja: '旧 SL: 使用数がアカウントの範囲内です。' },
      },
      {
        value: 'OUT OF COMPLIANCE',
        text: {
          en: 'SL: the account does not cover what is used.',
          ja: '旧 SL: アカウントのライセンス数が使用数に足りません。',
        },
      },
      {
        value: 'EVAL',
        text: {
          en: 'SL: evaluation mode, running or ended. Not an SLP image.',
          ja: '旧 SL: 評価モード中、または評価期間の終了後です。SLP のイメージではありません。',
        },
      },
      {
        value: 'No Licenses in Use',
        text: { en: 'SL: nothing is in use.', ja: '旧 SL: 使用中のライセンスがありません。' },
      },
    ],
    sources: [goldens, yang],
  },
  {
    label: 'Export-Controlled Functionality',
    title: { en: 'Export-controlled functions', ja: '輸出規制対象の機能' },
    body: {
      en: 'Printed by the older Smart Licensing (SL): what the token allowed at registration.',
      ja: '旧 Smart Licensing（SL）の表示で、登録時のトークンで許可された内容です。',
    },
    sources: [goldens],
  },
  {
    label: 'Utility',
    title: { en: 'Usage-based billing (MSLA)', ja: '従量課金（MSLA）' },
    body: {
      en: '`DISABLED` is normal; it concerns service-provider contracts on routers.',
      ja: '`DISABLED` が正常です。ルータのサービスプロバイダ向け契約に関する表示です。',
    },
    sources: [goldens],
  },
  {
    label: 'Account Information',
    title: { en: 'Account at CSSM', ja: 'CSSM のアカウント情報' },
    body: {
      en: 'Smart Account and Virtual Account, taken from the last ACK; `As of` gives its time. `<none>` until an ACK came, and not printed before 17.7.',
      ja: '最後の ACK から取得した Smart Account と Virtual Account です。`As of` はその日時です。ACK を受信するまでは `<none>` で、17.7 より前は表示されません。',
    },
    hop: 'ack',
    sources: [goldens, inferred],
  },
  {
    label: 'Data Privacy',
    title: { en: 'What is withheld', ja: '送信しない情報' },
    body: {
      en: 'Whether host name and release are sent. Set by `license smart privacy`; Call Home has a setting of its own.',
      ja: 'ホスト名とバージョンを送信するかどうかです。`license smart privacy` で設定し、Call Home には別の設定があります。',
    },
    hop: 'report',
    sources: [goldens],
  },
  {
    label: 'Policy',
    title: { en: 'What has to be reported by when', ja: 'レポートの期限を定めるポリシー' },
    body: {
      en: 'Each value names its source in brackets. Defaults: perpetual `365`, `0`, `90`; subscription `90`, `90`, `90`.',
      ja: '各値の設定元が括弧内に表示されます。デフォルトは、永続ライセンスが `365`、`0`、`90`、サブスクリプション ライセンスが `90`、`90`、`90` です。',
    },
    hop: 'report',
    sources: [deck('policy 2'), goldens],
  },
  {
    label: 'Miscellaneous',
    title: { en: 'Further settings', ja: 'その他の設定' },
    body: {
      en: 'Holds `Custom Id`, which is not supported: `<empty>` is normal.',
      ja: '`Custom Id` が表示されます。サポート対象外の設定のため、`<empty>` が正常です。',
    },
    sources: [goldens],
  },
  {
    label: 'License Conversion',
    title: { en: 'Conversion of classic licences', ja: '従来ライセンスの変換' },
    body: {
      en: 'Not used under SLP. `Automatic Conversion Enabled: False` is normal.',
      ja: 'SLP では使用しません。`Automatic Conversion Enabled: False` が正常です。',
    },
    sources: [goldens],
  },
  {
    label: 'Export Authorization Key',
    title: { en: 'Export authorization', ja: '輸出規制対象機能の許可' },
    body: {
      en: '`<none>` is normal without HSECK9.',
      ja: 'HSECK9 を使わない場合は `<none>` が正常です。',
    },
    hop: 'trust',
    sources: [goldens],
  },
  {
    label: 'Overall status',
    title: { en: 'Authorization code of each member', ja: 'メンバーごとの承認コード（SLAC）' },
    body: {
      en: 'One `Status` for each UDI. `NOT INSTALLED` is normal without an enforced licence.',
      ja: 'UDI ごとに `Status` が表示されます。強制ライセンスがなければ `NOT INSTALLED` が正常です。',
    },
    hop: 'trust',
    sources: [goldens],
  },
  {
    label: 'Active',
    title: { en: 'UDI of the active member', ja: 'アクティブの UDI' },
    body: {
      en: 'Each member that is listed needs a trust code in a direct topology.',
      ja: 'CSSM へ直接接続する場合、表示されている各メンバーに信頼コードが必要です。',
    },
    hop: 'trust',
    sources: [goldens],
  },
  {
    label: 'Standby',
    title: { en: 'UDI of the standby member', ja: 'スタンバイの UDI' },
    body: {
      en: 'If it is missing under `Trust Code Installed`, install the token again with `all force`.',
      ja: '`Trust Code Installed` に表示されない場合は、`all force` を付けてトークンを再度インストールします。',
    },
    hop: 'trust',
    sources: [goldens],
  },
  {
    label: 'Member',
    title: { en: 'UDI of a stack member', ja: 'スタックメンバーの UDI' },
    body: {
      en: 'If it is missing under `Trust Code Installed`, install the token again with `all force`.',
      ja: '`Trust Code Installed` に表示されない場合は、`all force` を付けてトークンを再度インストールします。',
    },
    hop: 'trust',
    sources: [goldens],
  },
  {
    label: 'Description',
    under: 'License Usage',
    title: { en: 'What the licence is', ja: 'ライセンスの説明' },
    body: {
      en: 'The name under which the licence is sold.',
      ja: 'ライセンスの製品名です。',
    },
    sources: [goldens],
  },
  {
    label: 'Feature Description',
    title: { en: 'What the licence allows', ja: '機能の説明' },
    body: { en: 'As a rule the same as `Description`.', ja: '通常は `Description` と同じ内容です。' },
    sources: [goldens],
  },
  {
    label: 'Version',
    under: 'License Usage',
    title: { en: 'Version of the licence', ja: 'ライセンスのバージョン' },
    body: {
      en: 'Version of the entitlement, not of the software.',
      ja: 'ライセンス定義のバージョンで、ソフトウェアのバージョンではありません。',
    },
    sources: [goldens],
  },
  {
    label: 'Device Telemetry Report Summary',
    title: { en: 'Telemetry of the device', ja: '装置のテレメトリ' },
    body: {
      en: 'Separate from licence usage; `Data Channel` tells about telemetry only.',
      ja: 'ライセンスの利用状況とは別のものです。`Data Channel` はテレメトリだけの状態です。',
    },
    sources: [goldens, cube],
  },
  {
    label: 'Product Analytics Report Summary',
    title: { en: 'Product analytics', ja: 'Product Analytics の状態' },
    body: {
      en: 'Separate from licence usage. It works only once trust is established.',
      ja: 'ライセンスの利用状況とは別のものです。信頼の確立後に動作します。',
    },
    sources: [goldens, inferred],
  },
  {
    label: 'Derived Licenses',
    title: { en: 'Licences that follow from others', ja: '派生ライセンス' },
    body: {
      en: 'Seen in a CUBE sample under authorization. Nothing has to be done.',
      ja: 'CUBE の出力例で承認コードの項目に表示されます。対処は不要です。',
    },
    sources: [cube],
  },
  {
    label: 'Application HA Info',
    title: { en: 'High availability of an application', ja: 'アプリケーションの冗長構成' },
    body: {
      en: 'Seen in a CUBE sample, with the peers under `Peer Info`.',
      ja: 'CUBE の出力例に表示され、`Peer Info` に相手側の情報が続きます。',
    },
    sources: [cube],
  },
  {
    label: 'Peer Info',
    title: { en: 'Peer of an application', ja: 'アプリケーションの相手側' },
    body: {
      en: 'Belongs to `Application HA Info`.',
      ja: '`Application HA Info` の一部です。',
    },
    sources: [cube],
  },
  {
    label: 'Start Time',
    title: { en: 'Begin of the usage', ja: '利用の開始時刻' },
    body: {
      en: 'When the RUM report began to count.',
      ja: 'RUM レポートの記録の開始時刻です。',
    },
    hop: 'report',
    sources: [goldens],
  },
  {
    label: 'End Time',
    title: { en: 'End of the usage', ja: '利用の終了時刻' },
    body: {
      en: 'When the RUM report was closed; an open one gets a new time with each measurement.',
      ja: 'RUM レポートの記録の終了時刻です。書き込み中のレポートでは測定のたびに更新されます。',
    },
    hop: 'report',
    sources: [goldens, inferred],
  },
  {
    label: 'Previous',
    title: { en: 'RUM report before the open one', ja: '1 つ前の RUM レポート' },
    body: {
      en: 'Id of the report that was closed before `Current Report`.',
      ja: '`Current Report` の前に閉じられたレポートの ID です。',
    },
    hop: 'report',
    sources: [goldens],
  },
  {
    label: 'Message History (oldest to newest)',
    title: { en: 'Messages exchanged with the server', ja: 'サーバと交換したメッセージの履歴' },
    body: {
      en: 'One block for each kind of message, with request and response. `No past history`: this kind was never sent.',
      ja: 'メッセージの種類ごとに要求と応答が表示されます。`No past history` は、その種類が一度も送信されていないことを示します。',
    },
    sources: [goldens],
  },
  {
    label: 'Import Message History (oldest to newest)',
    title: { en: 'What was imported', ja: 'インポートの履歴' },
    body: {
      en: 'Policies, trust codes and ACKs that came by `license smart import` or inside an answer. `No past Import history`: none.',
      ja: '`license smart import` または応答で受け取ったポリシー、信頼コード、ACK の履歴です。`No past Import history` は履歴がないことを示します。',
    },
    hop: 'ack',
    sources: [goldens],
  },
  {
    label: 'Send Utility RUM reports',
    title: { en: 'Timer: send the reports', ja: 'タイマー（レポートの送信）' },
    body: {
      en: 'The next send that is planned. `Expired Not Rescheduled` is normal.',
      ja: '次に予定されている送信です。`Expired Not Rescheduled` でも正常です。',
    },
    hop: 'report',
    sources: [goldens, inferred],
  },
  {
    label: 'Process Utility RUM reports',
    title: { en: 'Timer: look through the reports', ja: 'タイマー（レポートの処理）' },
    body: {
      en: 'The next time the agent looks through its reports.',
      ja: 'エージェントが次にレポートを処理する時刻です。',
    },
    hop: 'report',
    sources: [goldens, inferred],
  },
  {
    label: 'Save unreported RUM Reports',
    title: { en: 'Timer: save what was not reported', ja: 'タイマー（未報告レポートの保存）' },
    body: {
      en: 'The next time unreported usage is put to storage.',
      ja: '未報告の利用状況を次に保存する時刻です。',
    },
    hop: 'report',
    sources: [goldens, inferred],
  },
  {
    label: 'Current time',
    title: { en: 'Time of the device', ja: '装置時刻' },
    body: {
      en: 'Printed above `Upcoming Scheduled Jobs`; it dates the capture.',
      ja: '`Upcoming Scheduled Jobs` の前に表示されます。取得時刻の判断に使えます。',
    },
    hop: 'tls',
    sources: [goldens],
  },
  {
    label: 'vrf for call-home messages',
    title: { en: 'VRF of Call Home', ja: 'Call Home の VRF' },
    body: {
      en: 'Set by `vrf` under `call-home`. Names were seen to be resolved in the global table all the same.',
      ja: '`call-home` 配下の `vrf` で設定します。この場合でも、名前解決はグローバルテーブルで行われることが確認されています。',
    },
    hop: 'source',
    sources: [goldens, { source: 'onprem-report', tag: 'V' }],
  },
  {
    label: 'source interface',
    title: { en: 'Source interface of Call Home', ja: 'Call Home の送信元インターフェイス' },
    body: {
      en: 'Set by `source-interface` under `call-home`; documented for mail. Licensing uses `ip http client source-interface`.',
      ja: '`call-home` 配下の `source-interface` で設定します（ドキュメント上はメール送信用）。ライセンス通信では `ip http client source-interface` が使われます。',
    },
    hop: 'source',
    sources: [goldens, { source: 'cmdref', tag: 'D' }],
  },
  {
    label: 'Other address(es)',
    title: { en: 'Further addresses of the profile', ja: 'プロファイルのその他の宛先' },
    body: { en: '`default` is normal.', ja: '`default` が正常です。' },
    sources: [goldens],
  },
];

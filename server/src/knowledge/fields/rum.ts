import type { FieldRow } from '../types';
import { deck, goldens, inferred, yang } from './cite';

/** Labels of `show license rum id`. */
export const rum: readonly FieldRow[] = [
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
          ja: '記録中です。ライセンスごとに 1〜2 件は正常です。',
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
];

import type { FieldRow } from '../types';
import { cube, goldens, inferred } from './cite';

/** Labels of The usage report summary. */
export const counters: readonly FieldRow[] = [
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
];

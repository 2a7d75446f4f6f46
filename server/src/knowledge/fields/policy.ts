import type { FieldRow } from '../types';
import { deck, goldens, manual, yang } from './cite';

/** Labels of `show license status`: policy. */
export const policyFields: readonly FieldRow[] = [
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
          ja: 'ACK が必要です。届かない場合、装置は ACK を促す syslog を出力します。',
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
];

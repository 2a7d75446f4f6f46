import type { FieldRow } from '../types';
import { deck, goldens, inferred } from './cite';

/** Labels of `show license tech support`: jobs and other information. */
export const agent: readonly FieldRow[] = [
  {
    label: 'Upcoming Scheduled Jobs',
    title: { en: 'Timers of the agent', ja: 'エージェントの予定ジョブ' },
    body: {
      en: '`Expired Not Rescheduled` is normal for most jobs.',
      ja: 'ほとんどのジョブで `Expired Not Rescheduled` は正常です。',
    },
    values: [
      {
        value: 'Expired Not Rescheduled',
        text: { en: 'Normal.', ja: '正常です。' },
      },
    ],
    sources: [goldens],
  },
  {
    label: 'connect_info.name',
    title: { en: 'Peer that answered last', ja: '最後に応答した接続先' },
    body: {
      en: 'Evidence only if it is not empty. Compare it with the transport: a difference means that the topology changed.',
      ja: '空でない場合だけ根拠になります。Transport と異なる場合は、トポロジが変更された可能性があります。',
    },
    hop: 'agent',
    values: [
      {
        value: '<empty>',
        text: { en: 'Proves nothing, in either direction.', ja: '何の根拠にもなりません。' },
      },
      { value: 'SSM', text: { en: 'SSM On-Prem or CSSM answered.', ja: 'SSM On-Prem または CSSM です。' } },
      { value: 'CSLU', text: { en: 'CSLU answered.', ja: 'CSLU です。' } },
    ],
    sources: [goldens, inferred],
  },
  {
    label: 'Agent State',
    title: { en: 'State of the agent', ja: 'エージェントの状態' },
    body: {
      en: 'Always `authorized` under SLP; it says nothing about reports.',
      ja: 'SLP では常に `authorized` です。レポートの成否は示しません。',
    },
    values: [{ value: 'authorized', text: { en: 'Normal.', ja: '正常です。' } }],
    sources: [goldens],
  },
  {
    label: 'Overall Trust',
    title: { en: 'Trust of all members', ja: '全メンバーの信頼の状態' },
    body: {
      en: 'The lines above it show each member: `No Trust Data` or a trust id.',
      ja: '直前の行にメンバーごとの状態（`No Trust Data` または信頼 ID）が表示されます。',
    },
    hop: 'trust',
    values: [
      {
        value: 'No ID',
        text: {
          en: 'No trust. A fault only with transport Smart or Callhome.',
          ja: '信頼は未確立です。Smart または Callhome の場合に限り異常です。',
        },
      },
      {
        value: 'INSTALLED',
        text: { en: 'Trust is established.', ja: '信頼が確立されています。' },
      },
    ],
    sources: [goldens],
  },
  {
    label: 'Clock sync-ed with NTP',
    title: { en: 'Is the clock synchronised?', ja: '時刻同期の状態' },
    body: {
      en: 'Trust code, policy and certificates depend on the time.',
      ja: '信頼コード、ポリシー、証明書の検証は装置時刻に依存します。',
    },
    hop: 'tls',
    values: [
      { value: 'True', text: { en: 'Synchronised.', ja: '同期しています。' } },
      {
        value: 'False',
        text: {
          en: 'Not synchronised. Harmless if the time is right; with trust, policy or TLS failures check it first.',
          ja: '同期していません。時刻が正しければ問題ありません。信頼、ポリシー、TLS の失敗がある場合は最初に確認します。',
        },
      },
    ],
    sources: [goldens],
  },
  {
    label: 'Write Erase Occurred',
    title: { en: 'Was the configuration erased?', ja: '設定の初期化の有無' },
    body: {
      en: 'After `write erase`, `Last ACK received` shows `<none>`. That is expected.',
      ja: '`write erase` の実行後は、`Last ACK received` が `<none>` になります。これは期待される動作です。',
    },
    values: [
      {
        value: 'True',
        text: {
          en: 'The dates of earlier ACKs are gone; nothing is broken.',
          ja: '以前の ACK の日時は消えていますが、異常ではありません。',
        },
      },
    ],
    sources: [goldens, deck('related information 5')],
  },
];

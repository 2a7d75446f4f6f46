import type { Step } from '../types';

/** The outputs that a support case needs, in the order in which they are taken; the last two only if asked for. */
export const supportSteps: readonly Step[] = [
  { command: 'show clock', text: { en: 'time of the capture', ja: '取得時刻' } },
  { command: 'show version', text: { en: 'release', ja: 'バージョン' } },
  { command: 'show running-config', text: { en: 'configuration', ja: '設定' } },
  { command: 'show logging', text: { en: 'messages', ja: 'ログ' } },
  { command: 'show license all', text: { en: 'everything about licensing', ja: 'ライセンス全般' } },
  { command: 'show license summary', text: { en: 'licences in use', ja: '使用中のライセンス' } },
  {
    command: 'show license status',
    text: { en: 'transport, policy, ACK', ja: 'Transport、ポリシー、ACK' },
  },
  { command: 'show license usage', text: { en: 'each licence', ja: 'ライセンスごとの詳細' } },
  { command: 'show license eventlog', text: { en: 'events of the agent', ja: 'エージェントのイベント' } },
  {
    command: 'show license history message',
    text: { en: 'messages exchanged with the server', ja: 'サーバと交換したメッセージ' },
  },
  { command: 'show license tech events', text: { en: 'events in detail', ja: 'イベントの詳細' } },
  {
    command: 'show license tech support',
    text: { en: 'as needed: counters, failure reasons', ja: '状況に応じて: カウンタ、失敗の理由' },
  },
  { command: 'show tech-support', text: { en: 'as needed', ja: '状況に応じて' } },
];

import type { FieldRow } from '../types';
import { goldens, inferred } from './cite';

const unregistered = {
  en: 'SLP has no registration: where this is printed, the older Smart Licensing (SL) runs.',
  ja: 'SLP に登録はありません。この項目が表示される装置は旧 Smart Licensing（SL）で動作しています。',
};

/** Registration and authorization of the older model. */
export const older: readonly FieldRow[] = [
  {
    label: 'Initial Registration',
    title: { en: 'First registration (SL)', ja: '最初の登録（SL）' },
    body: unregistered,
    values: [
      {
        value: 'SUCCEEDED',
        text: { en: 'The device was registered then.', ja: 'この日時に登録されました。' },
      },
      {
        value: 'FAILED',
        text: {
          en: 'The attempt failed; the reason stands below.',
          ja: '登録に失敗しました。理由は下の行に表示されます。',
        },
      },
    ],
    hop: 'trust',
    sources: [goldens],
  },
  {
    label: 'Last Renewal Attempt',
    title: { en: 'Last renewal of the registration (SL)', ja: '登録の最終更新（SL）' },
    body: unregistered,
    hop: 'trust',
    sources: [goldens],
  },
  {
    label: 'Next Renewal Attempt',
    title: { en: 'Next renewal of the registration (SL)', ja: '登録の次回更新（SL）' },
    body: unregistered,
    hop: 'trust',
    sources: [goldens],
  },
  {
    label: 'Next Registration Attempt',
    title: { en: 'Next attempt to register (SL)', ja: '次回の登録（SL）' },
    body: unregistered,
    hop: 'trust',
    sources: [inferred],
  },
  {
    label: 'Registration Expires',
    title: { en: 'End of the registration (SL)', ja: '登録の有効期限（SL）' },
    body: unregistered,
    hop: 'trust',
    sources: [goldens],
  },
  {
    label: 'Last Communication Attempt',
    title: { en: 'Last contact with the server (SL)', ja: 'サーバとの最終通信（SL）' },
    body: {
      en: 'The older model renews its authorization again and again; SLP prints `Communication Statistics` instead.',
      ja: '旧方式は定期的に認証を更新します。SLP では代わりに `Communication Statistics` が表示されます。',
    },
    values: [
      { value: 'SUCCEEDED', text: { en: 'The server answered.', ja: 'サーバから応答がありました。' } },
      { value: 'SUCCESS', text: { en: 'The server answered.', ja: 'サーバから応答がありました。' } },
      {
        value: 'FAILED',
        text: {
          en: 'The attempt failed; the reason stands below.',
          ja: '通信に失敗しました。理由は下の行に表示されます。',
        },
      },
    ],
    hop: 'connect',
    sources: [goldens],
  },
  {
    label: 'Next Communication Attempt',
    title: { en: 'Next contact with the server (SL)', ja: 'サーバとの次回通信（SL）' },
    body: unregistered,
    hop: 'connect',
    sources: [goldens],
  },
  {
    label: 'Communication Deadline',
    title: { en: 'Until when the server has to be reached (SL)', ja: 'サーバとの通信期限（SL）' },
    body: {
      en: 'Without contact until then the authorization of the older model expires. SLP has an ACK deadline instead.',
      ja: 'この日時までに通信できない場合、旧方式の認証は期限切れになります。SLP では代わりに ACK 期限があります。',
    },
    hop: 'connect',
    sources: [goldens, inferred],
  },
  {
    label: 'Evaluation Period Remaining',
    title: { en: 'What is left of the evaluation (SL)', ja: '評価期間の残り（SL）' },
    body: {
      en: 'The older model counts down 90 days of use without registration. SLP has no evaluation.',
      ja: '旧方式では未登録のまま使用できる 90 日間から減算されます。SLP に評価期間はありません。',
    },
    hop: 'agent',
    sources: [goldens, inferred],
  },
];

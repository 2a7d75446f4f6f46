import type { FieldRow } from '../types';
import { cmdref, deck, goldens, yang } from './cite';

/** Labels of `show call-home`. */
export const callHomeFields: readonly FieldRow[] = [
  {
    label: 'call home feature',
    title: { en: 'Is Call Home on?', ja: 'Call Home の状態' },
    body: {
      en: 'Licensing switches it on by itself. It does not prove that the transport is callhome.',
      ja: 'ライセンス機能が自動的に有効にします。Transport が callhome であることを示すものではありません。',
    },
    hop: 'agent',
    sources: [goldens],
  },
  {
    label: 'Smart licensing messages',
    title: { en: 'May Call Home send licensing data?', ja: 'ライセンス情報の送信可否' },
    body: {
      en: '`enabled` is needed for transport callhome.',
      ja: 'callhome トランスポートでは `enabled` が必要です。',
    },
    hop: 'endpoint',
    sources: [goldens],
  },
  {
    label: 'Smart-license messages',
    title: { en: 'May Call Home send licensing data?', ja: 'ライセンス情報の送信可否' },
    body: {
      en: '`enabled` is needed for transport callhome.',
      ja: 'callhome トランスポートでは `enabled` が必要です。',
    },
    hop: 'endpoint',
    sources: [goldens],
  },
  {
    label: 'Profile status',
    title: { en: 'Is the profile active?', ja: 'プロファイルの状態' },
    body: {
      en: 'One active profile must report smart-licensing data over http.',
      ja: 'スマートライセンスの情報を http で送信するプロファイルが 1 つ、有効である必要があります。',
    },
    hop: 'endpoint',
    values: [
      { value: 'ACTIVE', text: { en: 'It is used.', ja: '使用されます。' } },
      {
        value: 'INACTIVE',
        text: {
          en: 'Not used. `CiscoTAC-1` needs the line `active`.',
          ja: '使用されません。`CiscoTAC-1` には `active` の行が必要です。',
        },
      },
    ],
    sources: [goldens, yang],
  },
  {
    label: 'Reporting Data',
    title: { en: 'What the profile sends', ja: '送信する情報の種類' },
    body: {
      en: 'Must contain `Smart Licensing`; otherwise add `reporting smart-licensing-data` to the profile.',
      ja: '`Smart Licensing` が必要です。ない場合は、プロファイルに `reporting smart-licensing-data` を追加します。',
    },
    hop: 'endpoint',
    sources: [goldens, yang],
  },
  {
    label: 'Transport Method',
    title: { en: 'How the profile sends', ja: 'プロファイルの送信方法' },
    body: {
      en: 'Licensing needs http. `http and email` is fine on a user profile.',
      ja: 'ライセンス通信には http が必要です。ユーザ定義プロファイルでは `http and email` でも問題ありません。',
    },
    hop: 'endpoint',
    values: [
      {
        value: 'email',
        text: {
          en: 'Licensing data is not sent by e-mail: set `destination transport-method http`.',
          ja: 'ライセンス情報はメールでは送信されません。`destination transport-method http` を設定します。',
        },
      },
      { value: 'http', text: { en: 'As needed.', ja: '問題ありません。' } },
    ],
    sources: [goldens, yang],
  },
  {
    label: 'HTTP address',
    title: { en: 'Address the profile sends to', ja: 'プロファイルの送信先' },
    body: {
      en: 'For CSSM: `https://tools.cisco.com/its/service/oddce/services/DDCEService`.',
      ja: 'CSSM の場合は `https://tools.cisco.com/its/service/oddce/services/DDCEService` です。',
    },
    hop: 'endpoint',
    sources: [goldens, deck('direct, transport C')],
  },
  {
    label: "contact person's email address",
    title: { en: 'Contact of Call Home', ja: 'Call Home の連絡先' },
    body: {
      en: 'The agent fills in `sch-smart-licensing@cisco.com` as a placeholder.',
      ja: 'エージェントが仮の値として `sch-smart-licensing@cisco.com` を設定します。',
    },
    hop: 'endpoint',
    sources: [goldens],
  },
  {
    label: 'http proxy',
    title: { en: 'Proxy of Call Home', ja: 'Call Home のプロキシ' },
    body: {
      en: 'Set by `http-proxy` under `call-home`. `license smart proxy` has no effect on this transport.',
      ja: '`call-home` の `http-proxy` で設定します。`license smart proxy` はこの Transport では使われません。',
    },
    hop: 'connect',
    values: [{ value: 'Not yet set up', text: { en: 'No proxy.', ja: 'プロキシは未設定です。' } }],
    sources: [goldens, cmdref],
  },
];

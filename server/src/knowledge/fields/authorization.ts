import type { FieldRow } from '../types';
import { cube, goldens, inferred } from './cite';

/** What an authorization code (SLAC) or a reservation of the older model prints for each device and licence. */
export const authorization: readonly FieldRow[] = [
  {
    label: 'Authorizations',
    title: { en: 'Licences with an authorization code', ja: '承認コードのあるライセンス' },
    body: {
      en: 'Only licences that need an authorization code (SLAC) stand here, such as HSECK9. Ordinary licences of a switch need none.',
      ja: 'HSECK9 など、承認コード（SLAC）が必要なライセンスだけが表示されます。スイッチの通常のライセンスには必要ありません。',
    },
    sources: [goldens, cube],
  },
  {
    label: 'Specified license(s)',
    title: { en: 'Licences of the code', ja: 'コードに含まれるライセンス' },
    body: {
      en: 'The licences that the installed code is for.',
      ja: 'インストール済みのコードの対象となるライセンスです。',
    },
    sources: [inferred],
  },
  {
    label: 'Specified license reservations',
    title: { en: 'Reserved licences', ja: '予約されたライセンス' },
    body: {
      en: 'A specific reservation (SLR) of the older model. It stays in force after an upgrade to SLP.',
      ja: '旧方式のライセンス予約（SLR）です。SLP へのアップグレード後も有効です。',
    },
    sources: [goldens],
  },
  {
    label: 'Authorization type',
    title: { en: 'Kind of authorization', ja: '承認コードの種類' },
    body: {
      en: 'How this device was allowed to use the licence.',
      ja: 'この装置でライセンスの使用が許可された方法です。',
    },
    values: [
      {
        value: 'SMART AUTHORIZATION INSTALLED',
        text: { en: 'By an authorization code (SLAC).', ja: '承認コード（SLAC）によります。' },
      },
      {
        value: 'SPECIFIC INSTALLED',
        text: { en: 'By a specific reservation (SLR).', ja: 'ライセンス予約（SLR）によります。' },
      },
    ],
    sources: [goldens],
  },
  {
    label: 'Term information',
    title: { en: 'For how long, device by device', ja: '装置ごとの期間' },
    body: {
      en: 'The devices that share the licence, with its kind, count and dates for each.',
      ja: 'ライセンスを使用する装置ごとの、種類、数、期間です。',
    },
    sources: [goldens],
  },
  {
    label: 'Term Count',
    title: { en: 'Licences of this term', ja: 'この期間のライセンス数' },
    body: {
      en: 'How many of the licence this device has under this term.',
      ja: 'この期間について、装置が保有するライセンスの数です。',
    },
    sources: [inferred],
  },
  {
    label: 'Total available count',
    title: { en: 'Licences of the code', ja: 'コードのライセンス数' },
    body: {
      en: 'How many the installed codes of all members allow.',
      ja: '全メンバーのコードで使用できるライセンスの合計です。',
    },
    sources: [inferred],
  },
  {
    label: 'Total reserved count',
    title: { en: 'Reserved licences', ja: '予約されたライセンス数' },
    body: {
      en: 'How many are reserved for all members.',
      ja: '全メンバーに予約されたライセンスの合計です。',
    },
    sources: [inferred],
  },
  {
    label: 'Reservation Info',
    title: { en: 'State of reservations', ja: 'ライセンス予約の状態' },
    body: {
      en: 'Reservations (SLR) belong to the older model. `DISABLED` and `NOT INSTALLED` are normal under SLP.',
      ja: 'ライセンス予約（SLR）は旧方式の機能です。SLP では `DISABLED` と `NOT INSTALLED` が正常です。',
    },
    sources: [goldens],
  },
  {
    label: 'Request code',
    title: { en: 'Code to ask for a reservation with', ja: '予約の要求コード' },
    body: {
      en: 'The device prints it when a reservation (SLR) is asked for; `<none>` is normal under SLP.',
      ja: 'ライセンス予約（SLR）の要求時に表示されます。SLP では `<none>` が正常です。',
    },
    sources: [goldens, inferred],
  },
  {
    label: 'Reservation authorization code',
    title: { en: 'Code of the reservation', ja: '予約の認証コード' },
    body: {
      en: 'What CSSM gave for a reservation (SLR); `<none>` is normal under SLP.',
      ja: 'ライセンス予約（SLR）に対して CSSM が発行したコードです。SLP では `<none>` が正常です。',
    },
    sources: [goldens, inferred],
  },
  {
    label: 'Last return code',
    title: { en: 'Code of the last return', ja: '最後の返却コード' },
    body: {
      en: 'Printed when an authorization or a reservation is returned; CSSM has to be given it. `<none>`: nothing was returned.',
      ja: '承認コードや予約の返却時に表示され、CSSM への入力が必要です。`<none>` は返却していないことを示します。',
    },
    sources: [goldens, inferred],
  },
];

import type { FieldRow } from '../types';
import { deck, goldens, inferred } from './cite';

/** Labels of `show license all`: product, authorization, reservation. */
export const product: readonly FieldRow[] = [
  {
    label: 'UDI',
    title: { en: 'Identity of the device', ja: '装置の識別子' },
    body: {
      en: 'Product id and serial number. Up to 17.8.x CSSM lists the product instance by it. Mask it before you publish a capture.',
      ja: '型番とシリアル番号です。17.8.x までは、CSSM で製品インスタンス（PI）の名前として表示されます。取得ログを公開する前に伏せます。',
    },
    sources: [goldens, deck('related information 5')],
  },
  {
    label: 'HA UDI List',
    title: { en: 'Members of the stack or HA pair', ja: 'スタックまたは冗長構成のメンバー' },
    body: {
      en: 'Active, standby and members. Compare it with the list of trust codes.',
      ja: 'アクティブ、スタンバイ、メンバーの一覧です。信頼コードの一覧と比較します。',
    },
    hop: 'trust',
    sources: [goldens],
  },
  {
    label: 'Smart Agent for Licensing',
    title: { en: 'Release of the smart agent', ja: 'スマートエージェントのバージョン' },
    body: {
      en: 'The library inside IOS-XE. Defects are judged by the IOS-XE release, never by this number.',
      ja: 'IOS-XE に含まれるライブラリのバージョンです。不具合の該当判断には、この番号ではなく IOS-XE のバージョンを使います。',
    },
    hop: 'agent',
    sources: [goldens],
  },
  {
    label: 'Status',
    under: 'Overall status',
    title: { en: 'Authorization code of this device', ja: '承認コードの状態' },
    body: {
      en: 'Matters for enforced and export-controlled licences only.',
      ja: '強制ライセンスと輸出規制ライセンスの場合だけ関係します。',
    },
    hop: 'trust',
    values: [
      {
        value: 'NOT INSTALLED',
        text: {
          en: 'No authorization code. Normal without HSECK9 or another enforced licence.',
          ja: '承認コード（SLAC）はありません。HSECK9 などの強制ライセンスを使わなければ正常です。',
        },
      },
      {
        value: 'SMART AUTHORIZATION INSTALLED',
        text: {
          en: 'Documented: an authorization code is installed.',
          ja: 'ドキュメント上、承認コード（SLAC）がインストール済みであることを示します。',
        },
      },
    ],
    sources: [goldens, { source: 'cmdref', tag: 'M' }],
  },
  {
    label: 'Last Confirmation code',
    title: { en: 'Confirmation of a returned code', ja: '返却した承認コードの確認番号' },
    body: {
      en: '`<none>` is normal unless an authorization code or a reservation was returned.',
      ja: '承認コード（SLAC）や予約ライセンスを返却していなければ、`<none>` が正常です。',
    },
    hop: 'trust',
    sources: [goldens, inferred],
  },
  {
    label: 'Purchased Licenses',
    title: { en: 'Licences put in at the factory', ja: '購入ライセンス情報' },
    body: {
      en: '`No Purchase Information Available` is normal.',
      ja: '`No Purchase Information Available` が正常です。',
    },
    sources: [goldens],
  },
  {
    label: 'License reservation',
    title: { en: 'Reservation of the classic model', ja: '旧 Smart Licensing の予約ライセンス' },
    body: {
      en: 'SLP does not make new reservations; one from before the upgrade stays valid.',
      ja: 'SLP では新しい予約はできません。アップグレード前の予約はそのまま有効です。',
    },
    values: [
      {
        value: 'DISABLED',
        text: { en: 'Normal.', ja: '正常です。' },
      },
    ],
    sources: [goldens, { source: 'g9400', at: 'p. 112', tag: 'V' }],
  },
  {
    label: 'Reservation status',
    title: { en: 'Reservation of this device', ja: '装置の予約状態' },
    body: {
      en: '`NOT INSTALLED` is normal under SLP.',
      ja: 'SLP では `NOT INSTALLED` が正常です。',
    },
    sources: [goldens],
  },
];

import type { FieldRow } from '../types';
import { goldens, inferred } from './cite';

/** What the agent prints about itself and its host. Nobody documents most of it. */
export const internals: readonly FieldRow[] = [
  {
    label: 'Product Information',
    title: { en: 'Which device it is', ja: '装置の識別情報' },
    body: {
      en: 'The identity (UDI) under which CSSM keeps the device, then those of the members of a stack or pair.',
      ja: 'CSSM に登録される装置の UDI と、スタックや冗長構成の各メンバーの UDI です。',
    },
    sources: [goldens],
  },
  {
    label: 'PID',
    title: { en: 'Product id', ja: '製品 ID' },
    body: {
      en: 'The model. Product id and serial number together are the identity (UDI) of the device.',
      ja: '機種を示します。製品 ID とシリアル番号の組が装置の UDI です。',
    },
    sources: [goldens],
  },
  {
    label: 'SN',
    title: { en: 'Serial number', ja: 'シリアル番号' },
    body: {
      en: 'With the product id the identity (UDI) of the device. A report of another one belongs to another device.',
      ja: '製品 ID との組が装置の UDI です。シリアル番号が異なるレポートは、別の装置のものです。',
    },
    sources: [goldens],
  },
  {
    label: 'Agent Version',
    title: { en: 'Version of the agent', ja: 'エージェントのバージョン' },
    body: {
      en: 'The part of IOS-XE that does the licensing has a version of its own.',
      ja: 'IOS-XE のライセンス機能（エージェント）には独自のバージョンがあります。',
    },
    hop: 'agent',
    sources: [goldens],
  },
  {
    label: 'Component Versions',
    title: { en: 'Parts of the agent', ja: 'エージェントの構成要素' },
    body: {
      en: 'Printed by agents of the older model, for support.',
      ja: '旧方式のエージェントがサポート用に表示する情報です。',
    },
    hop: 'agent',
    sources: [inferred],
  },
  {
    label: 'License Certificates',
    title: { en: 'Certificates of the older model', ja: '旧方式の証明書' },
    body: {
      en: '`Not registered. No certificates installed` is normal under SLP, which has trust codes instead.',
      ja: 'SLP では証明書の代わりに信頼コードを使用するため、`Not registered. No certificates installed` が正常です。',
    },
    inside: {
      en: 'A detail of the certificates that devices of the older model got at registration.',
      ja: '旧方式で登録時に発行された証明書の項目です。',
    },
    hop: 'trust',
    sources: [goldens],
  },
  {
    label: 'HA Info',
    title: { en: 'Roles of a redundant system', ja: '冗長構成での役割' },
    body: {
      en: 'Which role this unit has for the agent. The active one reports for all members.',
      ja: 'エージェントから見た、このユニットの役割です。アクティブが全メンバー分を報告します。',
    },
    inside: {
      en: 'A detail of the redundant system as the agent sees it. Nothing documents it.',
      ja: 'エージェントから見た冗長構成の項目です。公開された説明はありません。',
    },
    hop: 'agent',
    sources: [goldens, inferred],
  },
  {
    label: 'Other Info',
    title: { en: 'Inside the agent', ja: 'エージェントの内部情報' },
    body: {
      en: 'Settings and states of the agent, printed for support. A few of them tell something: `connect_info.name`, `Clock sync-ed with NTP`, `Write Erase Occurred`.',
      ja: 'エージェントの設定と状態で、サポート用に表示されます。調査に使えるのは `connect_info.name`、`Clock sync-ed with NTP`、`Write Erase Occurred` などです。',
    },
    inside: {
      en: 'A setting or state inside the agent, printed for support. Nothing documents it, and it is nothing that anybody sets.',
      ja: 'エージェント内部の設定または状態で、サポート用に表示されます。公開された説明はなく、利用者が設定する項目ではありません。',
    },
    hop: 'agent',
    sources: [goldens, inferred],
  },
  {
    label: 'Platform Provided Mapping Table',
    title: { en: 'Licences that the image knows', ja: 'イメージが認識するライセンス' },
    body: {
      en: 'For each model the number of licences in the table of the image, not of licences in use.',
      ja: 'イメージの一覧にある、機種ごとのライセンス数です。使用中の数ではありません。',
    },
    inside: {
      en: 'A row of the table by which the image knows the licences of a model; nothing in it is a licence in use.',
      ja: 'イメージが機種ごとのライセンスを認識するための一覧の項目です。使用中のライセンスを示すものではありません。',
    },
    sources: [goldens, inferred],
  },
  {
    label: 'Event log max size',
    title: { en: 'Room for the event log', ja: 'イベントログの上限' },
    body: {
      en: 'The event log of the agent keeps the newest events up to this size.',
      ja: 'エージェントのイベントログは、このサイズまで新しいイベントを保持します。',
    },
    sources: [inferred],
  },
  {
    label: 'Event log current size',
    title: { en: 'Size of the event log', ja: 'イベントログの現在のサイズ' },
    body: {
      en: 'How much of the room for events is in use.',
      ja: 'イベントログの使用量です。',
    },
    sources: [inferred],
  },
];

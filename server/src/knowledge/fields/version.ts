import type { FieldRow } from '../types';
import { deck, goldens, inferred } from './cite';

/** Labels of `show version` and `show clock`. */
export const version: readonly FieldRow[] = [
  {
    label: 'Technology Package License Information',
    title: { en: 'Licence level now and after a reload', ja: 'ライセンスレベル（現在と再起動後）' },
    body: {
      en: 'The last column holds after the next reload. If it differs from the first, `license boot level` was changed and the reload is still to come.',
      ja: '右端の列は次回の再起動後のレベルです。左端と異なる場合は、`license boot level` の変更後に再起動していません。',
    },
    hop: 'report',
    sources: [goldens],
  },
  {
    label: 'Smart Licensing Status',
    title: { en: 'Licensing model of the image', ja: 'ライセンス方式' },
    body: {
      en: 'Tells SLP from classic Smart Licensing at one glance.',
      ja: 'SLP と旧 Smart Licensing（SL）を見分けられます。',
    },
    hop: 'agent',
    values: [
      { value: 'Smart Licensing Using Policy', text: { en: 'SLP.', ja: 'SLP です。' } },
      {
        value: 'Registration Not Applicable',
        text: { en: 'SLP, as early releases print it.', ja: 'SLP です（初期のバージョンの表示）。' },
      },
      {
        value: 'UNREGISTERED',
        text: {
          en: 'Classic Smart Licensing, not registered.',
          ja: '旧 Smart Licensing（SL）で、未登録です。',
        },
      },
      {
        value: 'REGISTERED',
        text: {
          en: 'Classic Smart Licensing, registered.',
          ja: '旧 Smart Licensing（SL）で、登録済みです。',
        },
      },
    ],
    sources: [goldens, inferred],
  },
  {
    label: 'License Level',
    title: { en: 'Licence level in use', ja: '使用中のライセンスレベル' },
    body: {
      en: 'Set by `license boot level`; a change takes effect after a reload.',
      ja: '`license boot level` で設定し、変更は再起動後に有効になります。',
    },
    hop: 'report',
    sources: [goldens],
  },
  {
    label: 'License Type',
    title: { en: 'Type of the licence', ja: 'ライセンスの種類' },
    body: {
      en: 'As routers print it in `show version`.',
      ja: 'ルータの `show version` で表示されます。',
    },
    sources: [goldens],
  },
  {
    label: 'Addon License Level',
    title: { en: 'Add-on in use', ja: '使用中のアドオン' },
    body: {
      en: 'The add-on is a subscription, and with it comes the reporting duty every 90 days of the default policy.',
      ja: 'アドオンはサブスクリプション ライセンスです。デフォルトのポリシーでは 90 日ごとのレポートが必要になります。',
    },
    hop: 'report',
    sources: [goldens, deck('policy 2')],
  },
  {
    label: 'Next reload license Level',
    title: { en: 'Level after the next reload', ja: '再起動後のライセンスレベル' },
    body: {
      en: 'If it differs from `License Level`, a change waits for a reload.',
      ja: '`License Level` と異なる場合は、変更が再起動待ちです。',
    },
    hop: 'report',
    sources: [goldens],
  },
  {
    label: 'AIR License Level',
    title: { en: 'Wireless licence level', ja: '無線のライセンスレベル' },
    body: {
      en: 'Set by `license air level` on wireless controllers.',
      ja: '無線コントローラの `license air level` で設定します。',
    },
    hop: 'report',
    sources: [goldens],
  },
  {
    label: 'The current throughput level is',
    title: { en: 'Throughput of a router', ja: 'ルータのスループット' },
    body: {
      en: 'Above 250 Mbps an HSECK9 authorization code is needed. It has nothing to do with reporting.',
      ja: '250 Mbps を超える場合は、HSECK9 の承認コード（SLAC）が必要です。レポートとは関係ありません。',
    },
    hop: 'trust',
    sources: [goldens, { source: 'devnet', tag: 'V' }],
  },
  {
    label: 'show clock',
    title: { en: 'Mark before the time', ja: '時刻の先頭の記号' },
    body: {
      en: 'The mark says how far the clock can be trusted. Log lines carry the same marks.',
      ja: '記号は装置時刻の信頼性を示します。ログの行にも同じ記号が付きます。',
    },
    hop: 'tls',
    values: [
      {
        value: '*',
        text: {
          en: 'Not authoritative: the time was never confirmed by NTP. Set `ntp server`.',
          ja: '時刻は信頼できません（NTP で確認されていません）。`ntp server` を設定します。',
        },
      },
      {
        value: '.',
        text: {
          en: 'Synchronised once, then NTP was lost.',
          ja: '一度同期した後、NTP との同期が失われています。',
        },
      },
    ],
    sources: [goldens],
  },
  {
    label: 'Time source is',
    title: { en: 'Source of the time', ja: '時刻の取得元' },
    body: {
      en: 'Printed before an output by `terminal exec prompt timestamp`; it dates the capture.',
      ja: '`terminal exec prompt timestamp` により出力の前に表示されます。取得日時の根拠になります。',
    },
    hop: 'tls',
    values: [{ value: 'NTP', text: { en: 'Synchronised by NTP.', ja: 'NTP で同期しています。' } }],
    sources: [goldens],
  },
  {
    label: 'No time source',
    title: { en: 'The clock has no source', ja: '時刻の取得元なし' },
    body: {
      en: 'Neither NTP nor a set clock. Dates in this capture may be wrong.',
      ja: 'NTP も手動設定もありません。この取得ログの日時は誤っている可能性があります。',
    },
    hop: 'tls',
    sources: [goldens, inferred],
  },
];

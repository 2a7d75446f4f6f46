import type { FieldRow } from '../types';
import { cmdref, deck, goldens, inferred } from './cite';

/** Labels of `show license status`: state of SLP, account, privacy. */
export const state: readonly FieldRow[] = [
  {
    label: 'Status',
    under: 'Smart Licensing Using Policy',
    title: { en: 'Is this SLP?', ja: 'SLP の状態' },
    body: {
      en: 'Only an image with Smart Licensing Using Policy prints this block. Without it the output is from classic Smart Licensing.',
      ja: 'Smart Licensing Using Policy（SLP）のイメージだけがこのブロックを表示します。ない場合は旧 Smart Licensing（SL）の出力です。',
    },
    hop: 'agent',
    values: [
      {
        value: 'ENABLED',
        text: { en: 'The device runs SLP.', ja: '装置は SLP で動作しています。' },
      },
    ],
    sources: [goldens],
  },
  {
    label: 'Reporting Mode',
    title: { en: 'Reporting mode', ja: 'レポートのモード' },
    body: {
      en: '`STANDARD` is the only value seen. Agents from 5.11 on print it.',
      ja: '確認できている値は `STANDARD` のみです。エージェント 5.11 以降で表示されます。',
    },
    hop: 'report',
    sources: [goldens],
  },
  {
    label: 'Status',
    under: 'Utility',
    title: { en: 'Usage-based billing (MSLA)', ja: '従量課金（MSLA）の状態' },
    body: {
      en: '`DISABLED` is normal. Utility mode concerns service-provider contracts on routers.',
      ja: '`DISABLED` が正常です。ユーティリティモードは、ルータのサービスプロバイダ向け契約で使います。',
    },
    values: [
      {
        value: 'DISABLED',
        text: { en: 'Normal.', ja: '正常です。' },
      },
    ],
    sources: [goldens, { source: 'cmdref', tag: 'D' }],
  },
  {
    label: 'Automatic Conversion Enabled',
    title: { en: 'Conversion of classic licences', ja: '旧ライセンスの自動変換' },
    body: {
      en: '`False` is normal: a device does not convert licences by itself for SLP.',
      ja: '`False` が正常です。SLP では装置側からのライセンス変換は行いません。',
    },
    sources: [goldens],
  },
  {
    label: 'Last Data Push',
    title: { en: 'Last push of conversion or reservation data', ja: '変換・予約データの最終送信日時' },
    body: {
      en: '`<none>` is normal. It is not the time of the last usage report; see `Last report push`.',
      ja: '`<none>` が正常です。利用状況のレポートの送信日時ではありません。`Last report push` を確認します。',
    },
    sources: [goldens],
  },
  {
    label: 'Last File Export',
    title: { en: 'Last export of conversion or reservation data', ja: '変換・予約データの最終出力日時' },
    body: {
      en: '`<none>` is normal. It is not the time of the last saved usage report; see `Last report file write`.',
      ja: '`<none>` が正常です。RUM レポートの保存日時ではありません。`Last report file write` を確認します。',
    },
    sources: [goldens],
  },
  {
    label: 'Features Authorized',
    title: { en: 'Export-controlled features that are authorized', ja: '輸出規制機能の許可状態' },
    body: {
      en: '`<none>` is normal unless the device uses an export-controlled licence such as HSECK9.',
      ja: 'HSECK9 などの輸出規制ライセンスを使わない限り、`<none>` が正常です。',
    },
    hop: 'trust',
    sources: [goldens],
  },
  {
    label: 'Smart Account',
    title: { en: 'Smart Account at CSSM', ja: 'CSSM の Smart Account' },
    body: {
      en: 'Taken from the last ACK; `As of` gives its time. Printed from about 17.7 on.',
      ja: '最後に受信した ACK の内容で、`As of` はその日時です。17.7 頃から表示されます。',
    },
    hop: 'ack',
    values: [
      {
        value: '<none>',
        text: {
          en: 'No ACK has brought an account name yet.',
          ja: 'アカウント名を含む ACK をまだ受信していません。',
        },
      },
    ],
    sources: [goldens],
  },
  {
    label: 'Virtual Account',
    title: { en: 'Virtual Account at CSSM', ja: 'CSSM の Virtual Account' },
    body: {
      en: 'Where the product instance is listed at CSSM. Taken from the last ACK.',
      ja: 'CSSM で製品インスタンス（PI）が表示される Virtual Account です。最後に受信した ACK の内容です。',
    },
    hop: 'ack',
    values: [
      {
        value: '<none>',
        text: {
          en: 'No ACK has brought an account name yet.',
          ja: 'アカウント名を含む ACK をまだ受信していません。',
        },
      },
    ],
    sources: [goldens],
  },
  {
    label: 'Sending Hostname',
    title: { en: 'Is the host name sent?', ja: 'ホスト名の送信' },
    body: {
      en: 'If it is sent, CSSM shows it from 17.9.1 on; up to 17.8.x the UDI stands there. See `license smart privacy`.',
      ja: '送信する場合、17.9.1 以降は CSSM にホスト名が表示されます。17.8.x までは UDI が表示されます。`license smart privacy` で変更します。',
    },
    hop: 'report',
    values: [
      {
        value: 'yes',
        text: { en: 'The host name is sent.', ja: 'ホスト名を送信します。' },
      },
      {
        value: 'no',
        text: {
          en: 'The host name is withheld; CSSM knows the device by its UDI.',
          ja: 'ホスト名を送信しません。CSSM では UDI で識別されます。',
        },
      },
    ],
    sources: [goldens, deck('related information 5')],
  },
  {
    label: 'Callhome hostname privacy',
    title: { en: 'Call Home withholds the host name', ja: 'Call Home でのホスト名の非送信' },
    body: {
      en: '`DISABLED` means nothing is withheld. Set by `data-privacy` under `call-home`.',
      ja: '`DISABLED` は、非送信の設定がないことを示します。`call-home` の `data-privacy` で設定します。',
    },
    hop: 'report',
    values: [
      {
        value: 'DISABLED',
        text: { en: 'The host name is sent.', ja: 'ホスト名を送信します。' },
      },
      {
        value: 'ENABLED',
        text: { en: 'The host name is withheld.', ja: 'ホスト名を送信しません。' },
      },
    ],
    sources: [goldens, inferred],
  },
  {
    label: 'Smart Licensing hostname privacy',
    title: { en: 'Licensing withholds the host name', ja: 'ライセンス通信でのホスト名の非送信' },
    body: {
      en: '`DISABLED` means nothing is withheld. Set by `license smart privacy hostname`.',
      ja: '`DISABLED` は、非送信の設定がないことを示します。`license smart privacy hostname` で設定します。',
    },
    hop: 'report',
    values: [
      {
        value: 'DISABLED',
        text: { en: 'The host name is sent.', ja: 'ホスト名を送信します。' },
      },
      {
        value: 'ENABLED',
        text: { en: 'The host name is withheld.', ja: 'ホスト名を送信しません。' },
      },
    ],
    sources: [goldens, cmdref],
  },
  {
    label: 'Version privacy',
    title: { en: 'Licensing withholds the release', ja: 'バージョン情報の非送信' },
    body: {
      en: '`DISABLED` means the release is sent. Set by `license smart privacy version`.',
      ja: '`DISABLED` は、バージョンを送信することを示します。`license smart privacy version` で設定します。',
    },
    hop: 'report',
    values: [
      {
        value: 'DISABLED',
        text: { en: 'The release is sent.', ja: 'バージョンを送信します。' },
      },
      {
        value: 'ENABLED',
        text: { en: 'The release is withheld.', ja: 'バージョンを送信しません。' },
      },
    ],
    sources: [goldens, cmdref],
  },
  {
    label: 'Privacy Send Hostname',
    title: { en: 'Is the host name sent?', ja: 'ホスト名の送信' },
    body: {
      en: 'The same as `Sending Hostname`, as the agent holds it.',
      ja: '`Sending Hostname` と同じ内容を、エージェント内部の値で示したものです。',
    },
    sources: [inferred],
  },
];

import type { FieldRow } from '../types';
import { cube, deck, fieldwork, goldens, inferred, yang } from './cite';

/** Labels of `show license status`: usage reporting. */
export const reporting: readonly FieldRow[] = [
  {
    label: 'Usage Reporting',
    title: { en: 'When reports were sent and acknowledged', ja: 'レポートの送信と ACK の日時' },
    body: {
      en: 'Read all dates against `show clock` of the same capture.',
      ja: '日時はすべて、同じ取得ログの `show clock` と比較します。',
    },
    hop: 'report',
    sources: [goldens],
  },
  {
    label: 'Last ACK received',
    title: { en: 'Time of the last ACK', ja: '最後に ACK を受信した日時' },
    body: {
      en: 'Trust establishment, trust sync and policy installation move it too. That a usage report was acknowledged is shown by `Total Acknowledged Received` above 0, a RUM report in state `ACK`, or `Result Polling` answered `OK` after `Last report push`.',
      ja: '信頼の確立、信頼の同期、ポリシーのインストールでも更新されます。利用状況のレポートの ACK は、0 より大きい `Total Acknowledged Received`、状態が `ACK` の RUM レポート、または `Last report push` 以降の `Result Polling` の `OK` で確認します。',
    },
    hop: 'ack',
    values: [
      {
        value: '<none>',
        text: {
          en: 'Nothing was ever acknowledged, or `write erase` or `license smart factory reset` cleared the date.',
          ja: 'ACK を一度も受信していないか、`write erase` または `license smart factory reset` で消去されています。',
        },
      },
    ],
    sources: [goldens, deck('direct, step 4'), deck('related information 5')],
  },
  {
    label: 'Next ACK deadline',
    title: { en: 'Date by which an ACK is due', ja: 'ACK 期限' },
    body: {
      en: 'Last ACK plus the smallest `Reporting frequency (days)` above 0; while the first report is owed, `First report requirement (days)`. Past it, a switch only logs messages. CUBE on some releases stops calls.',
      ja: '最後の ACK に、0 より大きい最小の `Reporting frequency (days)` を加えた日時です。最初のレポートが未了の間は `First report requirement (days)` を使います。期限を過ぎても、スイッチは syslog を出すだけです。CUBE は一部のバージョンで呼処理が停止します。',
    },
    hop: 'ack',
    values: [
      {
        value: '<none>',
        text: {
          en: 'No ACK is due: only perpetual licences, already reported. Before 17.6.6, 17.9.4 and 17.13.1 a date here may be cosmetic (CSCvy20345).',
          ja: 'ACK は不要です（永続ライセンスのみで、報告済み）。17.6.6、17.9.4、17.13.1 より前では、日時が表示されても CSCvy20345 による表示上の問題の可能性があります。',
        },
      },
    ],
    sources: [goldens, inferred, deck('CSCvy20345'), cube],
  },
  {
    label: 'Reporting push interval',
    title: { en: 'How often the device sends', ja: 'レポートの送信間隔' },
    body: {
      en: 'Default 30 days, set by `license smart usage interval`. `InPolicy(n)` in the tech-support output is the interval the policy asks for.',
      ja: 'デフォルトは 30 日で、`license smart usage interval` で変更します。tech support の `InPolicy(n)` は、ポリシーが求める間隔です。',
    },
    hop: 'report',
    values: [
      {
        value: '0 (no reporting)',
        text: {
          en: 'The policy asks for no periodic report.',
          ja: 'ポリシー上、定期的なレポートは不要です。',
        },
      },
    ],
    sources: [goldens, yang],
  },
  {
    label: 'Next ACK push check',
    title: { en: 'Next poll for the ACK', ja: '次に ACK を確認する日時' },
    body: {
      en: 'A time ahead is the normal wait after `OK_POLL`: the report was accepted, its ACK is fetched later.',
      ja: '将来の日時は `OK_POLL` 後の通常の待ち時間です。レポートは受け付けられ、ACK は後で取得します。',
    },
    hop: 'ack',
    values: [
      {
        value: '<none>',
        text: {
          en: 'No poll is planned. Normal unless a report waits for its ACK.',
          ja: '確認の予定はありません。ACK 待ちのレポートがなければ正常です。',
        },
      },
    ],
    sources: [goldens],
  },
  {
    label: 'Next report push',
    title: { en: 'Next planned report', ja: '次にレポートを送信する日時' },
    body: {
      en: 'More than an hour in the past with no `Last report push` means that sending fails. A time a few minutes ahead may be a retry.',
      ja: '1 時間以上過去の日時で `Last report push` がない場合は、送信に失敗しています。数分先の日時は再試行の可能性があります。',
    },
    hop: 'report',
    values: [
      {
        value: '<none>',
        text: {
          en: 'Nothing is planned: transport off, or the policy asks for no report.',
          ja: '送信の予定はありません。Transport が off か、ポリシー上レポートが不要な状態です。',
        },
      },
    ],
    sources: [goldens, inferred],
  },
  {
    label: 'Last report push',
    title: { en: 'Last report handed over', ja: '最後にレポートを送信した日時' },
    body: {
      en: 'The device gave a report to its peer at this time. It does not say that the ACK came.',
      ja: '接続先へレポートを渡した日時です。ACK の受信を示すものではありません。',
    },
    hop: 'report',
    values: [
      {
        value: '<none>',
        text: {
          en: 'The device never sent a report by itself. Normal if a collector or a controller fetches them, or offline.',
          ja: '装置から送信したことがありません。収集側やコントローラが取得する方式、またはオフライン方式では正常です。',
        },
      },
    ],
    sources: [goldens],
  },
  {
    label: 'Last report file write',
    title: { en: 'Last report saved to a file', ja: '最後にレポートを保存した日時' },
    body: {
      en: 'Written by `license smart save usage`. With no ACK after it, the upload or the import may still be missing.',
      ja: '`license smart save usage` を実行した日時です。以降に ACK がなければ、CSSM へのアップロードまたはインポートが未実施の可能性があります。',
    },
    hop: 'report',
    values: [
      {
        value: '<none>',
        text: {
          en: 'Nothing was ever saved. With transport off that means nothing was reported.',
          ja: '保存したことがありません。Transport が off の場合は、利用状況が報告されていません。',
        },
      },
    ],
    sources: [goldens, deck('offline'), fieldwork],
  },
];

import type { TermRow } from '../types';
import { cube, deck, goldens, inferred, manual } from './cite';

/** The policy: what has to be reported by when. */
export const policy: readonly TermRow[] = [
  {
    names: [
      'policy',
      'default policy',
      'Cisco default policy',
      'ポリシー',
      'デフォルトのポリシー',
      '適用中のポリシー',
    ],
    title: { en: 'Policy', ja: 'ポリシー' },
    body: {
      en: [
        'Says when a report is owed. `show license status` prints it. The defaults, in days:',
        '- perpetual, unenforced: `365` to the first report, `0` between reports, `90` after a change\n- subscription, unenforced: `90` to the first report, `90` between reports, `90` after a change',
        '`0` means not required. `Merged from multiple sources` is the normal sight without a policy of the account: each value names its own source, such as `(CISCO default)`. A policy of the account arrives inside an ACK.',
      ].join('\n\n'),
      ja: [
        'レポートがいつ必要かを定めます。`show license status` で確認できます。デフォルトは次のとおりです（日数）。',
        '- 永続ライセンス（非強制）: 最初のレポートまで `365`、レポートの間隔 `0`、変更後 `90`\n- サブスクリプション ライセンス（非強制）: 最初のレポートまで `90`、レポートの間隔 `90`、変更後 `90`',
        '`0` は不要を意味します。アカウントのポリシーがない場合は `Merged from multiple sources` と表示され、各値に `(CISCO default)` などの設定元が付きます。アカウントのポリシーは ACK に含まれて届きます。',
      ].join('\n\n'),
    },
    hop: 'report',
    sources: [deck('policy 2'), goldens],
  },
  {
    names: ['Merged from multiple sources', 'merged policy'],
    title: { en: 'Merged from multiple sources', ja: 'Merged from multiple sources（複数の設定元）' },
    body: {
      en: 'The policy in use is put together: each value comes from where it is stated behind it, `(CISCO default)` or the policy of the account. Normal on a device that never received a policy.',
      ja: '適用中のポリシーが複数の設定元から組み合わされています。各値の設定元は、`(CISCO default)` などのように値の後ろに表示されます。ポリシーを受信していない装置では正常な表示です。',
    },
    hop: 'report',
    sources: [deck('policy 2'), goldens],
  },
  {
    names: ['perpetual', 'perpetual license', 'perpetual licence', '永続ライセンス', '永久ライセンス'],
    title: { en: 'Perpetual licence', ja: '永続ライセンス（Perpetual）' },
    body: {
      en: 'Network Essentials and Network Advantage: no expiry. Default policy: first report within 365 days, then none until something changes, after a change within 90 days. One report suffices as long as nothing changes.',
      ja: 'Network Essentials と Network Advantage が該当し、有効期限はありません。デフォルトのポリシーでは、最初のレポートは 365 日以内、その後は変更があるまで不要で、変更時は 90 日以内です。変更がない限り、レポートは 1 回で十分です。',
    },
    hop: 'report',
    sources: [deck('policy 1'), deck('policy 2'), deck('CSCvy20345')],
  },
  {
    names: [
      'subscription',
      'subscription license',
      'subscription licence',
      'DNA license',
      'サブスクリプション',
      'サブスクリプション ライセンス',
      '期限付きライセンス',
    ],
    title: { en: 'Subscription licence', ja: 'サブスクリプション ライセンス（期限付き）' },
    body: {
      en: 'DNA Essentials and DNA Advantage, bought for 3, 5 or 7 years as a rule. Default policy: first report within 90 days, then every 90 days, after a change within 90 days.',
      ja: 'DNA Essentials と DNA Advantage が該当し、通常 3 年、5 年、7 年の固定期間で購入します。デフォルトのポリシーでは、最初のレポートは 90 日以内、その後は 90 日ごと、変更時も 90 日以内です。',
    },
    hop: 'report',
    sources: [deck('policy 1'), deck('policy 2')],
  },
  {
    names: ['ACK deadline', 'reporting deadline', 'ACK 期限', 'レポート期限', 'ACK deadline formula'],
    title: { en: 'ACK deadline', ja: 'ACK 期限（Next ACK deadline）' },
    body: {
      en: [
        'The day by which an ACK has to arrive: `Next ACK deadline` in `show license status`. How it comes about:',
        '- once the device reports: last ACK + the smallest `Reporting frequency` above 0 of the licence types in use\n- while the first report is owed: last ACK, or first use of a licence if there is none, + the smallest `First report requirement`\n- perpetual licences only, after an ACK: `<none>`, or a date one year ahead on a release with CSCvy20345\n- no licence was ever used: nothing is owed',
        'Past the deadline a switch prints messages and goes on working. CUBE on 17.3.2, 17.3.3, 17.3.4a, 17.6.1a, 17.4 or 17.5 stops processing calls.',
      ].join('\n\n'),
      ja: [
        'ACK を受信すべき期限で、`show license status` の `Next ACK deadline` に表示されます。計算方法は次のとおりです。',
        '- 報告を始めた装置: 最後の ACK に、使用中のライセンスの `Reporting frequency`（0 を除く）の最小値を加えた日\n- 最初のレポートが必要な間: 最後の ACK（なければライセンスの使用開始日）に、`First report requirement` の最小値を加えた日\n- 永続ライセンスのみで ACK を受信済み: `<none>`（CSCvy20345 のバージョンでは 1 年後の日時）\n- ライセンスを一度も使用していない装置: 報告は不要',
        'スイッチでは、期限を過ぎてもメッセージが出力されるだけで動作は継続します。17.3.2、17.3.3、17.3.4a、17.6.1a、17.4、17.5 の CUBE では呼処理が停止します。',
      ].join('\n\n'),
    },
    hop: 'ack',
    sources: [goldens, inferred, manual('p. 113'), cube, deck('CSCvy20345')],
  },
  {
    names: [
      'harmless ACK deadline',
      'when the ACK deadline does not matter',
      'ACK 期限を気にしなくてよい場合',
      'Next ACK deadline が消えない',
    ],
    title: { en: 'When the ACK deadline does not matter', ja: 'ACK 期限を気にしなくてよい場合' },
    body: {
      en: 'A switch uses Network Essentials or Network Advantage only, has reported once and nothing has changed since: no further report is owed. A date in `Next ACK deadline` is then CSCvy20345, a matter of display; licensing goes on when it passes. Fixed releases print `<none>`. A DNA licence in use, or a change of licences, makes the date real.',
      ja: 'Network Essentials または Network Advantage のみを利用し、一度報告済みで、その後ライセンスに変更がないスイッチでは、再度の報告は不要です。このとき `Next ACK deadline` に日時が表示されるのは CSCvy20345 による表示上の問題で、その日時を過ぎてもライセンスの動作に影響はありません。修正バージョンでは `<none>` と表示されます。DNA ライセンスの使用中やライセンスの変更後は、表示どおりの期限です。',
    },
    hop: 'ack',
    sources: [deck('CSCvy20345'), goldens],
  },
  {
    names: ['report on change', 'license change', 'ライセンスの変更', '変更時のレポート'],
    title: { en: 'After a change of licences', ja: 'ライセンスの変更時' },
    body: {
      en: 'By the default policy a change of the licences in use is reported within 90 days, for perpetual and subscription licences alike: `Report on change (days): 90`. A new level or add-on, or another stack member, is a change.',
      ja: 'デフォルトのポリシーでは、使用するライセンスが変わった場合、永続ライセンスもサブスクリプション ライセンスも 90 日以内に報告します（`Report on change (days): 90`）。レベルやアドオンの変更、スタックメンバーの増設が該当します。',
    },
    hop: 'report',
    sources: [deck('policy 2'), inferred],
  },
  {
    names: ['entitlement tag', 'Entitlement', 'license level', 'ライセンスレベル'],
    title: { en: 'Licence level and entitlement tag', ja: 'ライセンスレベルと Entitlement Tag' },
    body: {
      en: '`license boot level` chooses the level (network-essentials or network-advantage, with a dna add-on). `show license summary` prints each with its entitlement tag, shortened to `...` if long, and each level has RUM reports of its own.',
      ja: '`license boot level` でレベル（network-essentials または network-advantage、dna のアドオン）を選択します。`show license summary` に Entitlement Tag とともに表示され（長い場合は `...` で省略）、レベルごとに RUM レポートが作成されます。',
    },
    hop: 'report',
    sources: [deck('policy 1'), deck('RUM report')],
  },
];

import type { TermRow } from '../types';
import { deck, documented, fieldwork, goldens, inferred, yang } from './cite';

/** The RUM report and its acknowledgement. */
export const report: readonly TermRow[] = [
  {
    names: [
      'RUM report',
      'RUM',
      'Resource Utilization Measurement report',
      'RUM レポート',
      '使用状況レポート',
    ],
    title: { en: 'RUM report', ja: 'RUM レポート' },
    body: {
      en: 'Resource Utilization Measurement: the record of licence usage. The switch generates, stores and signs it, one report for each licence level. CSSM verifies the signature, checks the timeline of usage changes, updates its data and answers with an ACK. Only then may the device delete the report. Life cycle: `OPEN` → `CLOSED` → `UNACK` → `ACK`.',
      ja: 'Resource Utilization Measurement の略で、ライセンスの利用状況の記録です。スイッチがライセンスレベルごとに 1 つずつ生成、保存し、署名します。CSSM は署名を検証し、利用変更のタイムラインを確認してデータを更新し、ACK を返します。ACK を受信したレポートは削除の対象になります。状態は `OPEN` → `CLOSED` → `UNACK` → `ACK` の順に変わります。',
    },
    hop: 'report',
    sources: [deck('RUM report')],
  },
  {
    names: [
      'RUM commands',
      'RUM report commands',
      'show RUM reports',
      'RUM レポートの確認方法',
      'RUM レポートの確認コマンド',
    ],
    title: { en: 'How to list RUM reports', ja: 'RUM レポートの確認方法' },
    body: {
      en: 'The command depends on the release; `test license smart` needs `service internal`, which is taken away again afterwards. Up to 17.6 the states are printed in their long form, such as `SmartAgentRumStateOpen`.',
      ja: 'コマンドはバージョンにより異なります。`test license smart` には `service internal` が必要で、確認後は削除します。17.6 までは状態が `SmartAgentRumStateOpen` のような長い名前で表示されます。',
    },
    steps: [
      {
        command: 'test license smart rum id-list',
        text: {
          en: 'up to 17.6: lists id and state; details with `test license smart rum show <id>`.',
          ja: '17.6 まで。ID と状態の一覧です。詳細は `test license smart rum show <id>` で確認します。',
        },
      },
      {
        command: 'show license rum id all',
        text: {
          en: 'from 17.7 on: lists id, state, flag and feature; details with `show license rum id <id> detail`.',
          ja: '17.7 以降。ID、状態、フラグ、機能名の一覧です。詳細は `show license rum id <id> detail` で確認します。',
        },
      },
    ],
    hop: 'report',
    sources: [deck('RUM commands')],
  },
  {
    names: ['RUM states', 'RUM status', 'RUM life cycle', 'RUM ステータス', 'RUM レポートの状態'],
    title: { en: 'Life cycle of a RUM report', ja: 'RUM レポートの状態遷移' },
    body: {
      en: '```\nOPEN -> CLOSED -> UNACK -> ACK -> (deleted)\n        sent      poll id   ACK response\n```\n\n- `OPEN`: being written\n- `CLOSED`: complete, ready to send or already sent, or saved to a file\n- `UNACK`: CSSM has given a poll id; the ACK is awaited\n- `ACK`: processed; may be deleted\n\nMany `CLOSED` and no ACK: reports do not leave. Many `UNACK`: they leave, but the ACK does not come back. The YANG model also knows `PENDING`.',
      ja: '```\nOPEN -> CLOSED -> UNACK -> ACK -> (deleted)\n        sent      poll id   ACK response\n```\n\n- `OPEN`: 書き込み中です。\n- `CLOSED`: 完了し、送信待ちか送信済み、またはファイルに保存済みです。\n- `UNACK`: CSSM から Poll ID を受け取り、ACK を待っています。\n- `ACK`: 処理済みで、削除の対象です。\n\n`CLOSED` が多く ACK がない場合は、レポートが送信されていません。`UNACK` が多い場合は、送信後の ACK が戻っていません。YANG モデルには `PENDING` もあります。',
    },
    hop: 'report',
    sources: [deck('RUM states'), yang, inferred],
  },
  {
    names: ['OPEN', 'SmartAgentRumStateOpen', 'RUM OPEN'],
    title: { en: 'RUM state OPEN', ja: 'RUM の状態 OPEN' },
    body: {
      en: 'A new report; measurements are still added. Normal: one or two for each licence. Up to 17.6 printed as `SmartAgentRumStateOpen`.',
      ja: '作成された新しいレポートで、情報を追加できる状態です。ライセンスごとに 1 つか 2 つあるのが正常です。17.6 までは `SmartAgentRumStateOpen` と表示されます。',
    },
    hop: 'report',
    sources: [deck('RUM states'), deck('RUM commands'), goldens],
  },
  {
    names: ['CLOSED', 'SmartAgentRumStateClosed', 'RUM CLOSED'],
    title: { en: 'RUM state CLOSED', ja: 'RUM の状態 CLOSED' },
    body: {
      en: 'Nothing more is added; the report is ready to be sent, was sent, or was saved to a file. Many of them without any ACK mean that reports do not leave: check the transport and `COMM_FAILED`. The YANG model reads it more narrowly, as not requested yet. `SmartAgentRumStateClosed` is the long name by its pattern.',
      ja: 'これ以上情報は追加されず、送信待ち、送信済み、またはファイルに保存済みの状態です。ACK がないまま多数ある場合はレポートが送信されていないため、Transport と `COMM_FAILED` を確認します。YANG モデルではより狭く、まだ要求されていない状態を指します。長い名前は命名の規則から `SmartAgentRumStateClosed` です。',
    },
    hop: 'report',
    sources: [deck('RUM states'), yang, inferred],
  },
  {
    names: ['UNACK', 'Unacknowledged', 'SmartAgentRumStateUnacknowledged', 'RUM UNACK'],
    title: { en: 'RUM state UNACK', ja: 'RUM の状態 UNACK' },
    body: {
      en: 'The report is at CSSM, which has given a poll id; the device waits for the ACK. A few are normal. If they grow, the ACK does not come back: look at `Result Polling` in `show license tech support`, and at FN72578 for the release. Up to 17.6 printed as `SmartAgentRumStateUnacknowledged`.',
      ja: 'レポートは CSSM に届いており、Poll ID を受け取って ACK を待っている状態です。少数であれば正常です。増え続ける場合は ACK が戻っていないため、`show license tech support` の `Result Polling` と、FN72578 の対象バージョンかどうかを確認します。17.6 までは `SmartAgentRumStateUnacknowledged` と表示されます。',
    },
    hop: 'ack',
    sources: [deck('RUM states'), deck('RUM commands'), deck('FN72578')],
  },
  {
    names: ['Acknowledged', 'SmartAgentRumStateAcknowledged', 'RUM ACK', 'RUM ACKNOWLEDGED'],
    title: { en: 'RUM state ACK', ja: 'RUM の状態 ACK' },
    body: {
      en: 'CSSM has processed the report and said so; the device may delete it. This is proof that reporting works. `SmartAgentRumStateAcknowledged` is the long name by its pattern.',
      ja: 'CSSM が処理し、確認応答を返したレポートで、削除の対象です。報告が成功している根拠になります。長い名前は命名の規則から `SmartAgentRumStateAcknowledged` です。',
    },
    hop: 'ack',
    sources: [deck('RUM states'), inferred],
  },
  {
    names: ['PENDING', 'RUM PENDING'],
    title: { en: 'RUM state PENDING', ja: 'RUM の状態 PENDING' },
    body: {
      en: 'Known from the YANG model: sent and not yet acknowledged. If it stays, the polling for the ACK fails.',
      ja: 'YANG モデルで定義されている状態で、送信済みかつ未確認です。長く続く場合は ACK の照会に失敗しています。',
    },
    hop: 'ack',
    sources: [yang],
  },
  {
    names: ['RUM flag', 'RUM flags', 'RUM フラグ'],
    title: { en: 'Flags of a RUM report', ja: 'RUM レポートのフラグ' },
    body: {
      en: '`N` normal; `E` error, see `Transaction Message` in `show license rum id <id> detail`; `P` purged, documented only: the report was removed for lack of storage.',
      ja: '`N` は正常、`E` はエラー（`show license rum id <id> detail` の `Transaction Message` を確認）、`P` はドキュメント上、保存領域の不足によりレポートが削除されたことを示します。',
    },
    hop: 'report',
    sources: [deck('RUM commands'), { source: 'cmdref', tag: 'M' }],
  },
  {
    names: ['Flag N'],
    title: { en: 'RUM flag N: normal', ja: 'RUM のフラグ N（正常）' },
    body: { en: 'Nothing is wrong with this report.', ja: 'このレポートに問題はありません。' },
    hop: 'report',
    sources: [deck('RUM commands')],
  },
  {
    names: ['Flag E'],
    title: { en: 'RUM flag E: error', ja: 'RUM のフラグ E（エラー）' },
    body: {
      en: 'CSSM or the device found something wrong with this report. `show license rum id <id> detail` prints the text under `Transaction Message` (up to 17.6 `test license smart rum show <id>`).',
      ja: 'このレポートにエラーがあります。`show license rum id <id> detail` の `Transaction Message` で内容を確認します（17.6 までは `test license smart rum show <id>`）。',
    },
    hop: 'report',
    sources: [deck('RUM commands'), inferred],
  },
  {
    names: ['Flag P'],
    title: { en: 'RUM flag P: purged', ja: 'RUM のフラグ P（削除済み）' },
    body: {
      en: 'Documented: the device removed the report because it ran out of storage. If it was never acknowledged, its usage history is lost.',
      ja: 'ドキュメント上、保存領域の不足により装置が削除したレポートです。ACK を受信していなければ、その期間の利用履歴は失われています。',
    },
    hop: 'report',
    sources: [{ source: 'cmdref', tag: 'M' }],
  },
  {
    names: ['RUM backlog', 'report backlog', 'レポートの滞留', 'RUM レポートの滞留', '未送信レポートの滞留'],
    title: { en: 'Backlog of reports', ja: '未送信・未確認レポートの滞留' },
    body: {
      en: 'Reports that nobody fetches or acknowledges pile up in the device. On the releases of FN72578 that costs CPU (`SAGetRUMIds`, `SAUtilRepSave`) and memory (`*MallocLite*`). Some hundred `Available to Report` between two pushes are normal, and so is `Purged` while ACKs arrive. Count with `license smart save usage all file flash:report.txt` and `more flash:report.txt | count RUMReport`; the notice saw trouble at about 1000.',
      ja: '取得も確認もされないレポートは装置内に溜まります。FN72578 の対象バージョンでは、CPU（`SAGetRUMIds`、`SAUtilRepSave`）とメモリ（`*MallocLite*`）の消費につながります。送信の間に `Available to Report` が数百あることや、ACK を受信している装置の `Purged` は正常です。件数は `license smart save usage all file flash:report.txt` と `more flash:report.txt | count RUMReport` で数えます。Field Notice では約 1000 件で問題が確認されています。',
    },
    hop: 'report',
    sources: [{ source: 'fn72578', tag: 'V' }, deck('FN72578'), goldens],
  },
  {
    names: ['ACK', 'Acknowledgement', 'ACK file', '確認応答', 'ACK ファイル'],
    title: { en: 'ACK', ja: 'ACK（確認応答）' },
    body: {
      en: 'The signed answer of CSSM to a RUM report; it may carry a policy. Online the device polls for it with a poll id; offline it is a file for `license smart import`. `Last ACK received` also moves when trust is established or a policy is installed: that a report arrived is proven by `Total Acknowledged Received`, by a RUM report in state `ACK`, or by `Result Polling` with `OK` after the last push.',
      ja: 'RUM レポートに対する CSSM の署名付きの応答で、ポリシーを含む場合があります。オンラインでは装置が Poll ID で照会し、オフライン方式では ACK ファイルを `license smart import` でインポートします。`Last ACK received` は信頼の確立やポリシーのインストールでも更新されます。レポートが届いたことは、`Total Acknowledged Received`、状態が `ACK` の RUM レポート、または最後の送信後の `Result Polling` が `OK` であることで確認できます。',
    },
    hop: 'ack',
    sources: [deck('terms'), deck('RUM report'), goldens],
  },
  {
    names: ['poll id', 'polling id', 'Poll ID', 'ポーリング ID', 'Result Polling id'],
    title: { en: 'Poll id', ja: 'Poll ID' },
    body: {
      en: 'CSSM does not acknowledge at once: it answers a report with a poll id (`OK_POLL`), and the device asks with it later (`Next ACK push check`). Waiting for that is no fault. `Invalid Polling Id` that repeats is the sign of CSCwa11048.',
      ja: 'CSSM はすぐに ACK を返さず、Poll ID で応答します（`OK_POLL`）。装置は後でその ID を使って照会します（`Next ACK push check`）。照会待ちは異常ではありません。`Invalid Polling Id` が繰り返される場合は CSCwa11048 の事象に一致します。',
    },
    hop: 'ack',
    sources: [deck('RUM states'), deck('CSCwa11048'), goldens],
  },
  {
    names: [
      'check that the licence is applied',
      'Last ACK check',
      'ライセンス適用の確認',
      '適用確認',
      'report check',
    ],
    title: { en: 'Has the report arrived?', ja: 'ライセンス適用の確認' },
    body: {
      en: 'First step: in `show license all` the date of `Last ACK received`, `<none>` at first, is set or newer. It is necessary but not enough, because trust and policy move it too; so look at the counters as well.',
      ja: 'まず `show license all` で、初期状態の `<none>` から `Last ACK received` の日時が更新されていることを確認します。信頼の確立やポリシーでも更新されるため、これだけでは十分ではありません。カウンタも確認します。',
    },
    steps: [
      {
        command: 'show license all',
        text: {
          en: '`Last ACK received` has a date.',
          ja: '`Last ACK received` に日時が表示されます。',
        },
      },
      {
        command: 'show license tech support',
        text: {
          en: '`Usage Reporting` and `Result Polling` answered `OK`, and `Total Acknowledged Received` is above 0.',
          ja: '`Usage Reporting` と `Result Polling` の応答が `OK` で、`Total Acknowledged Received` が 0 より大きい値です。',
        },
      },
    ],
    hop: 'ack',
    sources: [deck('direct, step 4'), goldens],
  },
  {
    names: ['license smart sync throttling', 'sync throttled', '同期の間隔制限'],
    title: { en: 'Sync does nothing a second time', ja: '同期コマンドを続けて実行した場合' },
    body: {
      en: 'Documented from 17.9.1 on: a device sends at most once a day. A second `license smart sync` within 24 hours may send nothing; that is no fault.',
      ja: 'ドキュメント上、17.9.1 以降の送信は 1 日 1 回までです。24 時間以内に `license smart sync` を再実行しても送信されない場合がありますが、異常ではありません。',
    },
    hop: 'report',
    sources: [documented, fieldwork],
  },
];

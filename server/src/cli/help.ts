import type { Lang } from '../terms';

/** What `--help` prints. */
export const help: Readonly<Record<Lang, string>> = {
  en: `iosxe-slp: why does this IOS-XE device not report its licence usage?

  iosxe-slp check PATH…          findings of every file; folders are walked
  iosxe-slp analyze PATH…        devices, facts, path, outputs, findings; several files form one case
  iosxe-slp explain ID…          a rule, message, bug id, ERR code, RUM state, term or show field
  iosxe-slp snippet [TOPOLOGY [VARIANT]]   the configuration of a topology; without a name, the list
  iosxe-slp convert FILE --to TOPOLOGY     what to type so that the device reports that way
  iosxe-slp redact FILE…         the text without secrets and identities; what was replaced on standard error
  iosxe-slp report FILE…         a report for a person; several files form one case
  iosxe-slp lsp --stdio          the language server for any editor

  --format text|json|sarif  how to print (text); sarif for check; report: markdown or html
  --lang en|ja              language (from the environment)
  --min-severity SEVERITY   leave out what is below: error, warning, information, hint
  --fail-on SEVERITY        exit 1 at or above: error (default), warning, information, never
  --target-version 17.9.4   release to assume where the text names none
  --topology ID             topology that the configuration is meant to have
  --config FILE             how files are judged, instead of the nearest .iosxe-slp.json above each
  --baseline FILE           findings in it are known: not shown, not failed
  --write-baseline FILE     check writes its findings there, and exits 0
  --to ID, --variant ID     topology to convert to, and which form of it
  --set NAME=VALUE          a value of a snippet or conversion (repeatable); --placeholders leaves <name>
  --redact                  mask secrets and identities in what is printed; a report masks them by itself
  --identities              names, addresses and serial numbers in a report as they are
  --support                 of a report only what a support case needs
  --jobs N                  accepted; files are read one after another
  --quiet                   findings only, no summary
  --version, --help

  - as a file reads standard input.
  Exit status: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage or a file that could not be read.
`,
  ja: `iosxe-slp: IOS-XE 装置がライセンスの利用状況を報告しない原因を調べます。

  iosxe-slp check PATH…          ファイルごとの検出（フォルダは中を調べます）
  iosxe-slp analyze PATH…        装置、状態、レポートの経路、出力、検出（複数ファイルは 1 件として扱います）
  iosxe-slp explain ID…          ルール、メッセージ、不具合番号、ERR 番号、RUM の状態、用語、show の項目の説明
  iosxe-slp snippet [TOPOLOGY [VARIANT]]   トポロジの設定（名前を省略すると一覧）
  iosxe-slp convert FILE --to TOPOLOGY     別のトポロジへ変更するために入力するコマンド
  iosxe-slp redact FILE…         機密情報と識別情報を仮名に置き換えたテキスト（置き換えた内容は標準エラー出力）
  iosxe-slp report FILE…         診断レポート（複数ファイルは 1 件として扱います）
  iosxe-slp lsp --stdio          エディタ用の language server

  --format text|json|sarif  出力形式（text）、sarif は check のみ、report では markdown または html
  --lang en|ja              言語（環境変数に従う）
  --min-severity SEVERITY   これより低い重大度を省く: error, warning, information, hint
  --fail-on SEVERITY        これ以上で終了コード 1: error（デフォルト）, warning, information, never
  --target-version 17.9.4   バージョンの記載がない場合に想定するバージョン
  --topology ID             目的のトポロジ
  --config FILE             判定の設定（各ファイルに最も近い .iosxe-slp.json の代わり）
  --baseline FILE           既知の検出（表示せず、終了コードにも数えない）
  --write-baseline FILE     check の検出をこのファイルに保存し、0 で終了
  --to ID, --variant ID     変更先のトポロジと構成
  --set NAME=VALUE          スニペットまたは変換の値（複数指定可）、--placeholders は <name> のまま残す
  --redact                  出力中の機密情報と識別情報を仮名に置き換える（report では常に有効）
  --identities              report でホスト名、アドレス、シリアル番号をそのまま表示する
  --support                 report のうち SR オープン時に必要な情報のみ
  --jobs N                  指定可（ファイルは順に処理します）
  --quiet                   検出のみを出力（集計なし）
  --version, --help

  ファイル名 - は標準入力です。
  終了コード: 0 該当なし、1 検出あり、2 使い方の誤り、または読み込めないファイルあり
`,
};

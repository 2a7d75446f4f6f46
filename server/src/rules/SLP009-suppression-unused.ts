import type { Rule, RulePage } from './rule';

/** Its findings are made in the analysis, when every other rule has spoken: only then is it known what a comment suppressed. */
export default {
  id: 'SLP009',
  slug: 'suppression-unused',
  hop: 'text',
  severity: 'information',
  title: { en: 'Suppression without effect', ja: '効果のない抑制コメント' },
  check: () => [],
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The comment suppresses nothing: the finding is gone, its name is misspelt, or the comment stands in a capture. A comment that stays behind hides the next fault of that kind. A capture is evidence, and comments in it are ignored; there the settings or a baseline suppress.',
    ja: 'このコメントで抑制される検出がありません。検出がすでに解消したか、名前に誤りがあるか、取得ログ内のコメントです。残したコメントは、次に同じ問題が生じたときの検出を隠します。取得ログは装置の記録であり、その中のコメントは無視されます。取得ログの検出は設定またはベースラインで抑制します。',
  },
  remedy: {
    en: 'Remove the comment, or correct the id, the name of the rule or the hop in it.',
    ja: 'コメントを削除するか、ルールの ID、名前、または区間の名前を訂正します。',
  },
  bad: '! slp-disable-next-line SLP001 -- until the next window\nlicense smart transport off\n',
  good: 'license smart transport off\n',
  sources: [{ source: 'ios-xe', at: 'comment lines are dropped when a configuration is loaded', tag: 'E' }],
});

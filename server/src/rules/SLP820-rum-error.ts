import { spanOf } from '../facts/shown/fields';
import type { Rule, RulePage } from './rule';
import { screen } from './screens';

const list = (flag: string): string =>
  screen(
    'show license rum id all',
    'Smart Licensing Usage Report:',
    '====================================',
    'Report Id,          State,    Flag, Feature Name',
    '1673725840          CLOSED    N     network-advantage',
    `1673725841          CLOSED    ${flag}     dna-advantage`,
  );

export default {
  id: 'SLP820',
  slug: 'rum-error',
  hop: 'report',
  severity: 'information',
  title: { en: 'A RUM report carries an error', ja: 'エラーのある RUM レポート' },
  *check({ beside }) {
    const wrong = beside.reports.flatMap(({ id, flag, message }) =>
      flag?.value === 'E' ? [{ id, at: spanOf(flag) }] : message ? [{ id, at: spanOf(message) }] : [],
    );
    const [first, ...rest] = wrong;
    if (!first) return;
    yield {
      at: first.at,
      message: {
        en: `${wrong.length} of ${beside.reports.length} reports that were listed ${wrong.length === 1 ? 'carries' : 'carry'} an error.`,
        ja: `表示されたレポート ${beside.reports.length} 件のうち ${wrong.length} 件にエラーがあります。`,
      },
      related: rest
        .slice(0, 5)
        .map(({ at }) => ({ at, message: { en: 'This one as well', ja: '同様のレポート' } })),
      next: [`show license rum id ${first.id.value} detail`, 'license smart sync all'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Flag `E` marks a report that was not processed; its detail names the reason in `Transaction Message`. `N` is normal, and so are the states `OPEN`, `CLOSED` and `ACK`.',
    ja: 'フラグ `E` は処理されなかったレポートを示します。理由は詳細表示の `Transaction Message` で確認できます。`N` は正常で、状態 `OPEN`、`CLOSED`、`ACK` も正常です。',
  },
  remedy: {
    en: 'Read the detail of the report, then `license smart sync all`.',
    ja: 'レポートの詳細を確認し、`license smart sync all` を実行します。',
  },
  bad: list('E'),
  good: list('N'),
  sources: [
    { source: 'cl-2023-11', at: 'RUM report flags', tag: 'V' },
    { source: 'goldens', at: 'show license rum id all', tag: 'V' },
  ],
});

import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP105',
  slug: 'transport-repeated',
  hop: 'agent',
  severity: 'information',
  title: { en: 'Several transports in one configuration', ja: '複数の Transport を設定' },
  *check({ config }) {
    const known = config?.transports.filter(({ value }) => value !== undefined) ?? [];
    const last = known.at(-1);
    const other = known.findLast(({ value }) => value !== last?.value);
    if (!last || !other) return;
    yield {
      at: other.word.span,
      message: {
        en: `\`${other.value}\` is replaced by \`${last.value}\` further down: a device has one transport.`,
        ja: `\`${other.value}\` は後の行の \`${last.value}\` に置き換えられます。装置の Transport は 1 つです。`,
      },
      related: [{ at: last.word.span, message: { en: 'The transport in force', ja: '適用中の Transport' } }],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'A device has one transport: each line replaces the one before it. In a runbook that changes it for a while this is intended, so nothing more is said. The same transport twice is nothing.',
    ja: '装置の Transport は 1 つで、後の行が前の行を置き換えます。一時的に変更する手順書では意図した内容のため、情報のみを示します。同じ Transport の繰り返しは対象外です。',
  },
  remedy: { en: 'Keep the line that is meant.', ja: '使用する Transport の行のみを残します。' },
  bad: 'license smart transport callhome\nlicense smart transport off\n',
  good: 'license smart transport off\n',
  sources: [{ source: 'cmdref', at: 'license smart transport', tag: 'V' }],
});

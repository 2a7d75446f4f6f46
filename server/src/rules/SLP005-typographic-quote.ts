import { lookalikeFixes } from './lookalikeFixes';
import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP005',
  slug: 'typographic-quote',
  hop: 'text',
  severity: 'error',
  title: { en: 'Typographic quotes in a command', ja: 'コマンドに全角または装飾用の引用符が混入' },
  *check({ config }) {
    for (const { command, found } of config?.lines.lookalikes ?? []) {
      const [first, ...others] = found;
      // A line that holds other full-width characters too is one finding, of the rule about those.
      if (!first || found.some(({ kind }) => kind !== 'quote')) continue;
      yield {
        at: command.source.span(first.start, first.end),
        message: {
          en: `\`${command.source.slice(first.start, first.end)}\` is no quote to the device: it becomes a part of the value.`,
          ja: `\`${command.source.slice(first.start, first.end)}\` は装置では引用符として扱われず、値の一部になります。`,
        },
        related: others.map(({ start, end }) => ({
          at: command.source.span(start, end),
          message: { en: 'Another one in the same line', ja: '同じ行の別の箇所' },
        })),
        fixes: lookalikeFixes(command, found),
      };
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Only the ASCII quote encloses a value. Any other becomes a part of it: `profile` then opens a new profile of another name instead of CiscoTAC-1, and a URL has no scheme any more.',
    ja: '値を囲めるのは ASCII の引用符のみです。それ以外の引用符は値の一部になり、`profile` では CiscoTAC-1 ではない別名のプロファイルが作成され、URL ではスキームを認識できません。',
  },
  remedy: {
    en: 'Use ASCII quotes, or none.',
    ja: 'ASCII の引用符に置き換えるか、引用符を削除します。',
  },
  bad: 'call-home\n profile “CiscoTAC-1”\n  active\n  destination transport-method http\n',
  good: 'call-home\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n',
  sources: [
    { source: 'ios-xe', at: 'characters of a command', tag: 'V' },
    { source: 'field', at: 'configurations copied from documents', tag: 'V' },
  ],
});

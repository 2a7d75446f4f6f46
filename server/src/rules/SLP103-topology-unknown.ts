import { topologyIds } from '../terms';
import { nearest } from '../terms/nearest';
import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP103',
  slug: 'topology-unknown',
  hop: 'agent',
  severity: 'warning',
  title: { en: 'Unknown topology declared', ja: '存在しないトポロジの宣言' },
  *check({ config }) {
    const declared = config?.declared;
    if (!declared || declared.id) return;
    if (declared.misspelt) {
      yield {
        at: declared.misspelt,
        message: {
          en: 'This comment declares nothing: `slp-topology` is meant, it seems.',
          ja: 'このコメントは宣言になりません。`slp-topology` の誤記の可能性があります。',
        },
        fixes: [
          {
            title: { en: "Change to 'slp-topology'", ja: "'slp-topology' に変更" },
            safe: true,
            edits: [{ span: declared.misspelt, text: 'slp-topology' }],
          },
        ],
      };
      return;
    }
    const { source, end } = declared.span;
    const at = source.span(end - declared.word.length, end);
    const guess = topologyIds.find((id) => id === nearest(declared.word, topologyIds));
    yield {
      at,
      message: {
        en: `\`${declared.word}\` is no topology. Known ones: ${topologyIds.join(', ')}.`,
        ja: `\`${declared.word}\` というトポロジはありません。指定できる名前: ${topologyIds.join(', ')}。`,
      },
      fixes: guess
        ? [
            {
              title: { en: `Change to '${guess}'`, ja: `'${guess}' に変更` },
              safe: true,
              edits: [{ span: at, text: guess }],
            },
          ]
        : [],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The declaration has no effect: nothing is judged against it.',
    ja: '宣言が無効なため、トポロジに照らした判定は行われません。',
  },
  remedy: { en: 'Use one of the twelve topology names.', ja: '12 種類のトポロジ名のいずれかを使用します。' },
  bad: '! slp-topology: ofline\nlicense smart transport off\n',
  good: '! slp-topology: offline\nlicense smart transport off\n',
  sources: [{ source: 'cl-2023-11', at: 'supported topologies', tag: 'V' }],
});

import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP804',
  slug: 'boot-level-combination',
  hop: 'report',
  severity: 'warning',
  title: { en: 'Add-on that this level does not offer', ja: 'このレベルと組み合わせできない addon' },
  *check({ config }) {
    for (const { level, addon } of config?.lines.bootLevels ?? []) {
      const [, grade] = /^dna-(essentials|advantage)$/i.exec(level.text) ?? [];
      if (grade) {
        const meant = `network-${grade.toLowerCase()} addon ${level.text}`;
        yield {
          at: level.span,
          message: {
            en: `\`${level.text}\` is an add-on, not a level: the line is \`license boot level ${meant}\`.`,
            ja: `\`${level.text}\` はレベルではなく addon です。\`license boot level ${meant}\` の形で設定します。`,
          },
          fixes: addon
            ? []
            : [
                {
                  title: { en: `Change to '${meant}'`, ja: `'${meant}' に変更` },
                  safe: false,
                  edits: [{ span: level.span, text: meant }],
                },
              ],
        };
      }
      if (!addon || level.text.toLowerCase() !== 'network-essentials') continue;
      if (addon.text.toLowerCase() !== 'dna-advantage') continue;
      yield {
        at: addon.span,
        message: {
          en: '`network-essentials` does not offer `dna-advantage`.',
          ja: '`network-essentials` では `dna-advantage` を選択できません。',
        },
        related: [{ at: level.span, message: { en: 'The level', ja: '指定されたレベル' } }],
        fixes: [
          {
            title: {
              en: "Change the level to 'network-advantage'",
              ja: "レベルを 'network-advantage' に変更",
            },
            safe: false,
            edits: [{ span: level.span, text: 'network-advantage' }],
          },
          {
            title: { en: "Change the add-on to 'dna-essentials'", ja: "addon を 'dna-essentials' に変更" },
            safe: false,
            edits: [{ span: addon.span, text: 'dna-essentials' }],
          },
        ],
      };
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: '`network-essentials` offers `dna-essentials` alone; `dna-advantage` needs `network-advantage`. Add-ons that are not known here are nothing.',
    ja: '`network-essentials` で選択できるのは `dna-essentials` のみで、`dna-advantage` には `network-advantage` が必要です。未知の addon は対象外です。',
  },
  remedy: {
    en: 'Choose the level that belongs to the add-on, or the add-on of the level.',
    ja: 'addon に対応するレベル、またはレベルに対応する addon を選択します。',
  },
  bad: 'license smart transport cslu\nlicense boot level network-essentials addon dna-advantage\n',
  good: 'license smart transport cslu\nlicense boot level network-advantage addon dna-advantage\n',
  sources: [{ source: 'yang', at: 'license boot level', tag: 'V' }],
});

import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP803',
  slug: 'addon-offline',
  hop: 'report',
  severity: 'information',
  title: {
    en: 'Offline device with a subscription add-on',
    ja: 'オフライン方式でサブスクリプションの addon を使用',
  },
  *check({ config }) {
    const transport = config?.transports.at(-1);
    const level = config?.lines.bootLevels.at(-1);
    if (transport?.value !== 'off' || !level?.addon || !/^dna-/i.test(level.addon.text)) return;
    yield {
      at: level.addon.span,
      message: {
        en: `\`${level.addon.text}\` has to be reported every 90 days under the default policy; with transport \`off\` that is done by hand.`,
        ja: `デフォルトのポリシーでは \`${level.addon.text}\` を 90 日ごとに報告する必要があります。Transport \`off\` では手動で行います。`,
      },
      related: [
        { at: transport.word.span, message: { en: 'The transport in force', ja: '適用中の Transport' } },
      ],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'With the default policy a DNA licence has to be reported every 90 days, by hand where the transport is off. Without the add-on the perpetual licence alone needs one report. Whether DNA is wanted only its owner knows, so this is information.',
    ja: 'デフォルトのポリシーでは、DNA ライセンスは 90 日ごとの報告が必要で、Transport が off の場合は手動で行います。addon がなければ永続ライセンスのみとなり、報告は 1 回で済みます。DNA が必要かどうかは設定から判断できないため、情報として示します。',
  },
  remedy: {
    en: 'Save, upload and import every 90 days; or, if DNA is not needed, leave the add-on out and reload.',
    ja: '90 日ごとに保存・アップロード・インポートを行います。DNA が不要であれば、addon を外して再起動します。',
  },
  bad: 'license boot level network-advantage addon dna-advantage\nlicense smart transport off\n',
  good: 'license boot level network-advantage\nlicense smart transport off\n',
  sources: [
    { source: 'cl-2023-11', at: 'default policy', tag: 'V' },
    { source: 'community-offline', tag: 'D' },
  ],
});

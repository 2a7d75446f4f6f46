import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP003',
  slug: 'aaa-new-model-typo',
  hop: 'text',
  severity: 'error',
  title: { en: '`aaa new model` without its hyphen', ja: '`aaa new model` のハイフン抜け' },
  *check({ config }) {
    for (const command of config?.aaa ?? []) {
      const [, first, second] = command.words;
      if (!first || !second || !command.is('aaa', 'new', 'model')) continue;
      const at = first.span.source.span(first.span.start, second.span.end);
      yield {
        at,
        message: {
          en: '`new model` is no AAA command: the device knows `aaa new-model`.',
          ja: '`new model` というコマンドはありません。正しくは `aaa new-model` です。',
        },
        fixes: [
          {
            title: { en: "Change to 'new-model'", ja: "'new-model' に変更" },
            safe: true,
            edits: [{ span: at, text: 'new-model' }],
          },
        ],
      };
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'IOS-XE knows only `aaa new-model`. Without it the AAA lines that follow are refused, and CSLU or On-Prem cannot log in to collect reports.',
    ja: 'IOS-XE のコマンドは `aaa new-model` のみです。投入されないと以降の AAA の行が受け付けられず、CSLU や On-Prem がログインしてレポートを取得できません。',
  },
  remedy: { en: 'Write `aaa new-model`.', ja: '`aaa new-model` と記述します。' },
  bad: 'aaa new model\naaa authentication login default local\n',
  good: 'aaa new-model\naaa authentication login default local\n',
  sources: [
    { source: 'cl-2023-11', at: 'SSM On-Prem initiated, step C', tag: 'V' },
    { source: 'ios-xe', at: 'aaa new-model', tag: 'V' },
  ],
});

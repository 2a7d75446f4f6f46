import { smartWord } from '../config/smart';
import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP007',
  slug: 'no-transport-value',
  hop: 'text',
  severity: 'warning',
  title: { en: '`no license smart transport` takes no value', ja: '`no license smart transport` に値は不要' },
  *check({ config }) {
    for (const command of config?.licensing ?? []) {
      const value = command.rest(3);
      const before = command.words[2];
      if (!command.negated || !value || !before || smartWord(command) !== 'transport') continue;
      yield {
        at: value.span,
        message: {
          en: `The \`no\` form takes no value: without \`${value.text}\` it returns the transport to \`cslu\`.`,
          ja: `\`no\` 形式に値は指定できません。\`${value.text}\` を付けずに実行すると、Transport は \`cslu\` に戻ります。`,
        },
        fixes: [
          {
            title: { en: 'Remove the value', ja: '値を削除' },
            safe: true,
            edits: [{ span: command.source.span(before.span.end, value.span.end), text: '' }],
          },
        ],
      };
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The documented `no` form has no value. It does not switch one transport off: it returns to the default `cslu`.',
    ja: 'コマンドリファレンスの `no` 形式に値はありません。特定の Transport を無効にするのではなく、デフォルトの `cslu` に戻すコマンドです。',
  },
  remedy: {
    en: 'Enter `no license smart transport`, or the transport that is wanted.',
    ja: '`no license smart transport`、または使用する Transport を設定します。',
  },
  bad: 'no license smart transport callhome\n',
  good: 'no license smart transport\n',
  sources: [{ source: 'cmdref', at: 'no license smart transport', tag: 'V' }],
});

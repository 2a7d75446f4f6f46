import type { Rule, RulePage } from './rule';
import { execCommands, execWord, licenseWords } from './tokens';

const smart = 'license smart transport smart\nend\n';

export default {
  id: 'SLP702',
  slug: 'trust-scope-missing',
  hop: 'trust',
  severity: 'error',
  title: {
    en: '`local` or `all` is missing behind the token',
    ja: 'トークンの後ろに `local` または `all` がない',
  },
  *check(knowns) {
    for (const command of execCommands(knowns)) {
      if (execWord(command) !== 'trust') continue;
      const words = licenseWords(command);
      const [, , , keyword, token] = words;
      const last = words.at(-1);
      if (!keyword || !token || !last || !/^id[-_]?token$/i.test(keyword.text)) continue;
      const rest = words.slice(5).map(({ text }) => text);
      if (
        /\b(?:all|local)\b/i.test(rest.join(' ')) ||
        rest.some((text) => /^(?:al|l|lo|loc|loca)$/i.test(text))
      )
        continue;
      const end = last.span.end;
      const insert = (text: string) => ({
        title: { en: `Add '${text}'`, ja: `'${text}' を追加` },
        safe: false,
        edits: [{ span: command.source.span(behind, behind), text: ` ${text}` }],
      });
      const force = words.find(({ text }, index) => index > 4 && text.toLowerCase() === 'force');
      const behind = force ? (words[words.indexOf(force) - 1]?.span.end ?? end) : end;
      yield {
        at: keyword.span,
        message: {
          en: 'The command is incomplete: behind the token stands `all` for a stack or `local` for one device.',
          ja: 'コマンドが不完全です。トークンの後ろには、スタック構成では `all`、単体構成では `local` が必要です。',
        },
        fixes: [insert('all'), insert('local')],
      };
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The command is incomplete without it: `local` asks for a trust code for the active device, `all` for every member of a stack. Silent where the words stand in any form, as in `{local | all}` of a manual.',
    ja: 'どちらもない場合、コマンドとして不完全です。`local` はアクティブのみ、`all` はスタックの全メンバーの信頼コードを要求します。マニュアルの `{local | all}` のような形を含め、いずれかの語があれば判定しません。',
  },
  remedy: {
    en: 'Add `all` for a stack, `local` for a single device.',
    ja: 'スタック構成では `all`、単体構成では `local` を追加します。',
  },
  bad: `${smart}license smart trust idtoken TOKEN0001\n`,
  good: `${smart}license smart trust idtoken TOKEN0001 all\n`,
  sources: [
    { source: 'cl-2023-11', at: 'direct connection, token', tag: 'V' },
    { source: 'yang', at: 'id-token-trust, all-ha', tag: 'V' },
  ],
});

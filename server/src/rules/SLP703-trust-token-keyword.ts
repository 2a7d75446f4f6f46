import { nearest } from '../terms/nearest';
import type { Rule, RulePage } from './rule';
import { execCommands, execWord, licenseWords } from './tokens';

const smart = 'license smart transport smart\nend\n';

export default {
  id: 'SLP703',
  slug: 'trust-token-keyword',
  hop: 'trust',
  severity: 'error',
  title: { en: 'Misspelt `idtoken`', ja: '`idtoken` の誤記' },
  *check(knowns) {
    for (const command of execCommands(knowns)) {
      if (execWord(command) !== 'trust') continue;
      const keyword = licenseWords(command)[3];
      if (!keyword || 'idtoken'.startsWith(keyword.text.toLowerCase())) continue;
      if (nearest(keyword.text.toLowerCase(), ['idtoken']) === undefined && !/^token$/i.test(keyword.text))
        continue;
      yield {
        at: keyword.span,
        message: {
          en: `\`${keyword.text.slice(0, 12)}\` is no keyword: the device knows \`idtoken\`.`,
          ja: `\`${keyword.text.slice(0, 12)}\` というキーワードはありません。正しくは \`idtoken\` です。`,
        },
        fixes: [
          {
            title: { en: "Change to 'idtoken'", ja: "'idtoken' に変更" },
            safe: true,
            edits: [{ span: keyword.span, text: 'idtoken' }],
          },
        ],
      };
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The keyword is `idtoken`, in one word. A guide of Cisco prints `id_token`, which the device refuses.',
    ja: 'キーワードは 1 語の `idtoken` です。Cisco の資料に `id_token` と記載されたものがありますが、装置は受け付けません。',
  },
  remedy: { en: 'Write `idtoken`.', ja: '`idtoken` と記述します。' },
  bad: `${smart}license smart trust id_token TOKEN0001 all\n`,
  good: `${smart}license smart trust idtoken TOKEN0001 all\n`,
  sources: [
    { source: 'cl-2023-11', at: 'direct connection, token', tag: 'V' },
    { source: 'cube', at: 'trust id_token', tag: 'V' },
  ],
});

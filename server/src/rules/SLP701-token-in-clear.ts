import { hasPlaceholder } from '../config/placeholders';
import type { Rule, RulePage } from './rule';
import { execCommands, licenseWords } from './tokens';

const smart = 'license smart transport smart\nlicense smart url default\nend\n';

export default {
  id: 'SLP701',
  slug: 'token-in-clear',
  hop: 'trust',
  severity: 'warning',
  title: { en: 'Token in clear text', ja: 'トークンが平文で記載されている' },
  *check(knowns) {
    for (const command of execCommands(knowns)) {
      const words = licenseWords(command);
      const keyword = words.findIndex(({ text }) => /^id[-_]?token$/i.test(text));
      const token = keyword === -1 ? undefined : words[keyword + 1];
      if (!token || !isToken(token.text)) continue;
      yield {
        at: token.span,
        message: {
          en: 'A token stands here in clear text: whoever reads the file can use it while it is valid.',
          ja: 'トークンが平文で記載されています。有効期限内であれば、ファイルを見た人が使用できます。',
        },
        fixes: [
          {
            title: { en: "Replace it by '<token>'", ja: "'<token>' に置き換え" },
            safe: false,
            edits: [{ span: token.span, text: '<token>' }],
          },
        ],
      };
    }
  },
} satisfies Rule;

/** Tokens are long, and in base 64 with its filling percent-encoded: capitals, small letters and digits are mixed. */
const isToken = (text: string): boolean =>
  text.length >= 24 &&
  /^[\w+/=%.-]+$/.test(text) &&
  /\d/.test(text) &&
  /[a-z]/i.test(text) &&
  !hasPlaceholder(text);

export const page: RulePage = () => ({
  why: {
    en: 'Whoever reads the file can bind a device to the Virtual Account until the token expires or is used up. Only a value that looks like a token of CSSM is reported; it is never printed again. A placeholder is nothing.',
    ja: 'トークンの有効期限内または最大使用回数に達するまで、ファイルを見た人が装置を Virtual Account に登録できます。CSSM のトークンと判断できる値のみを対象とし、値は表示しません。仮の値は対象外です。',
  },
  remedy: {
    en: 'Replace the value by a placeholder, and revoke the token on CSSM if the file left your hands.',
    ja: '値を仮の値に置き換えます。ファイルを外部に渡した場合は、CSSM でトークンを取り消します。',
  },
  bad: `${smart}license smart trust idtoken RXhhbXBsZVRva2VuMDAwMS1leGFtcGxlMDAwMi1leGFtcGxlMDAwMw%3D%3D all\n`,
  good: smart,
  sources: [
    { source: 'cl-2023-11', at: 'token, validity and number of uses', tag: 'V' },
    { source: 'yang', at: 'id-token-trust', tag: 'V' },
  ],
});

import type { Step } from '../../knowledge/types';
import type { Text } from '../../terms';
import { plain as withoutCode } from '../../terms/plain';
import { both } from '../markdown';
import type { ConvertedDocument } from './document';

const words = {
  unknown: { en: 'no topology chosen', ja: 'トポロジ未設定' },
  type: { en: 'In configuration mode, in this order:', ja: '設定モードで、以下の順に入力します。' },
  nothing: { en: 'Nothing has to be changed.', ja: '変更する行はありません。' },
  fill: { en: 'Values to fill in:', ja: '置き換える値:' },
  omitted: { en: 'Left out, as the value is not known:', ja: '値が不明のため省略した行の値:' },
  after: { en: 'Then in EXEC mode:', ja: 'その後、EXEC モードで実行します。' },
  elsewhere: { en: 'Elsewhere:', ja: '装置以外での作業:' },
  leftovers: {
    en: 'May have become superfluous; nothing of it is removed, as others may need it:',
    ja: '不要になった可能性のある設定（ほかの機能で使用している場合があるため、削除しません）:',
  },
  remaining: { en: 'Still to be looked at:', ja: '確認が必要な項目:' },
} satisfies Record<string, Text>;

const inText = {
  en: (value: string) => ` (this text suggests ${value})`,
  ja: (value: string) => `（このテキストからの候補: ${value}）`,
};

/** A comment is no Markdown: neither code spans nor stress. */
const plain = (text: string): string => withoutCode(text).replace(/\*([^*]+)\*/g, '$1');

/** A configuration that can be pasted: the commands of a conversion, and what else has to be known, as comments. */
export const commandsDocument = (conversion: ConvertedDocument): Text =>
  both((lang) => {
    const { device, from, to, variant, commands, missing, after, leftovers, notes, remaining } = conversion;
    const form = to.variants?.find(({ id }) => id === variant)?.title[lang];
    const comments = (head: Text, lines: readonly string[]): string[] =>
      lines.length === 0 ? [] : ['!', `! ${head[lang]}`, ...lines.map((line) => `!   ${line}`)];
    // Where nothing is changed, nothing has to follow.
    const todo = (steps: readonly Step[]): readonly Step[] => (commands.length > 0 ? steps : []);
    const values = (optional: boolean): string[] =>
      missing
        .filter((value) => value.optional === optional)
        .map(({ name, label, known }) => {
          const said = known === undefined ? '' : inText[lang](known);
          return `${optional ? name : `<${name}>`} – ${plain(label[lang])}${said}`;
        });
    return [
      `! ${device === undefined ? '' : `${device}: `}${from ?? words.unknown[lang]} → ${to.id}`,
      `! ${plain(to.title[lang])}${form === undefined ? '' : ` – ${plain(form)}`}`,
      ...comments(words.fill, values(false)),
      '!',
      `! ${(commands.length > 0 ? words.type : words.nothing)[lang]}`,
      ...commands,
      ...comments(words.omitted, values(true)),
      ...comments(
        words.after,
        todo(after).map(
          ({ command, text }) => `${command === undefined ? '' : `${command}: `}${plain(text[lang])}`,
        ),
      ),
      ...comments(
        words.elsewhere,
        todo(to.elsewhere).map(({ text }) => plain(text[lang])),
      ),
      ...comments(
        words.leftovers,
        leftovers.map(({ text, why }) => {
          const reason = plain(why[lang]);
          return lang === 'ja' ? `${text}（${reason}）` : `${text} (${reason})`;
        }),
      ),
      ...comments(words.remaining, [
        ...notes.map((note) => plain(note[lang])),
        // A value that is asked for above is no second matter.
        ...remaining
          .filter(({ rule }) => rule.slug !== 'placeholder-left' || missing.length === 0)
          .map(({ rule, message }) => `${rule.id}: ${plain(message[lang])}`),
      ]),
      '',
    ].join('\n');
  });

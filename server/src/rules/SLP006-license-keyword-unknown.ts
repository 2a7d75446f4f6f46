import type { Command, Word } from '../config/command';
import { isGarbled } from '../config/lookalikes';
import { hasPlaceholder } from '../config/placeholders';
import { configWords, execWords } from '../config/smart';
import { nearest } from '../terms/nearest';
import type { Rule, RulePage } from './rule';

/** What may follow each keyword; the empty key stands for `license smart` itself. */
const known: Readonly<Record<string, readonly string[]>> = {
  '': [...configWords, ...execWords, 'mfg'],
  conversion: ['automatic', 'start', 'stop'],
  privacy: ['all', 'hostname', 'version'],
  proxy: ['address', 'port'],
  url: ['cslu', 'default', 'smart', 'utility'],
  usage: ['customer-tags', 'interval'],
};

export default {
  id: 'SLP006',
  slug: 'license-keyword-unknown',
  hop: 'text',
  severity: 'error',
  title: { en: 'Misspelt licensing keyword', ja: 'ライセンスコマンドのキーワード誤り' },
  *check({ config }) {
    for (const command of config?.licenseLines ?? []) {
      if (isGarbled(command)) continue;
      const slip = slipIn(command);
      if (!slip) continue;
      yield {
        at: slip.word.span,
        message: {
          en: `\`${slip.word.text}\` is no keyword here: the device refuses this line. \`${slip.guess}\` is meant, it seems.`,
          ja: `\`${slip.word.text}\` というキーワードはここでは使用できず、装置はこの行を受け付けません。\`${slip.guess}\` の誤記の可能性があります。`,
        },
        fixes: [
          {
            title: { en: `Change to '${slip.guess}'`, ja: `'${slip.guess}' に変更` },
            // A command of EXEC mode is no line of a configuration: nobody meant just that.
            safe: !execWords.some((own) => own === slip.guess),
            edits: [{ span: slip.word.span, text: slip.guess }],
          },
        ],
      };
    }
  },
} satisfies Rule;

interface Slip {
  readonly word: Word;
  readonly guess: string;
}

function slipIn(command: Command): Slip | undefined {
  const [first, second] = command.words;
  if (first && command.word(0) !== 'license' && command.keyword === 'license')
    return { word: first, guess: 'license' };
  if (!command.is('license', 'smart')) {
    const smart = second && near(second, ['smart']);
    return smart && isKnown(command.word(2)) ? { word: second, guess: 'smart' } : undefined;
  }
  const guess = near(command.words[2], known['']);
  if (guess) return { word: command.words[2] as Word, guess };
  const third = near(command.words[3], known[command.word(2)] ?? []);
  return third ? { word: command.words[3] as Word, guess: third } : undefined;
}

const isKnown = (word: string): boolean => known['']?.includes(word) ?? false;

/** The keyword that a word was meant to be, unless it is one, abbreviates one, or is a value. */
function near(word: Word | undefined, words: readonly string[] | undefined): string | undefined {
  const typed = word?.text.toLowerCase();
  if (!typed || !words || words.some((full) => full.startsWith(typed))) return undefined;
  return /^[a-z_-]{3,24}$/.test(typed) && !hasPlaceholder(word?.text ?? '')
    ? nearest(typed, words)
    : undefined;
}

export const page: RulePage = () => ({
  why: {
    en: 'The device refuses the line, and whatever it should have set stays at its default. Only a word that is close to a known keyword is reported; an abbreviation, or a keyword nobody here knows, is not.',
    ja: '装置はこの行を受け付けず、設定するはずの値はデフォルトのままです。既知のキーワードに近い綴りのみを対象とし、省略形や未知のキーワードは対象外です。',
  },
  remedy: { en: 'Correct the keyword.', ja: 'キーワードを修正します。' },
  bad: 'license smart transprot cslu\nlicense smart url cslu http://192.0.2.10:8182/cslu/v1/pi\n',
  good: 'license smart transport cslu\nlicense smart url cslu http://192.0.2.10:8182/cslu/v1/pi\n',
  sources: [{ source: 'cmdref', at: 'license smart', tag: 'V' }],
});

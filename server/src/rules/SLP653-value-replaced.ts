import type { Command, Word } from '../config/command';
import { isGarbled } from '../config/lookalikes';
import { hasPlaceholder } from '../config/placeholders';
import { smartWord } from '../config/smart';
import type { ConfigFacts } from '../facts/config';
import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP653',
  slug: 'value-replaced',
  hop: 'endpoint',
  severity: 'information',
  title: { en: 'Value that a later line replaces', ja: '後の行で置き換えられる値' },
  *check({ config }) {
    if (!config) return;
    const last = new Map<string, Command>();
    for (const command of linesOf(config).toReversed()) {
      const key = keyOf(command);
      const later = last.get(key);
      // What a `no` line takes back in between was not replaced.
      if (!later || later.negated || command.negated) last.set(key, command);
      const value = valueIn(command);
      if (!later || later.negated || command.negated || !value) continue;
      if (hasPlaceholder(command.text) || isGarbled(command)) continue;
      if (value.text.toLowerCase() === valueIn(later)?.text.toLowerCase()) continue;
      yield {
        at: value.span,
        message: {
          en: 'A later line replaces this value: the device keeps the last one.',
          ja: 'この値は後の行で置き換えられ、装置には最後の値が残ります。',
        },
        related: [{ at: later.span, message: { en: 'The line in force', ja: '有効な行' } }],
      };
    }
  },
} satisfies Rule;

const linesOf = ({ licensing, httpClient }: ConfigFacts): readonly Command[] => [
  ...licensing.filter((line) => keyOf(line) !== ''),
  ...httpClient.filter((line) => line.word(3) === 'source-interface'),
];

/** The words before the value; empty for a line that keeps more than one, or that another rule speaks of. */
function keyOf(command: Command): string {
  if (command.keyword === 'ip http') return 'source-interface';
  const word = smartWord(command);
  if (word === 'vrf') return word;
  const next = command.word(3);
  if (word === 'url') return next === 'cslu' || next === 'smart' ? `url ${next}` : '';
  return word === 'proxy' && (next === 'address' || next === 'port') ? `proxy ${next}` : '';
}

/** Its first word alone: a note may stand behind it. */
const valueIn = (command: Command): Word | undefined =>
  command.words[command.keyword === 'ip http' || smartWord(command) !== 'vrf' ? 4 : 3];

export const page: RulePage = () => ({
  why: {
    en: 'A device keeps one URL of each kind, one proxy, one VRF and one source interface: each line replaces the one before it. Where a runbook changes the value on purpose nothing has to be done. The same value twice, and the bare URL that the device writes beside `license smart url smart`, are nothing.',
    ja: '装置が保持する URL（種類ごと）、プロキシ、VRF、送信元インターフェイスはそれぞれ 1 つで、後の行が前の行を置き換えます。手順書で意図的に変更する場合は対処不要です。同じ値の繰り返しと、装置が `license smart url smart` とあわせて保存するキーワードなしの URL は対象外です。',
  },
  remedy: { en: 'Keep the line that is meant.', ja: '使用する行のみを残します。' },
  bad: 'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi\nlicense smart url cslu http://192.0.2.20:8182/cslu/v1/pi\n',
  good: 'license smart url cslu http://192.0.2.20:8182/cslu/v1/pi\n',
  sources: [{ source: 'cmdref', at: 'license smart', tag: 'V' }],
});

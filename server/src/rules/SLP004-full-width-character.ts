import type { Command } from '../config/command';
import { declaredPull } from '../facts/collector';
import { type LookalikeLine, lookalikesAmong } from '../facts/licensingLines';
import { reachOf } from '../facts/reach';
import { likeSla } from '../facts/trustpoints';
import { lookalikeFixes } from './lookalikeFixes';
import type { Knowns, Rule, RulePage } from './rule';

export default {
  id: 'SLP004',
  slug: 'full-width-character',
  hop: 'text',
  severity: 'error',
  title: { en: 'Full-width character in a command', ja: 'コマンドに全角文字が混入' },
  *check(knowns) {
    for (const { command, found } of linesOf(knowns)) {
      const runs = found.filter(({ kind }) => kind !== 'quote');
      const [first, ...others] = runs;
      if (!first) continue;
      const at = command.source.span(first.start, first.end);
      const typed = command.source.slice(first.start, first.end);
      yield {
        at,
        message:
          first.kind === 'blank'
            ? {
                en: 'A full-width or no-break blank stands here: the device does not take it for a blank and refuses the line.',
                ja: '全角スペースなど半角以外の空白が入っています。装置は空白として扱わず、この行を受け付けません。',
              }
            : {
                en: `\`${typed}\` is not ASCII: the device refuses the line. \`${first.ascii}\` is meant.`,
                ja: `\`${typed}\` は半角文字ではないため、装置はこの行を受け付けません。正しくは \`${first.ascii}\` です。`,
              },
        related: others.map(({ start, end }) => ({
          at: command.source.span(start, end),
          message: { en: 'Another one in the same line', ja: '同じ行の別の箇所' },
        })),
        fixes: lookalikeFixes(command, found),
      };
    }
  },
} satisfies Rule;

/** What the device needs where it sends its reports itself, and what a collector needs where one was declared. */
function linesOf(knowns: Knowns): readonly LookalikeLine[] {
  const { config } = knowns;
  if (!config) return [];
  const beside = reachOf(knowns)
    ? lookalikesAmong(config.config, 'ip name-server', 'ip domain', 'ip host', 'ntp', 'crypto pki trustpoint')
    : declaredPull(knowns)
      ? lookalikesAmong(config.config, 'username', 'ip http', 'aaa')
      : [];
  return [
    ...config.lines.lookalikes,
    ...beside.filter(
      ({ command }) =>
        !(command.parent ?? command).keyword.startsWith('crypto') || isSla(command.parent ?? command),
    ),
  ];
}

const isSla = ({ words }: Command): boolean => words.some(({ text }) => likeSla(text) !== undefined);

export const page: RulePage = () => ({
  why: {
    en: 'IOS-XE commands are ASCII. A full-width blank, letter, digit or sign, a no-break space or a long hyphen from an office program looks right and is refused. Silent about free text such as `street-address`, about placeholders, and about notes behind a command.',
    ja: 'IOS-XE のコマンドは ASCII です。全角スペース、全角英数字、全角記号や、Office 文書から貼り付けた特殊な空白・ハイフンは、見た目が正しくても装置が受け付けません。`street-address` などの自由記述、仮の値、コマンドの後ろに書かれた注記は対象外です。',
  },
  remedy: {
    en: 'Write the line with half-width characters.',
    ja: '半角文字で記述し直します。',
  },
  bad: 'license smart transport　smart\n',
  good: 'license smart transport smart\n',
  sources: [
    { source: 'ios-xe', at: 'characters of a command', tag: 'V' },
    { source: 'field', at: 'runbooks pasted from office documents', tag: 'E' },
  ],
});

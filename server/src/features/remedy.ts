import type { Finding } from '../analysis/finding';
import type { Fix } from '../rules/rule';
import type { Text } from '../terms';
import { plain } from '../terms/plain';
import type { SourceText } from '../text/source';
import { both } from './markdown';

/** What to type because of a finding in a capture, which itself stays as it is. */
export interface Remedy {
  readonly finding: Finding;
  /** Lines of the configuration mode, with the modes they belong to; none where nothing in a configuration is at fault. */
  readonly lines: readonly string[];
  /** EXEC commands to type next. */
  readonly next: readonly string[];
  /** A new configuration that holds both. */
  readonly page: Text;
}

const words = {
  type: { en: 'In configuration mode:', ja: '設定モードで入力します。' },
  next: { en: 'In EXEC mode:', ja: 'EXEC モードで実行します。' },
} satisfies Record<string, Text>;

/** The remedies of the findings that touch a range of offsets; one without lines and commands can only be explained. */
export function remediesIn(findings: readonly Finding[], start: number, end: number): readonly Remedy[] {
  return findings.filter(({ at }) => at.start <= end && at.end >= start).map(remedyOf);
}

function remedyOf(finding: Finding): Remedy {
  const { rule, device, message, next, at } = finding;
  const fix = finding.fixes.find((own) => own.edits.every(({ span }) => span.source === at.source));
  const lines = fix ? linesOf(at.source, fix) : [];
  const page = both((lang) =>
    [
      `! ${device === undefined ? '' : `${device}: `}${rule.id} ${plain(message[lang])}`,
      ...(lines.length > 0 ? ['!', `! ${words.type[lang]}`, ...lines] : []),
      ...(next.length > 0 ? ['!', `! ${words.next[lang]}`, ...next.map((command) => `!   ${command}`)] : []),
      '',
    ].join('\n'),
  );
  return { finding, lines, next, page };
}

/** A fix as lines to type: those that come, under their modes, and `no` for those that only go. */
function linesOf(source: SourceText, { edits }: Fix): readonly string[] {
  return edits.flatMap(({ span, text }) => {
    const first = source.lineOf(span.start);
    const last = span.end > span.start ? source.lineOf(span.end - 1) : first;
    const insertion = span.start === span.end && span.start === source.lineStart(first);
    const before = insertion ? '' : source.text.slice(source.lineStart(first), span.start);
    const behind = insertion ? '' : source.text.slice(span.end, source.lineEnd(last));
    const come = (before + text + behind).split(/\r?\n/).filter((line) => line.trim() !== '');
    const stay = source.text.slice(source.lineStart(first), source.lineEnd(last)).split(/\r?\n/);
    const own = come.filter((line) => insertion || !stay.includes(line));
    const gone =
      insertion || own.length > 0 ? [] : stay.filter((line) => line.trim() && !come.includes(line));
    const typed = [...own, ...gone.map(negated)];
    return typed.length > 0 ? [...modesOf(source, first, typed[0] as string), ...typed] : [];
  });
}

const negated = (line: string): string =>
  line.replace(/^(\s*)(no )?/, (_, indent: string, no?: string) => indent + (no ? '' : 'no '));

/** How far a mode is looked for: a block of Call Home or of an interface is shorter. */
const longestBlock = 200;

/** The lines above that open the modes a line stands in, by their indentation. */
function modesOf(source: SourceText, line: number, text: string): readonly string[] {
  const modes: string[] = [];
  let indent = text.search(/\S/);
  for (let above = line - 1; above >= Math.max(0, line - longestBlock) && indent > 0; above--) {
    const own = source.lineText(above);
    const depth = own.search(/\S/);
    if (depth === -1 || depth >= indent || own[depth] === '!') continue;
    modes.unshift(own);
    indent = depth;
  }
  return modes;
}

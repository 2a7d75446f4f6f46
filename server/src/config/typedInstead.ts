import type { SourceText, Span } from '../text/source';
import { indentOn } from './lines';

/**
 * A change of configuration lines, as lines to type on the device: those that come, and `no` for those that only go,
 * below the lines that open their modes.
 */
export function typedInstead({
  span,
  text,
}: {
  readonly span: Span;
  readonly text: string;
}): readonly string[] {
  const { source, start, end } = span;
  const first = source.lineOf(start);
  const last = end > start ? source.lineOf(end - 1) : first;
  const insertion = start === end && start === source.lineStart(first);
  const before = insertion ? '' : source.slice(source.lineStart(first), start);
  const behind = insertion ? '' : source.slice(end, source.lineEnd(last));
  const come = (before + text + behind).split(/\r?\n/).filter((line) => line.trim() !== '');
  const stay = source.slice(source.lineStart(first), source.lineEnd(last)).split(/\r?\n/);
  const own = come.filter((line) => insertion || !stay.includes(line));
  const gone = insertion || own.length > 0 ? [] : stay.filter((line) => line.trim() && !come.includes(line));
  const typed = [...own, ...gone.map(negated)];
  return typed.length > 0 ? [...modesOf(source, first, typed[0] as string), ...typed] : [];
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
    const depth = indentOn(source, above);
    if (depth === -1 || depth >= indent || source.lineText(above)[depth] === '!') continue;
    modes.unshift(source.lineText(above));
    indent = depth;
  }
  return modes;
}

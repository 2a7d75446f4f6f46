import { type Frame, frameOf, type Label, labelOf } from './labels';

/** A block of YAML, and what the keys around it say. */
export interface LabelledBlock {
  /** Zero-based line of the key that the block stands under. */
  readonly line: number;
  readonly label: Label;
}

/** `- host: sw1`, `"show version": |`: margin, signs of list items, key, value. */
const member = /^( *)((?:- +)*)(["']?)([^\s"'#{[&*!][^"'\n]{0,118}?)\3:(?: +(\S.*))?$/;
const opens = /^[|>][-+\d]{0,2}$/;
const longestLine = 400;
const deepest = 40;

interface Level {
  /** Column of its keys. */
  readonly column: number;
  readonly frame: Frame;
}

/** The blocks of a YAML, `show version: |`, each with the keys and members that it stands under. */
export function blockLabels(text: string): readonly LabelledBlock[] {
  const found: { readonly line: number; readonly label: () => Label }[] = [];
  const levels: Level[] = [];
  let margin: number | undefined;
  for (const [line, own] of text.split('\n').entries()) {
    const content = own.trimEnd();
    const indent = content.search(/\S/);
    if (indent === -1 || (margin !== undefined && indent > margin)) continue;
    margin = undefined;
    const match = content.length > longestLine ? null : member.exec(content);
    if (!match) continue;
    const [, blanks = '', dashes = '', , key = '', value = ''] = match;
    const column = blanks.length + dashes.length;
    while (levels.length > 0 && isLeft(levels.at(-1) as Level, column, blanks.length, dashes !== ''))
      levels.pop();
    if (levels.at(-1)?.column !== column && levels.length < deepest)
      levels.push({ column, frame: frameOf(false) });
    const frame = levels.at(-1)?.frame as Frame;
    frame.key = key;
    if (opens.test(value)) {
      margin = blanks.length;
      const path = levels.map((level) => ({ frame: level.frame, key: level.frame.key, index: 0 }));
      found.push({ line, label: () => labelOf(path) });
    } else if (value !== '') frame.values.set(key, value.replace(/^(["'])(.*)\1$/, '$2'));
  }
  return found.map(({ line, label }) => ({ line, label: label() }));
}

/** Whether a line leaves a level: it stands further out, or begins another item of its list. */
const isLeft = ({ column }: Level, own: number, margin: number, isItem: boolean): boolean =>
  column > own || (isItem && column > margin);

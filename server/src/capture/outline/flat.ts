import type { OutputLine } from '../fields';
import { isUnderline } from '../longSections';

/** What tells how deep a line stood. */
export interface Nesting {
  /** Headings inside the block above them. */
  readonly inner: RegExp;
  /** Headings of blocks that hold licences. */
  readonly lists: RegExp;
}

/** Fewer lines tell nothing about their indentation. */
const fewest = 5;
const headed = /^(?!Description:)[A-Z][^:]{0,80}:$/;
const licence = /^\S.{0,120}\)\s*:$/;
/** What a handle or a report prints of its own stands below it, and so does what is said of a member. */
const block = /^(?:Handle|Report Id): \d/;
const member = /^(?:Active|Standby|Member): ?PID:/;

type Opened = 'list' | 'heading' | 'licence' | 'block' | 'inner' | 'member';

/**
 * The lines of an output that lost its indentation in a web page or in a mail, as deep as the device prints them; lines
 * of an output that has some stay as they are.
 */
export function indented(lines: readonly OutputLine[], { inner, lists }: Nesting): readonly OutputLine[] {
  if (lines.length < fewest || lines.some(({ indent }) => indent > 0)) return lines;
  if (!lines.some(({ text }) => headed.test(text))) return lines;
  let open: Opened[] = [];
  const base = (): Opened[] => (open[0] === 'list' ? ['list'] : []);
  let isBelowHeading = false;
  return lines.map((line, index) => {
    const { text } = line;
    const above = lines[index - 1];
    const below = lines[index + 1];
    let opens: Opened | undefined;
    if (isUnderline(text) || (below && isUnderline(below.text))) open = [];
    else if (headed.test(text) && inner.test(text)) {
      const at = open.findIndex((each) => each === 'inner' || each === 'member');
      if (!isBelowHeading && at !== -1) open = open.slice(0, at);
      opens = 'inner';
    } else if (lists.test(text)) {
      open = [];
      opens = 'list';
    } else if (licence.test(text)) {
      open = base();
      opens = 'licence';
    } else if (headed.test(text)) {
      open = [];
      opens = 'heading';
    } else if (block.test(text)) {
      open = [];
      opens = 'block';
    } else if (member.test(text)) {
      if (open.at(-1) === 'member') open = open.slice(0, -1);
      opens = 'member';
    } else if (above && line.line > above.last + 1) open = base();
    const indent = open.length * 2;
    if (opens) open = [...open, opens];
    isBelowHeading = opens === 'heading' || opens === 'inner';
    return indent === 0 ? line : { ...line, indent };
  });
}

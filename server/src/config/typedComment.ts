import type { SourceText, Span } from '../text/source';

/** A comment that tells the product something, as far as it stands in front of the cursor. */
interface TypedComment {
  /** As typed so far, for example `slp-dis`. */
  readonly name: string;
  /** The cursor is still in the name. */
  readonly inName: boolean;
  /** The cursor is in the first word behind the name. */
  readonly inFirst: boolean;
  /** What stands in front of the cursor of the word it is in. */
  readonly typed: string;
  /** The whole word that the cursor is in. */
  readonly span: Span;
}

/** So much of a line in front of the cursor is read. */
const longest = 200;

/** The comment at an offset; undefined where none of the product's own is typed. */
export function typedComment(source: SourceText, offset: number): TypedComment | undefined {
  const before = source.slice(Math.max(source.lineStart(source.lineOf(offset)), offset - longest), offset);
  const match = /(?:^\s*|\s)!\s?(slp-[\w-]*)?(?::?\s+((?:[^\s,]+[\s,]+)*)([\w-]*))?$/.exec(before);
  const name = match?.[1];
  if (!match || name === undefined) return undefined;
  const typed = match[3] ?? name;
  const rest = /^[\w-]*/.exec(source.slice(offset, offset + 60))?.[0].length ?? 0;
  return {
    name,
    inName: match[3] === undefined,
    inFirst: match[2] === '',
    typed,
    span: source.span(offset - typed.length, offset + rest),
  };
}

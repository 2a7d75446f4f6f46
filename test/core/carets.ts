/**
 * The fixture language: a text, and below a line the carets that mark what is expected on it.
 *
 *     license smart url cslu http://cslu-local:8182/cslu/v1/pi
 *                                   ^^^^^^^^^^ SLP301 warning: cannot be resolved
 *
 * Carets stand exactly under the text they mean. Behind them: the rule, optionally its severity, optionally
 * `:` and words that the message contains. A lone caret with nothing behind it belongs to the text: devices print
 * such pointers. `$0` marks the cursor.
 */

/** What is expected at one place; zero-based line and characters of the text without the carets. */
export interface Expected {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly severity: string | undefined;
  readonly words: string | undefined;
}

export interface Fixture {
  readonly text: string;
  readonly expected: readonly Expected[];
  /** Offset of `$0` in the text; undefined without one. */
  readonly cursor: number | undefined;
}

const marks = /^(\s*)(\^+)\s+(SLP\d{3})(?:\s+(error|warning|information|hint))?(?::\s*(.+))?$/;

/** Takes a fixture apart. A caret line that stands under no text is a mistake and throws. */
export function parseFixture(fixture: string): Fixture {
  const kept: string[] = [];
  const expected: Expected[] = [];
  for (const line of fixture.replace(/^\n/, '').split('\n')) {
    const match = marks.exec(line);
    if (!match) {
      if (/^\s*\^+\s+\S/.test(line)) throw new Error(`a caret line that says nothing known: ${line}`);
      kept.push(line);
      continue;
    }
    const [, blanks, carets, id, severity, words] = match;
    const under = (kept.at(-1) ?? '').replace('$0', '');
    const start = (blanks as string).length;
    const end = start + (carets as string).length;
    if (kept.length === 0 || end > under.length) throw new Error(`carets that stand under no text: ${line}`);
    expected.push({ line: kept.length - 1, start, end, id: id as string, severity, words: words?.trim() });
  }
  const marked = kept.join('\n');
  const cursor = marked.indexOf('$0');
  return {
    text: cursor === -1 ? marked : marked.slice(0, cursor) + marked.slice(cursor + 2),
    expected,
    cursor: cursor === -1 ? undefined : cursor,
  };
}

import { isDigit } from '../text/chars';
import type { SourceText, Span } from '../text/source';
import { content, contentEnd, contentStart } from './lines';
import { parseStamp, type Stamp } from './stamp';

/** A syslog message of a facility the product knows. */
export interface LogEvent {
  readonly facility: string;
  /** Digit as printed. */
  readonly level: number;
  readonly mnemonic: string;
  /** Text after the colon, lines that the terminal wrapped joined. */
  readonly text: string;
  /** From `%` to the end of the message. */
  readonly span: Span;
  /** From `%` to the mnemonic's last character. */
  readonly head: Span;
  /** Zero-based line of the `%`. */
  readonly line: number;
  /** The stamp in front, if the device printed one. */
  readonly stamp: Stamp | undefined;
  /** Host that a syslog server, or the device's origin id, puts in front. */
  readonly host: string | undefined;
  /** Printed by another operating system that shares the licensing agent. */
  readonly foreign: 'IOS XR' | 'ASA' | 'NX-OS' | undefined;
}

/** A sub-facility may stand between facility and severity; it names a card or a member, not another message. */
const header = /%(?:LICENSE-)?[A-Z][A-Z0-9_]*(?:-[A-Z][A-Z0-9_]*)?-[0-7]-[A-Z][A-Z0-9_]* ?: ?/y;
const glue = /%[A-Z][A-Z0-9_]*(?:-[A-Z][A-Z0-9_]*)?-[0-7]-[A-Z]/;

/** `logging origin-id hostname` stands behind the sequence number, in front of the device's own time. */
const origin = /(?:^|[\s>])\d+: ([A-Za-z][\w.-]{0,62}): (?:[*.]?[A-Z][a-z]{2} {1,2}\d|%?$)/;
/** A syslog server writes its own time and the host, then what it received. */
const relayed =
  /^(?:<\d{1,3}>)?(?:\d )?(?:[A-Z][a-z]{2} {1,2}\d{1,2} (?:\d{4} )?\d\d:\d\d:\d\d(?:\.\d+)?|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S*(?<!:))\s+(?:\S+\.(?:emerg|alert|crit|err(?:or)?|warning|notice|info|debug)\s+)?(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\s)([a-z0-9][\w.-]{0,62})\s/i;

function hostIn(before: string): string | undefined {
  return origin.exec(before)?.[1] ?? relayed.exec(before)?.[1];
}

/** NX-OS puts the year first, then the host, and often its virtual device. */
const nexus =
  /(?:^|\s)\d{4} [A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d(?:\.\d+)? (?:\S+ )?(?:%\$ VDC-\d+ %\$ )?$|%\$ VDC-\d+ %\$\s*$/;

/**
 * The licensing messages of a text, in their order.
 * @param percents offsets of the percent signs in front of a facility that is read, and perhaps of others, ascending
 */
export function readEvents(source: SourceText, percents: readonly number[]): LogEvent[] {
  const { text } = source;
  const events: LogEvent[] = [];
  let line: Line | undefined;
  for (const at of percents) {
    if (!facilities.some((facility) => text.startsWith(facility, at + 1))) continue;
    if (!line || at >= line.next) line = lineAt(source, at);
    const event = readEvent(source, at, line);
    if (event) events.push(event);
  }
  return events;
}

/** The line of a message; the messages that share one share what was found out about it. */
interface Line {
  readonly number: number;
  /** Where the device's own text begins and ends. */
  readonly start: number;
  readonly end: number;
  /** Offset of the line below. */
  readonly next: number;
}

function lineAt(source: SourceText, offset: number): Line {
  const number = source.lineOf(offset);
  const next = number + 1 < source.lineCount ? source.lineStart(number + 1) : Number.POSITIVE_INFINITY;
  return { number, start: contentStart(source, number), end: contentEnd(source, number), next };
}

/** Facilities worth reading in a scan over a whole capture. */
const facilities: readonly string[] = ['SMART_LIC-', 'CALL_HOME-', 'PKI-', 'LICENSE-SMART_LIC-'];

/** What these facilities begin with. */
export const openings: readonly string[] = facilities.map((facility) => facility.slice(0, 4));

/** Reads the message whose `%` stands at an offset; any facility. */
export function readEvent(source: SourceText, at: number, line = lineAt(source, at)): LogEvent | undefined {
  const { text } = source;
  header.lastIndex = at;
  if (!header.test(text)) return undefined;
  const bodyStart = header.lastIndex;
  let headEnd = bodyStart;
  while (text.charCodeAt(headEnd - 1) === SPACE || text.charCodeAt(headEnd - 1) === COLON) headEnd--;
  const mnemonic = text.slice(text.lastIndexOf('-', headEnd) + 1, headEnd);
  return new Message(source, line, at, headEnd, bodyStart, mnemonic);
}

const SPACE = 32;
const COLON = 58;

/** Most messages of a log are only counted: what stands around the mnemonic is read at the first use. */
class Message implements LogEvent {
  #body: { readonly text: string; readonly end: number } | undefined;

  constructor(
    private readonly source: SourceText,
    private readonly place: Line,
    private readonly at: number,
    private readonly headEnd: number,
    private readonly bodyStart: number,
    readonly mnemonic: string,
  ) {}

  get facility(): string {
    const { text } = this.source;
    const from = this.at + 1;
    // What stands behind LICENSE is a severity, or the facility's own name.
    const named = text.startsWith('LICENSE-', from) && !isDigit(text.charCodeAt(from + 8));
    return text.slice(from, text.indexOf('-', named ? from + 8 : from));
  }

  get level(): number {
    return this.source.text.charCodeAt(this.headEnd - this.mnemonic.length - 2) - 48;
  }

  get line(): number {
    return this.place.number;
  }

  get text(): string {
    return this.#read().text;
  }

  get span(): Span {
    return this.source.span(this.at, this.#read().end);
  }

  get head(): Span {
    return this.source.span(this.at, this.headEnd);
  }

  get stamp(): Stamp | undefined {
    return parseStamp(this.#before());
  }

  get host(): string | undefined {
    return hostIn(this.#before());
  }

  /** IOS XR and its kin print no blank behind the colon, or one before it; ASA wraps the message in its own. */
  get foreign(): LogEvent['foreign'] {
    const { text } = this.source;
    const plain = this.bodyStart - this.headEnd === 2 && text.charCodeAt(this.headEnd) === COLON;
    const isOfLicense = text.startsWith('LICENSE-', this.at + 1) && !isDigit(text.charCodeAt(this.at + 9));
    if (isOfLicense || (!plain && this.text !== '')) return 'IOS XR';
    if (isBehindAsa(text, this.at)) return 'ASA';
    return nexus.test(this.#before()) ? 'NX-OS' : undefined;
  }

  /** A prefix is short; a line of a megabyte must not be looked through for each of its messages. */
  #before(): string {
    return this.source.slice(Math.max(this.place.start, this.at - 160), this.at);
  }

  #read(): { readonly text: string; readonly end: number } {
    this.#body ??= body(this.source, this.place, this.bodyStart);
    return this.#body;
  }
}

/** Whether `%ASA-6-725001: ` stands in front: an ASA prints the agent's messages inside its own. */
function isBehindAsa(text: string, at: number): boolean {
  if (!text.endsWith(': ', at)) return false;
  let hyphen = at - 3;
  while (isDigit(text.charCodeAt(hyphen))) hyphen--;
  return (
    hyphen < at - 3 &&
    text.charCodeAt(hyphen) === 45 &&
    isDigit(text.charCodeAt(hyphen - 1)) &&
    text.endsWith('%ASA-', hyphen - 1)
  );
}

/** The text of a message: to the end of its line, and on where the terminal wrapped it. */
function body(source: SourceText, line: Line, start: number): { text: string; end: number } {
  let { end } = line;
  const glued = glue.exec(source.slice(start, end));
  if (glued) return { text: source.slice(start, start + glued.index).trim(), end: start + glued.index };
  let text = source.slice(start, Math.max(start, end));
  for (let next = line.number + 1; next <= line.number + longest && next < source.lineCount; next++) {
    const width = source.lineEnd(next - 1) - source.lineStart(next - 1);
    if (width < narrow) break;
    const more = content(source, next);
    if (more === '' || !isContinuation(more)) break;
    if (width < 70 && !isBrokenAtWord(width, text, more)) break;
    text +=
      (source.text.charCodeAt(source.lineEnd(next - 1) - 1) === 32 || width < 80 ? ' ' : '') +
      more.trimStart();
    end = contentEnd(source, next);
  }
  return { text: text.trim(), end };
}

/** So many more lines a message may take. */
const longest = 5;
/** A line that a mail program broke is at least as wide: only an address is a longer word. */
const narrow = 40;

/**
 * Whether a mail program broke a line at a word: the next one would not have fitted into 72 characters, and it goes on
 * in the middle of a sentence.
 */
const isBrokenAtWord = (width: number, text: string, more: string): boolean =>
  width + 1 + (/^\s*(\S*)/.exec(more)?.[1] ?? '').length > 72 &&
  (/^\s*[a-z(]/.test(more) ||
    (/^(?:Communications failure|Authorization renewal) with\b/.test(text) && !text.includes(' : ')));

/** What begins no message, no prompt, no separator and no output. */
const isContinuation = (text: string): boolean =>
  !/%|^\s*(?:[*.]?[A-Z][a-z]{2} +\d|\d+:|\d\d:\d\d|<\d+>|[-=]{4}|\[)|[#>]/.test(text);

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
  /** Printed by another operating system that shares the licensing agent. */
  readonly foreign: 'IOS XR' | 'ASA' | undefined;
}

/** Facilities worth reading in a scan over a whole capture, by their first letter. */
const facilities: readonly string[] = ['SMART_LIC-', 'CALL_HOME-', 'PKI-', 'LICENSE-SMART_LIC-'];
/** A sub-facility may stand between facility and severity; it names a card or a member, not another message. */
const header = /%((?:LICENSE-)?[A-Z][A-Z0-9_]*)(?:-[A-Z][A-Z0-9_]*)?-([0-7])-([A-Z][A-Z0-9_]*)( ?: ?)/y;
const glue = /%[A-Z][A-Z0-9_]*(?:-[A-Z][A-Z0-9_]*)?-[0-7]-[A-Z]/;

/**
 * The licensing messages of a range, in their order. One native search a `%`, then hand checks: a log of many
 * messages of other facilities costs little more than that search.
 * @param start,end offsets of the range
 */
export function readEvents(source: SourceText, start: number, end: number): LogEvent[] {
  const { text } = source;
  const events: LogEvent[] = [];
  for (let at = text.indexOf('%', start); at !== -1 && at < end; at = text.indexOf('%', at + 1)) {
    if (!isKnown(text, at + 1)) continue;
    const event = readEvent(source, at);
    if (event) events.push(event);
  }
  return events;
}

function isKnown(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  for (const name of facilities) if (name.charCodeAt(0) === code && text.startsWith(name, at)) return true;
  return false;
}

/** Reads the message whose `%` stands at an offset; any facility. */
export function readEvent(source: SourceText, at: number): LogEvent | undefined {
  header.lastIndex = at;
  const match = header.exec(source.text);
  if (!match) return undefined;
  const line = source.lineOf(at);
  const [printed, facility, level, mnemonic, colon] = match as unknown as [
    string,
    string,
    string,
    string,
    string,
  ];
  const bodyStart = at + printed.length;
  const { text, end } = body(source, line, bodyStart);
  // A prefix is short; a line of a megabyte must not be looked through for each of its messages.
  const before = source.text.slice(Math.max(contentStart(source, line), at - 160), at);
  return {
    facility,
    level: Number(level),
    mnemonic,
    text,
    span: source.span(at, end),
    head: source.span(at, bodyStart - colon.length),
    line,
    stamp: parseStamp(before),
    foreign: foreignOf(facility, printed, text, before),
  };
}

/** IOS XR and its kin print no blank behind the colon, or one before it; ASA wraps the message in its own. */
function foreignOf(facility: string, printed: string, text: string, before: string): LogEvent['foreign'] {
  if (facility.startsWith('LICENSE-') || (text !== '' && /(?: : ?|\S:)$/.test(printed))) return 'IOS XR';
  return /%ASA-\d-\d+: $/.test(before) ? 'ASA' : undefined;
}

/** The text of a message: to the end of its line, and on where the terminal wrapped it. */
function body(source: SourceText, line: number, start: number): { text: string; end: number } {
  let end = contentEnd(source, line);
  const glued = glue.exec(source.text.slice(start, end));
  if (glued) return { text: source.text.slice(start, start + glued.index).trim(), end: start + glued.index };
  let text = source.text.slice(start, Math.max(start, end));
  for (let next = line + 1; next <= line + 3 && next < source.lineCount; next++) {
    const width = source.lineEnd(next - 1) - source.lineStart(next - 1);
    if (width < 70) break;
    const more = content(source, next);
    if (more === '' || !isContinuation(more)) break;
    text +=
      (source.text.charCodeAt(source.lineEnd(next - 1) - 1) === 32 || width < 80 ? ' ' : '') +
      more.trimStart();
    end = contentEnd(source, next);
  }
  return { text: text.trim(), end };
}

/** What begins no message, no prompt, no separator and no output. */
const isContinuation = (text: string): boolean =>
  !/%|^\s*(?:[*.]?[A-Z][a-z]{2} +\d|\d+:|\d\d:\d\d|<\d+>|[-=]{4}|\[)|[#>]/.test(text);

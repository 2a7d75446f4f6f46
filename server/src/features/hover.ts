import type { Field } from '../capture/fields';
import { readEvent } from '../capture/syslog';
import type { CaseDocument } from '../case';
import { commandOn } from '../config/at';
import type { Command } from '../config/command';
import { trimmedEnd } from '../config/command';
import { rowOfLine, rowOfTyped } from '../facts/commandRow';
import { failureOf } from '../facts/events';
import { nothingKnown, type Software } from '../facts/software';
import { eventNamed } from '../knowledge/eventNames';
import { fields } from '../knowledge/fields';
import type { CommandRow } from '../knowledge/types';
import type { Hop, Text } from '../terms';
import type { Span } from '../text/source';
import { defectFor, explainReason, type LoggedTexts } from './explain';
import type { Explained } from './explained';
import {
  explainCommand,
  explainDefect,
  explainEntry,
  explainField,
  explainLogged,
  unknownMessage,
} from './explainRow';
import { both, citations, join } from './markdown';
import { messageFor } from './messages';
import { placeAt, sectionAt } from './place';

/** What stands under the cursor, explained. */
export interface Hover {
  readonly span: Span;
  readonly text: Text;
}

/**
 * Explains the place at an offset; undefined where the product has nothing to say.
 * @param place what is to be said of a zero-based configuration line and its hop beside the explanation
 * @param texts what messages and the agent's own errors mean; a document that is no capture needs none
 */
export function hoverAt(
  document: CaseDocument,
  offset: number,
  software: () => Software = () => nothingKnown,
  place: (line: number, hop: Hop) => Text = () => nothing,
  texts?: LoggedTexts,
): Hover | undefined {
  return (
    bugAt(document, offset) ??
    (texts && messageAt(document, offset, texts)) ??
    fieldAt(document, offset, texts) ??
    commandAt(document, offset, software, place)
  );
}

const nothing: Text = { en: '', ja: '' };

const rendered = (span: Span, explained: Explained, place = nothing): Hover => ({
  span,
  text: join(
    both((lang) => `**${explained.title[lang]}**`),
    place,
    explained.body,
    citations(explained.sources),
  ),
});

/** A bug id or a field notice anywhere in a line. */
function bugAt({ source }: CaseDocument, offset: number): Hover | undefined {
  const line = source.lineOf(offset);
  const start = Math.max(source.lineStart(line), offset - 20);
  const around = source.slice(start, Math.min(source.lineEnd(line), offset + 20));
  for (const match of around.matchAll(/\bCSC[a-z]{2}\d{5}\b|\bFN[ -]?\d{5}\b/gi)) {
    const from = start + match.index;
    if (offset < from || offset > from + match[0].length) continue;
    const row = defectFor(match[0]);
    if (row) return rendered(source.span(from, from + match[0].length), explainDefect(row));
  }
  return undefined;
}

/** Characters before the cursor in which its message has to begin, wrapped lines included. */
const reach = 2000;

/** A syslog message: its head explains the message, its text the reason that it names. */
function messageAt({ source }: CaseDocument, offset: number, texts: LoggedTexts): Hover | undefined {
  const first = Math.max(source.lineStart(Math.max(0, source.lineOf(offset) - 2)), offset - reach);
  const last = Math.min(source.lineEnd(source.lineOf(offset)), offset + reach);
  // From the cursor backwards: the nearest message is the one it stands in.
  const around = source.slice(first, last);
  for (let at = around.lastIndexOf('%'); at !== -1; at = at === 0 ? -1 : around.lastIndexOf('%', at - 1)) {
    // In a URL a number follows.
    const event = /[A-Z]/.test(around.charAt(at + 1)) ? readEvent(source, first + at) : undefined;
    if (!event || offset < event.span.start || offset > event.span.end) continue;
    const row = messageFor(event, texts.messages);
    // Of a message that nobody explains, the licensing agent's own excepted, a hover would only spell out the head.
    if (!row)
      return /SMART_LIC$/.test(event.facility) ? rendered(event.head, unknownMessage(event)) : undefined;
    const onText = offset > event.head.end && row.outcome === 'failure';
    const failure = onText ? failureOf(event) : undefined;
    const reason =
      failure && (failure.reason ? explainEntry(failure.reason) : explainReason(failure.reasonText, texts));
    return reason
      ? rendered(source.span(event.head.end, event.span.end), reason)
      : rendered(event.head, explainLogged(row, event));
  }
  return undefined;
}

/** A label or a value of a show output. */
function fieldAt({ capture, source }: CaseDocument, offset: number, texts?: LoggedTexts): Hover | undefined {
  const line = source.lineOf(offset);
  const section = sectionAt(capture.sections, line);
  const reading = section && line >= section.bodyLine ? capture.readingOf(section) : undefined;
  if (!reading) return undefined;
  const trail = trailTo(reading.fields, offset);
  const field = trail?.at(-1);
  if (!field) return undefined;
  const under = trail?.at(-2)?.label;
  const event = eventNamed(field.label);
  if (event && within(field.labelSpan, offset)) return rendered(field.labelSpan, explainEntry(event));
  const said = field.valueSpan && within(field.valueSpan, offset) ? reasonIn(field, texts) : undefined;
  if (said && field.valueSpan) return rendered(field.valueSpan, said);
  const rows = fields.filter(({ label }) => label.toLowerCase() === field.label.toLowerCase());
  const row =
    rows.find((entry) => entry.under !== undefined && entry.under === under) ??
    rows.find((entry) => entry.under === undefined) ??
    rows[0];
  if (!row) return under === undefined ? undefined : valueAt(field, under);
  const onValue = field.valueSpan && offset >= field.valueSpan.start ? field.valueSpan : undefined;
  return rendered(onValue ?? field.labelSpan, explainField(row, field.value));
}

/** One of many fields below a heading: the heading's row knows what they, or a value that they share, mean. */
function valueAt({ label, labelSpan, value = '' }: Field, heading: string): Hover | undefined {
  const row = fields.find((entry) => entry.label === heading);
  if (row?.values?.some((entry) => value.startsWith(entry.value)))
    return rendered(labelSpan, explainField(row, value));
  const { inside, sources } = row ?? {};
  return inside && sources
    ? rendered(labelSpan, { title: both(() => label), body: inside, sources })
    : undefined;
}

/** Labels whose value is the reason of a failure, in tech support, in the agent's log and in its messages. */
const reasonLabels: readonly string[] = ['Failure Reason', 'error', 'status_message'];

const reasonIn = ({ label, value }: Field, texts?: LoggedTexts): Explained | undefined =>
  texts && value !== undefined && reasonLabels.includes(label) ? explainReason(value, texts) : undefined;

/** The field at an offset below its headings; of two that hold it, the one that holds less else. */
function trailTo(list: readonly Field[], offset: number): readonly Field[] | undefined {
  let best: readonly Field[] | undefined;
  for (const field of list) {
    const { labelSpan, valueSpan, whole } = field;
    if (whole && !within(whole, offset)) continue;
    const trail = within(labelSpan, offset) || (valueSpan && within(valueSpan, offset)) ? [field] : undefined;
    const inner = trail ?? trailTo(field.children, offset);
    const found = inner && (trail ? inner : [field, ...inner]);
    if (found && (!best || widthOf(found) < widthOf(best))) best = found;
  }
  return best;
}

const widthOf = (trail: readonly Field[]): number => {
  const field = trail.at(-1) as Field;
  return (field.valueSpan ?? field.labelSpan).end - field.labelSpan.start;
};

const within = (span: Span, offset: number): boolean =>
  span.start <= offset && offset <= span.end && span.end > span.start;

/** A configuration line, or a command typed at a prompt. */
function commandAt(
  document: CaseDocument,
  offset: number,
  software: () => Software,
  place: (line: number, hop: Hop) => Text,
): Hover | undefined {
  const { capture, source } = document;
  const line = source.lineOf(offset);
  const section = sectionAt(capture.sections, line);
  const explained = (span: Span, row: CommandRow): Hover => rendered(span, explainCommand(row, software()));
  if (section?.typed && section.firstLine === line && within(section.typed, offset)) {
    const row = rowOfLine(section.command, 'exec');
    return row && explained(section.typed, row);
  }
  if (section) {
    for (const config of capture.configsOf(section)) {
      const command = commandOn(config, line);
      const row = command && rowFor(command);
      if (command && row && offset >= command.lineStart)
        return rendered(command.span, explainCommand(row, software()), row.hop && place(line, row.hop));
    }
  }
  const typed = typedAt(document, line);
  if (!typed || !within(typed.span, offset)) return undefined;
  const { row, span } = typed;
  return section?.entered
    ? rendered(span, explainCommand(row, software()), row.hop && place(line, row.hop))
    : explained(span, row);
}

/** A command of a line that the parser has no use for, or that is abbreviated, or that was typed at a prompt. */
function typedAt(
  document: CaseDocument,
  line: number,
): { readonly row: CommandRow; readonly span: Span } | undefined {
  const { source } = document;
  const place = placeAt(document, source.lineEnd(line));
  if (!place) return undefined;
  const row = rowOfTyped([...place.words, place.prefix], place.modes);
  return row && { row, span: source.span(place.start, trimmedEnd(source, line)) };
}

const modes: Readonly<Record<string, CommandRow['mode']>> = {
  'call-home': 'call-home',
  profile: 'profile',
  trustpoint: 'trustpoint',
  interface: 'interface',
  vrf: 'vrf',
};

function rowFor(command: Command): CommandRow | undefined {
  const mode = command.parent?.mode;
  return rowOfLine(command.text, mode === undefined ? 'global' : modes[mode]);
}

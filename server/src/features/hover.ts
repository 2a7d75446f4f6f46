import { expand } from '../capture/commands';
import type { Field } from '../capture/fields';
import { contentStart } from '../capture/lines';
import type { Section } from '../capture/scan';
import { readEvent } from '../capture/syslog';
import type { CaseDocument } from '../case';
import { commandOn } from '../config/at';
import type { Command } from '../config/command';
import { failureOf } from '../facts/events';
import { fields } from '../knowledge/fields';
import type { CommandRow } from '../knowledge/types';
import type { Hop, Text } from '../terms';
import type { Span } from '../text/source';
import {
  commandFor,
  defectFor,
  type Explained,
  explainCommand,
  explainDefect,
  explainField,
  explainMessage,
  plain,
} from './explain';
import { both, citations, join } from './markdown';
import { messageFor } from './messages';

/** What stands under the cursor, explained. */
export interface Hover {
  readonly span: Span;
  readonly text: Text;
}

/**
 * Explains the place at an offset; undefined where the product has nothing to say.
 * @param place what is to be said of a zero-based configuration line and its hop beside the explanation
 */
export function hoverAt(
  document: CaseDocument,
  offset: number,
  place: (line: number, hop: Hop) => Text = () => nothing,
): Hover | undefined {
  return (
    bugAt(document, offset) ??
    messageAt(document, offset) ??
    fieldAt(document, offset) ??
    commandAt(document, offset, place)
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
  const around = source.text.slice(start, Math.min(source.lineEnd(line), offset + 20));
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
function messageAt({ source }: CaseDocument, offset: number): Hover | undefined {
  const first = Math.max(source.lineStart(Math.max(0, source.lineOf(offset) - 2)), offset - reach);
  const last = Math.min(source.lineEnd(source.lineOf(offset)), offset + reach);
  // From the cursor backwards: the nearest message is the one it stands in.
  const around = source.text.slice(first, last);
  for (let at = around.lastIndexOf('%'); at !== -1; at = at === 0 ? -1 : around.lastIndexOf('%', at - 1)) {
    const event = readEvent(source, first + at);
    if (!event || offset < event.span.start || offset > event.span.end) continue;
    const row = messageFor(event);
    if (!row) return undefined;
    const reason = offset > event.head.end && row.outcome === 'failure' ? failureOf(event).reason : undefined;
    return reason
      ? rendered(source.span(event.head.end, event.span.end), plain(reason))
      : rendered(event.head, explainMessage(row));
  }
  return undefined;
}

/** A label or a value of a show output. */
function fieldAt({ capture, source }: CaseDocument, offset: number): Hover | undefined {
  const line = source.lineOf(offset);
  const section = sectionAt(capture.sections, line);
  const reading = section && line >= section.bodyLine ? capture.readingOf(section) : undefined;
  if (!reading) return undefined;
  const trail = trailTo(reading.fields, offset);
  const field = trail?.at(-1);
  if (!field) return undefined;
  const under = trail?.at(-2)?.label;
  const rows = fields.filter(({ label }) => label.toLowerCase() === field.label.toLowerCase());
  const row =
    rows.find((entry) => entry.under !== undefined && entry.under === under) ??
    rows.find((entry) => entry.under === undefined) ??
    rows[0];
  if (!row) return undefined;
  const onValue = field.valueSpan && offset >= field.valueSpan.start ? field.valueSpan : undefined;
  return rendered(onValue ?? field.labelSpan, explainField(row, field.value));
}

function trailTo(list: readonly Field[], offset: number): readonly Field[] | undefined {
  for (const field of list) {
    const { labelSpan, valueSpan } = field;
    if (within(labelSpan, offset) || (valueSpan && within(valueSpan, offset))) return [field];
    const inner = trailTo(field.children, offset);
    if (inner) return [field, ...inner];
  }
  return undefined;
}

const within = (span: Span, offset: number): boolean =>
  span.start <= offset && offset <= span.end && span.end > span.start;

/** A configuration line, or a command typed at a prompt. */
function commandAt(
  { capture, source }: CaseDocument,
  offset: number,
  place: (line: number, hop: Hop) => Text,
): Hover | undefined {
  const line = source.lineOf(offset);
  const section = sectionAt(capture.sections, line);
  if (section?.typed && section.firstLine === line && within(section.typed, offset)) {
    const row = commandFor(section.command, 'exec');
    return row && rendered(section.typed, explainCommand(row));
  }
  if (section) {
    for (const config of capture.configsOf(section)) {
      const command = commandOn(config, line);
      const row = command && rowFor(command);
      if (command && row && offset >= command.lineStart)
        return rendered(command.span, explainCommand(row), row.hop && place(line, row.hop));
    }
  }
  return typedAt(
    capture.source === source ? source.lineText(line) : '',
    source.span(contentStart(source, line), source.lineEnd(line)),
  );
}

/** A configuration command that was typed at a `(config)#` prompt. */
function typedAt(text: string, span: Span): Hover | undefined {
  const match = /^[\w.-]{1,64}\((config[\w-]*)\)#\s*(\S.*)$/.exec(text.trimEnd());
  if (!match) return undefined;
  const row = commandFor(expand((match[2] as string).replace(/^no\s+/, '')).command);
  return row && rendered(span, explainCommand(row));
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
  return commandFor(command.text, mode === undefined ? 'global' : modes[mode]);
}

/** The section a line lies in. */
export const sectionAt = (sections: readonly Section[], line: number): Section | undefined =>
  sections.findLast(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine);

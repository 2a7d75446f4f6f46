import { type LogEvent, readEvent } from '../capture/syslog';
import type { MessageRow } from '../knowledge/types';
import { SourceText } from '../text/source';

/**
 * The row of a message: by facility and mnemonic, never by severity or wording, about which devices and guides
 * disagree. IOS XR prints the facility behind `LICENSE-`.
 */
export const messageFor = (
  { facility, mnemonic }: Pick<LogEvent, 'facility' | 'mnemonic'>,
  messages: readonly MessageRow[],
): MessageRow | undefined =>
  messages.find(
    (row) =>
      row.mnemonic === mnemonic && (row.facility === facility || facility.endsWith(`-${row.facility}`)),
  );

/** A paste is read up to here: nobody reads explanations of more. */
const longest = 200_000;
const headOf = /%?\b(?:LICENSE-)?[A-Z][A-Z0-9_]*(?:-[A-Z][A-Z0-9_]*)?-[0-7]-[A-Z][A-Z0-9_]* ?:/;

/**
 * The messages in a pasted text, in its order: whole log lines with any prefix, wrapped by a terminal, a mail or
 * a slide, with or without the `%`.
 */
export function messagesIn(text: string): readonly LogEvent[] {
  const events: LogEvent[] = [];
  for (const message of unwrapped(text.slice(0, longest))) {
    const source = new SourceText('', message);
    for (let at = message.indexOf('%'); at !== -1; at = message.indexOf('%', at + 1)) {
      const event = readEvent(source, at);
      if (event) events.push(event);
    }
  }
  return events;
}

/** One text a message: a line without a head of its own goes on the line before it. */
function unwrapped(text: string): readonly string[] {
  const whole: string[] = [];
  let parts: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const head = headOf.exec(line);
    if (head || line.trim() === '') {
      if (parts.length > 0) whole.push(parts.join(''));
      parts = [];
    }
    if (head) {
      const bare = !head[0].startsWith('%');
      parts = [bare ? `${line.slice(0, head.index)}%${line.slice(head.index)}` : line];
    } else if (parts.length > 0) {
      // A terminal breaks at its width, in the middle of a word; whatever else wraps breaks between words.
      parts.push((parts.at(-1) as string).length < 80 ? ` ${line.trim()}` : line.trim());
    }
  }
  if (parts.length > 0) whole.push(parts.join(''));
  return whole;
}

import type { SourceText } from '../../text/source';
import { type Field, fieldAt, type OutputLine } from '../fields';
import { clean } from '../noise';
import { defineReader } from '../reader';

const title = /^((?:Import )?Message History) \(oldest to newest\):?$/;
const kind = /^([A-Z][A-Za-z]+(?: [A-Za-z]+){0,3}):$/;
const turn = /^((?:Import )?(?:REQUEST|RESPONSE|DATA|MESSAGE)\w*):?\s*(.*)$/i;
const nothing = /^No past (?:Import )?history$/i;

/** What the agent asked its peer and what it was answered, by kind of message; a request or an answer may be long. */
export default defineReader({
  command: 'show license history message',
  headings: ['Message History (oldest to newest):'],
  holds: ['show license status', 'show license all'],
  read(source, first, last) {
    const { lines, banner, messages } = clean(source, first, last);
    const parts: History[] = [];
    const unread: number[] = [];
    for (const line of lines) {
      const heading = title.exec(line.text);
      const named = kind.exec(line.text);
      const said = turn.exec(line.text);
      const part = parts.at(-1);
      const open = part?.kinds.at(-1);
      if (heading) parts.push({ label: line.text.replace(/:$/, ''), at: line, kinds: [] });
      else if (!part) unread.push(line.line);
      else if (named && !said)
        part.kinds.push({ label: named[1] as string, at: line, turns: [], none: undefined });
      else if (!open) unread.push(line.line);
      else if (nothing.test(line.text)) open.none = line;
      else if (said && !line.text.startsWith('{'))
        open.turns.push({ at: line, label: said[1] as string, value: said[2] as string, body: [] });
      else {
        let last_ = open.turns.at(-1);
        if (!last_) {
          last_ = { at: line, label: '', value: '', body: [] };
          open.turns.push(last_);
        }
        last_.body.push(line);
      }
    }
    return { fields: [...banner, ...parts.map((part) => partOf(source, part)), ...messages], unread };
  },
});

interface Turn {
  readonly at: OutputLine;
  readonly label: string;
  readonly value: string;
  readonly body: OutputLine[];
}

interface Kind {
  readonly label: string;
  readonly at: OutputLine;
  readonly turns: Turn[];
  none: OutputLine | undefined;
}

interface History {
  readonly label: string;
  readonly at: OutputLine;
  readonly kinds: Kind[];
}

const partOf = (source: SourceText, { label, at, kinds }: History): Field =>
  fieldAt(
    source,
    label,
    at.start,
    undefined,
    at.start,
    kinds.map((each) => kindOf(source, each)),
  );

const kindOf = (source: SourceText, { label, at, turns, none }: Kind): Field =>
  turns.length === 0
    ? fieldAt(source, label, at.start, none?.text, none?.start)
    : fieldAt(
        source,
        label,
        at.start,
        undefined,
        at.start,
        turns.map((each) => turnOf(source, each, label)),
      );

/** A request or an answer, its text joined again where the terminal broke it. */
function turnOf(source: SourceText, { at, label, value, body }: Turn, list: string): Field {
  const children: Field[] = [];
  if (label !== '')
    children.push(fieldAt(source, label, at.start, value, at.start + at.text.length - value.length));
  const begin = body[0];
  const end = body.at(-1);
  if (begin && end)
    children.push({
      ...fieldAt(source, 'message', begin.start, body.map(({ text }) => text).join(''), begin.start),
      labelSpan: source.span(begin.start, begin.start),
      valueSpan: source.span(begin.start, end.start + end.text.length),
    });
  return { ...fieldAt(source, label, at.start, undefined, at.start, children), list };
}

import { isDigit } from '../text/chars';
import type { SourceText } from '../text/source';
import { type Field, fieldAt, type OutputLine } from './fields';

/** A label with its value on one line, by offsets in the text of the line. */
export interface Part {
  readonly label: string;
  readonly labelAt: number;
  /** Empty where nothing follows the colon. */
  readonly value: string;
  readonly valueAt: number;
}

/** `Label: value`; the colon of a time or of an address is none. `Build type:: Production` has two. */
const first = /^([A-Za-z](?:[^:=]|::(?=\S)){0,90}?)[ \t]*:{1,2}(?:[ \t]+(.*)|$)/s;
/** The next label of the line: behind two blanks, a comma, the last of `A=1` parts, or a number that is a whole value. */
const next =
  /(,[ \t]+|[ \t]{2,}|(?<==\d{1,10}|(?:^|: )\d{1,10}(?:\(\d{1,10}\))?)[ \t])(?=([A-Z][A-Za-z()]{1,24}(?: [A-Za-z()]{1,20}){0,5}):[ \t])/g;
/** A label that needs no second look. */
const words = /^[A-Za-z][\w ()/-]{0,60}(?<! )$/;
/** Two labels without a colon between device and value: `Active:PID:x`. */
const glued = /^([A-Z][A-Za-z ]{1,24}):((?:PID|P):\S.*)$/;

const SPACE = 32;
const LETTER_P = 80;

/** The labels of a line with their values: `Total: 8,  Purged: 0` has two. Empty for a line without a label. */
export function partsOf(text: string): readonly Part[] {
  const colon = text.indexOf(':');
  if (colon === -1) return [];
  if (text.charCodeAt(colon + 1) === LETTER_P) {
    const tight = glued.exec(text);
    if (tight) return [part(text, 0, tight[1] as string, tight[2] as string)];
  }
  if (colon === 1) {
    const member = /^(P:\S+,S:\S+?):(?:[ \t]+(\S.*)|$)/.exec(text);
    if (member) return [part(text, 0, member[1] as string, member[2] ?? '')];
  }
  // A licence that the agent knows by its tag alone: `(C9300-48 DNA Advantage):`.
  if (text.startsWith('(') && /^\([^():]{1,60}\)?\):$/.test(text))
    return [part(text, 0, text.slice(0, -1), '')];
  const head = plain(text, colon) ?? headOf(text);
  if (!head) return [];
  const { value } = head;
  if (value === '' || value.startsWith('{') || !/:[ \t]/.test(value)) return [head];
  const parts: Part[] = [];
  let open = head;
  let from = head.valueAt;
  for (const cut of text.slice(head.valueAt).matchAll(next)) {
    const at = head.valueAt + cut.index;
    const before = text.slice(from, at).trim();
    // Inside a sentence a comma separates no labels.
    if (before === '' || (cut[1] === ', ' && /\s/.test(before) && !/=\d+$/.test(before))) continue;
    parts.push({ ...open, value: before });
    const labelAt = at + (cut[1] as string).length;
    const name = cut[2] as string;
    const valueAt = afterBlanks(text, labelAt + name.length + 1);
    open = { label: name, labelAt, value: text.slice(valueAt).trim(), valueAt };
    from = valueAt;
  }
  parts.push(open);
  return parts;
}

/** The label and value of almost every line: one colon behind some words. */
function plain(text: string, colon: number): Part | undefined {
  const behind = text.charCodeAt(colon + 1);
  if ((behind !== SPACE && !Number.isNaN(behind)) || !words.test(text.slice(0, colon))) return undefined;
  const value = text.slice(colon + 1).trim();
  return { label: text.slice(0, colon), labelAt: 0, value, valueAt: afterBlanks(text, colon + 1) };
}

function headOf(text: string): Part | undefined {
  const match = first.exec(text);
  return match ? part(text, 0, match[1] as string, match[2]?.trim() ?? '') : undefined;
}

const afterBlanks = (text: string, at: number): number => {
  let from = at;
  while (from < text.length && (text[from] === ' ' || text[from] === '\t')) from++;
  return from;
};

const part = (text: string, at: number, label: string, value: string): Part => {
  let colon = at + label.length;
  while (colon < text.length && text[colon] !== ':') colon++;
  while (text[colon] === ':') colon++;
  return { label, labelAt: at, value, valueAt: afterBlanks(text, colon) };
};

/** A part as a field, the parts of its own value (`Total=3, Success=2`, `PID:x,SN:y`) as children. */
export function partField(
  source: SourceText,
  line: OutputLine,
  { label, labelAt, value, valueAt }: Part,
): Field {
  return fieldAt(
    source,
    label,
    line.start + labelAt,
    value,
    line.start + valueAt,
    inner(source, value, line.start + valueAt),
  );
}

const equals = /^\w+=[^\s,=]+(?:,?[ \t]+\w+=[^\s,=]+)+$/;
const identity = /^(P|PID):([^,:\s][^,:]{0,40}),[ \t]?(S|SN):(\S+)$/;

/** The parts of a value that is made of such; empty for any other. */
export function inner(source: SourceText, value: string, start: number): readonly Field[] {
  const udi = value.startsWith('P') ? identity.exec(value) : null;
  if (udi) {
    const [pid, model, sn, serial] = udi.slice(1) as [string, string, string, string];
    return [
      fieldAt(source, pid, start, model.trim(), start + pid.length + 1),
      fieldAt(
        source,
        sn,
        start + value.length - serial.length - 1 - sn.length,
        serial,
        start + value.length - serial.length,
      ),
    ];
  }
  const total = value.startsWith('T') ? /^(Total licenses found): (\d+)$/.exec(value) : null;
  if (total) {
    const [, label, count] = total as unknown as [string, string, string];
    return [fieldAt(source, label, start, count, start + label.length + 2)];
  }
  if (value.length > 400) return [];
  const counted = isDigit(value.charCodeAt(0))
    ? (fraction(source, value, start) ?? duration(source, value, start))
    : undefined;
  if (counted) return counted;
  if (!value.includes('=') || !equals.test(value)) return [];
  const fields: Field[] = [];
  for (const match of value.matchAll(/(\w+)=([^\s,=]+)/g)) {
    const [, label, own] = match as unknown as [string, string, string];
    const at = start + match.index;
    fields.push(fieldAt(source, label, at, own, at + label.length + 1));
  }
  return fields;
}

/** `0/3  (In-use/Violation)`: as many names as numbers. */
function fraction(source: SourceText, value: string, start: number): readonly Field[] | undefined {
  const match = /^(\d+(?:\/\d+)+)(\s*\()([A-Za-z -]+(?:\/[A-Za-z -]+)+)\)$/.exec(value);
  if (!match) return undefined;
  const [, numbers, between, names] = match as unknown as [string, string, string, string];
  const counts = numbers.split('/');
  const labels = names.split('/');
  if (counts.length !== labels.length) return undefined;
  let at = start;
  let labelAt = start + numbers.length + between.length;
  return labels.map((label, index) => {
    const count = counts[index] as string;
    const field = fieldAt(source, label, labelAt, count, at);
    at += count.length + 1;
    labelAt += label.length + 1;
    return field;
  });
}

/** `5  minutes  30  seconds`: a number before each unit. */
function duration(source: SourceText, value: string, start: number): readonly Field[] | undefined {
  const match = /^(?:\d+\s+(?:week|day|hour|minute|second)s?(?:,?\s+|$)){2,}$/.test(value);
  if (!match) return undefined;
  return Array.from(value.matchAll(/(\d+)(\s+)([a-z]+)/g), (hit) => {
    const [, count, blanks, unit] = hit as unknown as [string, string, string, string];
    const at = start + hit.index;
    return fieldAt(source, unit, at + count.length + blanks.length, count, at);
  });
}

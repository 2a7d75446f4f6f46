import type { Field } from '../../capture/fields';
import { parseClock, type Stamp } from '../../capture/stamp';
import type { Span } from '../../text/source';
import { once } from '../once';

/** A field together with what it means. */
export interface ShownValue<T> {
  readonly value: T;
  readonly field: Field;
}

/** The characters that a field's value stands in; its label where it has none. */
export const spanOf = (field: Field): Span => field.valueSpan ?? field.labelSpan;

/** Fields and everything below them, in the order of the screen; a deferred list only by its heading. */
export function flat(fields: readonly Field[]): readonly Field[] {
  const list: Field[] = [];
  const walk = (level: readonly Field[]): void => {
    for (const field of level) {
      list.push(field);
      if (!field.deferred) walk(field.children);
    }
  };
  walk(fields);
  return list;
}

/**
 * The first field with the last of these labels, each label standing somewhere below the one before. What follows
 * an underlined heading that holds nothing itself counts as below it: agents differ in how deep they print. A deferred
 * list is looked into only by its own heading.
 */
export function seek(fields: readonly Field[], ...path: readonly string[]): Field | undefined {
  const [outermost] = path;
  return outermost !== undefined && holds(fields, outermost) ? sought(fields, path, 0) : undefined;
}

function sought(fields: readonly Field[], path: readonly string[], depth: number): Field | undefined {
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index] as Field;
    if (field.label === path[depth]) {
      if (depth === path.length - 1) return field;
      const empty = field.value === undefined && !field.deferred && field.children.length === 0;
      const hit = sought(empty ? fields.slice(index + 1) : field.children, path, depth + 1);
      if (hit) return hit;
    }
    const inner = field.deferred ? undefined : sought(field.children, path, depth);
    if (inner) return inner;
  }
  return undefined;
}

/** The labels of an output: most questions are about blocks that it does not print. */
const labelsOf = once(
  (fields: readonly Field[]): ReadonlySet<string> => new Set(flat(fields).map((field) => field.label)),
);

const holds = (fields: readonly Field[], label: string): boolean => labelsOf(fields).has(label);

/** Whether a value is one of the device's words for nothing. */
export const isNothing = (value: string | undefined): boolean =>
  value === undefined || /^(?:<none>|<empty>|none|not configured|not yet set up)?$/i.test(value.trim());

/** A date field; `<none>` is a value, text that is no date is none. */
export function moment(field: Field | undefined): ShownValue<Stamp | undefined> | undefined {
  if (field?.value === undefined) return undefined;
  if (/^<none>$/i.test(field.value)) return { value: undefined, field };
  const stamp = parseClock(field.value);
  return stamp && { value: stamp, field };
}

/** A number that the device prints, and where. */
export interface Figure {
  readonly value: number;
  /** The number in brackets behind it, `0(322)`. */
  readonly inBrackets: number | undefined;
  /** Label and number. */
  readonly at: Span;
}

/**
 * The number under a label, whether it is a field of its own or stands in a line of several
 * (`Total: 20,  Purged: 4(4)`, `Total=30, Success=0`).
 */
export function figure(fields: readonly Field[], label: string): Figure | undefined {
  for (const field of fields) {
    if (field.label === label) {
      const own = /^\s*(\d+)(?:\((\d+)\))?/.exec(field.value ?? '');
      if (own) return figureOf(field, field.labelSpan.start, own, spanOf(field).start);
    }
    const { value, valueSpan } = field;
    if (value === undefined || !valueSpan) continue;
    const from = value.indexOf(label);
    if (from === -1 || (from > 0 && /\w/.test(value[from - 1] as string))) continue;
    const behind = /^\s*[:=]\s*(\d+)(?:\((\d+)\))?/.exec(value.slice(from + label.length));
    if (behind) return figureOf(field, valueSpan.start + from, behind, valueSpan.start + from + label.length);
  }
  return undefined;
}

const figureOf = (field: Field, start: number, match: RegExpExecArray, from: number): Figure => ({
  value: Number(match[1]),
  inBrackets: match[2] === undefined ? undefined : Number(match[2]),
  at: spanOf(field).source.span(start, from + match[0].length),
});

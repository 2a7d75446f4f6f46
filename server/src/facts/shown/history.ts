import type { Field } from '../../capture/fields';
import { instant, parseClock } from '../../capture/stamp';
import type { Hop } from '../../terms';
import type { Span } from '../../text/source';
import { seek } from './fields';

/** The last answer of a kind of message, where the server called it failed. */
export interface FailedAnswer {
  /** As printed: `Usage Reporting`. */
  readonly kind: string;
  readonly hop: Hop;
  /** `"status_code":"FAILED"`, or the line of the answer where the terminal broke it. */
  readonly at: Span;
  /** What the server says, as printed; undefined where it says nothing. */
  readonly said: string | undefined;
  /** Milliseconds of the answer by the device's own time; undefined where none is printed. */
  readonly time: number | undefined;
}

/** The kinds of `show license history message`, and the hop that each speaks about. */
const hopOf: Readonly<Record<string, Hop>> = {
  'Trust Establishment': 'trust',
  'Trust Sync': 'trust',
  'Authorization Request': 'trust',
  'Authorization Return': 'trust',
  'Usage Reporting': 'report',
  'Result Polling': 'ack',
};

const code = /"status_code"\s*:\s*"(\w+)"/i;
const words = /"status_message"\s*:\s*"((?:[^"\\]|\\.){1,300})"/i;

/** The answers of `show license history message` that ended a kind with a failure; a later success counts. */
export function readFailedAnswers(fields: readonly Field[]): readonly FailedAnswer[] {
  const kinds = seek(fields, 'Message History (oldest to newest)')?.children ?? [];
  return kinds.flatMap(({ label, children }) => {
    const hop = hopOf[label];
    const answers = children.flatMap((turn) =>
      turn.children
        .filter((field) => field.label === 'message' && code.test(field.value ?? ''))
        .map((field) => ({ field, turn })),
    );
    const { field: last, turn } = answers.at(-1) ?? {};
    const match = last && code.exec(last.value ?? '');
    if (!hop || !last || match?.[1]?.toUpperCase() !== 'FAILED') return [];
    const clock = parseClock(turn?.children.find((field) => field.label === turn.label)?.value ?? '');
    return [
      {
        kind: label,
        hop,
        at: placeOf(last, match),
        said: words.exec(last.value ?? '')?.[1],
        time: clock && instant(clock),
      },
    ];
  });
}

function placeOf({ labelSpan, valueSpan = labelSpan }: Field, { 0: text, index }: RegExpExecArray): Span {
  const { source, start } = valueSpan;
  const at = start + index;
  if (source.text.startsWith(text, at)) return source.span(at, at + text.length);
  return source.span(start, Math.min(valueSpan.end, source.lineEnd(source.lineOf(start))));
}

import assert from 'node:assert/strict';
import { dataOf } from '../../server/src/capture/data';
import { type Field, toData } from '../../server/src/capture/fields';
import { type Capture, type Section, scanCapture } from '../../server/src/capture/scan';
import { SourceText } from '../../server/src/text/source';

const scan = (text: string): Capture => scanCapture(new SourceText('file:///log', text));

/** The commands of a capture, as its outputs are read. */
export const commandsIn = (text: string): string[] => scan(text).sections.map(({ command }) => command);

/** What the first output of a command is read to. */
export function dataIn(text: string, command?: string): unknown {
  const capture = scan(text);
  const section = capture.sections.find((each) => command === undefined || each.command === command);
  assert.ok(section, 'the text holds the output');
  spansHold(capture, section);
  return fieldsOnly(capture, section);
}

/** The data of an output without the lines as printed that stand beside its fields. */
export function fieldsOnly(capture: Capture, section: Section): unknown {
  const fields = capture.readingOf(section)?.fields;
  const { $unread } = dataOf(capture, section) ?? {};
  return fields ? { ...toData(fields), ...($unread === undefined ? {} : { $unread }) } : null;
}

/** The lines of the first output that its fields hold in parts, as they are printed. */
export function textIn(text: string): unknown {
  const capture = scan(text);
  const [section] = capture.sections;
  assert.ok(section);
  return dataOf(capture, section)?.text ?? [];
}

/** Fields of the first output. */
export function fieldsIn(text: string): readonly Field[] {
  const capture = scan(text);
  const [section] = capture.sections;
  assert.ok(section);
  return capture.readingOf(section)?.fields ?? [];
}

/** Every value that the terminal left whole stands at its span, letter by letter. */
function spansHold(capture: Capture, section: Section): void {
  const walk = (fields: readonly Field[]): void => {
    for (const { label, value, valueSpan, labelSpan, children } of fields) {
      const { text } = capture.source;
      if (value !== undefined && valueSpan) {
        const printed = text.slice(valueSpan.start, valueSpan.end);
        if (!/[\r\n]/.test(printed)) assert.equal(printed, value, label);
      }
      assert.ok(labelSpan.start <= labelSpan.end && labelSpan.end <= text.length, label);
      walk(children);
    }
  };
  walk(capture.readingOf(section)?.fields ?? []);
}

import type { SourceText } from '../../text/source';
import { type Field, field, type OutputLine, outputLines } from '../fields';
import { defineReader } from '../reader';

/** Lines that are no `label: value`; the label is what the device prints around the value. */
const forms: readonly (readonly [label: string, form: RegExp])[] = [
  ['Cisco IOS XE Software, Version', /^Cisco IOS XE Software, Version (\S.*)$/],
  ['Version', /^(?:Cisco )?IOS(?: \(tm\))? .*\bVersion ([^,]+)(?:,|$)/],
  ['Version', /^Cisco IOS Software.*\bVersion ([^,]+)(?:,|$)/],
  ['uptime is', /^\S+ uptime is (.+)$/],
  ['Uptime for this control processor is', /^Uptime for this control processor is (.+)$/],
  ['System returned to ROM by', /^System returned to ROM by (.+)$/],
  ['System restarted at', /^System restarted at (.+)$/],
  ['System image file is', /^System image file is "(.+)"$/],
  ['Last reload reason', /^Last reload reason: (.+)$/],
  ['Compiled', /^Compiled (.+)$/],
  ['ROM', /^ROM: (.+)$/],
  ['BOOTLDR', /^BOOTLDR: (.+)$/],
  ['processor', /^[Cc]isco (\S+) \(.+\) processor/],
  ['Processor board ID', /^Processor board ID (\S+)$/],
  ['Configuration register is', /^Configuration register is (.+)$/],
  ['The current throughput level is', /^The current throughput level is (.+)$/],
];

const labelled = /^([A-Za-z][A-Za-z0-9 /()-]{1,50}?)\s*: (\S.*)$/;

/** Release, image, model, serial, licence levels. */
export default defineReader({
  command: 'show version',
  headings: [
    'Cisco IOS XE Software, Version',
    'Cisco IOS Software',
    'Cisco Internetwork Operating System Software',
  ],
  read(source, first, last) {
    const fields: Field[] = [];
    const unread: number[] = [];
    for (const line of outputLines(source, first, last)) {
      const hit = read(source, line);
      if (hit) fields.push(hit);
      else unread.push(line.line);
    }
    return { fields, unread };
  },
});

function read(source: SourceText, line: OutputLine): Field | undefined {
  for (const [label, form] of forms) {
    const match = form.exec(line.text);
    if (match?.[1] !== undefined) return field(source, line, label, match[1]);
  }
  const match = labelled.exec(line.text);
  return match ? field(source, line, match[1] as string, (match[2] as string).trim()) : undefined;
}

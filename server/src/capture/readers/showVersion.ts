import type { SourceText } from '../../text/source';
import { type Field, fieldAt, type OutputLine } from '../fields';
import { clean, textField } from '../noise';
import { beginsPackages, packages } from '../packages';
import { defineReader } from '../reader';
import { columnsOf, isRuler, row, rowOf, ruledRow, type Table } from '../table';

/** Sentences with a value: the letters they may begin with (none: any), and what the device prints around the value. */
const forms: readonly (readonly [initials: string, label: string, form: RegExp])[] = [
  ['C', 'Cisco IOS XE Software, Version', /^Cisco IOS XE Software, Version (\S.*)$/],
  ['CI', 'Version', /^(?:Cisco )?IOS(?: \(tm\))? (?!XE Software,).*\bVersion ([^,]+)(?:,|$)/],
  ['C', 'Version', /^Cisco IOS Software.*\bVersion ([^,]+)(?:,|$)/],
  // Where the terminal or a mail program broke the line before.
  ['', 'Version', /(?:^|\s)(\d{2}\.\d{1,2}\.\d{1,2}\w{0,4}), RELEASE SOFTWARE/],
  ['C', 'Copyright (c)', /^Copyright \(c\) (\S.*)$/],
  ['', 'uptime is', /^\S+ uptime is (.+)$/],
  ['U', 'Uptime for this control processor is', /^Uptime for this control processor is (.+)$/],
  ['S', 'System returned to ROM by', /^System returned to ROM by (.+)$/],
  ['S', 'System restarted at', /^System restarted at (.+)$/],
  ['S', 'System image file is', /^System image file is "(.+)"$/],
  ['L', 'Last reload reason', /^Last reload reason: (.+)$/],
  ['L', 'Last reset from', /^Last reset from (.+)$/],
  ['C', 'Compiled', /^Compiled (.+)$/],
  ['R', 'ROM', /^ROM: (.+)$/],
  ['B', 'BOOTLDR', /^BOOTLDR: (.+)$/],
  ['Cc', 'processor', /^[Cc]isco (\S+) \(.+\) processor/],
  ['P', 'Processor board ID', /^Processor board ID (\S+)$/],
  ['C', 'Configuration register is', /^Configuration register is (.+)$/],
  ['T', 'The current throughput level is', /^The current throughput level is (.+)$/],
  ['Cc', 'bytes of memory', /^[Cc]isco \S+ \(.+\) processor .*with (\S+) bytes of memory/],
];
const counted = /^(\d+K?) (bytes of \S.*?|\S.*? interfaces?(?:\(s\))?|terminal lines?)\.?$/;
const labelled = /^([A-Za-z][A-Za-z0-9 /().#_-]{1,60}?)\s*:(?:\s+(\S.*)|$)/;
const member = /^Switch \d{1,2}$/;

/** Release, image, model, serial, licence levels; running text line by line under `text`. */
export default defineReader({
  command: 'show version',
  headings: [
    'Cisco IOS XE Software, Version',
    'Cisco IOS Software',
    'Cisco Internetwork Operating System Software',
  ],
  // At boot the device looks for its configuration before it names its model.
  until:
    /^(?:[*.]?[A-Z][a-z]{2} {1,2}\d{1,2} (?:\d{4} )?\d\d:\d\d:\d\d|%(?! (?:Checking backup|No config present|Failed to initialize))|\d\d:\d\d:\d\d: )/,
  read(source, first, last) {
    const { lines, banner, messages } = clean(source, first, last);
    const fields: Field[] = [...banner];
    const text: Field[] = [];
    const unread: number[] = [];
    for (let at = 0; at < lines.length; ) {
      const line = lines[at] as OutputLine;
      const below = lines[at + 1];
      if (beginsPackages(line.text)) at = packages(source, lines, at, fields);
      else if (below && isRuler(below.text)) at = chassis(source, lines, at, fields);
      else if (below && member.test(line.text) && /^-{3,}$/.test(below.text))
        at = block(source, lines, at, fields);
      else {
        const hits = read(source, line);
        fields.push(...hits);
        const spoken = hits.length === 0 || !labelled.test(line.text);
        // The text of a licence agreement has no label, and names nothing: it is kept as it was printed.
        if (spoken && !/^-+$/.test(line.text)) text.push(textField(source, line, 'text'));
        at++;
      }
    }
    return { fields: [...fields, ...text, ...messages], unread };
  },
});

function read(source: SourceText, line: OutputLine): readonly Field[] {
  const hits: Field[] = [];
  const initial = line.text.charAt(0);
  for (const [initials, label, form] of forms) {
    if (initials !== '' && !initials.includes(initial)) continue;
    const value = form.exec(line.text)?.[1];
    if (value === undefined || hits.some((hit) => hit.label === label)) continue;
    const printed = line.text.indexOf(label);
    const labelAt = Math.max(0, printed);
    const after = line.text.indexOf(
      value,
      label === 'processor' || label === 'bytes of memory' || printed === -1 ? 0 : labelAt + label.length,
    );
    hits.push(fieldAt(source, label, line.start + labelAt, value, line.start + after));
  }
  if (hits.length > 0) return hits;
  const count = counted.exec(line.text);
  if (count) {
    const [, value, label] = count as unknown as [string, string, string];
    return [fieldAt(source, label, line.start + value.length + 1, value, line.start)];
  }
  const one = labelOf(source, line);
  return one ? [one] : [];
}

function labelOf(source: SourceText, line: OutputLine): Field | undefined {
  const match = labelled.exec(line.text);
  if (!match) return undefined;
  const label = match[1] as string;
  const value = match[2] ?? '';
  return fieldAt(source, label, line.start, value, line.start + line.text.length - value.length);
}

/** `Switch 02` with what it prints of its own. */
function block(source: SourceText, lines: readonly OutputLine[], from: number, into: Field[]): number {
  const children: Field[] = [];
  let at = from + 2;
  for (; at < lines.length; at++) {
    const own = labelOf(source, lines[at] as OutputLine);
    if (!own) break;
    children.push(own);
  }
  const line = lines[from] as OutputLine;
  into.push(row(source, line, 'Switches', children, line.text));
  return at;
}

/** The members of a stack, whose columns no page has to keep. */
const members: Table = {
  label: 'Switch',
  head: /^Switch\s+Ports\s+Model\s+SW Version\s+SW Image\s+Mode$/,
  columns: ['Switch', 'Ports', 'Model', 'SW Version', 'SW Image', 'Mode'],
  row: /^((?:\*\s*)?\d{1,2})\s+(\d{1,3})\s+(\S+)\s+(\S+)\s+(\S+)\s+(\S+)$/,
};

/** The members of a stack or the modules of a chassis, a row each. */
function chassis(source: SourceText, lines: readonly OutputLine[], from: number, into: Field[]): number {
  const head = lines[from] as OutputLine;
  const isStack = members.head.test(head.text);
  const columns = columnsOf(head, lines[from + 1] as OutputLine);
  let at = from + 2;
  for (; at < lines.length; at++) {
    const line = lines[at] as OutputLine;
    const hit =
      (isStack ? rowOf(source, line, members) : undefined) ??
      (/^(?:\*\s*)?\d/.test(line.text)
        ? ruledRow(source, line, columns, columns[0]?.head || 'Switch')
        : undefined);
    if (!hit) break;
    into.push(hit);
  }
  return at;
}

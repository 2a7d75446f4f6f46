import type { Config } from '../config/config';
import { beginsWith, behindNo, skipBlanks } from '../config/words';
import { isBlank } from '../text/chars';
import type { SourceText } from '../text/source';
import type { OutlineNode } from './outlineNode';

/** What a block or a line is about, by its first words; the first row that fits counts. */
const kinds: readonly (readonly [words: string, kind: OutlineNode['kind']])[] = [
  ['interface ', 'interface'],
  ['vrf definition ', 'vrf'],
  ['ip vrf ', 'vrf'],
  ['ip access-list ', 'list'],
  ['ipv6 access-list ', 'list'],
  ['mac access-list ', 'list'],
  ['access-list ', 'list'],
  ['ip prefix-list ', 'list'],
  ['ipv6 prefix-list ', 'list'],
  ['object-group ', 'list'],
  ['class-map ', 'policy'],
  ['policy-map ', 'policy'],
  ['route-map ', 'policy'],
  ['router ', 'router'],
  ['crypto ', 'key'],
  ['key ', 'key'],
  ['banner ', 'text'],
  ['license ', 'licensing'],
  ['call-home', 'licensing'],
  ['service call-home', 'licensing'],
];

/** Lines that are worth a place in the outline without a body of their own. */
const single = [
  'license',
  'hostname',
  'version',
  'service call-home',
  'ip http client',
  'ip name-server',
  'ip domain',
  'ntp server',
];

/** First words of lines that say more about a block, or that make one thing together. */
const further = ['description', 'name', 'access-list', 'ip prefix-list', 'ipv6 prefix-list', 'ip route'];

/** Lines of which a device has many that make one thing together: the words that they share are its name. */
const together = /^(?:access-list \S+|ipv6? prefix-list \S+|ip route(?: vrf \S+)?)(?= )/;

type Draft = Mutable<OutlineNode> & { readonly children: OutlineNode[] };
type Mutable<T> = { -readonly [key in keyof T]: T[key] };

interface Open {
  readonly indent: number;
  readonly node: Draft;
}

/**
 * The blocks of a configuration, nested: lines with deeper lines below them, and modes that have lost their indentation;
 * banners; lines that make one thing together. Licensing lines stand on their own.
 */
export function blocksOf(config: Config): readonly OutlineNode[] {
  const { source, banners, firstLine, lastLine } = config;
  const depthOf = depths(config);
  const roots: OutlineNode[] = [];
  const open: Open[] = [];
  let before: { readonly line: number; readonly indent: number } | undefined;
  let banner = 0;
  for (let line = firstLine; line <= lastLine; line++) {
    const indent = depthOf(line);
    if (indent === -1) continue;
    if (before) place(source, before.line, before.indent, indent, open, roots);
    before = { line, indent };
    const text = banners[banner];
    if (text?.firstLine !== line) continue;
    banner++;
    before = undefined;
    const name = textOf(source, line).split(' ').slice(0, 2).join(' ');
    roots.push({ ...draft(name, line), lastLine: text.lastLine });
    line = text.lastLine;
  }
  if (before) place(source, before.line, before.indent, -1, open, roots);
  return roots;
}

/** Puts a line where it belongs, once the depth of the next one tells whether it opens a block. */
function place(
  source: SourceText,
  line: number,
  indent: number,
  next: number,
  open: Open[],
  roots: OutlineNode[],
): void {
  while (open.length > 0 && (open.at(-1) as Open).indent >= indent) open.pop();
  for (const { node } of open) node.lastLine = line;
  const parent = open.at(-1)?.node;
  const siblings = parent?.children ?? roots;
  if (next > indent) {
    const node = draft(textOf(source, line), line);
    siblings.push(node);
    open.push({ indent, node });
    return;
  }
  // Most lines are none of these: they are passed over without a substring.
  const at = skipBlanks(source.text, source.lineStart(line));
  const behind = behindNo(source.text, at);
  const stands = (words: string): boolean => beginsWith(source.text, behind === -1 ? at : behind, words);
  const isSingle = single.some(stands);
  if (!isSingle && !further.some(stands)) return;
  const text = textOf(source, line);
  if (parent) {
    const detail = /^(?:description|name) (.+)$/.exec(text)?.[1];
    if (detail && parent.detail === '') parent.detail = detail;
  }
  const shared = parent ? undefined : together.exec(text)?.[0];
  const last = siblings.at(-1) as Draft | undefined;
  if (shared !== undefined && last?.name === shared && last.lastLine === line - 1) last.lastLine = line;
  else if (shared !== undefined || isSingle)
    siblings.push({ ...draft(shared ?? text, line), kind: kindOf(text) ?? 'line' });
}

/**
 * How deep a line stands; -1 for an empty line or a comment. The lines of a mode are deeper than the line that opens it
 * also where pasted text has lost its blanks, and the digits of a certificate are all equally deep.
 */
function depths({ source, commands }: Config): (line: number) => number {
  let row = 0;
  let flatLast = -1;
  let chain = { last: -1, depth: 0 };
  return (line) => {
    const own = blanksBefore(source, line);
    if (own === -1) return -1;
    while (row < commands.length && (commands.lines[row] as number) < line) row++;
    if (commands.lines[row] === line) {
      const last = commands.lasts[row] as number;
      flatLast = last > line && blanksBefore(source, line + 1) === own ? last : -1;
      if (commands.keyword(row) === 'crypto pki certificate chain') chain = { last, depth: own + 1 };
      return own;
    }
    if (line <= chain.last) {
      const at = source.lineStart(line) + own;
      return chain.depth + (beginsWith(source.text, at, 'certificate') ? 0 : 1);
    }
    return line <= flatLast ? own + 1 : own;
  };
}

const draft = (name: string, line: number): Draft => ({
  name,
  detail: '',
  kind: kindOf(name) ?? 'block',
  firstLine: line,
  lastLine: line,
  children: [],
});

const kindOf = (text: string): OutlineNode['kind'] | undefined => {
  const affirmed = text.startsWith('no ') ? text.slice(3) : text;
  return kinds.find(([words]) => affirmed.startsWith(words))?.[1];
};

/** The beginning of a line, single blanks between its words. */
function textOf(source: SourceText, line: number): string {
  const start = source.lineStart(line);
  const text = source.slice(start, Math.min(source.lineEnd(line), start + 200)).trim();
  return /\s\s|\t/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** Blanks before the first character; -1 for an empty line or a comment. */
function blanksBefore(source: SourceText, line: number): number {
  const start = source.lineStart(line);
  let at = start;
  let code = source.text.charCodeAt(at);
  while (isBlank(code)) code = source.text.charCodeAt(++at);
  return Number.isNaN(code) || code === 10 || code === 13 || code === 33 ? -1 : at - start;
}

import type { Section } from '../capture/scan';
import type { CaseDocument } from '../case';
import { isBlank } from '../text/chars';
import type { SourceText } from '../text/source';

/** A node of the outline; lines are zero-based, the last one inclusive. */
export interface OutlineNode {
  readonly name: string;
  readonly detail: string;
  readonly kind: 'device' | 'output' | 'block' | 'line';
  readonly firstLine: number;
  readonly lastLine: number;
  readonly children: readonly OutlineNode[];
}

/** A range that can be folded; zero-based lines, the last one inclusive. */
export interface Fold {
  readonly firstLine: number;
  readonly lastLine: number;
}

/** Outline nodes of a document: outputs by device, and the blocks of every configuration. */
export function outline(document: CaseDocument): readonly OutlineNode[] {
  const { capture, source, kind } = document;
  if (kind === 'config') return blocks(source, 0, source.lineCount - 1);
  const nodes = capture.sections.map((section) => outputNode(document, section));
  const hosts = new Set(capture.sections.map(({ host }) => host));
  if (hosts.size < 2) return nodes;
  return byDevice(capture.sections, nodes);
}

function outputNode({ capture, source }: CaseDocument, section: Section): OutlineNode {
  const holdsConfig = section.command === 'show running-config' || section.command === 'show startup-config';
  return {
    name: section.command,
    detail: section.host ?? '',
    kind: 'output',
    firstLine: section.firstLine,
    lastLine: Math.max(section.firstLine, section.lastLine),
    children: holdsConfig
      ? capture.configsOf(section).flatMap(({ firstLine, lastLine }) => blocks(source, firstLine, lastLine))
      : [],
  };
}

/** Outputs that follow each other and come from one device, under that device. */
function byDevice(sections: readonly Section[], nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  const devices: { name: string; children: OutlineNode[] }[] = [];
  for (const [index, node] of nodes.entries()) {
    const name = sections[index]?.host ?? '';
    const last = devices.at(-1);
    if (last?.name === name) last.children.push(node);
    else devices.push({ name, children: [node] });
  }
  return devices.map(({ name, children }) => ({
    name: name === '' ? '–' : name,
    detail: '',
    kind: 'device',
    firstLine: children[0]?.firstLine ?? 0,
    lastLine: children.at(-1)?.lastLine ?? 0,
    children,
  }));
}

/** What is worth a place in the outline without a body of its own. */
const single = /^(?:no )?(?:license |hostname |version |service call-home|ip http client |ip name-server )/;

/** The blocks of a configuration: lines with deeper lines below them, nested. Licensing lines stand on their own. */
export function blocks(source: SourceText, first: number, last: number): readonly OutlineNode[] {
  const roots: Draft[] = [];
  const open: Draft[] = [];
  for (let line = first; line <= last; line++) {
    const indent = indentOf(source, line);
    if (indent === -1) continue;
    while (open.length > 0 && (open.at(-1) as Draft).indent >= indent) open.pop();
    for (const block of open) block.lastLine = line;
    const draft: Draft = { line, indent, lastLine: line, children: [] };
    (open.at(-1)?.children ?? roots).push(draft);
    open.push(draft);
  }
  return roots.flatMap((draft) => node(source, draft));
}

interface Draft {
  readonly line: number;
  readonly indent: number;
  lastLine: number;
  readonly children: Draft[];
}

function node(source: SourceText, draft: Draft): OutlineNode[] {
  const isBlock = draft.children.length > 0;
  const start = source.lineStart(draft.line) + draft.indent;
  const text = source.text.slice(start, Math.min(source.lineEnd(draft.line), start + 200)).trimEnd();
  if (!isBlock && !single.test(text)) return [];
  return [
    {
      name: text,
      detail: '',
      kind: isBlock ? 'block' : 'line',
      firstLine: draft.line,
      lastLine: draft.lastLine,
      children: draft.children.flatMap((child) => node(source, child)),
    },
  ];
}

/** Blanks before the first character; -1 for an empty line or a comment. */
function indentOf(source: SourceText, line: number): number {
  const start = source.lineStart(line);
  let at = start;
  let code = source.text.charCodeAt(at);
  while (isBlank(code)) code = source.text.charCodeAt(++at);
  return Number.isNaN(code) || code === 10 || code === 13 || code === 33 ? -1 : at - start;
}

/** Folding ranges: every output and every block. */
export function folds(document: CaseDocument): readonly Fold[] {
  const found: Fold[] = [];
  const visit = (nodes: readonly OutlineNode[]): void => {
    for (const { firstLine, lastLine, children } of nodes) {
      const end = withoutBlanks(document.source, firstLine, lastLine);
      if (end > firstLine) found.push({ firstLine, lastLine: end });
      visit(children);
    }
  };
  visit(outline(document));
  return found;
}

function withoutBlanks(source: SourceText, first: number, last: number): number {
  let end = last;
  while (end > first && source.lineText(end).trim() === '') end--;
  return end;
}

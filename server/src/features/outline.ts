import { holdsConfig, type Section } from '../capture/scan';
import type { CaseDocument } from '../case';
import { isBlankLine } from '../config/lines';
import type { SourceText } from '../text/source';
import { blocksOf } from './blocks';
import { enteredNodes } from './enteredOutline';
import type { OutlineNode } from './outlineNode';

/** A range that can be folded; zero-based lines, the last one inclusive. */
export interface Fold {
  readonly firstLine: number;
  readonly lastLine: number;
}

/** Outline nodes of a document: outputs by device, and the blocks of every configuration. */
export function outline(document: CaseDocument): readonly OutlineNode[] {
  const { capture, kind } = document;
  if (kind === 'config')
    return capture.sections.flatMap((section) => capture.configsOf(section).flatMap(blocksOf));
  const nodes = capture.sections.map((section) => outputNode(document, section));
  const hosts = new Set(capture.sections.map(({ host }) => host));
  if (hosts.size < 2) return nodes;
  return byDevice(capture.sections, nodes);
}

function outputNode(document: CaseDocument, section: Section): OutlineNode {
  const { capture } = document;
  return {
    name: section.command,
    detail: section.host ?? '',
    kind: 'output',
    firstLine: section.firstLine,
    lastLine: Math.max(section.firstLine, section.lastLine),
    children: holdsConfig(section)
      ? capture.configsOf(section).flatMap(blocksOf)
      : section.entered
        ? enteredNodes(section)
        : headings(document, section),
  };
}

/** Lines of an output whose headings are listed; a longer one is a log or a list. */
const longestListed = 5000;

/** The headings of a licensing output, each up to the next one. */
function headings({ capture, source }: CaseDocument, section: Section): readonly OutlineNode[] {
  const { command, firstLine, lastLine } = section;
  if (!command.startsWith('show license ') || lastLine - firstLine > longestListed) return [];
  const heads = (capture.readingOf(section)?.fields ?? []).filter(
    ({ value, children, deferred }) => value === undefined && (children.length > 0 || deferred !== undefined),
  );
  const lines = heads.map(({ labelSpan }) => source.lineOf(labelSpan.start));
  return heads.map(({ label }, index) => ({
    name: label,
    detail: '',
    kind: 'text',
    firstLine: lines[index] as number,
    lastLine: Math.max(lines[index] as number, (lines[index + 1] ?? lastLine + 1) - 1),
    children: [],
  }));
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
  while (end > first && isBlankLine(source, end)) end--;
  return end;
}

import { takenIn } from '../capture/entered';
import type { Section } from '../capture/scan';
import { withEntered } from '../config/entered';
import { originOf } from '../text/composed';
import { blocksOf } from './blocks';
import type { OutlineNode } from './outlineNode';

/** Lines that are listed; who pastes more does not look for one of them in a list. */
const most = 5000;

/** What was typed in configuration mode in a section, as the blocks of a configuration; the lines are those of the capture. */
export function enteredNodes(section: Section): readonly OutlineNode[] {
  if (!section.entered || section.entered.length === 0 || section.entered.length > most) return [];
  const config = withEntered(undefined, takenIn(section));
  if (!config) return [];
  const { source } = config;
  const lineOf = (line: number): number => {
    const at = originOf(source.span(source.lineStart(line), source.lineStart(line)));
    return at.source.lineOf(at.start);
  };
  const placed = (node: OutlineNode): OutlineNode => {
    const children = node.children.map(placed);
    const firstLine = lineOf(node.firstLine);
    // A mode that was entered twice has lines further down.
    const last = children.reduce((most, child) => Math.max(most, child.lastLine), lineOf(node.lastLine));
    return { ...node, children, firstLine, lastLine: Math.max(firstLine, last) };
  };
  return blocksOf(config).map(placed);
}

import type { Span } from '../text/source';
import type { Command } from './command';

/** A value that somebody meant to replace. */
export interface Placeholder {
  readonly span: Span;
  readonly text: string;
  /**
   * `template`: a tool will fill it (`{{ }}`, `$var`); `left`: a person has to (`<Token ID>`); `masked`: a person
   * has to, or has hidden a real address (`xx.xx.xx.xx`).
   */
  readonly kind: 'template' | 'left' | 'masked';
}

/** Habits of leaving a value open, Japanese ones included. Each is short and bounded. */
const left =
  /[<＜][^<>＜＞\r\n]{1,60}[>＞]|\b[xX]{3,8}\b|[○●◯]{2,10}|\b(?:YOUR|MY)[-_][A-Z][A-Z0-9_-]{1,30}\b/g;
const masked = /\b[xX]{1,3}(?:\.[xX]{1,3}){3}\b/g;
const template =
  /\{\{[^{}\r\n]{0,80}\}\}|\$\{[^{}\r\n]{1,60}\}|\$[A-Za-z_]\w{0,40}\$?|\{%[^{}\r\n]{0,80}%\}/g;

/** The placeholders of a command line, in their order. */
export function placeholdersIn(command: Command): readonly Placeholder[] {
  const { text, source, start } = command;
  const found: Placeholder[] = [];
  for (const [form, kind] of [
    [template, 'template'],
    [left, 'left'],
    [masked, 'masked'],
  ] as const) {
    for (const match of text.matchAll(form)) {
      const at = start + match.index;
      found.push({ span: source.span(at, at + match[0].length), text: match[0], kind });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Whether a value is a placeholder or holds one; such a value proves nothing. */
export function hasPlaceholder(value: string): boolean {
  left.lastIndex = 0;
  template.lastIndex = 0;
  masked.lastIndex = 0;
  return left.test(value) || masked.test(value) || template.test(value);
}

import type { Span } from '../text/source';
import type { Config } from './config';

/** Lines that a device prints before its configuration. */
const changed = /^!\s?(?:Last configuration change|NVRAM config last updated) at (.{10,60}?\b(\d{4}))\b/;

/** When the device says that its configuration was changed or saved: the date as printed, and its year. */
export function changedAt({
  source,
  firstLine,
  commands,
}: Config): { readonly year: number; readonly span: Span } | undefined {
  const last = Math.min(commands.at(0)?.line ?? firstLine, firstLine + 40);
  for (let line = firstLine; line < last; line++) {
    const match = changed.exec(source.lineText(line));
    if (!match) continue;
    const start = source.lineStart(line) + match[0].length - (match[1] as string).length;
    return { year: Number(match[2]), span: source.span(start, start + (match[1] as string).length) };
  }
  return undefined;
}

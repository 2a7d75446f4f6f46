import type { SourceText } from '../text/source';
import type { Config } from './config';

/** Three backticks or tildes, with nothing behind them but the name of a language. */
const form = /^[ \t]*(?:`{3,}|~{3,})[ \t]*[\w+-]*[ \t]*$/;

/** Whether a line begins or ends a block of commands in Markdown. */
export const isFence = (source: SourceText, line: number): boolean => {
  const start = source.lineStart(line);
  return form.test(source.slice(start, Math.min(source.lineEnd(line), start + 80)));
};

/** Whether a configuration is a block among the words of a guide: what it lacks may stand in another block. */
export function isFenced({ source, firstLine, lastLine }: Config): boolean {
  for (let line = Math.max(0, firstLine - 1); line <= lastLine; line++)
    if (isFence(source, line)) return true;
  return false;
}

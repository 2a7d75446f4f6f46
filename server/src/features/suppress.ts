import type { Finding } from '../analysis/finding';
import { blanksOn } from '../config/lines';
import type { Fix } from '../rules/rule';

/** Comments that suppress a finding of a configuration: above its line, at its indentation, or at the top of the file. */
export function suppressionsOf({ at: { source, start }, rule }: Finding): readonly Fix[] {
  const line = source.lineOf(start);
  const lineStart = source.lineStart(line);
  const indent = source.slice(lineStart, Math.min(start, lineStart + blanksOn(source, line)));
  return [
    {
      title: { en: `Suppress ${rule.id} on this line`, ja: `この行の ${rule.id} を抑制` },
      safe: false,
      edits: [
        {
          span: source.span(lineStart, lineStart),
          text: `${indent}! slp-disable-next-line ${rule.id}\n`,
        },
      ],
    },
    {
      title: { en: `Suppress ${rule.id} in this file`, ja: `このファイルの ${rule.id} を抑制` },
      safe: false,
      edits: [{ span: source.span(0, 0), text: `! slp-disable-file ${rule.id}\n` }],
    },
  ];
}

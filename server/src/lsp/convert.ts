import type { Diagnostic, DocumentSymbol, Range } from 'vscode-languageserver-types';
import type { Finding } from '../analysis/finding';
import type { OutlineNode } from '../features/outlineNode';
import type { Lang } from '../terms';
import { plain } from '../terms/plain';
import type { SourceText, Span } from '../text/source';
import { severityKinds, symbolKinds } from './kinds';
import { diagnosticSource } from './protocol';

/** Offsets to lines and characters: the only place of the server that counts them. */
export const rangeOf = ({ source, start, end }: Span): Range => ({
  start: source.positionAt(start),
  end: source.positionAt(end),
});

export function diagnosticOf(finding: Finding, lang: Lang): Diagnostic {
  const { at, severity, rule, message, related } = finding;
  return {
    range: rangeOf(at),
    severity: severityKinds[severity],
    code: rule.id,
    source: diagnosticSource,
    message: plain(message[lang]),
    relatedInformation: related.map((entry) => ({
      location: { uri: entry.at.source.uri, range: rangeOf(entry.at) },
      message: plain(entry.message[lang]),
    })),
  };
}

/** Findings that one file may show; a wall of them helps nobody and costs the editor much. */
const mostShown = 1000;

const tooMany = {
  en: (rest: number) => ` (${rest} more findings are not shown)`,
  ja: (rest: number) => `（ほかに ${rest} 件の検出があります）`,
};

/** The diagnostics of a file, capped; the last one says how many are left out. */
export function diagnosticsOf(findings: readonly Finding[], lang: Lang): Diagnostic[] {
  const shown = findings.slice(0, mostShown).map((finding) => diagnosticOf(finding, lang));
  const last = shown.at(-1);
  const rest = findings.length - shown.length;
  if (last && rest > 0) last.message += tooMany[lang](rest);
  return shown;
}

export function symbolOf(node: OutlineNode, source: SourceText): DocumentSymbol {
  const first = source.lineStart(node.firstLine);
  const range = rangeOf(source.span(first, source.lineEnd(node.lastLine)));
  return {
    name: node.name.trim() || '–',
    detail: node.detail,
    kind: symbolKinds[node.kind],
    range,
    selectionRange: rangeOf(source.span(first, source.lineEnd(node.firstLine))),
    children: node.children.map((child) => symbolOf(child, source)),
  };
}

/**
 * The protocol's numbers. The package that names them would bring 20 KB of checks along that nobody calls, so its
 * types alone are imported.
 */
import type {
  CompletionItemKind,
  CompletionItemTag,
  DiagnosticSeverity,
  DocumentHighlightKind,
  InsertTextFormat,
  MarkupKind,
  SymbolKind,
} from 'vscode-languageserver-types';

export const markdown = 'markdown' satisfies MarkupKind;
export const quickFix = 'quickfix';
export const refactorRewrite = 'refactor.rewrite';
export const snippetFormat = 2 satisfies InsertTextFormat;
export const deprecated = 1 satisfies CompletionItemTag;

export const completionKinds = {
  command: 3,
  keyword: 14,
  value: 12,
  snippet: 15,
} satisfies Record<string, CompletionItemKind>;

export const severityKinds = {
  error: 1,
  warning: 2,
  information: 3,
  hint: 4,
} satisfies Record<string, DiagnosticSeverity>;

export const symbolKinds = {
  device: 2,
  block: 23,
  line: 7,
  output: 24,
  interface: 11,
  vrf: 3,
  list: 18,
  policy: 12,
  router: 5,
  key: 20,
  text: 15,
  licensing: 14,
} satisfies Record<string, SymbolKind>;

export const highlightKinds = { read: 2, write: 3 } satisfies Record<string, DocumentHighlightKind>;

/** `ApplyKind.Merge`: what an entry carries is added to what its list carries for all. */
export const mergedData = 2;

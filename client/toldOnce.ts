import * as vscode from 'vscode';
import type { HandleDiagnosticsSignature } from 'vscode-languageclient/node';
import { diagnosticSource } from '../server/src/lsp/protocol';

/** What was said last about a file, and how it is shown. */
interface Told {
  readonly uri: vscode.Uri;
  readonly diagnostics: vscode.Diagnostic[];
  readonly show: HandleDiagnosticsSignature;
  shown: readonly vscode.Diagnostic[] | undefined;
}

/**
 * VS Code checks a `.iosxe-slp.json` that is open against its schema, and says at the same places what the server says:
 * there the server's word is left out, for as long as the other one stands.
 */
export function toldOnce(): vscode.Disposable & {
  readonly handle: (
    uri: vscode.Uri,
    diagnostics: vscode.Diagnostic[],
    next: HandleDiagnosticsSignature,
  ) => void;
} {
  const told = new Map<string, Told>();
  const show = (entry: Told): void => {
    const others = vscode.languages
      .getDiagnostics(entry.uri)
      .filter(({ source }) => source !== diagnosticSource);
    const own = entry.diagnostics.filter(
      ({ range }) => !others.some((other) => other.range.intersection(range)),
    );
    // What is shown is a change, too: the same again is none.
    const { shown } = entry;
    if (shown?.length === own.length && shown.every((each, at) => each === own[at])) return;
    entry.shown = own;
    entry.show(entry.uri, own);
  };
  const changed = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
    for (const uri of uris) {
      const entry = told.get(uri.toString());
      if (entry) show(entry);
    }
  });
  return {
    handle(uri, diagnostics, next) {
      if (!uri.path.endsWith('/.iosxe-slp.json')) {
        next(uri, diagnostics);
        return;
      }
      const entry = { uri, diagnostics, show: next, shown: undefined };
      told.set(uri.toString(), entry);
      show(entry);
    },
    dispose: () => changed.dispose(),
  };
}

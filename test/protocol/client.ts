import { type ChildProcess, spawn } from 'node:child_process';
import {
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** A server process and what it published last for each document. */
export interface Session {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  /** What the server answered to `initialize`. */
  readonly initialized: InitializeResult;
  /** Opens a document and gives its first diagnostics. */
  open(uri: string, languageId: string, text: string): Promise<readonly Diagnostic[]>;
  /** Changes a document; the diagnostics are those of that version. */
  change(uri: string, version: number, changes: readonly object[]): Promise<readonly Diagnostic[]>;
  /** The diagnostics that come next for a version of a document. */
  next(uri: string, version: number): Promise<readonly Diagnostic[]>;
  /** What was published last for a file. */
  published(uri: string): readonly Diagnostic[];
  stop(): Promise<void>;
}

/** Starts a server over standard input and output and initialises it. */
export async function startServer(
  args: readonly string[],
  {
    locale = 'en',
    settings = {} as object,
    capabilities = {} as object,
    options = {} as object,
    prepare = (_: ProtocolConnection): void => undefined,
  } = {},
): Promise<Session> {
  const process_ = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(process_.stdout),
    new StreamMessageWriter(process_.stdin),
  );
  const published = new Map<string, PublishDiagnosticsParams>();
  const waiting: { uri: string; version: number; resolve(diagnostics: readonly Diagnostic[]): void }[] = [];
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.set(params.uri, params);
    for (const entry of waiting.filter(
      ({ uri, version }) => uri === params.uri && version === params.version,
    )) {
      waiting.splice(waiting.indexOf(entry), 1);
      entry.resolve(params.diagnostics);
    }
  });
  prepare(connection);
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    locale,
    capabilities,
    initializationOptions: { settings, ...options },
  });
  await connection.sendNotification('initialized', {});
  const next = (uri: string, version: number): Promise<readonly Diagnostic[]> =>
    new Promise((resolve) => waiting.push({ uri, version, resolve }));
  return {
    connection,
    process: process_,
    next,
    published: (uri) => published.get(uri)?.diagnostics ?? [],
    initialized,
    async open(uri, languageId, text) {
      const answer = next(uri, 1);
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      });
      return answer;
    },
    async change(uri, version, contentChanges) {
      const answer = next(uri, version);
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges,
      });
      return answer;
    },
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await new Promise((resolve) => process_.once('exit', resolve));
      connection.dispose();
    },
  };
}

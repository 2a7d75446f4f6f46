/** The protocol half of the server: it answers `initialize` alone and loads the rest behind that. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import type { Texts } from '../features/texts';
import type { Read } from '../repository';
import type { Settings } from '../service/settings';
import type { DocumentKind } from '../text/probe';
import { Afterwards } from './afterwards';
import { traitsOf } from './clientTraits';
import type { Answers, Core } from './features';
import { HalfTyped } from './halfTyped';
import { OpenDocument } from './openDocument';
import {
  bytesOf,
  languages,
  type ReadParams,
  type ReadResult,
  readRequest,
  settingsSection,
} from './protocol';
import { movingCapabilities, refreshMoving, serveMoving } from './serveMoving';
import { readingCapabilities, serveReading } from './serveReading';
import { refreshLenses, serveSharing } from './serveSharing';
import { serveTopologies } from './serveTopologies';

/**
 * Texts up to this length are read at every change; longer ones when the typing pauses. Of a configuration only what
 * stands around a change is read anew, so it never waits.
 */
const promptLength = 3_000_000;
const pause = 250;

/** What the process lends to the server. */
export interface Host {
  /** Loads the core; called once, when the client has its answer to `initialize`. */
  readonly core: () => Promise<Core>;
  /** Loads what pages and explanations say; called when one is asked for. */
  readonly texts: () => Promise<Texts>;
  /** The bytes of a file of this machine; undefined if there is none, false if it cannot be read. */
  readonly readUri: (uri: string) => Promise<Uint8Array | false | undefined>;
  /** The same of a large one; undefined where it cannot be read, `long` where there are more than `most`. */
  readonly readBytes: (uri: string, most: number) => Promise<Uint8Array | 'long' | undefined>;
  /** Reads the file of a repository; called where there is one. */
  readonly readRepository: Read;
}

/** Serves a connection. */
export function serve(connection: Connection, host: Host): void {
  const documents = new TextDocuments<OpenDocument>({
    create: (uri, languageId, version, text) => new OpenDocument(uri, languageId, version, text),
    update(document, changes, version) {
      halfTyped.changed(document.uri, changes);
      return document.change(changes, version);
    },
  });
  const waiting = new Map<string, NodeJS.Timeout>();
  const afterwards = new Afterwards();
  const halfTyped = new HalfTyped((uri) => {
    const [core, document] = [answers, documents.get(uri)];
    if (core && document) afterwards.add(uri, () => report(core, document));
  });
  let answers: Answers | undefined;
  let loading: Promise<Answers> | undefined;
  let client = traitsOf({ capabilities: {} });
  let settings: Settings = {};
  /** Documents whose settings are known, or being asked for. */
  const settled = new Map<string, Promise<void>>();
  /** Documents that were published with their settings. */
  const known = new Set<string>();
  const watched = new Set<string>();
  /** How often all settings were asked for anew. */
  let rounds = 0;

  const read = async (uri: string): Promise<Uint8Array | false | undefined> => {
    if (!client.readsFiles) return host.readUri(uri);
    const params: ReadParams = { uri };
    const answer = await connection.sendRequest<ReadResult>(readRequest, params);
    return typeof answer === 'string' ? bytesOf(answer) : (answer ?? undefined);
  };

  const ready = (): Promise<Answers> => {
    loading ??= host.core().then(({ createAnswers }) => {
      answers = createAnswers({ read }, host.readRepository, host.texts);
      return answers;
    });
    return loading;
  };

  const kindOf = ({ languageId }: OpenDocument): DocumentKind | undefined =>
    languageId === languages.config ? 'config' : languageId === languages.capture ? 'capture' : undefined;

  const take = (core: Answers, document: OpenDocument): void => {
    waiting.delete(document.uri);
    core.take(document.source, kindOf(document), document.taken());
  };

  /** Publishes the findings of a document whose newest text has been taken. */
  const report = (core: Answers, { uri, version }: OpenDocument): void => {
    afterwards.drop(uri);
    try {
      const { diagnostics, failures } = core.diagnostics(uri, client.lang);
      for (const failure of failures) connection.console.error(failure);
      void connection.sendDiagnostics({ uri, version, diagnostics: halfTyped.told(uri, diagnostics) });
    } catch (error) {
      // Nobody above a timer would hear of it, and the server would end.
      connection.console.error(String(error));
    }
  };

  const publish = (core: Answers, document: OpenDocument): void => {
    take(core, document);
    report(core, document);
  };

  /** Asks how a document is judged, then publishes its newest text. */
  const settle = async (uri: string): Promise<void> => {
    const round = rounds;
    const core = await ready();
    try {
      const judged = core.settle(uri, settingsOf(uri));
      // The text is read while the client looks for what the settings are.
      const opened = documents.get(uri);
      if (opened) take(core, opened);
      await judged;
      for (const diagnostics of await core.judging.problems(client.lang))
        void connection.sendDiagnostics(diagnostics);
      watch(await core.judging.names());
    } catch (error) {
      connection.console.error(String(error));
    }
    const document = documents.get(uri);
    // Settings that changed meanwhile are being asked for already.
    if (!document || round !== rounds) return;
    clearTimeout(waiting.get(uri));
    publish(core, document);
    known.add(uri);
  };

  const settingsOf = async (scopeUri: string): Promise<Settings> => {
    if (!client.pullsSettings) return settings;
    return (await connection.workspace.getConfiguration({ scopeUri, section: settingsSection })) ?? {};
  };

  /** Has the client tell when a file of these names changes, anywhere. */
  const watch = (names: readonly string[]): void => {
    const fresh = names.filter((name) => client.watches && !watched.has(name));
    if (fresh.length === 0) return;
    for (const name of fresh) watched.add(name);
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: fresh.map((name) => ({ globPattern: `**/${name}` })),
    });
  };

  const changed = (document: OpenDocument): void => {
    clearTimeout(waiting.get(document.uri));
    afterwards.drop(document.uri);
    const core = answers;
    if (!core || !known.has(document.uri)) {
      if (!settled.has(document.uri)) settled.set(document.uri, settle(document.uri));
    } else if (kindOf(document) === 'config' || document.source.length <= promptLength) {
      take(core, document);
      afterwards.add(document.uri, () => report(core, document));
    } else
      waiting.set(
        document.uri,
        setTimeout(() => publish(core, document), pause),
      );
  };

  /** The core with the newest text of a document, for a request that overtakes a pause. */
  const current = async (uri: string): Promise<Answers> => {
    afterwards.note();
    const core = await ready();
    await settled.get(uri);
    const document = documents.get(uri);
    if (document && waiting.has(uri)) {
      clearTimeout(waiting.get(uri));
      publish(core, document);
    }
    return core;
  };

  /** Settings have changed, or a file that they come from: every document is judged again. */
  const settleAll = (): void => {
    rounds++;
    for (const { uri } of documents.all()) settled.set(uri, settle(uri));
    refreshMoving(connection, client.capabilities);
    refreshLenses(connection, client.capabilities);
  };

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    client = traitsOf(params);
    settings = client.settings;
    return {
      serverInfo: { name: 'iosxe-slp' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        ...readingCapabilities,
        ...(client.lensCommands ? { codeLensProvider: {} } : {}),
        ...movingCapabilities(params.capabilities),
      },
    };
  });
  connection.onInitialized(() => {
    // A server is started because of a document: the core is read while its text is on the way.
    void ready();
    if (!client.pullsSettings) return;
    void connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection });
  });
  connection.onDidChangeConfiguration(
    ({ settings: pushed }: { settings?: Record<string, Settings> | null }) => {
      if (!client.pullsSettings) settings = pushed?.[settingsSection] ?? {};
      settleAll();
    },
  );
  connection.onDidChangeWatchedFiles(() => {
    answers?.judging.forget();
    settleAll();
  });

  documents.onDidChangeContent(({ document }) => changed(document));
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
    afterwards.drop(uri);
    halfTyped.forget(uri);
    settled.delete(uri);
    known.delete(uri);
    answers?.close(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  serveReading(connection, current, ready, () => client);
  serveMoving(connection, current, () => client.lang);
  serveSharing(connection, current, ready, host.readBytes, settingsOf, () => client);
  serveTopologies(connection, current, ready);

  documents.listen(connection);
  connection.listen();
}

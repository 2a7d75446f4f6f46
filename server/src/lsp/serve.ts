/** The protocol half of the server: it answers `initialize` alone and loads the rest behind that. */
import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../service';
import type { Lang } from '../terms';
import type { DocumentKind } from '../text/probe';
import type { Answers } from './features';
import {
  type ComplaintParams,
  type ConvertParams,
  complaintRequest,
  convertRequest,
  type FormatParams,
  formatRequest,
  type InitializationOptions,
  languages,
  type PageParams,
  pageRequest,
  type QuestionsParams,
  questionsRequest,
  settingsSection,
  type TopologiesParams,
  type TopologyTextParams,
  topologiesRequest,
  topologyTextRequest,
} from './protocol';
import { movingCapabilities, serveMoving } from './serveMoving';

/** Texts up to this length are read anew at every change; longer ones when the typing pauses. */
const promptLength = 3_000_000;
const pause = 250;

/**
 * Serves a connection.
 * @param load gives the core; called once, when the client has its answer to `initialize`
 */
export function serve(connection: Connection, load: () => Promise<{ createAnswers(): Answers }>): void {
  const documents = new TextDocuments(TextDocument);
  const waiting = new Map<string, NodeJS.Timeout>();
  let answers: Answers | undefined;
  let loading: Promise<Answers> | undefined;
  let lang: Lang = 'en';
  let staticSnippets = false;
  let remedyCommands = false;
  let pullsSettings = false;
  let settings: Settings = {};

  const ready = (): Promise<Answers> => {
    loading ??= load().then(({ createAnswers }) => {
      answers = createAnswers();
      answers.configure(settings);
      return answers;
    });
    return loading;
  };

  const kindOf = ({ languageId }: TextDocument): DocumentKind | undefined =>
    languageId === languages.config ? 'config' : languageId === languages.capture ? 'capture' : undefined;

  const publish = (core: Answers, document: TextDocument): void => {
    waiting.delete(document.uri);
    core.update(document.uri, document.getText(), kindOf(document));
    const { diagnostics, failures } = core.diagnostics(document.uri, lang);
    for (const failure of failures) connection.console.error(failure);
    void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
  };

  const changed = (document: TextDocument): void => {
    clearTimeout(waiting.get(document.uri));
    const core = answers;
    if (!core) {
      void ready().then((loaded) => {
        const current = documents.get(document.uri);
        if (current) publish(loaded, current);
      });
    } else if (document.getText().length <= promptLength) publish(core, document);
    else
      waiting.set(
        document.uri,
        setTimeout(() => publish(core, document), pause),
      );
  };

  /** The core with the newest text of a document, for a request that overtakes a pause. */
  const current = async (uri: string): Promise<Answers> => {
    const core = await ready();
    const document = documents.get(uri);
    if (document && waiting.has(uri)) {
      clearTimeout(waiting.get(uri));
      publish(core, document);
    }
    return core;
  };

  const takeSettings = async (): Promise<void> => {
    if (pullsSettings)
      settings = ((await connection.workspace.getConfiguration(settingsSection)) as Settings | null) ?? {};
    answers?.configure(settings);
    if (answers) for (const document of documents.all()) changed(document);
  };

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    lang = params.locale?.toLowerCase().startsWith('ja') ? 'ja' : 'en';
    const options = params.initializationOptions as
      | (InitializationOptions & { readonly settings?: Settings })
      | undefined;
    staticSnippets = options?.staticSnippets === true;
    remedyCommands = options?.remedyCommands === true;
    pullsSettings = params.capabilities.workspace?.configuration === true;
    settings = options?.settings ?? {};
    return {
      serverInfo: { name: 'iosxe-slp' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite] },
        documentRangeFormattingProvider: true,
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        documentLinkProvider: {},
        ...movingCapabilities(params.capabilities),
        ...(staticSnippets ? {} : { completionProvider: {} }),
      },
    };
  });
  connection.onInitialized(() => {
    // A server is started because of a document: the core is read while its text is on the way.
    void ready();
    if (!pullsSettings) return;
    void connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection });
    void takeSettings();
  });
  connection.onDidChangeConfiguration(
    ({ settings: pushed }: { settings?: Record<string, Settings> | null }) => {
      if (!pullsSettings) settings = pushed?.[settingsSection] ?? {};
      void takeSettings();
    },
  );

  documents.onDidChangeContent(({ document }) => changed(document));
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
    answers?.close(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  connection.onHover(async ({ textDocument: { uri }, position }) =>
    (await current(uri)).hover(uri, position, lang),
  );
  connection.onCodeAction(async ({ textDocument: { uri }, range }) => {
    const core = await current(uri);
    return [...core.actions(uri, range, lang), ...(remedyCommands ? core.remedies(uri, range, lang) : [])];
  });
  connection.onDocumentRangeFormatting(async ({ textDocument: { uri }, range }) =>
    (await current(uri)).format(uri, range),
  );
  connection.onDocumentSymbol(async ({ textDocument: { uri } }) => (await current(uri)).symbols(uri));
  connection.onFoldingRanges(async ({ textDocument: { uri } }) => (await current(uri)).folds(uri));
  connection.onDocumentLinks(async ({ textDocument: { uri } }) => (await current(uri)).links(uri));
  connection.onCompletion(async ({ textDocument: { uri }, position }) =>
    staticSnippets ? [] : (await current(uri)).completions(uri, position, lang),
  );
  serveMoving(connection, current, () => lang);
  connection.onRequest(pageRequest, async (params: PageParams) =>
    (params.kind === 'path' ? await current(params.uri) : await ready()).page(params),
  );
  connection.onRequest(topologiesRequest, async (params: TopologiesParams) =>
    (await ready()).topologies(params),
  );
  connection.onRequest(questionsRequest, async (params: QuestionsParams) =>
    (await ready()).questions(params),
  );
  connection.onRequest(complaintRequest, async (params: ComplaintParams) =>
    (await ready()).complaint(params),
  );
  connection.onRequest(topologyTextRequest, async (params: TopologyTextParams) =>
    (await ready()).topologyText(params),
  );
  connection.onRequest(formatRequest, async ({ uri }: FormatParams) => (await current(uri)).format(uri));
  connection.onRequest(convertRequest, async (params: ConvertParams) =>
    (await current(params.uri)).convert(params),
  );

  documents.listen(connection);
  connection.listen();
}

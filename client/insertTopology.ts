import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type ComplaintParams,
  complaintRequest,
  languages,
  type QuestionsParams,
  questionsRequest,
  type TopologiesParams,
  type TopologyChoice,
  type TopologyOffer,
  type TopologyTextParams,
  topologiesRequest,
  topologyTextRequest,
  type ValueQuestion,
} from '../server/src/lsp/protocol';
import type { Text } from '../server/src/terms';
import { probe, probedLength } from '../server/src/text/probe';
import { insertStops } from './change';
import { langOf } from './strings';

type Values = Readonly<Record<string, string>>;

/** A topology in one of its forms, and its title. */
interface Picked {
  readonly choice: TopologyChoice;
  readonly title: string;
}

/** The configuration in front, and the line of its cursor: what a topology is for. */
const place = (): { readonly uri: string; readonly line: number } | undefined => {
  const editor = vscode.window.activeTextEditor;
  return editor && { uri: editor.document.uri.toString(), line: editor.selection.active.line };
};

/** Asks for a topology, and for its form where there are several. */
export async function pickTopology(client: LanguageClient): Promise<Picked | undefined> {
  const lang = langOf(vscode.env.language);
  const params: TopologiesParams = { lang, ...place() };
  const offers = await client.sendRequest<TopologyOffer[]>(topologiesRequest, params);
  const picked = await vscode.window.showQuickPick(
    offers.map((offer) => ({ label: offer.title, description: offer.id, detail: offer.detail, offer })),
    { placeHolder: said.pickTopology[lang], matchOnDescription: true, matchOnDetail: true },
  );
  const choice = picked && (await pickVariant(picked.offer));
  return choice && { choice, title: picked.label };
}

/**
 * Asks for a topology and its values one by one, and inserts its configuration at the cursor of a configuration,
 * else into a new one. A value that is left open is a stop in it, with its sample. Nothing is inserted if the user gives
 * up.
 */
export async function insertTopology(client: LanguageClient): Promise<void> {
  const picked = await pickTopology(client);
  const values = picked && (await askValues(client, picked.choice, picked.title));
  if (!picked || !values) return;
  const document = vscode.window.activeTextEditor?.document;
  const at = document && takesConfiguration(document) ? place() : undefined;
  const asked: TopologyTextParams = { ...picked.choice, values, stops: true, ...at };
  const text = await client.sendRequest<string | null>(topologyTextRequest, asked);
  if (text !== null) await insert(text);
}

/** Asks for a variant where there are some: another way to find the peer, a VRF. */
async function pickVariant({ id, variants, fitting }: TopologyOffer): Promise<TopologyChoice | undefined> {
  if (variants.length === 0) return { id };
  const lang = langOf(vscode.env.language);
  const forms = [
    { label: said.standard[lang], choice: { id } },
    ...variants.map((variant) => ({ label: variant.title, choice: { id, variant: variant.id } })),
  ];
  // The first one is what Enter takes.
  const at = variants.findIndex((variant) => variant.id === fitting?.id) + 1;
  const first = forms.splice(at, 1).map((form) => (at > 0 ? { ...form, description: fitting?.why } : form));
  const picked = await vscode.window.showQuickPick([...first, ...forms], {
    placeHolder: said.pickVariant[lang],
  });
  return picked?.choice;
}

/** Asks the values in turn; an answer may make a later question needless. Undefined: the user gave up. */
async function askValues(
  client: LanguageClient,
  choice: TopologyChoice,
  title: string,
): Promise<Values | undefined> {
  const lang = langOf(vscode.env.language);
  const at = place();
  const values: Record<string, string> = {};
  const trail: string[] = [];
  for (;;) {
    const params: QuestionsParams = { ...choice, values, lang, ...at };
    const questions = await client.sendRequest<ValueQuestion[]>(questionsRequest, params);
    const open = questions.filter(({ name }) => !trail.includes(name));
    const [question] = open;
    if (!question) return values;
    const before = values[question.name];
    const asked = { ...question, label: question.label + said.staysOpen[lang] };
    const answer = await askValue(client, choice, asked, before, title, trail.length, questions.length);
    if (answer === undefined) return undefined;
    if (answer === back) {
      trail.pop();
      continue;
    }
    values[question.name] = answer.trim();
    trail.push(question.name);
  }
}

export const back = Symbol('back');

/**
 * One question; `back` if the user wants the one before again. What the configuration speaks for is there already. The
 * sample is only shown: whoever presses Enter has not said that it is the address of a server.
 */
export function askValue(
  client: LanguageClient,
  choice: TopologyChoice,
  { name, label, sample, known = '' }: ValueQuestion,
  before: string | undefined,
  title: string,
  step: number,
  of: number,
): Promise<string | typeof back | undefined> {
  const check = async (value: string): Promise<string | undefined> => {
    if (value.trim() === '') return undefined;
    const lang = langOf(vscode.env.language);
    const complaint: ComplaintParams = { ...choice, name, value: value.trim(), lang };
    return (await client.sendRequest<string | null>(complaintRequest, complaint)) ?? undefined;
  };
  const box = vscode.window.createInputBox();
  box.title = title;
  box.prompt = label;
  box.value = before ?? known;
  box.placeholder = sample;
  box.step = step + 1;
  box.totalSteps = of;
  box.ignoreFocusOut = true;
  if (step > 0) box.buttons = [vscode.QuickInputButtons.Back];
  return new Promise((resolve) => {
    let newest = 0;
    const end = (answer: string | typeof back | undefined): void => {
      resolve(answer);
      box.dispose();
    };
    box.onDidChangeValue(async (value) => {
      const mine = ++newest;
      const complaint = await check(value);
      // An answer about an older value says nothing about the one that stands there now.
      if (mine === newest) box.validationMessage = complaint;
    });
    box.onDidAccept(async () => {
      const { value } = box;
      const complaint = await check(value);
      if (complaint === undefined) end(value);
      else box.validationMessage = complaint;
    });
    box.onDidTriggerButton(() => end(back));
    box.onDidHide(() => end(undefined));
    box.show();
  });
}

/** Inserts whole lines where a configuration is open; a capture is evidence and stays as it is. */
async function insert(text: string): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor && takesConfiguration(editor.document)) {
    const line = lineFor(editor);
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    const isBehind = line >= editor.document.lineCount;
    const at = isBehind ? end : new vscode.Position(line, 0);
    const lead = isBehind && end.character > 0 ? '\n' : '';
    const isChanged = await insertStops(editor, lead + text, at);
    if (isChanged && !configLanguages.includes(editor.document.languageId))
      await vscode.languages.setTextDocumentLanguage(editor.document, languages.config);
    return;
  }
  const document = await vscode.workspace.openTextDocument({ language: languages.config });
  await insertStops(await vscode.window.showTextDocument(document), text, new vscode.Position(0, 0));
}

/**
 * Where lines of the global mode can stand: at the line of the cursor, or below it if the cursor has words in front of
 * it, and never among the indented lines of a mode.
 */
function lineFor({ document, selection: { active } }: vscode.TextEditor): number {
  const before = document.lineAt(active.line).text.slice(0, active.character);
  let line = before.trim() === '' ? active.line : active.line + 1;
  for (let next = line; next < document.lineCount; next++) {
    const { isEmptyOrWhitespace, firstNonWhitespaceCharacterIndex: indent } = document.lineAt(next);
    if (isEmptyOrWhitespace) continue;
    if (indent === 0) break;
    line = next + 1;
  }
  return line;
}

const configLanguages: readonly string[] = [languages.config, 'cisco'];

/** Whether a document is a configuration, be it one that was only offered to be opened as such. */
function takesConfiguration(document: vscode.TextDocument): boolean {
  if (configLanguages.includes(document.languageId)) return true;
  if (document.languageId === languages.capture) return false;
  const head = new vscode.Range(document.positionAt(0), document.positionAt(probedLength));
  const { kind, strength } = probe(document.getText(head));
  return kind === 'config' && strength !== 'none';
}

/** What this part says to a person. */
const said = {
  pickTopology: {
    en: 'How will the device report its licence usage?',
    ja: 'ライセンスの利用状況を報告する方式',
  },
  pickVariant: { en: 'Which form fits this device?', ja: 'この装置に合う構成' },
  standard: { en: 'Standard', ja: '標準' },
  staysOpen: {
    en: ' (empty: a sample stands in the text, press Tab to come to it)',
    ja: '（空欄の場合は例を挿入し、Tab キーで移動して入力）',
  },
} satisfies Record<string, Text>;

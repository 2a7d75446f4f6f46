import { expand } from '../capture/commands';
import type { LogEvent } from '../capture/syslog';
import { failureOf, reasonOf } from '../facts/events';
import { absenceOf, nothingKnown, type Software } from '../facts/software';
import { type AgentError, agentErrorIn, agentErrorSources, agentErrors } from '../knowledge/agentErrors';
import { commands } from '../knowledge/commands';
import { defects } from '../knowledge/defects';
import { unknownErrCode } from '../knowledge/errCodes';
import { eventNamed } from '../knowledge/eventNames';
import { fields } from '../knowledge/fields';
import { messages } from '../knowledge/messages';
import { facilityOf, familyOf, foreignNote, severityOf } from '../knowledge/messages/heads';
import { reasons } from '../knowledge/reasons';
import { topologies } from '../knowledge/topologies/registry';
import type {
  CommandRow,
  DefectRow,
  Entry,
  FieldRow,
  MessageRow,
  Offered,
  TermRow,
} from '../knowledge/types';
import { rules } from '../rules/registry';
import type { Rule, RulePage } from '../rules/rule';
import type { Text } from '../terms';
import { formatRelease } from '../text/release';
import type { Explained } from './explained';
import { both, join, list, stepText } from './markdown';
import { messageFor, messagesIn } from './messages';
import { ruleBody } from './pages';
import type { Texts } from './texts';

/**
 * Explains an id or a pasted text: a rule, log lines or a mnemonic, a bug id, a field notice, an ERR code, a
 * failure reason, a RUM state, a show field with or without its value, a command, a term, a topology.
 * @returns what is known, the most exact first; empty if nothing is
 */
export function explain(query: string, texts: Texts): readonly Explained[] {
  const asked = query.trim();
  if (asked === '') return [];
  const logged = messagesIn(asked);
  if (logged.length > 0) return distinct(logged.flatMap(explainEvent));
  const lines = asked.split(/\r?\n/);
  if (lines.length === 1) return lookUp(asked, texts);
  return distinct(lines.slice(0, 200).flatMap((line) => lookUp(line.trim(), texts)));
}

/** A logged message: its row, and the reason that it names; nobody's message gets what its head says. */
function explainEvent(event: LogEvent): readonly Explained[] {
  const row = messageFor(event);
  if (!row) return [unknownMessage(event)];
  const own = explainLogged(row, event);
  if (row.outcome !== 'failure') return [own];
  const reason = failureOf(event).reason;
  return [own, ...(reason ? [plain(reason)] : saidByAgent(event.text))];
}

/** The explanation of a message as it was logged: another system that printed it is named. */
export function explainLogged(row: MessageRow, { foreign }: LogEvent): Explained {
  const own = explainMessage(row);
  return foreign === undefined ? own : { ...own, body: join(own.body, foreignNote(foreign)) };
}

/** The agent's own error in a text. */
function saidByAgent(text: string): readonly Explained[] {
  const error = agentErrorIn(text);
  return error ? [explainAgentError(error)] : [];
}

/** What a failure reason means: the reason that is known for it, else the error of the agent that it prints. */
export function explainReason(text: string): Explained | undefined {
  const reason = reasonOf(text);
  return reason ? plain(reason) : saidByAgent(text)[0];
}

const explainAgentError = ({ number, words, text, hop }: AgentError): Explained => ({
  title: {
    en: `Agent error ${number}: ${words}`,
    ja: `エージェントのエラー ${number}: ${words}`,
  },
  body: text,
  ...(hop ? { hop } : {}),
  sources: agentErrorSources,
});

/** Events of the agent's own log, kinds of messages and answers of its history, and the reasons that they print. */
function explainEventLine(line: string): readonly Explained[] {
  const found: Explained[] = [];
  for (const [printed] of line.matchAll(/\b(?:SAEVT_\w+|[A-Z]+(?:_[A-Z]+)+)\b/g)) {
    const row = eventNamed(printed);
    if (row) found.push({ ...plain(row), title: both(() => printed) });
  }
  const said = found.length > 0 ? /\b(?:error|status_message)"?[=:]\s?"([^"]+)"/.exec(line)?.[1] : undefined;
  const reason = said === undefined ? undefined : explainReason(said);
  return reason ? [...found, reason] : found;
}

/** A name without what people write differently: case, width, blanks, hyphens, quotes and brackets. */
export const keyOf = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-_.,:;/'"`’“”()[\]・「」]/g, '');

const same = (name: string, key: string): boolean => {
  const own = keyOf(name);
  return own === key || `${own}s` === key;
};

/** Everything that one line of a query names. */
function lookUp(line: string, { terms, rulePages }: Texts): readonly Explained[] {
  const key = keyOf(line);
  if (key === '') return [];
  const lower = line.normalize('NFKC').toLowerCase();
  const found: Explained[] = [];
  for (const rule of rules)
    if (same(rule.id, key) || same(rule.slug, key)) found.push(...explainRule(rule, rulePages[rule.id]));
  const bug = /\b(?:csc[\s-]*[a-z]{2}[\s-]*\d{5}|fn[\s#:-]*\d{5})\b/.exec(lower);
  const defect = defectFor(bug ? bug[0] : line);
  if (defect) found.push(explainDefect(defect));
  for (const row of messages) if (isNamed(row, key)) found.push(explainMessage(row));
  const err = /(?:^|[\s(])err[\s#-]*(\d{1,4})\b/.exec(lower);
  if (err) found.push(...explainErr(Number(err[1]), lower));
  const own = /(?:agent[\s-]*error|エージェント(?:の)?エラー)[\s#:-]*(\d{1,3})\b/.exec(lower);
  const error = own ? agentErrors[Number(own[1])] : undefined;
  if (error) found.push(explainAgentError(error));
  found.push(...explainEventLine(line));
  for (const row of topologies) if (same(row.id, key)) found.push(plain(row));
  found.push(...explainLabel(line));
  for (const row of terms) if (row.names.some((name) => same(name, key))) found.push(explainTerm(row));
  found.push(...explainRum(line, terms));
  if (found.length === 0 && line.length > 8) {
    const reason = explainReason(lower);
    if (reason) found.push(reason);
  }
  if (found.length === 0) found.push(...explainValue(line));
  const command = typedCommand(line);
  if (command && (found.length === 0 || keyOf(command.command) === key)) found.push(explainCommand(command));
  return found;
}

/** A mnemonic alone, or a head such as `SMART_LIC-3-COMM_FAILED`, with or without its `%`. */
function isNamed({ facility, mnemonic }: MessageRow, key: string): boolean {
  const head = key.replace(/^%/, '');
  const [first, last] = [keyOf(facility), keyOf(mnemonic)];
  return (
    head === last ||
    (head.startsWith(first) && head.endsWith(last) && /^[0-7]$/.test(head.slice(first.length, -last.length)))
  );
}

/** A code of the HTTP client; the device's own words behind an unknown one may still name a reason. */
function explainErr(code: number, lower: string): readonly Explained[] {
  const known = reasons.find(({ err }) => err === code);
  if (known) return [plain(known)];
  const said = reasonOf(lower);
  return [plain(unknownErrCode), ...(said ? [plain(said)] : [])];
}

/** A label, or a label with its value, as an output prints it. */
function explainLabel(line: string): readonly Explained[] {
  const colon = line.indexOf(': ');
  const value = colon === -1 ? undefined : line.slice(colon + 2).trim();
  const label = labelOf(colon === -1 ? line : line.slice(0, colon));
  const rows = fields.filter((row) => labelOf(row.label) === label);
  const lower = value?.toLowerCase();
  const exact = rows.filter(
    ({ values }) => lower && values?.some((entry) => lower.startsWith(entry.value.toLowerCase())),
  );
  const reason = value && label === 'failure reason' ? explainReason(value) : undefined;
  const explained = (exact.length > 0 ? exact : rows).map((row) => explainField(row, value));
  return reason ? [reason, ...explained] : explained;
}

/** A value alone, such as `NO DATA TO PROCESS`; one that stands under many labels says nothing by itself. */
function explainValue(line: string): readonly Explained[] {
  const value = line.trim().toLowerCase();
  const rows = fields.filter(({ values }) => values?.some((entry) => entry.value.toLowerCase() === value));
  return rows.length <= 2 ? rows.map((row) => explainField(row, line.trim())) : [];
}

const labelOf = (text: string): string =>
  text
    .trim()
    .replace(/\s*[:：]$/, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** A row of a list of RUM reports: its state and its flag. */
function explainRum(line: string, terms: Texts['terms']): readonly Explained[] {
  const long = /\bSmartAgentRumState[A-Z][a-z]+\b/.exec(line);
  const row = /^\d{6,}\s+(OPEN|CLOSED|UNACK|ACK|PENDING)\s+([ENP])\s/.exec(line);
  const names = row ? [row[1] as string, `Flag ${row[2]}`] : long && long[0] !== line ? [long[0]] : [];
  return names.flatMap((name) =>
    terms.filter((term) => term.names.some((own) => keyOf(own) === keyOf(name))).map(explainTerm),
  );
}

/** The command of a line as typed: behind a prompt, abbreviated, negated. */
function typedCommand(line: string): CommandRow | undefined {
  const typed = line.replace(/^[\w.-]{0,64}(?:\([\w-]+\))?[#>]\s*/, '').replace(/^(?:do|no|default)\s+/, '');
  const { command } = expand(typed);
  const row = commandFor(command);
  // `active`, `vrf` or `reload` begin a sentence as well.
  return row && (row.command.includes(' ') || command.split(/\s+/).length <= 4) ? row : undefined;
}

const distinct = (list: readonly Explained[]): readonly Explained[] => [
  ...new Map(list.map((entry) => [entry.title.en, entry])).values(),
];

function explainRule({ id, title, hop }: Rule, page: RulePage | undefined): readonly Explained[] {
  if (!page) return [];
  const texts = page();
  return [
    { title: both((lang) => `${id} ${title[lang]}`), body: ruleBody(texts), hop, sources: texts.sources },
  ];
}

/** A term; a procedure with its steps. */
const explainTerm = (row: TermRow): Explained =>
  row.steps ? { ...plain(row), body: join(row.body, list(row.steps.map(stepText), true)) } : plain(row);

/** What the head of any message says, and no more. */
export function unknownMessage({ facility, level, mnemonic, foreign }: LogEvent): Explained {
  const word = severityOf[level] as Text;
  const part = facilityOf[facility];
  const family = facility.endsWith('SMART_LIC')
    ? Object.entries(familyOf).find(([beginning]) => mnemonic.startsWith(beginning))
    : undefined;
  const notes: Text[] = family
    ? [
        {
          en: `As documented, messages that begin with \`${family[0]}\` are about ${family[1].en}.`,
          ja: `ドキュメント上、\`${family[0]}\` で始まるメッセージは次に関するものです: ${family[1].ja}。`,
        },
      ]
    : [];
  if (foreign !== undefined) notes.push(foreignNote(foreign));
  const head: Text = {
    en: `Facility \`${facility}\`${part ? ` (${part.en})` : ''}, severity ${level} (${word.en}; 0 is the gravest, 7 the least). This product knows no more about \`${mnemonic}\`: its own text and the System Message Guide of the release are what to go by.`,
    ja: `ファシリティは \`${facility}\`${part ? `（${part.ja}）` : ''}、重大度は ${level}（${word.ja}）です。重大度は 0 が最も重く、7 が最も軽くなります。\`${mnemonic}\` についての説明は登録されていません。メッセージの本文と、該当バージョンの System Message Guide で確認します。`,
  };
  return {
    title: both(() => `%${facility}-${level}-${mnemonic}`),
    body: join(head, ...notes),
    sources: [{ source: 'sysmsg', tag: 'M' }],
  };
}

/** A row that needs no more than its own text. */
export const plain = ({ title, body, hop, sources }: Entry): Explained => ({
  title,
  body,
  ...(hop ? { hop } : {}),
  sources,
});

/** The defect of an id; case, blanks, hyphens and the `#` of a notice do not matter. */
export function defectFor(id: string): DefectRow | undefined {
  const key = keyOf(id).replace('#', '');
  return defects.find((row) => [row.id, ...row.aliases].some((own) => own.toLowerCase() === key));
}

export function explainDefect(row: DefectRow): Explained {
  const fixed = Object.values(row.fixed).join(', ');
  const parts: Text[] = [row.body];
  if (fixed) parts.push({ en: `**Fixed in** ${fixed}`, ja: `**修正バージョン** ${fixed}` });
  if (row.workaround.length > 0) {
    parts.push(
      join({ en: '**Workaround**', ja: '**ワークアラウンド**' }, list(row.workaround.map(stepText), true)),
    );
  }
  const ids = row.aliases.length > 0 ? ` (${row.aliases.join(', ')})` : '';
  return {
    title: { en: `${row.id}${ids}: ${row.title.en}`, ja: `${row.id}${ids}: ${row.title.ja}` },
    body: join(...parts),
    hop: row.hop,
    sources: row.sources,
  };
}

const explainMessage = (row: MessageRow): Explained => ({
  title: both((lang) => `%${row.facility}-${row.level}-${row.mnemonic}: ${row.title[lang]}`),
  body: row.body,
  ...(row.hop ? { hop: row.hop } : {}),
  sources: row.sources,
});

/** @param value as printed; the meaning of the value comes first if it is one worth explaining */
export function explainField(row: FieldRow, value?: string): Explained {
  const printed = value?.toLowerCase();
  const known =
    printed === undefined
      ? undefined
      : row.values?.find((entry) => printed.startsWith(entry.value.toLowerCase()));
  const values = known
    ? both((lang) => `\`${known.value}\`: ${known.text[lang]}`)
    : list((row.values ?? []).map((entry) => both((lang) => `\`${entry.value}\`: ${entry.text[lang]}`)));
  return {
    title: both((lang) => `${row.label}: ${row.title[lang]}`),
    body: known ? join(values, row.body) : join(row.body, values),
    ...(row.hop ? { hop: row.hop } : {}),
    sources: row.sources,
  };
}

/** @param software the device that it is looked at on; a command that it does not have is said to be missing */
export function explainCommand(row: CommandRow, software: Software = nothingKnown): Explained {
  const parts: Text[] = [{ en: `\`${row.syntax}\``, ja: `\`${row.syntax}\`` }, row.body];
  const { defaultValue, since, until, keywords } = row;
  if (defaultValue)
    parts.push({ en: `**Default** ${defaultValue.en}`, ja: `**デフォルト** ${defaultValue.ja}` });
  if (since) parts.push({ en: `**Since** ${since}`, ja: `**対応バージョン** ${since} 以降` });
  if (until) parts.push({ en: `**Before** ${until}`, ja: `**対応バージョン** ${until} より前` });
  const missing = missingText(row, software);
  if (missing) parts.push(missing);
  if (keywords)
    parts.push(
      list(
        keywords.map((keyword) => {
          const absent = missingText(keyword, software);
          return both(
            (lang) => `\`${keyword.word}\`: ${keyword.text[lang]}${absent ? ` ${absent[lang]}` : ''}`,
          );
        }),
      ),
    );
  return {
    title: row.title,
    body: join(...parts),
    ...(row.hop ? { hop: row.hop } : {}),
    sources: row.sources,
  };
}

/** Why the device that is looked at does not have something; undefined if it does, or if nobody can tell. */
function missingText(offered: Offered, software: Software): Text | undefined {
  const absence = absenceOf(offered, software);
  if (!absence) return undefined;
  if (absence === 'platform')
    return {
      en: '**Not available:** this kind of device does not have it.',
      ja: '**この装置では使用できません。** 対象外の機種です。',
    };
  const release = software.release ? formatRelease(software.release) : '';
  if (absence === 'newer')
    return {
      en: `**Not for this release:** your device runs ${release}.`,
      ja: `**このバージョンでは使用しません。** 装置のバージョンは ${release} です。`,
    };
  return {
    en: `**Not available:** your device runs ${release}.`,
    ja: `**このバージョンでは使用できません。** 装置のバージョンは ${release} です。`,
  };
}

/** The command row whose words begin a line; the longest one wins. */
export function commandFor(line: string, mode?: CommandRow['mode']): CommandRow | undefined {
  // The old spelling, which every release still takes.
  const words = line
    .toLowerCase()
    .replace(/^ip domain-(?=lookup|name)/, 'ip domain ')
    .split(/\s+/);
  rowsByWord ??= byFirstWord();
  let best: Worded | undefined;
  for (const entry of rowsByWord.get(words[0] as string) ?? []) {
    const { row, own } = entry;
    if (mode !== undefined && row.mode !== mode) continue;
    if (own.length > (best?.own.length ?? 0) && own.every((word, index) => words[index] === word))
      best = entry;
  }
  return best?.row;
}

/** A row with the words of its command. */
interface Worded {
  readonly row: CommandRow;
  readonly own: readonly string[];
}

/** The rows by their first word; made when somebody asks. */
let rowsByWord: ReadonlyMap<string, readonly Worded[]> | undefined;

function byFirstWord(): ReadonlyMap<string, readonly Worded[]> {
  const found = new Map<string, Worded[]>();
  for (const row of commands) {
    const own = row.command.split(' ');
    const first = own[0] as string;
    const same = found.get(first);
    if (same) same.push({ row, own });
    else found.set(first, [{ row, own }]);
  }
  return found;
}

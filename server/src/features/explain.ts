import { expand } from '../capture/commands';
import type { LogEvent } from '../capture/syslog';
import { rowOfLine } from '../facts/commandRow';
import { failureOf, reasonOf } from '../facts/events';
import { defects } from '../knowledge/defects';
import { unknownErrCode } from '../knowledge/errCodes';
import { eventNamed } from '../knowledge/eventNames';
import { fields } from '../knowledge/fields';
import { reasons } from '../knowledge/reasons';
import { topologies } from '../knowledge/topologies/registry';
import type { CommandRow, DefectRow, MessageRow } from '../knowledge/types';
import { rules } from '../rules/registry';
import type { Explained } from './explained';
import {
  explainAgentError,
  explainCommand,
  explainDefect,
  explainEntry,
  explainField,
  explainLogged,
  explainMessage,
  explainRule,
  explainTerm,
  unknownMessage,
} from './explainRow';
import { both } from './markdown';
import { messageFor, messagesIn } from './messages';
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
  if (logged.length > 0) return distinct(logged.flatMap((event) => explainEvent(event, texts)));
  const lines = asked.split(/\r?\n/);
  if (lines.length === 1) return lookUp(asked, texts);
  return distinct(lines.slice(0, 200).flatMap((line) => lookUp(line.trim(), texts)));
}

/** A logged message: its row, and the reason that it names; nobody's message gets what its head says. */
function explainEvent(event: LogEvent, texts: Texts): readonly Explained[] {
  const row = messageFor(event, texts.messages);
  if (!row) return [unknownMessage(event)];
  const own = explainLogged(row, event);
  if (row.outcome !== 'failure') return [own];
  const reason = failureOf(event).reason;
  return [own, ...(reason ? [explainEntry(reason)] : saidByAgent(event.text, texts))];
}

/** What the messages and the errors of the agent mean. */
export type LoggedTexts = Pick<Texts, 'messages' | 'agentErrorIn'>;

/** The agent's own error in a text. */
function saidByAgent(text: string, { agentErrorIn }: Pick<Texts, 'agentErrorIn'>): readonly Explained[] {
  const error = agentErrorIn(text);
  return error ? [explainAgentError(error)] : [];
}

/** What a failure reason means: the reason that is known for it, else the error of the agent that it prints. */
export function explainReason(text: string, texts: Pick<Texts, 'agentErrorIn'>): Explained | undefined {
  const reason = reasonOf(text);
  return reason ? explainEntry(reason) : saidByAgent(text, texts)[0];
}

/** Events of the agent's own log, kinds of messages and answers of its history, and the reasons that they print. */
function explainEventLine(line: string, texts: Texts): readonly Explained[] {
  const found: Explained[] = [];
  for (const [printed] of line.matchAll(/\b(?:SAEVT_\w+|[A-Z]+(?:_[A-Z]+)+)\b/g)) {
    const row = eventNamed(printed);
    if (row) found.push({ ...explainEntry(row), title: both(() => printed) });
  }
  const said = found.length > 0 ? /\b(?:error|status_message)"?[=:]\s?"([^"]+)"/.exec(line)?.[1] : undefined;
  const reason = said === undefined ? undefined : explainReason(said, texts);
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
function lookUp(line: string, texts: Texts): readonly Explained[] {
  const { terms, rulePages, messages, agentErrors } = texts;
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
  found.push(...explainEventLine(line, texts));
  for (const row of topologies) if (same(row.id, key)) found.push(explainEntry(row));
  found.push(...explainLabel(line, texts));
  for (const row of terms) if (row.names.some((name) => same(name, key))) found.push(explainTerm(row));
  found.push(...explainRum(line, terms));
  if (found.length === 0 && line.length > 8) {
    const reason = explainReason(lower, texts);
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
  if (known) return [explainEntry(known)];
  const said = reasonOf(lower);
  return [explainEntry(unknownErrCode), ...(said ? [explainEntry(said)] : [])];
}

/** A label, or a label with its value, as an output prints it. */
function explainLabel(line: string, texts: Texts): readonly Explained[] {
  const colon = line.indexOf(': ');
  const value = colon === -1 ? undefined : line.slice(colon + 2).trim();
  const label = labelOf(colon === -1 ? line : line.slice(0, colon));
  const rows = fields.filter((row) => labelOf(row.label) === label);
  const lower = value?.toLowerCase();
  const exact = rows.filter(
    ({ values }) => lower && values?.some((entry) => lower.startsWith(entry.value.toLowerCase())),
  );
  const reason = value && label === 'failure reason' ? explainReason(value, texts) : undefined;
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
  const row = rowOfLine(command);
  // `active`, `vrf` or `reload` begin a sentence as well.
  return row && (row.command.includes(' ') || command.split(/\s+/).length <= 4) ? row : undefined;
}

const distinct = (list: readonly Explained[]): readonly Explained[] => [
  ...new Map(list.map((entry) => [entry.title.en, entry])).values(),
];

/** The defect of an id; case, blanks, hyphens and the `#` of a notice do not matter. */
export function defectFor(id: string): DefectRow | undefined {
  const key = keyOf(id).replace('#', '');
  return defects.find((row) => [row.id, ...row.aliases].some((own) => own.toLowerCase() === key));
}

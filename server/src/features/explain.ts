import { expand } from '../capture/commands';
import { readEvent } from '../capture/syslog';
import { failureOf, reasonOf } from '../facts/events';
import { commands } from '../knowledge/commands';
import { defects } from '../knowledge/defects';
import { fields } from '../knowledge/fields';
import { terms } from '../knowledge/glossary';
import { messages } from '../knowledge/messages';
import { topologies } from '../knowledge/topologies/registry';
import type { Citation, CommandRow, DefectRow, Entry, FieldRow, MessageRow } from '../knowledge/types';
import { rules } from '../rules/registry';
import type { Hop, Text } from '../terms';
import { SourceText } from '../text/source';
import { both, join, list, stepText } from './markdown';
import { ruleBody } from './pages';

/** An explanation ready to be printed: Markdown in both languages. */
export interface Explained {
  readonly title: Text;
  readonly body: Text;
  readonly hop?: Hop;
  readonly sources: readonly Citation[];
}

/**
 * Explains an id or a pasted text: a rule, a syslog message or its mnemonic, a bug id, a field notice, an ERR
 * code, a failure reason, a show field, a command, a term, a topology.
 * @returns what is known, the most exact first; empty if nothing is
 */
export function explain(query: string): readonly Explained[] {
  const asked = query.trim();
  const lower = asked.toLowerCase().replace(/^[%`'"]+|[`'"]+$/g, '');
  if (lower === '') return [];
  const pasted = pastedMessage(asked);
  if (pasted.length > 0) return pasted;
  const found: Explained[] = [];
  for (const rule of rules) {
    if (rule.id.toLowerCase() === lower || rule.slug === lower) {
      found.push({
        title: { en: `${rule.id} ${rule.title.en}`, ja: `${rule.id} ${rule.title.ja}` },
        body: ruleBody(rule),
        hop: rule.hop,
        sources: rule.sources,
      });
    }
  }
  for (const row of defects) if (isDefect(row, lower)) found.push(explainDefect(row));
  for (const row of messages) {
    if (
      row.mnemonic.toLowerCase() === lower ||
      new RegExp(`^${row.facility}-\\d-${row.mnemonic}$`, 'i').test(lower)
    )
      found.push(explainMessage(row));
  }
  const err = /^err[ -]?(\d{1,4})$/.exec(lower);
  const reason = err ? reasonOf('', Number(err[1])) : lower.length > 8 ? reasonOf(lower) : undefined;
  if (reason) found.push(plain(reason));
  for (const row of topologies) if (row.id === lower) found.push(plain(row));
  for (const row of fields) if (row.label.toLowerCase() === lower) found.push(explainField(row));
  for (const row of terms) if (row.names.some((name) => name.toLowerCase() === lower)) found.push(plain(row));
  const command = commandFor(expand(lower).command);
  if (command && found.length === 0) found.push(explainCommand(command));
  return found;
}

/** A whole log line: its message, and the reason that it names. */
function pastedMessage(text: string): readonly Explained[] {
  const at = text.indexOf('%');
  if (at === -1) return [];
  const event = readEvent(new SourceText('', text.replace(/\s*\r?\n\s*/g, ' ')), at);
  if (!event) return [];
  const row = messages.find(
    ({ facility, mnemonic }) => mnemonic === event.mnemonic && event.facility.endsWith(facility),
  );
  const reason = row?.outcome === 'failure' ? failureOf(event).reason : undefined;
  return [...(row ? [explainMessage(row)] : []), ...(reason ? [plain(reason)] : [])];
}

/** A row that needs no more than its own text. */
export const plain = ({ title, body, hop, sources }: Entry): Explained => ({
  title,
  body,
  ...(hop ? { hop } : {}),
  sources,
});

const isDefect = (row: DefectRow, lower: string): boolean =>
  [row.id, ...row.aliases].some((id) => id.toLowerCase() === lower.replace(/[\s-]/g, ''));

/** The defect of an id; case, blanks and hyphens do not matter. */
export const defectFor = (id: string): DefectRow | undefined =>
  defects.find((row) => isDefect(row, id.toLowerCase()));

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

export const explainMessage = (row: MessageRow): Explained => ({
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

export function explainCommand(row: CommandRow): Explained {
  const parts: Text[] = [{ en: `\`${row.syntax}\``, ja: `\`${row.syntax}\`` }, row.body];
  const { defaultValue, since, keywords } = row;
  if (defaultValue)
    parts.push({ en: `**Default** ${defaultValue.en}`, ja: `**デフォルト** ${defaultValue.ja}` });
  if (since) parts.push({ en: `**Since** ${since}`, ja: `**対応バージョン** ${since} 以降` });
  if (keywords)
    parts.push(list(keywords.map(({ word, text }) => both((lang) => `\`${word}\`: ${text[lang]}`))));
  return {
    title: row.title,
    body: join(...parts),
    ...(row.hop ? { hop: row.hop } : {}),
    sources: row.sources,
  };
}

/** The command row whose words begin a line; the longest one wins. */
export function commandFor(line: string, mode?: CommandRow['mode']): CommandRow | undefined {
  const words = line.toLowerCase().split(/\s+/);
  let best: CommandRow | undefined;
  for (const row of commands) {
    if (mode !== undefined && row.mode !== mode) continue;
    const own = row.command.split(' ');
    if (
      own.length > (best?.command.split(' ').length ?? 0) &&
      own.every((word, index) => words[index] === word)
    )
      best = row;
  }
  return best;
}

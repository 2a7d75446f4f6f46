import type { LogEvent } from '../capture/syslog';
import { absenceOf, nothingKnown, type Software } from '../facts/software';
import type { AgentError } from '../knowledge/agentErrors';
import { facilityOf, familyOf, foreignNote, severityOf } from '../knowledge/messages/heads';
import type {
  CommandRow,
  DefectRow,
  Entry,
  FieldRow,
  MessageRow,
  Offered,
  TermRow,
} from '../knowledge/types';
import type { Rule, RulePage } from '../rules/rule';
import type { Text } from '../terms';
import { formatRelease } from '../text/release';
import type { Explained } from './explained';
import { both, join, list, stepText } from './markdown';
import { ruleBody } from './pages';

/** A row that needs no more than its own text. */
export const explainEntry = ({ title, body, hop, sources }: Entry): Explained => ({
  title,
  body,
  ...(hop ? { hop } : {}),
  sources,
});

export function explainRule({ id, title, hop }: Rule, page: RulePage | undefined): readonly Explained[] {
  if (!page) return [];
  const texts = page();
  return [
    { title: both((lang) => `${id} ${title[lang]}`), body: ruleBody(texts), hop, sources: texts.sources },
  ];
}

/** A term; a procedure with its steps. */
export const explainTerm = (row: TermRow): Explained =>
  row.steps
    ? { ...explainEntry(row), body: join(row.body, list(row.steps.map(stepText), true)) }
    : explainEntry(row);

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

export const explainAgentError = ({ number, words, text, hop, sources }: AgentError): Explained => ({
  title: {
    en: `Agent error ${number}: ${words}`,
    ja: `エージェントのエラー ${number}: ${words}`,
  },
  body: text,
  ...(hop ? { hop } : {}),
  sources,
});

export const explainMessage = (row: MessageRow): Explained => ({
  title: both((lang) => `%${row.facility}-${row.level}-${row.mnemonic}: ${row.title[lang]}`),
  body: row.body,
  ...(row.hop ? { hop: row.hop } : {}),
  sources: row.sources,
});

/** The explanation of a message as it was logged: another system that printed it is named. */
export function explainLogged(row: MessageRow, { foreign }: LogEvent): Explained {
  const own = explainMessage(row);
  return foreign === undefined ? own : { ...own, body: join(own.body, foreignNote(foreign)) };
}

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

import type { DeviceReport } from '../analysis';
import type { Finding } from '../analysis/finding';
import type { HopReport } from '../analysis/path';
import type { Explained } from '../features/explained';
import { documentsOf } from '../features/markdown';
import { bystanding, isUntold, nextOf, noDiagnosis, verdictText } from '../features/verdict';
import { type Lang, severities, type Text } from '../terms';
import { plain } from '../terms/plain';
import {
  confidenceWords,
  counted,
  hopWords,
  originWords,
  severityWords,
  stateWords,
  verdictWords,
} from '../terms/words';
import { formatRelease } from '../text/release';
import type { Span } from '../text/source';
import type { Counts } from './checked';

/** Words of the text output. */
const words = {
  device: { en: 'Device', ja: '装置' },
  unnamed: { en: '(no name)', ja: '（名前なし）' },
  transport: { en: 'Transport', ja: 'Transport' },
  topology: { en: 'Topology', ja: 'トポロジ' },
  path: { en: 'Path of the usage report', ja: 'レポートの経路' },
  diagnosis: { en: 'Diagnosis', ja: '診断' },
  to: { en: ' to ', ja: '〜' },
  next: { en: 'Type next', ja: '次に実行するコマンド' },
  defects: { en: 'Known defects', ja: '既知の不具合' },
  findings: { en: 'Findings', ja: '検出' },
  fix: { en: 'fix', ja: '対処' },
  sources: { en: 'Sources', ja: '出典' },
  unknown: { en: 'unknown', ja: '不明' },
} satisfies Record<string, Text>;

/** `path:line:column` of a place, one-based. */
function placeOf({ source, start }: Span): string {
  const { line, character } = source.positionAt(start);
  return `${source.uri}:${line + 1}:${character + 1}`;
}

/** A finding as lines: place, severity, id, message; below it the other lines, fixes and commands. */
export function findingText(finding: Finding, lang: Lang): string {
  const { at, rule, severity, message, related, fixes, next } = finding;
  const lines = [`${placeOf(at)}: ${severityWords[severity][lang]} ${rule.id}: ${plain(message[lang])}`];
  for (const entry of related) lines.push(`    ${placeOf(entry.at)}: ${plain(entry.message[lang])}`);
  for (const { title } of fixes) lines.push(`    ${words.fix[lang]}: ${plain(title[lang])}`);
  for (const command of next) lines.push(`    > ${command}`);
  return `${lines.join('\n')}\n`;
}

/** The path, hops that the same line tells the same about in one row. */
function pathLines(path: readonly HopReport[], lang: Lang): readonly string[] {
  const rows: { from: string; to: string; says: string }[] = [];
  for (const { hop, state, why, evidence } of path) {
    const name = hopWords[hop][lang];
    const proof = evidence[0] ? ` (${placeOf(evidence[0])})` : '';
    const says = `${stateWords[state][lang]} – ${plain(why[lang])}${proof}`;
    const last = rows.at(-1);
    if (last?.says === says) last.to = name;
    else rows.push({ from: name, to: name, says });
  }
  return [
    `  ${words.path[lang]}:`,
    ...rows.map(
      ({ from, to, says }) => `    ${from === to ? from : `${from}${words.to[lang]}${to}`}: ${says}`,
    ),
  ];
}

/** One line for all devices that a file names and says nothing else about. */
export function bystandersText(reports: readonly DeviceReport[], lang: Lang): string {
  const names = reports.map(({ knowns }) => knowns.hostname ?? words.unnamed[lang]);
  return `${bystanding[lang]}: ${[...new Set(names)].join(', ')}\n`;
}

/** What is known about a device, for a terminal. */
export function deviceText(report: DeviceReport, lang: Lang): string {
  const { knowns, path, diagnosis } = report;
  const { transport, topology, release, platform } = knowns;
  const lines = [
    `${words.device[lang]}: ${[
      knowns.hostname ?? words.unnamed[lang],
      platform?.value,
      release && formatRelease(release.value),
    ]
      .filter((part) => part !== undefined)
      .join(' · ')}`,
    `  ${words.transport[lang]}: ${transport.value === undefined ? words.unknown[lang] : `${transport.value} (${originWords[transport.origin][lang]})`}`,
  ];
  const offered = topology.candidates.map(
    ({ id, confidence }) => `${id} (${confidenceWords[confidence][lang]})`,
  );
  if (offered.length > 0) lines.push(`  ${words.topology[lang]}: ${offered.join(', ')}`);
  if (!isUntold(report)) lines.push(...pathLines(path, lang));
  lines.push(
    `  ${words.diagnosis[lang]}: ${
      diagnosis
        ? `${hopWords[diagnosis.hop][lang]} – ${plain(diagnosis.cause[lang])} (${confidenceWords[diagnosis.confidence][lang]})`
        : noDiagnosis(report)[lang]
    }`,
  );
  const next = nextOf(report);
  if (next.length > 0) lines.push(`  ${words.next[lang]}:`, ...next.map((command) => `    ${command}`));
  const telling = knowns.defects.filter(({ verdict }) => verdict === 'applies' || verdict === 'possible');
  if (telling.length > 0) {
    lines.push(`  ${words.defects[lang]}:`);
    for (const entry of telling)
      lines.push(
        `    ${entry.row.id}: ${verdictWords[entry.verdict][lang]} – ${plain(verdictText(entry)[lang])}`,
      );
  }
  return `${lines.join('\n')}\n`;
}

export const findingsHeading = (lang: Lang): string => `${words.findings[lang]}:\n`;

/** An explanation without Markdown's marks, with the documents it rests on. */
export function explainedText({ title, body, sources: cited }: Explained, lang: Lang): string {
  const text = plain(body[lang].replace(/^```\n?/gm, ''))
    .replace(/\*\*/g, '')
    .replace(/^## /gm, '');
  const documents = documentsOf(cited).map(({ title: document, url, passages, proof }) =>
    [
      `  - ${[document[lang], passages.join('; ')].filter(Boolean).join(', ')}${proof[lang]}`,
      url && `<${url}>`,
    ]
      .filter(Boolean)
      .join(' '),
  );
  return `${plain(title[lang])}\n\n${text}\n\n${words.sources[lang]}:\n${documents.join('\n')}\n`;
}

/** The last line of `check`: how many files, findings by severity, findings and files left out. */
export function summaryText(counts: Counts, skipped: number, lang: Lang): string {
  const { files, error, warning, information, hint, suppressed, baseline, stale } = counts;
  const parts: readonly (readonly [count: number, text: Text])[] = [
    [suppressed, { en: `; ${suppressed} suppressed`, ja: `、コメントで抑制 ${suppressed}` }],
    [baseline, { en: `; ${baseline} in the baseline`, ja: `、ベースラインで抑制 ${baseline}` }],
    [
      stale,
      {
        en: `; ${counted(stale, 'row')} of the baseline without a match here`,
        ja: `、ベースラインの該当なし ${stale} 行`,
      },
    ],
    [skipped, { en: `; ${counted(skipped, 'file')} skipped`, ja: `、対象外 ${skipped} ファイル` }],
  ];
  const rest = parts.map(([count, text]) => (count > 0 ? text[lang] : '')).join('');
  return lang === 'ja'
    ? `${files} ファイル: エラー ${error}、警告 ${warning}、情報 ${information}、ヒント ${hint}${rest}\n`
    : `${counted(files, 'file')}: ${severities.map((severity) => counted(counts[severity], severityWords[severity].en)).join(', ')}${rest}\n`;
}

/** Says that a baseline was written. */
export const writtenText = (path: string, findings: number, lang: Lang): string =>
  lang === 'ja'
    ? `${path}: ${findings} 件の検出をベースラインとして保存しました\n`
    : `${path}: ${counted(findings, 'finding')} written as baseline\n`;

import type { DeviceReport } from '../../analysis';
import type { Finding } from '../../analysis/finding';
import { inOrder } from '../../facts/next';
import { topologies } from '../../knowledge/topologies/registry';
import type { Lang, Text } from '../../terms';
import { confidenceWords, hopWords, licensingWords, originWords, severityWords } from '../../terms/words';
import { formatRelease } from '../../text/release';
import { choicesOf, choiceWords } from '../choice';
import { both } from '../markdown';
import { bystandersOf, bystanding, isUntold, nextOf, noDiagnosis } from '../verdict';
import { type Block, type Cell, heading, listOf, paragraph } from './blocks';
import { causesOf, harmlessOf, unseenOf } from './causes';
import { deadlinesOf, timeText } from './deadlines';
import { supportBlocks } from './support';
import { words } from './words';

/** What the reader is told about names in a report. */
type Identities = 'masked' | 'open';

/** The report about some devices: what is wrong with each, how sure that is, and what to do next. */
export function caseReport(reports: readonly DeviceReport[], identities: Identities): readonly Block[] {
  return [
    heading(1, words.title),
    paragraph(words[identities]),
    ...(reports.length === 0 ? [paragraph(words.nobody)] : []),
    ...(reports.length > 1 ? [heading(2, words.overview), ...overview(reports)] : []),
    ...spokenOf(reports).flatMap(deviceBlocks),
  ];
}

/** The devices with a part of their own. */
function spokenOf(reports: readonly DeviceReport[]): readonly DeviceReport[] {
  const bystanders = bystandersOf(reports);
  return bystanders.length === reports.length
    ? reports
    : reports.filter((report) => !bystanders.includes(report));
}

/** The part of it that a support case needs, alone. */
export function supportReport(reports: readonly DeviceReport[]): readonly Block[] {
  return [
    heading(1, words.supportTitle),
    ...(reports.length === 0 ? [paragraph(words.nobody)] : []),
    ...spokenOf(reports).flatMap((report) => [
      heading(2, nameOf(report)),
      ...(report.knowns.system ? [paragraph(noDiagnosis(report))] : supportBlocks(report)),
    ]),
  ];
}

const nameOf = ({ knowns }: DeviceReport): Text => both((lang) => knowns.hostname ?? words.unnamed[lang]);

const topologyText = ({ knowns: { topology } }: DeviceReport): Text => {
  const best = topology.candidates[0];
  const id = topology.declared ?? best?.id;
  const title = topologies.find((row) => row.id === id)?.title;
  if (!title) return words.notSeen;
  const sure = best && best.id === id ? confidenceWords[best.confidence] : undefined;
  return both((lang) => `${title[lang]}${sure ? (lang === 'ja' ? `（${sure.ja}）` : ` (${sure.en})`) : ''}`);
};

/** The diagnosis in one sentence; the list of causes holds the rest of it. */
const resultText = (report: DeviceReport): Text => {
  const { diagnosis } = report;
  return diagnosis
    ? both((lang) =>
        lang === 'ja'
          ? `**${hopWords[diagnosis.hop].ja}**: ${diagnosis.cause.ja.replace(/。.*$/s, '')}（${confidenceWords[diagnosis.confidence].ja}）`
          : `**${hopWords[diagnosis.hop].en}**: ${diagnosis.cause.en.replace(/\.(?:\s.*)?$/s, '')} (${confidenceWords[diagnosis.confidence].en})`,
      )
    : noDiagnosis(report);
};

/** Where the fault is not: the hops before it that were seen to work. */
function soundOf({ diagnosis, path }: DeviceReport): readonly Block[] {
  if (!diagnosis) return [];
  const before = path.slice(
    0,
    path.findIndex(({ hop }) => hop === diagnosis.hop),
  );
  const sound = before.filter(({ state, seen }) => state === 'ok' && seen !== undefined);
  if (sound.length === 0) return [];
  const names = (lang: Lang): string =>
    sound.map(({ hop }) => hopWords[hop][lang]).join(lang === 'ja' ? '、' : ', ');
  return [paragraph(both((lang) => `${words.sound[lang]}: ${names(lang)}`))];
}

const releaseText = ({ knowns: { release } }: DeviceReport): Text =>
  release ? both(() => formatRelease(release.value)) : words.notSeen;

function overview(reports: readonly DeviceReport[]): readonly Block[] {
  const spoken = spokenOf(reports);
  const others = reports.filter((report) => !spoken.includes(report));
  const names = (lang: Lang): string =>
    [...new Set(others.map((report) => nameOf(report)[lang]))].join(lang === 'ja' ? '、' : ', ');
  return [
    {
      kind: 'table',
      head: [words.device, words.release, words.topology, words.result],
      rows: spoken.map((report) => [
        nameOf(report),
        releaseText(report),
        topologyText(report),
        resultText(report),
      ]),
    },
    ...(others.length === 0 ? [] : [paragraph(both((lang) => `${bystanding[lang]}: ${names(lang)}`))]),
  ];
}

function deviceBlocks(report: DeviceReport): readonly Block[] {
  const { path, findings } = report;
  if (report.knowns.system)
    return [
      heading(2, nameOf(report)),
      headOf(report),
      heading(3, words.result),
      paragraph(resultText(report)),
    ];
  const causes = causesOf(report);
  const harmless = harmlessOf(report);
  const choices = choicesOf(report);
  const next = commandsOf(report);
  const unseen = unseenOf(report);
  return [
    heading(2, nameOf(report)),
    headOf(report),
    heading(3, words.result),
    paragraph(resultText(report)),
    ...soundOf(report),
    // Nine rows that nothing is known tell less than the sentence above them.
    ...(isUntold(report)
      ? []
      : [
          heading(3, words.path),
          { kind: 'path', hops: path.map((hop) => ({ ...hop, name: hopWords[hop.hop] })) } as const,
        ]),
    ...(causes.length === 0 ? [] : [heading(3, words.causes), listOf(causes, true)]),
    ...(choices.length === 0
      ? []
      : [
          heading(3, choiceWords.heading),
          paragraph(choiceWords.intro),
          listOf(choices.map((text) => ({ text }))),
        ]),
    ...(next.length === 0 ? [] : [heading(3, words.next), { kind: 'code', lines: next } as const]),
    ...deadlinesOf(report),
    ...(unseen.length === 0 ? [] : [heading(3, words.unseen), listOf(unseen)]),
    ...(harmless.length === 0 ? [] : [heading(3, words.harmless), listOf(harmless)]),
    ...(findings.length === 0 ? [] : [heading(3, words.findings), findingTable(findings)]),
    heading(3, words.ready),
    ...supportBlocks(report),
  ];
}

function headOf(report: DeviceReport): Block {
  const { platform, licensing, transport, clock, clockReading } = report.knowns;
  const rows: readonly (readonly [Text, Text])[] = [
    [words.platform, platform ? both(() => platform.value) : words.notSeen],
    [words.release, releaseText(report)],
    [words.licensing, licensing.value === 'unknown' ? words.notSeen : licensingWords[licensing.value]],
    [
      words.transport,
      transport.value === undefined
        ? words.notSeen
        : both((lang) =>
            lang === 'ja'
              ? `\`${transport.value}\`（${originWords[transport.origin].ja}）`
              : `\`${transport.value}\` (${originWords[transport.origin].en})`,
          ),
    ],
    [words.topology, topologyText(report)],
    [words.taken, clock ? both(() => timeText(clock.value, clockReading?.mark)) : words.notSeen],
  ];
  return { kind: 'table', head: [words.what, words.state], rows };
}

/** What the diagnosis asks for, then what the other findings ask for. */
function commandsOf(report: DeviceReport): readonly string[] {
  const loud = report.findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  return inOrder([...nextOf(report), ...loud.flatMap(({ next }) => next)], report.knowns);
}

/** Findings of one device that are listed one by one. */
const mostFindings = 200;

function findingTable(findings: readonly Finding[]): Block {
  const rows = findings
    .slice(0, mostFindings)
    .map(({ severity, at, rule, message }): readonly Cell[] => [
      severityWords[severity],
      { place: at },
      both((lang) => `${rule.id}: ${message[lang]}`),
    ]);
  const left = findings.length - rows.length;
  const more: readonly Cell[][] =
    left > 0
      ? [
          [
            both(() => '…'),
            both(() => ''),
            both((lang) => (lang === 'ja' ? `ほか ${left} 件` : `${left} more`)),
          ],
        ]
      : [];
  return { kind: 'table', head: [words.severity, words.place, words.finding], rows: [...rows, ...more] };
}

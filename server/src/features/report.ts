import type { DeviceReport } from '../analysis';
import type { HopReport } from '../analysis/path';
import type { Candidate } from '../facts/topology';
import { topologies } from '../knowledge/topologies/registry';
import type { Lang, Origin, Text } from '../terms';
import {
  confidenceWords,
  hopWords,
  licensingWords,
  originWords,
  stateWords,
  verdictWords,
} from '../terms/words';
import { formatRelease } from '../text/release';
import type { Span } from '../text/source';
import { choicesOf, choiceWords } from './choice';
import { both, join, list, stepText } from './markdown';
import { isUntold, nextOf, noDiagnosis, verdictText } from './verdict';

const words = {
  unnamed: { en: 'Device without a name', ja: '名前のない装置' },
  release: { en: 'Release', ja: 'バージョン' },
  platform: { en: 'Platform', ja: '機種' },
  licensing: { en: 'Licensing', ja: 'ライセンス方式' },
  transport: { en: 'Transport', ja: 'Transport' },
  notSeen: { en: 'not seen', ja: '情報なし' },
  topology: { en: '## Topology', ja: '## トポロジ' },
  noTopology: {
    en: 'Nothing here tells the topology.',
    ja: 'この情報からはトポロジを判断できません。',
  },
  declared: { en: 'declared', ja: '宣言' },
  missing: { en: 'missing', ja: '不足' },
  path: { en: '## Path of the usage report', ja: '## レポートの経路' },
  head: {
    en: '| hop | state | why | evidence |\n| --- | --- | --- | --- |',
    ja: '| 区間 | 状態 | 理由 | 根拠 |\n| --- | --- | --- | --- |',
  },
  diagnosis: { en: '## Diagnosis', ja: '## 診断' },
  next: { en: '## Type next', ja: '## 次に実行するコマンド' },
  defects: { en: '## Known defects', ja: '## 既知の不具合' },
  after: { en: '## Steps on the device', ja: '## 装置での手順' },
  elsewhere: { en: '## Steps elsewhere', ja: '## 装置以外での手順' },
  nobody: {
    en: 'There is nothing about a device in this document.',
    ja: 'この文書には装置の情報がありません。',
  },
} satisfies Record<string, Text>;

/** What is known about the devices of a document, as one Markdown document; places are links to their lines. */
export function pathDocument(reports: readonly DeviceReport[]): Text {
  return reports.length === 0 ? words.nobody : join(...reports.map(deviceDocument));
}

function deviceDocument(report: DeviceReport): Text {
  const { knowns, path, diagnosis } = report;
  const { topology } = knowns;
  const row = topologies.find(({ id }) => id === topology.best);
  const parts: Text[] = [
    both((lang) => `# ${knowns.hostname ?? words.unnamed[lang]}`),
    headOf(report),
    words.topology,
    topologyOf(report),
    // Nine rows that nothing is known tell less than the sentence below them.
    ...(isUntold(report)
      ? []
      : [
          words.path,
          both((lang) => [words.head[lang], ...path.map((entry) => hopRow(entry)[lang])].join('\n')),
        ]),
    words.diagnosis,
    diagnosis
      ? both(
          (lang) =>
            `**${hopWords[diagnosis.hop][lang]}** – ${diagnosis.cause[lang]}${bracketed([confidenceWords[diagnosis.confidence][lang]], lang)}`,
        )
      : noDiagnosis(report),
  ];
  if (diagnosis && diagnosis.findings.length > 0) {
    parts.push(
      list(
        diagnosis.findings.map(({ rule, message, at }) =>
          both((lang) => `${rule.id} ${placeLink(at)}: ${message[lang]}`),
        ),
      ),
    );
  }
  const choices = choicesOf(report);
  if (choices.length > 0)
    parts.push(
      both((lang) => `## ${choiceWords.heading[lang]}`),
      choiceWords.intro,
      list(choices),
    );
  const next = nextOf(report);
  if (next.length > 0)
    parts.push(
      words.next,
      both(() => `\`\`\`\n${next.join('\n')}\n\`\`\``),
    );
  parts.push(...defectsOf(report));
  if (row && row.after.length > 0) parts.push(words.after, list(row.after.map(stepText), true));
  if (row && row.elsewhere.length > 0) parts.push(words.elsewhere, list(row.elsewhere.map(stepText), true));
  return join(...parts);
}

function headOf({ knowns: { release, platform, licensing, transport } }: DeviceReport): Text {
  const fact = (
    label: Text,
    value: string | Text | undefined,
    origin: Origin,
    spans: readonly Span[],
  ): Text =>
    both((lang) =>
      value === undefined
        ? `${label[lang]}: ${words.notSeen[lang]}`
        : `${label[lang]}: **${typeof value === 'string' ? value : value[lang]}**${bracketed([originWords[origin][lang], ...placeLinks(spans)], lang)}`,
    );
  return list([
    fact(
      words.release,
      release && formatRelease(release.value),
      release?.origin ?? 'unknown',
      release?.spans ?? [],
    ),
    fact(words.platform, platform?.value, platform?.origin ?? 'unknown', platform?.spans ?? []),
    ...(licensing.value === 'unknown'
      ? []
      : [fact(words.licensing, licensingWords[licensing.value], licensing.origin, licensing.spans)]),
    fact(words.transport, transport.value, transport.origin, transport.spans),
  ]);
}

function topologyOf({ knowns: { topology } }: DeviceReport): Text {
  const { declared, candidates } = topology;
  const entries = candidates.map(candidateText);
  if (declared) entries.unshift(both((lang) => `**${declared}**${bracketed([words.declared[lang]], lang)}`));
  return entries.length === 0 ? words.noTopology : list(entries);
}

const candidateText = ({ id, confidence, evidence, missing }: Candidate): Text =>
  both((lang) => {
    const title = topologies.find((row) => row.id === id)?.title[lang] ?? id;
    const proof = bracketed([confidenceWords[confidence][lang], ...placeLinks(evidence)], lang);
    const lacking = missing.map(({ text }) => `\`${text.trim().replace(/\$\{(\w+)\}/g, '<$1>')}\``);
    return `**${id}**: ${title}${proof}${lacking.length > 0 ? `; ${words.missing[lang]}: ${lacking.join(', ')}` : ''}`;
  });

const hopRow = ({ hop, state, why, evidence }: HopReport): Text =>
  both(
    (lang) =>
      `| ${hopWords[hop][lang]} | ${stateWords[state][lang]} | ${why[lang].replaceAll('|', '\\|')} | ${placeLinks(evidence).join(', ')} |`,
  );

function defectsOf({ knowns: { defects } }: DeviceReport): readonly Text[] {
  const telling = defects.filter(({ verdict }) => verdict === 'applies' || verdict === 'possible');
  if (telling.length === 0) return [];
  return [
    words.defects,
    list(
      telling.map((entry) =>
        both((lang) => {
          const lines = placeLinks([...entry.symptoms, ...entry.releaseSpans]).join(', ');
          const settle = entry.row.settle.map((command) => `\`${command}\``).join(', ');
          return [
            `${entry.row.id} **${verdictWords[entry.verdict][lang]}**: ${verdictText(entry)[lang]}`,
            lines,
            entry.verdict === 'possible' && settle,
          ]
            .filter(Boolean)
            .join(' · ');
        }),
      ),
    ),
  ];
}

/** What belongs to the words before it, as each language brackets. */
const bracketed = (parts: readonly string[], lang: Lang): string =>
  lang === 'ja' ? `（${parts.join('、')}）` : ` (${parts.join(', ')})`;

/** The first few lines of some evidence, each once. */
function placeLinks(spans: readonly Span[]): readonly string[] {
  return [...new Set(spans.map(placeLink))].slice(0, 3);
}

/** A line as a link, one-based: `[L12](file:///…#L12)`. */
function placeLink({ source, start }: Span): string {
  const line = source.positionAt(start).line + 1;
  return `[L${line}](${source.uri}#L${line})`;
}

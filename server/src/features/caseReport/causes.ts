import type { DeviceReport } from '../../analysis';
import { type Finding, isConfigured } from '../../analysis/finding';
import { type Confidence, hopIndex, severities, type Text } from '../../terms';
import { confidenceWords, hopWords, verdictWords } from '../../terms/words';
import type { Span } from '../../text/source';
import { both } from '../markdown';
import { verdictText } from '../verdict';
import type { Item } from './blocks';

interface Cause {
  readonly text: Text;
  readonly confidence: Confidence;
  readonly evidence: readonly Span[];
}

const order: readonly Confidence[] = ['certain', 'likely', 'possible'];

/** What may keep the report from arriving: the diagnosis first, then the rest by how sure it is and by the path. */
export function causesOf(report: DeviceReport): readonly Item[] {
  const { diagnosis, findings, path, knowns } = report;
  const failing = path.find((entry) => entry.hop === diagnosis?.hop)?.evidence ?? [];
  // What rests on the line that failed is the failure once more; another line may name what lies behind it.
  const isFailure = ({ at, related }: Finding): boolean =>
    [at, ...related.map((place) => place.at)].some((one) =>
      failing.some(
        ({ source, start }) => source === one.source && source.lineOf(start) === source.lineOf(one.start),
      ),
    );
  const told = new Set<Finding>(
    diagnosis?.findings.filter(
      (finding) => diagnosis.cause.en.includes(finding.message.en) || isFailure(finding),
    ),
  );
  const causes: Cause[] = [];
  if (diagnosis) {
    const hop = path.find((entry) => entry.hop === diagnosis.hop);
    causes.push({
      text: both((lang) => `**${hopWords[diagnosis.hop][lang]}**: ${diagnosis.cause[lang]}`),
      confidence: diagnosis.confidence,
      evidence: [...(hop?.evidence ?? []), ...diagnosis.findings.map(({ at }) => at)],
    });
  }
  const others = findings.filter(
    (finding) => !told.has(finding) && (finding.severity === 'error' || finding.severity === 'warning'),
  );
  const rest: (Cause & { readonly hop: number })[] = oncePerMessage(others).map((finding) => ({
    text: both((lang) => `**${hopWords[finding.hop][lang]}**: ${finding.message[lang]}`),
    confidence:
      finding.severity === 'error' ? 'certain' : isConfigured(finding, knowns.config) ? 'possible' : 'likely',
    evidence: [finding.at, ...finding.related.map(({ at }) => at)],
    hop: hopIndex(finding.hop),
  }));
  for (const entry of knowns.defects) {
    if (entry.verdict !== 'applies' && entry.verdict !== 'possible') continue;
    if (entry.symptoms.length === 0) continue;
    if (
      diagnosis?.cause.en.includes(entry.row.id) ||
      others.some(({ message }) => message.en.includes(entry.row.id))
    )
      continue;
    rest.push({
      text: both(
        (lang) =>
          `**${entry.row.id}** (${verdictWords[entry.verdict][lang]}): ${entry.row.title[lang]} – ${verdictText(entry)[lang]}`,
      ),
      confidence: entry.verdict === 'applies' ? 'likely' : 'possible',
      evidence: [...entry.symptoms, ...entry.releaseSpans],
      hop: hopIndex(entry.row.hop),
    });
  }
  rest.sort((a, b) => order.indexOf(a.confidence) - order.indexOf(b.confidence) || a.hop - b.hop);
  return [...causes, ...rest].map(({ text, confidence, evidence }) => ({
    text: both((lang) =>
      lang === 'ja'
        ? `${text.ja}（${confidenceWords[confidence].ja}）`
        : `${text.en} (${confidenceWords[confidence].en})`,
    ),
    evidence,
  }));
}

/** A log says the same thing many times: a report says it once, with its first lines. */
function oncePerMessage(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.rule.id} ${finding.message.en}`;
    const known = seen.get(key);
    if (known)
      seen.set(key, { ...known, related: [...known.related, { at: finding.at, message: finding.message }] });
    else seen.set(key, finding);
  }
  return [...seen.values()];
}

/** Defects that the release has and that nothing here shows, with what would settle each. */
export const unseenOf = ({ knowns }: DeviceReport): readonly Item[] =>
  knowns.defects
    .filter(
      ({ verdict, symptoms }) => symptoms.length === 0 && (verdict === 'applies' || verdict === 'possible'),
    )
    .map(({ row }) => ({
      text: both((lang) =>
        [`**${row.id}**: ${row.title[lang]}`, row.settle.map((command) => `\`${command}\``).join(', ')]
          .filter(Boolean)
          .join(' · '),
      ),
    }));

/** What needs no act, each message once; what the diagnosis names is among the causes. */
export const harmlessOf = ({ findings, diagnosis }: DeviceReport): readonly Item[] =>
  oncePerMessage(
    findings.filter(
      (finding) => severities.indexOf(finding.severity) >= 2 && !diagnosis?.findings.includes(finding),
    ),
  ).map(({ message, at, related }) => ({
    text: message,
    evidence: [at, ...related.map((entry) => entry.at)],
  }));

import { inOrder, nextAt } from '../facts/next';
import type { Observation } from '../facts/observation';
import { targetOf } from '../facts/target';
import type { Knowns } from '../rules/rule';
import { type Confidence, type Hop, hopIndex, type Text } from '../terms';
import { causeSeen, isSelfEvident } from './causes';
import { type Finding, isConfigured } from './finding';
import type { HopReport } from './path';

/** The first hop that is broken, else the first suspect one. */
export interface Diagnosis {
  readonly hop: Hop;
  /** What failed, on the way to whom, and what lies behind it as far as that is known. */
  readonly cause: Text;
  readonly confidence: Confidence;
  readonly findings: readonly Finding[];
  /** Commands to type next, in order. */
  readonly next: readonly string[];
}

/** Hops where the root of a failure usually lies: the hop it shows itself at, and some of those before it. */
const rootsBefore: Readonly<Partial<Record<Hop, readonly Hop[]>>> = {
  name: ['agent', 'source', 'name'],
  connect: ['agent', 'source', 'connect'],
  tls: ['tls'],
  endpoint: ['agent', 'endpoint'],
};

/** The diagnosis that the path gives; undefined where nothing is broken or suspect. */
export function diagnose(
  knowns: Knowns,
  path: readonly HopReport[],
  findings: readonly Finding[],
): Diagnosis | undefined {
  const loud = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const suspects = path.filter(({ state }) => state === 'suspect');
  // One attempt that failed hides no fault that is sure to lie behind it; reports and ACKs wait for both.
  const hit =
    path.find(({ state }) => state === 'broken') ??
    suspects.find(
      ({ hop }) => hopIndex(hop) <= hopIndex('trust') && loud.some((finding) => finding.hop === hop),
    ) ??
    suspects[0];
  if (!hit) return undefined;
  const own = findings.filter(({ hop, severity }) => hop === hit.hop && severity !== 'hint');
  const doubted = path.filter(({ state }) => state !== 'ok');
  const roots = loud.filter(
    (finding) =>
      (rootsBefore[hit.hop] ?? [hit.hop]).includes(finding.hop) &&
      doubted.some(({ hop }) => hop === finding.hop) &&
      // What is shown at the failing hop itself is the failure once more, not its root, unless nobody knows what failed
      // and another line does.
      (finding.hop !== hit.hop || isConfigured(finding, knowns.config) || tellsMore(finding, hit.seen)),
  );
  const defect = loud.find(({ rule }) => rule.slug === 'known-defect');
  const verdict = hit.seen ? ofObservation(hit, knowns, roots, findings) : ofFindings(hit, loud, knowns);
  return {
    hop: hit.hop,
    cause:
      defect && !verdict.cause.en.includes(defect.message.en)
        ? joined([verdict.cause, defect.message])
        : verdict.cause,
    confidence: verdict.confidence,
    findings: [...new Set([...own, ...roots, ...(defect ? [defect] : [])])],
    next: nextOf(hit, knowns, [...roots.filter(({ hop }) => hop !== hit.hop), ...own]),
  };
}

/** Whether a finding rests on another line than a failure that only tells where to look first. */
const tellsMore = ({ at, related }: Finding, seen: Observation | undefined): boolean =>
  seen?.vague === true &&
  ![at, ...related.map((place) => place.at)].some((one) =>
    seen.spans.some(
      ({ source, start }) => source === one.source && source.lineOf(start) === source.lineOf(one.start),
    ),
  );

type Verdict = Pick<Diagnosis, 'cause' | 'confidence'>;

/** Something was seen to fail: what that means on this device, and the line that explains it, if there is one. */
function ofObservation(
  { hop, seen }: HopReport,
  knowns: Knowns,
  roots: readonly Finding[],
  findings: readonly Finding[],
): Verdict {
  if (!seen) return { cause: joined([]), confidence: 'possible' };
  const root = roots.find(({ severity }) => severity === 'error') ?? roots[0];
  const shown = causeSeen(seen, targetOf(knowns), knowns, findings, root !== undefined);
  // What lies before the hop is what somebody has to mend: it is said first, and a heading says nothing else.
  const behind = root?.hop === hop && !seen.vague;
  const cause = joined(!root ? [shown] : behind ? [shown, root.message] : [root.message, shown]);
  if (seen.vague) {
    const shows = root?.hop === hop && !isConfigured(root, knowns.config);
    return { cause, confidence: shows ? 'likely' : 'possible' };
  }
  const explained = root && (root.severity === 'error' || (root.hop === hop && hop === 'name'));
  return { cause, confidence: explained || isSelfEvident(seen, knowns) ? 'certain' : 'likely' };
}

/** Nothing was seen there: the finding that makes the hop what it is. An output proves more than a line to come. */
function ofFindings({ hop, why }: HopReport, loud: readonly Finding[], knowns: Knowns): Verdict {
  const own = loud.filter((finding) => finding.hop === hop);
  const certain = own.find(({ severity }) => severity === 'error');
  const finding = certain ?? own[0];
  if (!finding) return { cause: why, confidence: 'possible' };
  const confidence = certain ? 'certain' : isConfigured(finding, knowns.config) ? 'possible' : 'likely';
  return { cause: finding.message, confidence };
}

/** Sentences behind one another; a phrase of the path becomes one. */
function joined(parts: readonly Text[]): Text {
  const sentence = (text: string, stop: string): string => (/[.。]$/.test(text) ? text : `${text}${stop}`);
  return {
    en: parts.map(({ en }) => sentence(en, '.')).join(' '),
    ja: parts.map(({ ja }) => sentence(ja, '。')).join(''),
  };
}

/** First what the roots and the findings at the hop ask for, then what is usual there; at the end the outputs that judge most. */
function nextOf({ hop }: HopReport, knowns: Knowns, own: readonly Finding[]): readonly string[] {
  const { release, clock, device } = knowns;
  const commands = [
    ...own.flatMap(({ next }) => next),
    ...nextAt(hop, knowns),
    ...(release?.origin === 'shown' ? [] : ['show version']),
    ...(clock ? [] : ['show clock']),
    ...(device.events.length > 0 ? [] : ['show logging']),
  ];
  return inOrder(commands, knowns);
}

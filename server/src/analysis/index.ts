import type { Case, Device } from '../case';
import { readFacts } from '../facts';
import { judgeDefects } from '../facts/defects';
import type { Declarations, DeviceFacts } from '../facts/deviceFacts';
import { inOrder } from '../facts/next';
import { readObservations } from '../facts/observations';
import { recogniseTopology } from '../facts/topology';
import { rules as registry } from '../rules/registry';
import type { Found, Knowns, Rule } from '../rules/rule';
import unusedRule from '../rules/SLP009-suppression-unused';
import { type Hop, type Severity, severities } from '../terms';
import { originOf } from '../text/composed';
import type { Span } from '../text/source';
import { type Baseline, divided } from './baseline';
import { type Diagnosis, diagnose } from './diagnosis';
import { type Finding, isConfigured, isRefused } from './finding';
import { type HopReport, readPath } from './path';
import { Suppressions } from './suppressions';

/** Severity by rule id or hop name; a rule's own entry wins. `default` takes an entry back. */
export type RuleSettings = Readonly<Record<string, Severity | 'off' | 'default'>>;

export interface AnalysisOptions extends Declarations {
  readonly severities?: RuleSettings | undefined;
  /** Findings that are known and agreed. */
  readonly baseline?: Baseline | undefined;
  /** Nobody wants to hear about these documents: nothing is found in them. */
  readonly ignored?: boolean | undefined;
  /** The rules to run; a test passes its own. */
  readonly rules?: readonly Rule[];
}

/** All that is known about one device. */
export interface DeviceReport {
  readonly device: Device;
  readonly knowns: Knowns;
  readonly path: readonly HopReport[];
  readonly diagnosis: Diagnosis | undefined;
  readonly findings: readonly Finding[];
}

/** A rule that threw; the others went on. */
interface RuleFailure {
  readonly rule: string;
  readonly error: string;
}

/** A finding that is not shown. */
export interface Silenced {
  readonly finding: Finding;
  readonly by: 'comment' | 'baseline';
  /** Why, in the words of whoever silenced it; empty where nothing was said. */
  readonly reason: string;
}

export interface Analysis {
  readonly devices: readonly DeviceReport[];
  /** Of all devices, in the order of their places. */
  readonly findings: readonly Finding[];
  /** What would be a finding, but for somebody who said otherwise; in the order of their places. */
  readonly silenced: readonly Silenced[];
  readonly failures: readonly RuleFailure[];
}

/**
 * Runs the rules over a case.
 * @param factsOf the facts of its devices, where they have been read already
 */
export function analyse(
  subject: Case,
  options: AnalysisOptions = {},
  factsOf: (device: Device) => DeviceFacts = (device) => readFacts(device, options),
): Analysis {
  const failures: RuleFailure[] = [];
  const suppressions = new Suppressions(subject);
  const silenced: Silenced[] = [];
  const devices = subject.devices.map((device) =>
    analyseDevice(device, factsOf(device), options, suppressions, silenced, failures),
  );
  const own = suppressions.unused().flatMap((found) => {
    const device = devices.find(({ knowns }) => holds(knowns, found.at));
    const finding = findingOf(unusedRule, found, device?.knowns);
    return suppressions.of(finding) ? [] : leveled(finding, options.severities);
  });
  if (options.ignored) return { devices: devices.map(unjudged), findings: [], silenced: [], failures };
  const all = [...devices.flatMap((report) => report.findings), ...own].sort(byPlace);
  const { known, fresh } = divided(all, options.baseline);
  for (const finding of known) silenced.push({ finding, by: 'baseline', reason: '' });
  silenced.sort((a, b) => byPlace(a.finding, b.finding));
  const gone = new Set(known);
  return {
    devices: gone.size === 0 ? devices : devices.map((report) => without(report, gone)),
    findings: fresh,
    silenced,
    failures,
  };
}

const unjudged = (report: DeviceReport): DeviceReport => ({ ...report, findings: [] });

const without = (report: DeviceReport, gone: ReadonlySet<Finding>): DeviceReport => ({
  ...report,
  findings: report.findings.filter((finding) => !gone.has(finding)),
});

function byPlace({ at: a }: Finding, { at: b }: Finding): number {
  if (a.source === b.source) return a.start - b.start;
  return a.source.uri < b.source.uri ? -1 : a.source.uri > b.source.uri ? 1 : 0;
}

const holds = ({ device }: Knowns, { source, start }: Span): boolean =>
  device.configs.some((config) => {
    const line = config.source === source ? source.lineOf(start) : -1;
    return line >= config.firstLine && line <= config.lastLine;
  });

function analyseDevice(
  device: Device,
  facts: DeviceFacts,
  options: AnalysisOptions,
  suppressions: Suppressions,
  silenced: Silenced[],
  failures: RuleFailure[],
): DeviceReport {
  const knowns: Knowns = {
    topology: recogniseTopology(facts),
    defects: judgeDefects(facts),
    observations: readObservations(facts),
    ...facts,
  };
  const raw: Finding[] = [];
  // What the rules know is IOS-XE.
  const asked = facts.system ? [] : (options.rules ?? registry);
  for (const rule of asked) runRule(rule, knowns, raw, failures);
  const path = readPath(knowns, raw);
  const findings: Finding[] = [];
  // A comment silences a finding, it does not mend the device: path and diagnosis know it all the same.
  const known: Finding[] = [];
  for (const finding of raw) {
    const comment = suppressions.of(finding);
    for (const own of settled(finding, knowns, path, options.severities)) {
      known.push(own);
      if (comment) silenced.push({ finding: own, by: 'comment', reason: comment.reason });
      else findings.push(own);
    }
  }
  return { device, knowns, path, diagnosis: diagnose(knowns, path, known), findings };
}

/** Adds what a rule finds; nothing of a rule that fails. */
function runRule(rule: Rule, knowns: Knowns, into: Finding[], failures: RuleFailure[]): void {
  const before = into.length;
  try {
    if (rule.needs && !rule.needs(knowns)) return;
    for (const found of rule.check(knowns)) into.push(findingOf(rule, found, knowns));
  } catch (error) {
    into.length = before;
    failures.push({
      rule: rule.id,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}

const findingOf = (rule: Rule, found: Found, knowns: Knowns | undefined): Finding => ({
  rule,
  hop: found.hop ?? rule.hop,
  severity: found.severity ?? rule.severity,
  device: knowns?.hostname,
  at: originOf(found.at),
  message: found.message,
  related: (found.related ?? []).map(({ at, message }) => ({ at: originOf(at), message })),
  fixes: found.fixes ?? [],
  next: knowns && found.next ? inOrder(found.next, knowns) : [],
});

/**
 * The severity in force. A hop that was seen working makes what its configuration lets expect, or an older failure,
 * information; a
 * setting of the user has the last word.
 */
function settled(
  finding: Finding,
  knowns: Knowns,
  path: readonly HopReport[],
  settings: RuleSettings | undefined,
): Finding[] {
  if (!isDisproved(finding, knowns, path)) return leveled(finding, settings);
  const calm: Finding = { ...finding, severity: 'information' };
  const seen = path.find(({ hop, state }) => hop === finding.hop && state === 'ok')?.evidence[0];
  return leveled(seen && knowns.log.holds(finding.at) ? ofThePast(calm, seen) : calm, settings);
}

/** A failure that a later success took back: what showed it, and nothing to type. */
const ofThePast = (finding: Finding, seen: Span): Finding => ({
  ...finding,
  message: {
    en: `${finding.message.en} It was seen to work later.`,
    ja: `${finding.message.ja}その後、正常な動作を確認できています。`,
  },
  related: [
    ...finding.related,
    { at: seen, message: { en: 'Seen to work here', ja: 'ここで正常な動作を確認' } },
  ],
  next: [],
});

/** A finding with the severity that the user gave to its rule or hop; none if that is `off`. */
function leveled(finding: Finding, settings: RuleSettings = {}): Finding[] {
  const set = settingFor(finding.rule.id, finding.hop, settings);
  return set === 'off' ? [] : [set === undefined ? finding : { ...finding, severity: set }];
}

function settingFor(id: string, hop: Hop, settings: RuleSettings): Severity | 'off' | undefined {
  for (const key of [id, hop]) {
    const value = settings[key];
    if (value === 'off' || severities.some((severity) => severity === value))
      return value as Severity | 'off';
  }
  return undefined;
}

/**
 * Whether a finding about a configuration or a failed attempt speaks of a hop that an observation proves to work,
 * or of one that the topology does not have.
 */
function isDisproved(finding: Finding, knowns: Knowns, path: readonly HopReport[]): boolean {
  const { hop, severity, rule, at } = finding;
  if (rule.hop === 'text' || (severity !== 'error' && severity !== 'warning')) return false;
  const state = path.find((entry) => entry.hop === hop)?.state;
  if (state !== 'ok' && state !== 'absent') return false;
  if (knowns.log.holds(at)) return true;
  return state === 'ok' && (isConfigured(finding, knowns.config) || isRefused(finding, knowns));
}

import type { DeviceReport } from '../analysis';
import type { CaseDocument } from '../case';
import { looksLike } from '../knowledge/messages/heads';
import { severities, type Text } from '../terms';
import { confidenceWords, counted, hopWords, severityWords, stateWords } from '../terms/words';
import type { Span } from '../text/source';
import { both } from './markdown';

/** A line above a device that says how it is, and what a click on it opens, if it opens anything. */
export interface Lens {
  readonly at: Span;
  readonly opens: 'findings' | 'path' | 'report' | undefined;
  readonly title: Text;
}

const words = {
  none: { en: 'no findings', ja: '検出なし' },
  topology: { en: 'topology unknown', ja: 'トポロジ判定不可' },
  report: { en: 'report', ja: 'レポート' },
  unjudged: { en: 'not judged', ja: '判定対象外' },
} satisfies Record<string, Text>;

/**
 * The lenses of a document, three a device: in a configuration at its name; at the top of a capture of one device, where
 * a log of many pages opens, and above the first line of each where it has several. Where nothing is judged, one says
 * why: it is all that tells such a text from a faultless one.
 */
export function lenses(document: CaseDocument, devices: readonly DeviceReport[]): readonly Lens[] {
  const { foreign, source } = document;
  if (foreign !== undefined) return [{ at: source.span(0, 0), opens: undefined, title: looksLike(foreign) }];
  const placed = devices.flatMap((report) => {
    const line = lineOf(document, report);
    return line === undefined ? [] : [{ report, line }];
  });
  const isAlone = document.kind === 'capture' && placed.length === 1;
  return placed.flatMap(({ report, line }) => {
    const start = isAlone ? 0 : source.lineStart(line);
    const at = source.span(start, start);
    const { system } = report.knowns;
    if (system) return [{ at, opens: 'report', title: unjudgedText(report, system.value) }] as const;
    return [
      { at, opens: 'findings', title: findingsText(report, document) },
      { at, opens: 'path', title: pathText(report) },
      { at, opens: 'report', title: words.report },
    ] satisfies readonly Lens[];
  });
}

/** The zero-based line where a document first speaks of a device; undefined where it does not. */
function lineOf({ source, kind }: CaseDocument, { device, knowns }: DeviceReport): number | undefined {
  const name = knowns.config?.hostname?.span;
  if (kind === 'config' && name?.source === source) return source.lineOf(name.start);
  const output = device.outputs.find(({ section }) => section.source === source)?.section.firstLine;
  const event = device.events.find(({ span }) => span.source === source)?.line;
  return output === undefined || event === undefined ? (output ?? event) : Math.min(output, event);
}

/** How many findings there are, by severity; what is only worth knowing is not counted beside what is wrong. */
function findingsText({ findings, knowns }: DeviceReport, { source }: CaseDocument): Text {
  const own = findings.filter(({ at }) => at.source === source);
  const counts = severities
    .map((severity) => ({ severity, count: own.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0);
  return both((lang) => {
    const told = counts.map(({ severity, count }) =>
      lang === 'ja' ? `${severityWords[severity].ja} ${count}` : counted(count, severityWords[severity].en),
    );
    return `${nameOf(knowns)}${told.length === 0 ? words.none[lang] : told.join(lang === 'ja' ? '、' : ', ')}`;
  });
}

const nameOf = ({ hostname }: DeviceReport['knowns']): string =>
  hostname === undefined ? '' : `${hostname}: `;

const unjudgedText = ({ knowns }: DeviceReport, system: string): Text =>
  both((lang) => `${nameOf(knowns)}${system} · ${words.unjudged[lang]}`);

function pathText({ knowns: { topology }, diagnosis, path }: DeviceReport): Text {
  const best = topology.candidates.find(({ id }) => id === topology.best) ?? topology.candidates[0];
  const id = topology.declared ?? best?.id;
  const state = path.find(({ hop }) => hop === diagnosis?.hop)?.state;
  return both((lang) => {
    const sure =
      best && best.id === id
        ? lang === 'ja'
          ? `（${confidenceWords[best.confidence].ja}）`
          : ` (${confidenceWords[best.confidence].en})`
        : '';
    const what = id === undefined ? words.topology[lang] : `${id}${sure}`;
    return diagnosis && state
      ? `${what} · ${hopWords[diagnosis.hop][lang]}: ${stateWords[state][lang]}`
      : what;
  });
}

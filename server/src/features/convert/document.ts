import type { DeviceReport } from '../../analysis';
import type { CaseDocument } from '../../case';
import type { Config } from '../../config/config';
import { isConfiguring } from '../../config/typed';
import type { Declarations } from '../../facts/deviceFacts';
import type { TopologyRow } from '../../knowledge/types';
import { type Conversion, convert } from '../convert';
import { type Change, changed } from './draft';
import type { Values } from './values';

/** One configuration of a document, converted. */
export interface ConvertedDocument extends Conversion {
  /** The device, if the document names it. */
  readonly device: string | undefined;
  /** The whole document afterwards; undefined for a capture. */
  readonly whole: string | undefined;
  /** Offsets of the document; none for a capture. */
  readonly edits: readonly Change[];
}

/** What is to be converted: a topology in one of its forms, with values that the text does not hold. */
interface Wish {
  readonly row: TopologyRow;
  readonly variant?: string | undefined;
  readonly values?: Values;
  /** Which of several configurations, by an offset in it; undefined: the only one, else the last one. */
  readonly offset?: number | undefined;
}

/**
 * Converts a configuration of a document. A capture without one is converted from what its outputs show.
 * @param reports what is known about the devices of the document
 */
export function convertDocument(
  { capture, source, kind }: CaseDocument,
  reports: readonly DeviceReport[],
  { row, variant, values, offset }: Wish,
  declarations: Declarations = {},
): ConvertedDocument {
  const configs = capture.sections.flatMap((section) => capture.configsOf(section)).filter(isConfiguring);
  const line = offset === undefined ? -1 : source.lineOf(offset);
  const there = configs.find(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine);
  const report =
    reports.find(({ device }) => there !== undefined && device.configs.includes(there)) ??
    convertible(reports).at(-1) ??
    reports[0];
  // Of a running and a startup configuration the running one is meant, as everywhere else.
  const config = there ?? report?.knowns.config?.config;
  const start = config ? source.lineStart(config.firstLine) : 0;
  const text = config ? textOfConfig(config) : shownLines(report);
  const conversion = convert(text, row, variant, values, declarations);
  const inPlace = kind !== 'capture';
  const edits = inPlace
    ? conversion.changes.map((change) => ({
        ...change,
        start: change.start + start,
        end: change.end + start,
      }))
    : [];
  return {
    ...conversion,
    device: report?.knowns.hostname,
    edits,
    whole: inPlace ? changed(source.text, edits) : undefined,
  };
}

/** The devices whose configurations a document holds. */
export const convertible = (reports: readonly DeviceReport[]): readonly DeviceReport[] =>
  reports.filter(({ device }) => device.configs.some(isConfiguring));

const textOfConfig = ({ source, firstLine, lastLine }: Config): string =>
  source.slice(source.lineStart(firstLine), source.lineStart(lastLine + 1));

/** What outputs and log say about licensing, as the lines that would print it. */
function shownLines(report: DeviceReport | undefined): string {
  if (!report) return '';
  const { transport, shown, vrf } = report.knowns;
  const set = (value: string | undefined): string | undefined =>
    value !== undefined && /^[\w[]/.test(value) && !/^not configured/i.test(value) ? value : undefined;
  const proxy = shown?.proxy;
  const part = (label: RegExp): string | undefined =>
    set(proxy?.children.find((field) => label.test(field.label))?.value);
  const cslu = set(shown?.csluAddress?.value);
  const lines = [
    cslu && `license smart url cslu ${cslu}`,
    part(/^address$/i) && `license smart proxy address ${part(/^address$/i)}`,
    part(/^port$/i) && `license smart proxy port ${part(/^port$/i)}`,
    set(vrf?.name) && `license smart vrf ${vrf?.name}`,
    transport.value && transport.origin !== 'default' && `license smart transport ${transport.value}`,
  ];
  return lines.filter(Boolean).join('\n');
}

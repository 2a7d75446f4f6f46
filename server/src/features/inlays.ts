import type { Analysis } from '../analysis';
import type { CaseDocument } from '../case';
import { mentionsOn, speaksOfSource } from '../config/mentions';
import type { ConfigFacts } from '../facts/config';
import type { DeviceFacts } from '../facts/deviceFacts';
import type { Text, Transport } from '../terms';
import { surroundingsOf } from './interfaceWords';
import { both } from './markdown';

/** What a line says without words; it stands behind the offset. */
export interface Inlay {
  readonly at: number;
  readonly text: Text;
}

/** What `license smart url default` stands for. */
const defaultUrls: Partial<Readonly<Record<Transport, string>>> = {
  smart: 'https://smartreceiver.cisco.com/licservice/license',
  cslu: 'http://cslu-local:8182/cslu/v1/pi',
};

const words = {
  hidden: { en: ' (default)', ja: '（デフォルト）' },
} satisfies Record<string, Text>;

/**
 * What the lines of a range leave unsaid: the transport nobody wrote down, the VRF and the address of a source
 * interface, the URL behind `default`.
 * @param firstLine,lastLine zero-based, the last one inclusive
 */
export function inlaysIn(
  { source }: CaseDocument,
  analysis: Analysis,
  firstLine: number,
  lastLine: number,
): readonly Inlay[] {
  const found: Inlay[] = [];
  for (const { knowns } of analysis.devices) {
    const { config } = knowns;
    if (config?.config.source !== source) continue;
    found.push(...hiddenTransport(knowns, config), ...defaultUrl(knowns, config));
    const first = Math.max(firstLine, config.config.firstLine);
    const last = Math.min(lastLine, config.config.lastLine);
    for (let line = first; line <= last; line++) found.push(...sourceOn(config, line));
  }
  const [from, to] = [source.lineStart(firstLine), source.lineEnd(lastLine)];
  return found.filter(({ at }) => from <= at && at <= to).sort((a, b) => a.at - b.at);
}

/** The transport in force, where no line says so: running-config hides a default. */
function hiddenTransport({ transport }: DeviceFacts, config: ConfigFacts): Inlay[] {
  const { licensing, hostname, transports, whole } = config;
  const hidden =
    transport.origin === 'default' ||
    (whole && transport.origin === 'configured' && transport.value === 'cslu');
  const at = licensing.find(({ negated }) => !negated)?.end ?? hostname?.span.end;
  if (!hidden || transports.length > 0 || at === undefined) return [];
  return [{ at, text: both((lang) => `transport ${transport.value}${words.hidden[lang]}`) }];
}

function defaultUrl({ transport }: DeviceFacts, { urls }: ConfigFacts): Inlay[] {
  const line = urls.findLast(({ kind }) => kind === 'default');
  const url = transport.value && defaultUrls[transport.value];
  return line && url ? [{ at: line.command.end, text: both(() => url) }] : [];
}

/** An interface that connections come from, and what they get from it. */
export interface SourceInterface extends Inlay {
  readonly name: string;
}

/** The VRF and the address that connections get from the interface that a line names as their source. */
export function sourceOn(config: ConfigFacts, line: number): readonly SourceInterface[] {
  if (!speaksOfSource(config.config, line)) return [];
  return mentionsOn(config.config, line)
    .filter(({ kind, defines }) => kind === 'interface' && !defines)
    .flatMap(({ name, span }) => {
      const own = config.interfaces.named(name);
      return own ? [{ name, at: span.end, text: surroundingsOf(own) }] : [];
    });
}

import type { Analysis, DeviceReport } from '../analysis';
import { commandOn } from '../config/at';
import type { Command } from '../config/command';
import type { Config } from '../config/config';
import { type Idle, idleLines } from '../facts/effect';
import { sourceInterface } from '../facts/reach';
import { slaTrustpoint, trustpointUses } from '../facts/trustpoints';
import type { Knowns } from '../rules/rule';
import type { Hop, Text } from '../terms';
import { hopWords, stateWords } from '../terms/words';
import { ComposedText, originOf } from '../text/composed';
import type { SourceText } from '../text/source';
import { type SourceInterface, sourceOn } from './inlays';
import { both, join } from './markdown';

/** The device that a zero-based line of a document speaks about; undefined where none does. */
const deviceOn = (analysis: Analysis, source: SourceText, line: number): DeviceReport | undefined =>
  analysis.devices.find(({ device }) =>
    device.configs.some((config) => lineIn(config, source, line) !== undefined),
  );

/** The line of a configuration that a zero-based line of a document is; undefined where it is none of it. */
function lineIn(config: Config, source: SourceText, line: number): number | undefined {
  if (config.source instanceof ComposedText) return config.source.lineFrom(source, line);
  const isInside = config.source === source && config.firstLine <= line && line <= config.lastLine;
  return isInside ? line : undefined;
}

/** The lines without effect of all devices. */
export const idleIn = (analysis: Analysis): readonly Idle[] =>
  analysis.devices.flatMap(({ knowns }) => idleLines(knowns));

const words = {
  path: { en: 'Path', ja: '経路' },
  replaced: {
    en: 'No effect: a later line replaces this one.',
    ja: '後の行で上書きされるため、効果はありません。',
  },
  unread: (transport: string): Text => ({
    en: `No effect: the transport in force is \`${transport}\`.`,
    ja: `適用中の Transport は \`${transport}\` のため、この行の効果はありません。`,
  }),
};

/** Heads whose lines are about the connection of licensing, whatever else is configured. */
const always: readonly string[] = [
  'license',
  'do license',
  'ip http',
  'ip name-server',
  'ip domain',
  'ip domain-name',
  'ip domain-lookup',
  'ip host',
  'ip route',
  'ip default-gateway',
  'ntp',
];

/** Whether a device's reports depend on a line: another interface, VRF or trustpoint is nobody's hop. */
function isOnPath(knowns: Knowns, command: Command): boolean {
  const { config, transport, vrf } = knowns;
  const root = rootOf(command);
  const { keyword } = root;
  if (keyword === 'ip http') return root.is('ip', 'http', 'client');
  if (always.includes(keyword)) return true;
  if (keyword.endsWith('call-home')) return transport.value === undefined || transport.value === 'callhome';
  if (keyword === 'interface')
    return config !== undefined && sourceInterface(config)?.command.line === root.line;
  const name = root.words.at(-1)?.text;
  if (keyword === 'vrf definition' || keyword === 'ip vrf') return name === vrf?.name;
  if (!keyword.startsWith('crypto pki') || !config) return false;
  return (
    name === slaTrustpoint ||
    trustpointUses(config).some((use) => use.kind === 'client' && use.name.text === name)
  );
}

const rootOf = (command: Command): Command => (command.parent ? rootOf(command.parent) : command);

/**
 * Where a configuration line stands on the path of its device, with the state of that hop as far as anything tells; or
 * that it has no effect. Nothing is said of a line that the device's reports do not depend on.
 */
export function placeOf(analysis: Analysis, source: SourceText, line: number, hop: Hop): Text {
  const report = deviceOn(analysis, source, line);
  if (!report) return nothing;
  const isHere = (command: Command): boolean => {
    const at = originOf(command.span);
    return at.source === source && source.lineOf(at.start) === line;
  };
  const idle = idleLines(report.knowns).find(({ command }) => isHere(command));
  if (idle) return idle.transport ? words.unread(idle.transport) : words.replaced;
  // The newest one that has the line.
  const config = report.device.configs.findLast((each) => lineIn(each, source, line) !== undefined);
  const own = config && lineIn(config, source, line);
  const command = own === undefined ? undefined : commandOn(config as Config, own);
  if (!command || !isOnPath(report.knowns, command)) return nothing;
  const here = report.path.find((entry) => entry.hop === hop);
  const name = both((lang) => `**${words.path[lang]}**: ${hopWords[hop][lang]}`);
  const stands =
    here && here.state !== 'unknown'
      ? both((lang) => `${name[lang]} – **${stateWords[here.state][lang]}**: ${here.why[lang]}`)
      : name;
  const facts = report.knowns.config;
  const given = facts && facts.config === config && own !== undefined ? sourceOn(facts, own) : [];
  return join(stands, ...given.map(interfaceText));
}

const interfaceText = ({ name, text }: SourceInterface): Text => both((lang) => `\`${name}\`: ${text[lang]}`);

const nothing: Text = { en: '', ja: '' };

import type { Analysis, DeviceReport } from '../analysis';
import type { Idle } from '../facts/effect';
import { idleLines } from '../facts/effect';
import type { Hop, Text } from '../terms';
import { hopWords, stateWords } from '../terms/words';
import type { SourceText } from '../text/source';
import { both, join } from './markdown';

/** The device that a zero-based line of a document speaks about; undefined where none does. */
export const deviceOn = (analysis: Analysis, source: SourceText, line: number): DeviceReport | undefined =>
  analysis.devices.find(({ device }) =>
    device.configs.some(
      (config) => config.source === source && config.firstLine <= line && line <= config.lastLine,
    ),
  );

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

/**
 * Where a configuration line stands on the path of its device, with the state of that hop as far as anything tells, and
 * whether the line has an effect at all.
 */
export function placeOf(analysis: Analysis, source: SourceText, line: number, hop: Hop): Text {
  const report = deviceOn(analysis, source, line);
  const idle =
    report &&
    idleLines(report.knowns).find(({ command }) => command.source === source && command.line === line);
  const here = report?.path.find((entry) => entry.hop === hop);
  const name = both((lang) => `**${words.path[lang]}**: ${hopWords[hop][lang]}`);
  const told = here && here.state !== 'unknown';
  const effect = idle ? (idle.transport ? words.unread(idle.transport) : words.replaced) : { en: '', ja: '' };
  return join(
    effect,
    told ? both((lang) => `${name[lang]} – **${stateWords[here.state][lang]}**: ${here.why[lang]}`) : name,
  );
}

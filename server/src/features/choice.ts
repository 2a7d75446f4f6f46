import type { DeviceReport } from '../analysis';
import type { Finding } from '../analysis/finding';
import { isChosen } from '../analysis/path';
import { timeOf } from '../facts/shown/usage';
import { topologies } from '../knowledge/topologies/registry';
import type { Text, TopologyId } from '../terms';

/** What somebody has to choose from before anything else can be mended. */
export const choiceWords = {
  heading: { en: 'Choose how it is to report', ja: '報告方法の選択' },
  intro: {
    en: 'Nothing here says that somebody chose how this device reports; one that is left alone looks for a CSLU called `cslu-local`. Unless a collector or a controller fetches the reports, choose one of these; each needs further lines, such as DNS servers and the source interface.',
    ja: '報告方法を選択した設定は見当たりません。選択していない装置は `cslu-local` という名前の CSLU を探します。収集側またはコントローラがレポートを取得する構成でなければ、次のいずれかを選択します。ほかに、DNS サーバや送信元インターフェイスなどの設定も必要です。',
  },
} satisfies Record<string, Text>;

/** One topology of each kind; the others are variations of these. */
const kinds: readonly TopologyId[] = [
  'direct-smart',
  'direct-smart-proxy',
  'cslu-pi-initiated',
  'onprem-pi-initiated',
  'offline',
];

/** Findings that say that nobody chose. */
const signs: readonly string[] = ['SLP101', 'SLP132', 'SLP304'];

/** The findings in a range of offsets that say so, of devices that have to be given a topology. */
export const openChoicesIn = (
  devices: readonly DeviceReport[],
  start: number,
  end: number,
): readonly Finding[] =>
  devices
    .filter((report) => choicesOf(report).length > 0)
    .flatMap(({ findings }) => findings)
    .filter(({ rule, at }) => signs.includes(rule.id) && at.start <= end && at.end >= start);

/** The ways of which one has to be chosen, each with its licensing lines; none where somebody chose, or a report was acknowledged. */
export function choicesOf({ knowns, findings }: DeviceReport): readonly Text[] {
  const { shown, topology, transport } = knowns;
  const isOpen =
    transport.value === 'cslu' &&
    !isChosen(knowns) &&
    topology.declared === undefined &&
    timeOf(shown?.lastAck) === undefined &&
    findings.some(({ rule }) => signs.includes(rule.id));
  return isOpen ? kinds.flatMap(choice) : [];
}

function choice(id: TopologyId): Text[] {
  const row = topologies.find((entry) => entry.id === id);
  if (!row) return [];
  const lines = row.lines
    .filter(({ text }) => text.startsWith('license smart '))
    .map(({ text }) => `\`${text.replace(/\$\{(\w+)\}/g, '<$1>')}\``);
  const written = lines.join(', ');
  return [{ en: `**${id}**: ${row.title.en}: ${written}`, ja: `**${id}**: ${row.title.ja}: ${written}` }];
}

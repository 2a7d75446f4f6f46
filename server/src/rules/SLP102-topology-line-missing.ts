import { type ConfigFacts, isGuide } from '../facts/config';
import { meets } from '../facts/topology';
import { topologies } from '../knowledge/topologies/registry';
import type { TopologyLine, TopologyRow } from '../knowledge/types';
import { asking, lineAbove } from './insertion';
import type { Fix, Knowns, Rule, RulePage } from './rule';

export default {
  id: 'SLP102',
  slug: 'topology-line-missing',
  hop: 'agent',
  severity: 'warning',
  title: { en: 'A line of the declared topology is missing', ja: '宣言したトポロジに必要な行がない' },
  *check(knowns) {
    const { declared, config } = knowns;
    const row = topologies.find(({ id }) => id === declared?.value);
    if (!row || !config) return;
    // The topology of a folder is that of its devices: a block in a guide is a step, unless it says otherwise itself.
    if (declared?.spans.length === 0 && isGuide(config)) return;
    for (const line of row.lines) {
      if (!isNeeded(line, config) || line.judgedBy || meets(line.purpose, knowns) !== 'no') continue;
      const instead = config.transports.at(-1);
      const wrong = line.purpose.kind === 'transport' ? instead : undefined;
      const at =
        wrong?.command.span ?? declared?.spans[0] ?? config.licensing[0]?.span ?? config.hostname?.span;
      if (!at) continue;
      const text = line.text.trim();
      yield {
        at,
        hop: line.hop,
        message: {
          en: `Topology ${row.id} needs \`${text}\`. ${line.why.en}`,
          ja: `トポロジ ${row.id} には \`${text}\` が必要です。${line.why.ja}`,
        },
        fixes: fixes(knowns, row, line),
      };
    }
  },
} satisfies Rule;

/** The line of a default is needed as soon as another transport is chosen; `automatic` does what `cslu` does. */
const isNeeded = ({ need, purpose }: TopologyLine, { transports }: ConfigFacts): boolean =>
  need === 'required' ||
  (purpose.kind === 'transport' && !['automatic', undefined].includes(transports.at(-1)?.value));

/** A line without values can be written as it stands; the values of any other one are asked for. */
function fixes({ config }: Knowns, row: TopologyRow, line: TopologyLine): readonly Fix[] {
  if (!config) return [];
  if (line.text.includes('${')) {
    // A line of a mode belongs into a block that may not be there.
    if (line.text.startsWith(' ')) return [];
    const names = Array.from(line.text.matchAll(/\$\{(\w+)\}/g), ([, name]) => name);
    const asks = row.values.filter(({ name }) => names.includes(name));
    return [
      asking(
        config,
        line.text.replace(/\$\{(\w+)\}/g, '<$1>'),
        Object.fromEntries(asks.map(({ name, sample }) => [name, sample])),
      ),
    ];
  }
  const wrong = line.purpose.kind === 'transport' ? config.transports.at(-1) : undefined;
  const title = { en: `Add '${line.text}'`, ja: `'${line.text}' を追加` };
  if (wrong) return [{ title, safe: false, edits: [{ span: wrong.command.span, text: line.text }] }];
  return [{ title, safe: true, edits: [lineAbove(config, line.text)] }];
}

export const page: RulePage = () => ({
  why: {
    en: 'Without the line the device does something else than the topology that was declared. Lines that IOS-XE hides or writes by itself are never asked for; without a declaration nothing is.',
    ja: 'この行がないと、装置は宣言したトポロジとは異なる動作をします。IOS-XE が表示しないデフォルトや自動的に書き込む行は対象外です。宣言がなければ判定しません。',
  },
  remedy: { en: 'Add the line, or change the declaration.', ja: '行を追加するか、宣言を変更します。' },
  bad: '! slp-topology: direct-smart\nip name-server 192.0.2.53\nlicense smart url default\n',
  good: '! slp-topology: direct-smart\nip name-server 192.0.2.53\nlicense smart transport smart\nlicense smart url default\n',
  sources: [
    { source: 'cl-2023-11', at: 'configuration examples by topology', tag: 'V' },
    { source: 'cmdref', tag: 'D' },
  ],
});

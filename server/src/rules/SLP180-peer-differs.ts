import { spanOf } from '../facts/shown/fields';
import type { Transport } from '../terms';
import type { Rule, RulePage } from './rule';
import { screen, transportBlock } from './screens';

const capture = (peer: string): string =>
  screen(
    'show license tech support',
    ...transportBlock('cslu', 'Cslu address: http://192.0.2.10:8182/cslu/v1/pi'),
    `connect_info.name: ${peer}`,
  );

/** The transports under which a peer of that name can have answered. */
const under: readonly (readonly [name: RegExp, transports: readonly Transport[]])[] = [
  [/^CSLU/i, ['cslu', 'automatic', 'off']],
  [/^(?:SSM|CSSM)\b/i, ['smart', 'callhome', 'off']],
];

export default {
  id: 'SLP180',
  slug: 'peer-differs',
  hop: 'agent',
  severity: 'information',
  title: {
    en: 'The last peer was another than the one that is set up',
    ja: '最後に応答した接続先と設定の不一致',
  },
  *check({ shown, transport }) {
    const peer = shown?.lastPeer;
    const value = transport.value;
    if (!peer?.value || !value || transport.origin === 'logged') return;
    const known = under.find(([name]) => name.test(peer.value ?? ''));
    // An On-Prem server behind CSLU's URL may call itself SSM.
    if (!known || known[1].includes(value)) return;
    if (value === 'cslu' && /\/cslu\/v1\/pi\/[^/]/.test(shown?.csluAddress?.value ?? '')) return;
    yield {
      at: spanOf(peer),
      message: {
        en: `The peer that answered last is \`${peer.value}\`, and the transport is \`${value}\`: nothing has been exchanged since the topology was changed.`,
        ja: `最後に応答した接続先は \`${peer.value}\` ですが、Transport は \`${value}\` です。トポロジの変更後、一度も通信していません。`,
      },
      related: transport.spans.map((at) => ({ at, message: { en: 'The transport', ja: 'Transport' } })),
      next: ['license smart sync all', 'show license status'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: '`connect_info.name` names the peer that answered last. If it does not belong to the transport in force, the topology was changed and nothing has been exchanged since. `<empty>` proves nothing.',
    ja: '`connect_info.name` は最後に応答した接続先です。現在の Transport と合わない場合、トポロジを変更した後に一度も通信していません。`<empty>` からは判断できません。',
  },
  remedy: {
    en: 'If the change was meant, `license smart sync all` and look again; if not, correct the transport.',
    ja: '意図した変更であれば `license smart sync all` を実行して再確認し、そうでなければ Transport を修正します。',
  },
  bad: capture('SSM'),
  good: capture('CSLU_V1'),
  sources: [{ source: 'goldens', at: 'connect_info', tag: 'V' }],
});

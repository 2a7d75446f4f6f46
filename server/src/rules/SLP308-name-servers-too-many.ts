import { askName } from '../facts/name';
import { type Rule, type RulePage, whole } from './rule';

/** A VRF takes so many DNS servers, and so does the global table. */
const most = 6;

const servers = (count: number): string =>
  Array.from({ length: count }, (_, index) => `192.0.2.${index + 51}`).join(' ');
const lines = (count: number): string =>
  whole(`ip name-server ${servers(count)}\nlicense smart url cslu http://cslu.example.com:8182/cslu/v1/pi`);

export default {
  id: 'SLP308',
  slug: 'name-servers-too-many',
  hop: 'name',
  severity: 'warning',
  title: { en: 'More than six DNS servers', ja: 'DNS サーバが 6 台を超えている' },
  *check(knowns) {
    const question = askName(knowns);
    if (question?.answer !== 'by-server') return;
    const seen = new Set<string>();
    for (const { value, vrf, span } of knowns.config?.nameServers ?? []) {
      if (vrf !== question.vrf) continue;
      seen.add(value);
      if (seen.size <= most) continue;
      yield {
        at: span,
        message: {
          en: `\`${value}\` is DNS server number ${seen.size}; the device takes six${vrf ? ` in VRF \`${vrf}\`` : ''} and refuses this one.`,
          ja: `\`${value}\` は ${seen.size} 台目の DNS サーバです。${vrf ? `VRF \`${vrf}\` に` : ''}設定できるのは 6 台までのため受け付けられません。`,
        },
        next: ['show hosts'],
      };
      return;
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'A VRF, and the global table, hold six DNS servers; the device refuses what is beyond. If only a refused one knows the peer, its name stays unresolved. Counted for the VRF of the connection only.',
    ja: 'DNS サーバは VRF（またはグローバルテーブル）ごとに 6 台までで、超過分は受け付けられません。接続先を名前解決できるサーバが超過分だけの場合、名前解決に失敗します。接続に使用する VRF についてのみ数えます。',
  },
  remedy: {
    en: 'Keep the six that know the name of the peer.',
    ja: '接続先を名前解決できるサーバを含む 6 台にします。',
  },
  bad: lines(7),
  good: lines(6),
  sources: [{ source: 'yang', at: 'ip name-server', tag: 'V' }],
});

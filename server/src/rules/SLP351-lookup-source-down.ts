import { lookupSources } from '../facts/lookup';
import { sourceInterface } from '../facts/reach';
import { type Rule, type RulePage, whole } from './rule';

const lines = (state: string): string =>
  whole(
    `ip name-server 192.0.2.53\nip domain lookup source-interface Vlan200\ninterface Vlan100\n ip address 192.0.2.2 255.255.255.0\ninterface Vlan200\n ip address 198.51.100.2 255.255.255.0\n${state}ip route 0.0.0.0 0.0.0.0 192.0.2.1\nip http client source-interface Vlan100\nlicense smart transport smart`,
  );

export default {
  id: 'SLP351',
  slug: 'lookup-source-down',
  hop: 'name',
  severity: 'warning',
  title: {
    en: 'Source interface of DNS queries cannot send',
    ja: 'DNS の送信元インターフェイスが使用不可',
  },
  *check(knowns) {
    const { config } = knowns;
    for (const { name, question } of lookupSources(knowns)) {
      const own = config?.interfaces.named(name.text);
      // Of the interface that the reports leave from, its own rules speak.
      if (!own || own.opaque || !config || own.name === sourceInterface(config)?.name) continue;
      const bare = config.whole && own.address === undefined;
      if (!own.shutdown && !bare) continue;
      const state = bare
        ? { en: 'has no address', ja: 'アドレスが設定されていません' }
        : { en: 'is shut down', ja: 'shutdown されています' };
      yield {
        at: name.span,
        message: {
          en: `\`${own.name}\`, the source of DNS queries, ${state.en}: \`${question.host}\` cannot be resolved.`,
          ja: `DNS の送信元 \`${own.name}\` は${state.ja}。\`${question.host}\` を名前解決できません。`,
        },
        related: [
          ...(own.shutdown && !bare
            ? [{ at: own.shutdown, message: { en: 'Shut down here', ja: 'ここで shutdown' } }]
            : []),
          { at: question.at, message: { en: 'The name to resolve', ja: '名前解決が必要な接続先' } },
        ],
        next: ['show ip interface brief', 'show hosts'],
      };
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'DNS queries would leave with the address of an interface that is shut down or has none: no answer comes back. Judged where the name of the peer or of the proxy has to be resolved; a missing address in whole configurations only.',
    ja: 'DNS の問い合わせの送信元が、shutdown 状態またはアドレスのないインターフェイスのため、応答を受信できません。接続先またはプロキシの名前解決が必要な場合に判定します。アドレスの有無は設定全体でのみ判定します。',
  },
  remedy: {
    en: 'Name an interface that is up and has an address.',
    ja: '稼働中でアドレスを持つインターフェイスを指定します。',
  },
  bad: lines(' shutdown\n'),
  good: lines(''),
  sources: [
    { source: 'yang', at: 'ip domain lookup source-interface', tag: 'V' },
    { source: 'field', tag: 'D' },
  ],
});

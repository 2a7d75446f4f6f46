import { reachOf, sourceInterface } from '../facts/reach';
import { worksSince } from '../facts/way';
import { type Rule, type RulePage, whole } from './rule';

const lines = (state: string): string =>
  whole(
    `interface Vlan100\n ip address 192.0.2.2 255.255.255.0\n${state}ip http client source-interface Vlan100\nlicense smart url cslu http://192.0.2.80:8182/cslu/v1/pi`,
  );

export default {
  id: 'SLP203',
  slug: 'source-interface-shutdown',
  hop: 'source',
  severity: 'warning',
  title: { en: 'Source interface is shut down', ja: '送信元インターフェイスが shutdown 状態' },
  *check(knowns) {
    const config = reachOf(knowns)?.config;
    const own = config && sourceInterface(config);
    if (!config?.httpSource || !own?.shutdown || (config.whole && !own.address && !own.opaque)) return;
    if (worksSince(own.command.span, knowns)) return;
    yield {
      at: config.httpSource.span,
      message: {
        en: `The source interface \`${own.name}\` is shut down: nothing is sent from it until it is up.`,
        ja: `送信元インターフェイス \`${own.name}\` は shutdown されています。稼働するまで何も送信されません。`,
      },
      related: [{ at: own.shutdown, message: { en: 'Shut down here', ja: 'ここで shutdown' } }],
      next: ['show ip interface brief'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'While the interface is down its address is no source: reports fail until somebody enters `no shutdown`. Silent where licensing is at its default and where nothing is sent.',
    ja: 'インターフェイスが停止している間は、そのアドレスを送信元として使用できません。`no shutdown` を設定するまでレポートの送信に失敗します。ライセンスの設定がデフォルトの場合、送信しない方式では判定しません。',
  },
  remedy: {
    en: 'Enter `no shutdown` on the interface, or name one that is up.',
    ja: 'このインターフェイスに `no shutdown` を設定するか、稼働中のインターフェイスを指定します。',
  },
  bad: lines(' shutdown\n'),
  good: lines(''),
  sources: [
    { source: 'yang', at: 'ip http client source-interface', tag: 'V' },
    { source: 'field', tag: 'D' },
  ],
});

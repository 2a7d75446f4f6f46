import { hasPlaceholder } from '../config/placeholders';
import { lookupSources } from '../facts/lookup';
import { type Rule, type RulePage, whole } from './rule';

const lines = (name: string): string =>
  whole(
    `interface Vlan100\n ip address 192.0.2.2 255.255.255.0\nip domain lookup source-interface ${name}\nip name-server 192.0.2.53\nlicense smart url cslu http://cslu.example.com:8182/cslu/v1/pi`,
  );

export default {
  id: 'SLP306',
  slug: 'lookup-source-undefined',
  hop: 'name',
  severity: 'warning',
  title: {
    en: 'Source interface of DNS queries does not exist',
    ja: 'DNS の送信元インターフェイスが存在しない',
  },
  *check(knowns) {
    if (!knowns.config?.whole) return;
    for (const { name, question } of lookupSources(knowns)) {
      if (hasPlaceholder(name.text) || knowns.config.interfaces.named(name.text)) continue;
      yield {
        at: name.span,
        message: {
          en: `\`${name.text}\`, the source of DNS queries, is not defined in this configuration: \`${question.host}\` may stay unresolved.`,
          ja: `DNS の送信元 \`${name.text}\` はこの設定に定義されていません。\`${question.host}\` を名前解決できない可能性があります。`,
        },
        related: [{ at: question.at, message: { en: 'The name to resolve', ja: '名前解決が必要な接続先' } }],
        next: ['show ip interface brief', 'show hosts'],
      };
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'DNS queries take the address of this interface; where it does not exist the name of the peer may stay unresolved. Judged in whole configurations, and only where the peer is resolved by DNS.',
    ja: 'DNS の問い合わせはこのインターフェイスのアドレスで送信されます。存在しない場合、接続先を名前解決できない可能性があります。設定全体で、接続先を DNS で名前解決する場合にのみ判定します。',
  },
  remedy: {
    en: 'Name an interface of this configuration.',
    ja: 'この設定にあるインターフェイスを指定します。',
  },
  bad: lines('Vlan10'),
  good: lines('Vlan100'),
  sources: [{ source: 'yang', at: 'ip domain lookup source-interface', tag: 'V' }],
});

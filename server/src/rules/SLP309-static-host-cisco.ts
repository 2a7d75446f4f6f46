import { askName } from '../facts/name';
import { type Rule, type RulePage, whole } from './rule';

const transport = 'license smart transport smart\nlicense smart url default';

export default {
  id: 'SLP309',
  slug: 'static-host-cisco',
  hop: 'name',
  severity: 'information',
  title: { en: 'Fixed address for a host of Cisco', ja: 'Cisco のホストに固定アドレスを設定' },
  *check(knowns) {
    const question = askName(knowns);
    if (question?.answer !== 'by-host' || question.proxy) return;
    if (!question.host.toLowerCase().endsWith('.cisco.com')) return;
    for (const { value, vrf, span, command } of knowns.config?.hosts ?? []) {
      if (value !== question.host.toLowerCase() || vrf !== question.vrf) continue;
      yield {
        at: span,
        message: {
          en: `\`${value}\` has a fixed address here; Cisco changes it without notice.`,
          ja: `\`${value}\` に固定アドレスが設定されています。このアドレスは予告なく変更されます。`,
        },
        related: [
          { at: command.span, message: { en: 'The entry', ja: '対象のエントリ' } },
          { at: question.at, message: { en: 'The name to resolve', ja: '名前解決が必要な接続先' } },
        ],
        next: ['show hosts', `telnet ${value} 443`],
      };
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Cisco changes the addresses of CSSM without notice; a static entry then leads nowhere, whatever DNS says. Fine where there is no DNS on purpose, as long as somebody watches it. Silent behind a proxy, and for hosts of your own.',
    ja: 'CSSM のアドレスは予告なく変更されます。変更後は DNS の内容にかかわらず、固定エントリの宛先には接続できません。DNS がない構成で意図的に設定し、変更を追跡できる場合は問題ありません。プロキシ経由の場合と、自社のホストについては判定しません。',
  },
  remedy: {
    en: 'Resolve the name by DNS, or check the entry when reports begin to fail.',
    ja: 'DNS で名前解決するか、報告に失敗した場合にこのエントリを確認します。',
  },
  bad: whole(`ip host smartreceiver.cisco.com 203.0.113.10\n${transport}`),
  good: whole(`ip name-server 192.0.2.53\n${transport}`),
  sources: [{ source: 'cl-2023-11', at: 'direct, static host entry', tag: 'V' }],
});

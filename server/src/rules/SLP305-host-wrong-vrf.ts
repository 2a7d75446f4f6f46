import type { InVrf } from '../facts/configLines';
import { askName } from '../facts/name';
import type { Fix } from './rule';
import { type Rule, type RulePage, whole } from './rule';
import { vrfPlaces } from './vrfPlaces';

const lines = (host: string): string =>
  whole(
    `vrf definition Mgmt-vrf\n address-family ipv4\n exit-address-family\ninterface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\n ip address 192.0.2.2 255.255.255.0\n${host}\nip http client source-interface GigabitEthernet0/0\nlicense smart url cslu http://cslu.example.com:8182/cslu/v1/pi`,
  );

export default {
  id: 'SLP305',
  slug: 'host-wrong-vrf',
  hop: 'name',
  severity: 'warning',
  title: { en: 'Host entry in another VRF', ja: 'host エントリが別の VRF にある' },
  *check(knowns) {
    const question = askName(knowns);
    const stray = question?.strays[0];
    if (!stray || !knowns.config?.whole) return;
    if (question.answer !== 'host-wrong-vrf' && question.answer !== 'by-server') return;
    const { vrf } = question;
    const where = vrf
      ? { en: `VRF \`${vrf}\``, ja: ` VRF \`${vrf}\` ` }
      : { en: 'the global table', ja: 'グローバルテーブル' };
    yield {
      at: stray.span,
      severity: question.answer === 'by-server' ? 'information' : 'warning',
      message: {
        en: `\`${stray.value}\` is looked up in ${where.en}; this host entry is in another table and does not answer there.`,
        ja: `\`${stray.value}\` は${where.ja}で名前解決されます。この host エントリは別のテーブルにあるため参照されません。`,
      },
      related: [
        // Of the name that is built in, only this entry tells.
        ...(question.at.start < stray.command.start || question.at.start > stray.command.end
          ? [{ at: question.at, message: { en: 'The name to resolve', ja: '名前解決が必要な接続先' } }]
          : []),
        ...vrfPlaces(knowns),
      ],
      fixes: fixes(vrf, stray.command),
      next: ['show hosts', 'show running-config | include ip host'],
    };
  },
} satisfies Rule;

/** The same entry in the VRF of the connection; the one that is there may serve others and stays. */
function fixes(vrf: string | undefined, command: InVrf['command']): readonly Fix[] {
  const from = command.words[2]?.text.toLowerCase() === 'vrf' ? 4 : 2;
  const rest = command.words
    .slice(from)
    .map(({ text }) => text)
    .join(' ');
  const last = command.words.at(-1);
  if (!last) return [];
  const end = command.source.lineEnd(command.source.lineOf(last.span.start));
  const line = `ip host ${vrf === undefined ? '' : `vrf ${vrf} `}${rest}`;
  return [
    {
      title: { en: `Add '${line}'`, ja: `'${line}' を追加` },
      safe: false,
      edits: [{ span: command.source.span(end, end), text: `\n${line}` }],
    },
  ];
}

export const page: RulePage = () => ({
  why: {
    en: 'The name is looked up in the VRF of the connection; an `ip host` line of another table does not answer there. Information where a DNS server of that VRF may know the name. Silent where the entry is in the right table, and in fragments.',
    ja: '名前は接続に使用する VRF で検索されるため、別のテーブルの `ip host` は参照されません。その VRF の DNS サーバで名前解決できる可能性がある場合は情報とします。正しいテーブルにエントリがある場合、設定の断片では判定しません。',
  },
  remedy: {
    en: 'Write the entry for that VRF: `ip host vrf NAME HOST ADDRESS`.',
    ja: 'その VRF のエントリとして設定します: `ip host vrf NAME HOST ADDRESS`。',
  },
  bad: lines('ip host cslu.example.com 192.0.2.80'),
  good: lines('ip host vrf Mgmt-vrf cslu.example.com 192.0.2.80'),
  sources: [
    { source: 'tn-217046', at: 'ip host vrf', tag: 'D' },
    { source: 'field', tag: 'D' },
  ],
});

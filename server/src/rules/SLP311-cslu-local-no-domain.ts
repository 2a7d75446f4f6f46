import { reachOf } from '../facts/reach';
import { lineAbove } from './insertion';
import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP311',
  slug: 'cslu-local-no-domain',
  hop: 'name',
  severity: 'hint',
  title: {
    en: 'cslu-local with a domain, and no `ip domain name`',
    ja: '`ip domain name` のない cslu-local',
  },
  *check(knowns) {
    const reach = reachOf(knowns);
    if (!reach?.party?.builtIn || reach.party.host !== 'cslu-local') return;
    const { hosts, domainNames } = reach.config;
    if (domainNames.length > 0 || hosts.some(({ value }) => value === 'cslu-local')) return;
    const entry = hosts.find(({ value }) => value.startsWith('cslu-local.'));
    if (!entry) return;
    const line = `ip domain name ${entry.value.slice('cslu-local.'.length)}`;
    yield {
      at: entry.span,
      message: {
        en: `The device looks for \`cslu-local\`; it would find \`${entry.value}\` only with an \`ip domain name\`.`,
        ja: `装置は \`cslu-local\` を探します。\`${entry.value}\` を見つけるには \`ip domain name\` が必要です。`,
      },
      related: reach.party.at
        ? [{ at: reach.party.at, message: { en: 'No CSLU URL is set', ja: 'CSLU の URL は未設定' } }]
        : [],
      fixes: [
        {
          title: { en: `Add '${line}'`, ja: `'${line}' を追加` },
          safe: false,
          edits: [lineAbove(reach.config, line)],
        },
      ],
      next: ['show hosts'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Without a CSLU URL the device looks for `cslu-local`, and for `cslu-local` with its own domain only if `ip domain name` sets one. Said only where a host entry shows that the form with a domain is meant.',
    ja: 'CSLU の URL がない場合、装置は `cslu-local` を探します。ドメイン付きの `cslu-local` を探すのは `ip domain name` がある場合だけです。ドメイン付きの host エントリから意図がわかる場合にのみ示します。',
  },
  remedy: {
    en: 'Add `ip domain name` with that domain.',
    ja: '`ip domain name` にそのドメインを設定します。',
  },
  bad: 'ip host cslu-local.example.com 192.0.2.80\nlicense smart transport cslu\n',
  good: 'ip domain name example.com\nip host cslu-local.example.com 192.0.2.80\nlicense smart transport cslu\n',
  sources: [{ source: 'cl-2023-11', at: 'CSLU, discovery', tag: 'V' }],
});

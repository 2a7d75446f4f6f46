import { declaredPull, isListening } from '../facts/collector';
import type { Rule, RulePage } from './rule';

const pull = (lines: string): string =>
  `! slp-topology: cslu-initiated\naaa new-model\nusername slp-collector privilege 15 secret Example-Secret-1\n${lines}ip http authentication local\n`;

export default {
  id: 'SLP204',
  slug: 'collector-no-listener',
  hop: 'source',
  severity: 'error',
  title: { en: 'Nothing answers the collector', ja: '収集側に応答するサービスがない' },
  needs: declaredPull,
  *check(knowns) {
    const pull = declaredPull(knowns);
    if (!pull || isListening(pull, knowns) !== 'no') return;
    const at = pull.off[0]?.span ?? pull.place;
    if (!at) return;
    yield {
      at,
      message: {
        en: 'Nothing answers the collector: neither the HTTP server, nor `restconf`, nor `netconf-yang` is on.',
        ja: '収集側に応答するサービスがありません。HTTP サーバ、`restconf`、`netconf-yang` のいずれも有効になっていません。',
      },
      related: pull.off
        .slice(1)
        .map((line) => ({ at: line.span, message: { en: 'Switched off here', ja: 'ここで無効' } })),
      next: ['show ip http server status'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'A collector reads the reports over REST, RESTCONF or NETCONF; one of them has to be on. Judged only where a topology is declared in which CSLU or On-Prem collects. From 17.13.1 on the HTTP server may listen by default, and nothing is said where no line switches it off.',
    ja: '収集側は REST、RESTCONF、NETCONF のいずれかでレポートを取得するため、いずれか 1 つが有効である必要があります。CSLU や On-Prem が収集するトポロジを宣言した場合のみ判定します。17.13.1 以降は HTTP サーバがデフォルトで有効な場合があるため、無効にする行がなければ判定しません。',
  },
  remedy: {
    en: 'Enter `ip http secure-server`, `restconf` or `netconf-yang`.',
    ja: '`ip http secure-server`、`restconf`、`netconf-yang` のいずれかを設定します。',
  },
  bad: pull('no ip http server\nno ip http secure-server\n'),
  good: pull('ip http secure-server\n'),
  sources: [
    { source: 'lic221695', at: 'pull mode, prerequisites', tag: 'V' },
    { source: 'yang', at: 'Cisco-IOS-XE-http, defaults from 17.13.1', tag: 'V' },
  ],
});

import { declaredPull } from '../facts/collector';
import { listedBy } from '../facts/shown/listed';
import type { Rule, RulePage } from './rule';

const pull = (list: string): string =>
  `version 17.9\nhostname C9300-A\n! slp-topology: cslu-initiated\naaa new-model\nusername slp-collector privilege 15 secret Example-Secret-1\nip http secure-server\nip http authentication local\nip http access-class ipv4 COLLECTORS\n${list}end\n`;

export default {
  id: 'SLP208',
  slug: 'collector-access-class-undefined',
  hop: 'source',
  severity: 'warning',
  title: {
    en: 'HTTP server names an access list that is not there',
    ja: 'HTTP サーバのアクセスリストが未定義',
  },
  needs: declaredPull,
  *check(knowns) {
    const pull = declaredPull(knowns);
    const access = pull?.accessClass;
    if (!pull?.config.whole || !access || access.known) return;
    if (listedBy(knowns).accessLists.has(access.name)) return;
    yield {
      at: access.command.span,
      message: {
        en: `Access list \`${access.name}\` of the HTTP server is not in this configuration.`,
        ja: `HTTP サーバのアクセスリスト \`${access.name}\` は、この設定内で定義されていません。`,
      },
      next: ['show ip access-lists'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The access list decides who may reach the HTTP server, the collector included; one that is not written down protects nothing, or lets nobody in. Judged in whole configurations only, and only where a topology is declared in which CSLU or On-Prem collects.',
    ja: '収集側を含め、HTTP サーバへの接続はアクセスリストで許可されます。定義されていないリストでは、意図した制御が行われません。CSLU や On-Prem が収集するトポロジを宣言した、設定全体の場合のみ判定します。',
  },
  remedy: {
    en: 'Write the access list and permit the collector in it, or correct the name.',
    ja: 'アクセスリストを定義して収集側を許可するか、名前を修正します。',
  },
  bad: pull(''),
  good: pull('ip access-list standard COLLECTORS\n permit 192.0.2.10\n'),
  sources: [{ source: 'field', at: 'access lists of the HTTP server', tag: 'E' }],
});

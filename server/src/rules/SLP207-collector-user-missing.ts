import { declaredPull } from '../facts/collector';
import { asking } from './insertion';
import type { Rule, RulePage } from './rule';

const pull = (level: number): string =>
  `! slp-topology: cslu-initiated\naaa new-model\nusername slp-collector privilege ${level} secret Example-Secret-1\nip http secure-server\nip http authentication local\n`;

export default {
  id: 'SLP207',
  slug: 'collector-user-missing',
  hop: 'source',
  severity: 'warning',
  title: {
    en: 'No user with privilege 15 for the collector',
    ja: '収集側が使用する特権レベル 15 のユーザがない',
  },
  needs: declaredPull,
  *check(knowns) {
    const pull = declaredPull(knowns);
    if (!pull || pull.users.length > 0 || pull.asksServer) return;
    const at = pull.config.users[0]?.span ?? pull.place;
    if (!at) return;
    yield {
      at,
      message: {
        en: 'The collector needs a user with privilege 15, and no line `username … privilege 15` makes one.',
        ja: '収集側には特権レベル 15 のユーザが必要ですが、`username … privilege 15` の設定がありません。',
      },
      fixes: [
        asking(pull.config, 'username <user> privilege 15 secret <secret>', {
          user: 'slp-collector',
          secret: 'Example-Secret-1',
        }),
      ],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The collector logs in with a user of privilege 15. Silent where AAA asks a server, which may know such a user. Judged only where a topology is declared in which CSLU or On-Prem collects.',
    ja: '収集側は特権レベル 15 のユーザでログインします。AAA が外部サーバに問い合わせる場合は、サーバ側にユーザが存在する可能性があるため判定しません。CSLU や On-Prem が収集するトポロジを宣言した場合のみ判定します。',
  },
  remedy: {
    en: 'Enter `username NAME privilege 15 secret …`.',
    ja: '`username NAME privilege 15 secret …` を設定します。',
  },
  bad: pull(1),
  good: pull(15),
  sources: [
    { source: 'lic221695', at: 'pull mode, prerequisites', tag: 'V' },
    { source: 'cl-2023-11', at: 'SSM On-Prem-initiated, authentication and HTTP', tag: 'V' },
  ],
});

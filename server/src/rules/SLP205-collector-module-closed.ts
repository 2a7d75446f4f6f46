import { declaredPull } from '../facts/collector';
import { listedBy } from '../facts/shown/listed';
import type { Rule, RulePage } from './rule';

const pull = (modules: string): string =>
  `! slp-topology: cslu-initiated\naaa new-model\nusername slp-collector privilege 15 secret Example-Secret-1\nip http secure-server\nip http secure-active-session-modules ${modules}\nip http authentication local\n`;

export default {
  id: 'SLP205',
  slug: 'collector-module-closed',
  hop: 'source',
  severity: 'warning',
  title: {
    en: 'HTTP server without the module of licensing',
    ja: 'HTTP サーバでライセンス用モジュールが無効',
  },
  needs: declaredPull,
  *check(knowns) {
    const pull = declaredPull(knowns);
    if (!pull || pull.yang.length > 0 || pull.listeners.some(({ closedBy }) => !closedBy)) return;
    // The device shows that one answers, whatever these lines are.
    const { http, https } = listedBy(knowns).modules;
    if (pull.listeners.some(({ secure }) => (secure ? https : http))) return;
    for (const { closedBy, command } of pull.listeners) {
      if (!closedBy) continue;
      yield {
        at: closedBy.span,
        message: {
          en: 'The collector gets no answer over REST: the module `SL_HTTP` is not among the active ones.',
          ja: '収集側は REST で応答を得られません。有効なモジュールに `SL_HTTP` が含まれていません。',
        },
        related: [{ at: command.span, message: { en: 'The listener', ja: 'HTTP サーバ' } }],
        next: ['show ip http server session-module'],
      };
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The module `SL_HTTP` of the HTTP server answers a collector over REST; `none`, or a list without it, closes this way. Silent where another listener, `restconf` or `netconf-yang` stays open, and where `show ip http server session-module` shows the module active. Judged only where a topology is declared in which CSLU or On-Prem collects.',
    ja: 'REST での収集には HTTP サーバのモジュール `SL_HTTP` が応答します。`none` や、このモジュールを含まないリストを指定すると応答しません。別の HTTP サーバ、`restconf`、`netconf-yang` が有効な場合や、`show ip http server session-module` でモジュールが Active と表示されている場合は判定しません。CSLU や On-Prem が収集するトポロジを宣言した場合のみ判定します。',
  },
  remedy: {
    en: 'Add `SL_HTTP` to the list of modules, or allow `all`.',
    ja: 'モジュールのリストに `SL_HTTP` を追加するか、`all` を指定します。',
  },
  bad: pull('none'),
  good: pull('all'),
  sources: [{ source: 'goldens', at: 'show ip http server all, SL_HTTP', tag: 'V' }],
});

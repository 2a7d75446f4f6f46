import { declaredPull } from '../facts/collector';
import type { Rule, RulePage } from './rule';

const pull = (line: string): string =>
  `! slp-topology: cslu-initiated\naaa new-model\nusername slp-collector privilege 15 secret Example-Secret-1\nip http secure-server\n${line}`;

export default {
  id: 'SLP206',
  slug: 'collector-authentication',
  hop: 'source',
  severity: 'hint',
  title: {
    en: 'HTTP server does not ask for the user',
    ja: 'HTTP サーバの認証方式がユーザ認証ではない',
  },
  needs: declaredPull,
  *check(knowns) {
    const pull = declaredPull(knowns);
    const listener = pull?.listeners[0];
    if (!listener || pull.yang.length > 0) return;
    const { authentication } = pull;
    if (authentication && authentication.word(3) !== 'enable') return;
    yield {
      at: (authentication ?? listener.command).span,
      severity: authentication ? 'warning' : 'hint',
      message: {
        en: 'The HTTP server asks for the enable password; the user of the collector needs `ip http authentication local` or `aaa`.',
        ja: 'HTTP サーバは enable パスワードで認証します。収集側のユーザで認証するには `ip http authentication local` または `aaa` が必要です。',
      },
      fixes: authentication
        ? [
            {
              title: {
                en: "Change to 'ip http authentication local'",
                ja: "'ip http authentication local' に変更",
              },
              safe: false,
              edits: [{ span: authentication.span, text: 'ip http authentication local' }],
            },
          ]
        : [],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Without `ip http authentication` the HTTP server asks for the enable password, and the user of the collector is not known there: a hint. With `ip http authentication enable` somebody chose that: a warning. Judged only where a topology is declared in which CSLU or On-Prem collects over HTTP.',
    ja: '`ip http authentication` がないと HTTP サーバは enable パスワードで認証し、収集側のユーザでは認証されないためヒントとします。`ip http authentication enable` が明示的に設定されている場合は警告とします。CSLU や On-Prem が HTTP で収集するトポロジを宣言した場合のみ判定します。',
  },
  remedy: {
    en: 'Enter `ip http authentication local`, or `aaa` where AAA decides.',
    ja: '`ip http authentication local` を設定します。AAA を使用する場合は `aaa` を指定します。',
  },
  bad: pull('ip http authentication enable\n'),
  good: pull('ip http authentication local\n'),
  sources: [
    { source: 'cl-2023-11', at: 'SSM On-Prem-initiated, authentication and HTTP', tag: 'V' },
    { source: 'yang', at: 'Cisco-IOS-XE-http, authentication', tag: 'V' },
  ],
});

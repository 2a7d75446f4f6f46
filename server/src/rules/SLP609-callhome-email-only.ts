import {
  type CallHomeProfile,
  chosenCallHome,
  isSendingShown,
  sendsEmailOnly,
  sendsReports,
} from '../facts/callHome';
import type { Fix } from './rule';
import { type Rule, type RulePage, whole } from './rule';

const profile = (method: string): string =>
  whole(
    `ip name-server 192.0.2.53\nlicense smart transport callhome\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n profile CiscoTAC-1\n  active\n  destination transport-method ${method}`,
  );

export default {
  id: 'SLP609',
  slug: 'callhome-email-only',
  hop: 'endpoint',
  severity: 'error',
  title: { en: 'Call Home sends e-mail only', ja: 'Call Home の送信方法が電子メールのみ' },
  needs: chosenCallHome,
  *check(knowns) {
    const chosen = chosenCallHome(knowns);
    if (!chosen?.judged || chosen.profiles.some((profile) => sendsReports(profile) !== 'no')) return;
    const profile = chosen.profiles.find(sendsEmailOnly);
    if (!profile) return;
    // The device shows one that sends, whatever these lines are.
    if (isSendingShown(knowns)) return;
    yield {
      at: profile.email?.span ?? profile.name.span,
      message: {
        en: `Profile ${profile.name.text} sends e-mail only; licence reports need \`destination transport-method http\`.`,
        ja: `プロファイル ${profile.name.text} の送信方法は電子メールのみです。レポートの送信には \`destination transport-method http\` が必要です。`,
      },
      related: [
        { at: chosen.transport.span, message: { en: 'The transport in force', ja: '適用中の Transport' } },
      ],
      fixes: fixes(profile),
      next: ['show call-home profile all'],
    };
  },
} satisfies Rule;

const line = 'destination transport-method http';

function fixes({ command, email }: CallHomeProfile): readonly Fix[] {
  const title = { en: `Add '${line}'`, ja: `'${line}' を追加` };
  const { source } = command;
  const before = email ?? command;
  const at = source.lineEnd(before.line);
  const depth = before.lineStart - source.lineStart(before.line) + (email ? 0 : 1);
  return [
    {
      title,
      safe: false,
      edits: [{ span: source.span(at, at), text: `\n${' '.repeat(depth)}${line}` }],
    },
  ];
}

export const page: RulePage = () => ({
  why: {
    en: 'Licence reports leave over HTTP; e-mail is the default method of a profile and carries none. Silent where `http` stands beside `email`, and in fragments.',
    ja: 'ライセンスのレポートは HTTP で送信されます。プロファイルのデフォルトの送信方法である電子メールではレポートは送信されません。`http` と `email` が両方設定されている場合と、設定の断片では判定しません。',
  },
  remedy: {
    en: 'Enter `destination transport-method http` in the profile.',
    ja: 'プロファイルに `destination transport-method http` を設定します。',
  },
  bad: profile('email'),
  good: profile('http'),
  sources: [
    { source: 'yang', at: 'Cisco-IOS-XE-call-home, transport-method', tag: 'V' },
    { source: 'cl-2023-11', at: 'direct connection, Call Home transport', tag: 'V' },
  ],
});

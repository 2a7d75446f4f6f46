import { reachOf } from '../facts/reach';
import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP502',
  slug: 'tls-version-old',
  hop: 'tls',
  severity: 'warning',
  title: {
    en: 'HTTP client limited to an old TLS version',
    ja: 'HTTP クライアントが古い TLS バージョンに限定',
  },
  *check(knowns) {
    const reach = reachOf(knowns);
    if (!reach?.secure) return;
    const line = reach.config.httpClient.findLast((command) => command.word(3) === 'tls-version');
    const version = line?.words[4];
    if (!version || !/^tlsv1\.[01]$/i.test(version.text)) return;
    yield {
      at: version.span,
      message: {
        en: `The HTTP client speaks \`${version.text}\` only; \`${reach.party?.host ?? 'CSSM'}\` may ask for TLS 1.2.`,
        ja: `HTTP クライアントが \`${version.text}\` に限定されています。\`${reach.party?.host ?? 'CSSM'}\` が TLS 1.2 を要求する場合は接続できません。`,
      },
      related: reach.party?.at ? [{ at: reach.party.at, message: { en: 'The peer', ja: '接続先' } }] : [],
      fixes: [
        {
          title: { en: "Change to 'TLSv1.2'", ja: "'TLSv1.2' に変更" },
          safe: false,
          edits: [{ span: version.span, text: 'TLSv1.2' }],
        },
      ],
      next: ['show license tech support', 'license smart sync all'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'CSSM wants TLS 1.2 or later; a client that is limited to 1.0 or 1.1 is refused during the handshake, and so it is by most On-Prem servers. Silent without TLS and where nothing is sent.',
    ja: 'CSSM は TLS 1.2 以降を要求します。1.0 や 1.1 に限定したクライアントはハンドシェイクで拒否されます。SSM On-Prem でも多くの場合は同様です。TLS を使用しない場合、送信しない方式では判定しません。',
  },
  remedy: {
    en: 'Use `ip http client tls-version TLSv1.2`, or remove the line.',
    ja: '`ip http client tls-version TLSv1.2` を使用するか、この行を削除します。',
  },
  bad: 'ip http client tls-version TLSv1.1\nlicense smart transport smart\nlicense smart url default\n',
  good: 'ip http client tls-version TLSv1.2\nlicense smart transport smart\nlicense smart url default\n',
  sources: [
    { source: 'yang', at: 'ip http client tls-version', tag: 'V' },
    { source: 'field', at: 'CSSM and TLS 1.2', tag: 'D' },
  ],
});

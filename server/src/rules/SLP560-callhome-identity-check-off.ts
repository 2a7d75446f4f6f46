import { chosenCallHome } from '../facts/callHome';
import type { Rule, RulePage } from './rule';

const lines = (check: string): string => `license smart transport callhome\ncall-home\n ${check}\n`;

export default {
  id: 'SLP560',
  slug: 'callhome-identity-check-off',
  hop: 'tls',
  severity: 'information',
  title: {
    en: 'Call Home does not check the server towards CSSM',
    ja: 'Call Home で CSSM のサーバ識別情報を確認しない設定',
  },
  needs: chosenCallHome,
  *check(knowns) {
    const chosen = chosenCallHome(knowns);
    const line = chosen?.config.callHome
      .flatMap((block) => block.childrenOf('http'))
      .findLast((each) => each.is('http', 'secure', 'server-identity-check'));
    if (!chosen || !line?.negated) return;
    if (chosen.profiles.some(({ addresses }) => addresses.some(({ form }) => form !== 'callhome'))) return;
    yield {
      at: line.span,
      message: {
        en: 'Any server with a trusted certificate can answer as CSSM: the name in it is not checked.',
        ja: '証明書の名前を照合しないため、信頼された証明書を持つ任意のサーバが CSSM として応答できます。',
      },
      related: [
        { at: chosen.transport.span, message: { en: 'The transport in force', ja: '適用中の Transport' } },
      ],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The check compares the name in the certificate with the host that was called, and is on by default. It is switched off for servers reached by address; CSSM has a public name, so the check costs nothing there. Silent where a profile names another host.',
    ja: 'この確認では、証明書の名前と接続先のホスト名を照合します。デフォルトで有効です。アドレスで接続するサーバでは無効にすることがありますが、CSSM には公開された名前があるため、無効にする必要はありません。プロファイルに別の接続先がある場合は判定しません。',
  },
  remedy: {
    en: 'Enter `http secure server-identity-check`, unless something on the way inspects TLS.',
    ja: '途中で TLS を検査する機器がなければ、`http secure server-identity-check` を設定します。',
  },
  bad: lines('no http secure server-identity-check'),
  good: lines('http secure server-identity-check'),
  sources: [
    { source: 'yang', at: 'Cisco-IOS-XE-call-home, http secure', tag: 'V' },
    { source: 'onprem-report', at: 'call-home server-identity-check', tag: 'V' },
  ],
});

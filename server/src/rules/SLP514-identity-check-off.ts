import { urlInForce } from '../facts';
import { isNothing, spanOf } from '../facts/shown/fields';
import type { Rule, RulePage } from './rule';

const message = {
  en: 'Any server with a trusted certificate can answer as CSSM: the name in it is not checked.',
  ja: '証明書の名前を照合しないため、信頼された証明書を持つ任意のサーバが CSSM として応答できます。',
};

export default {
  id: 'SLP514',
  slug: 'identity-check-off',
  hop: 'tls',
  severity: 'information',
  title: { en: 'Server identity is not checked towards CSSM', ja: 'CSSM のサーバ識別情報を確認しない設定' },
  *check({ config, shown }) {
    const line = config?.lines.identityCheckOff;
    const transport = config?.transports.at(-1);
    if (line && transport?.value === 'smart') {
      const url = urlInForce(config, 'smart');
      if (url && url.form !== 'cssm') return;
      yield {
        at: line.span,
        message,
        related: [
          { at: transport.word.span, message: { en: 'The transport in force', ja: '適用中の Transport' } },
        ],
      };
      return;
    }
    const field = shown?.serverIdentityCheck;
    if (!field || !/^False/i.test(field.value ?? '') || shown?.transport?.value !== 'smart') return;
    const url = shown.url?.value;
    if (!isNothing(url) && !/\/\/[\w.-]+\.cisco\.com\b/i.test(url ?? '')) return;
    yield { at: spanOf(field), message, next: ['show running-config | include server-identity-check'] };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The check compares the name in the certificate with the host that was called. It is switched off for On-Prem servers reached by address; CSSM has a public name, so the check costs nothing there. Silent under other transports.',
    ja: 'この確認では、証明書の名前と接続先のホスト名を照合します。アドレスで接続する On-Prem では無効にすることがありますが、CSSM には公開された名前があるため、無効にする必要はありません。他の Transport では判定しません。',
  },
  remedy: {
    en: 'Enter `license smart server-identity-check`, unless something on the way inspects TLS.',
    ja: '途中で TLS を検査する機器がなければ、`license smart server-identity-check` を設定します。',
  },
  bad: 'license smart transport smart\nno license smart server-identity-check\n',
  good: 'license smart transport smart\n',
  sources: [{ source: 'cmdref', at: 'license smart server-identity-check', tag: 'V' }],
});

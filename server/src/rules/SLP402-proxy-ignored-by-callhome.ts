import { chosenCallHome } from '../facts/callHome';
import { type Rule, type RulePage, whole } from './rule';

const proxied = (line: string): string =>
  whole(
    `ip name-server 192.0.2.53\nlicense smart transport callhome\nlicense smart proxy address 192.0.2.80\nlicense smart proxy port 8080\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n${line} profile CiscoTAC-1\n  active\n  destination transport-method http`,
  );

export default {
  id: 'SLP402',
  slug: 'proxy-ignored-by-callhome',
  hop: 'connect',
  severity: 'warning',
  title: { en: 'Proxy that Call Home does not use', ja: 'Call Home で使用されないプロキシの設定' },
  needs: chosenCallHome,
  *check(knowns) {
    const chosen = chosenCallHome(knowns);
    const address = chosen?.config.proxyAddress;
    // Where a proxy is declared, the missing line is reported as such.
    if (!chosen?.judged || !address || chosen.proxy || knowns.declared?.value === 'direct-callhome-proxy')
      return;
    yield {
      at: address.span,
      message: {
        en: 'Transport `callhome` does not use `license smart proxy`; Call Home has no `http-proxy` and connects directly.',
        ja: 'Transport `callhome` では `license smart proxy` は使用されません。Call Home に `http-proxy` がないため直接接続します。',
      },
      related: [
        { at: chosen.transport.span, message: { en: 'The transport in force', ja: '適用中の Transport' } },
      ],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: '`license smart proxy` serves the transports `smart` and `cslu`. Call Home connects directly unless it has a `http-proxy` of its own. Silent in fragments.',
    ja: '`license smart proxy` は Transport `smart` と `cslu` で使用されます。Call Home は専用の `http-proxy` がない場合、直接接続します。設定の断片では判定しません。',
  },
  remedy: {
    en: 'Enter `http-proxy HOST port PORT` in `call-home` mode.',
    ja: '`call-home` モードで `http-proxy HOST port PORT` を設定します。',
  },
  bad: proxied(''),
  good: proxied(' http-proxy 192.0.2.80 port 8080\n'),
  sources: [{ source: 'cmdref', at: 'license smart proxy', tag: 'V' }],
});

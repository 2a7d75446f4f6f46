import { declaredPull } from '../facts/collector';
import type { Rule, RulePage } from './rule';

const pull = (port: number): string =>
  `! slp-topology: cslu-initiated\naaa new-model\nusername slp-collector privilege 15 secret Example-Secret-1\nip http secure-server\nip http secure-port ${port}\nip http authentication local\n`;

export default {
  id: 'SLP211',
  slug: 'collector-port',
  hop: 'source',
  severity: 'warning',
  title: { en: 'HTTP server on another port', ja: 'HTTP サーバのポート番号がデフォルトではない' },
  needs: declaredPull,
  *check(knowns) {
    const pull = declaredPull(knowns);
    if (!pull || pull.yang.length > 0 || pull.listeners.some(({ movedBy }) => !movedBy)) return;
    for (const { movedBy, command, secure } of pull.listeners) {
      const port = movedBy?.words[3];
      if (!port) continue;
      const usual = secure ? 443 : 80;
      yield {
        at: port.span,
        message: {
          en: `The HTTP server listens on port ${port.text}; a collector asks on ${usual} unless told otherwise.`,
          ja: `HTTP サーバのポート番号は ${port.text} です。収集側は、指定がない限りポート ${usual} に接続します。`,
        },
        related: [{ at: command.span, message: { en: 'The listener', ja: 'HTTP サーバ' } }],
      };
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'A collector asks on port 80 or 443. Silent where another listener answers there, or where `restconf` or `netconf-yang` is on. Judged only where a topology is declared in which CSLU or On-Prem collects.',
    ja: '収集側はポート 80 または 443 に接続します。別の HTTP サーバがこのポートで応答する場合と、`restconf` か `netconf-yang` が有効な場合は判定しません。CSLU や On-Prem が収集するトポロジを宣言した場合のみ判定します。',
  },
  remedy: {
    en: 'Return to the default port, or enter the port in the collector.',
    ja: 'デフォルトのポートに戻すか、収集側でポート番号を指定します。',
  },
  bad: pull(8443),
  good: pull(443),
  sources: [{ source: 'field', at: 'ports of the HTTP server', tag: 'E' }],
});

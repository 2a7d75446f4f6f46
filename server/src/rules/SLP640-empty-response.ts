import { nextAt } from '../facts/next';
import { failedFor, failedWith, loggedTwice, reportEpisodes, restoredLog } from './episodes';
import type { Rule, RulePage } from './rule';

const reasons = ['empty-response'];

export default {
  id: 'SLP640',
  slug: 'empty-response',
  hop: 'endpoint',
  severity: 'warning',
  title: { en: 'The peer speaks another protocol', ja: '接続先のプロトコルが異なる' },
  needs: (knowns) => failedFor(knowns, reasons),
  *check(knowns) {
    const { transport } = knowns;
    yield* reportEpisodes(
      knowns,
      reasons,
      ({ party }) =>
        transport.value === 'smart' || party === 'CSSM'
          ? {
              en: 'The server answered, but not as CSSM does: SSM On-Prem and CSLU are reached with transport `cslu` and `license smart url cslu`.',
              ja: '応答はありますが、CSSM の応答ではありません。SSM On-Prem や CSLU には Transport `cslu` と `license smart url cslu` で接続します。',
            }
          : {
              en: 'The server answered with something that is no licensing reply: compare the URL with the one that On-Prem or CSLU shows.',
              ja: 'ライセンスの応答ではない内容が返されています。URL を On-Prem や CSLU に表示されるものと比較する必要があります。',
            },
      () => ['show running-config | include license smart', ...nextAt('endpoint', knowns)],
      { lasting: true },
    );
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Something answered over HTTP, but not what this transport expects. The proven case is transport `smart` pointed at SSM On-Prem: since 17.3.2 On-Prem is reached with transport `cslu`.',
    ja: 'HTTP の応答はありますが、Transport に対応する内容ではありません。確認されている例は、Transport `smart` で SSM On-Prem に接続している場合です。17.3.2 以降、On-Prem へは Transport `cslu` で接続します。',
  },
  remedy: {
    en: 'For On-Prem or CSLU: `license smart transport cslu` and `license smart url cslu <url>` with the URL they show. For CSSM: `license smart url default`.',
    ja: 'On-Prem や CSLU の場合は `license smart transport cslu` と、それらに表示される URL で `license smart url cslu <url>` を設定します。CSSM の場合は `license smart url default` を設定します。',
  },
  bad: loggedTwice(failedWith('Received empty response from server')),
  good: restoredLog,
  sources: [{ source: 'onprem-report', tag: 'V' }],
});

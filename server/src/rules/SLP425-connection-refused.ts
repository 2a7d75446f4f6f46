import { nextAt } from '../facts/next';
import { failedFor, failedWith, loggedTwice, reportEpisodes, restoredLog } from './episodes';
import type { Rule, RulePage } from './rule';

const reasons = ['connection-refused'];

export default {
  id: 'SLP425',
  slug: 'connection-refused',
  hop: 'connect',
  severity: 'warning',
  title: { en: 'The connection was refused', ja: '接続の拒否' },
  needs: (knowns) => failedFor(knowns, reasons),
  *check(knowns) {
    yield* reportEpisodes(
      knowns,
      reasons,
      () => ({
        en: 'The peer is reached and refuses the connection: service, port or firewall.',
        ja: '接続先へは到達していますが、接続が拒否されています。サービス、ポート番号、ファイアウォールの確認が必要です。',
      }),
      () => nextAt('connect', knowns),
    );
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'A host answered and refused the port, so the way to it exists: the service does not run, the port is wrong, or a firewall resets the connection.',
    ja: 'ホストがポートへの接続を拒否しているため、経路には問題がありません。サービスの停止、ポート番号の誤り、またはファイアウォールによるリセットが原因です。',
  },
  remedy: {
    en: 'Check that CSLU or On-Prem runs and listens on the port of the URL (CSLU 8182, On-Prem 443), then firewalls.',
    ja: 'CSLU や On-Prem が URL のポート（CSLU は 8182、On-Prem は 443）で待ち受けていることを確認し、次にファイアウォールを確認します。',
  },
  bad: loggedTwice(failedWith('Connection refused')),
  good: restoredLog,
  sources: [
    { source: 'troubleshooting', tag: 'M' },
    { source: 'field', tag: 'E' },
  ],
});

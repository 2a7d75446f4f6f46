import { reportExchanges } from './exchanges';
import type { Rule, RulePage } from './rule';
import { screen, statistics, transportBlock } from './screens';

const tech = (ongoing: string, response: string, reason?: string): string =>
  screen(
    'show license tech support',
    ...transportBlock('Smart'),
    ...statistics(
      'Result Polling',
      `Total=2073, Success=1498, Fail=575  Ongoing Failure: ${ongoing}`,
      response,
      reason,
    ),
  );

export default {
  id: 'SLP905',
  slug: 'polling-id-invalid',
  hop: 'ack',
  severity: 'warning',
  title: { en: 'The server does not know the polling id', ja: 'Polling ID の拒否' },
  *check(knowns) {
    if (knowns.defects.some(({ row, verdict }) => row.id === 'CSCwa11048' && verdict === 'applies')) return;
    yield* reportExchanges(
      knowns,
      ({ reason }) => reason?.row?.id === 'polling-id',
      ({ name }) => ({
        en: `\`${name}\`: the server refuses the polling id, so the ACK of a report that it took never arrives.`,
        ja: `\`${name}\`: サーバが Polling ID を拒否しています。受け付けられたレポートの ACK を受信できません。`,
      }),
      { next: ['show version', 'show license tech support', 'license smart sync all'] },
    );
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The report was taken, but the device asks for its result under an id that the server does not hold, so the ACK never comes. Repeated over and over it is the sign of CSCwa11048; once, it passes with the next report.',
    ja: 'レポートは受け付けられましたが、サーバにない Polling ID で結果を問い合わせているため、ACK を受信できません。繰り返す場合は CSCwa11048 の兆候です。単発であれば次のレポートで解消します。',
  },
  remedy: {
    en: 'Compare `show version` with CSCwa11048; `license smart sync all` starts a new report.',
    ja: '`show version` を CSCwa11048 と照合します。`license smart sync all` で新しいレポートを送信します。',
  },
  bad: tech(
    'Overall=40 Communication=0',
    'INVALID STATUS CODE on Mar 05 10:00:00 2024 UTC',
    'Invalid Polling Id 1234567890 provided in the polling request',
  ),
  good: tech('Overall=0 Communication=0', 'OK on Mar 05 10:00:00 2024 UTC'),
  sources: [{ source: 'cl-2023-11', at: 'CSCwa11048', tag: 'V' }],
});

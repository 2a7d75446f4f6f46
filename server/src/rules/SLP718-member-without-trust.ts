import { spanOf } from '../facts/shown/fields';
import type { Rule, RulePage } from './rule';
import { screen, transportBlock } from './screens';

const all = (...trusted: readonly string[]): string =>
  screen(
    'show license all',
    ...transportBlock('Smart'),
    'Trust Code Installed:',
    ...trusted,
    'Product Information',
    '===================',
    'UDI: PID:C9300-24T,SN:FOC0000A001',
    'HA UDI List:',
    '    Active:PID:C9300-24T,SN:FOC0000A001',
    '    Standby:PID:C9300-24T,SN:FOC0000A002',
  );
const active = ['  Active: PID:C9300-24T,SN:FOC0000A001', '    INSTALLED on Mar 05 10:00:00 2024 UTC'];
const standby = ['  Standby: PID:C9300-24T,SN:FOC0000A002', '    INSTALLED on Mar 05 10:00:01 2024 UTC'];

export default {
  id: 'SLP718',
  slug: 'member-without-trust',
  hop: 'trust',
  severity: 'warning',
  title: { en: 'A member of the stack has no trust code', ja: '信頼コードのないスタックメンバー' },
  *check({ shown, transport }) {
    if (!shown || (transport.value !== 'smart' && transport.value !== 'callhome')) return;
    const { trusted, members } = shown;
    if (trusted.installed === false) return;
    const serials = new Set(trusted.members.map(({ serial }) => serial));
    const listed = trusted.members.length > 0 ? members.filter(({ serial }) => !serials.has(serial)) : [];
    const missing = listed.length > 0 ? listed.map(({ field }) => field) : trusted.without;
    const [first] = missing;
    if (!first || members.length < 2) return;
    yield {
      at: spanOf(first),
      message: {
        en: `${missing.length} of ${members.length} members ${missing.length === 1 ? 'has' : 'have'} no trust code: after a switchover nothing is reported.`,
        ja: `メンバー ${members.length} 台のうち ${missing.length} 台に信頼コードがありません。切り替わり後に報告できなくなります。`,
      },
      related: missing.slice(1).map((field) => ({
        at: spanOf(field),
        message: { en: 'No trust code either', ja: '信頼コードなし' },
      })),
      next: ['license smart trust idtoken <token> all force', 'show license status'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'A trust code that was installed with `local`, or before a member joined, covers the active switch alone. After a switchover the new active one cannot report. Only direct topologies are judged, and only where the trust block names its members.',
    ja: '`local` でインストールした場合や、後からメンバーを追加した場合、信頼コードはアクティブにしかありません。切り替わると新しいアクティブから報告できません。CSSM への直接接続で、メンバーごとの表示がある場合のみ判定します。',
  },
  remedy: {
    en: 'Repeat for the whole stack: `license smart trust idtoken <token> all force`, with a token that has a use for each member.',
    ja: 'メンバー数以上使用できるトークンを発行し、スタック全体に `license smart trust idtoken <token> all force` を実行します。',
  },
  bad: all(...active),
  good: all(...active, ...standby),
  sources: [
    { source: 'goldens', at: 'Trust Code Installed', tag: 'V' },
    { source: 'community-token', tag: 'D' },
  ],
});

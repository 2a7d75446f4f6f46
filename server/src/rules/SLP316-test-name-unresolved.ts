import { nextAt } from '../facts/next';
import { targetOf } from '../facts/target';
import { fitsTarget } from '../facts/tests';
import type { Rule, RulePage } from './rule';

const session = (answer: readonly string[]): string =>
  ['C9300-A#telnet smartreceiver.cisco.com 443 /ipv4', ...answer, ''].join('\n');

export default {
  id: 'SLP316',
  slug: 'test-name-unresolved',
  hop: 'name',
  severity: 'warning',
  title: { en: 'The test could not resolve the name', ja: '疎通確認での名前解決の失敗' },
  needs: ({ session }) => session.tests.length > 0,
  *check(knowns) {
    const target = targetOf(knowns);
    const test = knowns.session.tests.findLast((one) => fitsTarget(one, target) === 'same');
    if (test?.answer !== 'unresolved') return;
    yield {
      at: test.at,
      message: {
        en: `\`${test.host}\` cannot be resolved${test.vrf ? ` in VRF \`${test.vrf}\`` : ''}.`,
        ja: `${test.vrf ? `VRF \`${test.vrf}\` で ` : ''}\`${test.host}\` を名前解決できません。`,
      },
      next: nextAt('name', knowns),
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The device could not turn the name of its peer into an address, in the table that licensing uses. Nothing can be sent before that.',
    ja: 'ライセンスの通信に使う VRF で、接続先の名前を解決できませんでした。名前解決できない間は何も送信されません。',
  },
  remedy: {
    en: 'Check `ip name-server`, `ip domain lookup` and host entries in that table.',
    ja: '該当する VRF の `ip name-server`、`ip domain lookup`、ホスト登録を確認します。',
  },
  bad: session([
    'Translating "smartreceiver.cisco.com"...domain server (255.255.255.255)',
    '% Unknown command or computer name, or unable to find computer address',
  ]),
  good: session(['Trying smartreceiver.cisco.com (192.0.2.80, 443)... Open']),
  sources: [
    { source: 'ios-xe', tag: 'V' },
    { source: 'field', tag: 'E' },
  ],
});

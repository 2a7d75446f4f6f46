import { clientSource } from '../facts/clientSource';
import { telnetTo } from '../facts/next';
import { targetOf } from '../facts/target';
import { fitsTarget } from '../facts/tests';
import type { Rule, RulePage } from './rule';

const session = (options: string): string =>
  [
    'C9300-A#show running-config | include license smart|http client',
    'license smart transport smart',
    'ip http client source-interface Vlan100',
    `C9300-A#telnet smartreceiver.cisco.com 443 ${options}/ipv4`,
    'Trying smartreceiver.cisco.com (192.0.2.80, 443)... Open',
    '',
  ].join('\n');

export default {
  id: 'SLP220',
  slug: 'test-took-another-way',
  hop: 'source',
  severity: 'information',
  title: { en: 'The test took another way than licensing', ja: '疎通確認の経路がライセンス通信と異なる' },
  needs: ({ session }) => session.tests.length > 0,
  *check(knowns) {
    const target = targetOf(knowns);
    const source = clientSource(knowns.config, knowns.device);
    for (const test of knowns.session.tests) {
      // A `ping` tests no port.
      if (test.port === undefined || fitsTarget(test, target) !== 'other-way') continue;
      yield {
        at: test.typed,
        message: {
          en: 'This test does not use the VRF and the source interface of the HTTP client, so it says nothing about the way that licensing takes.',
          ja: 'この疎通確認は HTTP クライアントの VRF と送信元インターフェイスを使用していないため、ライセンスの通信経路については判断できません。',
        },
        related: source
          ? [
              {
                at: source.span,
                message: {
                  en: 'Source interface of the HTTP client',
                  ja: 'HTTP クライアントの送信元インターフェイス',
                },
              },
            ]
          : [],
        next: [telnetTo(target) ?? []].flat(),
      };
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The HTTP client connects from its source interface and in the VRF of that interface. A `telnet` without both leaves the device somewhere else: neither `Open` nor a failure says anything about licensing.',
    ja: 'HTTP クライアントは送信元インターフェイスとその VRF から接続します。両方を指定しない `telnet` は別の経路を通るため、`Open` でも失敗でもライセンスの通信については判断できません。',
  },
  remedy: {
    en: 'Repeat the test with `/vrf` and `/source-interface` as configured.',
    ja: '設定済みの VRF と送信元インターフェイスを `/vrf` と `/source-interface` に指定し、再度確認します。',
  },
  bad: session(''),
  good: session('/source-interface Vlan100 '),
  sources: [
    { source: 'cl-2023-11', at: 'reachability', tag: 'V' },
    { source: 'field', tag: 'E' },
  ],
});

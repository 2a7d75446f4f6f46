import type { PortAnswer } from '../capture/session';
import { nextAt } from '../facts/next';
import { targetOf } from '../facts/target';
import { fitsTarget } from '../facts/tests';
import type { Text } from '../terms';
import type { Rule, RulePage } from './rule';

const session = (answer: readonly string[]): string =>
  ['C9300-A#telnet cslu-local 8182 /ipv4', ...answer, ''].join('\n');

const says: Readonly<Partial<Record<PortAnswer, Text>>> = {
  refused: {
    en: 'the host answers and refuses the port: the service does not run there, or a firewall resets the connection.',
    ja: 'ホストがポートへの接続を拒否しています。サービスの停止、またはファイアウォールによるリセットが原因です。',
  },
  'timed-out': {
    en: 'nothing answers: route, firewall, or a host that is down.',
    ja: '応答がありません。経路、ファイアウォール、または接続先の停止が原因です。',
  },
  unreachable: {
    en: 'the device has no route to it.',
    ja: 'この装置に接続先への経路がありません。',
  },
};

export default {
  id: 'SLP426',
  slug: 'port-test-failed',
  hop: 'connect',
  severity: 'warning',
  title: { en: 'The port of the peer cannot be reached', ja: '接続先ポートへの疎通なし' },
  needs: ({ session }) => session.tests.length > 0,
  *check(knowns) {
    const target = targetOf(knowns);
    const test = knowns.session.tests.findLast((one) => fitsTarget(one, target) === 'same');
    const text = test && says[test.answer];
    if (!text) return;
    const port =
      test.port === undefined ? { en: '', ja: '' } : { en: ` port ${test.port}`, ja: ` ポート ${test.port}` };
    yield {
      at: test.at,
      message: { en: `\`${test.host}\`${port.en}: ${text.en}`, ja: `\`${test.host}\`${port.ja}: ${text.ja}` },
      next: nextAt('connect', knowns),
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'A `telnet` to the port of the peer, from the VRF and source interface of licensing, did not open. A `ping` that fails proves nothing, since CSSM need not answer it; this test does.',
    ja: 'ライセンスの通信と同じ VRF と送信元インターフェイスからの `telnet` で、接続先のポートへ接続できませんでした。CSSM への `ping` は失敗しても問題ありませんが、この結果は疎通がないことを示します。',
  },
  remedy: {
    en: 'Follow the way from the source interface to the peer: route, firewall, then the service itself.',
    ja: '送信元インターフェイスから接続先までの経路、ファイアウォール、サービスの順に確認します。',
  },
  bad: session([
    'Trying cslu-local (192.0.2.10, 8182)...',
    '% Connection timed out; remote host not responding',
  ]),
  good: session(['Trying cslu-local (192.0.2.10, 8182)... Open']),
  sources: [
    { source: 'cl-2023-11', at: 'reachability', tag: 'V' },
    { source: 'field', tag: 'E' },
  ],
});

import { replacedValues } from '../facts/replaced';
import type { Rule, RulePage } from './rule';

const url = (host: string): string => `license smart url cslu http://${host}:8182/cslu/v1/pi\n`;

export default {
  id: 'SLP660',
  slug: 'value-replaced',
  hop: 'endpoint',
  severity: 'information',
  title: { en: 'A later line replaces this value', ja: '後の行で置き換えられる値' },
  *check({ config }) {
    for (const { command, value, later, hop } of config ? replacedValues(config) : []) {
      yield {
        at: value.span,
        hop,
        message: {
          en: `\`${command.text.slice(0, value.span.start - command.start).trim()}\` holds one value: a line further down replaces this one.`,
          ja: `\`${command.text.slice(0, value.span.start - command.start).trim()}\` の値は 1 つだけで、後の行に置き換えられます。`,
        },
        related: [{ at: later.span, message: { en: 'The value in force', ja: '適用される値' } }],
      };
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'A device keeps one URL of each kind, one proxy, one source interface of the HTTP client and one VRF of licensing: a second line replaces the first. Two URLs give no redundancy. In a runbook that changes the value on purpose nothing is wrong. The same value twice is nothing.',
    ja: '装置が保持する URL は種類ごとに 1 つ、プロキシ、HTTP クライアントの送信元インターフェイス、ライセンスの VRF も 1 つです。2 行目を入力すると前の値は置き換えられるため、URL を 2 行設定しても冗長化されません。意図して変更する手順書では問題ありません。同じ値の繰り返しは対象外です。',
  },
  remedy: { en: 'Keep the line that is meant.', ja: '使用する行のみを残します。' },
  bad: url('192.0.2.80') + url('192.0.2.81'),
  good: url('192.0.2.81'),
  sources: [{ source: 'yang', at: 'Cisco-IOS-XE-license, Cisco-IOS-XE-http: single leaves', tag: 'V' }],
});

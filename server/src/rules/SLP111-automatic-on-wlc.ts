import { familyOf } from '../facts/platform';
import type { Rule, RulePage } from './rule';

const udi = 'license udi pid C9800-CL-K9 sn FOC0000A001\n';

export default {
  id: 'SLP111',
  slug: 'automatic-on-wlc',
  hop: 'agent',
  severity: 'warning',
  title: {
    en: 'Transport automatic on a wireless controller',
    ja: 'ワイヤレスコントローラで Transport automatic を設定',
  },
  *check(knowns) {
    const { config } = knowns;
    const transport = config?.transports.at(-1);
    if (transport?.value !== 'automatic') return;
    const platform = familyOf(knowns);
    if (platform?.family !== 'wlc') return;
    yield {
      at: transport.word.span,
      message: {
        en: '`automatic` is not supported on Catalyst 9800.',
        ja: '`automatic` は Catalyst 9800 ではサポートされていません。',
      },
      related: platform.spans.map((at) => ({
        at,
        message: { en: 'The model of this device', ja: 'この装置の機種' },
      })),
      // A URL of CSSM beside it says who was meant; `cslu` is what the word does elsewhere.
      fixes: (config?.urls.some(({ kind }) => kind === 'smart') ? ['smart', 'cslu'] : ['cslu']).map(
        (text) => ({
          title: { en: `Change to '${text}'`, ja: `'${text}' に変更` },
          safe: false,
          edits: [{ span: transport.word.span, text }],
        }),
      ),
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The command reference of Catalyst 9800 lists `automatic` as not supported. Said only where `show version`, `license udi`, `license air` or the image names such a controller.',
    ja: 'Catalyst 9800 のコマンドリファレンスでは `automatic` はサポート対象外です。`show version`、`license udi`、`license air`、イメージ名から該当機種と判明している場合にのみ示します。',
  },
  remedy: {
    en: 'Use `cslu`, which is what `automatic` works like, or `smart` where the device is to report to CSSM itself.',
    ja: '`automatic` と同様に動作する `cslu` を使用します。CSSM へ直接報告する場合は `smart` を使用します。',
  },
  bad: `${udi}license smart transport automatic\n`,
  good: `${udi}license smart transport cslu\n`,
  sources: [{ source: 'wlcref', at: 'license smart transport', tag: 'D' }],
});

import type { Rule, RulePage } from './rule';

const cube = (hostname: string): string =>
  `hostname ${hostname}\nlicense udi pid ASR1006 sn FOC0000A001\nlicense smart transport off\nvoice service voip\n mode border-element\n`;

export default {
  id: 'SLP112',
  slug: 'hostname-equals-pid',
  hop: 'agent',
  severity: 'warning',
  title: { en: 'Host name equals the model of a CUBE', ja: 'CUBE のホスト名が機種名と同一' },
  *check({ config, platform }) {
    const name = config?.hostname;
    const pid = config?.lines.pid;
    if (!name || !config.lines.voice) return;
    const model = pid?.text ?? platform?.value;
    const typed = name.text.toLowerCase();
    if (!model || ![model.toLowerCase(), model.toLowerCase().replace(/\/k9$/, '')].includes(typed)) return;
    yield {
      at: name.span,
      message: {
        en: `\`${name.text}\` is also the PID of this device: CUBE fails to register its licences under such a name.`,
        ja: `\`${name.text}\` はこの装置の PID と同じです。このホスト名では CUBE のライセンスの登録に失敗します。`,
      },
      related: (pid ? [pid.span] : (platform?.spans ?? [])).map((at) => ({
        at,
        message: { en: 'The model of this device', ja: 'この装置の機種' },
      })),
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The CUBE guide asks for a host name that differs from the PID, or its registration fails. Said only where a voice configuration is there and `show version` or `license udi` names the model.',
    ja: 'CUBE の設定ガイドでは、ホスト名が PID と同じ場合に登録が失敗すると記載されています。音声の設定があり、`show version` または `license udi` から機種名が判明している場合にのみ示します。',
  },
  remedy: { en: 'Choose another host name.', ja: '別のホスト名を設定します。' },
  bad: cube('ASR1006'),
  good: cube('CUBE-A'),
  sources: [{ source: 'cube', at: 'Smart Licensing, restrictions', tag: 'V' }],
});

import { spanOf } from '../facts/shown/fields';
import { defineRule } from './rule';
import { screen, transportBlock } from './screens';

const tech = (mode: string): string =>
  screen(
    'show license tech support',
    ...transportBlock('cslu', 'Cslu address: http://[2001:db8::10]:8182/cslu/v1/pi', `IP Mode: ${mode}`),
  );

export default defineRule({
  id: 'SLP436',
  slug: 'ip-mode',
  hop: 'connect',
  severity: 'warning',
  title: { en: 'IPv6 peer, but the agent speaks IPv4 only', ja: 'IPv6 の接続先と IPv4 のみのエージェント' },
  why: {
    en: '`IP Mode: IPv4 ONLY` is shown while the URL holds an IPv6 address. Names are not judged: they can resolve to either.',
    ja: '`IP Mode: IPv4 ONLY` と表示されていますが、URL は IPv6 アドレスです。名前の場合はどちらにも解決できるため判定しません。',
  },
  remedy: {
    en: 'Give the peer by an IPv4 address or by a name.',
    ja: '接続先を IPv4 アドレスまたは名前で指定します。',
  },
  bad: tech('IPv4 ONLY'),
  good: tech('IPv4 AND IPv6'),
  sources: [
    { source: 'goldens', at: 'IP Mode', tag: 'V' },
    { source: 'field', tag: 'E' },
  ],
  *check({ shown }) {
    const mode = shown?.ipMode;
    const peer = [shown?.csluAddress, shown?.url].find((field) =>
      /\/\/\[[0-9a-f:]+\]/i.test(field?.value ?? ''),
    );
    if (!mode || !peer || !/^IPv4 ONLY/i.test(mode.value ?? '')) return;
    yield {
      at: spanOf(mode),
      message: {
        en: 'The agent uses IPv4 only, but its peer is given by an IPv6 address.',
        ja: 'エージェントは IPv4 のみを使用しますが、接続先は IPv6 アドレスで指定されています。',
      },
      related: [{ at: spanOf(peer), message: { en: 'The peer', ja: '接続先' } }],
      next: ['show license status', 'show running-config | include license smart url'],
    };
  },
});

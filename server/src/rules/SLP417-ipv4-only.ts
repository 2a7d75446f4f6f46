import { sourceInterface } from '../facts/reach';
import { isAddress, parseUrl } from '../facts/url';
import { worksSince } from '../facts/way';
import { parseIpv4 } from '../text/ipv4';
import type { Span } from '../text/source';
import type { Knowns, Rule, RulePage } from './rule';

const lines = (address: string): string =>
  `C9300-A#show license status
Transport:
  Type: cslu
  Cslu address: http://${address}:8182/cslu/v1/pi
  VRF: <empty>
  IP Mode: IPv4 ONLY
`;

export default {
  id: 'SLP417',
  slug: 'ipv4-only',
  hop: 'connect',
  severity: 'warning',
  title: { en: 'The agent is limited to IPv4', ja: 'エージェントが IPv4 のみを使用' },
  *check(knowns) {
    const mode = knowns.shown?.ipMode;
    if (!mode?.valueSpan || !/^ipv4 only$/i.test(mode.value ?? '') || knowns.transport.value === 'off')
      return;
    const clash = clashOf(knowns);
    if (!clash) return;
    yield {
      at: mode.valueSpan,
      message: {
        en: `Licensing makes IPv4 connections only, and ${clash.en}.`,
        ja: `ライセンスの通信は IPv4 のみですが、${clash.ja}。`,
      },
      related: [{ at: clash.at, message: { en: 'IPv6 here', ja: 'IPv6 の指定' } }],
      next: ['show license tech support'],
    };
  },
} satisfies Rule;

/** What asks for IPv6: the peer as shown, else as configured, else the source interface. */
function clashOf(
  knowns: Knowns,
): { readonly en: string; readonly ja: string; readonly at: Span } | undefined {
  const { shown, peer, config } = knowns;
  const field = [shown?.csluAddress, shown?.url].find((one) => /^https?:/i.test(one?.value ?? ''));
  const url =
    field?.value !== undefined && field.valueSpan
      ? parseUrl({ text: field.value, span: field.valueSpan })
      : peer?.url;
  if (url && isAddress(url.host) && parseIpv4(url.host) === undefined)
    return {
      at: url.hostSpan,
      en: `the peer \`${url.host}\` has an IPv6 address`,
      ja: `接続先 \`${url.host}\` は IPv6 アドレスです`,
    };
  const own = config && sourceInterface(config);
  if (!config?.whole || !config.httpSource || !own?.address || own.ipv4 || own.opaque) return undefined;
  if (worksSince(own.command.span, knowns)) return undefined;
  return {
    at: config.httpSource.span,
    en: `the source interface \`${own.name}\` has no IPv4 address`,
    ja: `送信元インターフェイス \`${own.name}\` に IPv4 アドレスがありません`,
  };
}

export const page: RulePage = () => ({
  why: {
    en: '`IP Mode: IPv4 ONLY` says that licensing makes IPv4 connections alone; a peer with an IPv6 address, or a source interface with IPv6 alone, does not fit. Which command changes the mode is not documented. Silent where the mode is not shown, and for a peer by name.',
    ja: '`IP Mode: IPv4 ONLY` は、ライセンスの通信に IPv4 だけを使用することを示します。接続先が IPv6 アドレスの場合や、送信元インターフェイスが IPv6 のみの場合は接続できません。モードを変更するコマンドは文書化されていません。モードが表示されていない場合と、接続先が名前の場合は判定しません。',
  },
  remedy: {
    en: 'Give the peer by an IPv4 address or a name, and use a source interface with IPv4.',
    ja: '接続先を IPv4 アドレスまたは名前で指定し、IPv4 アドレスのある送信元インターフェイスを使用します。',
  },
  bad: lines('[2001:db8::80]'),
  good: lines('192.0.2.80'),
  sources: [
    { source: 'goldens', at: 'Transport: IP Mode', tag: 'V' },
    { source: 'field', tag: 'D' },
  ],
});

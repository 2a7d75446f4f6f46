import type { Hop } from '../terms';
import type { DeviceFacts } from './deviceFacts';
import { type Target, targetOf } from './target';

/** The test of the port from where the HTTP client connects; undefined where nobody to reach is known. */
export function telnetTo(target: Target | undefined): string | undefined {
  if (!target) return undefined;
  const { host, port = 443, vrf, sourceInterface } = target;
  return [
    `telnet ${host} ${port}`,
    vrf && `/vrf ${vrf}`,
    sourceInterface && `/source-interface ${sourceInterface}`,
    '/ipv4',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Commands to type next for a fault at a hop, in order; outputs that are at hand already are left out. */
export function nextAt(hop: Hop, facts: DeviceFacts): readonly string[] {
  const { transport, release } = facts;
  const target = targetOf(facts);
  const route = `show ip route${target?.vrf ? ` vrf ${target.vrf}` : ''}`;
  const callHome =
    transport.value === 'callhome' ? ['show call-home smart-licensing', 'show call-home profile all'] : [];
  const direct = transport.value === 'smart' || transport.value === 'callhome';
  const offline = transport.value === 'off';
  const again = offline ? [] : ['license smart sync all'];
  const telnet = telnetTo(target) ?? '';
  const minor = release?.value;
  const newer = minor === undefined || minor.major > 17 || (minor.major === 17 && minor.minor >= 7);
  const byHop: Readonly<Record<Hop, readonly string[]>> = {
    text: [],
    agent: ['show license status', 'show running-config | include license smart', 'show version'],
    source: [
      'show running-config | include http client|license smart vrf',
      'show ip interface brief',
      'show vrf',
      telnet,
    ],
    name: [
      'show license status',
      'show running-config | include license smart|name-server|domain lookup|http client|ip host',
      'show hosts',
      ...again,
    ],
    connect: [
      telnet,
      'show running-config | include http client|license smart',
      route,
      'show license status',
      ...again,
    ],
    tls: [
      'show clock',
      'show ntp status',
      'show version',
      'show crypto pki trustpool | include cn=',
      telnet,
      ...again,
    ],
    endpoint: ['show license status', ...callHome, 'show license tech support', telnet, ...again],
    trust: [
      'show license status',
      'show clock',
      'show license tech support',
      ...(direct ? ['license smart trust idtoken <token> all force'] : again),
    ],
    report: [
      'show license all',
      newer ? 'show license rum id all' : 'test license smart rum id-list',
      ...(offline ? ['license smart save usage all file flash:usage.txt'] : again),
    ],
    ack: [
      'show license all',
      'show license history message',
      ...(offline
        ? ['license smart save usage all file flash:usage.txt', 'license smart import flash:<ACK>']
        : again),
    ],
  };
  return byHop[hop].filter((command) => command !== '' && !isAtHand(command, facts));
}

/** Whether the whole output of a command is in the capture. */
export function isAtHand(command: string, { device }: DeviceFacts): boolean {
  const bare = command.replace(/ ?\|.*$/, '');
  return (
    command.startsWith('show ') &&
    device.outputs.some(({ section }) => section.command === bare && section.filter === undefined)
  );
}

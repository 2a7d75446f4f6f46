import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { inOrder, nextAt } from '../../server/src/facts/next';
import type { Hop } from '../../server/src/terms';
import { analysisOf } from './check';
import { face, output, toCslu, toCssm, vrf, whole } from './silence/row';

/** A device, a hop at which something fails, and what is typed next there. */
interface Next {
  /** A sentence about the device. */
  readonly that: string;
  readonly text: string;
  readonly at: Hop;
  /** Commands that are among them. */
  readonly with?: readonly string[];
  /** Commands that are not among them. */
  readonly without?: readonly string[];
}

const off = 'license smart transport off';
const callHome =
  'license smart transport callhome\ncall-home\n profile CiscoTAC-1\n  active\n  destination transport-method http';
const sync = 'license smart sync all';
const save = 'license smart save usage all file flash:usage.txt';
const rumIds = 'show license rum id all';
const idList = 'test license smart rum id-list';
const token = 'license smart trust idtoken <token> all force';
const running = (...lines: readonly string[]): string =>
  output('show running-config | include license|http client', ...lines);
const shown = (release: string): string =>
  output('show version', `Cisco IOS XE Software, Version ${release}`) +
  running('license smart transport smart');
const tech = (end: string): string =>
  output(
    'show license tech support',
    'Smart Licensing Tech Support info',
    '',
    'Smart Licensing Status',
    '======================',
    '',
    'Smart Licensing is ENABLED',
    '',
    'Transport:',
    '  Type: Smart',
  ) + end;
const rows: readonly Next[] = [
  {
    that: 'that reports nowhere has its usage saved',
    text: whole(off),
    at: 'report',
    with: [save],
    without: [sync],
  },
  {
    that: 'that reports nowhere has its acknowledgement imported',
    text: whole(off),
    at: 'ack',
    with: [save, 'license smart import flash:<ACK>'],
    without: [sync],
  },
  {
    that: 'that reports to a CSLU tries again',
    text: whole(toCslu),
    at: 'report',
    with: [sync],
    without: [save],
  },
  {
    that: 'that reports to a CSLU tries again for its acknowledgement',
    text: whole(toCslu),
    at: 'ack',
    with: [sync],
    without: [save],
  },
  {
    that: 'that reports nowhere tries nothing again at the endpoint',
    text: whole(off),
    at: 'endpoint',
    without: [sync],
  },
  {
    that: 'that reports to CSSM itself needs a token of its own',
    text: whole(toCssm),
    at: 'trust',
    with: [token],
    without: [sync],
  },
  {
    that: 'that reports by Call Home needs a token of its own',
    text: whole(callHome),
    at: 'trust',
    with: [token],
    without: [sync],
  },
  {
    that: 'that reports to a CSLU gets its trust from there',
    text: whole(toCslu),
    at: 'trust',
    with: [sync],
    without: [token],
  },
  {
    that: 'that reports by Call Home shows its profiles',
    text: whole(callHome),
    at: 'endpoint',
    with: ['show call-home smart-licensing', 'show call-home profile all'],
  },
  {
    that: 'that reports to CSSM itself has no profile to show',
    text: whole(toCssm),
    at: 'endpoint',
    without: ['show call-home smart-licensing', 'show call-home profile all'],
  },
  ...[
    ['17.06.05', idList, rumIds],
    ['17.07.01', rumIds, idList],
    ['17.12.04', rumIds, idList],
    ['16.12.08', idList, rumIds],
    ['18.01.01', rumIds, idList],
  ].map(
    ([release = '', own = '', other = '']): Next => ({
      that: `of release ${release} lists its reports with \`${own}\``,
      text: shown(release),
      at: 'report',
      with: [own],
      without: [other],
    }),
  ),
  {
    that: 'of an unknown release lists its reports as the newer ones do',
    text: whole(toCssm).replace('version 17.9\n', ''),
    at: 'report',
    with: [rumIds],
  },
  {
    that: 'that connects from the global table tests the port so',
    text: whole(toCslu),
    at: 'connect',
    with: ['telnet 192.0.2.80 8182 /ipv4', 'show ip route'],
  },
  {
    that: 'that connects from a VRF and an interface tests the port so',
    text: whole(
      `${vrf('RED')}${face('Vlan100', 'vrf forwarding RED', 'ip address 192.0.2.2 255.255.255.0')}ip http client source-interface Vlan100\n${toCslu}`,
    ),
    at: 'connect',
    with: ['telnet 192.0.2.80 8182 /vrf RED /source-interface Vlan100 /ipv4', 'show ip route vrf RED'],
  },
  {
    that: 'that connects to CSSM tests the port of TLS',
    text: whole(toCssm),
    at: 'tls',
    with: ['telnet smartreceiver.cisco.com 443 /ipv4'],
  },
  {
    that: 'that connects to a proxy tests the port of the proxy',
    text: whole(`${toCssm}\nlicense smart proxy address 192.0.2.8\nlicense smart proxy port 3128`),
    at: 'connect',
    with: ['telnet 192.0.2.8 3128 /ipv4'],
  },
  {
    that: 'that connects to a proxy whose port nobody knows leaves it to the reader',
    text: whole(`${toCssm}\nlicense smart proxy address 192.0.2.8`),
    at: 'connect',
    with: ['telnet 192.0.2.8 <port> /ipv4'],
  },
  {
    that: 'whose configuration is not at hand tests the proxy that the agent shows',
    text: output(
      'show license status',
      'Smart Licensing Using Policy:',
      '  Status: ENABLED',
      'Transport:',
      '  Type: Smart',
      '  Proxy:',
      '    Address: 192.0.2.8',
      '    Port: 3128',
    ),
    at: 'connect',
    with: ['telnet 192.0.2.8 3128 /ipv4'],
  },
  {
    that: 'that reports nowhere has no port to test',
    text: whole(off),
    at: 'connect',
    without: ['telnet cslu-local 8182 /ipv4', ''],
  },
  {
    that: 'whose status is at hand is not asked for it again',
    text: output(
      'show license status',
      'Smart Licensing Using Policy:',
      '  Status: ENABLED',
      'Transport:',
      '  Type: Smart',
    ),
    at: 'trust',
    with: ['show clock'],
    without: ['show license status'],
  },
  {
    that: 'whose status stands in its tech support is not asked for it again',
    text: tech(output('show clock', '10:00:00.000 UTC Tue Mar 5 2024')),
    at: 'trust',
    without: ['show license status', 'show license tech support', 'show clock'],
  },
  {
    that: 'whose tech support is cut off is asked for its status',
    text: tech(' --More-- \n'),
    at: 'trust',
    with: ['show license status'],
    without: ['show license tech support'],
  },
  {
    that: 'of whose status some lines are at hand is asked for all of it',
    text: output('show license status | include Type', '  Type: Smart'),
    at: 'trust',
    with: ['show license status'],
  },
  {
    that: 'on which the port was tested is not asked to test it again',
    text: `${running(toCslu)}C9300-A#telnet 192.0.2.80 8182 /ipv4\nTrying 192.0.2.80, 8182 ... Open\n`,
    at: 'connect',
    without: ['telnet 192.0.2.80 8182 /ipv4'],
  },
  {
    that: 'on which another port was tested is asked to test it',
    text: `${running(toCslu)}C9300-A#telnet 192.0.2.80 22 /ipv4\nTrying 192.0.2.80, 22 ... Open\n`,
    at: 'connect',
    with: ['telnet 192.0.2.80 8182 /ipv4'],
  },
  {
    that: 'that was asked for some lines of its configuration is asked for the others',
    text: running(toCslu),
    at: 'name',
    with: ['show running-config | include name-server|domain lookup|ip host'],
  },
  {
    that: 'that was asked for all of those lines is not asked again',
    text: running(toCslu),
    at: 'connect',
    without: ['show running-config | include http client|license smart'],
  },
];

describe('A device at which something fails', () => {
  for (const { that, text, at, with: asked = [], without = [] } of rows)
    it(that, () => {
      const { knowns } = analysisOf(text).devices[0] as ReturnType<typeof analysisOf>['devices'][number];
      const next = inOrder(nextAt(at, knowns), knowns);
      assert.deepEqual(
        asked.filter((command) => !next.includes(command)),
        [],
        `not in ${next.join(' ; ')}`,
      );
      assert.deepEqual(
        without.filter((command) => next.includes(command)),
        [],
      );
    });
});

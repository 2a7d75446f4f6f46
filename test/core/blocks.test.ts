import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { OutlineNode } from '../../server/src/features/outlineNode';
import { opened, uri } from './moving';

/** The outline, nested by blanks: kind, name, detail, zero-based lines. */
function outlineOf(text: string, kind: 'config' | 'capture' = 'config'): readonly string[] {
  const { service } = opened(text, kind);
  const drawn = (nodes: readonly OutlineNode[], depth: number): string[] =>
    nodes.flatMap((node) => [
      `${' '.repeat(depth)}${node.kind} ${node.name}${node.detail && ` (${node.detail})`} ${node.firstLine}-${node.lastLine}`,
      ...drawn(node.children, depth + 1),
    ]);
  return drawn(service.outline(uri), 0);
}

describe('the outline of any configuration', () => {
  const rows: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    [
      'an interface shows its description, a VLAN its name',
      'interface Vlan10\n description Users\n ip address 192.0.2.1 255.255.255.0\n!\nvlan 10\n name USERS\n',
      ['interface interface Vlan10 (Users) 0-2', 'block vlan 10 (USERS) 4-5'],
    ],
    [
      'address families stand under their router',
      'router bgp 65001\n bgp log-neighbor-changes\n !\n address-family ipv4 vrf A\n  redistribute connected\n exit-address-family\n',
      ['router router bgp 65001 0-5', ' block address-family ipv4 vrf A 3-4'],
    ],
    [
      'the classes of a policy are blocks of their own',
      'policy-map OUT\n class VOICE\n  priority level 1\n class class-default\n  fair-queue\n',
      ['policy policy-map OUT 0-4', ' block class VOICE 1-2', ' block class class-default 3-4'],
    ],
    [
      'a banner is one thing, whatever is written in it',
      'banner login ^C\n  Keep out\n     of here\nlicense smart transport off\n^C\nline vty 0 4\n login local\n',
      ['text banner login 0-4', 'block line vty 0 4 5-6'],
    ],
    [
      'the digits of a certificate are no blocks',
      'crypto pki certificate chain TP\n certificate ca 01\n  30820321 30820209\n    A0030201 02020101\n  0500\n  quit\nip routing\n',
      ['key crypto pki certificate chain TP 0-5', ' block certificate ca 01 1-5'],
    ],
    [
      'the lines of a numbered access list are one, and so are routes',
      'access-list 10 permit 192.0.2.0 0.0.0.255\naccess-list 10 deny any\naccess-list 20 permit any\nip route 0.0.0.0 0.0.0.0 192.0.2.254\nip route 198.51.100.0 255.255.255.0 192.0.2.254\nip route vrf A 0.0.0.0 0.0.0.0 192.0.2.254\n',
      ['list access-list 10 0-1', 'list access-list 20 2-2', 'line ip route 3-4', 'line ip route vrf A 5-5'],
    ],
    [
      'pasted text that has lost its blanks still has its blocks',
      'interface Vlan10\nip address 192.0.2.1 255.255.255.0\nno shutdown\ncall-home\nprofile Own\nactive\nexit\nlicense smart transport callhome\n',
      [
        'interface interface Vlan10 0-2',
        'licensing call-home 3-5',
        'licensing license smart transport callhome 7-7',
      ],
    ],
    [
      'text that is shifted as a whole is read the same',
      '  hostname A\n  interface Vlan10\n   shutdown\n',
      ['line hostname A 0-0', 'interface interface Vlan10 1-2'],
    ],
    [
      'EEM and other blocks that licensing has nothing to do with are there as well',
      'event manager applet SAVE\n event timer cron cron-entry "0 3 * * *"\n action 1.0 cli command "enable"\ntrack 1 ip sla 1\n delay down 5\n',
      ['block event manager applet SAVE 0-2', 'block track 1 ip sla 1 3-4'],
    ],
  ];
  for (const [what, text, expected] of rows) it(what, () => assert.deepEqual(outlineOf(text), expected));

  it('the configuration of a capture stands under its command', () => {
    assert.deepEqual(
      outlineOf('SW#show running-config\ninterface Vlan10\n shutdown\nend\nSW#show clock\nx\n', 'capture'),
      [
        'output show running-config (SW) 0-3',
        ' interface interface Vlan10 1-2',
        'output show clock (SW) 4-6',
      ],
    );
  });

  it('blocks, banners and runs of lines can be folded', () => {
    const { service } = opened(
      'banner motd ^C\nx\n^C\naccess-list 10 permit any\naccess-list 10 deny any\ninterface Vlan10\n shutdown\n!\n',
    );
    assert.deepEqual(
      service.folds(uri).map(({ firstLine, lastLine }) => `${firstLine}-${lastLine}`),
      ['0-2', '3-4', '5-6'],
    );
  });
});

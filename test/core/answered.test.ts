import { doesNotMatch, equal, match } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analysisOf, check } from './check';

const prompt = 'C9300-A#';
const output = (command: string, ...lines: readonly string[]): readonly string[] => [
  prompt + command,
  ...lines,
];
const text = (...parts: readonly (readonly string[])[]): string => [...parts.flat(), ''].join('\n');

const license = (...transport: readonly string[]): readonly string[] =>
  output(
    'show license status',
    'Smart Licensing Using Policy:',
    '  Status: ENABLED',
    '',
    'Transport:',
    ...transport,
  );
const cslu = license('  Type: cslu', '  Cslu address: http://198.51.100.80:8182/cslu/v1/pi');
const client = output(
  'show ip http client all',
  'HTTP client status: Enabled',
  'HTTP client source interface is Vlan100',
);
const brief = (...rows: readonly string[]): readonly string[] =>
  output(
    'show ip interface brief',
    'Interface              IP-Address      OK? Method Status                Protocol',
    ...rows,
  );
const down = 'Vlan100                192.0.2.2       YES NVRAM  down                  down';
const unset = 'Gateway of last resort is not set';
const own = 'C        192.0.2.0/24 is directly connected, Vlan100';

describe('a session without a configuration', () => {
  it('tells by the HTTP client that nothing can be sent', () => {
    check(text(cslu, client, brief(down, `${'^'.repeat(down.length)} SLP221 warning: is down`)));
    check(text(cslu, client, brief(down.replaceAll('down', 'up  ').trimEnd())));
    check(text(cslu, brief(down)));
  });

  it('tells by the interface alone', () => {
    const head = 'Vlan100 is up, line protocol is down';
    const said = `${'^'.repeat(head.length)} SLP221 warning: is down`;
    check(text(cslu, client, output('sh int vl100', head, said, '  Internet address is 192.0.2.2/24')));
    const fine = 'Vlan100 is up, line protocol is up ';
    const mtu = '  MTU 1500 bytes, BW 1000000 Kbit/sec, DLY 10 usec,';
    check(
      text(cslu, client, output('show interfaces Vlan100', fine, '  Internet address is 192.0.2.2/24', mtu)),
    );
    const bare = `${'^'.repeat(fine.length - 1)} SLP221 warning: no address`;
    check(text(cslu, client, output('show interfaces Vlan100', fine, bare, mtu)));
  });

  it('tells that no route leads to the peer that the agent shows', () => {
    const said = `${'^'.repeat(unset.length)} SLP418 warning: no route to \`198.51.100.80\``;
    check(text(cslu, output('show ip route', unset, said, '', own)));
    check(text(license('  Type: cslu', '  Cslu address: <empty>'), output('show ip route', unset, '', own)));
    check(text(license('  Type: Transport Off'), output('show ip route', unset, '', own)));
  });

  it('finds the VRF by the source interface, or by what the agent prints', () => {
    const vrfs = output(
      'show vrf detail',
      'VRF Mgmt-vrf (VRF Id = 1); default RD <not set>; default VPNID <not set>',
      '  Interfaces:',
      '    Vl100                    Gi0/0',
      'Address family ipv4 unicast (Table ID = 0x1):',
      'Address family ipv6 unicast not active',
    );
    const said = `${'^'.repeat(unset.length)} SLP418 warning: The table of VRF \`Mgmt-vrf\``;
    check(text(cslu, client, vrfs, output('show ip route vrf Mgmt-vrf', unset, said, '', own)));
    const named = license(
      '  Type: cslu',
      '  Cslu address: http://198.51.100.80:8182/cslu/v1/pi',
      '  VRF: Mgmt-vrf',
    );
    check(text(named, output('show ip route vrf Mgmt-vrf', unset, said, '', own)));
    check(text(named, output('show ip route', unset, '', own)));
  });
});

describe('a part of a routing table', () => {
  const table = output('show ip route', unset, '', own);

  it('proves the route that it shows', () => {
    for (const part of [
      output('show ip route | include 0.0.0.0', 'S*    0.0.0.0/0 [1/0] via 192.0.2.1'),
      output(
        'show ip route 0.0.0.0',
        'Routing entry for 0.0.0.0/0, supernet',
        '  Known via "static", distance 1',
      ),
      output(
        'show ip route 198.51.100.80',
        'Routing entry for 198.51.100.0/24',
        '  Known via "ospf 1", distance 110',
      ),
    ])
      check(text(cslu, table, part));
  });

  it('proves nothing by what it does not show', () => {
    const said = `${'^'.repeat(unset.length)} SLP418 warning: no route to`;
    const whole = output('show ip route', unset, said, '', own);
    check(text(cslu, whole, output('show ip route | include Vlan100', own)));
    check(text(cslu, whole, output('show ip route 203.0.113.1', 'Routing entry for 203.0.113.0/24')));
    check(text(cslu, output('show ip route 198.51.100.80', '% Network not in table')));
  });
});

describe('what a whole configuration leaves open', () => {
  const config = (...lines: readonly string[]): readonly string[] =>
    output(
      'show running-config',
      'version 17.9',
      'hostname C9300-A',
      'interface Vlan100',
      ' ip address 192.0.2.2 255.255.255.0',
      ...lines,
      'end',
    );
  const peer = 'license smart url cslu http://198.51.100.80:8182/cslu/v1/pi';
  const at = `                              ^^^^^^^^^^^^^`;

  it('is a route, which an output shows', () => {
    check(text(config(peer, `${at} SLP416 warning: has no route`)));
    check(
      text(
        config(peer),
        output('show ip route', 'Gateway of last resort is 192.0.2.1 to network 0.0.0.0', '', own),
      ),
    );
  });

  const direct = [
    'license smart transport smart',
    'ip route 0.0.0.0 0.0.0.0 192.0.2.1',
    'ntp server 192.0.2.123',
  ];
  it('is a DNS server, which an output shows', () => {
    check(
      text(
        config(
          ...direct.slice(0, 1),
          '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP301 warning: cannot be resolved',
          ...direct.slice(1),
        ),
      ),
    );
    const lookup = 'Name/address lookup uses domain service';
    check(text(config(...direct), output('show hosts', lookup, 'Name servers are 192.0.2.53')));
  });

  it('is the time, which NTP tells', () => {
    const lines = [...direct.slice(0, 2), 'ip name-server 192.0.2.53'];
    check(
      text(
        config(
          lines[0] as string,
          '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP507 hint: keeps the clock right',
          ...lines.slice(1),
        ),
      ),
    );
    check(
      text(
        config(...lines),
        output(
          'show ntp associations',
          '  address         ref clock       st   when   poll reach  delay  offset   disp',
          '*~192.0.2.123     .GPS.            1     42     64   377  1.000   0.500  1.020',
          ' * sys.peer, # selected, + candidate, - outlyer, x falseticker, ~ configured',
        ),
      ),
    );
  });

  it('is a profile of Call Home, which an output shows', () => {
    const callHome = ['license smart transport callhome', ...direct.slice(1), 'ip name-server 192.0.2.53'];
    const profile = (status: string): readonly string[] =>
      output(
        'show call-home profile all',
        'Profile Name: CiscoTAC-1',
        `    Profile status: ${status}`,
        '    Reporting Data: Smart Call Home, Smart Licensing',
        '    Preferred Message Format: xml',
        '    Transport Method: http',
      );
    const said = '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP607';
    check(text(config(callHome[0] as string, said, ...callHome.slice(1))));
    check(text(config(...callHome), profile('ACTIVE')));
  });

  it('is a trustpoint of the HTTP client, which an output lists', () => {
    const lines = [
      'crypto pki trustpoint SLA-TrustPoint',
      ' revocation-check crl',
      ...direct,
      'ip name-server 192.0.2.53',
      'ip http client secure-trustpoint LAB-CA',
    ];
    check(text(config(...lines, '                                 ^^^^^^ SLP503')));
    check(
      text(
        config(...lines),
        output('show crypto pki trustpoints', 'Trustpoint LAB-CA:', '    Subject Name:'),
      ),
    );
  });

  it('is the access list of a collector, or its HTTP server, which an output shows', () => {
    const options = { topology: 'onprem-initiated' } as const;
    const lines = [
      'ip http secure-server',
      'ip http authentication local',
      'ip http access-class ipv4 COLLECTOR',
      'username collector privilege 15 secret 9 $9$invented',
      'aaa new-model',
      'aaa authentication login default local',
      'aaa authorization exec default local',
    ];
    const ids = (...parts: readonly (readonly string[])[]): string =>
      analysisOf(text(...parts), options)
        .findings.map(({ rule }) => rule.id)
        .join(' ');
    equal(ids(config(...lines)), 'SLP208');
    equal(ids(config(...lines), output('show ip access-lists', 'Standard IP access list COLLECTOR')), '');
    const rest = [...lines.slice(1, 2), ...lines.slice(3)];
    match(ids(config(...rest)), /SLP204/);
    doesNotMatch(
      ids(config(...rest), output('show ip http server status', 'HTTP server status: Enabled')),
      /SLP204/,
    );
  });

  it('is the state of an interface, which a later output shows', () => {
    const source = 'ip http client source-interface Vlan100';
    const block = ['version 17.9', 'hostname C9300-A', 'interface Vlan100', ' no ip address'];
    const rest = ['ip route 0.0.0.0 0.0.0.0 192.0.2.1', peer, 'end'];
    const mark = '                                ^^^^^^^ SLP202';
    const shown = brief('Vlan100                192.0.2.2       YES DHCP   up                    up');
    check(text(shown, output('show running-config', ...block, source, mark, ...rest)));
    check(text(output('show running-config', ...block, source, ...rest), shown));
  });
});

describe('the servers of NTP', () => {
  const head = '  address         ref clock       st   when   poll reach  delay  offset   disp';
  const silent = '~192.0.2.123     .INIT.          16      -   1024     0  0.000   0.000 15937.';

  it('do not answer', () => {
    const said = ` ${'^'.repeat(silent.length)} SLP530 information: no NTP server answers (reach is 0)`;
    check(text(cslu, output('show ntp associations', head, ` ${silent}`, said)));
  });

  it('answer, and none of them is chosen yet', () => {
    const row = silent.replace('     0  0.000', '     3  0.000');
    const said = `${'^'.repeat(row.length)} SLP530 information: not synchronised; harmless`;
    check(text(cslu, output('show ntp associations', head, row, said)));
    check(text(cslu, output('show ntp associations | include 192.0.2.123', row)));
  });
});

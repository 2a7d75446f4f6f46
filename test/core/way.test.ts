import { equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analysisOf, check } from './check';

const prompt = 'C9300-A#';
const asked = 'show running-config | include license|http client|vrf';
const config = (...lines: readonly string[]): readonly string[] => [prompt + asked, ...lines];
const cslu = 'license smart url cslu http://198.51.100.80:8182/cslu/v1/pi';
const vlan = 'ip http client source-interface Vlan100';
const brief = (command: string, ...rows: readonly string[]): readonly string[] => [
  prompt + command,
  'Interface              IP-Address      OK? Method Status                Protocol',
  ...rows,
];
const session = (...parts: readonly (readonly string[])[]): string => [...parts.flat(), ''].join('\n');

describe('the source interface as an output shows it', () => {
  const down = 'Vlan100                192.0.2.2       YES NVRAM  down                  down';
  const row = (text: string, said: string): string => `${'^'.repeat(text.length)} SLP221 warning: ${said}`;

  it('sends nothing while its status, its protocol or both are down', () => {
    for (const text of [
      down,
      'Vlan100                192.0.2.2       YES manual administratively down down',
      'Vl100                  192.0.2.2       YES NVRAM  up                    down',
    ])
      check(session(config(cslu, vlan), brief('sh ip int br', text, row(text, 'is down'))));
  });

  it('sends nothing without an address', () => {
    const text = 'Vlan100                unassigned      YES unset  up                    up';
    check(session(config(cslu, vlan), brief('show ip interface brief', text, row(text, 'no address'))));
  });

  it('is fine where it is up, and others do not matter', () => {
    check(
      session(
        config(cslu, vlan),
        brief(
          'show ip interface brief | exclude unassigned',
          'Vlan10                 203.0.113.2     YES NVRAM  down                  down',
          'Vlan100                192.0.2.2       YES NVRAM  up                    up',
        ),
      ),
    );
  });

  it('counts as it was seen last', () => {
    const up = down.replaceAll('down', 'up  ');
    const shown = 'show ip interface brief';
    check(session(config(cslu, vlan), brief(shown, down), brief(shown, up.trimEnd())));
    check(session(config(cslu, vlan), brief(shown, up.trimEnd()), brief(shown, down, row(down, 'is down'))));
  });

  it('works if a test from it succeeds later', () => {
    const test = 'telnet 198.51.100.80 8182 /source-interface Vlan100';
    const open = [prompt + test, 'Trying 198.51.100.80, 8182 ... Open'];
    check(session(config(cslu, vlan), brief('show ip interface brief', down), open));
    check(session(config(cslu, vlan), open, brief('show ip interface brief', down, row(down, 'is down'))));
  });

  it('is no matter where the device sends nothing itself', () => {
    check(session(config('license smart transport off', vlan), brief('show ip interface brief', down)));
    check(session(config(vlan), brief('show ip interface brief', down)));
  });

  it('is said to be shut down once, by its configuration', () => {
    check(
      session(
        [
          `${prompt}show running-config | section interface|license|http client`,
          'interface Vlan100',
          ' ip address 192.0.2.2 255.255.255.0',
          ' shutdown',
          cslu,
          vlan,
          '                                ^^^^^^^ SLP203 warning: is shut down',
        ],
        brief('show ip interface brief', down.replace('down   ', 'administratively down')),
      ),
    );
  });
});

describe('the routing table as an output shows it', () => {
  const unset = 'Gateway of last resort is not set';
  const said = '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP418 warning: has no route to';
  const own = [
    '      192.0.2.0/24 is variably subnetted, 2 subnets, 2 masks',
    'C        192.0.2.0/24 is directly connected, Vlan100',
    'L        192.0.2.2/32 is directly connected, Vlan100',
  ];
  const table = (command: string, ...lines: readonly string[]): readonly string[] => [
    prompt + command,
    'Codes: L - local, C - connected, S - static, R - RIP, M - mobile, B - BGP',
    ...lines,
  ];

  it('leads to no CSLU beyond the own networks', () => {
    check(session(config(cslu), table('show ip route', unset, said, '', ...own)));
    const inVrf = [cslu, 'ip http client source-interface GigabitEthernet0/0', 'license smart vrf Mgmt-vrf'];
    check(session(config(...inVrf), table('show ip route vrf Mgmt-vrf', unset, said, '', ...own)));
  });

  it('leads to one in a network of its own, or behind a route, or by default', () => {
    for (const line of [
      'C        198.51.100.0/24 is directly connected, Vlan20',
      'S        198.51.100.80/32 [1/0] via 192.0.2.1',
      'O E2     198.51.0.0/16 [110/20] via 192.0.2.1, 1d02h, Vlan100',
      'S*    0.0.0.0/0 [1/0] via 192.0.2.1',
    ])
      check(session(config(cslu), table('show ip route', unset, '', ...own, line)));
  });

  it('counts as it was seen last', () => {
    const later = table('show ip route', 'Gateway of last resort is 192.0.2.1 to network 0.0.0.0', ...own);
    check(session(config(cslu), table('show ip route', unset, '', ...own), later));
    check(session(config(cslu), later, table('show ip route', unset, said, '', ...own)));
  });

  it('leads to CSSM if it leads anywhere at all', () => {
    const direct = ['license smart transport smart', 'license smart url default'];
    check(session(config(...direct), table('show ip route', unset, said, '', ...own)));
    const bgp = 'B        203.0.113.0/24 [20/0] via 192.0.2.1, 3d04h';
    check(session(config(...direct), table('show ip route', unset, '', ...own, bgp)));
  });

  it('says nothing where it is a part, or that of another VRF, or leaves a mask to the line above', () => {
    check(session(config(cslu), table('show ip route | include Vlan100', unset, '', ...own)));
    check(session(config(cslu), table('show ip route vrf Mgmt-vrf', unset, '', ...own)));
    const bare = 'C    192.0.2.0 is directly connected, Vlan100';
    check(session(config(cslu), table('show ip route', unset, '', bare)));
  });

  it('is not there for a VRF that the device does not have', () => {
    check(
      session(config(cslu, 'license smart vrf Mgmt-intf'), [
        `${prompt}show ip route vrf Mgmt-intf`,
        '% IP routing table Mgmt-intf does not exist',
        '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP418 warning: no routing table of VRF `Mgmt-intf`',
      ]),
    );
  });
});

describe('the state of NTP as an output shows it', () => {
  const status = [`${prompt}show license status`, 'Smart Licensing Using Policy:', '  Status: ENABLED'];
  const clock = [`${prompt}show clock`, '*10:00:00.000 UTC Mon Mar 2 2026'];
  const ntp = (line: string, ...marks: readonly string[]): readonly string[] => [
    `${prompt}show ntp status`,
    line,
    ...marks,
    'nominal freq is 250.0000 Hz, actual freq is 250.0000 Hz, precision is 2**10',
  ];

  it('beats the mark of an older clock', () => {
    check(session(clock, status, ntp('Clock is synchronized, stratum 3, reference is 192.0.2.123')));
    check(
      session(
        status,
        ntp(
          'Clock is unsynchronized, stratum 16, no reference clock',
          '^^^^^^^^^^^^^^^^^^^^^^^ SLP530 information: not synchronised',
        ),
      ),
    );
  });
});

describe('the VRFs as an output shows them', () => {
  const head = '  Name                             Default RD            Protocols   Interfaces';
  const management = '  Mgmt-vrf                         <not set>             ipv4,ipv6   Gi0/0';
  const user = [
    '  USER                             64500:1               ipv4        Vl20',
    '                                                                     Vl100',
  ];
  const shown = (command: string, ...rows: readonly string[]): readonly string[] => [
    prompt + command,
    head,
    ...rows,
  ];
  const all = shown('show vrf', management, ...user);

  it('hold the one of licensing, with its source interface', () => {
    check(session(config(cslu, vlan, 'license smart vrf USER'), all));
    check(session(config(cslu, 'license smart vrf Mgmt-vrf'), all));
  });

  it('lack the one of licensing: names are told apart by case, and the platform has its own', () => {
    for (const name of ['Mgmt-intf', 'mgmt-vrf', 'Mgmt-vrf1'])
      check(
        session(
          config(
            cslu,
            `license smart vrf ${name}`,
            `                  ${'^'.repeat(name.length)} SLP222 warning: The device has no VRF`,
          ),
          all,
        ),
      );
  });

  it('have the source interface elsewhere', () => {
    check(
      session(
        config(
          cslu,
          vlan,
          'license smart vrf Mgmt-vrf',
          '                  ^^^^^^^^ SLP222 warning: is shown in VRF `USER`',
        ),
        all,
      ),
    );
  });

  it('say nothing in part', () => {
    check(session(config(cslu, 'license smart vrf RED'), shown('show vrf | include USER', ...user)));
  });

  it('tell the VRF of a source interface whose block is not at hand', () => {
    const text = session(config(cslu, 'ip http client source-interface Gi0/0'), all);
    const [device] = analysisOf(text).devices;
    equal(device?.knowns.vrf?.name, 'Mgmt-vrf');
  });
});

describe('the names as an output shows them', () => {
  const direct = ['license smart transport smart', 'license smart url default'];
  const none = 'Name servers are 255.255.255.255';
  const none317 = '                 ^^^^^^^^^^^^^^^ SLP317 warning: has no DNS server';
  const asks = 'Name/address lookup uses domain service';
  const hosts = (command: string, ...lines: readonly string[]): readonly string[] => [
    prompt + command,
    'Default domain is example.com',
    ...lines,
  ];

  it('are asked of nobody', () => {
    check(session(config(...direct, vlan), hosts('show hosts', asks, none, none317)));
    const off = 'Name/address lookup uses static mappings';
    const said = '                    ^^^^^^^^^^^^^^^^^^^^ SLP317 warning: asks no DNS server';
    check(session(config(...direct, vlan), hosts('show hosts', off, said, none)));
  });

  it('are those of the VRF of licensing, not of another one', () => {
    const inVrf = [...direct, 'license smart vrf Mgmt-vrf'];
    check(session(config(...inVrf), hosts('show hosts', asks, none)));
    check(session(config(...inVrf), hosts('show hosts vrf Mgmt-vrf', asks, none, none317)));
  });

  it('are only worth knowing where the source interface is not at hand', () => {
    const said = none317.replace('warning', 'information');
    check(session(config(...direct), hosts('show hosts', asks, none, said)));
  });

  it('are asked of a server, known without one, or not needed', () => {
    check(session(config(...direct, vlan), hosts('show hosts', asks, 'Name servers are 192.0.2.53')));
    check(session(config(cslu, vlan), hosts('show hosts', asks, none)));
    check(
      session(
        config(...direct, vlan),
        hosts(
          'show hosts',
          asks,
          none,
          'Host                      Port  Flags      Age Type   Address(es)',
          'smartreceiver.cisco.com   None  (perm, OK)  0   IP    192.0.2.80',
        ),
      ),
    );
  });
});

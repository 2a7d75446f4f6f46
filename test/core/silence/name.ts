import { byName, face, made, output, part, type SilenceRow, toCslu, toCssm, vrf, whole } from './row';

const address = 'ip address 192.0.2.2 255.255.255.0';
const addressed = face('Vlan100', address);
const inRed = face('Vlan100', 'vrf forwarding RED', address);
const bound = 'ip http client source-interface Vlan100\n';
const dns = 'ip name-server 192.0.2.53\n';
const filtered = (...lines: readonly string[]): string =>
  output('show running-config | include license|http client|vrf', ...lines);
const hosts = (...lines: readonly string[]): string =>
  output('show hosts', 'Default domain is not set', ...lines);
const noServer = hosts('Name/address lookup uses domain service', 'Name servers are 255.255.255.255');

/** Whether the device can resolve the name of its peer. */
export const name: readonly SilenceRow[] = [
  {
    rule: 'SLP304',
    because: 'the name was resolved again, and nothing failed since',
    text: output(
      'show logging',
      '*Mar  5 10:00:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name',
      '*Mar  5 12:00:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name',
      '*Mar  5 13:00:00.000: %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart License Utility (CSLU) restored',
    ),
    but: [
      '*Mar  5 13:00:00.000: %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart License Utility (CSLU) restored\n',
      '',
    ],
    severities: ['information', 'warning'],
  },
  {
    rule: 'SLP305',
    because: 'the DNS server may stand in a part of the configuration that is not here',
    text: part(
      `${vrf('RED')}${inRed}${bound}ip host cslu.example.com 192.0.2.80\nip name-server vrf RED 192.0.2.53\n${byName}`,
    ),
    but: made,
  },
  {
    rule: 'SLP305',
    because: 'the name has an entry in both tables',
    text: whole(
      `${vrf('RED')}${inRed}${bound}ip host cslu.example.com 192.0.2.80\nip host vrf RED cslu.example.com 192.0.2.80\n${byName}`,
    ),
    but: ['ip host vrf RED cslu.example.com', 'ip host vrf RED other.example.com'],
  },
  {
    rule: 'SLP306',
    because: 'the source of DNS queries is still to be filled in',
    text: whole(`${addressed}ip domain lookup source-interface <interface>\n${dns}${byName}`),
    but: ['<interface>', 'Vlan10'],
  },
  {
    rule: 'SLP306',
    because: 'the source of DNS queries may stand in a part of the configuration that is not here',
    text: part(`${addressed}ip domain lookup source-interface Vlan10\n${dns}${byName}`),
    but: made,
  },
  {
    rule: 'SLP307',
    because: 'the template of the interface may put it into the VRF',
    text: whole(
      `${vrf('RED')}${inRed}${face('Vlan10', 'source template UPLINK')}${bound}ip domain lookup vrf RED source-interface Vlan10\nip name-server vrf RED 192.0.2.53\n${byName}`,
    ),
    but: ['source template UPLINK', 'ip address 198.51.100.2 255.255.255.0'],
  },
  {
    rule: 'SLP307',
    because: 'the VRF of the interface may stand in lines that are not here',
    text: `${inRed}${face('Vlan10', 'ip address 198.51.100.2 255.255.255.0')}${bound}ip domain lookup vrf RED source-interface Vlan10\nip name-server vrf RED 192.0.2.53\n${byName}\n`,
    but: ['Vlan10\n ip', 'Vlan10\n vrf forwarding BLUE\n ip'],
  },
  {
    rule: 'SLP308',
    because: 'a DNS server that is written twice is one',
    text: whole(
      `ip name-server 192.0.2.51 192.0.2.52 192.0.2.53 192.0.2.54 192.0.2.55 192.0.2.56\nip name-server 192.0.2.51\n${byName}`,
    ),
    but: ['server 192.0.2.51\n', 'server 192.0.2.57\n'],
  },
  {
    rule: 'SLP308',
    because: 'each table has six servers of its own',
    text: whole(
      `${vrf('RED')}ip name-server vrf RED 192.0.2.51\nip name-server 192.0.2.51 192.0.2.52 192.0.2.53 192.0.2.54 192.0.2.55 192.0.2.56\n${byName}`,
    ),
    but: ['ip name-server vrf RED 192.0.2.51', 'ip name-server 192.0.2.57'],
  },
  {
    rule: 'SLP309',
    because: 'the entry is that of a proxy, which stands where somebody keeps it',
    text: whole(
      `ip host proxy.cisco.com 192.0.2.8\nlicense smart proxy address proxy.cisco.com\nlicense smart proxy port 8080\n${toCssm}`,
    ),
    but: [
      'ip host proxy.cisco.com 192.0.2.8\nlicense smart proxy address proxy.cisco.com\nlicense smart proxy port 8080\n',
      'ip host smartreceiver.cisco.com 203.0.113.20\n',
    ],
  },
  {
    rule: 'SLP309',
    because: 'a server of one’s own keeps its address',
    text: whole(`ip host cslu.example.com 192.0.2.80\n${byName}`),
    but: [
      `cslu.example.com 192.0.2.80\n${byName}`,
      'smartreceiver.cisco.com 203.0.113.20\nlicense smart transport smart\nlicense smart url default',
    ],
  },
  {
    rule: 'SLP309',
    because: 'the entry of the table of the connection is told, and the one of another table is not',
    text: whole(
      `${vrf('RED')}${addressed}ip host smartreceiver.cisco.com 203.0.113.20\nip host vrf RED smartreceiver.cisco.com 203.0.113.20\n${toCssm}`,
    ),
    but: ['ip host vrf RED smartreceiver.cisco.com 203.0.113.20\n', ''],
    severities: ['information', 'information'],
  },
  {
    rule: 'SLP311',
    because: 'the domain is configured, and the device appends it',
    text: whole(
      'ip domain name example.com\nip host cslu-local.example.com 192.0.2.80\nlicense smart transport cslu',
    ),
    but: ['ip domain name example.com\n', ''],
  },
  {
    rule: 'SLP311',
    because: 'there is also an entry without a domain',
    text: whole(
      'ip host cslu-local.example.com 192.0.2.80\nip host cslu-local 192.0.2.80\nlicense smart transport cslu',
    ),
    but: ['ip host cslu-local 192.0.2.80\n', ''],
  },
  {
    rule: 'SLP311',
    because: 'somebody gave the CSLU a name of its own',
    text: whole(
      `${dns}ip host cslu-local.example.com 192.0.2.80\nlicense smart url cslu http://cslu.example.com:8182/cslu/v1/pi`,
    ),
    but: ['license smart url cslu http://cslu.example.com:8182/cslu/v1/pi', 'license smart transport cslu'],
  },
  {
    rule: 'SLP311',
    because: 'the entry is that of another host',
    text: whole('ip host data.example.com 192.0.2.80\nlicense smart transport cslu'),
    but: ['data.example.com', 'cslu-local.example.com'],
  },
  {
    rule: 'SLP311',
    because: 'the device reports to CSSM, by another built-in name',
    text: whole(`${dns}ip host cslu-local.example.com 192.0.2.80\n${toCssm}`),
    but: [toCssm, 'license smart transport cslu'],
  },
  {
    rule: 'SLP316',
    because: 'the name that was tried is not that of the peer',
    text:
      filtered(byName) +
      output(
        'telnet www.example.com 8182',
        'Translating "www.example.com"',
        '% Unknown command or computer name, or unable to find computer address',
      ),
    but: ['telnet www.example.com', 'telnet cslu.example.com'],
  },
  {
    rule: 'SLP316',
    because: 'the name was resolved when it was tried again',
    text:
      filtered(byName) +
      output(
        'telnet cslu.example.com 8182',
        'Translating "cslu.example.com"',
        '% Unknown command or computer name, or unable to find computer address',
      ) +
      output('telnet cslu.example.com 8182', 'Trying 192.0.2.80, 8182 ... Open'),
    but: [
      'Trying 192.0.2.80, 8182 ... Open',
      '% Unknown command or computer name, or unable to find computer address',
    ],
  },
  {
    rule: 'SLP317',
    because: 'the peer is given by its address',
    text: filtered(bound.trim(), toCslu) + noServer,
    but: ['192.0.2.80', 'cslu.example.com'],
  },
  {
    rule: 'SLP317',
    because: 'the device knows the name without asking',
    text:
      filtered(bound.trim(), byName) +
      noServer +
      'Host                      Port  Flags      Age Type   Address(es)\ncslu.example.com          None  (perm, OK)  0   IP    192.0.2.80\n',
    but: ['cslu.example.com  ', 'data.example.com  '],
  },
  {
    rule: 'SLP317',
    because: 'a whole configuration is at hand, and tells itself',
    text: output('show running-config', ...whole(`${addressed}${bound}${byName}`).split('\n')) + noServer,
    but: ['version 17.9\n', ''],
  },
  {
    rule: 'SLP317',
    because: 'nobody chose the name that is built in',
    text: filtered('license smart transport cslu') + noServer,
    but: ['transport cslu', 'transport smart'],
  },
  {
    rule: 'SLP317',
    because: 'a DNS server is shown',
    text:
      filtered(bound.trim(), byName) +
      hosts('Name/address lookup uses domain service', 'Name servers are 192.0.2.53'),
    but: ['192.0.2.53', '255.255.255.255'],
  },
  {
    rule: 'SLP317',
    because: 'without the source interface it may be the names of another table',
    text: filtered(byName) + noServer,
    but: [byName, `${bound}${byName}`],
    severities: ['information', 'warning'],
  },
  {
    rule: 'SLP350',
    because: 'the address is still to be filled in, in two words',
    text: whole(`${addressed}ip name-server <dns address>\n${toCslu}`),
    but: ['<dns address>', '192.0.2.300'],
  },
  {
    rule: 'SLP350',
    because: 'a DNS server may have an IPv6 address',
    text: whole(`${addressed}ip name-server 2001:db8::53\n${toCslu}`),
    but: ['2001:db8::53', '2001:db8::5g'],
  },
  ...(
    [
      ['2001:db8::53', '2001:db8:::53'],
      ['2001:db8::53', '2001::db8::53'],
      ['2001:db8:0:0:0:0:0:53', '2001:db8:0:0:0:0:0:0:53'],
      ['2001:db8:0:0:0:0:0:53', '2001:db8:0:0:0:0:53'],
      ['2001:db8::192.0.2.53', '2001:db8::192.0.2.530'],
      ['2001:DB8::', '2001:DB8:'],
    ] as const
  ).map(
    ([right, wrong]): SilenceRow => ({
      rule: 'SLP350',
      because: `${right} is an address of IPv6, and ${wrong} is none`,
      text: whole(`${addressed}ip name-server ${right}\n${toCslu}`),
      but: [right, wrong],
    }),
  ),
  {
    rule: 'SLP350',
    because: 'the address is hidden, and is no host name for that',
    text: whole(`${addressed}ip name-server x.x.x.xx\n${toCslu}`),
    but: ['x.x.x.xx', 'ns1.example.com'],
  },
  {
    rule: 'SLP351',
    because: 'the template of the interface may give it an address',
    text: whole(
      `${addressed}${face('Vlan10', 'source template UPLINK')}ip domain lookup source-interface Vlan10\n${dns}${byName}`,
    ),
    but: ['source template UPLINK', 'no ip address'],
  },
  {
    rule: 'SLP351',
    because: 'of the interface that the reports leave from its own rules speak',
    text: whole(
      `${face('Vlan100', address, 'shutdown')}${addressed.replace('100', '10')}${bound}ip domain lookup source-interface Vlan100\n${dns}${byName}`,
    ),
    but: [bound, ''],
  },
  {
    rule: 'SLP351',
    because: 'the address of the interface may stand in lines that are not here',
    text: part(
      `${addressed}${face('Vlan10', 'description dns')}ip domain lookup source-interface Vlan10\n${dns}${byName}`,
    ),
    but: made,
  },
  {
    rule: 'SLP351',
    because: 'the source of DNS queries is up and has an address',
    text: whole(
      `${addressed}${face('Vlan10', 'ip address 198.51.100.2 255.255.255.0', 'no shutdown')}ip domain lookup source-interface Vlan10\n${dns}${byName}`,
    ),
    but: ['no shutdown', 'shutdown'],
  },
];

import { byName, face, output, type SilenceRow, toCslu, toCssm, vrf, whole } from './row';

const bound = 'ip http client source-interface Vlan100\n';
const address = 'ip address 192.0.2.2 255.255.255.0';
const vlan = face('Vlan100', address);
const dns = 'ip name-server 192.0.2.53\n';
const away = 'license smart url cslu http://203.0.113.80:8182/cslu/v1/pi';
const pull = (lines: string): string =>
  `! slp-topology: cslu-initiated\n${whole(`aaa new-model\naaa authentication login default local\nip http secure-server\nip http authentication local\n${lines}`)}`;
const negated = (line: string): readonly [string, string] => [line, `no ${line}`];
const red = 'license smart vrf RED\n';
const both = `${vrf('RED')}${vrf('BLUE')}`;
const inRed = `${both}${face('Vlan100', 'vrf forwarding RED', address)}`;
const asked = (filter: string, ...lines: readonly string[]): string =>
  output(`show running-config | include ${filter}`, 'license smart transport smart', bound.trim(), ...lines);
const unresolved =
  'Mar  5 10:00:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Unable to resolve server hostname/domain name\n';
const filter = 'license|http client|name-server|ip host|domain lookup';

/** What lines that are taken back, of another protocol or of another table do for a connection. */
export const lines: readonly SilenceRow[] = [
  {
    rule: 'SLP301',
    because: 'a DNS server is set',
    text: whole(`${vlan}${bound}${dns}${byName}`),
    but: negated('ip name-server'),
  },
  {
    rule: 'SLP301',
    because: 'a host entry knows the name',
    text: whole(`${vlan}${bound}ip host cslu.example.com 192.0.2.80\n${byName}`),
    but: negated('ip host'),
  },
  {
    rule: 'SLP301',
    because: 'a view of split DNS may know the name',
    text: whole(`${vlan}${bound}ip dns view default\n${byName}`),
    but: negated('ip dns view'),
  },
  {
    rule: 'SLP301',
    because: 'DHCPv6 may tell a DNS server',
    text: whole(`${vlan}${face('Vlan200', 'ipv6 address dhcp')}${bound}${byName}`),
    but: ['ipv6 address dhcp', 'ipv6 address 2001:db8::2/64'],
  },
  {
    rule: 'SLP301',
    because: 'a router advertisement may tell a DNS server',
    text: whole(`${vlan}${face('Vlan200', 'ipv6 address autoconfig')}${bound}${byName}`),
    but: ['ipv6 address autoconfig', 'ipv6 address 2001:db8::2/64'],
  },
  ...['name-server', 'ip host', 'domain lookup'].map(
    (word): SilenceRow => ({
      rule: 'SLP301',
      because: `the look at the configuration did not ask for ${word}, where the answer may stand`,
      text: asked(filter.replace(word, 'hostname')) + unresolved,
      but: ['|hostname', `|${word}`],
    }),
  ),
  {
    rule: 'SLP301',
    because: 'the name was resolved again since',
    text: `${asked(filter)}${unresolved}Mar  5 11:00:00.000: %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored\n`,
    but: ['COMM_RESTORED', 'AGENT_READY'],
  },
  {
    rule: 'SLP303',
    because: 'names are asked for in another VRF than the one where nobody is asked',
    text: whole(
      `${inRed}${bound}${red}ip name-server vrf RED 192.0.2.53\nno ip domain lookup vrf BLUE\n${byName}`,
    ),
    but: ['lookup vrf BLUE', 'lookup vrf RED'],
  },
  {
    rule: 'SLP305',
    because: 'the VRF of the host entry has a slip, which is told already',
    text: whole(`${inRed}${bound}${red}ip host vrf REDD cslu.example.com 192.0.2.80\n${byName}`),
    but: ['vrf REDD', 'vrf BLUE'],
  },
  {
    rule: 'SLP416',
    because: 'a host that routes nothing has a gateway',
    text: whole(`${vlan}${bound}ip default-gateway 192.0.2.1\n${away}`),
    but: negated('ip default-gateway'),
  },
  {
    rule: 'SLP416',
    because: 'OSPF for IPv4 runs on an interface',
    text: whole(`${face('Vlan100', address, 'ip ospf 1 area 0')}${bound}${away}`),
    but: ['ip ospf', 'ipv6 ospf'],
  },
  {
    rule: 'SLP416',
    because: 'IS-IS runs on an interface',
    text: whole(`${face('Vlan100', address, 'ip router isis')}${bound}${away}`),
    but: ['ip router isis', 'ipv6 router isis'],
  },
  {
    rule: 'SLP419',
    because: 'the gateway of the route is still to be filled in',
    text: whole(`${vlan}${bound}ip route 203.0.113.0 255.255.255.0 <gateway>\n${away}`),
    but: ['<gateway>', '198.51.100.1'],
  },
  {
    rule: 'SLP419',
    because: 'the route of the VRF looks for its gateway in the global table',
    text: whole(`${inRed}${bound}ip route vrf RED 0.0.0.0 0.0.0.0 198.51.100.1 global\n${away}`),
    but: [' global', ''],
  },
  {
    rule: 'SLP419',
    because: 'nothing tells the address that a name stands for',
    text: whole(
      `${vlan}${bound}ip dns view default\nip route 198.51.100.0 255.255.255.0 192.0.2.1\n${byName}`,
    ),
    but: ['ip dns view default\n', 'ip host cslu.example.com 203.0.113.80\n'],
  },
  {
    rule: 'SLP419',
    because: 'the gateway is reached by another route',
    text: whole(
      `${vlan}${bound}ip route 203.0.113.0 255.255.255.0 198.51.100.9\nip route 198.51.100.0 255.255.255.0 192.0.2.1\n${away}`,
    ),
    but: ['198.51.100.0 255.255.255.0 192.0.2.1', '0.0.0.0 0.0.0.0 198.51.100.1'],
  },
  {
    rule: 'SLP419',
    because: 'the gateway is in the network of an interface, not only in the one that the route leads to',
    text: whole(`${vlan}${bound}ip route 203.0.113.0 255.255.255.0 192.0.2.1\n${away}`),
    but: ['192.0.2.1\n', '203.0.113.1\n'],
  },
  {
    rule: 'SLP503',
    because: 'the trustpoint of the HTTP client is written down',
    text: whole(
      `${vlan}${bound}${dns}crypto pki trustpoint OTHER\n revocation-check none\ncrypto pki trustpoint OWN\n revocation-check none\nip http client secure-trustpoint OWN\n${toCssm}`,
    ),
    but: negated('crypto pki trustpoint OWN'),
  },
  {
    rule: 'SLP507',
    because: 'a server gives the time',
    text: whole(`${vlan}${bound}${dns}${toCssm}`),
    but: negated('ntp server'),
  },
  {
    rule: 'SLP507',
    because: 'a neighbour gives the time',
    text: whole(`${vlan}${bound}${dns}${toCssm}`).replace('ntp server', 'ntp peer'),
    but: ['ntp peer 192.0.2.123', 'ntp master 3'],
  },
  {
    rule: 'SLP214',
    because: 'the VRF is defined',
    text: whole(`${inRed}${bound}${red}${toCslu}`),
    but: negated('vrf definition RED'),
  },
  {
    rule: 'SLP201',
    because: 'the interface is written down',
    text: whole(`${vlan}${bound}${toCslu}`),
    but: ['source-interface Vlan100', 'source-interface 100'],
  },
  {
    rule: 'SLP202',
    because: 'the interface has an IPv6 address',
    text: whole(`${face('Vlan100', 'ipv6 address 2001:db8::2/64')}${bound}${byName}`),
    but: ['ipv6 address 2001:db8::2/64', 'ipv6 enable'],
  },
  {
    rule: 'SLP202',
    because: 'the interface borrows an IPv4 address',
    text: whole(`${face('Vlan100', 'ip unnumbered Loopback0')}${bound}${toCslu}`),
    but: ['ip unnumbered', 'ipv6 unnumbered'],
  },
  {
    rule: 'SLP214',
    because: 'the interface takes the packets of a VRF as well, and stays in the global table',
    text: whole(`${vrf('BLUE')}${face('Vlan100', 'ip vrf receive RED', address)}${bound}${toCslu}`),
    but: ['ip vrf receive RED', 'ip vrf forwarding RED'],
  },
  {
    rule: 'SLP216',
    because: 'the interface was taken out of the VRF',
    text: whole(
      `${both}${face('Vlan100', 'vrf forwarding BLUE', 'no vrf forwarding BLUE', 'vrf forwarding RED', address)}${bound}${red}${toCslu}`,
    ),
    but: [' vrf forwarding RED\n', ' no vrf forwarding RED\n'],
  },
  {
    rule: 'SLP260',
    because: 'what stands above the VRF is no address',
    text: whole(`${both}${face('Vlan100', 'ip redirects', 'vrf forwarding RED')}${bound}${toCslu}`),
    but: ['ip redirects', address],
  },
  {
    rule: 'SLP260',
    because: 'the address was given again below the VRF',
    text: whole(
      `${both}${face('Vlan100', address, 'vrf forwarding RED', 'ip address 192.0.2.3 255.255.255.0')}${bound}${toCslu}`,
    ),
    but: ['ip address 192.0.2.3 255.255.255.0', 'ip redirects'],
  },
  {
    rule: 'SLP207',
    because: 'a user may do everything',
    text: pull('username cslu privilege 15 secret 9 $9$x'),
    but: negated('username cslu'),
  },
  {
    rule: 'SLP207',
    because: 'a server knows the users',
    text: pull('aaa authorization exec default group tacacs+ local'),
    but: negated('aaa authorization'),
  },
  {
    rule: 'SLP205',
    because: 'the list of modules holds that of licensing',
    text: pull(
      'username cslu privilege 15 secret 9 $9$x\nip http session-module-list LIST SL_HTTP\nip http session-module-list OTHER NG_WEBUI\nip http secure-active-session-modules LIST',
    ),
    but: ['modules LIST', 'modules OTHER'],
  },
  {
    rule: 'SLP205',
    because: 'the list of modules is not written down',
    text: pull(
      'username cslu privilege 15 secret 9 $9$x\nno ip http session-module-list LIST NG_WEBUI\nip http secure-active-session-modules LIST',
    ),
    but: ['no ip http', 'ip http'],
  },
  {
    rule: 'SLP208',
    because: 'the access class was taken away',
    text: pull('username cslu privilege 15 secret 9 $9$x\nno ip http access-class ipv4 COLLECTORS'),
    but: ['no ip http', 'ip http'],
  },
  {
    rule: 'SLP208',
    because: 'lists of IPv6 are not read',
    text: pull('username cslu privilege 15 secret 9 $9$x\nip http access-class ipv6 COLLECTORS'),
    but: ['class ipv6', 'class ipv4'],
  },
  {
    rule: 'SLP208',
    because: 'the list is written down',
    text: pull(
      'username cslu privilege 15 secret 9 $9$x\nip http access-class ipv4 COLLECTORS\nip access-list standard COLLECTORS\n permit any',
    ),
    but: ['standard COLLECTORS', 'standard OTHERS'],
  },
  {
    rule: 'SLP208',
    because: 'the list is written down by its number',
    text: pull(
      'username cslu privilege 15 secret 9 $9$x\nip http access-class 10\naccess-list 10 permit any',
    ),
    but: negated('access-list 10'),
  },
  {
    rule: 'SLP211',
    because: 'a line that was taken back moves no port',
    text: pull('username cslu privilege 15 secret 9 $9$x\nno ip http secure-port 8443'),
    but: ['no ip http', 'ip http'],
  },
];

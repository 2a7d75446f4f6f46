import { face, output, type SilenceRow, toCslu, toCssm, vrf, whole } from './row';

/** A configuration with whatever lets a collector in, and the declaration that one comes. */
const pull = (lines: string, version?: string): string =>
  `! slp-topology: cslu-initiated\n${whole(
    `aaa new-model\naaa authentication login default local\nusername cslu privilege 15 secret 9 $9$x\n${lines}`,
    version,
  )}`;

const bound = 'ip http client source-interface Vlan100\n';
const address = 'ip address 192.0.2.2 255.255.255.0';
const addressed = face('Vlan100', address);
const inRed = face('Vlan100', 'vrf forwarding RED', address);

const brief = (row: string): string =>
  output(
    'show ip interface brief',
    'Interface              IP-Address      OK? Method Status                Protocol',
    row,
  );
const down = brief('Vlan100                192.0.2.2       YES NVRAM  down                  down');
const running = (...lines: readonly string[]): string => output('show running-config', ...lines);
const filtered = (...lines: readonly string[]): string =>
  output('show running-config | include license|http client|vrf', ...lines);
const vrfs = output(
  'show vrf',
  '  Name                             Default RD            Protocols   Interfaces',
  '  RED                              64500:1               ipv4        Vl100',
  '  BLUE                             64500:2               ipv4        Vl20',
);
const status = (...lines: readonly string[]): string =>
  output('show license status', 'Smart Licensing Using Policy:', '  Status: ENABLED', 'Transport:', ...lines);

/** Where the connection of licensing starts: its interface, its VRF, and who comes to collect. */
export const source: readonly SilenceRow[] = [
  {
    rule: 'SLP203',
    because: 'an interface without an address sends nothing even when it is up',
    text: whole(`${face('Vlan100', 'no ip address', 'shutdown')}${bound}${toCslu}`),
    but: ['no ip address', address],
  },
  {
    rule: 'SLP203',
    because: 'the interface that is shut down without an address may have one in lines that are not here',
    text: whole(`${face('Vlan100', 'no ip address', 'shutdown')}${bound}${toCslu}`),
    but: ['version 17.9\n', ''],
  },
  {
    rule: 'SLP203',
    because: 'the interface that takes its address from a template is up',
    text: whole(`${face('Vlan100', 'source template UPLINK', 'no shutdown')}${bound}${toCslu}`),
    but: ['no shutdown', 'shutdown'],
  },
  {
    rule: 'SLP205',
    because: 'the module of HTTP is closed, and the collector may come over NETCONF',
    text: pull('ip http secure-server\nip http secure-active-session-modules none\nnetconf-yang'),
    but: ['\nnetconf-yang', ''],
  },
  {
    rule: 'SLP206',
    because: 'the collector may come over RESTCONF, which asks AAA',
    text: pull('ip http secure-server\nip http authentication enable\nrestconf'),
    but: ['\nrestconf', ''],
  },
  {
    rule: 'SLP206',
    because: 'without a line the HTTP server asks for the enable password by default, which is easily missed',
    text: pull('ip http secure-server\nip http client connection retry 2'),
    but: ['client connection retry 2', 'authentication enable'],
    severities: ['hint', 'warning'],
  },
  {
    rule: 'SLP208',
    because: 'the access list may stand in a part of the configuration that is not here',
    text: pull(
      'ip http secure-server\nip http authentication local\nip http access-class ipv4 COLLECTORS',
    ).replace('version 17.9\n', ''),
    but: ['hostname', 'version 17.9\nhostname'],
  },
  {
    rule: 'SLP210',
    because: 'the collector comes over HTTPS alone',
    text: pull('no ip http server\nip http secure-server\nip http authentication local', '26.2'),
    but: ['no ip http server', 'ip http server'],
  },
  {
    rule: 'SLP211',
    because: 'HTTPS listens on another port, and the collector may come over NETCONF',
    text: pull('ip http secure-server\nip http authentication local\nip http secure-port 8443\nnetconf-yang'),
    but: ['\nnetconf-yang', ''],
  },
  {
    rule: 'SLP211',
    because: 'HTTPS listens on another port, and HTTP on its own',
    text: pull(
      'ip http server\nip http secure-server\nip http authentication local\nip http secure-port 8443',
    ),
    but: ['ip http server\n', ''],
  },
  {
    rule: 'SLP213',
    because: 'the template of the interface may give it an IPv4 address',
    text: whole(
      `${face('Vlan100', 'ipv6 address 2001:db8::2/64', 'source template UPLINK')}${bound}${toCslu}`,
    ),
    but: [' source template UPLINK\n', ''],
  },
  {
    rule: 'SLP213',
    because: 'an interface that is shut down has another fault first',
    text: whole(`${face('Vlan100', 'ipv6 address 2001:db8::2/64', 'shutdown')}${bound}${toCslu}`),
    but: [' shutdown\n', ''],
  },
  {
    rule: 'SLP213',
    because: 'the name of the peer may have an IPv6 address',
    text: whole(
      `${face('Vlan100', 'ipv6 address 2001:db8::2/64')}${bound}ip name-server 2001:db8::53\nlicense smart url cslu http://cslu.example.com:8182/cslu/v1/pi`,
    ),
    but: ['cslu.example.com', '192.0.2.80'],
  },
  {
    rule: 'SLP214',
    because: 'Call Home has a VRF of its own for its other messages, and licensing does not use it',
    text: whole(`call-home\n vrf TAC\n${addressed}license smart transport smart\nip name-server 192.0.2.53`),
    but: ['transport smart', 'transport callhome'],
  },
  {
    rule: 'SLP215',
    because: 'a VRF that nothing defines is not the management VRF of any platform',
    text: `switch 1 provision c9300-48u\n${whole(`${inRed}${bound}${toCslu}`)}`,
    but: ['RED', 'Mgmt-intf'],
  },
  {
    rule: 'SLP216',
    because: 'the template of the interface may put it into that VRF',
    text: whole(
      `${vrf('RED')}${face('Vlan100', 'source template UPLINK')}${bound}${toCslu}\nlicense smart vrf RED`,
    ),
    but: ['source template UPLINK', address],
  },
  {
    rule: 'SLP216',
    because: 'the VRF is still to be filled in',
    text: whole(`${vrf('RED')}${addressed}${bound}${toCslu}\nlicense smart vrf <vrf>`),
    but: ['<vrf>', 'RED'],
  },
  {
    rule: 'SLP216',
    because: 'the VRF of the interface may stand in lines that are not here',
    text: `${addressed}${bound}${toCslu}\nlicense smart vrf RED\n`,
    but: [address, `vrf forwarding BLUE\n ${address}`],
  },
  {
    rule: 'SLP217',
    because: 'the peer has an IPv6 address',
    text: whole(
      `vrf definition RED\n rd 65000:1\n${inRed}${bound}license smart url cslu http://[2001:db8::80]:8182/cslu/v1/pi`,
    ),
    but: ['[2001:db8::80]', 'cslu.example.com'],
  },
  {
    rule: 'SLP217',
    because: 'another VRF has no family for IPv4, and that of the connection is one of the old form',
    text: whole(`vrf definition BLUE\n rd 65000:1\nip vrf RED\n rd 65000:2\n${inRed}${bound}${toCslu}`),
    but: ['vrf forwarding RED', 'vrf forwarding BLUE'],
  },
  {
    rule: 'SLP217',
    because: 'the VRF was written in both forms, and the old one forwards IPv4',
    text: whole(`ip vrf RED\n rd 65000:1\nvrf definition RED\n rd 65000:1\n${inRed}${bound}${toCslu}`),
    but: ['ip vrf RED', 'ip vrf GREEN'],
  },
  {
    rule: 'SLP217',
    because: 'the family for IPv4 is on',
    text: whole(`vrf definition RED\n rd 65000:1\n address-family ipv4\n${inRed}${bound}${toCslu}`),
    but: ['address-family ipv4', 'no address-family ipv4'],
  },
  {
    rule: 'SLP217',
    because: 'the connection is in the global table, and the name of a VRF was forgotten',
    text: whole(`vrf definition\n rd 65000:1\n${addressed}${bound}${toCslu}`),
    but: [
      'definition\n rd 65000:1\ninterface Vlan100',
      'definition RED\n rd 65000:1\ninterface Vlan100\n vrf forwarding RED',
    ],
  },
  {
    rule: 'SLP218',
    because: 'Call Home is told its VRF in its own block',
    text: whole(`${vrf('RED')}${inRed}call-home\n vrf RED\nlicense smart transport callhome`),
    but: ['call-home\n vrf RED', 'call-home'],
  },
  {
    rule: 'SLP218',
    because: 'Call Home is told its interface in its own block',
    text: whole(
      `${vrf('RED')}${inRed}call-home\n source-interface Vlan100\nlicense smart transport callhome`,
    ),
    but: ['transport callhome', 'transport smart'],
  },
  {
    rule: 'SLP218',
    because: 'an interface in the global table takes its address from a template',
    text: whole(`${vrf('RED')}${inRed}${face('Vlan10', 'source template UPLINK')}${toCslu}`),
    but: ['source template UPLINK', 'no ip address'],
  },
  {
    rule: 'SLP218',
    because: 'an interface in the global table is up and has an address',
    text: whole(
      `${vrf('RED')}${inRed}${face('Vlan10', 'ip address 198.51.100.2 255.255.255.0', 'no shutdown')}${toCslu}`,
    ),
    but: ['no shutdown', 'shutdown'],
  },
  {
    rule: 'SLP221',
    because: 'a whole configuration says that the interface has no address',
    text: running(...whole(`${face('Vlan100', 'no ip address')}${bound}${toCslu}`).split('\n')) + down,
    but: ['no ip address', address],
  },
  {
    rule: 'SLP221',
    because: 'a whole configuration says that the interface has no address, and no template is in it',
    text: running(...whole(`${face('Vlan100', 'no ip address')}${bound}${toCslu}`).split('\n')) + down,
    but: ['no ip address', 'source template UPLINK'],
  },
  {
    rule: 'SLP221',
    because: 'the configuration shuts the interface down',
    text: filtered('interface Vlan100', ' shutdown', bound.trim(), toCslu) + down,
    but: [' shutdown', ' description uplink'],
  },
  {
    rule: 'SLP221',
    because: 'communication was restored behind the output',
    text:
      filtered(bound.trim(), toCslu) +
      down +
      output(
        'show logging',
        '*Mar  5 11:00:00.000: %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart License Utility (CSLU) restored',
      ),
    but: [
      '%SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart License Utility (CSLU) restored',
      '%SMART_LIC-6-AUTHORIZATION_INSTALL_SUCCESS: A new licensing authorization code was successfully installed on: PID:C9300-24T,SN:FOC2331X0AB',
    ],
  },
  {
    rule: 'SLP221',
    because: 'a server gave a wrong answer behind the output, and was reached for it',
    text:
      filtered(bound.trim(), toCslu) +
      down +
      output(
        'show logging',
        '*Mar  5 11:00:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Received empty response from server',
      ),
    but: ['Received empty response from server', 'Unable to resolve server hostname/domain name'],
  },
  {
    rule: 'SLP222',
    because: 'a whole configuration without the VRF is told by the rule about its definition',
    text: running(...whole(`${addressed}${toCslu}\nlicense smart vrf GREEN`).split('\n')) + vrfs,
    but: ['hostname C9300-A', 'hostname C9300-A\nvrf definition GREEN\n address-family ipv4'],
  },
  {
    rule: 'SLP222',
    because: 'a part of a configuration names the VRF that the device shows',
    text: filtered(toCslu, 'license smart vrf RED') + vrfs,
    but: ['vrf RED', 'vrf GREEN'],
  },
  {
    rule: 'SLP222',
    because: 'the configuration itself tells the VRF of the interface',
    text:
      filtered('interface Vlan100', ' vrf forwarding BLUE', bound.trim(), toCslu, 'license smart vrf BLUE') +
      vrfs,
    but: ['interface Vlan100\n vrf forwarding BLUE\n', ''],
  },
  {
    rule: 'SLP222',
    because: 'a DNS server in a VRF that is gone is no way of licensing',
    text: filtered(toCslu, 'ip name-server vrf GREEN 192.0.2.53') + vrfs,
    but: ['ip name-server vrf GREEN 192.0.2.53', 'license smart vrf GREEN'],
  },
  {
    rule: 'SLP222',
    because: 'Call Home has a VRF that is gone for its other messages, and licensing does not use it',
    text: filtered('call-home', ' vrf GREEN', toCssm) + vrfs,
    but: ['transport smart', 'transport callhome'],
  },
  {
    rule: 'SLP222',
    because: 'the agent shows that it uses no VRF',
    text: filtered(toCslu) + status('  Type: cslu', '  VRF:', '    <none>') + vrfs,
    but: ['<none>', 'GREEN'],
  },
  ...['none', 'GREEN (of the agent)', '<vrf>'].map(
    (shown): SilenceRow => ({
      rule: 'SLP222',
      because: `\`${shown}\` names no VRF`,
      text: filtered(toCslu) + status('  Type: cslu', `  VRF: ${shown}`) + vrfs,
      but: [`VRF: ${shown}`, 'VRF: GREEN'],
    }),
  ),
];

import { face, output, type SilenceRow, toCssm, vrf, whole } from './row';

const dns = 'ip name-server 192.0.2.53\n';
const address = 'ip address 192.0.2.2 255.255.255.0';
const vlan = face('Vlan100', address);
const away = 'license smart url cslu http://203.0.113.80:8182/cslu/v1/pi';
const onPrem = 'license smart url cslu https://onprem.example.com/cslu/v1/pi/example-1';
const proxy = 'license smart proxy address 192.0.2.8\nlicense smart proxy port 8080\n';
const profile = (lines: string): string =>
  `license smart transport callhome\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n${lines} profile CiscoTAC-1\n  active\n  destination transport-method http`;
const log = (...lines: readonly string[]): string => output('show logging', ...lines);
const failed = (reason: string): string =>
  ['10', '12']
    .map(
      (hour) =>
        `*Mar  5 ${hour}:00:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : ${reason}`,
    )
    .join('\n');
const status = (...lines: readonly string[]): string =>
  output('show license status', 'Smart Licensing Using Policy:', '  Status: ENABLED', 'Transport:', ...lines);

/** Whether the peer can be reached: proxies, routes, tests of the port. */
export const connect: readonly SilenceRow[] = [
  {
    rule: 'SLP406',
    because: 'behind the scheme of the proxy nothing has been typed yet',
    text: whole(`${vlan}${dns}license smart proxy address http://\n${toCssm}`),
    but: ['address http://', 'address http://192.0.2.8'],
  },
  {
    rule: 'SLP402',
    because: 'the block of Call Home may stand in a part of the configuration that is not here',
    text: whole(`${vlan}${dns}${proxy}${profile('')}`).replace('version 17.9\n', ''),
    but: ['hostname', 'version 17.9\nhostname'],
  },
  {
    rule: 'SLP402',
    because: 'a topology with a proxy is declared, and its missing line is told as such',
    text: `! slp-topology: direct-callhome-proxy\n${whole(`${vlan}${dns}${proxy}${profile('')}`)}`,
    but: ['! slp-topology: direct-callhome-proxy\n', ''],
  },
  {
    rule: 'SLP403',
    because: 'transport `smart` has a proxy of its own',
    text: whole(`${vlan}${dns}${proxy}${toCssm}\ncall-home\n http-proxy 192.0.2.8 port 8080`),
    but: [proxy, ''],
  },
  {
    rule: 'SLP403',
    because: 'the address of the proxy was forgotten, which is told already',
    text: whole(
      `${vlan}${dns}license smart proxy port 8080\n${toCssm}\ncall-home\n http-proxy 192.0.2.8 port 8080`,
    ),
    but: ['license smart proxy port 8080\n', ''],
  },
  {
    rule: 'SLP403',
    because: 'the proxy of licensing may stand in a part of the configuration that is not here',
    text: whole(`${vlan}${dns}${toCssm}\ncall-home\n http-proxy 192.0.2.8 port 8080`).replace(
      'version 17.9\n',
      '',
    ),
    but: ['hostname', 'version 17.9\nhostname'],
  },
  {
    rule: 'SLP403',
    because: 'a topology with a proxy is declared, and its missing lines are told as such',
    text: `! slp-topology: direct-smart-proxy\n${whole(`${vlan}${dns}${toCssm}\ncall-home\n http-proxy 192.0.2.8 port 8080`)}`,
    but: ['direct-smart-proxy', 'direct-smart'],
  },
  {
    rule: 'SLP403',
    because: 'the port of the proxy of licensing was forgotten, which is told already',
    text: whole(
      `${vlan}${dns}license smart proxy address 192.0.2.8\n${toCssm}\ncall-home\n http-proxy 192.0.2.8 port 8080`,
    ),
    but: ['license smart proxy address 192.0.2.8\n', ''],
  },
  {
    rule: 'SLP406',
    because: 'a topology is declared, and its missing lines are told as such',
    text: `! slp-topology: direct-smart-proxy\n${whole(`${vlan}license smart proxy address 192.0.2.8\n${toCssm}`)}`,
    but: ['! slp-topology: direct-smart-proxy\n', ''],
  },
  {
    rule: 'SLP406',
    because: 'nothing is sent',
    text: whole(`${vlan}license smart proxy address 192.0.2.8\nlicense smart transport off`),
    but: ['transport off', 'transport smart'],
  },
  {
    rule: 'SLP406',
    because: 'the port stands in the address, which is a fault of the address',
    text: whole(`${vlan}license smart proxy address 192.0.2.8:8080\n${toCssm}`),
    but: ['192.0.2.8:8080', '192.0.2.8'],
  },
  {
    rule: 'SLP407',
    because: 'the proxy is still to be filled in',
    text: whole(`${vlan}license smart proxy address http://<proxy>\n${toCssm}`),
    but: ['<proxy>', '192.0.2.8'],
  },
  {
    rule: 'SLP407',
    because: 'the password in the address has a rule of its own',
    text: whole(`${vlan}license smart proxy address http://user:secret@192.0.2.8\n${toCssm}`),
    but: ['user:secret@', ''],
  },
  {
    rule: 'SLP407',
    because: 'behind the scheme nothing has been typed yet',
    text: 'license smart transport smart\nlicense smart proxy address http://\n',
    but: ['http://', 'http://192.0.2.8'],
  },
  {
    rule: 'SLP408',
    because: 'the proxy is still to be filled in',
    text: whole(`${vlan}license smart proxy address user:<password>@192.0.2.8\n${toCssm}`),
    but: ['<password>', 'secret'],
  },
  {
    rule: 'SLP409',
    because: 'the port is still to be filled in',
    text: whole(`${vlan}license smart proxy address 192.0.2.8\nlicense smart proxy port <port>\n${toCssm}`),
    but: ['<port>', '80800'],
  },
  {
    rule: 'SLP409',
    because: 'the port is a number of ports',
    text: whole(`${vlan}license smart proxy address 192.0.2.8\nlicense smart proxy port 8080\n${toCssm}`),
    but: ['8080', 'http'],
  },
  {
    rule: 'SLP409',
    because: 'the port is a number as the device takes it',
    text: whole(`${vlan}license smart proxy address 192.0.2.8\nlicense smart proxy port 80\n${toCssm}`),
    but: ['port 80', 'port 0x50'],
  },
  {
    rule: 'SLP410',
    because: 'the server is set, and another transport is in force',
    text: whole(`${vlan}${dns}${proxy}${onPrem}\nlicense smart transport smart`),
    but: ['transport smart', 'transport automatic'],
  },
  {
    rule: 'SLP411',
    because: 'licensing has a proxy of its own',
    text: whole(`${vlan}${dns}ip http client proxy-server 192.0.2.8 proxy-port 8080\n${proxy}${toCssm}`),
    but: [proxy, ''],
  },
  {
    rule: 'SLP411',
    because: 'nobody chose a transport',
    text: whole(`${vlan}${dns}ip http client proxy-server 192.0.2.8 proxy-port 8080`),
    but: ['\nntp server', '\nlicense smart transport automatic\nntp server'],
  },
  {
    rule: 'SLP411',
    because: 'Call Home has proxies of its own',
    text: whole(`${vlan}${dns}ip http client proxy-server 192.0.2.8 proxy-port 8080\n${profile('')}`),
    but: ['transport callhome', 'transport cslu'],
  },
  {
    rule: 'SLP415',
    because: 'the connection is in a VRF',
    text: whole(
      `ip routing\n${vrf('RED')}${vlan}${face('Vlan10', 'vrf forwarding RED', 'ip address 198.51.100.2 255.255.255.0')}ip http client source-interface Vlan10\nip default-gateway 192.0.2.1\n${away}`,
    ),
    but: ['source-interface Vlan10\n', 'source-interface Vlan100\n'],
  },
  {
    rule: 'SLP415',
    because: 'the interfaces are not written down',
    text: whole(`ip routing\nip default-gateway 192.0.2.1\n${away}`),
    but: ['ip routing\n', `ip routing\n${vlan}`],
  },
  {
    rule: 'SLP415',
    because: 'the peer is in the network of an interface',
    text: whole(
      `ip routing\n${vlan}ip default-gateway 192.0.2.1\n${away.replace('203.0.113.80', '192.0.2.80')}`,
    ),
    but: ['http://192.0.2.80', 'http://203.0.113.80'],
  },
  {
    rule: 'SLP415',
    because: 'the device shows a way, whatever its lines are',
    text:
      output(
        'show running-config',
        ...whole(`ip routing\n${vlan}ip default-gateway 192.0.2.1\n${away}`).trimEnd().split('\n'),
      ) +
      output(
        'show ip route',
        'Gateway of last resort is 192.0.2.1 to network 0.0.0.0',
        '',
        'S*    0.0.0.0/0 [1/0] via 192.0.2.1',
      ),
    but: [
      'C9300-A#show ip route\nGateway of last resort is 192.0.2.1 to network 0.0.0.0\n\nS*    0.0.0.0/0 [1/0] via 192.0.2.1\n',
      '',
    ],
  },
  {
    rule: 'SLP416',
    because: 'the VRF of licensing does not exist, which is told already',
    text: whole(
      `${vlan}${face('Vlan10', 'vrf forwarding RED', 'ip address 198.51.100.2 255.255.255.0')}${away}\nlicense smart vrf RED`,
    ),
    but: ['interface Vlan100', 'vrf definition RED\n address-family ipv4\ninterface Vlan100'],
  },
  {
    rule: 'SLP416',
    because: 'the gateway that is not used is told already',
    text: whole(`ip routing\n${vlan}ip default-gateway 192.0.2.1\n${away}`),
    but: ['ip default-gateway 192.0.2.1\n', ''],
  },
  {
    rule: 'SLP416',
    because: 'the VRF has a route of its own, whatever the gateway of the global table does',
    text: whole(
      `ip routing\n${vrf('RED')}${face('Vlan10', 'vrf forwarding RED', 'ip address 198.51.100.2 255.255.255.0')}ip http client source-interface Vlan10\nip default-gateway 192.0.2.1\nip route vrf RED 0.0.0.0 0.0.0.0 198.51.100.1\n${away}`,
    ),
    but: ['ip route vrf RED 0.0.0.0 0.0.0.0 198.51.100.1\n', ''],
  },
  {
    rule: 'SLP417',
    because: 'licensing makes connections of both kinds',
    text: status(
      '  Type: cslu',
      '  Cslu address: http://[2001:db8::80]:8182/cslu/v1/pi',
      '  IP Mode: IPv4 and IPv6',
    ),
    but: ['IPv4 and IPv6', 'IPv4 ONLY'],
  },
  {
    rule: 'SLP417',
    because: 'nothing is sent',
    text: status(
      '  Type: Transport Off',
      '  Cslu address: http://[2001:db8::80]:8182/cslu/v1/pi',
      '  IP Mode: IPv4 ONLY',
    ),
    but: ['Transport Off', 'cslu'],
  },
  {
    rule: 'SLP426',
    because: 'the port opened when it was tried again',
    text:
      output(
        'telnet cslu-local 8182 /ipv4',
        'Trying cslu-local (192.0.2.10, 8182)...',
        '% Connection timed out; remote host not responding',
      ) + output('telnet cslu-local 8182 /ipv4', 'Trying cslu-local (192.0.2.10, 8182)... Open'),
    but: [
      '(192.0.2.10, 8182)... Open',
      '(192.0.2.10, 8182)...\n% Connection timed out; remote host not responding',
    ],
  },
  {
    rule: 'SLP428',
    because: 'the device says why it failed, and the reason has a rule of its own',
    text: log(failed('Unable to resolve server hostname/domain name')),
    but: [failed('Unable to resolve server hostname/domain name'), failed('Communications failure')],
  },
  {
    rule: 'SLP481',
    because: 'the log of the device tells the same reason already',
    text:
      log(failed('Connection timed out')) +
      output(
        'show license eventlog',
        '**** Event Log ****',
        '2024-03-05 13:31:32.920 UTC SAEVT_COMM_FAIL error="Connection timed out"',
      ),
    but: ['error="Connection timed out"', 'error="Unable to resolve server hostname/domain name"'],
  },
];

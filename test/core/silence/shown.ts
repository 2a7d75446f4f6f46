import { face, output, type SilenceRow, toCslu, vrf, whole } from './row';

const running = (lines: string): string =>
  output('show running-config', ...whole(lines).trimEnd().split('\n'));
const dns = 'ip name-server 192.0.2.53\n';
const bound = 'ip http client source-interface Vlan100\n';
const address = 'ip address 192.0.2.2 255.255.255.0';
const brief = (row: string): string =>
  output(
    'show ip interface brief',
    'Interface              IP-Address      OK? Method Status                Protocol',
    row,
  );
const up = brief('Vlan100                192.0.2.2       YES DHCP   up                    up');
const vrfs = (protocols: string): string =>
  output(
    'show vrf',
    '  Name                             Default RD            Protocols   Interfaces',
    '  BLUE                             64500:2               ipv4        Vl20',
    `  RED                              64500:1               ${protocols.padEnd(11)} Vl100`,
  );
const ddce = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';
const profile = (status: string): string =>
  output(
    'show call-home profile all',
    'Profile Name: CiscoTAC-1',
    `    Profile status: ${status}`,
    '    Profile mode: Full Reporting',
    '    Reporting Data: Smart Call Home, Smart Licensing',
    '    Preferred Message Format: xml',
    '    Transport Method: http',
    `    HTTP  address(es): ${ddce}`,
  );
const callHome = (...lines: readonly string[]): string =>
  `${dns}license smart transport callhome\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n profile CiscoTAC-1\n${lines.map((line) => `  ${line}\n`).join('')}`;

/** What a configuration lets expect, and an output of the device shows to be otherwise. */
export const shown: readonly SilenceRow[] = [
  {
    rule: 'SLP202',
    because: 'the device shows the interface with an address',
    text: running(`${face('Vlan100', 'no ip address')}${bound}${toCslu}`) + up,
    but: [up, ''],
  },
  {
    rule: 'SLP203',
    because: 'the device shows the interface up',
    text: running(`${face('Vlan100', address, 'shutdown')}${bound}${toCslu}`) + up,
    but: [up, ''],
  },
  {
    rule: 'SLP214',
    because: 'the device has the VRF, whatever the lines at hand say',
    text: running(`${vrf('BLUE')}${face('Vlan100', address)}${toCslu}\nlicense smart vrf RED`) + vrfs('ipv4'),
    but: ['  RED  ', '  PINK '],
  },
  {
    rule: 'SLP217',
    because: 'the device forwards IPv4 in the VRF',
    text:
      running(
        `vrf definition RED\n rd 64500:1\n${face('Vlan100', 'vrf forwarding RED', address)}${bound}${toCslu}`,
      ) + vrfs('ipv4'),
    but: ['64500:1               ipv4        Vl100', '64500:1               ipv6        Vl100'],
  },
  {
    rule: 'SLP506',
    because: 'the device lists the trustpoint of licensing',
    text:
      running(
        `${dns}${face('Vlan100', address)}crypto pki trustpoint CORP\n enrollment pkcs12\nlicense smart url cslu https://onprem.example.com/cslu/v1/pi/example-1`,
      ) +
      output(
        'show crypto pki trustpoints',
        'Trustpoint SLA-TrustPoint:',
        '    Subject Name:',
        '    cn=Example',
      ),
    but: ['Trustpoint SLA-TrustPoint', 'Trustpoint OTHER'],
  },
  {
    rule: 'SLP607',
    because: 'the device shows a profile that sends',
    text: running(callHome('destination transport-method http')) + profile('ACTIVE'),
    but: ['status: ACTIVE', 'status: INACTIVE'],
  },
  {
    rule: 'SLP609',
    because: 'the device shows a profile that sends over HTTP',
    text: running(callHome('active', 'destination transport-method email')) + profile('ACTIVE'),
    but: ['status: ACTIVE', 'status: INACTIVE'],
  },
];

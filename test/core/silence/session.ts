import { output, type SilenceRow } from './row';

const cslu = 'license smart url cslu http://192.0.2.80:8182/cslu/v1/pi';
const bound = 'ip http client source-interface Vlan100';
const filtered = (...lines: readonly string[]): string =>
  output('show running-config | include license|http client|proxy', ...lines);
const tested = (options: string, ...lines: readonly string[]): string =>
  `${filtered(cslu, ...lines)}C9300-A#telnet 192.0.2.80 8182 ${options}\nTrying 192.0.2.80, 8182 ... Open\n`;

const at = (time: string, ...lines: readonly string[]): string =>
  `${output('show clock', `${time}.000 UTC Tue Mar 5 2024`)}${lines.map((line) => `${line}\n`).join('')}`;
const token = 'C9300-A#license smart trust idtoken TOKEN0000000000001 local';
const trust = (installed: string): string =>
  output(
    'show license status',
    'Smart Licensing Using Policy:',
    '  Status: ENABLED',
    'Transport:',
    '  Type: Smart',
    'Trust Code Installed:',
    `  ${installed}`,
  );
const waited = `${at('10:00:00', token)}${at('10:01:00')}${at('10:15:00')}`;
const installed =
  '%SMART_LIC-6-TRUST_CODE_INSTALL_SUCCESS: A new licensing trust code was successfully installed on';

const boot =
  '*Mar  5 10:00:00.000: %PKI-2-NON_AUTHORITATIVE_CLOCK: PKI functions can not be initialized until an authoritative time source, like NTP, can be obtained.\n';
const ready = '*Mar  5 12:00:00.000: %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized\n';
const unset = output('show clock', '*12:00:30.000 UTC Tue Mar 5 2024');
const clockOf = (year: string): string => output('show clock', `10:15:00.123 UTC Tue Mar 5 ${year}`);
const built = (date: string): string =>
  output(
    'show version',
    'Cisco IOS Software [Cupertino], Catalyst L3 Switch Software (CAT9K_IOSXE), Version 17.9.4, RELEASE SOFTWARE (fc5)',
    `Compiled ${date} by mcpre`,
  );

/** What somebody typed and looked at: tests of the port, tokens, clocks. */
export const session: readonly SilenceRow[] = [
  {
    rule: 'SLP220',
    because: 'the test is of another port of the server',
    text: tested('/ipv4', bound).replace('80 8182 ', '80 22 '),
    but: ['80 22 ', '80 8182 '],
  },
  {
    rule: 'SLP220',
    because: 'nothing tells from which VRF the HTTP client connects, and the tester chose one',
    text: tested('/vrf RED'),
    but: [cslu, `${cslu}\n${bound}`],
  },
  {
    rule: 'SLP220',
    because: 'the test leaves by the VRF that licensing names',
    text: tested('/vrf RED', 'license smart vrf RED'),
    but: ['/vrf RED', '/vrf BLUE'],
  },
  {
    rule: 'SLP220',
    because: 'the source interface is abbreviated, and the same',
    text: tested('/source-interface Vl100', bound),
    but: ['Vl100', 'Vl200'],
  },
  {
    rule: 'SLP220',
    because: 'the HTTP client has no source interface, so any test leaves as it does',
    text: tested('/ipv4'),
    but: [cslu, `${cslu}\n${bound}`],
  },
  {
    rule: 'SLP711',
    because: 'ten minutes have not passed since the token was entered',
    text: waited.replace('10:15', '10:10') + trust('<none>'),
    but: ['10:10:00', '10:11:00'],
  },
  {
    rule: 'SLP711',
    because: 'the clocks were looked at before the token was entered',
    text: `${at('10:01:00')}${at('10:15:00', token)}${at('10:16:00')}${trust('<none>')}`,
    but: ['10:16:00', '10:16:00.000 UTC Tue Mar 5 2024\nC9300-A#show clock\n10:46:00'],
  },
  {
    rule: 'SLP711',
    because: 'the trust code was looked at before the token was entered',
    text: `${trust('<none>')}${waited}`,
    but: ['10:15:00.000 UTC Tue Mar 5 2024\n', `10:15:00.000 UTC Tue Mar 5 2024\n${trust('<none>')}`],
  },
  {
    rule: 'SLP711',
    because: 'a message behind it says what became of the token',
    text: `${waited}Mar  5 10:02:00.000: ${installed} PID:C9300-24T,SN:FOC0000A001\n${trust('<none>')}`,
    but: ['TRUST_CODE_INSTALL_SUCCESS', 'AGENT_READY'],
  },
  {
    rule: 'SLP711',
    because: 'the log that somebody printed says what became of the token',
    text: `${output('show logging', `Mar  5 10:02:00.000: ${installed} PID:C9300-24T,SN:FOC0000A001`)}${waited}${trust('<none>')}`,
    but: ['C9300-A#show logging\n', ''],
  },
  {
    rule: 'SLP521',
    because: 'NTP is synchronised by now',
    text: `${boot}${ready}${unset}${output('show ntp status', 'Clock is synchronized, stratum 3, reference is 192.0.2.123')}`,
    but: [
      'Clock is synchronized, stratum 3, reference is 192.0.2.123',
      'Clock is unsynchronized, stratum 16, no reference clock',
    ],
  },
  {
    rule: 'SLP521',
    because: 'the log ends with the boot, when no clock can be set yet',
    text: `${boot}${unset.replace('12:00:30', '10:59:59')}`,
    but: ['10:59:59', '11:00:00'],
  },
  {
    rule: 'SLP521',
    because: 'what failed behind it needs no clock',
    text: `${boot}*Mar  5 10:05:00.000: %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized\n`,
    but: [
      '%SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized',
      '%SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Peer certificate validation failure',
    ],
  },
  {
    rule: 'SLP522',
    because: 'a clock may run a day behind the zone in which the image was compiled',
    text: `${clockOf('2024')}${built('Tue 05-Mar-24 20:00')}${trust('<none>')}`,
    but: ['05-Mar-24', '07-Mar-24'],
  },
  {
    rule: 'SLP522',
    because: 'the word where the month should stand is none',
    text: `${clockOf('2024')}${built('Tue 05-Mai-25 20:00')}${trust('<none>')}`,
    but: ['05-Mai-25', '05-May-25'],
  },
  {
    rule: 'SLP522',
    because: 'a certificate of today may have begun in 2020',
    text: `${clockOf('2020')}${trust('<none>')}`,
    but: ['Mar 5 2020', 'Mar 5 2019'],
  },
  {
    rule: 'SLP317',
    because: 'only some lines of the output are at hand',
    text: `${filtered(bound, cslu.replace('192.0.2.80', 'cslu.example.com'))}${output('show hosts | include servers', 'Default domain is example.com', 'Name/address lookup uses domain service', 'Name servers are 255.255.255.255')}`,
    but: [' | include servers', ''],
  },
  {
    rule: 'SLP317',
    because: 'the view is that of another table',
    text: `${filtered(bound, cslu.replace('192.0.2.80', 'cslu.example.com'))}${output('show hosts', 'Name lookup view: RED', 'Default domain is example.com', 'Name/address lookup uses domain service', 'Name servers are 255.255.255.255')}`,
    but: ['view: RED', 'view: Global'],
  },
  {
    rule: 'SLP317',
    because: 'a newer release prints the name that it knows in its own form',
    text: `${filtered(bound, cslu.replace('192.0.2.80', 'cslu.example.com'))}${output('show hosts', 'Default domain is example.com', 'Name/address lookup uses domain service', 'Name servers are 255.255.255.255', 'NAME  TTL  CLASS   TYPE      DATA/ADDRESS', '-----------------------------------------', 'CSLU.example.com.   0     IN  A      192.0.2.80')}`,
    but: ['CSLU.example', 'data.example'],
  },
];

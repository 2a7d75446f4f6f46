import { face, output, type SilenceRow, toCssm, whole } from './row';

const dns = 'ip name-server 192.0.2.53\n';
const vlan = face('Vlan100', 'ip address 192.0.2.2 255.255.255.0');
const ddce = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';
const receiver = 'https://smartreceiver.cisco.com/licservice/license';
const gateway = 'https://onprem.example.com/Transportgateway/services/DeviceRequestHandler';
const callHome = (...profiles: readonly string[]): string =>
  `license smart transport callhome\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n${profiles.join('')}`;
const builtIn = (...lines: readonly string[]): string =>
  ` profile CiscoTAC-1\n${lines.map((line) => `  ${line}\n`).join('')}`;
const own = (...lines: readonly string[]): string =>
  ` profile LICENSING\n${lines.map((line) => `  ${line}\n`).join('')}`;
const sending = ['active', 'destination transport-method http'];
const log = (...lines: readonly string[]): string => output('show logging', ...lines);
const profileShown = (status: string, name = 'CiscoTAC-1'): string =>
  output(
    'show call-home profile all',
    `Profile Name: ${name}`,
    `    Profile status: ${status}`,
    '    Profile mode: Full Reporting',
    '    Reporting Data: Smart Call Home, Smart Licensing',
    '    Preferred Message Format: xml',
    '    Transport Method: http',
    `    HTTP  address(es): ${ddce}`,
  );

/** Profiles of Call Home, and the service that they speak to. */
export const callHomeRows: readonly SilenceRow[] = [
  {
    rule: 'SLP607',
    because: 'the built-in profile sends, and another one is not active',
    text: whole(`${vlan}${dns}${callHome(own('destination transport-method http'), builtIn(...sending))}`),
    but: ['CiscoTAC-1\n  active\n', 'CiscoTAC-1\n'],
  },
  {
    rule: 'SLP608',
    because: 'the other active profile carries no licensing data',
    text: whole(`${vlan}${dns}${callHome(builtIn(...sending), own(...sending))}`),
    but: ['LICENSING\n', 'LICENSING\n  reporting smart-licensing-data\n'],
  },
  {
    rule: 'SLP609',
    because: 'another profile sends over HTTP',
    text: whole(
      `${vlan}${dns}${callHome(builtIn('active', 'destination transport-method email'), own(...sending, 'reporting smart-licensing-data', `destination address http ${ddce}`))}`,
    ),
    but: ['  reporting smart-licensing-data\n', ''],
  },
  {
    rule: 'SLP610',
    because: 'a part of the address is still to be filled in',
    text: callHome(own('active', 'destination address http <address>')),
    but: ['<address>', 'tools.cisco.com'],
  },
  {
    rule: 'SLP610',
    because: 'the address is that of a gateway',
    text: callHome(own('active', `destination address http ${gateway}`)),
    but: ['https://', 'ftp://'],
  },
  {
    rule: 'SLP610',
    because: 'licence reports of the classic model end at a gateway',
    text: whole(
      `${vlan}${dns}${callHome(own(...sending, 'reporting smart-licensing-data', `destination address http ${gateway}`))}`,
      '17.3',
    ),
    but: ['version 17.3', 'version 17.6'],
  },
  {
    rule: 'SLP610',
    because: 'the gateway is told of faults, and licence reports go to Cisco',
    text: whole(
      `${vlan}${dns}${callHome(builtIn(...sending), own(...sending, `destination address http ${gateway}`))}`,
    ),
    but: ['LICENSING\n', 'LICENSING\n  reporting smart-licensing-data\n'],
  },
  {
    rule: 'SLP610',
    because: 'the host is there',
    text: callHome(own('active', `destination address http ${gateway}`)),
    but: ['onprem.example.com', ''],
  },
  {
    rule: 'SLP610',
    because: 'the address is short enough',
    text: callHome(own('active', `destination address http ${gateway}`)),
    but: ['onprem', `${'onprem.'.repeat(20)}onprem`],
  },
  {
    rule: 'SLP610',
    because: 'licensing does not use Call Home',
    text: `${toCssm}\ncall-home\n profile LICENSING\n  active\n  destination address http ${receiver}\n`,
    but: ['transport smart', 'transport callhome'],
  },
  {
    rule: 'SLP610',
    because: 'behind the misspelt word stands a part of a query',
    text: callHome(own('active', `destination address http ${gateway.slice(0, -1)}s/Handler`)),
    but: ['Handles/Handler', 'Handle'],
  },
  {
    rule: 'SLP612',
    because: 'the block has no profile, which is told already',
    text: whole(`${vlan}${dns}license smart transport callhome\ncall-home\n source-interface Vlan100`),
    but: [' source-interface Vlan100', ` source-interface Vlan100\n${builtIn(...sending).trimEnd()}`],
  },
  {
    rule: 'SLP626',
    because: 'a part of the URL is still to be filled in',
    text: whole(
      `${vlan}${dns}license smart transport callhome\nlicense smart url https://<host>/licservice/license`,
    ),
    but: ['<host>', 'smartreceiver.cisco.com'],
  },
  {
    rule: 'SLP626',
    because: 'the URL has no scheme, which is told already',
    text: whole(
      `${vlan}${dns}license smart transport callhome\nlicense smart url smartreceiver.cisco.com/licservice/license`,
    ),
    but: ['url smart', 'url https://smart'],
  },
  {
    rule: 'SLP626',
    because: 'the host is missing, which is told already',
    text: whole(
      `${vlan}${dns}license smart transport callhome\nlicense smart url https:///licservice/license`,
    ),
    but: ['https:///', 'https://smartreceiver.cisco.com/'],
  },
  {
    rule: 'SLP626',
    because: 'the URL is that of the service of Call Home',
    text: `license smart transport callhome\nlicense smart url ${ddce}\n`,
    but: ['https://', 'http://'],
  },
  {
    rule: 'SLP626',
    because: 'the URL is that of the service of Call Home, by its port',
    text: `license smart transport callhome\nlicense smart url ${ddce.replace('.com', '.com:443')}\n`,
    but: [':443', ':8443'],
  },
  {
    rule: 'SLP626',
    because: 'the URL of another transport is left beside it',
    text: `license smart transport callhome\nlicense smart url ${receiver}\nlicense smart url smart ${receiver}\n`,
    but: [`smart ${receiver}`, 'smart https://onprem.example.com/SmartTransport'],
    severities: ['information', 'error'],
  },
  {
    rule: 'SLP626',
    because: 'the path is still to be filled in',
    text: 'license smart transport callhome\nlicense smart url https://smartreceiver.cisco.com/<path>\n',
    but: ['<path>', 'licservice/license'],
  },
  {
    rule: 'SLP626',
    because: 'the URL is that of the service of Call Home, by its path',
    text: `license smart transport callhome\nlicense smart url ${ddce}\n`,
    but: ['DDCEService', 'DDCEServices'],
  },
  {
    rule: 'SLP626',
    because: 'a blank stands in the URL, which is told already',
    text: 'license smart transport callhome\nlicense smart url https://smartreceiver.cisco.com/lic service\n',
    but: ['lic service', 'licservice'],
  },
  {
    rule: 'SLP652',
    because: 'licensing does not use Call Home',
    text:
      output('show running-config | include license', 'license smart transport smart') +
      profileShown('INACTIVE'),
    but: ['transport smart', 'transport callhome'],
  },
  {
    rule: 'SLP652',
    because: 'another profile sends',
    text:
      output('show running-config | include license', 'license smart transport callhome') +
      profileShown('INACTIVE') +
      profileShown('ACTIVE', 'LICENSING').replace('C9300-A#show call-home profile all\n', '\n'),
    but: ['status: ACTIVE', 'status: INACTIVE'],
  },
  {
    rule: 'SLP652',
    because: 'nothing but the log says that Call Home was used once',
    text:
      profileShown('INACTIVE') +
      log(
        `*Mar  5 10:00:00.000: %CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: ${ddce} (ERR 205 : Request Aborted)`,
      ),
    but: [
      'C9300-A#show call-home',
      'C9300-A#show running-config | include license\nlicense smart transport callhome\nC9300-A#show call-home',
    ],
  },
];

import { face, output, type SilenceRow, toCssm, whole } from './row';

const dns = 'ip name-server 192.0.2.53\n';
const vlan = face('Vlan100', 'ip address 192.0.2.2 255.255.255.0');
const ddce = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';
const receiver = 'https://smartreceiver.cisco.com/licservice/license';
const gateway = 'https://onprem.example.com/Transportgateway/services/DeviceRequestHandler';
const cslu = (url: string): string => `license smart transport cslu\nlicense smart url cslu ${url}\n`;
const smart = (url: string): string => `license smart url smart ${url}\nlicense smart transport smart\n`;
const callHome = (...profiles: readonly string[]): string =>
  `license smart transport callhome\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n${profiles.join('')}`;
const builtIn = (...lines: readonly string[]): string =>
  ` profile CiscoTAC-1\n${lines.map((line) => `  ${line}\n`).join('')}`;
const own = (...lines: readonly string[]): string =>
  ` profile LICENSING\n${lines.map((line) => `  ${line}\n`).join('')}`;
const sending = ['active', 'destination transport-method http'];
const log = (...lines: readonly string[]): string => output('show logging', ...lines);
const tech = (...lines: readonly string[]): string =>
  output('show license tech support', 'Smart Licensing Using Policy:', '  Status: ENABLED', ...lines);
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

/** A rule about the URL of CSLU, a URL that it speaks of, and what the URL should be. */
const cslus: readonly (readonly [rule: `SLP${number}`, wrong: string])[] = [
  ['SLP603', receiver],
  ['SLP604', 'http://192.0.2.80/cslu/v1/pi'],
  ['SLP605', 'http://192.0.2.80:8182/cslu/v1/p1'],
  ['SLP606', 'http://192.0.2.80:8182/cslu/v1/pi/example-1'],
  ['SLP630', 'https://192.0.2.80:8182/cslu/v1/pi'],
];

/** Which service the device speaks to, and by which URL. */
export const endpoint: readonly SilenceRow[] = [
  ...cslus.flatMap(([rule, wrong]): readonly SilenceRow[] => [
    {
      rule,
      because: 'the URL of CSLU is set, and another transport is in force',
      text: `${cslu(wrong)}license smart transport smart\n`,
      but: ['transport smart', 'transport automatic'],
    },
    {
      rule,
      because: 'nobody chose a transport but by the URL, which the device takes for that of CSLU',
      text: `license smart url cslu ${wrong}\nlicense smart transport off\n`,
      but: ['license smart transport off\n', ''],
    },
    {
      rule,
      because: 'a part of the URL is still to be filled in',
      text: cslu(wrong.replace(/^(https?:\/\/[^/:]+)/, '$1<site>')),
      but: ['<site>', ''],
    },
  ]),
  {
    rule: 'SLP603',
    because: 'the URL is that of a CSLU',
    text: cslu('http://192.0.2.80:8182/cslu/v1/pi'),
    but: ['http://192.0.2.80:8182/cslu/v1/pi', ddce],
  },
  {
    rule: 'SLP603',
    because: 'the path is still to be filled in',
    text: cslu('https://smartreceiver.cisco.com/<path>'),
    but: ['<path>', 'licservice/license'],
  },
  {
    rule: 'SLP604',
    because: 'the host is missing, which is told already',
    text: cslu('http:///cslu/v1/pi'),
    but: ['http:///', 'http://192.0.2.80/'],
  },
  {
    rule: 'SLP605',
    because: 'the URL has no scheme, which is told already',
    text: cslu('192.0.2.80:8182/cslu/v1/p1'),
    but: ['192.0.2.80', 'http://192.0.2.80'],
  },
  {
    rule: 'SLP605',
    because: 'the host is missing, which is told already',
    text: cslu('http:///cslu/v1/p1'),
    but: ['http:///', 'http://192.0.2.80/'],
  },
  {
    rule: 'SLP605',
    because: 'the URL is that of another service, which is told already',
    text: cslu(ddce),
    but: ['tools.cisco.com', 'cslu.example.com'],
  },
  {
    rule: 'SLP630',
    because: 'an On-Prem server takes HTTPS',
    text: cslu('https://192.0.2.80:8182/cslu/v1/pi/example-1'),
    but: ['/example-1', ''],
  },
  {
    rule: 'SLP630',
    because: 'HTTPS has a port of its own there',
    text: cslu('https://192.0.2.80:8443/cslu/v1/pi'),
    but: ['8443', '8182'],
  },
  {
    rule: 'SLP602',
    because: 'a part of the URL is still to be filled in',
    text: whole(`${vlan}${dns}${smart('https://smartreceiver<site>.cisco.com/licservice/licence')}`),
    but: ['<site>', ''],
  },
  {
    rule: 'SLP602',
    because: 'the URL has no scheme, which is told already',
    text: whole(`${vlan}${dns}${smart('smartreceiver.cisco.com/licservice/licence')}`),
    but: ['smart smartreceiver', 'smart https://smartreceiver'],
  },
  {
    rule: 'SLP602',
    because: 'the host is missing, which is told already',
    text: whole(`${vlan}${dns}${smart('https:///licservice/licence')}`),
    but: ['https:///', 'https://smartreceiver.cisco.com/'],
  },
  {
    rule: 'SLP602',
    because: 'a server of the classic model has its own path',
    text: whole(`${vlan}${dns}${smart('https://onprem.example.com/SmartTransport')}`, '16.9'),
    but: ['https://onprem.example.com/SmartTransport', ddce],
  },
  {
    rule: 'SLP602',
    because: 'a server of one’s own may have a name like that of Cisco, with its own path',
    text: smart('https://smartreciever.cisco.com/SmartTransport'),
    but: ['SmartTransport', 'licservice/license'],
  },
  {
    rule: 'SLP602',
    because: 'the URL is that of CSSM',
    text: smart(receiver),
    but: ['https://', 'http://'],
  },
  {
    rule: 'SLP602',
    because: 'the URL is that of CSSM, by its port',
    text: smart(receiver.replace('.com', '.com:443')),
    but: [':443', ':8443'],
  },
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
    rule: 'SLP625',
    because: 'a URL was typed for the transport',
    text: `license smart url default\nlicense smart transport smart\nlicense smart url smart ${receiver}\n`,
    but: [`license smart url smart ${receiver}\n`, ''],
  },
  {
    rule: 'SLP625',
    because: 'the transport was in force already',
    text: 'license smart transport smart\nlicense smart url default\nlicense smart transport smart\n',
    but: ['license smart transport smart\n', 'license smart transport cslu\n'],
  },
  {
    rule: 'SLP625',
    because: 'the URL is set behind the transport',
    text: 'license smart transport smart\nlicense smart url default\n',
    but: [
      'license smart transport smart\nlicense smart url default\n',
      'license smart url default\nlicense smart transport smart\n',
    ],
  },
  {
    rule: 'SLP625',
    because: 'a device prints its lines in an order of its own',
    text: output(
      'show running-config | include license',
      'license smart url default',
      'license smart transport smart',
    ),
    but: ['C9300-A#show running-config | include license\n', ''],
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
    rule: 'SLP627',
    because: 'under transport `smart` another rule speaks of the URL',
    text: 'license smart url smart http://192.0.2.80:8182/cslu/v1/pi\nlicense smart transport smart\n',
    but: ['transport smart', 'transport automatic'],
  },
  {
    rule: 'SLP627',
    because: 'CSLU has its URL, and the other one is left over',
    text:
      cslu('http://192.0.2.80:8182/cslu/v1/pi') +
      'license smart url smart http://192.0.2.81:8182/cslu/v1/pi\n',
    but: ['license smart url cslu http://192.0.2.80:8182/cslu/v1/pi\n', ''],
  },
  {
    rule: 'SLP627',
    because: 'the URL is that of CSSM, and the transport is to be changed',
    text: `license smart transport cslu\nlicense smart url smart ${receiver}\n`,
    but: [receiver, 'https://onprem.example.com/cslu/v1/pi/example-1'],
  },
  {
    rule: 'SLP628',
    because: 'another transport is in force',
    text: 'license smart url http://192.0.2.80:8182/cslu/v1/pi\nlicense smart transport callhome\n',
    but: ['transport callhome', 'transport automatic'],
  },
  {
    rule: 'SLP628',
    because: 'the URL is written a second time with a keyword',
    text: 'license smart transport cslu\nlicense smart url http://192.0.2.80:8182/cslu/v1/pi\nlicense smart url smart http://192.0.2.80:8182/cslu/v1/pi\n',
    but: ['license smart url smart http://192.0.2.80:8182/cslu/v1/pi\n', ''],
  },
  {
    rule: 'SLP629',
    because: 'a part of the URL is still to be filled in',
    text: smart('https://smartreceiver-stage.cisco.com/licservice/<path>'),
    but: ['<path>', 'license'],
  },
  {
    rule: 'SLP651',
    because: 'the message was answered',
    text: tech(
      'Communication Statistics:',
      'Usage Reporting:',
      '  Attempts: Total=3, Success=2, Fail=1  Ongoing Failure: Overall=1 Communication=0',
      '  Last Response: NO REPLY on Mar 05 10:00:00 2024 UTC',
      '    Failure Reason: <none>',
    ),
    but: ['NO REPLY', 'OK_TRY_AGAIN'],
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
  {
    rule: 'SLP653',
    because: 'the first value was taken back before the second one was typed',
    text: 'license smart vrf RED\nno license smart vrf\nlicense smart vrf BLUE\nlicense smart transport smart\n',
    but: ['no license smart vrf\n', ''],
  },
  {
    rule: 'SLP653',
    because: 'the last line takes the value back',
    text: 'license smart vrf RED\nno license smart vrf BLUE\nlicense smart transport smart\n',
    but: ['no license smart vrf BLUE', 'license smart vrf BLUE'],
  },
  {
    rule: 'SLP653',
    because: 'the first value was never filled in',
    text: 'license smart vrf <vrf>\nlicense smart vrf BLUE\nlicense smart transport smart\n',
    but: ['<vrf>', 'RED'],
  },
  {
    rule: 'SLP653',
    because: 'two tags of usage are two lines',
    text: 'license smart usage customer-tags tag1 A\nlicense smart usage customer-tags tag2 B\nlicense smart transport smart\n',
    but: [
      'license smart usage customer-tags tag1 A\nlicense smart usage customer-tags tag2 B',
      'ip http client source-interface Vlan1\nip http client source-interface Vlan2',
    ],
  },
];

import { face, output, type SilenceRow, tech, whole } from './row';

const dns = 'ip name-server 192.0.2.53\n';
const vlan = face('Vlan100', 'ip address 192.0.2.2 255.255.255.0');
const ddce = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';
const receiver = 'https://smartreceiver.cisco.com/licservice/license';
const cslu = (url: string): string => `license smart transport cslu\nlicense smart url cslu ${url}\n`;
const smart = (url: string): string => `license smart url smart ${url}\nlicense smart transport smart\n`;
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

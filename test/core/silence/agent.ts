import { face, made, output, part, type SilenceRow, toCslu, toCssm, whole } from './row';

const dns = 'ip name-server 192.0.2.53\n';
const receiver = 'https://smartreceiver.cisco.com/licservice/license';
const vlan = face('Vlan100', 'ip address 192.0.2.2 255.255.255.0');
const onPrem = 'license smart url cslu https://onprem.example.com/cslu/v1/pi/example-1';
const running = (lines: string, version?: string): string =>
  output('show running-config', ...whole(lines, version).trimEnd().split('\n'));
const filtered = (...lines: readonly string[]): string =>
  output('show running-config | include license', ...lines);
const status = (...lines: readonly string[]): string =>
  output('show license status', 'Smart Licensing Using Policy:', '  Status: ENABLED', ...lines);
const tech = (...lines: readonly string[]): string =>
  output('show license tech support', 'Smart Licensing Using Policy:', '  Status: ENABLED', ...lines);
const log = (...lines: readonly string[]): string => output('show logging', ...lines);
const failing = [
  'Communication Statistics:',
  '=======================',
  'Hello Message:',
  '  Attempts: Total=2, Success=0, Fail=2  Ongoing Failure: Overall=2 Communication=0',
  '  Last Response: BUILD REQUEST ERROR',
  '    Failure Reason: <none>',
];
const unset = [
  'Transport:',
  '  Type: cslu',
  '  Cslu address: <empty>',
  'Usage Reporting:',
  '  Last ACK received: <none>',
];
const failed = (at: string, party: string): string =>
  `${at}: %SMART_LIC-3-COMM_FAILED: Communications failure with the ${party} : Unable to resolve server hostname/domain name`;
const restored = (at: string, party: string): string =>
  `${at}: %SMART_LIC-5-COMM_RESTORED: Communications with the ${party} restored`;
const cslu = 'Cisco Smart License Utility (CSLU)';
const cssm = 'Cisco Smart Software Manager (CSSM)';

/** Which way the agent reports, and whether it can at all. */
export const agent: readonly SilenceRow[] = [
  {
    rule: 'SLP101',
    because: 'the release has no Smart Licensing Using Policy',
    text: whole(vlan, '16.9'),
    but: ['version 16.9', 'version 17.9'],
  },
  {
    rule: 'SLP101',
    because: 'the classic model sends by Call Home where nobody says otherwise',
    text: whole(
      `${vlan}service call-home\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n`,
      '16.12',
    ),
    but: ['version 16.12', 'version 17.9'],
  },
  {
    rule: 'SLP101',
    because: 'somebody chose the transport',
    text: whole(`${vlan}license smart transport off`),
    but: ['license smart transport off', 'license smart transport'],
  },
  {
    rule: 'SLP101',
    because: 'the agent shows which transport it uses',
    text: running(vlan) + status('Transport:', '  Type: Smart'),
    but: ['Transport:\n  Type: Smart\n', ''],
  },
  {
    rule: 'SLP101',
    because: 'reports were acknowledged: somebody takes them',
    text: running(vlan) + status('Usage Reporting:', '  Last ACK received: Mar 05 10:00:00 2024 UTC'),
    but: ['Usage Reporting:\n  Last ACK received: Mar 05 10:00:00 2024 UTC\n', ''],
  },
  {
    rule: 'SLP101',
    because: 'the log tells where it fails',
    text: running(vlan) + log(failed('*Mar  5 10:00:00.000', cslu)),
    but: [failed('*Mar  5 10:00:00.000', cslu), ''],
  },
  {
    rule: 'SLP101',
    because: 'an address of CSSM is set, and the line of its transport was forgotten',
    text: whole(`${vlan}license smart url smart https://smartreceiver.cisco.com/licservice/license`),
    but: ['license smart url smart https://smartreceiver.cisco.com/licservice/license', '!'],
  },
  {
    rule: 'SLP101',
    because: 'the transport was chosen in a line that the device refuses for a blank',
    text: whole(`${vlan}license　smart transport off`),
    but: ['license　smart transport off', '!'],
  },
  {
    rule: 'SLP102',
    because: 'a block of a guide is a step, and the topology that was said is that of the devices',
    text: '# How to report\n\nType this:\n\n```\nlicense smart transport cslu\n```\n',
    but: ['```\nlicense smart', '```\n! slp-topology: direct-smart\nlicense smart'],
    options: { topology: 'direct-smart' },
  },
  {
    rule: 'SLP101',
    because: 'the log tells of CSSM, whichever transport leads there',
    text: running(vlan) + log(failed('*Mar  5 10:00:00.000', cssm)),
    but: [failed('*Mar  5 10:00:00.000', cssm), ''],
  },
  {
    rule: 'SLP105',
    because: 'the last transport is none, and the one before it stays',
    text: 'license smart transport smart\nlicense smart transport smrat\n',
    but: ['smrat', 'off'],
  },
  {
    rule: 'SLP107',
    because: 'on a release of the classic model the line is needed',
    text: whole('license smart enable', '16.9'),
    but: ['version 16.9', 'version 17.9'],
  },
  {
    rule: 'SLP107',
    because: 'the line takes back what has no effect',
    text: whole('no license smart enable\nlicense smart transport off'),
    but: ['no license smart enable', 'license smart enable'],
  },
  {
    rule: 'SLP108',
    because: 'on a release of the classic model new reservations are made',
    text: whole('license smart reservation', '16.9'),
    but: ['version 16.9', 'version 17.9'],
  },
  {
    rule: 'SLP108',
    because: 'the line takes reservation back',
    text: whole('no license smart reservation\nlicense smart transport off'),
    but: ['no license smart reservation', 'license smart reservation'],
  },
  {
    rule: 'SLP108',
    because: 'a request for a code is typed, and no line of the configuration',
    text: 'license smart transport off\nlicense smart reservation request local\n',
    but: [' request local', ''],
  },
  {
    rule: 'SLP109',
    because: 'nothing is sent to the server',
    text: whole(`${dns}${onPrem}\nlicense smart transport off`, '17.3.2'),
    but: ['transport off', 'transport automatic'],
  },
  ...['16.3.2', '17.6.2', '17.3.3'].map(
    (release): SilenceRow => ({
      rule: 'SLP109',
      because: `release ${release} is none that On-Prem does not take`,
      text: `C9300-A#show version\nCisco IOS XE Software, Version ${release}\n${filtered(onPrem)}`,
      but: [`Version ${release}`, 'Version 17.3.2'],
    }),
  ),
  {
    rule: 'SLP110',
    because: 'a release of the old IOS has no Smart Licensing at all',
    text: whole('license smart vrf RED', '15.9'),
    but: ['version 15.9', 'version 16.12'],
  },
  {
    rule: 'SLP101',
    because: 'SD-WAN Manager rules the router, and its licences',
    text: whole(
      `${face('Tunnel1', 'ip unnumbered GigabitEthernet1', 'tunnel source GigabitEthernet1', 'tunnel mode sdwan')}`,
    ),
    but: ['mode sdwan', 'mode gre multipoint'],
  },
  {
    rule: 'SLP101',
    because: 'a host entry answers for the CSLU that the device looks for',
    text: whole(`${vlan}ip host cslu-local 192.0.2.80`),
    but: ['cslu-local', 'cslu'],
  },
  {
    rule: 'SLP111',
    because: 'licences are not those of access points',
    text: whole('license boot level network-advantage\nlicense smart transport automatic'),
    but: ['license boot level network-advantage', 'license air level air-network-advantage'],
  },
  {
    rule: 'SLP113',
    because: 'the text is a part of a configuration, and the transport may stand in another one',
    text: part(`license smart url smart ${receiver}`),
    but: made,
  },
  {
    rule: 'SLP113',
    because: 'the output was filtered for other lines than those of a transport',
    text:
      output('show version', 'Cisco IOS XE Software, Version 17.09.04a') +
      output('show running-config | include smart url', `license smart url smart ${receiver}`),
    but: ['include smart url', 'include license'],
  },
  {
    rule: 'SLP113',
    because: 'a section is shown of other lines',
    text:
      output('show version', 'Cisco IOS XE Software, Version 17.09.04a') +
      output('show running-config | section url', `license smart url smart ${receiver}`),
    but: ['section url', 'section license smart'],
  },
  {
    rule: 'SLP113',
    because: 'the release may be older than Smart Licensing Using Policy',
    text: whole(`license smart url smart ${receiver}`, '17.3'),
    but: ['version 17.3', 'version 17.6'],
  },
  {
    rule: 'SLP113',
    because: 'a CSLU is named too, and the URL of CSSM is left over',
    text: whole(`${vlan}${toCslu}\nlicense smart url smart ${receiver}`),
    but: [`${toCslu}\n`, ''],
  },
  {
    rule: 'SLP113',
    because: 'a host entry names the CSLU, and the URL of CSSM is left over',
    text: whole(`${vlan}ip host cslu-local 192.0.2.80\nlicense smart url smart ${receiver}`),
    but: ['cslu-local', 'cslu'],
  },
  {
    rule: 'SLP113',
    because: 'the line of the transport is there, with a slip in it',
    text: whole(`${vlan}license smart transport smrat\nlicense smart url smart ${receiver}`),
    but: ['license smart transport smrat\n', ''],
  },
  {
    rule: 'SLP113',
    because: 'the line of the transport begins with a word that is misspelt',
    text: whole(`${vlan}licence smart transport smart\nlicense smart url smart ${receiver}`),
    but: ['licence smart transport smart\n', ''],
  },
  {
    rule: 'SLP113',
    because: 'reports were acknowledged: somebody takes them',
    text:
      running(`${vlan}license smart url smart ${receiver}`) +
      status('Usage Reporting:', '  Last ACK received: Mar 05 10:00:00 2024 UTC'),
    but: ['Mar 05 10:00:00 2024 UTC', '<none>'],
  },
  {
    rule: 'SLP113',
    because: 'somebody said which topology is meant, and another rule names the line that it lacks',
    text: whole(`${vlan}! slp-topology: direct-smart\nlicense smart url smart ${receiver}`),
    but: ['! slp-topology: direct-smart\n', ''],
  },
  {
    rule: 'SLP113',
    because: 'the URL is that of a server on the own network',
    text: whole(`${vlan}license smart url smart https://onprem.example.com/SmartTransport`),
    but: ['https://onprem.example.com/SmartTransport', receiver],
  },
  {
    rule: 'SLP113',
    because: 'the transport is typed in another line',
    text: `license smart url smart ${receiver}\nlicense smart transport smart\n`,
    but: ['transport smart', 'transport cslu'],
  },
  {
    rule: 'SLP111',
    because: 'the switch is no wireless controller',
    text: whole('license udi pid C9300-24T sn FOC0000A001\nlicense smart transport automatic'),
    but: ['C9300-24T', 'C9800-40-K9'],
  },
  {
    rule: 'SLP111',
    because: 'the switch shows that it is no wireless controller',
    text:
      output(
        'show version',
        'Cisco IOS XE Software, Version 17.09.04a',
        'cisco C9300-24T (X86) processor with 1331521K/6147K bytes of memory.',
      ) + filtered('license smart transport automatic'),
    but: ['cisco C9300-24T', 'cisco C9800-40-K9'],
  },
  {
    rule: 'SLP112',
    because: 'a device without voice registers no licences of CUBE',
    text: whole('license udi pid ASR1006 sn FOC0000A001\nlicense smart transport off').replace(
      'C9300-A',
      'ASR1006',
    ),
    but: [
      'license smart transport off',
      'license smart transport off\nvoice service voip\n mode border-element',
    ],
  },
  {
    rule: 'SLP120',
    because: 'the device runs Smart Licensing Using Policy, and the message is of an older image',
    text:
      status('Transport:', '  Type: cslu') +
      log('*Mar  5 10:00:00.000: %SMART_LIC-6-EVAL_START: Entering evaluation period'),
    but: ['Smart Licensing Using Policy:\n  Status: ENABLED\nTransport:\n  Type: cslu\n', ''],
  },
  {
    rule: 'SLP120',
    because: 'an output shows the registration, and has a rule of its own',
    text:
      log('*Mar  5 10:00:00.000: %SMART_LIC-6-EVAL_START: Entering evaluation period') +
      output('show license status', 'Smart Licensing is ENABLED', 'Registration:', '  Status: UNREGISTERED'),
    but: ['Registration:\n  Status: UNREGISTERED\n', ''],
  },
  {
    rule: 'SLP130',
    because: 'the block of the classic model is empty',
    text: output('show license status', 'Smart Licensing is ENABLED', 'Registration:', '  Status: <empty>'),
    but: ['<empty>', 'UNREGISTERED'],
  },
  {
    rule: 'SLP130',
    because: 'the device runs Smart Licensing Using Policy',
    text: status('Registration:', '  Status: UNREGISTERED'),
    but: ['Smart Licensing Using Policy:\n  Status: ENABLED\n', ''],
  },
  {
    rule: 'SLP131',
    because: 'the address in the configuration is still to be filled in',
    text:
      filtered('license smart url cslu http://<address>:8182/cslu/v1/pi') +
      status('Transport:', '  Type: cslu', '  Cslu address: http://192.0.2.80:8182/cslu/v1/pi'),
    but: ['<address>', '192.0.2.81'],
  },
  {
    rule: 'SLP131',
    because: 'the agent shows the VRF of the configuration',
    text: filtered(toCslu, 'license smart vrf RED') + status('Transport:', '  Type: cslu', '  VRF: RED'),
    but: ['VRF: RED', 'VRF: BLUE'],
  },
  {
    rule: 'SLP131',
    because: 'the VRF in the configuration is still to be filled in',
    text: filtered(toCslu, 'license smart vrf <vrf>') + status('Transport:', '  Type: cslu', '  VRF: RED'),
    but: ['<vrf>', 'BLUE'],
  },
  {
    rule: 'SLP131',
    because: 'the agent shows the proxy of the configuration',
    text:
      filtered(toCssm, 'license smart proxy address proxy.example.com', 'license smart proxy port 8080') +
      status('Transport:', '  Type: Smart', '  Proxy:', '    Address: proxy.example.com', '    Port: 8080'),
    but: ['Address: proxy', 'Address: other'],
  },
  {
    rule: 'SLP131',
    because: 'the proxy in the configuration is still to be filled in',
    text:
      filtered(toCssm, 'license smart proxy address <proxy>', 'license smart proxy port 8080') +
      status('Transport:', '  Type: Smart', '  Proxy:', '    Address: proxy.example.com', '    Port: 8080'),
    but: ['<proxy>', 'other.example.com'],
  },
  {
    rule: 'SLP131',
    because: 'a URL of CSSM that is not used differs',
    text:
      filtered(
        'license smart transport cslu',
        'license smart url smart https://smartreceiver.cisco.com/licservice/license',
      ) + status('Transport:', '  Type: cslu', '  URL: https://other.cisco.com/licservice/license'),
    but: ['transport cslu', 'transport smart'],
  },
  {
    rule: 'SLP132',
    because: 'nothing was tried yet',
    text: tech(...unset),
    but: ['Last ACK received: <none>', `Last ACK received: <none>\n${failing.join('\n')}`],
  },
  {
    rule: 'SLP132',
    because: 'attempts work',
    text: tech(...unset, ...failing).replace(
      'Success=0, Fail=2  Ongoing Failure: Overall=2',
      'Success=2, Fail=0  Ongoing Failure: Overall=0',
    ),
    but: ['Success=2, Fail=0  Ongoing Failure: Overall=0', 'Success=0, Fail=2  Ongoing Failure: Overall=2'],
  },
  {
    rule: 'SLP132',
    because: 'what failed was on the way to CSSM, before the transport was changed',
    text: tech(...unset) + log(failed('*Mar  5 10:00:00.000', cssm)),
    but: [cssm, cslu],
  },
  {
    rule: 'SLP132',
    because: 'communication with the CSLU was restored',
    text: tech(...unset) + log(failed('*Mar  5 10:00:00.000', cslu), restored('*Mar  5 11:00:00.000', cslu)),
    but: [restored('*Mar  5 11:00:00.000', cslu), ''],
  },
  {
    rule: 'SLP180',
    because: 'an On-Prem server behind the URL of CSLU may call itself SSM',
    text: tech(
      'Transport:',
      '  Type: cslu',
      '  Cslu address: https://onprem.example.com/cslu/v1/pi/example-1',
      'connect_info.name: SSM',
    ),
    but: ['/cslu/v1/pi/example-1', '/cslu/v1/pi'],
  },
  {
    rule: 'SLP180',
    because: 'nothing has been exchanged with anybody',
    text: tech('Transport:', '  Type: cslu', 'connect_info.name: <empty>'),
    but: ['<empty>', 'SSM'],
  },
  {
    rule: 'SLP180',
    because: 'nothing but the log tells the transport',
    text: tech('connect_info.name: SSM') + log(failed('*Mar  5 10:00:00.000', cslu)),
    but: ['connect_info', 'Transport:\n  Type: cslu\nconnect_info'],
  },
];

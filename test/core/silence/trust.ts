import { output, type SilenceRow, whole } from './row';

const smart = 'license smart transport smart\nend\n';
const token = 'RXhhbXBsZVRva2VuMDAwMS1leGFtcGxlMDAwMi1leGFtcGxlMDAwMw';
const typed = (command: string): string => `${smart}${command}\n`;
const status = (...lines: readonly string[]): string =>
  output('show license status', 'Smart Licensing Using Policy:', '  Status: ENABLED', ...lines);
const tech = (...lines: readonly string[]): string =>
  output('show license tech support', 'Smart Licensing Using Policy:', '  Status: ENABLED', ...lines);
const underSmart = ['Transport:', '  Type: Smart'];
const none = 'Trust Code Installed: <none>';
const untrusted = status(...underSmart, none);
const stack = (...lines: readonly string[]): string =>
  output(
    'show license all',
    'Smart Licensing Using Policy:',
    '  Status: ENABLED',
    ...underSmart,
    'Trust Code Installed:',
    ...lines,
    'Product Information',
    '===================',
    'UDI: PID:C9300-24T,SN:FOC0000A001',
    'HA UDI List:',
    '    Active:PID:C9300-24T,SN:FOC0000A001',
    '    Standby:PID:C9300-24T,SN:FOC0000A002',
  );
const active = ['  Active: PID:C9300-24T,SN:FOC0000A001', '    INSTALLED on Mar 05 10:00:00 2024 UTC'];
const standby = ['  Standby: PID:C9300-24T,SN:FOC0000A002', '    INSTALLED on Mar 05 10:00:01 2024 UTC'];
const authorization = output(
  'show license authorization',
  'Overall status:',
  '  Active: PID:C8300-1N1S-4T2X,SN:FOC0000A001',
  '      Status: NOT INSTALLED',
  'Purchased Licenses:',
  '  No Purchase Information Available',
);
const usage = (name: string, state: string): string =>
  output(
    'show license all',
    'License Usage',
    '=============',
    'licence (one of this device):',
    '  Description: licence',
    '  Count: 1',
    `  Status: ${state}`,
    `  Feature Name: ${name}`,
    '  License type: Perpetual',
  );

/** Tokens, trust codes and authorizations. */
export const trust: readonly SilenceRow[] = [
  {
    rule: 'SLP701',
    because: 'the token is still to be filled in',
    text: typed('license smart trust idtoken <the-token-of-the-virtual-account-1> all'),
    but: ['<the-token-of-the-virtual-account-1>', token],
  },
  {
    rule: 'SLP701',
    because: 'a row of letters says what belongs there',
    text: typed('license smart trust idtoken PASTETHETOKENOFYOURVIRTUALACCOUNT all'),
    but: ['PASTETHETOKENOFYOURVIRTUALACCOUNT', token],
  },
  {
    rule: 'SLP701',
    because: 'a row of digits is no token',
    text: typed('license smart trust idtoken 000000000000000000000000000000 all'),
    but: ['000000000000000000000000000000', token],
  },
  {
    rule: 'SLP701',
    because: 'a word of other characters is no token',
    text: typed('license smart trust idtoken token(of)account(0001)of(example) all'),
    but: ['token(of)account(0001)of(example)', token],
  },
  {
    rule: 'SLP701',
    because: 'words in capitals stand for the token',
    text: typed('license smart trust idtoken YOUR_TOKEN_OF_THE_VIRTUAL_ACCOUNT_1 all'),
    but: ['YOUR_TOKEN_OF_THE_VIRTUAL_ACCOUNT_1', token],
  },
  {
    rule: 'SLP702',
    because: 'the token has not been typed yet',
    text: typed('license smart trust idtoken'),
    but: ['idtoken', 'idtoken TOKEN0001'],
  },
  {
    rule: 'SLP702',
    because: 'another word than that of a token is told by its own rule',
    text: typed('license smart trust tokenid TOKEN0001'),
    but: ['tokenid', 'idtoken'],
  },
  ...['al', 'l', 'loc', 'all force'].map(
    (scope): SilenceRow => ({
      rule: 'SLP702',
      because: `the device completes \`${scope}\``,
      text: typed(`license smart trust idtoken TOKEN0001 ${scope}`),
      but: [` ${scope}`, ''],
    }),
  ),
  {
    rule: 'SLP703',
    because: 'a word that is nothing like that of a token may be one of another release',
    text: typed('license smart trust certificate TOKEN0001'),
    but: ['certificate', 'token'],
  },
  {
    rule: 'SLP703',
    because: 'the command is none of trust',
    text: typed('license smart authorization id_token TOKEN0001'),
    but: ['authorization', 'trust'],
  },
  {
    rule: 'SLP704',
    because: 'on a release of the classic model the device is registered so',
    text: `${whole('license smart enable', '16.9')}license smart register idtoken TOKEN0001\n`,
    but: ['version 16.9', 'version 17.9'],
  },
  {
    rule: 'SLP715',
    because: 'nothing but the log says that the transport was CSSM',
    text:
      status(none) +
      output(
        'show logging',
        '*Mar  5 10:00:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Communications failure',
      ),
    but: [none, `${underSmart.join('\n')}\n${none}`],
  },
  {
    rule: 'SLP715',
    because: 'somebody is at it',
    text: `${untrusted}C9300-A#license smart trust idtoken EXAMPLE all force\nC9300-A#\n`,
    but: ['license smart trust idtoken EXAMPLE all force', 'license smart sync all'],
  },
  {
    rule: 'SLP715',
    because: 'the URL is that of a CSLU, which is another fault',
    text: status(...underSmart, '  URL: http://192.0.2.80:8182/cslu/v1/pi', none),
    but: ['http://192.0.2.80:8182/cslu/v1/pi', 'https://smartreceiver.cisco.com/licservice/license'],
  },
  {
    rule: 'SLP715',
    because: 'the agent may connect directly',
    text: tech(...underSmart, none, 'Communication Level Allowed: DIRECT'),
    but: ['DIRECT', 'INDIRECT'],
  },
  {
    rule: 'SLP715',
    because: 'the agent states nothing',
    text: tech(
      ...underSmart,
      'Communication Statistics:',
      '=======================',
      'Communication Level Allowed: <empty>',
      'Overall State: <empty>',
    ),
    but: ['Overall State: <empty>', 'Overall State: Insufficient trust for direct communication'],
  },
  {
    rule: 'SLP715',
    because: 'nothing but the log says that Call Home was used once',
    text:
      status(none) +
      output(
        'show logging',
        '*Mar  5 10:00:00.000: %CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: https://tools.cisco.com/its/service/oddce/services/DDCEService (ERR 205 : Request Aborted)',
      ),
    but: [none, `Transport:\n  Type: Callhome\n${none}`],
  },
  {
    rule: 'SLP715',
    because: 'the state of the agent is told once, in whatever words',
    text: tech(
      ...underSmart,
      'Communication Statistics:',
      '=======================',
      'Communication Level Allowed: <empty>',
      'Overall State: Device configured for Offline transport',
    ),
    but: ['Device configured for Offline transport', 'Insufficient trust for direct communication'],
    severities: ['warning', 'warning'],
  },
  {
    rule: 'SLP715',
    because: 'beside a missing code only the words for offline need an explanation',
    text: tech(
      ...underSmart,
      none,
      'Communication Statistics:',
      '=======================',
      'Communication Level Allowed: INDIRECT',
      'Overall State: Insufficient trust for direct communication',
    ),
    but: ['Insufficient trust for direct communication', '<empty>'],
    severities: ['warning', 'warning'],
  },
  {
    rule: 'SLP718',
    because: 'a CSLU vouches for the members',
    text: stack(...active).replace('Type: Smart', 'Type: cslu'),
    but: ['Type: cslu', 'Type: Callhome'],
  },
  {
    rule: 'SLP718',
    because: 'every member has its code',
    text: stack(...active, ...standby),
    but: [`${standby.join('\n')}\n`, ''],
  },
  {
    rule: 'SLP718',
    because: 'no member has a code, which is told of the device',
    text: stack('  <none>'),
    but: ['  <none>', active.join('\n')],
  },
  {
    rule: 'SLP718',
    because: 'a device alone has no other member',
    text: stack(...active)
      .replace('    Standby:PID:C9300-24T,SN:FOC0000A002\n', '')
      .replace(
        'HA UDI List:\n    Active:PID:C9300-24T,SN:FOC0000A001',
        'HA UDI List:\n    Active:PID:C9300-24T,SN:FOC0000A003',
      ),
    but: [
      'Active:PID:C9300-24T,SN:FOC0000A003',
      'Active:PID:C9300-24T,SN:FOC0000A001\n    Standby:PID:C9300-24T,SN:FOC0000A002',
    ],
  },
  {
    rule: 'SLP719',
    because: 'nobody uses the licence of strong encryption',
    text:
      output('show running-config | include license', 'license boot level network-advantage') + authorization,
    but: ['license boot level network-advantage', 'license feature hseck9'],
  },
  {
    rule: 'SLP719',
    because: 'the configuration takes the licence back',
    text: output('show running-config | include license', 'no license feature hseck9') + authorization,
    but: ['no license feature', 'license feature'],
  },
  {
    rule: 'SLP719',
    because: 'the licence of strong encryption is not in use',
    text: usage('hseck9', 'NOT IN USE') + authorization,
    but: ['Status: NOT IN USE', 'Status: IN USE'],
  },
  {
    rule: 'SLP719',
    because: 'the licence in use needs no authorization',
    text: usage('network-advantage_10M', 'IN USE') + authorization,
    but: ['network-advantage_10M', 'hseck9'],
  },
];

import {
  all,
  clock,
  exchange,
  never,
  off,
  output,
  policy,
  type SilenceRow,
  status,
  tech,
  usage,
  whole,
  working,
} from './row';

const summary = (...lines: readonly string[]): readonly string[] => [
  'Usage Report Summary:',
  '=====================',
  ...lines,
];
const backlog = summary(
  'Total: 430,  Purged: 90',
  'Total Acknowledged Received: 0,  Waiting for Ack: 0',
  'Available to Report: 322  Collecting Data: 2',
);
const lost = summary(
  'Total: 20,  Purged: 12(12)',
  'Total Acknowledged Received: 0,  Waiting for Ack: 0(0)',
  'Available to Report: 6  Collecting Data: 2',
);
const twice = (second: string): string =>
  all(
    ...usage('Last ACK received: <none>', 'Last report push: Mar 04 09:00:00 2024 UTC'),
    ...summary(
      'Total: 20,  Purged: 0',
      'Total Acknowledged Received: 0,  Waiting for Ack: 4',
      'Available to Report: 6  Collecting Data: 2',
    ),
  ) + second;
const later = (waiting: string, push: string, ack = '<none>'): string =>
  all(
    ...usage(`Last ACK received: ${ack}`, `Last report push: ${push}`),
    ...summary(
      'Total: 30,  Purged: 0',
      `Total Acknowledged Received: 0,  Waiting for Ack: ${waiting}`,
      'Available to Report: 6  Collecting Data: 2',
    ),
  );
const rum = (count: number, state: string, last = state): string =>
  output(
    'show license rum id all',
    'Smart Licensing Usage Report:',
    '====================================',
    'Report Id,          State,    Flag, Feature Name',
    ...Array.from(
      { length: count },
      (_, at) =>
        `${1671840750 + at}          ${(at === count - 1 ? last : state).padEnd(9)} N     network-advantage`,
    ),
  );
const reset = [
  'C9300-A#license smart factory reset',
  '%Warning: reload required after "license smart factory reset" command',
  'C9300-A#show clock',
  '10:15:00.123 UTC Tue Mar 5 2024',
].join('\n');
const agentLine = (mnemonic: string): string =>
  `*Mar  5 10:00:00.000: %SMART_LIC-6-${mnemonic}: Smart Agent for Licensing is initialized`;
const sync = (release: string, complaint = ''): string =>
  output('show version', `Cisco IOS XE Software, Version ${release}`) +
  output('show clock', '10:15:00.123 UTC Tue Mar 5 2024') +
  output('license smart sync all') +
  output('show clock', '11:15:00.123 UTC Tue Mar 5 2024') +
  (complaint === '' ? output('license smart sync all') : output('license smart sync all', complaint));

const version = (release: string): string =>
  output(
    'show version',
    `Cisco IOS XE Software, Version ${release}`,
    'cisco C9300-24T (X86) processor with 1331521K/6147K bytes of memory.',
  );
const busy = output(
  'show processes cpu sorted',
  ' PID Runtime(ms)     Invoked      uSecs   5Sec   1Min   5Min TTY Process',
  ' 725  4042749037   313719798      12886 75.29% 77.09% 76.24%   0 SAGetRUMIds',
);

/** Whether usage reports leave, in time. */
export const report: readonly SilenceRow[] = [
  {
    rule: 'SLP810',
    because: 'the device was reloaded later in the session',
    text: `${reset}\nC9300-A#reload\nProceed with reload? [confirm]\nC9300-A#show clock\n10:25:00.123 UTC Tue Mar 5 2024\n`,
    but: ['C9300-A#reload\nProceed with reload? [confirm]\n', ''],
  },
  ...['AGENT_READY', 'AGENT_ENABLED'].map(
    (mnemonic): SilenceRow => ({
      rule: 'SLP810',
      because: `the agent came up afterwards (${mnemonic})`,
      text: `${reset}\nC9300-A#show logging\n${agentLine(mnemonic)}\n`,
      but: [`${agentLine(mnemonic)}\n`, ''],
    }),
  ),
  {
    rule: 'SLP810',
    because: 'the agent came up afterwards, not before',
    text: `C9300-A#show logging\n${reset}\nC9300-A#show logging\n${agentLine('AGENT_READY')}\n`,
    but: [
      `C9300-A#show logging\n${reset}\nC9300-A#show logging\n${agentLine('AGENT_READY')}`,
      `C9300-A#show logging\n${agentLine('AGENT_READY')}\n${reset}`,
    ],
  },
  {
    rule: 'SLP810',
    because: 'the session ends with the command',
    text: `C9300-A#show clock\n10:05:00.123 UTC Tue Mar 5 2024\n${reset.split('\n').slice(0, 2).join('\n')}\n`,
    but: ['command\n', 'command\nC9300-A#show clock\n10:15:00.123 UTC Tue Mar 5 2024\n'],
  },
  {
    rule: 'SLP810',
    because: 'only a reload makes it complete, and no other command',
    text: `${reset}\nC9300-A#reload\nProceed with reload? [confirm]\nC9300-A#show clock\n10:25:00.123 UTC Tue Mar 5 2024\n`,
    but: ['C9300-A#reload\nProceed with reload? [confirm]\n', 'C9300-A#license smart sync all\n'],
  },
  {
    rule: 'SLP810',
    because: 'only a message of the agent that comes up shows a reload',
    text: `${reset}\nC9300-A#show logging\n${agentLine('AGENT_READY')}\n`,
    but: [
      '%SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized',
      '%SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored',
    ],
  },
  {
    rule: 'SLP815',
    because: 'nothing waits',
    text:
      clock +
      all(
        ...usage('Last ACK received: Mar 05 10:00:00 2024 UTC', 'Last report push: Jan 05 10:00:00 2024 UTC'),
        ...summary(
          'Total: 20,  Purged: 0',
          'Total Acknowledged Received: 9,  Waiting for Ack: 0',
          'Available to Report: 6  Collecting Data: 2',
        ),
      ),
    but: ['Waiting for Ack: 0', 'Waiting for Ack: 3'],
  },
  {
    rule: 'SLP815',
    because: 'reports were acknowledged, whatever the date says',
    text: all(...never, ...backlog).replace(
      'Total Acknowledged Received: 0',
      'Total Acknowledged Received: 5',
    ),
    but: ['Total Acknowledged Received: 5', 'Total Acknowledged Received: 0'],
  },
  {
    rule: 'SLP815',
    because: 'a hundred reports are no backlog yet',
    text: all(...never, ...backlog).replace('Available to Report: 322', 'Available to Report: 100'),
    but: ['Available to Report: 100', 'Available to Report: 101'],
  },
  {
    rule: 'SLP815',
    because: 'fewer reports wait than before',
    text: twice(later('3', 'Mar 05 09:00:00 2024 UTC')),
    but: ['Waiting for Ack: 3', 'Waiting for Ack: 9'],
  },
  {
    rule: 'SLP815',
    because: 'nothing was sent in between',
    text: twice(later('9', 'Mar 04 09:00:00 2024 UTC')),
    but: [
      'C9300-A#show license all\nSmart Licensing Using Policy:\n  Status: ENABLED\nUsage Reporting:\n  Last ACK received: <none>\n  Last report push: Mar 04 09',
      'C9300-A#show license all\nSmart Licensing Using Policy:\n  Status: ENABLED\nUsage Reporting:\n  Last ACK received: <none>\n  Last report push: Mar 03 09',
    ],
  },
  {
    rule: 'SLP815',
    because: 'an acknowledgement came in between',
    text: twice(later('9', 'Mar 05 09:00:00 2024 UTC', 'Mar 05 09:10:00 2024 UTC')),
    but: ['Mar 05 09:10:00 2024 UTC', '<none>'],
  },
  {
    rule: 'SLP815',
    because: 'one of the listed reports was acknowledged',
    text: rum(120, 'UNACK', 'ACK'),
    but: ['ACK       N     network-advantage\n', 'UNACK     N     network-advantage\n'],
  },
  {
    rule: 'SLP815',
    because: 'a hundred listed reports are no backlog yet',
    text: rum(100, 'CLOSED'),
    but: [
      '1671840849          CLOSED    N     network-advantage\n',
      '1671840849          CLOSED    N     network-advantage\n1671840850          CLOSED    N     network-advantage\n',
    ],
  },
  {
    rule: 'SLP815',
    because: 'the reports that were removed had been acknowledged',
    text: all(...usage('Last ACK received: Mar 05 10:00:00 2024 UTC'), ...lost).replace(
      'Received: 0',
      'Received: 12',
    ),
    but: ['Received: 12', 'Received: 0'],
  },
  {
    rule: 'SLP815',
    because: 'the poll for an answer was answered with one',
    text: tech(...lost, ...exchange('Result Polling', working, 'OK on Mar 05 10:00:00 2024 UTC')),
    but: ['OK on', 'OK_POLL on'],
  },
  {
    rule: 'SLP818',
    because: 'on a release of the classic model the level of the next reload is no business of reports',
    text: output(
      'show version',
      'Cisco IOS XE Software, Version 16.12.04',
      'AIR License Level: AIR DNA Essentials',
      'Next reload AIR license Level: AIR DNA Advantage',
    ),
    but: ['16.12.04', '17.12.04'],
  },
  {
    rule: 'SLP819',
    because: 'the policy wants no acknowledgement',
    text: status(
      ...off,
      ...policy('no (CISCO default)'),
      ...usage('Last ACK received: <none>', 'Last report file write: <none>'),
    ),
    but: ['required: no', 'required: yes'],
  },
  {
    rule: 'SLP819',
    because: 'a file was acknowledged before the device was erased',
    text: status(
      ...off,
      ...usage('Last ACK received: Mar 05 10:00:00 2024 UTC', 'Last report file write: <none>'),
    ),
    but: ['Mar 05 10:00:00 2024 UTC', '<none>'],
  },
  {
    rule: 'SLP880',
    because: 'the release sends as often as somebody asks',
    text: sync('17.06.05'),
    but: ['17.06.05', '17.12.04'],
  },
  {
    rule: 'SLP880',
    because: 'the device refused the second command',
    text: sync('17.12.04', '% Invalid input detected'),
    but: ['% Invalid input detected\n', ''],
  },
  {
    rule: 'SLP880',
    because: 'another command stands between the two clocks',
    text: sync('17.12.04').replace(/license smart sync all\n$/, 'show license usage\n'),
    but: ['show license usage', 'license smart sync all'],
  },
  {
    rule: 'SLP880',
    because: 'the second part of the session was taken before the first one',
    text: sync('17.12.04').replace('11:15:00.123 UTC Tue Mar 5 2024', '09:15:00.123 UTC Tue Mar 5 2024'),
    but: ['09:15', '11:15'],
  },
  {
    rule: 'SLP880',
    because: 'the train of a configuration does not tell the release',
    text:
      output(
        'show running-config',
        ...whole('license smart transport smart', '17.12').trimEnd().split('\n'),
      ) + sync('17.12.04').replace(/^.*\n.*\n/, ''),
    but: [
      'C9300-A#show running-config',
      'C9300-A#show version\nCisco IOS XE Software, Version 17.12.04\nC9300-A#show running-config',
    ],
  },
  {
    rule: 'SLP880',
    because: 'a file that is saved is sent by nobody',
    text: sync('17.12.04').replace(
      /license smart sync all\n$/,
      'license smart save usage all file flash:usage.txt\n',
    ),
    but: ['save usage all file flash:usage.txt', 'sync all'],
  },
  {
    rule: 'SLP817',
    because: 'the field notice about the release tells of the process',
    text: version('17.3.4') + busy,
    but: ['17.3.4', '17.12.4'],
  },
  {
    rule: 'SLP815',
    because: 'the field notice about the release tells of the many reports',
    text:
      version('17.3.4') +
      output('more flash:usage.txt | count RUMReport', 'Number of lines which match regexp = 814'),
    but: ['17.3.4', '17.12.4'],
  },
  {
    rule: 'SLP905',
    because: 'the defect of the release tells of the polling id',
    text:
      version('17.3.3') +
      tech(
        'Transport:',
        '  Type: Smart',
        ...exchange(
          'Result Polling',
          'Total=2073, Success=1498, Fail=575  Ongoing Failure: Overall=40 Communication=0',
          'INVALID STATUS CODE on Mar 05 10:00:00 2024 UTC',
          'Invalid Polling Id 1234567890 provided in the polling request',
        ),
      ),
    but: ['17.3.3', '17.12.4'],
  },
];

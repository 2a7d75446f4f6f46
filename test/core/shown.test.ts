import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analysisOf, check } from './check';

/** A `show license tech support` of a device under the transport, with other lines behind it. */
const tech = (type: string, ...lines: readonly string[]): string =>
  [
    'C9300-A#show license tech support',
    'Smart Licensing Using Policy:',
    '  Status: ENABLED',
    'Transport:',
    `  Type: ${type}`,
    ...lines,
    '',
  ].join('\n');

const statistics = (...lines: readonly string[]): readonly string[] => [
  'Communication Statistics:',
  '=======================',
  ...lines,
];

const exchange = (name: string, ...lines: readonly string[]): readonly string[] => [`${name}:`, ...lines];

describe('an output that a filter cut down', () => {
  it('tells of the exchanges without their heading', () =>
    check(`WLC-A#show license tech support | section Trust Establishment
Trust Establishment:
  Attempts: Total=2, Success=0, Fail=2  Ongoing Failure: Overall=2 Communication=0
  Last Response: INVALID STATUS CODE on May 20 10:01:00 2023 UTC
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP716 warning: CSSM refused the token
    Failure Reason: {"token":["The token 'xxx' is not valid."]}
`));

  const knownsOf = (text: string) => {
    const [device] = analysisOf(text).devices;
    assert.ok(device);
    return device.knowns;
  };

  it('tells of the transport and of the reports without their headings', () => {
    const { transport, shown } = knownsOf(`IE-A#show license status | include Type|address|ACK|push
  Type: cslu
  Cslu address: http://192.0.2.30:8182/cslu/v1/pi
  Last ACK received: <none>
  Next ACK push check: <none>
  Last report push: <none>
`);
    assert.equal(transport.value, 'cslu');
    assert.equal(shown?.csluAddress?.value, 'http://192.0.2.30:8182/cslu/v1/pi');
    assert.deepEqual([shown?.lastAck?.value, shown?.lastAck?.field.value], [undefined, '<none>']);
  });

  it('says less than a whole one of the same device', () => {
    const filtered = 'C9300-A#show license all | include Type\n  Type: cslu\n';
    assert.equal(knownsOf(filtered).transport.value, 'cslu');
    assert.equal(knownsOf(`${tech('Smart')}${filtered}`).transport.value, 'smart');
  });
});

describe('a device without a CSLU', () => {
  const unset = (deadline: string, ...marks: readonly string[]): string =>
    [
      tech(
        'cslu',
        '  Cslu address: <empty>',
        ...marks,
        'Usage Reporting:',
        '  Last ACK received: <none>',
      ).trimEnd(),
      `  Next ACK deadline: ${deadline}`,
      ...statistics(
        ...exchange(
          'Hello Message',
          '  Attempts: Total=2, Success=0, Fail=2  Ongoing Failure: Overall=2 Communication=0',
          '  Last Response: BUILD REQUEST ERROR on Mar 05 10:00:00 2024 UTC',
        ),
      ),
      '',
    ].join('\n');

  it('is told that what fails is harmless as long as no ACK is due', () => {
    check(unset('<none>', '                ^^^^^^^ SLP132 information: what fails is harmless'));
    check(unset('May 05 10:00:00 2024 UTC', '                ^^^^^^^ SLP132 warning: nobody to report to'));
  });
});

describe('the trust code', () => {
  it('is needed where the device reports to CSSM itself', () =>
    check(
      tech(
        'Callhome',
        'Trust Code Installed: <none>',
        '                      ^^^^^^ SLP715 warning: needs a trust code',
      ),
    ));

  it('is needed for each member where the whole stack will report', () => {
    check(
      tech(
        'Smart',
        'Trust Code Installed:',
        '  Active: PID:C9300-24T,SN:FOC0000A001',
        '    INSTALLED on Mar 05 10:00:00 2024 UTC',
        'HA UDI List:',
        '    Active:PID:C9300-24T,SN:FOC0000A001',
        '    Standby:PID:C9300-24T,SN:FOC0000A002',
        '            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP718 warning: 1 of 2 members',
      ),
    );
    check(
      tech(
        'Smart',
        'Trust Code Installed:',
        '  Active: PID:C9300-24T,SN:FOC0000A001',
        '    INSTALLED on Mar 05 10:00:00 2024 UTC',
        '  Standby: PID:C9300-24T,SN:FOC0000A002',
        '    NOT INSTALLED',
        '  Member: PID:C9300-24T,SN:FOC0000A003',
        '    INSTALLED on Mar 05 10:00:00 2024 UTC',
        'HA UDI List:',
        '    Active:PID:C9300-24T,SN:FOC0000A001',
        '    Standby:PID:C9300-24T,SN:FOC0000A002',
        '            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP718 warning: 1 of 3 members',
        '    Member:PID:C9300-24T,SN:FOC0000A003',
      ),
    );
    check(
      tech(
        'Smart',
        'Trust Code Installed: Mar 05 10:00:00 2024 UTC',
        'HA UDI List:',
        '    Active:PID:C9300-24T,SN:FOC0000A001',
        '    Standby:PID:C9300-24T,SN:FOC0000A002',
      ),
    );
  });

  it('that was asked for without an answer is the matter of the path: the token step is not missing', () =>
    check(
      tech(
        'Smart',
        'Trust Code Installed: <none>',
        ...statistics(
          'Communication Level Allowed: INDIRECT',
          ...exchange(
            'Trust Establishment',
            '  Attempts: Total=3, Success=0, Fail=3  Ongoing Failure: Overall=3 Communication=3',
            '                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^ SLP435 warning: the last 3 attempts',
            '  Last Response: NO REPLY on Mar 05 10:00:00 2024 UTC',
            '    Failure Reason: <none>',
          ),
        ),
      ),
    ));

  it('of the factory does not serve a direct topology', () =>
    check(
      tech(
        'Smart',
        'Trust Code Installed: Mar 05 10:00:00 2024 UTC',
        ...statistics(
          'Communication Level Allowed: INDIRECT',
          '                             ^^^^^^^^ SLP715 warning',
        ),
      ),
    ));

  it('that is missing is what the agent calls offline under smart', () =>
    check(
      tech(
        'Smart',
        'Trust Code Installed: <none>',
        '                      ^^^^^^ SLP715 warning',
        ...statistics(
          'Communication Level Allowed: INDIRECT',
          'Overall State: Device configured for Offline transport',
          '               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP715 information: does not mean',
        ),
      ),
    ));

  it('is missing where the agent says that trust is insufficient', () =>
    check(
      tech(
        'Smart',
        ...statistics(
          'Communication Level Allowed: INDIRECT',
          'Overall State: Insufficient trust for direct communication',
          '               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP715 warning',
        ),
      ),
    ));

  for (const type of ['cslu', 'Transport Off'])
    it(`is not asked for under ${type}`, () =>
      check(
        tech(
          type,
          'Trust Code Installed: <none>',
          ...statistics('Communication Level Allowed: INDIRECT'),
          'Overall Trust: No ID',
        ),
      ));

  it('is not asked for where the output does not tell the transport', () =>
    check('C9300-A#show license status\nTrust Code Installed: <none>\n'));

  it('is not missed in an output that ends before it', () =>
    check(tech('Smart', 'Usage Reporting:', '  Last ACK received: Mar 05 10:00:00 2024 UTC')));
});

describe('an answer of the server', () => {
  it('that refuses says that the path is fine, with how often it did', () =>
    check(
      tech(
        'Smart',
        ...statistics(
          ...exchange(
            'Usage Reporting',
            '  Attempts: Total=5, Success=3, Fail=2  Ongoing Failure: Overall=2 Communication=0',
            '  Last Response: INVALID STATUS CODE on Mar 05 10:00:00 2024 UTC',
            '                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP650 warning: 2 of 5 attempts failed',
            '    Failure Reason: something that nobody listed',
          ),
        ),
      ),
    ));

  it('that refuses twice for one reason is one finding', () =>
    check(
      tech(
        'Smart',
        ...statistics(
          ...exchange(
            'Usage Reporting',
            '  Attempts: Total=2, Success=0, Fail=2  Ongoing Failure: Overall=2 Communication=0',
            '  Last Response: INVALID STATUS CODE on Mar 05 10:00:00 2024 UTC',
            '                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP717 warning: not valid',
            '    Failure Reason: {"product_instance_identifier":["The identity for the instance x is not valid.Please re-register the instance."]}',
          ),
          ...exchange(
            'Trust Sync',
            '  Attempts: Total=2, Success=0, Fail=2  Ongoing Failure: Overall=2 Communication=0',
            '  Last Response: INVALID STATUS CODE on Mar 05 10:00:00 2024 UTC',
            '    Failure Reason: {"product_instance_identifier":["The identity for the instance x is not valid.Please re-register the instance."]}',
          ),
        ),
      ),
    ));

  it('that refuses the token names it, however its quotes look', () =>
    check(
      tech(
        'Smart',
        ...statistics(
          ...exchange(
            'Trust Establishment',
            '  Attempts: Total=1, Success=0, Fail=1  Ongoing Failure: Overall=1 Communication=0',
            '  Last Response: INVALID STATUS CODE on Mar 05 10:00:00 2024 UTC',
            '                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP716 warning: refused the token',
            '    Failure Reason: {“token”:[“The token EXAMPLE‘ is not valid.”]}',
          ),
        ),
      ),
    ));

  it('that asks to wait is information', () =>
    check(
      tech(
        'Smart',
        ...statistics(
          ...exchange(
            'Usage Reporting',
            '  Attempts: Total=1, Success=0, Fail=1  Ongoing Failure: Overall=1 Communication=0',
            '  Last Response: OK_TRY_AGAIN on Mar 05 10:00:00 2024 UTC',
            '                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP651 information: busy',
          ),
        ),
      ),
    ));

  it('to an old failure that was made good since is no finding', () =>
    check(
      tech(
        'Smart',
        ...statistics(
          ...exchange(
            'Trust Sync',
            '  Attempts: Total=344, Success=154, Fail=190  Ongoing Failure: Overall=0 Communication=0',
            '  Last Response: OK on Mar 05 10:00:00 2024 UTC',
            '    Failure Reason: <none>',
          ),
        ),
      ),
    ));

  it('that waits for a poll, or that had nothing to do, is no finding', () =>
    check(
      tech(
        'Smart',
        ...statistics(
          ...exchange(
            'Usage Reporting',
            '  Attempts: Total=2, Success=2, Fail=0  Ongoing Failure: Overall=0 Communication=0',
            '  Last Response: OK_POLL on Mar 05 10:00:00 2024 UTC',
          ),
          ...exchange(
            'Authorization Request',
            '  Attempts: Total=2, Success=0, Fail=2  Ongoing Failure: Overall=2 Communication=0',
            '  Last Response: BUILD REQUEST ERROR on Mar 05 10:00:00 2024 UTC',
            '    Failure Reason: Null pointer Error',
          ),
        ),
      ),
    ));
});

describe('attempts that nothing answered', () => {
  const hello = (ongoing: string, marks: readonly string[] = []): readonly string[] =>
    statistics(
      ...exchange(
        'Hello Message',
        `  Attempts: Total=30, Success=0, Fail=30  Ongoing Failure: ${ongoing}`,
        ...marks,
        '  Last Response: NO REPLY on Mar 05 10:00:00 2024 UTC',
        '  Last Failure Time: Mar 05 10:00:00 2024 UTC',
      ),
    );

  it('are a warning from the third on', () => {
    check(
      tech(
        'Smart',
        ...hello('Overall=30 Communication=30', [
          '                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP435 warning: 30 of 30 failed',
        ]),
      ),
    );
    check(
      tech(
        'Smart',
        ...hello('Overall=1 Communication=1', [
          '                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^ SLP435 information',
        ]),
      ),
    );
  });

  it('beside a fresh ACK are information', () =>
    check(
      tech(
        'cslu',
        'Usage Reporting:',
        '  Last ACK received: Mar 04 10:00:00 2024 UTC',
        ...hello('Overall=3 Communication=3', [
          '                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^ SLP435 information',
        ]),
      ),
    ));

  it('with no CSLU set and no ACK ever say that nobody was chosen to report to', () =>
    check(
      tech(
        'cslu',
        '  Cslu address: <empty>',
        '                ^^^^^^^ SLP132 warning: nobody to report to',
        'Usage Reporting:',
        '  Last ACK received: <none>',
        ...hello('Overall=30 Communication=30', [
          '                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP435 information: (30 of 30 failed).',
        ]),
      ),
    ));
});

describe('an empty CSLU address', () => {
  it('is no fault where acknowledgements arrive', () =>
    check(
      tech(
        'cslu',
        '  Cslu address: <empty>',
        'Usage Reporting:',
        '  Last ACK received: Mar 04 10:00:00 2024 UTC',
        'Trust Code Installed: <none>',
      ),
    ));

  it('is no fault while nothing was tried', () =>
    check(tech('cslu', '  Cslu address: <empty>', 'Usage Reporting:', '  Last ACK received: <none>')));
});

describe('the usage reports', () => {
  const all = (usage: readonly string[], summary: readonly string[], clock = ''): string =>
    [
      ...(clock === '' ? [] : ['C9300-A#show clock', clock]),
      'C9300-A#show license all',
      'Usage Reporting:',
      ...usage,
      'Usage Report Summary:',
      '=====================',
      ...summary,
      '',
    ].join('\n');
  const acknowledged = '  Last ACK received: Mar 04 10:00:00 2024 UTC';

  it('of a device that is years old are many, and no backlog', () =>
    check(
      all(
        [acknowledged, '  Last report push: Mar 03 10:00:00 2024 UTC'],
        [
          'Total: 666,  Purged: 562',
          'Total Acknowledged Received: 162,  Waiting for Ack: 0',
          'Available to Report: 147  Collecting Data: 6',
        ],
        '10:15:00.123 UTC Tue Mar 5 2024',
      ),
    ));

  it('of hundreds between two pushes are no backlog once an ACK came', () =>
    check(
      all(
        [acknowledged],
        [
          'Total: 703,  Purged: 288',
          'Total Acknowledged Received: 0,  Waiting for Ack: 86',
          'Available to Report: 312  Collecting Data: 2',
        ],
      ),
    ));

  it('that wait for their ACK for more than a week are a backlog', () =>
    check(
      all(
        [acknowledged, '  Last report push: Feb 03 10:00:00 2024 UTC'],
        [
          'Total: 703,  Purged: 288',
          'Total Acknowledged Received: 76,  Waiting for Ack: 86',
          '                                  ^^^^^^^^^^^^^^^^^^^ SLP815 warning: for 31 days',
          'Available to Report: 12  Collecting Data: 2',
        ],
        '10:15:00.123 UTC Tue Mar 5 2024',
      ),
    ));

  it('that pile up on a device that was never acknowledged are a backlog', () =>
    check(
      all(
        ['  Last ACK received: <none>'],
        [
          'Total: 1188,  Purged: 1204(1204)',
          'Total Acknowledged Received: 0,  Waiting for Ack: 0(322)',
          '                                 ^^^^^^^^^^^^^^^^^^^^^^^ SLP815 warning: 322 reports',
          'Available to Report: 322  Collecting Data: 4',
          'Maximum Display: 322  In Storage: 0,  MIA: 96(96)',
          '                                      ^^^^^^^^^^^ SLP816 information: 96 reports are missing',
        ],
      ),
    ));

  it('that are missing are nothing where none is, or where others are still in storage', () => {
    for (const store of ['In Storage: 0,  MIA: 0(0)', 'In Storage: 3,  MIA: 96(96)', 'MIA: 96(96)'])
      check(all([acknowledged], [`Maximum Display: 322  ${store}`]));
  });

  it('of which more wait each time are a backlog, unless an ACK came between', () => {
    const twice = (ack: string, mark: readonly string[] = []): string =>
      all(
        ['  Last ACK received: Mar 01 10:00:00 2024 UTC', '  Last report push: Mar 02 10:00:00 2024 UTC'],
        [
          'Total: 20,  Purged: 0',
          'Total Acknowledged Received: 6,  Waiting for Ack: 4',
          'Available to Report: 2',
        ],
      ) +
      all(
        [`  Last ACK received: ${ack}`, '  Last report push: Mar 04 10:00:00 2024 UTC'],
        [
          'Total: 30,  Purged: 0',
          'Total Acknowledged Received: 6,  Waiting for Ack: 9',
          ...mark,
          'Available to Report: 2',
        ],
      );
    check(
      twice('Mar 01 10:00:00 2024 UTC', [
        '                                 ^^^^^^^^^^^^^^^^^^ SLP815 warning: from 4 to 9',
      ]),
    );
    check(twice('Mar 04 10:01:00 2024 UTC'));
  });

  it('that a saved file counts are named from a hundred on', () => {
    const count = (reports: number): string =>
      `C9300-A#more flash:usage.txt | count RUMReport\nNumber of lines which match regexp = ${reports}\n`;
    check(count(12));
    check(`${count(214)}                                     ^^^ SLP815 information: 214 RUM reports`);
    check(`${count(1012)}                                     ^^^^ SLP815 warning: 1012 RUM reports`);
  });

  it('keep the processes of the agent busy where they are too many', () =>
    check(
      [
        'C9300-A#show processes cpu sorted',
        ' PID Runtime(ms)     Invoked      uSecs   5Sec   1Min   5Min TTY Process',
        ' 725  4042749037   313719798      12886 75.29% 77.09% 76.24%   0 SAGetRUMIds',
        '                                                                 ^^^^^^^^^^^ SLP817 warning: FN72578',
        ' 154   164791260   261212986        630 21.62% 21.81% 22.97%   0 SAUtilRepSave',
        ' 160     1647912     2612129         63  1.62%  1.81%  1.97%   0 Crypto IKMP',
        'C9300-A#show processes memory sorted',
        ' PID TTY  Allocated      Freed      Holding    Getbufs    Retbufs Process',
        '   0   0          0          0    1205727320          0          0 *MallocLite*',
        '                                                                   ^^^^^^^^^^^^ SLP817 warning: CSCwa85525',
        '   0   0  335560736   76485816     238693656          0          0 *Init*',
        '',
      ].join('\n'),
    ));
});

describe('the clock of a device', () => {
  it('is no matter of a TLS failure that was made good', () => {
    const tls = (failures: number): string =>
      tech(
        'Smart',
        'Clock sync-ed with NTP: False',
        ...statistics(
          ...exchange(
            'Usage Reporting',
            `  Attempts: Total=5, Success=3, Fail=2  Ongoing Failure: Overall=${failures} Communication=0`,
            '  Last Response: OK on Mar 05 10:00:00 2024 UTC',
            '    Failure Reason: Cannot establish secure connection because server TLS cert cannot be validated',
          ),
        ),
      );
    const severities = (text: string) =>
      analysisOf(text).findings.flatMap(({ rule, severity }) => (rule.id === 'SLP530' ? [severity] : []));
    assert.deepEqual([severities(tls(2)), severities(tls(0))], [['warning'], ['information']]);
  });

  it('that nothing synchronises is information, and a warning beside a refused trust code', () => {
    check(
      tech(
        'cslu',
        'Clock sync-ed with NTP: False',
        '                        ^^^^^ SLP530 information: harmless',
      ),
    );
    check(
      [
        'C9300-A#show clock',
        '*10:15:00.123 UTC Tue Mar 5 2024',
        '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP530 warning: depends on the time',
        'C9300-A#show license status',
        'Transport:',
        '  Type: cslu',
        'C9300-A#show logging',
        '*Mar  5 10:00:00.000: %SMART_LIC-3-TRUST_CODE_INSTALL_FAILED: The install of a new licensing trust code has failed on PID:C9300-24T,SN:FOC0000A001: timestamp mismatch.',
        '                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP710 warning',
        '',
      ].join('\n'),
    );
  });

  it('that cannot be right is named once', () =>
    check(
      [
        'C9300-A#show license tech support',
        'Smart Licensing Using Policy:',
        '  Status: ENABLED',
        'Transport:',
        '  Type: cslu',
        'Upcoming Scheduled Jobs',
        '=======================',
        'Current time: Mar 05 10:15:00 2002 UTC',
        '              ^^^^^^^^^^^^^^^^^^^^^^^^ SLP522 warning: 2002',
        'Other Info',
        '==========',
        'Clock sync-ed with NTP: False',
        '',
      ].join('\n'),
    ));

  it('is nobody’s business in a capture without licensing', () =>
    check('C9300-A#show clock\n*10:15:00.123 UTC Tue Mar 5 2002\n'));
});

describe('the time of a capture', () => {
  const overdue = (before: string, ...behind: readonly string[]): string =>
    [
      ...(before === '' ? [] : [before]),
      'C9300-A#show license tech support',
      ...behind.slice(0, 1),
      'Usage Reporting:',
      '  Next ACK deadline: Jan 05 10:00:00 2024 UTC',
      '                     ^^^^^^^^^^^^^^^^^^^^^^^^ SLP901 warning: 60 days',
      ...behind.slice(1),
      '',
    ].join('\n');

  it('is told by the scheduled jobs of the agent', () =>
    check(
      overdue(
        '',
        '',
        'Upcoming Scheduled Jobs',
        '=======================',
        'Current time: Mar 05 10:15:00 2024 UTC',
      ),
    ));

  it('is told by the line that the exec banner prints', () => {
    check(overdue('', 'Time source is NTP, 10:15:00.123 UTC Tue Mar 5 2024'));
  });

  it('counts where the newest output stands, not where an old one does', () =>
    check(
      [
        'C9300-A#show clock',
        '10:15:00.123 UTC Tue Mar 5 2024',
        'C9300-A#show license status',
        'Usage Reporting:',
        '  Last ACK received: Mar 04 10:00:00 2024 UTC',
        '  Next ACK deadline: Jun 04 10:00:00 2024 UTC',
        '',
      ].join('\n'),
    ));
});

describe('a device that was never acknowledged', () => {
  const status = (type: string, ...usage: readonly string[]): string =>
    [
      'C9300-A#show clock',
      '10:15:00.123 UTC Tue Mar 5 2024',
      'C9300-A#show license status',
      'Transport:',
      `  Type: ${type}`,
      'Usage Reporting:',
      ...usage,
      '',
    ].join('\n');

  it('is no fault some minutes after boot', () =>
    check(
      status(
        'cslu',
        '  Last ACK received: <none>',
        '  Next ACK deadline: Jun 03 10:00:00 2024 UTC',
        '  Next report push: Mar 05 10:12:00 2024 UTC',
        '  Last report push: <none>',
      ),
    ));

  it('may be near its deadline in a log that no output stands beside', () => {
    const log = (days: number): string =>
      `Mar  5 10:00:00.000: %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in ${days} days.\n`;
    check(log(89));
    check(
      `${log(12)}                     ${'^'.repeat(92)} SLP902 information: within 12 days of this message\n`,
    );
    check(log(12) + status('cslu', '  Last ACK received: Mar 04 10:00:00 2024 UTC'));
  });

  it('is mentioned with the days that are left, and overdue behind the deadline', () => {
    check(
      status(
        'cslu',
        '  Last ACK received: <none>',
        '                     ^^^^^^ SLP902 information: 9 days left',
        '  Next ACK deadline: Mar 15 10:00:00 2024 UTC',
      ),
    );
    check(
      status(
        'cslu',
        '  Last ACK received: <none>',
        '                     ^^^^^^ SLP902 information: No report of this device was ever acknowledged.',
        '  Next ACK deadline: Feb 15 10:00:00 2024 UTC',
        '                     ^^^^^^^^^^^^^^^^^^^^^^^^ SLP901 warning: 19 days before this capture was taken.',
      ),
    );
    check(
      status(
        'cslu',
        '  Last ACK received: Feb 01 10:00:00 2024 UTC',
        '  Next ACK deadline: Feb 15 10:00:00 2024 UTC',
        '                     ^^^^^^^^^^^^^^^^^^^^^^^^ SLP901 warning: 19 days before this capture was taken.',
      ),
    );
  });

  it('offline has to be saved, uploaded and imported', () => {
    check(
      status(
        'Transport Off',
        '  Last ACK received: <none>',
        '  Next ACK deadline: Jun 03 10:00:00 2024 UTC',
        '  Last report file write: <none>',
        '                          ^^^^^^ SLP819 information: 89 days left',
      ),
    );
    // A month before the deadline it becomes a warning; behind it the overdue ACK is found.
    for (const [deadline, said] of [
      ['Apr 04 11:00:00', 'information: nothing is reported; 30 days left'],
      ['Apr 04 10:00:00', 'warning: nothing is reported; 29 days left'],
      ['Mar 06 11:00:00', 'warning: nothing is reported; 1 day left.'],
      ['Mar 05 11:00:00', 'warning: nothing is reported; 0 days left'],
    ])
      check(
        status(
          'Transport Off',
          '  Last ACK received: <none>',
          `  Next ACK deadline: ${deadline} 2024 UTC`,
          '  Last report file write: <none>',
          `                          ^^^^^^ SLP819 ${said}`,
        ),
      );
    check(
      status(
        'Transport Off',
        '  Last ACK received: <none>',
        '  Last report file write: Feb 20 10:00:00 2024 UTC',
        '                          ^^^^^^^^^^^^^^^^^^^^^^^^ SLP903 warning: 14 days',
      ),
    );
    check(
      status(
        'Transport Off',
        '  Last ACK received: <none>',
        '  Last report file write: Mar 01 10:00:00 2024 UTC',
      ),
    );
  });
});

describe('the output beside the configuration', () => {
  const both = (config: string, ...shown: readonly string[]): string =>
    [
      'C9300-A#show running-config | include license',
      config,
      'C9300-A#show license status',
      'Transport:',
      ...shown,
      '',
    ].join('\n');

  it('shows the same transport and address, however they are written', () => {
    check(both('license smart transport callhome', '  Type: Callhome', '  Proxy:', '    Not Configured'));
    check(both('license smart transport automatic', '  Type: cslu'));
    check(
      both(
        'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi',
        '  Type: cslu',
        '  Cslu address: http://192.0.2.10:8182/cslu/v1/pi',
      ),
    );
  });

  it('shows another address than the one configured', () =>
    check(
      both(
        'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi',
        '  Type: cslu',
        '  Cslu address: http://192.0.2.20:8182/cslu/v1/pi',
        '                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP131 warning: another URL',
      ),
    ));
});

describe('the values of an output', () => {
  it('tell of HSECK9 only where it is used', () => {
    const authorization =
      'C8300-A#show license authorization\nOverall status:\n  Active: PID:C8300-1N1S-4T2X,SN:FOC0000A001\n      Status: NOT INSTALLED\n';
    const behind = 'Purchased Licenses:\n  No Purchase Information Available\n';
    const usage = (status: string): string =>
      `C8300-A#show license usage\nhseck9 (DNA_HSEC):\n  Description: hseck9\n  Count: 1\n  Status: ${status}\n  Feature Name: hseck9\n  License type: Perpetual\n`;
    check(authorization + behind);
    check(usage('NOT IN USE') + authorization + behind);
    check(
      `${usage('IN USE')}${authorization}              ^^^^^^^^^^^^^ SLP719 warning: throughput\n${behind}`,
    );
  });

  it('tell of a proxy and a VRF that the configuration sets otherwise', () =>
    check(
      [
        'C9300-A#show running-config | include license',
        'license smart transport smart',
        'license smart vrf Mgmt-vrf',
        'license smart proxy address 192.0.2.80',
        'license smart proxy port 8080',
        'C9300-A#show license status',
        'Transport:',
        '  Type: Smart',
        '  Proxy:',
        '    Not Configured',
        '    ^^^^^^^^^^^^^^ SLP131 warning: another proxy',
        '  VRF: <empty>',
        '       ^^^^^^^ SLP131 warning: another VRF',
        '',
      ].join('\n'),
    ));

  it('tell of a server that is not checked, but not of an On-Prem addressed by number', () => {
    check(
      tech('Smart', '  Server Identity Check: False', '                         ^^^^^ SLP514 information'),
    );
    check(tech('Smart', '  URL: https://192.0.2.10/SmartTransport', '  Server Identity Check: False'));
    check(tech('cslu', '  Server Identity Check: False'));
  });

  it('tell of a level that waits for a reload, on a device under a policy only', () => {
    const version = (release: string): string =>
      `C9800-A#show version\nCisco IOS XE Software, Version ${release}\nAIR License Level: AIR DNA Essentials\nNext reload AIR license Level: AIR DNA Advantage\n`;
    check(
      `${version('17.09.04')}                               ^^^^^^^^^^^^^^^^^ SLP818 information: AIR DNA Essentials`,
    );
    check(version('16.12.04'));
  });

  it('tell of the classic model, unless the device is registered', () => {
    const classic = (status: string): string =>
      `CSR-A#show license status\nTransport:\n  Type: Callhome\nRegistration:\n  Status: ${status}\n`;
    check(`${classic('UNREGISTERED')}          ^^^^^^^^^^^^ SLP130 information`);
    check(classic('REGISTERED'));
    check(
      `${classic('UNREGISTERED - REGISTRATION FAILED')}          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP130`,
    );
  });

  it('tell of reports with an error', () =>
    check(
      [
        'C9300-A#show license rum id all',
        'Smart Licensing Usage Report:',
        '====================================',
        'Report Id,          State,    Flag, Feature Name',
        '1673725840          OPEN      N     network-advantage',
        '1673725841          UNACK     E     dna-advantage',
        '                              ^ SLP820 information: 1 of 3 reports',
        '1673725842          ACK       N     dna-advantage',
        '',
      ].join('\n'),
    ));
});

describe('outputs beside those of licensing', () => {
  const status = (type: string): string => `C9300-A#show license status\nTransport:\n  Type: ${type}\n`;
  const pool = (name: string): string =>
    `C9300-A#show crypto pki trustpool\nCA Certificate\n  Status: Available\n  Certificate Usage: Signature\n  Issuer:\n    cn=${name}\n  Subject:\n    cn=${name}\n`;
  const profile = (...lines: readonly string[]): string =>
    ['C9300-A#show call-home profile all', 'Profile Name: CiscoTAC-1', ...lines, ''].join('\n');

  it('show a trustpool without the root only where the device goes to CSSM itself', () => {
    check(
      `${status('Callhome')}C9300-A#show crypto pki trustpool\n        ^^^^^^^^^^^^^^^^^^^^^^^^^ SLP531 warning: IdenTrust\nCA Certificate\n  Subject:\n    cn=Example Root CA\n`,
    );
    check(status('Callhome') + pool('IdenTrust Commercial Root CA 1'));
    check(status('cslu') + pool('Example Root CA'));
    check(`${status('Smart')}C9300-A#show crypto pki trustpool | include Example\n    cn=Example Root CA\n`);
  });

  it('show a trustpool that the notice about the root explains, as one finding', () =>
    check(
      `C9300-A#show version\nCisco IOS XE Software, Version 17.03.03\n${status('Smart')}C9300-A#show crypto pki trustpool\n        ^^^^^^^^^^^^^^^^^^^^^^^^^ SLP104 warning: FN72323\nCA Certificate\n  Subject:\n    cn=Example Root CA\n`,
    ));

  it('show a profile that sends by mail, or without licensing data', () => {
    check(
      status('Callhome') +
        profile(
          '    Profile status: ACTIVE',
          '    Reporting Data: Smart Call Home, Smart Licensing',
          '    Transport Method: email',
          '                      ^^^^^ SLP652 warning',
        ),
    );
    check(
      status('Callhome') +
        profile(
          '    Profile status: ACTIVE',
          '    Reporting Data: Smart Call Home',
          '                    ^^^^^^^^^^^^^^^ SLP652 warning',
          '    Transport Method: http and email',
        ),
    );
  });

  it('show an idle profile where none is needed, or where another one sends', () => {
    const idle = [
      '    Profile status: INACTIVE',
      '    Reporting Data: Smart Call Home, Smart Licensing',
      '    Transport Method: email',
    ];
    check(status('Smart') + profile(...idle));
    check(
      status('Callhome') +
        profile(
          ...idle,
          'Profile Name: Licensing',
          '    Profile status: ACTIVE',
          '    Reporting Data: Smart Licensing',
          '    Transport Method: http and email',
        ),
    );
  });

  it('show the level of a package that waits for a reload', () =>
    check(
      [
        'C9300-A#show version',
        'Cisco IOS XE Software, Version 17.09.04',
        'Technology Package License Information:',
        '------------------------------------------------------------------------------',
        'Technology-package                                     Technology-package',
        'Current                        Type                       Next reboot',
        '------------------------------------------------------------------------------',
        'network-essentials      Smart License                    network-advantage',
        '                                                         ^^^^^^^^^^^^^^^^^ SLP818 information',
        'None            Subscription Smart License       None',
        '',
      ].join('\n'),
    ));

  it('show no level that waits where the first one is none after the reload: such a device prints it so', () =>
    check(
      [
        'IE-A#show version',
        'Cisco IOS XE Software, Version 17.18.01',
        'Technology Package License Information:',
        '------------------------------------------------------------------------------',
        'Technology-package                                     Technology-package',
        'Current                        Type                       Next reboot',
        '------------------------------------------------------------------------------',
        'network-essentials      Smart License                    None',
        '',
      ].join('\n'),
    ));
});

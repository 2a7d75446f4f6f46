import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { DeviceReport } from '../../server/src/analysis';
import { readEvent } from '../../server/src/capture/syslog';
import { nextOf, noDiagnosis } from '../../server/src/features/verdict';
import { SourceText } from '../../server/src/text/source';
import { analysisOf, check } from './check';

const commFailed = (reason: string, party = 'Cisco Smart Software Manager (CSSM)'): string =>
  `%SMART_LIC-3-COMM_FAILED: Communications failure with the ${party} : ${reason}`;
const restored =
  '%SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored';
const under = (stamp: string, message: string, expected: string): string =>
  `${stamp}${message}\n${' '.repeat(stamp.length)}${'^'.repeat(message.length)} ${expected}\n`;

describe('failures in a log', () => {
  const stamp = 'Mar  5 10:00:00.000: ';
  const later = 'Mar  5 14:00:00.000: ';

  it('of one reason are one finding at the first of them', () =>
    check(
      under(stamp, commFailed('Communications failure'), 'SLP428 warning: Seen 2 times') +
        `${later}${commFailed('Communications failure')}\n`,
    ));

  it('that happened once are worth knowing, no more', () =>
    check(under(stamp, commFailed('HTTP Server Error 503: Service Unavailable'), 'SLP642 information')));

  it('that will not go away by themselves are a warning the first time', () => {
    for (const [reason, expected] of [
      ['Received empty response from server', 'SLP640 warning: transport `cslu`'],
      ['HTTP Server Error 407: Proxy Authentication Required', 'SLP427 warning: 407'],
      ['Peer certificate validation failure', 'SLP520 warning: certificate'],
      [`{"token":["The token 'EXAMPLE' is not valid."]}`, 'SLP713 warning: token'],
      [
        '{"product_instance_identifier":["The identity for the instance 00000000-0000-4000-8000-000000000000 is not valid.Please re-register the instance."]}',
        'SLP713 warning: product instance',
      ],
    ] as const)
      check(under(stamp, commFailed(reason), expected));
  });

  it('that an output proves to be over are of the past, and ask for nothing', () => {
    const text =
      under(stamp, commFailed('Communications failure'), 'SLP428 information: seen to work later') +
      `${later}${commFailed('Communications failure')}\n` +
      [
        'C9300-A#show clock',
        '10:15:00.123 UTC Thu Mar 7 2024',
        'C9300-A#show license status',
        'Transport:',
        '  Type: Smart',
        'Usage Reporting:',
        '  Last ACK received: Mar 06 10:00:00 2024 UTC',
        'Trust Code Installed: Mar 01 10:00:00 2024 UTC',
        '',
      ].join('\n');
    check(text);
  });

  it('that were restored are worth knowing, no more', () =>
    check(
      under(stamp, commFailed('Received empty response from server'), 'SLP640 information: Restored later') +
        `${later}${restored}\n`,
    ));

  it('that an ACK came after are worth knowing, no more', () =>
    check(`
C9300-A#show clock
10:15:00.123 UTC Fri Mar 8 2024
C9300-A#show license status
Usage Reporting:
  Last ACK received: Mar 07 09:00:00 2024 UTC
C9300-A#show logging
${under(stamp, commFailed('Received empty response from server'), 'SLP640 information')}`));

  it('under transport off are history', () =>
    check(`
C9300-A#show license status
Smart Licensing Using Policy:
  Status: ENABLED
Transport:
  Type: Transport Off
C9300-A#show logging
${under(stamp, commFailed('Received empty response from server'), 'SLP640 information')}`));

  it('with a code that nothing explains show the text of the device', () =>
    check(
      under(
        stamp,
        '%CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: https://tools.cisco.com/its/service/oddce/services/DDCEService (ERR 215 : Something went wrong)',
        'SLP428 information: `ERR 215`, `Something went wrong`',
      ),
    ));

  it('printed by IOS XR or ASA are not judged', () => {
    check(
      `RP/0/RP0/CPU0:Jan  9 13:53:45.636 UTC: smartlicserver[390]: %LICENSE-SMART_LIC-3-COMM_FAILED : Communications failure with the Cisco Smart Software Manager (CSSM) : Received empty response from server`,
    );
    check(
      `%SMART_LIC-3-COMM_FAILED:Communications failure with the Cisco Smart Software Manager (CSSM) : Received empty response from server`,
    );
    check(`%ASA-3-444303: ${commFailed('Received empty response from server')}`);
  });

  it('of a device that runs another system are said to be of that system, at each hop', () => {
    const systems: Readonly<Record<string, string>> = {
      'RP/0/RP0/CPU0:CORE#show license status\nRegistration:\n  Status: UNREGISTERED\n': 'IOS XR',
      [`%ASA-3-444303: ${commFailed('Received empty response from server')}\n`]: 'ASA',
      'N9K#show version\nCisco Nexus Operating System (NX-OS) Software\nN9K#show license status\nTransport:\n  Type: CSLU\n\nTrust Code Installed: <none>\n':
        'NX-OS',
      '%SMART_LIC-3-COMM_FAILED:Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message\n':
        'IOS XR',
    };
    for (const [text, system] of Object.entries(systems)) {
      const { devices, findings } = analysisOf(text);
      assert.deepEqual(findings, []);
      assert.equal(devices[0]?.knowns.system?.value, system);
      assert.equal(devices[0]?.diagnosis, undefined);
      assert.ok(devices[0]?.path.every(({ why }) => why.en.startsWith(`${system}, not IOS-XE`)));
      assert.match(noDiagnosis(devices[0] as DeviceReport).en, new RegExp(`runs ${system}, not IOS-XE`));
      assert.deepEqual(nextOf(devices[0] as DeviceReport), []);
    }
  });

  it('broken at words by a mail program are one sentence', () => {
    const wrapped = [
      `${stamp}%SMART_LIC-3-COMM_FAILED: Communications failure`,
      'with the Cisco Smart License Utility (CSLU) : Unable to resolve server',
      'hostname/domain name',
      'Regards',
    ].join('\n');
    const [first, ...others] = analysisOf(wrapped).findings;
    assert.equal(first?.rule.slug, 'name-unresolved');
    assert.deepEqual(others, []);
    const [event] = analysisOf(wrapped).devices[0]?.device.events ?? [];
    assert.match(event?.text ?? '', /\(CSLU\) : Unable to resolve server hostname\/domain name$/);
  });

  it('end before a line that begins anew, however long its first word is', () => {
    const [event] =
      analysisOf(
        '%SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is up\nCisco-IOS-XE-native:native is read\n',
      ).devices[0]?.device.events ?? [];
    assert.equal(event?.text, 'Smart Agent for Licensing is up');
  });

  it('in the log of a program that starts a router name no host', () =>
    assert.equal(
      analysisOf(
        `2024-04-12 09:53:49,195: launch     TRACE    OUTPUT: *Apr 12 09:53:48.221: ${commFailed('Unable to resolve server hostname/domain name')}\n`,
      ).devices[0]?.knowns.hostname,
      undefined,
    ));

  it('in the manner of IOS-XE leave the system open, among others too', () => {
    const own = `${stamp}${commFailed('none')}\n`;
    const other = `%ASA-3-444303: ${commFailed('none')}\n`;
    for (const text of [own, own + other, other + own])
      assert.equal(analysisOf(text).devices[0]?.knowns.system, undefined, text);
  });

  it('name their facility up to its severity, and one more word where it is `LICENSE`', () => {
    for (const [head, facility] of [
      ['LICENSE-SMART_LIC-3-COMM_FAILED', 'LICENSE-SMART_LIC'],
      ['LICENSE-6-EULA_ACCEPT_ALL', 'LICENSE'],
      ['SMART_LIC-3-COMM_FAILED', 'SMART_LIC'],
    ])
      assert.equal(
        readEvent(new SourceText('log', `${stamp}%${head}: text`), stamp.length)?.facility,
        facility,
      );
  });
});

describe('communication that comes and goes', () => {
  const at = (hour: number, message: string): string =>
    `Mar  5 ${String(hour).padStart(2, '0')}:00:00.000: ${message}\n`;
  const failed = commFailed('Smart Call Home failed to process the request.');

  it('is one finding at the first failure, with its rhythm', () =>
    check(
      under('Mar  5 01:00:00.000: ', failed, 'SLP430 warning: restored 3 times; about every 4 hours') +
        [
          [2, restored],
          [5, failed],
          [6, restored],
          [9, failed],
          [10, restored],
        ]
          .map(([hour, message]) => at(hour as number, message as string))
          .join(''),
    ));

  it('and fails at the end is that as well', () =>
    check(
      under('Mar  5 01:00:00.000: ', failed, 'SLP430 warning: it is failing at the end of the log') +
        [
          [2, restored],
          [5, failed],
          [6, restored],
          [9, failed],
          [10, restored],
        ]
          .map(([hour, message]) => at(hour as number, message as string))
          .join('') +
        under('Mar  5 13:00:00.000: ', failed, 'SLP643 information'),
    ));

  it('twice is an accident', () =>
    check(
      under('Mar  5 01:00:00.000: ', failed, 'SLP643 information') +
        [
          [2, restored],
          [5, failed],
          [6, restored],
        ]
          .map(([hour, message]) => at(hour as number, message as string))
          .join(''),
    ));
});

describe('the classic model', () => {
  it('is named by its evaluation period, once', () =>
    check(`
*Oct 22 16:06:08.270: %SMART_LIC-5-EVAL_START: Entering evaluation period
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP120 information
*Oct 22 16:06:08.349: %SMART_LIC-5-EVAL_START: Entering evaluation period
`));

  it('is a warning when the evaluation period is over', () =>
    check(`
*Oct 22 16:06:08.270: %SMART_LIC-3-EVAL_EXPIRED: Evaluation period expired
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP120 warning
`));
});

describe('the clock of a device', () => {
  const waiting =
    '*Mar  5 10:00:00.000: %PKI-2-NON_AUTHORITATIVE_CLOCK: PKI functions can not be initialized until an authoritative time source, like NTP, can be obtained.\n';

  it('is not judged by the message of a boot', () => {
    check(waiting);
    check(
      `${waiting}*Mar  5 10:00:40.000: %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized\n`,
    );
  });

  it('is judged where a trust code was refused after that message', () => {
    const refused =
      '%SMART_LIC-3-TRUST_CODE_INSTALL_FAILED: The install of a new licensing trust code has failed on PID:C9300-24T,SN:FOC0000A001: <reason>.';
    const [stamp, message] = [waiting.slice(0, 22), waiting.slice(22, -1)];
    check(
      under(stamp, message, 'SLP521 warning: set up NTP first') +
        under('*Mar  5 10:05:00.000: ', refused, 'SLP710 warning: clock was not synchronised'),
    );
    // The clock was set in between: by its own message, by a stamp without a mark, or as it is shown.
    for (const set of [
      '*Mar  5 10:02:00.000: %PKI-6-AUTHORITATIVE_CLOCK: The system clock has been set.\n',
      'Mar  5 10:02:00.000: %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized\n',
      'C9300-A#show clock\n10:15:00.123 UTC Tue Mar 5 2024\nC9300-A#show logging\n',
    ])
      assert.ok(
        !analysisOf(`${waiting}${set}*Mar  5 10:05:00.000: ${refused}\n`).findings.some(
          ({ rule }) => rule.id === 'SLP521',
        ),
        set,
      );
  });

  it('that was waited for an hour is not set', () => {
    const later = (time: string): string => `C9300-A#show clock\n*${time}.000 UTC Tue Mar 5 2024\nC9300-A#\n`;
    const found = (text: string) =>
      analysisOf(text).findings.map(({ rule, severity }) => `${rule.id} ${severity}`);
    assert.deepEqual(found(waiting + later('10:59:59')), []);
    assert.deepEqual(found(waiting + later('11:00:00')), ['SLP521 information']);
  });

  it('of the past is nothing on a device that is not known to run SLP', () =>
    check('C9300-A#show clock\n*00:12:40.500 UTC Mon Jan 2 2006\n'));

  it('before the day of its own image is wrong', () =>
    check(`
C9300-A#show version
Cisco IOS XE Software, Version 17.09.05
Compiled Wed 24-Jan-24 03:33 by mcpre
C9300-A#show clock
*10:15:00.123 UTC Tue Mar 7 2023
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP522 warning: compiled
`));
});

describe('a session', () => {
  it('that resets the licensing state and goes on without a reload', () =>
    check(`
C9300-A#license smart factory reset
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP810 warning
%Warning: reload required after "license smart factory reset" command
C9300-A#show clock
10:15:00.123 UTC Tue Mar 5 2024
`));

  it('that ends with the reset may go on elsewhere', () =>
    check(
      'C9300-A#license smart factory reset\n%Warning: reload required after "license smart factory reset" command\n',
    ));

  it('whose token is followed by a trust code, or ends too early, has nothing to say', () => {
    const status = (trust: string): string =>
      `C9300-A#show license status\nSmart Licensing Using Policy:\n  Status: ENABLED\nTransport:\n  Type: cslu\nTrust Code Installed:\n  ${trust}\n`;
    const typed = 'C9300-A#license smart trust idtoken EXAMPLE all force\n';
    const clock = (minute: string): string => `C9300-A#show clock\n10:${minute}:00.123 UTC Tue Mar 5 2024\n`;
    check(typed + clock('00') + clock('05') + status('<none>'));
    check(
      `${typed}${clock('00')}Mar  5 10:01:00.000: %SMART_LIC-6-TRUST_CODE_INSTALL_SUCCESS: A new licensing trust code was successfully installed on PID:C9300-24T,SN:FOC0000A001.\n${clock('30')}${status('<none>')}`,
    );
  });

  it('tests the way that licensing takes, or says nothing about it', () => {
    check(`
C9300-A#telnet cslu-local 8182
Trying cslu-local (192.0.2.10, 8182)...
% Connection refused by remote host
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP426 warning: refuses the port
`);
    check('C9300-A#telnet 203.0.113.9 22\nTrying 203.0.113.9, 22 ...\n% Connection refused by remote host\n');
    check('C9300-A#ping vrf Mgmt-vrf cslu-local\n.....\nSuccess rate is 0 percent (0/5)\n');
  });

  it('judges the last test only: the first may have been before the repair', () =>
    check(`
C9300-A#telnet cslu-local 8182
Trying cslu-local (192.0.2.10, 8182)...
% Connection timed out; remote host not responding
C9300-A#telnet cslu-local 8182
Trying cslu-local (192.0.2.10, 8182)... Open
`));

  it('imports a file, and the device says no', () => {
    check(`
C9300-A#license smart import flash:ack.txt
Error: signature mismatch
^^^^^^^^^^^^^^^^^^^^^^^^^ SLP911 warning
`);
    check('C9300-A#license smart import flash:ack.txt\nImport Data Successful\n');
  });
});

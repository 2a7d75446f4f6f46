import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { scanCapture } from '../../server/src/capture/scan';
import { SourceText } from '../../server/src/text/source';
import { analysisOf, check } from './check';
import { fieldsOnly } from './outputs';

const scan = (text: string) => scanCapture(new SourceText('file:///log', text));
const commands = (text: string): string[] =>
  scan(text).sections.map(({ host, command }) => `${host ?? '-'} ${command}`);
const data = (text: string): unknown => {
  const capture = scan(text);
  const section = capture.sections[0];
  assert.ok(section);
  return fieldsOnly(capture, section);
};

describe('a capture', () => {
  it('is cut at prompts, commands in full words', () => {
    const text =
      'C9300-A#sh lic stat\nTransport:\n  Type: cslu\nC9300-A#sh ver\nC9300-A#show clock\n10:00:00.000 UTC Tue Mar 5 2024\nC9300-A#';
    assert.deepEqual(commands(text), [
      'C9300-A show license status',
      'C9300-A show version',
      'C9300-A show clock',
    ]);
  });

  it('is cut at prompts where a word was corrected with backspaces', () =>
    assert.deepEqual(commands('C9300-A#show verr\b \bsion\nC9300-A#sh clic\b\b  \b\bock\n'), [
      'C9300-A show version',
      'C9300-A show clock',
    ]));

  it('is cut at the separators of show tech-support, with and without blanks', () => {
    const text =
      '------------------ show clock ------------------\n10:00:00.000 UTC Tue Mar 5 2024\n------show version------\n';
    assert.deepEqual(commands(text), ['- show clock', '- show version']);
  });

  it('is recognised by headings where nothing names the command', () => {
    assert.deepEqual(
      commands('Utility:\n  Status: DISABLED\n\nSmart Licensing Using Policy:\n  Status: ENABLED\n'),
      ['- show license status'],
    );
    assert.deepEqual(commands('Cisco IOS XE Software, Version 17.09.04a\n'), ['- show version']);
  });

  it('is read behind the stamps of a terminal program', () => {
    const text =
      '[2024-03-05 10:00:00.123] C9300-A#show license status\n[2024-03-05 10:00:01.000] Transport:\n[2024-03-05 10:00:01.000]   Type: Smart\n';
    assert.deepEqual(commands(text), ['C9300-A show license status']);
    assert.deepEqual(data(text), { Transport: { Type: 'Smart' } });
  });

  it('takes no word of a log or a configuration for a prompt', () => {
    assert.deepEqual(
      commands(
        'description link to core#2\nabc#def ghi\n*Mar  5 10:00:00.000: %SYS-5-CONFIG_I: Configured from console by vty0 (192.0.2.1)\n',
      ),
      [],
    );
  });

  it('holds two devices if two prompts say so', () => {
    const text =
      'SW-A#show clock\n10:00:00.000 UTC Tue Mar 5 2024\nSW-B#show clock\n11:00:00.000 UTC Tue Mar 5 2024\n';
    assert.deepEqual(
      analysisOf(text).devices.map(({ knowns }) => knowns.hostname),
      ['SW-A', 'SW-B'],
    );
  });
});

describe('show license status', () => {
  it('keeps the shape of the screen', () => {
    const text = [
      'C9300-A#show license status',
      'Utility:',
      '  Status: DISABLED',
      '',
      'Data Privacy:',
      '  Sending Hostname: yes',
      '    Callhome hostname privacy: DISABLED',
      '  Version privacy: DISABLED',
      '',
      'Transport:',
      '  Type: cslu',
      '  Cslu address: <empty>',
      '  Proxy:',
      '    Not Configured',
      '',
      'Usage Reporting:',
      '  Last ACK received: <none>',
      '  Next ACK deadline: May 05 10:00:00 2024 UTC',
      '  Reporting push interval: 30  days',
      '',
      'Trust Code Installed: <none>',
    ].join('\n');
    assert.deepEqual(data(text), {
      Utility: { Status: 'DISABLED' },
      'Data Privacy': {
        'Sending Hostname': 'yes',
        'Callhome hostname privacy': 'DISABLED',
        'Version privacy': 'DISABLED',
      },
      Transport: { Type: 'cslu', 'Cslu address': '<empty>', Proxy: 'Not Configured' },
      'Usage Reporting': {
        'Last ACK received': '<none>',
        'Next ACK deadline': 'May 05 10:00:00 2024 UTC',
        'Reporting push interval': '30  days',
      },
      'Trust Code Installed': '<none>',
    });
  });

  it('lists a line that nobody understands instead of dropping it', () => {
    assert.deepEqual(data('C9300-A#show license status\nTransport:\n  Type: cslu\nsomething else\n'), {
      Transport: { Type: 'cslu' },
      $unread: [{ line: 3, text: 'something else' }],
    });
  });
});

describe('a failure in the log', () => {
  const dns =
    '%SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name';

  it('that repeats for an hour is a warning at its first message', () => {
    const { findings } = analysisOf(`*Mar  5 10:00:00.000: ${dns}\n*Mar  5 11:00:09.000: ${dns}\n`);
    assert.deepEqual(
      findings.map(({ rule, severity, at }) => [rule.id, severity, at.source.lineOf(at.start)]),
      [['SLP304', 'warning', 0]],
    );
  });

  it('that happened once is information', () => {
    assert.deepEqual(
      analysisOf(`*Mar  5 10:00:00.000: ${dns}\n`).findings.map(({ severity }) => severity),
      ['information'],
    );
  });

  it('is read where the terminal wrapped it', () => {
    const text = `*Mar  5 10:00:00.000: ${dns.slice(0, 60)}\n${dns.slice(60)}\n`.padEnd(10);
    assert.deepEqual(
      analysisOf(text).findings.map(({ rule }) => rule.id),
      ['SLP304'],
    );
  });

  it('is read behind every prefix that devices and servers print', () => {
    for (const prefix of [
      '',
      'Nov 19 14:54:55.045: ',
      'Jun  5 05:09:30.838 EST: ',
      '.Mar 24 20:17:03.508: ',
      '000123: *Oct 22 16:06:06.643: ',
      'Oct 22 2021 16:06:06.643 UTC: ',
      '00:00:43: ',
      '<189>123: sw1: *Mar  5 10:00:00.000: ',
      '[2024-01-02 12:34:56.789] *Mar  5 10:00:00.000: ',
    ]) {
      assert.deepEqual(
        analysisOf(`${prefix}${dns}\n`).findings.map(({ rule }) => rule.id),
        ['SLP304'],
        prefix,
      );
    }
  });

  it('of another system that shares the agent is left alone', () => {
    assert.deepEqual(
      analysisOf(
        `RP/0/RP0/CPU0:Jan  9 13:53:45.636 UTC: smartlicserver[390]: %LICENSE-SMART_LIC-3-COMM_FAILED : ${dns.slice(26)}\n`,
      ).findings,
      [],
    );
  });

  it('breaks its own hop on the path, and the name is the diagnosis', () => {
    const [report] = analysisOf(`*Mar  5 10:00:00.000: ${dns}\n*Mar  5 11:00:09.000: ${dns}\n`).devices;
    assert.equal(report?.diagnosis?.hop, 'name');
    assert.equal(report?.path.find(({ hop }) => hop === 'name')?.state, 'broken');
    assert.equal(report?.path.find(({ hop }) => hop === 'source')?.state, 'unknown');
  });

  it('that was restored breaks nothing, and all before the peer is ok', () => {
    const restored =
      '%SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart License Utility (CSLU) restored';
    const [report] = analysisOf(`*Mar  5 10:00:00.000: ${dns}\n*Mar  5 11:00:09.000: ${restored}\n`).devices;
    assert.equal(report?.diagnosis, undefined);
    assert.equal(report?.path.find(({ hop }) => hop === 'name')?.state, 'ok');
  });
});

describe('the ACK deadline', () => {
  const status = (deadline: string, clock = '10:15:00.123 UTC Tue Mar 5 2024') =>
    `SW-A#show clock\n${clock}\nSW-A#show license status\nUsage Reporting:\n  Next ACK deadline: ${deadline}\n`;

  it("is overdue by the capture's own clock", () =>
    check(`
SW-A#show clock
10:15:00.123 UTC Tue Mar 5 2024
SW-A#show license status
Usage Reporting:
  Next ACK deadline: Jan 05 10:00:00 2024 UTC
                     ^^^^^^^^^^^^^^^^^^^^^^^^ SLP901 warning: 60 days
`));

  it('is not judged without a clock, nor before it has passed', () => {
    check(status('Jun 05 10:00:00 2024 UTC'));
    check('SW-A#show license status\nUsage Reporting:\n  Next ACK deadline: Jan 05 10:00:00 2024 UTC\n');
  });

  it('that passed minutes ago is information', () => {
    assert.deepEqual(
      analysisOf(status('Mar 05 10:12:00 2024 UTC')).findings.map(({ severity }) => severity),
      ['information'],
    );
  });
});

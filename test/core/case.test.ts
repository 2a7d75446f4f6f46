import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../server/src/analysis';
import { buildCase, readDocument } from '../../server/src/case';
import { SourceText } from '../../server/src/text/source';

const analysed = (...texts: readonly string[]) =>
  analyse(buildCase(texts.map((text, at) => readDocument(new SourceText(`file:///case/${at}`, text)))));
const devices = (...texts: readonly string[]) => analysed(...texts).devices.map(({ knowns }) => knowns);

const cssm = 'the Cisco Smart Software Manager (CSSM)';
const failed = `%SMART_LIC-3-COMM_FAILED: Communications failure with ${cssm} : Unable to resolve server hostname/domain name`;
const restored = `%SMART_LIC-5-COMM_RESTORED: Communications with ${cssm} restored`;
const all = (serial: string, type: string): string =>
  `Smart Licensing Status\n======================\n\nSmart Licensing is ENABLED\n\nTransport:\n  Type: ${type}\n\nProduct Information\n===================\nUDI: PID:C9300-24T,SN:${serial}\n`;
const version = (host: string, serial: string): string =>
  `${host}#show version\nCisco IOS XE Software, Version 17.09.04\nProcessor board ID ${serial}\n${host}#\n`;
const status = (clock: string, type: string): string =>
  `C9300-A#show clock\n${clock}\nC9300-A#show license status\nTransport:\n  Type: ${type}\n`;

describe('a console that was watched', () => {
  const log = `Press RETURN to get started!\n*Mar  5 10:00:00.000: ${failed}\n`;

  it('has its name in the prompts at which nothing was typed', () => {
    for (const text of [`${log}ro01#\nro01#\n`, `ro01#\n${log}`, `${log}ro01(config)#\n`])
      assert.deepEqual(
        devices(text).map(({ hostname, episodes }) => [hostname, episodes.length]),
        [['ro01', 1]],
      );
  });

  it('has none where prompts differ, or where the line is no prompt of a privileged user', () => {
    for (const text of [`ro01#\n${log}ro02#\n`, `${log}loading>\n`])
      assert.deepEqual(
        devices(text).map(({ hostname }) => hostname),
        [undefined],
      );
  });
});

describe('several files', () => {
  it('of one serial number are one device, whichever of them names it', () => {
    const [one, ...others] = devices(all('FOC0000A001', 'Smart'), version('C9300-A', 'FOC0000A001'));
    assert.deepEqual(others, []);
    assert.equal(one?.hostname, 'C9300-A');
    assert.equal(one?.transport.value, 'smart');
    assert.equal(one?.release?.value.maintenance, 4);
  });

  it('of two serial numbers are two devices', () =>
    assert.equal(devices(all('FOC0000A002', 'Smart'), version('C9300-A', 'FOC0000A001')).length, 2));

  it('count by the time at which they were taken, not by their names', () => {
    const older = status('10:15:00.123 UTC Tue Mar 5 2024', 'cslu');
    const newer = status('10:15:00.123 UTC Fri Mar 8 2024', 'Smart');
    for (const texts of [
      [older, newer],
      [newer, older],
    ])
      assert.deepEqual(
        devices(...texts).map(({ transport }) => transport.value),
        ['smart'],
      );
  });

  it('that tell no time count in the order in which they are named', () => {
    const bare = (type: string): string => `C9300-A#show license status\nTransport:\n  Type: ${type}\n`;
    assert.equal(devices(bare('cslu'), bare('Smart'))[0]?.transport.value, 'smart');
    assert.equal(devices(bare('Smart'), bare('cslu'))[0]?.transport.value, 'cslu');
  });
});

describe('the file of a syslog server', () => {
  const relayed = (host: string, text: string): string =>
    `<187>Mar  5 10:00:00 192.0.2.1 123: ${host}: Mar  5 10:00:00.000 JST: ${text}`;

  it('holds a device for each host, and none ends the failure of another', () => {
    const found = devices(
      [
        relayed('core1.example.com', failed),
        relayed('core2.example.com', failed),
        relayed('core2.example.com', restored),
      ].join('\n'),
    );
    assert.deepEqual(
      found.map(({ hostname, episodes }) => [
        hostname,
        ...episodes.map((episode) => episode.restored !== undefined),
      ]),
      [
        ['core1', false],
        ['core2', true],
      ],
    );
  });

  it('belongs to the capture of the same host', () => {
    const found = devices(relayed('core1', failed), 'core1#show license status\nTransport:\n  Type: Smart\n');
    assert.deepEqual(
      found.map(({ hostname, episodes, transport }) => [hostname, episodes.length, transport.value]),
      [['core1', 1, 'smart']],
    );
  });

  for (const [writer, line] of [
    ['rsyslog', `Mar  5 10:00:00 core1 123: Mar  5 10:00:00.000: ${failed}`],
    ['rsyslog with ISO times', `2024-03-05T10:00:00+09:00 core1 123: *Mar  5 10:00:00.000: ${failed}`],
    ['a Windows collector', `2024-03-05 10:00:00\tLocal7.Error\tcore1\t123: Mar  5 10:00:00.000: ${failed}`],
    ['origin-id', `000123: core1: Mar  5 10:00:00.000: ${failed}`],
  ] as const)
    it(`names the host as ${writer} writes it`, () =>
      assert.deepEqual(
        devices(line).map(({ hostname }) => hostname),
        ['core1'],
      ));

  for (const [where, line] of [
    ['a console', `Mar  5 10:00:00.000: ${failed}`],
    ['a console with a zone', `*Mar  5 10:00:00.000 JST: ${failed}`],
    ['a console with a year', `Mar  5 2024 10:00:00.000 JST: ${failed}`],
    ['sequence numbers', `000123: .Mar  5 10:00:00.000: ${failed}`],
    ['uptimes', `1w2d: ${failed}`],
    ['a terminal program', `2024-03-05 10:00:00 Mar  5 10:00:00.000: ${failed}`],
  ] as const)
    it(`is not what ${where} prints`, () =>
      assert.deepEqual(
        devices(line).map(({ hostname }) => hostname),
        [undefined],
      ));
});

describe('a delivery of Call Home that failed', () => {
  const code =
    '%CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: https://tools.cisco.com/its/service/oddce/services/DDCEService (ERR 207 : Connection time out)';
  const plain = `%SMART_LIC-3-COMM_FAILED: Communications failure with ${cssm} : Fail to send out Call Home HTTP message.`;
  const log = (...texts: readonly string[]): string =>
    ['C9300-A#show logging', ...texts.map((text, at) => `Mar  5 1${at}:00:00.000: ${text}`), ''].join('\n');

  for (const [order, texts] of [
    ['in the usual order', [code, plain, code, plain]],
    ['the other way round', [plain, code, plain, code]],
  ] as const)
    it(`is counted once, its two messages ${order}`, () => {
      const [device] = devices(log(...texts));
      assert.deepEqual(
        device?.episodes.map(({ reason, count }) => [reason?.id, count]),
        [['no-answer', 2]],
      );
    });
});

describe("the agent's own log", () => {
  const log = (...events: readonly string[]): string =>
    ['C9300-A#show license eventlog', '**** Event Log ****', ...events, ''].join('\n');
  const fail = (hour: string, error: string): string =>
    `2024-03-05 ${hour}:00:00.000 UTC SAEVT_COMM_FAIL error="${error}"`;

  it('tells what failed last', () => {
    const [report] = analysed(log(fail('10', 'Unable to resolve server hostname/domain name'))).devices;
    assert.equal(report?.diagnosis?.hop, 'name');
    assert.equal(report?.diagnosis?.confidence, 'likely');
  });

  it('tells that what failed before works again', () => {
    const [report] = analysed(
      log(
        fail('10', 'Unable to resolve server hostname/domain name'),
        '2024-03-05 11:00:00.000 UTC SAEVT_COMM_RESTORED',
      ),
    ).devices;
    assert.equal(report?.diagnosis, undefined);
    assert.equal(report?.path.find(({ hop }) => hop === 'endpoint')?.state, 'ok');
  });

  it('of routine events tells nothing', () => {
    const { devices: found, findings } = analysed(
      log(
        '2024-03-05 10:00:00.000 UTC SAEVT_PLATFORM eventSource="INFRA_SL" eventName="INFRA_SL_EVLOG_ERM_RESET" MSG="ERM-Reset"',
        '2024-03-05 10:00:00.001 UTC SAEVT_ENDPOINT_USAGE count="0" entitlementTag="regid.2017-08.com.example,1.0_0"',
      ),
    );
    assert.equal(found[0]?.diagnosis, undefined);
    assert.deepEqual(findings, []);
  });
});

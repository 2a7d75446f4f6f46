import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { affectedBy } from '../../server/src/facts/defects';
import { defects } from '../../server/src/knowledge/defects';
import type { DefectRow } from '../../server/src/knowledge/types';
import type { Verdict } from '../../server/src/terms';
import { parseRelease } from '../../server/src/text/release';
import { analysisOf, found } from './check';

const rowOf = (id: string): DefectRow => {
  const row = defects.find((each) => each.id === id);
  assert.ok(row, id);
  return row;
};

/** `show version` of a device. */
const version = (release: string, model = 'C9300-24T'): string =>
  `C9300-A#show version\nCisco IOS XE Software, Version ${release}\ncisco ${model} (X86) processor with 1331521K/6147K bytes of memory.\n`;

const verdictOf = (id: string, text: string): Verdict | undefined =>
  analysisOf(text).devices[0]?.knowns.defects.find(({ row }) => row.id === id)?.verdict;

const log = (text: string): string => `C9300-A#show logging\n*Mar  5 10:00:00.000: ${text}\n`;
const status = (type: string): string => `C9300-A#show license status\nTransport:\n  Type: ${type}\n`;
const aborted = log(
  '%CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: https://tools.cisco.com/its/service/oddce/services/DDCEService (ERR 205 : Request Aborted)',
);
const busyAgent =
  'C9300-A#show processes cpu sorted\n PID Runtime(ms)     Invoked      uSecs   5Sec   1Min   5Min TTY Process\n 725  4042749037   313719798      12886 75.29% 77.09% 76.24%   0 SAGetRUMIds\n';
const largeAgent =
  'C9300-A#show processes memory sorted\n PID TTY  Allocated      Freed      Holding    Getbufs    Retbufs Process\n   0   0          0          0    1205727320          0          0 *MallocLite*\n';
const manyReports = [
  'C9300-A#show license all',
  'Usage Report Summary:',
  '=====================',
  'Total: 1430,  Purged: 90',
  'Total Acknowledged Received: 76,  Waiting for Ack: 0',
  'Available to Report: 822  Collecting Data: 2',
  '',
].join('\n');
const pollingId = [
  'C9300-A#show license tech support',
  'Transport:',
  '  Type: Smart',
  'Communication Statistics:',
  '=======================',
  'Result Polling:',
  '  Attempts: Total=2073, Success=1498, Fail=575  Ongoing Failure: Overall=40 Communication=0',
  '  Last Response: INVALID STATUS CODE on Mar 05 10:00:00 2024 UTC',
  '    Failure Reason: Invalid Polling Id 1234567890 provided in the polling request',
  '',
].join('\n');
const flapping = `C9300-A#show logging\n${Array.from({ length: 3 }, (_, pair) =>
  [
    `*Mar  5 1${pair}:00:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Smart Call Home failed to process the request.`,
    `*Mar  5 1${pair}:20:00.000: %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored`,
  ].join('\n'),
).join('\n')}\n`;
const idleDeadline = [
  'C9300-A#show license all',
  'Usage Reporting:',
  '  Last ACK received: Mar 05 10:00:00 2024 UTC',
  '  Next ACK deadline: Mar 05 10:00:00 2025 UTC',
  'License Usage',
  '=============',
  'network-advantage (C9300-24 Network Advantage):',
  '  Description: C9300-24 Network Advantage',
  '  Count: 1',
  '  Status: IN USE',
  '  Feature Name: network-advantage',
  '  License type: Perpetual',
  '',
].join('\n');
const subscription = idleDeadline.replace('Perpetual', 'Subscription');
const voice = [
  'C9300-A#show running-config | section voice',
  'voice service voip',
  'C9300-A#show clock',
  '10:15:00.123 UTC Tue Mar 5 2024',
  'C9300-A#show license status',
  'Usage Reporting:',
  '  Next ACK deadline: Mar 15 10:00:00 2024 UTC',
  '',
].join('\n');

/** What is known about releases alone: `yes`, `no`, `fixed`, `unknown`, each with releases of it. */
const releases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  FN72323: {
    yes: '16.3.10 16.12.5 17.2.1r 17.3.1a 17.3.2a 17.3.3 17.4.1b',
    // Rebuilds that the list leaves out, and trains before the first one it fixes.
    unknown: '16.12.4a 17.3.3a 17.3 16.6.11',
    fixed: '16.12.6 17.3.4 17.3.4a 17.4.2 17.5.1 17.6.1a 17.9.4 17.18.1 26.1.1',
  },
  FN72298: { yes: '16.12.1z2 17.3.3a 17.3.4 17.4.2 17.5.1a', fixed: '17.6.1 17.9.3 26.1.1' },
  FN72116: { yes: '17.3.1 17.6.1', unknown: '17.4.1 17.5.1', fixed: '17.3.1z 17.3.4 17.6.1a 17.9.1' },
  FN72578: {
    yes: '17.3.2a 17.3.3 17.3.6 17.4.1 17.5.1 17.6.1 17.6.4 17.7.1',
    no: '16.12.5 17.3.1',
    unknown: '17.3.2 17.3.4a 17.3.5b 17.4.2 17.5.1a 17.6.1a 17.7.2 17.8.1 17.9',
    fixed: '17.3.7 17.3.8a 17.6.5 17.9.1 17.12.4 26.1.1',
  },
  CSCwa11048: {
    yes: '17.3.2a 17.3.4 17.3.4b 17.6.1 17.6.2',
    no: '16.12.5 17.3.1a',
    unknown: '17.4.1 17.5.1 17.7.1',
    fixed: '17.3.5 17.6.3 17.8.1 17.9.1 26.1.1',
  },
  CSCvy20345: {
    yes: '17.3.3 17.6.5 17.9.3 17.9.3a 17.12.4',
    no: '16.12.5',
    unknown: '17.7.1 17.10.1 17.11.1 17.12.1',
    fixed: '17.6.6 17.9.4 17.9.4a 17.13.1 17.15.1 26.1.1',
  },
  'CUBE-ACK-DEADLINE': {
    yes: '17.3.2 17.3.3 17.3.4a 17.6.1a 17.4.1 17.4.2 17.5.1a 17.5',
    no: '16.12.5',
    unknown: '17.3.4 17.6.1',
    fixed: '17.3.5 17.6.2 17.7.1 17.9.4 26.1.1',
  },
};

/** Text that shows each symptom, by defect; another device has the release alone. */
const symptoms: Readonly<Record<string, readonly string[]>> = {
  FN72323: [aborted],
  FN72298: [aborted],
  FN72116: [aborted],
  FN72578: [busyAgent, largeAgent, manyReports],
  CSCwa11048: [pollingId, flapping],
  CSCvy20345: [idleDeadline],
  'CUBE-ACK-DEADLINE': [voice],
};
const models: Readonly<Record<string, string>> = {
  FN72298: 'IE-3300-8T2S',
  FN72116: 'CBR-8',
  'CUBE-ACK-DEADLINE': 'ISR4451-X/K9',
};

/** The verdict for what is known about the release, with and without the symptom. */
const verdicts: Readonly<Record<string, readonly [seen: Verdict, unseen: Verdict]>> = {
  yes: ['applies', 'possible'],
  no: ['not-affected', 'not-affected'],
  unknown: ['possible', 'unknown'],
  fixed: ['fixed', 'fixed'],
};

describe('a defect', () => {
  for (const [id, table] of Object.entries(releases)) {
    for (const [known, list] of Object.entries(table))
      it(`${id} is judged ${known} for ${list}`, () => {
        for (const text of list.split(' '))
          assert.equal(affectedBy(rowOf(id), parseRelease(text)), known, text);
      });

    it(`${id} applies where release and symptom meet, and is possible with one of them`, () => {
      for (const [known, list] of Object.entries(table)) {
        const [seen, unseen] = verdicts[known] as readonly [Verdict, Verdict];
        const transport = rowOf(id).transports ? 'Smart' : 'cslu';
        for (const release of list.split(' ').filter((text) => /\d+\.\d+\.\d/.test(text))) {
          for (const symptom of symptoms[id] as readonly string[])
            assert.equal(
              verdictOf(id, version(release, models[id]) + symptom),
              seen,
              `${release} ${symptom}`,
            );
          if (parseRelease(release)?.major === 16) continue;
          assert.equal(verdictOf(id, version(release, models[id]) + status(transport)), unseen, release);
        }
      }
    });
  }

  it('is not settled by a symptom without a release', () => {
    for (const [id, texts] of Object.entries(symptoms)) {
      if (rowOf(id).platforms) continue;
      for (const text of texts) assert.equal(verdictOf(id, text), 'possible', id);
    }
  });

  it('of the root certificate is told by the notice of the platform', () => {
    const of = (model: string): readonly (Verdict | undefined)[] =>
      ['FN72323', 'FN72298', 'FN72116'].map((id) => verdictOf(id, version('17.3.3', model) + aborted));
    assert.deepEqual(of('C9300-24T'), ['applies', 'not-affected', 'not-affected']);
    assert.deepEqual(of('IE-3300-8T2S'), ['not-affected', 'applies', 'not-affected']);
    assert.deepEqual(of('CBR-8'), ['not-affected', 'not-affected', 'fixed']);
  });

  it('is only possible where a patch is installed on the release', () =>
    assert.equal(verdictOf('FN72323', version('17.03.03 - SMU-PATCHED') + aborted), 'possible'));

  it('is only possible where the list of packages names a patch that is activated', () => {
    const packages = (state: string): string =>
      `C9300-A#show install summary\nType  St   Filename/Version\n${'-'.repeat(80)}\nSMU   ${state}    flash:cat9k_iosxe.17.03.03.CSCzz00000.SPA.smu.bin\nIMG   C    17.03.03.0.4762\n`;
    for (const [state, expected] of [
      ['C', 'possible'],
      ['U', 'possible'],
      ['I', 'applies'],
    ] as const)
      assert.equal(verdictOf('FN72323', version('17.03.03') + packages(state) + aborted), expected, state);
  });

  it('of call-home and smart is none under cslu', () => {
    for (const id of ['FN72323', 'CSCwa11048'])
      assert.equal(verdictOf(id, version('17.3.3') + status('cslu')), 'not-affected');
  });

  it('of the display is no symptom while a subscription licence is in use', () => {
    assert.equal(verdictOf('CSCvy20345', version('17.9.3') + subscription), 'possible');
    assert.deepEqual(found(subscription), []);
  });

  it('of the display is information, not a warning', () =>
    assert.deepEqual(
      analysisOf(version('17.9.3') + idleDeadline).findings.map(({ rule, severity }) => [rule.id, severity]),
      [['SLP904', 'information']],
    ));

  it('of the reports needs more than a few processes at their daily work', () => {
    assert.equal(
      verdictOf(
        'FN72578',
        version('17.6.4') + busyAgent.replace('77.09% 76.24%', '1.09% 1.24%') + status('cslu'),
      ),
      'possible',
    );
  });

  it('of CUBE needs a voice service, and a router', () => {
    const mute = voice.replace('voice service voip', 'line vty 0 4');
    assert.equal(verdictOf('CUBE-ACK-DEADLINE', version('17.3.3', 'ISR4451-X/K9') + mute), 'possible');
    assert.equal(verdictOf('CUBE-ACK-DEADLINE', version('17.3.3', 'C9300-24T') + voice), 'not-affected');
  });
});

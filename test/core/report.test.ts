import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { pathDocument } from '../../server/src/features/report';
import { analysisOf } from './check';

const session = [
  'C9300-A#show version',
  'Cisco IOS XE Software, Version 17.03.03',
  'C9300-A#show license status',
  'Smart Licensing Using Policy:',
  '  Status: ENABLED',
  'Transport:',
  '  Type: Callhome',
  'C9300-A#show logging',
  '*Mar  5 10:00:00.000: %CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: https://tools.cisco.com/its/service/oddce/services/DDCEService (ERR 205 : Request Aborted)',
  '',
].join('\n');

describe('the page of a device', () => {
  it('names release, transport, path, diagnosis, defect and what to type next, with links to the lines', () => {
    const page = pathDocument(analysisOf(session).devices);
    for (const part of [
      '# C9300-A',
      'Release: **17.3.3** (shown, [L2](file:///test#L2))',
      'Transport: **callhome** (shown, [L7](file:///test#L7))',
      '## Path of the usage report',
      '| TLS and clock | broken |',
      '[L9](file:///test#L9)',
      '## Diagnosis',
      '## Type next',
      'FN72323 **applies**',
    ])
      assert.ok(page.en.includes(part), `${part} is not in\n${page.en}`);
    assert.ok(page.ja.includes('| TLS・時刻 | 異常 |'), page.ja);
  });

  it('has every hop of the path once, in its order', () => {
    const { en } = pathDocument(analysisOf(session).devices);
    const hops = Array.from(en.matchAll(/^\| ([a-zA-Z ]+) \|/gm), ([, hop]) => hop);
    assert.deepEqual(hops, [
      'hop',
      'agent',
      'source',
      'name resolution',
      'connection',
      'TLS and clock',
      'endpoint',
      'trust',
      'report',
      'ACK',
    ]);
  });

  it('lists the steps that follow a recognised topology, on the device and elsewhere', () => {
    const { en } = pathDocument(analysisOf('license smart transport smart\n', {}, 'config').devices);
    assert.ok(en.includes('**direct-smart**'), en);
    assert.ok(en.includes('1. `license smart trust idtoken <token> all`'), en);
    assert.ok(en.includes('## Steps elsewhere'), en);
  });

  it('says so where a document tells of no device', () => {
    const { en } = pathDocument([]);
    assert.ok(en.startsWith('There is nothing about a device'), en);
  });

  it('has two devices of one capture below each other', () => {
    const { en } = pathDocument(analysisOf(`${session}${session.replaceAll('C9300-A', 'C9300-B')}`).devices);
    assert.deepEqual(
      Array.from(en.matchAll(/^# (.+)$/gm), ([, name]) => name),
      ['C9300-A', 'C9300-B'],
    );
  });
});

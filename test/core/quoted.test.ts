import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDocument } from '../../server/src/case';
import { SourceText } from '../../server/src/text/source';
import { analysisOf } from './check';

const lines = [
  'Building configuration...',
  '!',
  'version 17.9',
  'hostname C9300-A',
  'interface Vlan100',
  ' ip address 192.0.2.2 255.255.255.0',
  'ip name-server 192.0.2.53',
  'license smart url https://smartreceiver.cisco.com/licservice/license',
  'license smart url smart https://smartreceiver.cisco.com/licservice/license',
  'license smart transport smart',
  'end',
];

const quoted: Readonly<Record<string, string>> = {
  'a YAML list': lines
    .map((line) => (/^[ !]/.test(line) ? `        - '${line}'` : `        - ${line}`))
    .join('\n'),
  'a JSON list': `{\n "stdout_lines": [\n${lines.map((line) => `        "${line}",`).join('\n')}\n ]\n}`,
  'a mail': `Hello,\n${lines.map((line) => `> ${line}`).join('\n')}`,
};

describe('a configuration that is quoted', () => {
  for (const [where, text] of Object.entries(quoted)) {
    it(`as ${where} is read like any other`, () => {
      const [device] = analysisOf(text).devices;
      assert.equal(device?.knowns.hostname, 'C9300-A');
      assert.equal(device?.knowns.transport.value, 'smart');
      assert.equal(device?.knowns.config?.nameServers.length, 1);
      assert.deepEqual(
        device?.knowns.transport.spans.map(({ start, end }) => text.slice(start, end)),
        ['license smart transport smart'],
      );
    });

    it(`as ${where} is evidence: no edit may change it`, () =>
      assert.equal(readDocument(new SourceText('file:///q', text)).kind, 'capture'));
  }

  it('beside other lists is nothing', () => {
    const text = lines.map((line, index) => `- name: task ${index}\n  shell: echo ${line.length}`).join('\n');
    assert.equal(readDocument(new SourceText('file:///q', text)).kind, 'other');
  });
});

describe('a log of IOS XR', () => {
  const log =
    'RP/0/RP0/CPU0:Jan  9 13:53:45.636 UTC: smartlicserver[390]: %LICENSE-SMART_LIC-3-COMM_FAILED : Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.\n';

  it('tells the transport, and no topology of IOS-XE', () => {
    const [device] = analysisOf(log).devices;
    assert.equal(device?.knowns.transport.value, 'callhome');
    assert.deepEqual(device?.knowns.topology.candidates, []);
  });
});

describe('a text that a terminal program stamped', () => {
  const stamped = lines.map((line) => `[2024-03-08 10:20:30.456] ${line}`).join('\n');

  it('is read as if it were not, and each place is counted with its stamp', () => {
    const [device] = analysisOf(stamped).devices;
    assert.equal(device?.knowns.config?.config.whole, true);
    assert.equal(device?.knowns.transport.value, 'smart');
    const [span] = device?.knowns.transport.spans ?? [];
    assert.ok(span);
    assert.equal(stamped.slice(span.start, span.end), 'license smart transport smart');
    assert.deepEqual(span.source.positionAt(span.start), { line: 9, character: 26 });
    assert.equal(span.source.offsetAt({ line: 9, character: 26 }), span.start);
    assert.equal(span.source.lineText(9), 'license smart transport smart');
  });

  it('is evidence: no edit may change it', () =>
    assert.equal(readDocument(new SourceText('file:///q', stamped)).kind, 'capture'));

  it('is none that only begins so', () => {
    const one = `[2024-03-08 10:20:30.456] ${lines.join('\n')}`;
    const source = new SourceText('file:///q', one);
    assert.equal(source.isStamped, false);
    assert.equal(source.lineStart(0), 0);
  });
});

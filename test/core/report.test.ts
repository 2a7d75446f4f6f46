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

  it('names the lines that a configuration has for a hop, and what no configuration tells', () => {
    const lines = [
      'version 17.9',
      'hostname R1',
      'vrf definition MGMT',
      ' address-family ipv4',
      'interface GigabitEthernet0',
      ' vrf forwarding MGMT',
      ' ip address 192.0.2.1 255.255.255.0',
      'ip name-server vrf MGMT 192.0.2.53',
      'ip http client source-interface GigabitEthernet0',
      'ip route vrf OTHER 0.0.0.0 0.0.0.0 198.51.100.254',
      'ip route vrf MGMT 0.0.0.0 0.0.0.0 192.0.2.254',
      'ntp server vrf MGMT 192.0.2.9',
      'license smart transport smart',
      'license smart url default',
      'end',
      '',
    ];
    const { en, ja } = pathDocument(analysisOf(lines.join('\n')).devices);
    const written = (hop: string, ...at: readonly number[]) =>
      `| ${hop} | unknown | Configured; an output of the device tells whether it works | ${at.map((line) => `[L${line}](file:///test#L${line})`).join(', ')} |`;
    for (const row of [
      written('source', 9, 6),
      written('name resolution', 8),
      written('connection', 11),
      written('TLS and clock', 12),
      written('endpoint', 14),
      '| trust | unknown | No configuration tells; `show license status` does |  |',
    ])
      assert.ok(en.includes(row), `${row} is not in\n${en}`);
    assert.match(ja, /\| 疎通 \| 判定不可（情報不足） \| 設定されています。/);
  });

  it('says that an address needs no name, and what the route is to a host', () => {
    const { en } = pathDocument(
      analysisOf(
        'version 17.9\nhostname S1\nip default-gateway 192.0.2.254\ninterface Vlan1\n ip address 192.0.2.1 255.255.255.0\nlicense smart url cslu http://198.51.100.10:8182/cslu/v1/pi\nend\n',
      ).devices,
    );
    assert.match(en, /\| name resolution \| unknown \| The device connects to an address/);
    assert.match(en, /\| connection \| unknown \| Configured; .* \[L3\]/);
    assert.match(en, /\| TLS and clock \| unknown \| Nothing here tells \|/);
  });

  it('offers the ways to report where nobody chose one and reports fail, each with its lines', () => {
    const failed =
      '*Mar  5 10:00:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name\n';
    const offered = (text: string) => pathDocument(analysisOf(text).devices);
    const { en, ja } = offered(failed);
    for (const part of [
      '## Choose how it is to report',
      '- **direct-smart**: Directly connected to CSSM, smart transport: `license smart transport smart`, `license smart url default`',
      '`license smart url cslu http://<cslu>:8182/cslu/v1/pi`',
      '- **offline**: ',
    ])
      assert.ok(en.includes(part), `${part} is not in\n${en}`);
    assert.match(ja, /## 報告方法の選択/);
    assert.match(offered('version 17.9\nhostname R1\nend\n').en, /## Choose/);
    for (const text of [
      `version 17.9\nhostname R1\nlicense smart url cslu http://cslu-local:8182/cslu/v1/pi\nend\n`,
      '! slp-topology: cslu-initiated\nversion 17.9\nhostname R1\nend\n',
      `SW1#show license status\nTransport:\n  Type: cslu\n  Cslu address: <empty>\nUsage Reporting:\n  Last ACK received: Mar 15 20:10:40 2024 UTC\nSW1#show logging\n${failed}`,
    ])
      assert.doesNotMatch(offered(text).en, /## Choose/, text);
  });

  it('takes the model from the identity in a licensing output where nothing else tells it', () => {
    const identity = 'SW1#show license udi\nUDI: PID:C9407R,SN:FXS00000A01\n';
    assert.match(pathDocument(analysisOf(identity).devices).en, /Platform: \*\*C9407R\*\* \(shown, \[L2\]/);
    const told = `${identity}SW1#show version\nCisco IOS XE Software, Version 17.09.04\nModel Number                       : C9300-24T\n`;
    assert.match(pathDocument(analysisOf(told).devices).en, /Platform: \*\*C9300-24T\*\*/);
  });

  it('brackets as each language does', () => {
    const { en, ja } = pathDocument(analysisOf(session).devices);
    assert.match(en, /Transport: \*\*callhome\*\* \(shown, \[L7\]/);
    assert.match(ja, /Transport: \*\*callhome\*\*（show 出力、\[L7\]/);
    assert.doesNotMatch(ja.replace(/\]\([^)]*\)|`[^`]*`/g, ''), /[(][^)]*[ぁ-ん一-龠]/);
  });

  it('says what the date of an ACK leaves open', () => {
    const { en } = pathDocument(
      analysisOf(
        'SW1#show license status\nTransport:\n  Type: Smart\nUsage Reporting:\n  Last ACK received: Mar 15 20:10:40 2024 UTC\n  Last report push: <none>\n',
      ).devices,
    );
    assert.match(en, /\| report \| unknown \| The date of an ACK does not tell what was acknowledged/);
    assert.match(en, /\| ACK \| unknown \| .* \[L5\]/);
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

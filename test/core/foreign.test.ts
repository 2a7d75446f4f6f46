import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, type DeviceReport } from '../../server/src/analysis';
import { buildCase, readDocument } from '../../server/src/case';
import { noDiagnosis } from '../../server/src/features/verdict';
import { Service } from '../../server/src/service';
import { type ForeignSystem, foreignConfig } from '../../server/src/text/foreign';
import { probe } from '../../server/src/text/probe';
import { SourceText } from '../../server/src/text/source';
import { call } from './shell';

const uri = 'file:///a.cfg';

/** Configurations as these systems write them, with lines that IOS-XE has too, and slips in them. */
const texts: readonly (readonly [system: ForeignSystem, what: string, text: string])[] = [
  [
    'NX-OS',
    'with the agent of licensing',
    '!Command: show running-config\n!Time: Mon Mar  4 10:00:00 2024\nversion 10.3(4a) Bios:version 05.47\nhostname N9K-1\nfeature license smart\nlicense smart transport clsu\nlicense smart url cslu http://cslu-local\nip name-server 192.0.2.53 use-vrf management\nvrf context management\n  ip route 0.0.0.0/0 192.0.2.1\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.2/24\n',
  ],
  [
    'NX-OS',
    'as a part without its head',
    'hostname N9K-1\nfeature interface-vlan\nvlan 10\ninterface Vlan10\n  no shutdown\n  ip address 192.0.2.2/24\n',
  ],
  [
    'IOS XR',
    'with its head',
    'Building configuration...\n!! IOS XR Configuration 7.5.2\nhostname XR1\nlicense smart transport smart\ninterface MgmtEth0/RP0/CPU0/0\n ipv4 address 192.0.2.2 255.255.255.0\nrouter static\n address-family ipv4 unicast\n  0.0.0.0/0 192.0.2.1\nend\n',
  ],
  [
    'IOS XR',
    'as a part with a policy of its routes',
    'hostname XR1\nroute-policy PASS\n  pass\nend-policy\nntp server 192.0.2.123\n',
  ],
  [
    'ASA',
    'as saved',
    ': Saved\n: Serial Number: FCH0000A001\nASA Version 9.16(4)\n!\nhostname fw1\nlicense smart\n feature tier standard\ninterface GigabitEthernet0/0\n nameif outside\n security-level 0\n ip address 192.0.2.2 255.255.255.0\naaa authentication ssh console LOCAL\n',
  ],
  [
    'EOS',
    'with its head',
    '! Command: show running-config\n! device: leaf1 (DCS-7050SX3-48YC8, EOS-4.28.3M)\n!\nhostname leaf1\nip name-server vrf MGMT 192.0.2.53\ninterface Management1\n   ip address 192.0.2.2/24\nip route 0.0.0.0/0 192.0.2.1\nend\n',
  ],
  [
    'EOS',
    'as a part with its agents',
    'hostname leaf1\nservice routing protocols model multi-agent\nntp server 192.0.2.123\nip name-server 192.0.2.53\n',
  ],
  [
    'Junos',
    'in braces',
    '## Last changed: 2024-03-04 10:00:00 UTC\nversion 21.4R3.15;\nsystem {\n    host-name mx1;\n}\n',
  ],
  [
    'Junos',
    'as commands',
    'set version 21.4R3.15\nset system host-name mx1\nset interfaces ge-0/0/0 unit 0\n',
  ],
  ['FortiOS', 'with its head', '#config-version=FGT60F-7.2.5-FW-build1517\nconfig system global\nend\n'],
  ['SR OS', 'with its head', '# TiMOS-C-21.10.R3 both/x86_64\nconfigure\n    system\n        name "sr1"\n'],
];

describe('a configuration of another system', () => {
  for (const [system, what, text] of texts) {
    it(`is taken for ${system} ${what}: nothing is found in it, even where somebody says it is one of IOS-XE`, async () => {
      assert.equal(foreignConfig(text)?.system, system);
      assert.notEqual(probe(text).strength, 'strong');
      for (const kind of ['config', undefined] as const) {
        const document = readDocument(new SourceText(uri, text), kind);
        assert.equal(document.kind, 'other');
        assert.deepEqual(analyse(buildCase([document])).findings, []);
      }
      const { out, err, status } = await call('check a.cfg --fail-on information', { 'a.cfg': text });
      assert.equal(err, `a.cfg: looks like ${system}, not like IOS-XE: nothing in it is judged\n`);
      assert.match(out, /^1 file: 0 errors, 0 warnings, 0 information, 0 hints\n$/);
      assert.equal(status, 0);
    });

    it(`is not converted: ${system} ${what}`, async () => {
      const { out, err, status } = await call('convert a.cfg --to offline --lang ja', { 'a.cfg': text });
      assert.equal(out, '');
      assert.match(err, new RegExp(`^a\\.cfg: ${system} の形式のため`));
      assert.equal(status, 2);
      const service = new Service();
      service.update(uri, text, 'config');
      assert.equal(service.foreign(uri), system);
      assert.equal(service.convert(uri, { id: 'offline' }, {}), undefined);
    });
  }

  it('is read in no session either: the device is said to run that system', () => {
    for (const [system, what, text] of texts) {
      const session = `BOX#show running-config\n${text}BOX#show clock\n*10:15:00.123 UTC Tue Mar 5 2024\n`;
      const document = readDocument(new SourceText(uri, session), 'capture');
      const { capture } = document;
      assert.deepEqual(capture.sections.flatMap(capture.configsOf), [], `${system} ${what}`);
      const { devices, findings } = analyse(buildCase([document]));
      assert.equal(devices[0]?.knowns.system?.value, system, what);
      assert.ok((devices[0]?.knowns.system?.spans[0]?.start ?? 0) >= session.indexOf('\n'), what);
      assert.deepEqual(findings, []);
    }
  });

  it('is none of the device whose configuration stands above it in the same file', () => {
    const own = 'version 17.9\nhostname SW1\nlicense smart transport off\nend\n';
    for (const line of [
      'feature bgp',
      'vdc N9K-1 id 1',
      'version 10.3(4a) Bios:version 05.47',
      'version 21.4R3.15;',
    ]) {
      const text = `${own}${line}\nhostname BOX\nlicense smart transport clsu\nend\n`;
      const { findings } = analyse(buildCase([readDocument(new SourceText(uri, text), 'config')]));
      assert.deepEqual(findings, [], line);
    }
  });

  it('below a folder is left out, with its system as the reason', async () => {
    const [, , nexus] = texts[0] as (typeof texts)[number];
    const { json } = await call('check site --format json', {
      'site/n9k.cfg': nexus,
      'site/sw1.cfg': 'version 17.9\nhostname SW1\nlicense smart transport off\nend\n',
    });
    assert.deepEqual(
      json().skipped.map(({ path, reason }: { path: string; reason: string }) => `${path}: ${reason}`),
      ['site/n9k.cfg: looks like NX-OS, not like IOS-XE: nothing in it is judged'],
    );
    assert.equal(json().files.length, 1);
  });

  it('stays what it is while somebody types in it', () => {
    const [, , nexus] = texts[0] as (typeof texts)[number];
    const service = new Service();
    service.update(uri, nexus, 'config');
    service.update(uri, nexus.replace('clsu', 'cslu'), 'config');
    assert.equal(service.foreign(uri), 'NX-OS');
    assert.deepEqual(service.findings(uri), []);
  });

  it('is told when it is pasted into a file that holds something, and when it is taken out again', () => {
    for (const [system, what, text] of texts) {
      const service = new Service();
      service.update(uri, '! notes\n', 'config');
      service.update(uri, `! notes\n${text}`, 'config');
      assert.equal(service.foreign(uri), system, what);
      service.update(uri, '! notes\nlicense smart transport clsu\n', 'config');
      assert.equal(service.foreign(uri), undefined);
      assert.equal(service.findings(uri)[0]?.rule.id, 'SLP001');
    }
  });

  for (const [what, text] of [
    [
      'whose banner speaks like another system',
      'version 17.9\nhostname SW1\nbanner motd ^C\nfeature freeze until Monday\n: Saved by nobody\n^C\nlicense smart transport clsu\nend\n',
    ],
    [
      'that the device printed, with a line of a policy in a note',
      'Current configuration : 4242 bytes\nhostname SW1\nend-policy\nlicense smart transport clsu\n',
    ],
    ['in a few lines', 'license smart transport clsu\n'],
    [
      'for the management interface',
      'interface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\nlicense smart transport clsu\n',
    ],
  ] as const)
    it(`is not seen in one of IOS-XE ${what}`, () => {
      assert.equal(foreignConfig(text)?.system, undefined);
      const { findings } = analyse(buildCase([readDocument(new SourceText(uri, text), 'config')]));
      assert.ok(findings.some(({ rule }) => rule.id === 'SLP001'));
    });
});

describe('a device with IOS in front of IOS-XE', () => {
  it('is none of another system, in what it prints and in its configuration', () => {
    const session =
      'SW2#show version\nCisco IOS Software, C2960X Software (C2960X-UNIVERSALK9-M), Version 15.2(7)E, RELEASE SOFTWARE (fc3)\nROM: Bootstrap program is C2960X boot loader\nSW2#show running-config\nBuilding configuration...\n\nCurrent configuration : 1234 bytes\nversion 15.2\nhostname SW2\nend\n';
    const document = readDocument(new SourceText('file:///sw2.log', session));
    const [device] = analyse(buildCase([document])).devices;
    assert.equal(device?.knowns.system, undefined);
    assert.equal(device?.knowns.config?.hostname?.text, 'SW2');
  });
});

describe('a licensing output of another product with the agent', () => {
  const outputOf = (licence: string, udi: string): string =>
    `Smart Licensing Status\n======================\n\nSmart Licensing is ENABLED\n\nRegistration:\n  Status: UNREGISTERED\n  Export-Controlled Functionality: Not Allowed\n\nLicense Authorization:\n  Status: EVAL MODE\n\nLicense Usage\n=============\n${licence}  Count: 2\n  Version: 12.0\n  Status: InCompliance\n\nProduct Information\n===================\nUDI: PID:${udi}\n\nAgent Version\n=============\nSmart Agent for Licensing: 1.3.4\n`;
  const read = (text: string) =>
    analyse(buildCase([readDocument(new SourceText('file:///box.log', text), 'capture')]));
  const systemOf = (text: string) => read(text).devices[0]?.knowns.system?.value;
  const basic = 'Basic (regid.2016-07.com.cisco.UCM_Basic,12.0_00000000-0000-4000-8000-000000000001)\n';

  for (const [system, what, text] of [
    ['Unified CM', 'its product', outputOf('', 'UCM,SN:10001,UUID:00000000000040008000000000010001')],
    ['Unified CM', 'its entitlements', outputOf(basic, 'X')],
    ['NSO', 'its entitlements', outputOf('(regid.2015-10.com.cisco.NSO-network-element)\n', 'X')],
    [
      'NSO',
      'its prompt',
      'admin@ncs# show license status\n\nSmart Licensing is ENABLED\n\nRegistration:\n  Status: UNREGISTERED\n',
    ],
    ['NX-OS', 'its packages', outputOf('(NXOS_ADVANTAGE_XF):\n', 'X')],
    ['NX-OS', 'its packages', outputOf('LAN license for Nexus 9300 (LAN_ENTERPRISE_SERVICES_PKG):\n', 'X')],
    ['ASA', 'its product', outputOf('', 'ASAv,SN:9A0000000A1')],
    ['NX-OS', 'its product', outputOf('', 'N9K-C93180YC-EX,SN:FDO0000A001')],
    ['IOS XR', 'its product', outputOf('', 'NCS-55A2-MOD-S,SN:FOC0000A001')],
    [
      'VOS',
      'its prompt',
      'admin:show license status\n\nSmart Licensing is ENABLED\n\nRegistration:\n  Status: UNREGISTERED\n',
    ],
  ] as const)
    it(`is told by ${what}: ${system} is named, and nothing in it is judged`, () => {
      assert.equal(systemOf(text), system);
      assert.deepEqual(read(text).findings, []);
      assert.match(
        noDiagnosis(read(text).devices[0] as DeviceReport).en,
        new RegExp(`^This device runs ${system}, not IOS-XE`),
      );
    });

  it('is one of IOS-XE where the product may be', () => {
    for (const udi of ['ASR-920-12CZ-A,SN:CAT0000A001', 'C9300-24T,SN:FCW0000A001']) {
      assert.equal(systemOf(outputOf('', udi)), undefined);
      assert.equal(read(outputOf('', udi)).devices[0]?.knowns.licensing.value, 'smart-licensing');
    }
  });
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import type { AnalysisOptions } from '../../server/src/analysis';
import { buildCase, readDocument } from '../../server/src/case';
import { readFacts } from '../../server/src/facts';
import { inOrder } from '../../server/src/facts/next';
import { defects } from '../../server/src/knowledge/defects';
import { SourceText } from '../../server/src/text/source';
import { analysisOf } from './check';

const prompt = 'C9300-A#';
const output = (command: string, ...lines: readonly string[]): string =>
  [prompt + command, ...lines, ''].join('\n');

/** What stands for a value in a command of the sources. */
const samples: readonly (readonly [form: RegExp, sample: string])[] = [
  [/\$\{target\?\.vrf .*$/, ''],
  [/\$\{name\}/g, 'Vlan100'],
  [/\$\{vrf\}/g, 'Mgmt-vrf'],
  [/\$\{first\.id\.value\}/g, '1671840750'],
  [/\$\{value\}/g, 'tools.cisco.com'],
];

/** Every command that a rule, a hop or a defect asks for: whatever is written as one in their sources. */
function asked(): readonly string[] {
  const src = 'server/src';
  const files = ['facts/next.ts', ...readdirSync(join(src, 'rules')).map((name) => `rules/${name}`)];
  const commands = files.flatMap((file) =>
    Array.from(
      readFileSync(join(src, file), 'utf8').matchAll(/(['`])((?:show|dir|more|ping|telnet|test) [^\n]*?)\1/g),
      (match) =>
        samples
          .reduce((text, [form, sample]) => text.replace(form, sample), match[2] as string)
          .split('\\n')[0] ?? '',
    ),
  );
  const settling = defects.flatMap(({ settle }) => settle);
  // A place in a source is named by the command and words behind a comma; a beginning alone is no command.
  const whole = [...commands, ...settling].filter(
    (command) => !/[,$<]|^test license smart rum$| $/.test(command) && !command.startsWith('license '),
  );
  return [...new Set(whole)].sort();
}

const lacking = (command: string, capture: string): readonly string[] => {
  const [device] = buildCase([readDocument(new SourceText('file:///a.log', capture), 'capture')]).devices;
  assert.ok(device);
  return inOrder([command], readFacts(device));
};

const short = (command: string): string =>
  command
    .replace(/^show/, 'sh')
    .replace('running-config', 'run')
    .replace(/^(sh) license/, '$1 lic')
    .replace('version', 'ver')
    .replace(/ interfaces?\b/, ' int')
    .replace('| include', '| i')
    .replace('| section', '|  sec')
    .replace('int Vlan100', 'int vl100');

describe('a command that the product asks for', () => {
  it('is one of many, written in the rules', () => {
    assert.ok(asked().length > 60, asked().join('\n'));
  });

  it('is not asked for again where it was typed, in full or in short', () => {
    for (const command of asked()) {
      assert.deepEqual(lacking(command, output('terminal length 0')), [command]);
      for (const typed of [command, short(command)]) {
        if (command.startsWith('telnet')) continue;
        assert.deepEqual(lacking(command, output(typed, 'something')), [], typed);
      }
    }
  });

  it('is not asked for where a longer output holds it', () => {
    for (const [command, longer] of [
      ['show vrf', 'show vrf detail'],
      ['show clock', 'show clock detail'],
      ['show ip http server status', 'show ip http server all'],
      ['show ip http server session-module', 'sh ip http server all'],
      ['show ip access-lists FROM-WAN', 'show ip access-lists'],
      ['show interfaces Vlan100', 'show interfaces'],
      ['show running-config interface Vlan100', 'show running-config'],
      ['show ip route 0.0.0.0', 'show ip route'],
      ['show logging | include SMART_LIC|CALL_HOME', 'show logging'],
    ] as const) {
      assert.deepEqual(lacking(command, output(longer, 'something')), [], longer);
      assert.deepEqual(lacking(longer, output(command, 'something')), [longer], command);
    }
  });

  it('is asked for where another of its kind was typed', () => {
    for (const [command, other] of [
      ['show interfaces Vlan100', 'show interfaces Vlan200'],
      ['show ip access-lists FROM-WAN', 'show ip access-lists FROM'],
      ['show crypto pki trustpool | include IdenTrust', 'show crypto pki trustpool | include cn='],
    ] as const)
      assert.deepEqual(lacking(command, output(other, 'something')), [command]);
  });

  it('is typed whenever something is to be tried', () => {
    const sync = 'license smart sync all';
    assert.deepEqual(lacking(sync, output(sync)), [sync]);
  });
});

const whole = (...lines: readonly string[]): string =>
  output(
    'show running-config',
    'version 17.9',
    'hostname C9300-A',
    'interface Vlan100',
    ' ip address 192.0.2.2 255.255.255.0',
    ...lines,
    'end',
  );
const direct = ['license smart transport smart', 'ip route 0.0.0.0 0.0.0.0 192.0.2.1'];
const cslu = 'license smart url cslu http://198.51.100.80:8182/cslu/v1/pi';
const source = 'ip http client source-interface Vlan200';
const callHome = ['license smart transport callhome', ...direct.slice(1), 'ip name-server 192.0.2.53'];
const collector = [
  'ip http secure-server',
  'ip http authentication local',
  'username collector privilege 15 secret 9 $9$invented',
  'aaa new-model',
  'aaa authentication login default local',
  'aaa authorization exec default local',
];
const collected: AnalysisOptions = { topology: 'onprem-initiated' };
const modules = (status: string): readonly string[] => [
  'HTTP server application session modules:',
  ' Session module Name  Handle Status   Secure-status\tDescription',
  `SL_HTTP               2      Inactive ${status}         HTTP REST IOS-XE Smart License Server   `,
];
const vrfHead = '  Name                             Default RD            Protocols   Interfaces';

interface Row {
  readonly rule: string;
  readonly text: string;
  readonly command: string;
  /** What ends the question. */
  readonly lines: readonly string[];
  /** What the same command may show that leaves it open. */
  readonly open: readonly string[];
  readonly options?: AnalysisOptions;
}

/** The commands whose output ends the question of a rule by what it says. */
const ends: readonly Row[] = [
  {
    rule: 'SLP416',
    text: whole(cslu),
    command: 'show ip route',
    lines: ['Gateway of last resort is 192.0.2.1 to network 0.0.0.0'],
    open: ['Gateway of last resort is not set', '', 'C        192.0.2.0/24 is directly connected, Vlan100'],
  },
  {
    rule: 'SLP301',
    text: whole(...direct),
    command: 'show hosts',
    lines: ['Name/address lookup uses domain service', 'Name servers are 192.0.2.53'],
    open: ['Name/address lookup uses static mappings', 'Name servers are 192.0.2.53'],
  },
  {
    rule: 'SLP507',
    text: whole(...direct, 'ip name-server 192.0.2.53'),
    command: 'show ntp status',
    lines: ['Clock is synchronized, stratum 2, reference is 192.0.2.123'],
    open: ['Clock is unsynchronized, stratum 16, no reference clock'],
  },
  {
    rule: 'SLP607',
    text: whole(...callHome),
    command: 'show call-home smart-licensing',
    lines: [
      'Current smart-licensing transport settings:',
      ' Smart-license messages: enabled',
      ' Profile: CiscoTAC-1 (status: ACTIVE)',
    ],
    open: [
      'Current smart-licensing transport settings:',
      ' Smart-license messages: enabled',
      ' Profile: CiscoTAC-1 (status: INACTIVE)',
    ],
  },
  {
    rule: 'SLP607',
    text: whole(...callHome),
    command: 'show call-home profile all',
    lines: [
      'Profile Name: CiscoTAC-1',
      '    Profile status: ACTIVE',
      '    Reporting Data: Smart Call Home, Smart Licensing',
      '    Transport Method: http',
    ],
    open: [
      'Profile Name: CiscoTAC-1',
      '    Profile status: ACTIVE',
      '    Reporting Data: Smart Call Home',
      '    Transport Method: http',
    ],
  },
  {
    rule: 'SLP503',
    text: whole(
      'crypto pki trustpoint SLA-TrustPoint',
      ' revocation-check crl',
      ...direct,
      'ip name-server 192.0.2.53',
      'ip http client secure-trustpoint LAB-CA',
    ),
    command: 'show crypto pki trustpoints',
    lines: ['Trustpoint LAB-CA:', '    Subject Name:'],
    open: ['Trustpoint LAB-CB:', '    Subject Name:'],
  },
  {
    rule: 'SLP202',
    text: whole('interface Vlan200', ' no ip address', source, cslu, 'ip route 0.0.0.0 0.0.0.0 192.0.2.1'),
    command: 'show ip interface brief',
    lines: ['Vlan200                192.0.2.2       YES DHCP   up                    up'],
    open: ['Vlan200                unassigned      YES unset  up                    up'],
  },
  {
    rule: 'SLP213',
    text: whole(
      'interface Vlan200',
      ' no ip address',
      ' ipv6 address 2001:db8::2/64',
      source,
      cslu,
      'ip route 0.0.0.0 0.0.0.0 192.0.2.1',
    ),
    command: 'show ip interface brief',
    lines: ['Vlan200                192.0.2.2       YES DHCP   up                    up'],
    open: ['Vlan200                unassigned      YES unset  up                    up'],
  },
  {
    rule: 'SLP214',
    text: whole('license smart vrf CORP', cslu, 'ip route 0.0.0.0 0.0.0.0 192.0.2.1'),
    command: 'show vrf',
    lines: [vrfHead, '  CORP                             <not set>             ipv4        Vl100'],
    open: [vrfHead, '  CORPS                            <not set>             ipv4        Vl100'],
  },
  {
    rule: 'SLP208',
    text: whole(...collector, 'ip http access-class ipv4 COLLECTOR'),
    command: 'show ip access-lists',
    lines: ['Standard IP access list COLLECTOR'],
    open: ['Standard IP access list COLLECTORS'],
    options: collected,
  },
  {
    rule: 'SLP204',
    text: whole(...collector.slice(1)),
    command: 'show ip http server status',
    lines: ['HTTP secure server status: Enabled'],
    open: ['HTTP secure server status: Disabled'],
    options: collected,
  },
  {
    rule: 'SLP205',
    text: whole(...collector, 'ip http secure-active-session-modules none'),
    command: 'show ip http server session-module',
    lines: modules('Active'),
    open: modules('Inactive'),
    options: collected,
  },
  {
    rule: 'SLP205',
    text: whole(...collector, 'ip http secure-active-session-modules none'),
    command: 'show ip http server all',
    lines: ['HTTP server status: Disabled', ...modules('Active')],
    open: ['HTTP server status: Disabled', ...modules('Inactive')],
    options: collected,
  },
];

const findings = ({ text, options }: Row, ...outputs: readonly string[]): readonly string[] =>
  analysisOf([text, ...outputs].join(''), options).findings.map(({ rule }) => rule.id);

describe('the output of a command that was asked for', () => {
  for (const row of ends)
    it(`ends the question of ${row.rule}: ${row.command}`, () => {
      assert.ok(findings(row).includes(row.rule));
      assert.ok(!findings(row, output(row.command, ...row.lines)).includes(row.rule));
      assert.ok(findings(row, output(row.command, ...row.open)).includes(row.rule));
    });

  for (const row of ends)
    it(`ends it no more where it is older than the failure that goes on: ${row.rule}, ${row.command}`, () => {
      const clock = (time: string): string => output('show clock', time);
      const log = (time: string): string =>
        output(
          'show logging',
          `${time}: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : No reply`,
        );
      const taken = output(row.command, ...row.lines) + clock('10:00:00.000 JST Thu Mar 5 2026');
      const later = (time: string): readonly string[] => [
        log(time),
        clock('10:00:00.000 JST Mon Mar 9 2026'),
      ];
      const has = (time: string): boolean => findings(row, taken, ...later(time)).includes(row.rule);
      assert.ok(has('Mar  8 10:00:00.000 JST'), 'days later');
      assert.ok(has('Mar  5 12:00:00.000 JST'), 'hours later, in the same zone');
      assert.ok(!has('Mar  5 12:00:00.000 UTC'), 'hours later, in another zone');
      assert.ok(!has('Mar  5 12:00:00.000'), 'hours later, in a zone that is not printed');
      assert.ok(!has('Mar  5 10:30:00.000 JST'), 'minutes later');
      assert.ok(!has('Mar  4 10:00:00.000 JST'), 'before it');
      assert.ok(!has('*Mar  8 10:00:00.000 JST'), 'by a clock that was never set');
    });
});

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { DocumentKind } from '../../server/src/text/probe';
import { opened, uri } from './moving';

/** The places of the name under the cursor as `line:text`, zero-based; `=` in front of a definition. */
function placesOf(fixture: string, kind?: DocumentKind): readonly string[] {
  const { service, source, cursor } = opened(fixture, kind);
  return service
    .mentions(uri, cursor)
    .map(
      ({ span, defines }) =>
        `${defines ? '=' : ''}${source.lineOf(span.start)}:${source.text.slice(span.start, span.end)}`,
    );
}

const device = `
hostname C9300-A
vrf definition MGMT
 address-family ipv4
aaa new-model
aaa authentication login VTY group TAC local
aaa authorization exec VTY group TAC local
aaa group server tacacs+ TAC
 server-private 192.0.2.9 key x
 ip vrf forwarding MGMT
crypto pki trustpoint DEVICE-TP
 vrf MGMT
 source interface GigabitEthernet0/0
crypto pki certificate chain DEVICE-TP
interface GigabitEthernet0/0
 description to MGMT
 vrf forwarding MGMT
 ip address 192.0.2.1 255.255.255.0
ip http client source-interface GigabitEthernet0/0
ip http client secure-trustpoint DEVICE-TP
ip http secure-trustpoint DEVICE-TP
ip http authentication aaa login-authentication VTY
ip http access-class ipv4 ADMIN
ip name-server vrf MGMT 192.0.2.53
ip host vrf MGMT cslu-local 192.0.2.10
ip route vrf MGMT 0.0.0.0 0.0.0.0 192.0.2.254
ip domain lookup vrf MGMT source-interface Gi0/0
ip access-list standard ADMIN
 10 permit 192.0.2.0 0.0.0.255
logging source-interface GigabitEthernet0/0 vrf MGMT
logging host 192.0.2.5 vrf MGMT
snmp-server trap-source GigabitEthernet 0/0
call-home
 vrf MGMT
 source-interface GigabitEthernet0/0
 profile Licensing
  active
license smart vrf MGMT
ntp server vrf MGMT 192.0.2.7
ntp source GigabitEthernet0/0
line vty 0 4
 access-class ADMIN in vrfname MGMT
 login authentication VTY
 authorization exec VTY
`;

/** The device with the cursor in the first occurrence of some characters. */
const at = (place: string): string => {
  assert.ok(device.includes(place), place);
  return device.replace(place, `${place.slice(0, -1)}$0${place.slice(-1)}`);
};

const lines = device.replace(/^\n/, '').split('\n');
const lineOf = (text: string): number => lines.indexOf(text);

describe('names of a configuration', () => {
  it('a VRF is found in every line that is about it, from licensing to the VTY lines', () => {
    const expected = lines.flatMap((line, index) =>
      /\bMGMT\b/.test(line) && !line.startsWith(' description') ? [index] : [],
    );
    for (const place of ['license smart vrf MGMT', 'vrf definition MGMT', 'vrfname MGMT', 'host vrf MGMT']) {
      const found = placesOf(at(place));
      assert.deepEqual(
        found,
        expected.map((index) => `${index === 1 ? '=' : ''}${index}:MGMT`),
      );
    }
  });

  it('an interface is the same however it is written', () => {
    const found = placesOf(at('source-interface Gi0/0'));
    assert.deepEqual(found, [
      `${lineOf(' source interface GigabitEthernet0/0')}:GigabitEthernet0/0`,
      `=${lineOf('interface GigabitEthernet0/0')}:GigabitEthernet0/0`,
      `${lineOf('ip http client source-interface GigabitEthernet0/0')}:GigabitEthernet0/0`,
      `${lineOf('ip domain lookup vrf MGMT source-interface Gi0/0')}:Gi0/0`,
      `${lineOf('logging source-interface GigabitEthernet0/0 vrf MGMT')}:GigabitEthernet0/0`,
      `${lineOf('snmp-server trap-source GigabitEthernet 0/0')}:GigabitEthernet 0/0`,
      `${lineOf(' source-interface GigabitEthernet0/0')}:GigabitEthernet0/0`,
      `${lineOf('ntp source GigabitEthernet0/0')}:GigabitEthernet0/0`,
    ]);
  });

  it('a trustpoint is found in its chain and in the HTTP lines', () => {
    assert.equal(placesOf(at('secure-trustpoint DEVICE-TP')).length, 4);
  });

  it('a login list and an exec list of one name are two things', () => {
    assert.deepEqual(placesOf(at('login-authentication VTY')), [
      `=${lineOf('aaa authentication login VTY group TAC local')}:VTY`,
      `${lineOf('ip http authentication aaa login-authentication VTY')}:VTY`,
      `${lineOf(' login authentication VTY')}:VTY`,
    ]);
    assert.deepEqual(placesOf(at('authorization exec VTY')), [
      `=${lineOf('aaa authorization exec VTY group TAC local')}:VTY`,
      `${lineOf(' authorization exec VTY')}:VTY`,
    ]);
  });

  it('an access list is found at the VTY lines and at the HTTP server', () => {
    assert.deepEqual(placesOf(at('access-class ADMIN')), [
      `${lineOf('ip http access-class ipv4 ADMIN')}:ADMIN`,
      `=${lineOf('ip access-list standard ADMIN')}:ADMIN`,
      `${lineOf(' access-class ADMIN in vrfname MGMT')}:ADMIN`,
    ]);
  });

  it('a profile is one of Call Home only: other modes have profiles of their own', () => {
    assert.deepEqual(placesOf(at('profile Licensing')), [`=${lineOf(' profile Licensing')}:Licensing`]);
    assert.deepEqual(placesOf('crypto isakmp policy 10\n profile Lic$0ensing\n'), []);
  });

  const rows: (readonly [what: string, fixture: string, expected: readonly string[]])[] = [
    [
      'numbers of other interfaces are other interfaces',
      'interface Vlan1\ninterface Vlan10\ninterface Loopback1\nip ssh source-interface Vlan$01\n',
      ['=0:Vlan1', '3:Vlan1'],
    ],
    [
      'a subinterface is no part of its interface',
      'interface Gi0/0$0\ninterface Gi0/0.100\n encapsulation dot1Q 100\n',
      ['=0:Gi0/0'],
    ],
    [
      'a VRF and an access list of one name are two things',
      'vrf definition CORE\nip access-list standard CORE\nline vty 0 4\n access-class CO$0RE in\n',
      ['=1:CORE', '3:CORE'],
    ],
    ['names of VRFs are told apart by case', 'vrf definition Mgmt\nlicense smart vrf MG$0MT\n', ['1:MGMT']],
    [
      'the VLAN of a port is no interface',
      'interface Vlan20\ninterface Gi1/0/1\n switchport access vlan 2$00\n',
      [],
    ],
    [
      'an interface may be written in two words',
      'interface Vlan20\nip ssh source-interface vlan 2$00\n',
      ['=0:Vlan20', '1:vlan 20'],
    ],
    ['a line that is taken away still names it', 'no vrf definition OL$0D\n', ['0:OLD']],
    [
      'quotes are no part of a name',
      'call-home\n profile "Own"\n  active\n profile Ow$0n\n',
      ['=1:Own', '=3:Own'],
    ],
    ['a description names nothing', 'interface Vlan1\n description vrf MG$0MT\n', []],
    ['a comment names nothing', '! license smart vrf MG$0MT\n', []],
    ['a banner names nothing', 'banner motd ^C\nlicense smart vrf MG$0MT\n^C\nlicense smart vrf MGMT\n', []],
    [
      'a banner between two lines is passed over',
      'vrf definition MG$0MT\nbanner motd ^C\nlicense smart vrf MGMT\n^C\nlicense smart vrf MGMT\n',
      ['=0:MGMT', '4:MGMT'],
    ],
    [
      'two devices in one file do not share their names',
      'hostname A\nvrf definition MGMT\nend\nhostname B\nvrf definition MGMT\nlicense smart vrf M$0GMT\nend\n',
      ['=4:MGMT', '5:MGMT'],
    ],
    [
      'pieces of one runbook do',
      'configure terminal\nvrf definition MGMT\nend\nconfigure terminal\nlicense smart vrf M$0GMT\nend\n',
      ['=1:MGMT', '4:MGMT'],
    ],
    [
      'a classic VRF is one too',
      'ip vrf MGMT\n rd 1:1\ninterface Vlan1\n ip vrf forwarding MG$0MT\n',
      ['=0:MGMT', '3:MGMT'],
    ],
    ['a keyword of the line is no name', 'interface Vlan1\n vrf forward$0ing MGMT\n', []],
    [
      'the class of a policy leads to its map',
      'class-map match-any VOICE\npolicy-map OUT\n class VO$0ICE\n class class-default\n',
      ['=0:VOICE', '2:VOICE'],
    ],
  ];
  /** Lines as people type them. */
  rows.push(
    [
      'a VRF is found in lines that are typed short',
      'vrf def MGMT\nint gi1/0/1\n ip vrf forw MGMT\nint vl10\n vrf forw MGMT\nlic smart vrf MG$0MT\n',
      ['=0:MGMT', '2:MGMT', '4:MGMT', '5:MGMT'],
    ],
    [
      'an interface is defined by a line that is typed short',
      'int gi1/0/1\nip http client source-int gi1/0/$01\ncrypto pki trustpoint TP\n sour int GigabitEthernet1/0/1\n',
      ['=0:gi1/0/1', '1:gi1/0/1', '3:GigabitEthernet1/0/1'],
    ],
    [
      'an interface in two words is found behind a keyword that is typed short',
      'interface Vlan20\ncrypto pki trustpoint TP\n source int vlan 2$00\n',
      ['=0:Vlan20', '2:vlan 20'],
    ],
    ['a keyword that is typed short is no name', 'int Vlan1\n vrf for$0w MGMT\n', []],
    ['a name may look like a keyword', 'ip vrf for\nint Vlan1\n ip vrf forw fo$0r\n', ['=0:for', '2:for']],
    [
      'a beginning that two keywords share is none of them',
      'aaa authentication login VTY local\naaa auth login VT$0Y\n',
      [],
    ],
    [
      'a VRF is found behind its keyword whatever begins the line',
      'vrf definition A\nlog vrf $0A\n',
      ['=0:A', '1:A'],
    ],
    ['a description that is typed short names nothing', 'int Vlan1\n desc to vrf MG$0MT\n', []],
  );
  for (const [what, fixture, expected] of rows) {
    it(what, () => assert.deepEqual(placesOf(fixture), expected));
  }

  it('the definition is the line that makes the name', () => {
    const { service, source, cursor } = opened(at('ip name-server vrf MGMT'));
    const found = service.definition(uri, cursor);
    assert.equal(found && source.lineText(source.lineOf(found.span.start)), 'vrf definition MGMT');
  });

  it('in a capture they are found within the configuration that is shown', () => {
    const log =
      'SW#show running-config\nvrf definition MGMT\nlicense smart vrf MG$0MT\nend\n\nSW#ping vrf MGMT 192.0.2.1\n';
    assert.deepEqual(placesOf(log, 'capture'), ['=1:MGMT', '2:MGMT']);
  });
});

/** The text after a rename, or the reason why there is none. */
function renameTo(newName: string, fixture: string, kind?: DocumentKind): string {
  const { service, source, cursor } = opened(fixture, kind);
  const answer = service.renamed(uri, cursor, newName);
  if (!answer) return 'nothing';
  if ('refused' in answer) return `refused: ${answer.refused.en}`;
  let text = source.text;
  for (const { start, end } of answer.toReversed()) text = text.slice(0, start) + newName + text.slice(end);
  return text;
}

describe('renaming', () => {
  it('changes every line that names it and nothing else', () => {
    assert.equal(
      renameTo('OOB', at('license smart vrf MGMT')),
      lines
        .map((line) => (line.startsWith(' description') ? line : line.replace(/\bMGMT\b/, 'OOB')))
        .join('\n'),
    );
  });

  const done: readonly (readonly [what: string, newName: string, fixture: string, expected: string])[] = [
    [
      'leaves the quotes around a profile',
      'Lic',
      'call-home\n profile "Ow$0n"\n  active\n',
      'call-home\n profile "Lic"\n  active\n',
    ],
    [
      'takes a trustpoint and its chain along',
      'TP2',
      'crypto pki trustpoint TP$01\ncrypto pki certificate chain TP1\n',
      'crypto pki trustpoint TP2\ncrypto pki certificate chain TP2\n',
    ],
    [
      'leaves the keys of a trustpoint, which have a name of their own',
      'TP2',
      'crypto pki trustpoint TP$01\n rsakeypair TP1\n',
      'crypto pki trustpoint TP2\n rsakeypair TP1\n',
    ],
    [
      'changes lines that are typed short, and leaves them short',
      'OOB',
      'vrf def MG$0MT\nint gi0\n vrf forw MGMT\nlic smart vrf MGMT\n',
      'vrf def OOB\nint gi0\n vrf forw OOB\nlic smart vrf OOB\n',
    ],
    [
      'takes a login list along to its lines',
      'CON',
      'aaa authentication login VTY local\nline con 0\n login authentication V$0TY\n',
      'aaa authentication login CON local\nline con 0\n login authentication CON\n',
    ],
  ];
  for (const [what, newName, fixture, expected] of done) {
    it(what, () => assert.equal(renameTo(newName, fixture), expected));
  }

  const refused: readonly (readonly [
    what: string,
    newName: string,
    fixture: string,
    why: RegExp,
    kind?: DocumentKind,
  ])[] = [
    ['an interface', 'Vlan2', 'interface Vlan$01\n', /hardware or its number/],
    ['a VRF of the system', 'OOB', 'vrf definition Mgmt-v$0rf\n', /device itself/],
    ['the trustpoint of licensing', 'TP', 'crypto pki trustpoint SLA-Trust$0Point\n', /device itself/],
    [
      'the trustpoint that the device made for its own HTTP server',
      'TP',
      'crypto pki trustpoint TP-self-signed-1$0001\n rsakeypair TP-self-signed-1001\n',
      /device itself/,
    ],
    ['a numbered access list', 'ADMIN', 'access-list 1$00 permit any\n', /number/],
    ['a name that is defined elsewhere', 'OOB', 'license smart vrf MG$0MT\n', /not in this text/],
    [
      'a name that an unknown line uses',
      'OOB',
      'vrf definition MG$0MT\nfrobnicate table MGMT\n',
      /Line 2 holds/,
    ],
    [
      'a name in a line that is typed too short to be understood',
      'OOB',
      'vrf definition MG$0MT\nli sm v MGMT\n',
      /Line 2 holds/,
    ],
    ['a new name with a blank', 'MY VRF', 'vrf definition MG$0MT\n', /no blanks/],
    ['an empty new name', '', 'vrf definition MG$0MT\n', /no blanks/],
    ['a new name that the keyboard of a console has not', '管理', 'vrf definition MG$0MT\n', /ASCII/],
    ['a new name that is too long', 'V'.repeat(33), 'vrf definition MG$0MT\n', /at most 32/],
    ['a new name that is taken', 'OOB', 'vrf definition MG$0MT\nvrf definition OOB\n', /taken/],
    ['a list whose new name is a number', '10', 'ip access-list standard ADM$0IN\n', /begins with a letter/],
    ['evidence', 'OOB', 'SW#show running-config\nvrf definition MG$0MT\nend\n', /evidence/, 'capture'],
  ];
  for (const [what, newName, fixture, why, kind] of refused) {
    it(`refuses ${what}`, () => assert.match(renameTo(newName, fixture, kind), why));
  }

  it('tells before a new name is typed that there will be none, in both languages', () => {
    const { service, cursor } = opened('interface Vlan$01\n');
    const answer = service.renameAt(uri, cursor);
    assert.ok(answer && 'refused' in answer);
    assert.match(answer.refused.ja, /変更できません/);
  });
});

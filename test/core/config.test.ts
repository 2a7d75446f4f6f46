import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Command } from '../../server/src/config/command';
import { parseConfigs } from '../../server/src/config/parse';
import { SourceText } from '../../server/src/text/source';
import { check } from './check';

const parse = (text: string) => parseConfigs(new SourceText('file:///c', text));

/** Known lines with the lines of their modes, as an indented outline. */
const shape = (text: string): string[] =>
  parse(text).flatMap(({ commands }) => [...commands].flatMap((command) => lines(command, 0)));
const lines = (command: Command, depth: number): string[] => [
  `${' '.repeat(depth)}${command.negated ? 'no ' : ''}${command.text}`,
  ...command.children.flatMap((child) => lines(child, depth + 1)),
];

describe('a configuration', () => {
  const callHome = [
    'call-home',
    ' contact-email-addr noc@example.com',
    ' profile "CiscoTAC-1"',
    '  active',
    '  destination transport-method http',
  ];

  it('is nested by indentation', () => {
    assert.deepEqual(shape(callHome.join('\n')), callHome);
  });

  it('is nested by what a mode takes where indentation is lost', () => {
    assert.deepEqual(shape(callHome.map((line) => line.trim()).join('\n')), callHome);
  });

  it('is nested where only the first level of indentation is lost', () => {
    const text =
      'call-home\ncontact-email-addr noc@example.com\nprofile "CiscoTAC-1"\n active\n destination transport-method http\nlicense smart transport off';
    assert.deepEqual(shape(text), [...callHome, 'license smart transport off']);
  });

  it('is read the same when it is indented as a whole, as in a runbook', () => {
    assert.deepEqual(shape(callHome.map((line) => `    ${line}`).join('\n')), callHome);
  });

  it('is read behind the line that enters the global mode', () => {
    assert.deepEqual(
      shape('conf t\n license smart transport off\n ip http client source-interface Vlan 100\nend'),
      ['license smart transport off', 'ip http client source-interface Vlan 100'],
    );
  });

  it('keeps what stands behind `no` apart from the `no`', () => {
    assert.deepEqual(shape('no ip domain lookup\nno   license smart transport'), [
      'no ip domain lookup',
      'no license smart transport',
    ]);
  });

  it('takes nothing from a banner, however it is delimited', () => {
    for (const [open, close] of [
      ['^C', '^C'],
      ['#', '#'],
      ['\u0003', '\u0003'],
    ]) {
      const text = `banner motd ${open}\nlicense smart transport clsu\nhostname X\n${close}\nlicense smart transport off`;
      assert.deepEqual(shape(text), ['license smart transport off'], open);
    }
  });

  it('loses one line, not the file, to a banner that never ends', () => {
    assert.deepEqual(shape('banner motd %\nlicense smart transport off'), ['license smart transport off']);
  });

  it('takes nothing from a certificate, and goes on behind a reference to one in NVRAM', () => {
    const text = [
      'crypto pki certificate chain SLA-TrustPoint',
      ' certificate ca 01',
      '  30820321 30820209 A0030201',
      '  \tquit',
      'crypto pki certificate chain TP-self-signed-1',
      ' certificate self-signed 01 nvram:IOS-Self-Sig#1.cer',
      'license smart transport off',
    ].join('\n');
    assert.deepEqual(
      shape(text).filter((line) => line.startsWith('license')),
      ['license smart transport off'],
    );
  });

  it('takes a quoted name as one word without its quotes', () => {
    const [command] = parse('call-home\n profile "My Profile"\n  active').flatMap(({ commands }) => [
      ...commands,
    ]);
    assert.deepEqual(
      command?.children[0]?.words.map(({ text }) => text),
      ['profile', 'My Profile'],
    );
  });

  it('gives some lines of a mode as it gives all of them', () => {
    const text = [
      'interface GigabitEthernet1',
      ' description ip address dhcp',
      ' no ip address',
      ' IP address 192.0.2.1 255.255.255.0',
      ' !',
      ' service-policy input X',
      '  ip deeper',
      '',
      '  shutdown',
      ' ipv6 enable',
      ' no\tshutdown',
    ].join('\n');
    const [asked] = parse(text).flatMap(({ commands }) => [...commands]);
    const [read] = parse(text).flatMap(({ commands }) => [...commands]);
    assert.ok(asked && read);
    const words = ['ip', 'shutdown', 'service'];
    const some = asked.childrenOf(...words).flatMap((command) => lines(command, 0));
    assert.ok(read.children.length > some.length);
    assert.deepEqual(
      some,
      read.childrenOf(...words).flatMap((command) => lines(command, 0)),
    );
    assert.deepEqual(
      asked.childrenOf('ip').map(({ line, negated }) => [line, negated]),
      [
        [2, true],
        [3, false],
      ],
    );
  });

  it('compares words as it reads them', () => {
    const [profile] = parse('call-home\n no  PROFILE\t"My Profile"  x "y').flatMap(({ commands }) =>
      [...commands].flatMap(({ children }) => children),
    );
    assert.ok(profile);
    const words = profile.words.map(({ text }) => text.toLowerCase());
    assert.deepEqual(words, ['profile', 'my profile', 'x', '"y']);
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((index) => profile.word(index)),
      [...words, ''],
    );
    assert.ok(profile.is('profile', 'my profile', 'x', '"y'));
    assert.ok(!profile.is('profile', 'my'));
    assert.ok(!profile.is(...words, 'z'));
  });

  it('reads any line end alike', () => {
    for (const end of ['\n', '\r\n', '\r'])
      assert.deepEqual(shape(callHome.join(end)), callHome, JSON.stringify(end));
  });

  it('is several configurations where a second one begins', () => {
    const one = 'version 17.9\nhostname A\nlicense smart transport off\nend';
    assert.equal(parse(`${one}\n${one}\n`).length, 2);
    assert.equal(
      parse('hostname A\nlicense smart transport off\n!\nhostname B\nlicense smart transport off').length,
      2,
    );
  });

  it('is whole with version, host name and end, a fragment without any of them', () => {
    assert.deepEqual(
      [
        'version 17.9\nhostname A\nend',
        'hostname A\nend',
        'version 17.9\nhostname A',
        'version 17.9\nend',
      ].map((text) => parse(text)[0]?.whole),
      [true, false, false, false],
    );
  });
});

describe('the name of the peer', () => {
  it('is marked on the host alone where no DNS server is set', () =>
    check(`
version 17.9
hostname C9300-A
license smart url cslu http://cslu-local:8182/cslu/v1/pi
                              ^^^^^^^^^^ SLP301 warning: cannot be resolved
end
`));

  it('is asked for in the VRF of the source interface', () =>
    check(`
version 17.9
hostname C9300-A
vrf definition Mgmt-vrf
 address-family ipv4
interface GigabitEthernet0/0
 vrf forwarding Mgmt-vrf
 ip address 192.0.2.2 255.255.255.0
ip name-server 192.0.2.53
ip http client source-interface Gi0/0
license smart url cslu https://onprem.example.com/cslu/v1/pi/example-1
                               ^^^^^^^^^^^^^^^^^^ SLP302 warning: in VRF
ntp server 192.0.2.123
end
`));

  it('is not asked for where the peer is an address, or a host entry names it', () => {
    for (const lines of [
      'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi',
      'license smart url cslu http://[2001:db8::10]:8182/cslu/v1/pi',
      'ip host cslu.example.com 192.0.2.10\nlicense smart url cslu http://cslu.example.com:8182/cslu/v1/pi',
      'interface Vlan1\n ip address dhcp\nlicense smart url cslu http://cslu.example.com:8182/cslu/v1/pi',
    ]) {
      check(`version 17.9\nhostname C9300-A\n${lines}\nend\n`);
    }
  });

  it('is not asked for in a fragment', () =>
    check('license smart url cslu http://cslu-local:8182/cslu/v1/pi'));

  it('is asked for the proxy where there is one', () =>
    check(`
version 17.9
hostname C9300-A
license smart transport smart
license smart proxy address proxy.example.com
                            ^^^^^^^^^^^^^^^^^ SLP301 warning: proxy.example.com
license smart proxy port 8080
end
`));
});

describe('licensing left at its default', () => {
  it('is one information in a whole configuration of an SLP release', () =>
    check(`
version 17.9
^^^^^^^^^^^^ SLP101 information: license smart transport cslu
hostname C9300-A
no ip domain lookup
end
`));

  it('is nothing in a fragment, on an older system, or where the train alone names no era', () => {
    check('hostname C9300-A\ninterface Vlan1\n');
    check('version 16.12\nhostname C9300-A\nend\n');
    check('version 17.3\nhostname C9300-A\nend\n');
    check('version 15.2\nhostname C2960X\nend\n');
  });
});

describe('a placeholder in the line of a time server', () => {
  it('is reported: without the server the clock is wrong, and no certificate holds', () =>
    check(`
ntp server vrf <VRF> 192.0.2.123
               ^^^^^ SLP002 warning
ntp server {{ ntp }}
           ^^^^^^^^^ SLP002 information
`));

  it('is nothing where somebody has hidden the address, or where the line is about keys', () =>
    check('ntp server xx.xx.xx.xx\nntp authentication-key 1 md5 <key>\n'));
});

describe('a licensing URL', () => {
  it('of call-home is an error under smart, the bare twin that the device writes is not a second one', () =>
    check(`
license smart url https://tools.cisco.com/its/service/oddce/services/DDCEService
license smart url smart https://tools.cisco.com/its/service/oddce/services/DDCEService
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP602 error: call-home service
license smart transport smart
`));

  it('of the classic model stays unjudged where the release may be classic', () =>
    check('license smart url https://onprem.example.com/SmartTransport\nlicense smart transport smart\n'));

  it('left over from another transport is nothing', () =>
    check('license smart url cslu http://192.0.2.10:8182/cslu/v1/pi\nlicense smart transport off\n'));

  it('with a template variable is information, with a person to fill it in a warning', () =>
    check(`
license smart url cslu http://{{ cslu }}:8182/cslu/v1/pi
                              ^^^^^^^^^^ SLP002 information
license smart url cslu http://＜CSLU＞:8182/cslu/v1/pi
                              ^^^^^^ SLP002 warning
`));
});

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { pageOf } from '../../server/src/features/texts';
import { rules } from '../../server/src/rules/registry';
import { analysisOf, check, checkFixes } from './check';
import { complaints } from './glossary';

const whole = (lines: string, version = '17.9'): string =>
  `version ${version}\nhostname C9300-A\n${lines}\nend\n`;

describe('A URL and its transport', () => {
  it('of callhome needs the call-home service', () => {
    check(`
license smart url https://smartreceiver.cisco.com/licservice/license
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP626 error: transport \`smart\` only
license smart transport callhome
`);
    check(`
license smart url http://tools.cisco.com/its/service/oddce/services/DDCEService
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP626 warning
license smart transport callhome
`);
  });

  it('of smart with a misspelt name of CSSM is wrong on any release', () => {
    const typo = 'https://smartreciever.cisco.com/licservice/license';
    check(`
license smart url smart ${typo}
                        ${'^'.repeat(typo.length)} SLP602 error: \`smartreceiver.cisco.com\`
license smart transport smart
`);
    checkFixes(`license smart url smart ${typo}\nlicense smart transport smart\n`);
    check(
      'license smart url smart https://licensing.example.com/licservice/license\nlicense smart transport smart\n',
    );
  });

  it('may follow an abbreviated keyword, and a default may be abbreviated itself', () => {
    check('license smart transport smart\nlicense smart url def\n');
    check(
      'license smart transport smart\nlicense smart url sm https://smartreceiver.cisco.com/licservice/license\n',
    );
    check(`
license smart url c http://192.0.2.10/cslu/v1/pi
                           ^^^^^^^^^^ SLP604
`);
  });

  it('of callhome that the device wrote beside its smart twin is only worth knowing', () =>
    check(`
license smart url https://smartreceiver.cisco.com/licservice/license
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP626 information
license smart url smart https://smartreceiver.cisco.com/licservice/license
license smart transport callhome
`));

  it('of callhome towards an On-Prem server is judged where the release is known only', () => {
    const lines =
      'license smart url https://192.0.2.20/Transportgateway/services/DeviceRequestHandler\nlicense smart transport callhome';
    check(`${lines}\n`);
    check(whole(lines, '16.12'));
    check(`
version 17.9
hostname C9300-A
license smart url https://192.0.2.20/Transportgateway/services/DeviceRequestHandler
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP626 warning
license smart transport callhome
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP607 warning
end
`);
  });

  it('of the classic model under smart is judged where the release is known only', () => {
    const lines = 'license smart url smart https://192.0.2.20/SmartTransport\nlicense smart transport smart';
    check(`${lines}\n`);
    check(`
version 17.9
hostname C9300-A
license smart url smart https://192.0.2.20/SmartTransport
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP602 warning: is not CSSM
license smart transport smart
end
`);
  });

  it('of automatic is the one of cslu', () =>
    check(`
license smart transport automatic
license smart url cslu https://smartreceiver.cisco.com/licservice/license
                               ^^^^^^^^^^^^^^^^^^^^^^^ SLP603 warning
`));

  it('of the classic paths is wrong under cslu', () =>
    check(`
license smart url cslu https://onprem.example.com/SmartTransport
                                                 ^^^^^^^^^^^^^^^ SLP605 warning
license smart url utility https://onprem.example.com/
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP107 information
`));

  it('of CSLU under the keyword smart is not read by cslu', () => {
    check(`
license smart url smart http://192.0.2.10:8182/cslu/v1/pi
                  ^^^^^ SLP627 warning: does not read
`);
    check(`
license smart url smart http://192.0.2.10:8182/cslu/v1/pi
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP602 warning
license smart transport smart
`);
    check(
      'license smart url smart http://192.0.2.10:8182/cslu/v1/pi\nlicense smart url cslu http://192.0.2.10:8182/cslu/v1/pi\n',
    );
    check('license smart url smart http://192.0.2.10:8182/cslu/v1/pi\nlicense smart transport off\n');
  });

  it('of CSLU without a keyword is worth knowing under cslu only', () => {
    check(`
license smart transport cslu
license smart url http://192.0.2.10:8182/cslu/v1/pi
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP628 information
`);
    check(
      'license smart transport cslu\nlicense smart url http://192.0.2.10:8182/cslu/v1/pi\nlicense smart url cslu http://192.0.2.10:8182/cslu/v1/pi\n',
    );
    check('license smart transport off\nlicense smart url http://192.0.2.10:8182/cslu/v1/pi\n');
  });

  it('that is left over from another transport is nothing', () => {
    check(
      'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi\nlicense smart transport smart\nlicense smart url default\n',
    );
    check(
      'license smart url https://smartreceiver.cisco.com/licservice/license\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\nlicense smart url cslu http://192.0.2.10:8182/cslu/v1/pi\nlicense smart transport cslu\n',
    );
  });

  it('as a device prints the three lines of smart is nothing', () =>
    check(
      whole(
        'ip name-server 192.0.2.53\nlicense smart url https://smartreceiver.cisco.com/licservice/license\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\nlicense smart transport smart',
      ),
    ));

  it('of a test system is marked on its host', () =>
    check(`
license smart url smart https://smartreceiver-dev.cisco.com/licservice/license
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP629 warning: smartreceiver.cisco.com
license smart transport smart
`));

  it('of CSLU with https is worth knowing, unless it is the name of the default', () => {
    check(`
license smart url cslu https://cslu.example.com:8182/cslu/v1/pi
                       ^^^^^ SLP630 information
`);
    check('license smart url cslu https://cslu-local:8182/cslu/v1/pi\n');
    check('license smart url cslu https://cslu-local.example.com:8182/cslu/v1/pi\n');
  });

  it('that is malformed is marked, and mended where only one thing can be meant', () => {
    for (const [typed, meant] of [
      ['http:192.0.2.10:8182/cslu/v1/pi', 'http://192.0.2.10:8182/cslu/v1/pi'],
      ['http:/192.0.2.10:8182/cslu/v1/pi', 'http://192.0.2.10:8182/cslu/v1/pi'],
      ['http:///192.0.2.10:8182/cslu/v1/pi', 'http://192.0.2.10:8182/cslu/v1/pi'],
      ['http//192.0.2.10:8182/cslu/v1/pi', 'http://192.0.2.10:8182/cslu/v1/pi'],
      ['http;//192.0.2.10:8182/cslu/v1/pi', 'http://192.0.2.10:8182/cslu/v1/pi'],
      ['htpp://192.0.2.10:8182/cslu/v1/pi', 'http://192.0.2.10:8182/cslu/v1/pi'],
      ['192.0.2.10:8182/cslu/v1/pi', 'http://192.0.2.10:8182/cslu/v1/pi'],
      [
        'https://onprem.example.com/cslu/v1/pi/Example 1',
        'https://onprem.example.com/cslu/v1/pi/Example%201',
      ],
      ['http:///cslu-local:8182/cslu/v1/pi', 'http://cslu-local:8182/cslu/v1/pi'],
      ['http:///cslu/v1/pi', undefined],
      ['onprem.example.com/cslu/v1/pi/example-1', undefined],
      ['ftp://192.0.2.10/cslu/v1/pi', undefined],
      ['http://192.0.2.10:81820/cslu/v1/pi', undefined],
      ['http://192.0.2.300:8182/cslu/v1/pi', undefined],
    ] as const) {
      const text = `license smart url cslu ${typed}\n`;
      const finding = analysisOf(text).findings.find(({ rule }) => rule.id === 'SLP601');
      assert.equal(finding?.severity, 'error', typed);
      assert.equal(finding?.fixes[0]?.edits[0]?.text, meant, typed);
      if (meant !== undefined) checkFixes(text);
    }
  });

  it('that is malformed is told once', () => {
    for (const lines of [
      'license smart url cslu http://192.0.2.10:81820/cslu/v1/pi',
      'license smart transport smart\nlicense smart url smart hxxps://smartreceiver.cisco.com/licservice/license',
    ])
      assert.deepEqual(
        analysisOf(`${lines}\n`).findings.map(({ rule }) => rule.id),
        ['SLP601'],
      );
  });

  it('with a note behind it is not malformed', () =>
    check(
      'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi <<< CSLU\nlicense smart url cslu http://192.0.2.10:8182/cslu/v1/pi ! office\n',
    ));

  it('with a password in it is not printed', () => {
    const { findings } = analysisOf('license smart url cslu http:user:Example123@192.0.2.10/cslu/v1/pi\n');
    assert.ok(findings.length > 0);
    for (const { message, fixes } of findings) {
      assert.doesNotMatch(message.en + message.ja, /Example123/);
      for (const { title } of fixes) assert.doesNotMatch(title.en + title.ja, /Example123/);
    }
  });
});

describe('`license smart url default`', () => {
  it('typed before the transport is marked in typed text', () =>
    check(`
conf t
license smart url default
^^^^^^^^^^^^^^^^^^^^^^^^^ SLP625 warning: comes later
license smart transport smart
end
`));

  it('typed behind it, or again behind it, or in a whole configuration is nothing', () => {
    check('license smart transport smart\nlicense smart url default\n');
    check('license smart url default\nlicense smart transport smart\nlicense smart url default\n');
    check('license smart url default\nlicense smart transport cslu\n');
    check(whole('ip name-server 192.0.2.53\nlicense smart url default\nlicense smart transport smart'));
  });

  it('printed by a device is nothing: it prints the URL above the transport, whatever was typed first', () => {
    const printed = [
      'C9300-A#show running-config | include license smart',
      'license smart url default',
      'license smart transport smart',
      'C9300-A#',
      '',
    ].join('\n');
    check(printed);
    const typed = [
      'C9300-A(config)#license smart transport smart',
      'C9300-A(config)#license smart url default',
      'C9300-A(config)#end',
      '',
    ].join('\n');
    check(typed + printed);
  });
});

describe('The transport', () => {
  it('set twice is worth knowing, the same one twice is not', () => {
    check(`
license smart transport callhome
                        ^^^^^^^^ SLP105 information: replaced
license smart transport smart
license smart url default
`);
    check('license smart transport off\nlicense smart transport off\n');
    check('license smart transport off\nend\nlicense smart save usage all file flash:usage.txt\n');
  });

  it('off with a URL in a whole configuration, or with a token, is worth knowing', () => {
    check(`
version 17.9
hostname C9300-A
license smart url cslu http://192.0.2.10:8182/cslu/v1/pi
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP106 information
license smart transport off
end
license smart trust idtoken TOKEN0001 all
^^^^^^^^^^^^^^^^^^^ SLP106 information: cannot use a token
`);
    check('license smart url cslu http://192.0.2.10:8182/cslu/v1/pi\nlicense smart transport off\n');
  });

  it('automatic is nothing but on a wireless controller', () => check('license smart transport automatic\n'));
});

describe('Lines of the classic model', () => {
  it('are worth knowing on a release that no longer uses them', () =>
    check(`
version 17.12
hostname C9300-A
license smart enable
^^^^^^^^^^^^^^^^^^^^ SLP107 information
license smart conversion automatic
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP107 information
license smart custom_id EXAMPLE
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP107 information
license smart reservation
^^^^^^^^^^^^^^^^^^^^^^^^^ SLP108 information
license smart transport off
end
`));

  it('are nothing on an older release, where no release is known, or as a `no` form', () => {
    const lines = 'license smart enable\nlicense smart conversion automatic\nlicense smart reservation';
    check(whole(lines, '16.12'));
    check(whole(lines, '17.3'));
    check(`${lines}\nlicense smart privacy hostname\n`);
    check(whole('no license smart enable\nlicense smart transport off'));
  });

  it('of registration are marked on a release that no longer uses them', () => {
    check(`
license smart transport cslu
end
license smart register idtoken TOKEN0001
^^^^^^^^^^^^^^^^^^^^^^ SLP704 warning: classic model
license smart deregister
^^^^^^^^^^^^^^^^^^^^^^^^ SLP704 warning
license smart renew auth
^^^^^^^^^^^^^^^^^^^ SLP704 warning
`);
    check('license smart transport smart\nend\nlicense smart register idtoken TOKEN0001\n');
    check(`${whole('license smart privacy hostname', '16.12')}license smart renew auth\n`);
  });
});

describe('A release that is known', () => {
  const onprem = 'license smart url cslu http://192.0.2.20/cslu/v1/pi/example-1';

  it('as 17.3.2 does not support On-Prem; a train alone, or another release, says nothing', () => {
    check(`
version 17.3
hostname C9300-A
boot system flash:cat9k_iosxe.17.03.02a.SPA.bin
license smart url cslu http://192.0.2.20/cslu/v1/pi/example-1
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP109 warning: 17.3.2a
end
`);
    for (const version of ['17.3', '17.4', '17.12']) check(whole(onprem, version));
    check(`${onprem}\n`);
  });

  it('as older than 17.9.1 may not take a licensing VRF', () => {
    const vrf = (version: string, mark: string): string => `
version ${version}
hostname C9300-A
vrf definition Mgmt-vrf
 address-family ipv4
interface GigabitEthernet0/0
 vrf forwarding Mgmt-vrf
 ip address 192.0.2.2 255.255.255.0
ip route vrf Mgmt-vrf 0.0.0.0 0.0.0.0 192.0.2.1
ip http client source-interface GigabitEthernet0/0
license smart url cslu http://192.0.2.10:8182/cslu/v1/pi
license smart vrf Mgmt-vrf
${mark}end
`;
    check(vrf('17.6', '                  ^^^^^^^^ SLP110 warning: 17.6\n'));
    check(vrf('17.7', '                  ^^^^^^^^ SLP110 information\n'));
    check(vrf('17.9', ''));
    check('license smart url cslu http://192.0.2.10:8182/cslu/v1/pi\nlicense smart vrf Mgmt-vrf\n');
  });

  it('as older than 17.17.1 does not know the unified levels', () => {
    check(`
version 17.12
hostname C9300-A
license boot level essentials
                   ^^^^^^^^^^ SLP805 warning
license smart transport off
end
`);
    check('license boot level advantage\nlicense smart transport off\n');
    check(whole('license boot level network-advantage\nlicense smart transport off'));
  });
});

describe('The proxy of licensing', () => {
  const smart = 'license smart transport smart\nlicense smart url default\n';

  it('is half configured in a whole configuration only', () => {
    check(`
version 17.9
hostname C9300-A
ip name-server 192.0.2.53
license smart transport smart
license smart proxy port 8080
                         ^^^^ SLP406 warning: license smart proxy address
end
`);
    check(`${smart}license smart proxy address 192.0.2.80\n`);
  });

  it('is a host alone', () => {
    check(`
license smart transport smart
license smart url default
license smart proxy address proxy.example.com/
                                             ^ SLP407 error: a path
`);
    check(`
license smart transport smart
license smart url default
license smart proxy address proxy.example.com:8080
                                              ^^^^ SLP407 error: a port
`);
    check(`
license smart transport smart
license smart url default
license smart proxy address https://proxy.example.com
                            ^^^^^^^^ SLP407 error: a scheme
license smart proxy port 8080
`);
    check(`
license smart transport smart
license smart url default
license smart proxy address proxy.example.com port 8080
                                             ^^^^^^^^^^ SLP407 error: one value
`);
    for (const address of ['192.0.2.80', 'proxy.example.com', '2001:db8::80', '[2001:db8::80]', 'proxy'])
      check(`${smart}license smart proxy address ${address}\nlicense smart proxy port 8080\n`);
  });

  it('has a keyword before its value', () => {
    for (const [typed, mended] of [
      ['192.0.2.80 8080', 'address 192.0.2.80\nlicense smart proxy port 8080'],
      ['proxy.example.com', 'address proxy.example.com'],
      ['8080', 'port 8080'],
    ]) {
      const text = `${smart}license smart proxy ${typed}\n`;
      const [finding] = analysisOf(text).findings.filter(({ rule }) => rule.id === 'SLP407');
      assert.equal(finding?.fixes[0]?.edits[0]?.text, mended);
    }
    checkFixes(`${smart}license smart proxy 192.0.2.80 8080\n`);
    for (const typed of ['<proxy>', 'addr 192.0.2.80', 'port 8080'])
      assert.ok(
        analysisOf(`${smart}license smart proxy ${typed}\n`).findings.every(
          ({ rule }) => rule.id !== 'SLP407',
        ),
      );
  });

  it('is mended with the port in a line of its own', () => {
    checkFixes(`${smart}license smart proxy address http://proxy.example.com:8080/\n`);
    checkFixes(`${smart}license smart proxy address proxy.example.com port 8080\n`);
    const [line] = analysisOf(`${smart}license smart proxy address 192.0.2.80 port 8080\n`).findings;
    assert.equal(line?.fixes[0]?.edits[0]?.text, '192.0.2.80\nlicense smart proxy port 8080');
    checkFixes(`${smart}license smart proxy address proxy.example.com:8080\nlicense smart proxy port 8080\n`);
  });

  it('of Call Home is mended where it stands: its port is no line of licensing', () => {
    const text =
      'call-home\n http-proxy "proxy.example.com:8080" port 8080\nlicense smart transport callhome\n';
    const edits = analysisOf(text).findings.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
    assert.deepEqual(
      edits.map((edit) => edit.text),
      ['proxy.example.com'],
    );
  });

  it('takes no user, and the user is never printed', () => {
    for (const address of [
      'user:Example123@192.0.2.80',
      'http://user:Example123@192.0.2.80:8080',
      'EXAMPLE\\Example123@192.0.2.80',
    ]) {
      const { findings } = analysisOf(
        whole(`${smart}license smart proxy address ${address}\nlicense smart proxy port 8080`),
      );
      assert.ok(
        findings.some(({ rule, severity }) => rule.id === 'SLP408' && severity === 'warning'),
        address,
      );
      for (const { message, fixes } of findings)
        assert.doesNotMatch(
          [message.en, message.ja, ...fixes.flatMap(({ title }) => [title.en, title.ja])].join(' '),
          /Example123/,
        );
    }
  });

  it('has a port that exists', () => {
    check(`
license smart transport smart
license smart url default
license smart proxy address 192.0.2.80
license smart proxy port 0
                         ^ SLP409 error
`);
    check(`${smart}license smart proxy address 192.0.2.80\nlicense smart proxy port 65535\n`);
  });

  it('towards On-Prem is worth knowing, towards CSLU is not', () => {
    check(`
license smart url cslu http://192.0.2.20/cslu/v1/pi/example-1
license smart proxy address 192.0.2.80
                            ^^^^^^^^^^ SLP410 information
license smart proxy port 8080
`);
    check(
      'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi\nlicense smart proxy address 192.0.2.80\nlicense smart proxy port 8080\n',
    );
  });

  it('is not the one of the HTTP client', () => {
    check(`
version 17.9
hostname C9300-A
ip name-server 192.0.2.53
ip http client proxy-server 192.0.2.80 proxy-port 8080
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP411 information
license smart transport smart
end
`);
    check('ip http client proxy-server 192.0.2.80 proxy-port 8080\nlicense smart transport smart\n');
    check(whole('ip http client proxy-server 192.0.2.80 proxy-port 8080\nlicense smart transport off'));
  });
});

describe('The identity of the server', () => {
  it('unchecked towards CSSM is worth knowing, towards On-Prem it is accepted practice', () => {
    check(`
no license smart server-identity-check
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP514 information
license smart transport smart
`);
    check(
      'no license smart server-identity-check\nlicense smart url cslu https://192.0.2.20/cslu/v1/pi/example-1\n',
    );
  });

  it('of On-Prem by address is worth knowing with https only', () => {
    check(`
license smart url cslu https://192.0.2.20/cslu/v1/pi/example-1
                               ^^^^^^^^^^ SLP515 information
`);
    check('license smart url cslu http://192.0.2.20/cslu/v1/pi/example-1\n');
    check('license smart url cslu https://onprem.example.com/cslu/v1/pi/example-1\n');
  });
});

describe('A token', () => {
  const value = 'RXhhbXBsZVRva2VuMDAwMS1leGFtcGxlMDAwMi1leGFtcGxl%3D';

  it('in clear text is marked and never printed', () => {
    for (const before of ['', 'do ']) {
      const { findings } = analysisOf(
        `license smart transport smart\nlicense smart url default\n${before}license smart trust idtoken ${value} all\n`,
      );
      assert.ok(findings.some(({ rule }) => rule.id === 'SLP701'));
      for (const { message } of findings) assert.ok(!(message.en + message.ja).includes(value.slice(0, 8)));
    }
  });

  it('that is a placeholder or short is nothing', () => {
    for (const token of ['TOKEN', 'your_token', 'ABC123', '****'])
      assert.deepEqual(
        analysisOf(
          `license smart transport smart\nend\nlicense smart trust idtoken ${token} all\n`,
        ).findings.filter(({ severity }) => severity !== 'information'),
        [],
      );
  });

  it('needs `local` or `all` behind it', () => {
    check(`
license smart transport smart
end
license smart trust idtoken TOKEN0001 force
                    ^^^^^^^ SLP702 error: incomplete
`);
    for (const rest of ['all', 'local force', '{local | all} force', 'all/local', 'loc'])
      assert.deepEqual(
        analysisOf(`license smart transport smart\nend\nlicense smart trust idtoken TOKEN0001 ${rest}\n`)
          .findings,
        [],
        rest,
      );
    checkFixes('license smart transport smart\nend\nlicense smart trust idtoken TOKEN0001 force\n');
  });

  it('has the keyword `idtoken`', () =>
    check(`
license smart transport smart
end
license smart trust id-token TOKEN0001 all
                    ^^^^^^^^ SLP703 error: \`idtoken\`
license smart trust idtokn TOKEN0001 all
                    ^^^^^^ SLP703 error
`));
});

describe('Reporting', () => {
  it('interval is a number of days that the device takes', () => {
    check(`
license smart transport cslu
license smart usage interval 0
                             ^ SLP801 warning: does not report
`);
    check('license smart transport off\nlicense smart usage interval 0\n');
    for (const days of [1, 30, 365, 366, 3650]) check(`license smart usage interval ${days}\n`);
    check('no license smart usage interval\n');
  });

  it('tag of 127 characters is taken', () => {
    check(`license smart usage customer-tags tag1 ${'a'.repeat(127)}\n`);
    check(`license smart usage customer-tags tag1 "${'a'.repeat(127)}"\n`);
  });

  it('of an add-on by hand is worth knowing, online it is not', () => {
    check(`
license boot level network-advantage addon dna-advantage
                                           ^^^^^^^^^^^^^ SLP803 information
license smart transport off
`);
    check('license boot level network-advantage addon dna-advantage\nlicense smart transport smart\n');
    check('license boot level network-advantage\nlicense smart transport off\n');
  });

  it('level with an add-on it does not offer is marked, an unknown add-on is not', () => {
    check(`
license smart transport cslu
license boot level network-essentials addon dna-advantage
                                            ^^^^^^^^^^^^^ SLP804 warning
`);
    check('license smart transport cslu\nlicense boot level network-advantage addon dna-premier\n');
  });

  it('of an add-on in the place of a level is marked', () => {
    check(`
license smart transport cslu
license boot level dna-advantage
                   ^^^^^^^^^^^^^ SLP804 warning: network-advantage addon dna-advantage
`);
    checkFixes('license smart transport cslu\nlicense boot level dna-essentials\n');
  });
});

describe('The host name of a CUBE', () => {
  it('that is the model of the device is marked where voice is configured only', () => {
    const lines = (voice: string): string =>
      `hostname ISR4451-X\nlicense udi pid ISR4451-X/K9 sn FOC0000A001\nlicense smart transport off\n${voice}`;
    assert.deepEqual(
      analysisOf(lines('voice service voip\n mode border-element\n')).findings.map(({ rule }) => rule.id),
      ['SLP112'],
    );
    check(lines(''));
  });
});

describe('Texts of the rules about lines', () => {
  const own = /^SLP(?:00[1-9]|01\d|10[5-9]|11\d|40[6-9]|41[0-4]|51[4-9]|62[5-9]|63\d|70\d|80\d|60[1-6])$/;
  for (const rule of rules.filter(({ id }) => own.test(id))) {
    it(`${rule.id} is written as the glossary asks`, () => {
      assert.deepEqual(
        [
          ...complaints(rule.title, 'title'),
          ...complaints(pageOf(rule).why, 'message'),
          ...complaints(pageOf(rule).remedy, 'message'),
          ...analysisOf(pageOf(rule).bad).findings.flatMap(({ message, fixes }) => [
            ...complaints(message, 'message'),
            ...fixes.flatMap(({ title }) => complaints(title, 'title')),
          ]),
        ],
        [],
      );
    });
  }
});

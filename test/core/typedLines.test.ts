import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analysisOf, check, checkFixes, found } from './check';

const whole = (lines: string, version = '17.9'): string =>
  `version ${version}\nhostname C9300-A\n${lines}\nend\n`;

describe('Full-width input', () => {
  it('of a blank is marked once a line, and the line keeps its meaning', () =>
    check(`
license　smart　url　cslu　http://192.0.2.10/cslu/v1/pi
       ^ SLP004 error: blank
                              ^^^^^^^^^^ SLP604
`));

  it('of letters, digits, signs and hyphens is marked', () =>
    check(`
license smart transport ｓｍａｒｔ
                        ^^^^^ SLP004 error: \`smart\`
license smart url cslu http：//192.0.2.10:8182/cslu/v1/pi
                           ^ SLP004 error: \`:\`
license smart url cslu http://192．0．2．10：8182／cslu／v1／pi
                                 ^ SLP004 error
license smart proxy port ８０８０
                         ^^^^ SLP004 error
ｌｉｃｅｎｓｅ smart transport off
^^^^^^^ SLP004 error: \`license\`
service call－home
            ^ SLP004 error: \`-\`
`));

  it('is mended to what was meant', () => {
    for (const line of [
      'license smart transport　ｓｍａｒｔ',
      'license　smart url smart “https://smartreceiver.cisco.com/licservice/license”\nlicense smart transport smart',
      'license smart url cslu http：//192.0.2.10：8182／cslu/v1/pi',
      'call-home\n　profile　“CiscoTAC－1”\n　　active\n　　destination transport-method http',
    ])
      checkFixes(`${line}\n`);
  });

  it('in a whole configuration does not make the topology look unchosen', () =>
    check(
      whole(`license smart transport ｏｆｆ
                        ^^^ SLP004 error`),
    ));

  it('of quotes around a profile is marked, however the block is indented', () => {
    check(`
call-home
 profile ”CiscoTAC-1”
         ^ SLP005 error: no quote
  active
  destination transport-method http
`);
    check(`
call-home
profile ‘CiscoTAC-1’
        ^ SLP005 error
active
destination transport-method http
`);
  });

  it('is nothing in free text, in a banner, in a description or in lines outside of licensing', () => {
    for (const lines of [
      'call-home\n street-address "東京都　港区　１－２－３"\n site-id 本社　１Ｆ',
      'license smart usage customer-tags tag1 本社　１',
      'banner motd #\n　license smart transport ｓｍａｒｔ\n#',
      'interface Vlan100\n description 本社　“監視”　回線：１',
      'snmp-server location 東京　２Ｆ',
      'ip host　cslu-local 192.0.2.10',
    ])
      check(`license smart transport off\n${lines}\n`);
  });

  it('is nothing in a note behind a command, in prose, or in a placeholder', () => {
    check('license smart transport smart　＜＜＜ ここを変更\nlicense smart transport smart ← 直接接続\n');
    check('license smart transport smart　を設定する（１）\n');
    check(`
license smart url cslu http://＜ＣＳＬＵ　アドレス＞:8182/cslu/v1/pi
                              ^^^^^^^^^^^ SLP002 warning
`);
  });

  it('of two kinds in one line is one finding', () =>
    check(`
license smart url cslu　“http://192.0.2.10:8182/cslu/v1/pi”
                      ^ SLP004
`));
});

describe('A placeholder', () => {
  it('of any habit is found in a licensing line', () => {
    for (const host of [
      '<cslu>',
      '＜CSLU のアドレス＞',
      '○○',
      '〇〇〇',
      '●●',
      '△△',
      'ＸＸＸ',
      'XXX',
      'xx.xx.xx.xx',
      'xxx.xxx.xxx.xxx',
      'x.x.x.x',
      '10.x.x.x',
      'a.b.c.d',
      '【CSLU】',
      '[cslu address]',
      'your_cslu',
      'CHANGE_ME',
      '__CSLU__',
    ]) {
      const findings = analysisOf(`license smart url cslu http://${host}:8182/cslu/v1/pi\n`).findings;
      assert.deepEqual(
        findings.map(({ rule, severity, at }) => [rule.id, severity, at.source.text.slice(at.start, at.end)]),
        [['SLP002', 'warning', host]],
        host,
      );
    }
  });

  it('is all that is said of its line: nobody knows what will stand there', () => {
    for (const line of [
      'license smart url cslu http://<cslu>/cslu/v1/pi',
      'license smart url cslu https://<onprem>:8182/cslu',
      'license smart url smart https://<cssm>/licservice',
      'license smart transport smart\nlicense smart proxy address http://<proxy>:8080/',
      'license smart transport cslu\nlicense smart usage interval <days>',
      'ip http client source-interface <interface>\nlicense smart transport cslu',
      'license smart transport callhome\ncall-home\n profile SLP\n  destination address http https://<gateway>/x',
    ])
      assert.deepEqual(
        analysisOf(`${line}\n`).findings.flatMap(({ rule }) => (rule.id === 'SLP002' ? [] : [rule.id])),
        [],
        line,
      );
  });

  it('of a template is only noted', () => {
    for (const host of [
      '{{ cslu }}',
      '${cslu}',
      '$cslu',
      '$(cslu)',
      '{cslu}',
      '<%= cslu %>',
      '%CSLU%',
      '@CSLU@',
    ]) {
      const findings = analysisOf(`license smart url cslu http://${host}:8182/cslu/v1/pi\n`).findings;
      assert.deepEqual(
        findings.map(({ rule, severity }) => [rule.id, severity]),
        [['SLP002', 'information']],
        host,
      );
    }
  });

  it('is no real address, tenant or name', () => {
    for (const peer of [
      'http://[2001:db8::a]:8182/cslu/v1/pi',
      'https://onprem.example.com/cslu/v1/pi/CUBE%20Regression%20Example-1',
      'http://192.0.2.20/cslu/v1/pi/xX-example-1',
      'http://cslu-1.xx.example.com:8182/cslu/v1/pi',
    ])
      check(`license smart url cslu ${peer}\n`);
  });

  it('is nothing in an EXEC command but information', () => {
    check(`
license smart transport callhome
end
license smart trust idtoken <token> all force
                            ^^^^^^^ SLP002 information
`);
  });
});

describe('A licensing keyword', () => {
  it('that is misspelt is marked with what was meant', () =>
    check(`
license smart transport cslu
license smart usge interval 30
              ^^^^ SLP006 error: \`usage\`
license smart proxy adress 192.0.2.80
                    ^^^^^^ SLP006 error: \`address\`
license smart url defualt
                  ^^^^^^^ SLP006 error: \`default\`
license smrt transport cslu
        ^^^^ SLP006 error: \`smart\`
no license smart priavcy hostname
                 ^^^^^^^ SLP006 error: \`privacy\`
`));

  it('that is abbreviated or unknown is nothing', () => {
    check('license smart transport sm\nlicense smart tran smart\nlic smart transport smart\n');
    check('license smart transport smart\nlicense smart telemetry on\nlicense smart something\n');
    check(
      'license boot level network-advantage\nlicense smart transport smart\nlicense accept end user agreement\n',
    );
  });

  it('that is no transport is not reported a second time', () =>
    check(`
license smart transport clsu
                        ^^^^ SLP001 error
`));

  it('behind `no license smart transport` is marked', () =>
    check(`
no license smart transport callhome
                           ^^^^^^^^ SLP007 warning: returns the transport
`));
});

describe('An EXEC command', () => {
  it('among configuration lines is marked', () =>
    check(`
conf t
license smart transport cslu
license smart sync all
^^^^^^^^^^^^^^^^^^ SLP008 warning: EXEC command
license smart save usage all file flash:usage.txt
^^^^^^^^^^^^^^^^^^ SLP008 warning
license smart import flash:ack.txt
^^^^^^^^^^^^^^^^^^^^ SLP008 warning
end
`));

  it('behind the end of the configuration is nothing', () => {
    check('conf t\nlicense smart transport cslu\nend\nlicense smart sync all\n');
    check('conf t\nlicense smart transport cslu\nexit\nlicense smart sync all\n');
    check('conf t\n license smart transport cslu\n exit\nlicense smart sync all\n');
    check(`${whole('license smart transport off')}license smart save usage all file flash:usage.txt\n`);
  });

  it('behind the `exit` of a block is still among them', () =>
    check(`
license smart transport cslu
interface Vlan100
 ip address 192.0.2.2 255.255.255.0
 exit
license smart sync all
^^^^^^^^^^^^^^^^^^ SLP008
`));

  it('with `do`, before the first line, or alone is nothing', () => {
    check('license smart transport cslu\ndo license smart sync all\n');
    check('license smart sync all\nconf t\nlicense smart transport cslu\n');
    check('license smart save usage all file flash:usage.txt\nlicense smart import flash:ack.txt\n');
  });

  it('in a text with words around its commands is nothing', () => {
    check('# Runbook\n```\nlicense smart transport cslu\n```\nThen:\n```\nlicense smart sync all\n```\n');
    check('1. 設定\nlicense smart transport cslu\n2. 同期\nlicense smart sync all\n');
    check('license smart transport cslu\n■同期（特権モード）\nlicense smart sync all\n');
    check('license smart transport cslu\nC9300-A#\nlicense smart sync all\n');
  });

  it('does not hide the configuration above it', () => {
    const [device] = analysisOf('license smart transport off\nend\nlicense smart sync all\n').devices;
    assert.equal(device?.knowns.transport.value, 'off');
    assert.deepEqual(found('license smart sync all\n', {}, 'config'), []);
  });
});

describe('A licensing line without end', () => {
  it('is read like any other', () => {
    for (const unit of ['＠', '@', '　', '“', '{{ a }}　', 'xx.', 'ｘｘ', 'user:a@', '<a>：', '0.0.'])
      for (const head of [
        'license smart proxy address ',
        'license smart url cslu http://',
        'call-home\n profile ',
        '　',
      ])
        analysisOf(
          `license smart transport cslu\n${head}${unit.repeat(200_000 / unit.length)}\n`,
          {},
          'config',
        );
  }).timeout(60_000);
});

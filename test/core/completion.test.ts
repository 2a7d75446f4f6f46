import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { CompletionItem } from 'vscode-languageserver-types';
import { subCommands } from '../../server/src/config/keywords';
import { syntaxOf } from '../../server/src/config/syntax';
import { argumentsOf } from '../../server/src/knowledge/arguments';
import { commands } from '../../server/src/knowledge/commands';
import type { CommandRow } from '../../server/src/knowledge/types';
import { completionsOf, resolved } from '../../server/src/lsp/completion';
import { completionKinds } from '../../server/src/lsp/kinds';
import { createService } from '../../server/src/service';
import type { Lang } from '../../server/src/terms';
import type { DocumentKind } from '../../server/src/text/probe';
import { parseFixture } from './carets';

const uri = 'untitled:typed';
const client = {
  snippets: true,
  labelDetails: false,
  labelOffsets: true,
  suggestCommand: undefined,
  defaults: false,
};

/** What is offered at `$0`, and what the line becomes with each. */
function at(fixture: string, kind: DocumentKind = 'config', lang: Lang = 'en', release?: string) {
  const { text, cursor } = parseFixture(fixture);
  const service = createService();
  if (release !== undefined) service.settle(uri, { targetVersion: release });
  service.update(uri, text, kind);
  const source = service.source(uri);
  ok(source && cursor !== undefined);
  const position = source.positionAt(cursor);
  const { items } = completionsOf(service, uri, position, lang, client, false);
  const line = source.lineText(position.line);
  return items
    .filter(({ kind }) => kind !== completionKinds.snippet)
    .map((item) => {
      const edit = item.textEdit;
      ok(edit && 'range' in edit);
      const { start, end } = edit.range;
      ok(start.line === position.line && end.line === position.line, 'an edit stays on its line');
      ok(start.character <= position.character && position.character <= end.character, 'around the cursor');
      const typed = line.slice(start.character, position.character);
      ok(isSubsequence(typed, item.filterText ?? item.label), `'${typed}' filters '${item.filterText}' away`);
      return {
        label: item.label,
        line: line.slice(0, start.character) + edit.newText + line.slice(end.character),
        item,
        text: () => {
          const { documentation } = resolved(service, item, lang);
          return typeof documentation === 'object' ? documentation.value : '';
        },
      };
    });
}

/** How an editor matches what is typed against an entry of the list. */
function isSubsequence(typed: string, entry: string): boolean {
  let from = 0;
  for (const letter of typed.toLowerCase()) {
    from = entry.toLowerCase().indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

const labels = (...args: Parameters<typeof at>): readonly string[] => at(...args).map(({ label }) => label);

const above: Readonly<Record<CommandRow['mode'], string>> = {
  global: '',
  exec: 'do ',
  'call-home': 'call-home\n ',
  profile: 'call-home\n profile CiscoTAC-1\n  ',
  trustpoint: 'crypto pki trustpoint SLA-TrustPoint\n ',
  interface: 'interface Vlan100\n ',
  vrf: 'vrf definition Mgmt-vrf\n ',
};

/** A release that has the command, whatever the newest one does without. */
const releaseOf = ({ until }: CommandRow): string | undefined =>
  until === undefined ? '17.18.1' : undefined;

describe('The syntax lines of the table of commands', () => {
  it('begin with their command', () => {
    deepEqual(
      commands
        .filter(({ syntax, command }) => !`${syntax} `.startsWith(`${command} `))
        .map(({ syntax }) => syntax),
      [],
    );
  });

  it('name only arguments that are explained, and every argument is named', () => {
    const tokens = commands.flatMap(({ syntax }) => syntaxOf(syntax).tokens);
    const unknown = tokens.filter(({ text, isArgument }) => !isArgument && /^[A-Z][A-Z-]{2,}$/.test(text));
    deepEqual(unknown, []);
    const named = new Set(tokens.map(({ text }) => text));
    deepEqual(
      Object.keys(argumentsOf).filter((name) => !named.has(name)),
      [],
    );
  });

  it('hold every keyword that is explained', () => {
    for (const { syntax, keywords, command } of commands) {
      const words = syntaxOf(syntax).tokens.map(({ text }) => text);
      for (const { word } of keywords ?? [])
        ok(
          words.includes(word) || commands.some((row) => row.command === `${command} ${word}`),
          `${command}: ${word}`,
        );
    }
  });

  it('begin as the parser knows the lines of their mode, where a text has lost its indentation', () => {
    const lost = commands.filter(
      ({ mode, command }) =>
        mode !== 'global' &&
        mode !== 'exec' &&
        !subCommands[mode].some((words) => `${command} `.startsWith(`${words} `)),
    );
    deepEqual(lost, []);
  });

  it('close their brackets', () => {
    for (const { syntax } of commands) {
      for (const [open, close] of ['{}', '[]'] as const)
        equal(syntax.split(open as string).length, syntax.split(close as string).length, syntax);
    }
  });
});

for (const lang of ['en', 'ja'] as const) {
  describe(`Completion of each command, ${lang}`, () => {
    for (const row of commands) {
      it(`${row.mode}: ${row.command}`, () => {
        const words = row.command.split(' ');
        const before = words
          .slice(0, -1)
          .map((word) => `${word} `)
          .join('');
        const last = words.at(-1) as string;
        const fixture = `${above[row.mode]}${before}${last.slice(0, 2)}$0`;
        const found = at(fixture, 'config', lang, releaseOf(row)).find(({ label }) => label === last);
        ok(found, fixture);
        equal(found.line.replace(/^\s*(?:do )?/, '').trimEnd(), row.command);
        equal(found.item.detail?.replaceAll('`', ''), row.title[lang].replaceAll('`', ''));
        ok(found.text().includes(row.body[lang]), found.text());
        equal(found.line.endsWith(' '), !syntaxOf(row.syntax).last.has(words.length - 1));
      });
    }
  });
}

describe('What is offered at the cursor', () => {
  for (const [where, fixture, expected] of [
    ['behind transport', 'license smart transport $0', ['smart', 'cslu', 'callhome', 'off', 'automatic']],
    ['behind the beginning of a transport', 'license smart transport c$0', ['cslu', 'callhome']],
    ['inside a word', 'license smart transport cs$0lu', ['cslu']],
    ['behind privacy', 'license smart privacy $0', ['all', 'hostname', 'version']],
    ['behind the tags', 'license smart usage customer-tags $0', ['tag1', 'tag2', 'tag3', 'tag4']],
    ['behind a token', 'do license smart trust idtoken abc $0', ['all', 'local']],
    ['behind the scope of a token', 'do license smart trust idtoken abc all $0', ['force']],
    ['behind the command all of a save', 'do license smart save usage all $0', ['file']],
    ['below a profile', 'call-home\n profile CiscoTAC-1\n  rep$0', ['reporting']],
    [
      'behind reporting',
      'call-home\n profile X\n  reporting $0',
      ['smart-licensing-data', 'smart-call-home-data'],
    ],
    ['behind a method', 'call-home\n profile X\n  destination transport-method $0', ['http', 'email']],
    ['below a trustpoint', 'crypto pki trustpoint T\n rev$0', ['revocation-check']],
    [
      'behind one revocation check',
      'crypto pki trustpoint T\n revocation-check crl $0',
      ['crl', 'none', 'ocsp'],
    ],
    ['below an interface', 'interface Vlan1\n vrf $0', ['forwarding']],
    ['behind `no`', 'no license smart proxy $0', ['address', 'port']],
    ['behind `no` with what it takes', 'no license smart privacy h$0', ['hostname']],
    ['behind `no` that takes nothing', 'no license smart transport $0', []],
    ['behind a whole command', 'license smart transport smart $0', []],
  ] as const) {
    it(`${where}: ${expected.join(', ') || 'nothing'}`, () => {
      deepEqual(labels(fixture), expected);
    });
  }

  for (const [typed, becomes] of [
    ['lic sm tr$0', 'license smart transport '],
    ['license sm url c$0', 'license smart url cslu '],
    ['lic sm tr cs$0', 'license smart transport cslu'],
    ['no lic sm tr$0', 'no license smart transport'],
    ['do lic sm tru idt TOKEN l$0', 'do license smart trust idtoken TOKEN local'],
    ['LICENSE SMART tr$0', 'LICENSE SMART transport '],
    [' lic sm pro$0', ' license smart proxy address '],
    ['license smart tr$0ansport cslu', 'license smart transport cslu'],
  ] as const) {
    it(`'${typed}' becomes '${becomes}'`, () => {
      const lines = at(typed).map(({ line }) => line);
      ok(lines.includes(becomes), lines.join('\n'));
    });
  }

  it('a mode that was just opened comes first, and its lines are indented', () => {
    const first = at('call-home\n$0')[0];
    equal(first?.line, ' contact-email-addr ');
    equal(at('call-home\nprof$0')[0]?.line, ' profile ');
    equal(at('call-home\n profile CiscoTAC-1\n act$0')[0]?.line, '  active');
    equal(at('call-home\n prof$0')[0]?.line, ' profile ');
    ok(labels('call-home\n$0').includes('license smart transport'));
  });

  it('in pasted text without indentation the lines of the mode are offered too', () => {
    ok(labels('call-home\ncontact-email-addr a@example.com\nprofile CiscoTAC-1\nact$0').includes('active'));
  });

  it('EXEC commands follow `end`, and one another', () => {
    ok(labels('hostname A\nend\nlicense smart sy$0').includes('sync'));
    ok(labels('hostname A\nend\n!\nlicense smart sync local\nlicense smart sy$0').includes('sync'));
    ok(labels('hostname A\nend\nwrite memory\n! check\nshow license sta$0').includes('status'));
    ok(!labels('hostname A\nlicense smart sy$0').includes('sync'));
    ok(!labels('hostname A\nshow license sta$0').includes('status'));
  });
});

describe('Nothing is offered', () => {
  for (const [where, fixture] of [
    ['on a line that is not of licensing', 'switchport mode $0'],
    ['in a word that begins no command', 'xyz$0'],
    ['behind a word that belongs nowhere', 'license smart nonsense $0'],
    ['in a comment', '! license smart tr$0'],
    ['in a banner', 'banner motd ^C\nlicense smart tr$0\n^C'],
    ['in a certificate', 'crypto pki certificate chain SLA-TrustPoint\n certificate ca 01\n  ca$0'],
    ['in a mode that is not of licensing', 'router bgp 65000\n ne$0'],
    ['below a line of a mode', 'interface Vlan1\n ip address 192.0.2.1 255.255.255.0\n  vrf $0'],
    ['in the description of an interface', 'interface Vlan1\n description license smart $0'],
    ['for a host name', 'hostname $0'],
    ['for a token', 'do license smart trust idtoken $0'],
  ] as const) {
    it(where, () => deepEqual(labels(fixture), []));
  }

  it('below a certificate that is over, commands are offered again', () => {
    const chain = 'crypto pki certificate chain SLA-TrustPoint\n certificate ca 01\n  30820321\n  \tquit\n';
    ok(labels(`${chain}license smart tr$0`).includes('transport'));
  });

  it('at the beginning of a line, unless somebody asks', () => {
    const service = createService();
    service.update(uri, 'hostname A\n ', 'config');
    const ask = (triggered: boolean) =>
      completionsOf(service, uri, { line: 1, character: 1 }, 'en', client, triggered).items.length;
    equal(ask(true), 0);
    ok(ask(false) > 20);
  });
});

describe('A comment that speaks to the product', () => {
  it('is completed: which it is, then a topology or the rules', () => {
    deepEqual(labels('! slp-$0'), [
      'slp-topology:',
      'slp-disable-next-line',
      'slp-disable-line',
      'slp-disable-file',
    ]);
    deepEqual(
      at('! slp-t$0').map(({ line }) => line),
      ['! slp-topology: '],
    );
    deepEqual([...labels('! slp-topology: off$0')], ['offline']);
    equal(labels('! slp-topology: $0').length, 12);
    deepEqual(labels('! slp-topology: offline $0'), []);
    deepEqual(labels('! slp-disable-next-line SLP301, slp30$0').includes('SLP302'), true);
    deepEqual(labels('license smart transport smart ! slp-disable-line SLP101$0'), ['SLP101']);
  });

  it('is offered nothing anywhere else in a comment', () => {
    for (const comment of ['! $0', '! note slp-x $0', '! slp-nothing $0', '! see the topology$0'])
      deepEqual(labels(comment), [], comment);
  });
});

describe('A capture is evidence', () => {
  const capture = 'SW1#show license status\nUtility:\n  Status: DISABLED\nSW1#lic sm sy$0\n';

  it('nothing is offered in a file that nobody has changed', () => {
    const { text, cursor } = parseFixture(capture);
    const service = createService();
    const file = 'file:///evidence.log';
    service.update(file, text, 'capture');
    deepEqual(service.completions(file, cursor as number), []);
    equal(service.signature(file, cursor as number), undefined);
    service.update(file, `${text}\n`, 'capture');
    equal(service.completions(file, cursor as number)[0]?.label, 'sync');
  });

  it('EXEC commands are offered at the prompt of a text of one’s own', () => {
    deepEqual(
      at(capture, 'capture').map(({ line }) => line),
      ['SW1#license smart sync '],
    );
  });

  for (const [prompt, typed, label] of [
    ['SW1(config)#', 'lic sm tra', 'transport'],
    ['SW1(cfg-call-home)#', 'prof', 'profile'],
    ['SW1(cfg-call-home-profile)#', 'act', 'active'],
    ['SW1(ca-trustpoint)#', 'rev', 'revocation-check'],
    ['SW1(config-if)#', 'vrf f', 'forwarding'],
    ['SW1(config)#do ', 'show lic stat', 'status'],
    ['SW1>', 'show lic summ', 'summary'],
  ] as const) {
    it(`${prompt} is followed by the commands of its mode`, () => {
      ok(labels(`${prompt}${typed}$0`, 'capture').includes(label));
    });
  }

  it('outputs, and prompts of other modes, are followed by nothing', () => {
    deepEqual(labels('SW1#show running-config\nlicense smart tr$0', 'capture'), []);
    deepEqual(labels('SW1(config-router)#ne$0', 'capture'), []);
  });
});

describe('The values of the file', () => {
  const whole = `version 17.9
hostname SW1
vrf definition Mgmt-vrf
 address-family ipv4
vrf definition BLUE
interface GigabitEthernet0/0
 vrf forwarding Mgmt-vrf
interface Vlan100
 ip address 192.0.2.2 255.255.255.0
interface Vlan 200
ip host onprem.example.com 192.0.2.80
crypto pki trustpoint LAB-CA
call-home
 profile SITE
username collector privilege 15 secret 9 x
license smart url cslu http://cslu.example.com:8182/cslu/v1/pi
`;
  for (const [where, line, expected] of [
    ['interfaces that have an address', 'ip http client source-interface ', ['Vlan100']],
    ['interfaces by their beginning', 'ip http client source-interface vl', ['Vlan100', 'Vlan200']],
    ['interfaces by a short name', 'ip http client source-interface gi0', ['GigabitEthernet0/0']],
    ['VRFs', 'license smart vrf ', ['Mgmt-vrf', 'BLUE']],
    ['VRFs by their beginning', 'ip name-server vrf b', ['BLUE']],
    ['trustpoints', 'ip http client secure-trustpoint ', ['SLA-TrustPoint', 'LAB-CA']],
    ['host names', 'license smart proxy address ', ['onprem.example.com']],
    ['names for a host entry', 'ip host ', ['vrf', 'cslu-local', 'cslu.example.com']],
    [
      'the proxy of the site, for licensing',
      'ip http client proxy-server 192.0.2.8 proxy-port 8080\nlicense smart proxy address 1',
      ['192.0.2.8'],
    ],
    [
      'the proxy of licensing, for Call Home',
      'license smart proxy address proxy.example.com\ncall-home\n http-proxy p',
      ['proxy.example.com'],
    ],
    ['DNS servers, for another VRF', 'ip name-server 192.0.2.53\nip name-server vrf BLUE ', ['192.0.2.53']],
  ] as const) {
    it(where, () => deepEqual(labels(`${whole}${line}$0`), expected));
  }

  it('interfaces say the VRF and the address that a connection gets from them', () => {
    const said = (lang: Lang) =>
      Object.fromEntries(
        at(`${whole}ip http client source-interface g0$0`, 'config', lang)
          .concat(at(`${whole}ip http client source-interface v$0`, 'config', lang))
          .map(({ label, item }) => [label, item.detail]),
      );
    deepEqual(said('en'), {
      'GigabitEthernet0/0': 'VRF Mgmt-vrf, no address',
      Vlan100: 'global table, 192.0.2.2',
      Vlan200: 'global table, no address',
    });
    equal(said('ja')['GigabitEthernet0/0'], 'VRF Mgmt-vrf、アドレスなし');
  });

  for (const [typed, becomes] of [
    ['ip name-server vrf M', 'ip name-server vrf Mgmt-vrf '],
    ['ip route vrf M', 'ip route vrf Mgmt-vrf '],
    ['license smart vrf M', 'license smart vrf Mgmt-vrf'],
    ['ip http client source-interface v', 'ip http client source-interface Vlan100'],
  ] as const) {
    it(`'${typed}' becomes '${becomes}': a blank where the line needs more`, () => {
      equal(at(`${whole}${typed}$0`)[0]?.line, becomes);
    });
  }

  it('profiles', () => {
    deepEqual(labels(whole.replace(' profile SITE\n', ' profile SITE\n profile $0\n')), [
      'CiscoTAC-1',
      'SITE',
    ]);
  });

  it('users, below Call Home', () => {
    deepEqual(labels(whole.replace(' profile SITE\n', ' profile SITE\n aaa-authorization username $0\n')), [
      'collector',
    ]);
  });

  it('VRFs that only an interface names: the device has made them by itself', () => {
    const used =
      'interface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\ninterface Vlan1\n vrf forwarding Mgmt-vrf\n';
    deepEqual(labels(`${used}ip name-server vrf $0`), ['Mgmt-vrf']);
  });

  it('the management VRF of the platform', () => {
    deepEqual(labels('boot system bootflash:c8000be-universalk9.17.09.04a.SPA.bin\nlicense smart vrf $0'), [
      'Mgmt-intf',
    ]);
    deepEqual(labels('boot system flash:cat9k_iosxe.17.09.04a.SPA.bin\nlicense smart vrf $0'), ['Mgmt-vrf']);
  });

  it('no management VRF on a virtual router, which has no port of its own for management', () => {
    deepEqual(labels('license udi pid C8000V sn 9EXAMPLE001\nlicense smart vrf $0'), []);
    deepEqual(labels('license udi pid C8300-1N1S-4T2X sn FDO0000A1BC\nlicense smart vrf $0'), ['Mgmt-intf']);
  });
});

describe('What the transport in force reads', () => {
  for (const [transport, first] of [
    ['smart', 'default'],
    ['cslu', 'cslu'],
    ['callhome', 'https://tools.cisco.com/its/service/oddce/services/DDCEService'],
  ] as const) {
    it(`is offered first: ${transport}`, () => {
      const [best] = at(`license smart transport ${transport}\nlicense smart url $0`);
      ok(best);
      deepEqual(best.label, first);
    });
  }
});

describe('A line that stands once', () => {
  it('is offered behind those that are not written yet, and first where it is taken back', () => {
    const written =
      'license smart transport cslu\nlicense smart url cslu http://192.0.2.10:8182/cslu/v1/pi\n';
    const urls = labels(`${written}license smart url $0`);
    deepEqual(urls.slice(-1), ['cslu']);
    const lines = at(`${written}lic$0`).map(({ label }) => label);
    ok(lines.indexOf('license smart transport') > lines.indexOf('license smart vrf'), lines.join(', '));
    deepEqual(labels(`${written}no license smart url $0`)[0], 'cslu');
    deepEqual(labels('license smart url cs$0lu http://192.0.2.10:8182/cslu/v1/pi')[0], 'cslu');
  });
});

describe('Whole URLs', () => {
  const smart = 'https://smartreceiver.cisco.com/licservice/license';
  const tools = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';
  for (const [where, fixture, expected] of [
    ['transport smart', 'license smart url smart $0', [smart]],
    ['transport smart, bare form', 'license smart transport smart\nlicense smart url h$0', [smart]],
    ['transport callhome', 'license smart transport callhome\nlicense smart url h$0', [tools]],
    ['transport cslu, bare form', 'license smart transport cslu\nlicense smart url h$0', []],
    ['a profile', 'call-home\n profile X\n  destination address http $0', [tools]],
    [
      'CSLU and On-Prem, nothing typed',
      'license smart url cslu $0',
      [
        'http://cslu-local:8182/cslu/v1/pi',
        'http://<host>:8182/cslu/v1/pi',
        'https://<host>/cslu/v1/pi/<tenant>',
        'http://<host>/cslu/v1/pi/<tenant>',
      ],
    ],
    [
      'a host that the file names',
      'ip host onprem.example.com 192.0.2.80\nlicense smart url cslu https://o$0',
      ['https://onprem.example.com/cslu/v1/pi/<tenant>', 'https://o/cslu/v1/pi/<tenant>'],
    ],
    [
      'a host that is typed',
      'license smart url cslu http://192.0.2.80$0',
      ['http://192.0.2.80:8182/cslu/v1/pi', 'http://192.0.2.80/cslu/v1/pi/<tenant>'],
    ],
    [
      'a port that is typed',
      'license smart url cslu http://192.0.2.80:$0',
      ['http://192.0.2.80:8182/cslu/v1/pi'],
    ],
    [
      'the root certificates',
      'crypto pki trustpool import url $0',
      ['http://www.cisco.com/security/pki/trs/ios_core.p7b'],
    ],
  ] as const) {
    it(where, () => deepEqual(labels(fixture), expected));
  }

  it('a value says what it stands for, in one sentence', () => {
    const said = (lang: Lang) =>
      at('license smart transport $0', 'config', lang)
        .slice(1, 3)
        .map(({ label, item }) => [label, item.detail]);
    deepEqual(said('en'), [
      ['cslu', 'To CSLU or SSM On-Prem, or collected by them'],
      ['callhome', "Directly to CSSM through a call-home profile, 'tools.cisco.com'"],
    ]);
    deepEqual(said('ja'), [
      ['cslu', 'CSLU または SSM On-Prem へ送信、またはそれらが取得します'],
      ['callhome', "Call Home プロファイルを使い、CSSM（'tools.cisco.com'）へ直接接続します"],
    ]);
  });

  it('the host and the tenant are stops where the client knows stops, and placeholders elsewhere', () => {
    const lines = at('license smart url cslu $0').map(({ line }) => line);
    ok(lines.includes('license smart url cslu https://${1:host}/cslu/v1/pi/${2:tenant}'), lines.join('\n'));
    const service = createService();
    service.update(uri, 'license smart url cslu ', 'config');
    const place = { line: 0, character: 23 };
    const { items } = completionsOf(service, uri, place, 'en', { ...client, snippets: false }, false);
    ok(items.some(({ textEdit }) => textEdit?.newText === 'https://<host>/cslu/v1/pi/<tenant>'));
  });
});

describe('Release and platform', () => {
  const on = (version: string, line: string): readonly string[] => labels(`${version}${line}$0`);

  it('17.3.1 has neither cslu nor off', () => {
    deepEqual(labels('license smart transport $0', 'config', 'en', '17.3.1'), ['smart', 'callhome']);
  });

  it('`license smart vrf` comes with 17.9.1, whether the text or the setting says the release', () => {
    ok(!on('version 17.6\n', 'license smart v').includes('vrf'));
    ok(on('version 17.9\n', 'license smart v').includes('vrf'));
    ok(!labels('license smart v$0', 'config', 'en', '17.6.4').includes('vrf'));
    ok(labels('license smart v$0', 'config', 'en', '26.1.1').includes('vrf'));
  });

  it('a setting makes the train of a configuration exact', () => {
    ok(!labels('version 17.3\nlicense smart transport cs$0', 'config', 'en', '17.3.1').includes('cslu'));
    ok(labels('version 17.3\nlicense smart transport cs$0', 'config', 'en', '17.3.4').includes('cslu'));
    ok(labels('version 17.3\nlicense smart transport cs$0', 'config', 'en', '17.9.4').includes('cslu'));
  });

  it('unified levels come with 17.17.1', () => {
    ok(!on('version 17.15\n', 'license boot level ').includes('advantage'));
    ok(on('version 17.18\n', 'license boot level ').includes('advantage'));
  });

  it('`license air` is for Catalyst 9800, throughput for routers, `license boot level` not for Catalyst 9800', () => {
    const wlc = 'boot system bootflash:C9800-universalk9_wlc.17.09.04a.SPA.bin\n';
    const cat = 'boot system flash:cat9k_iosxe.17.09.04a.SPA.bin\n';
    const router =
      'boot system bootflash:isr4300-universalk9.17.09.04a.SPA.bin\nlicense udi pid ISR4331/K9 sn X\n';
    ok(on(wlc, 'license ').includes('air level') && !on(wlc, 'license ').includes('boot level'));
    ok(on(cat, 'license ').includes('boot level') && !on(cat, 'license ').includes('air level'));
    ok(on(router, 'platform ').includes('hardware throughput level') && on(cat, 'platform ').length === 0);
    ok(on('', 'license ').includes('air level') && on('', 'license ').includes('boot level'));
  });

  it('commands of the model before SLP are marked, and left out on SLP', () => {
    const found = at('license smart ena$0').find(({ label }) => label === 'enable');
    deepEqual(found?.item.tags, [1]);
    deepEqual(labels('license smart ena$0', 'config', 'en', '17.9.4'), []);
    deepEqual(at('license smart transport cs$0')[0]?.item.tags, undefined);
  });

  it('the device of the cursor counts, where a file holds several', () => {
    const two = 'version 17.6\nhostname A\nlicense smart v$0\nend\nversion 17.12\nhostname B\nend\n';
    deepEqual(labels(two), []);
    deepEqual(labels(two.replace('v$0', '').replace('hostname B\n', 'hostname B\nlicense smart v$0\n')), [
      'vrf',
    ]);
  });
});

describe('A line of any length', () => {
  it('offers nothing far behind its beginning, and comments of many words are read once', () => {
    for (const line of [
      `license smart usage ${'x '.repeat(200_000)}$0`,
      `license smart url cslu ${'"'.repeat(50_000)}$0`,
      `! slp-disable-line ${'a,'.repeat(80)}%$0`,
      `! slp-disable-line ${'SLP301, '.repeat(20_000)}%$0`,
      `${'!'.repeat(5000)} slp-topology: $0`,
      `${'no '.repeat(300)}license smart tr$0`,
    ])
      deepEqual(labels(line), [], line.slice(0, 40));
  });
});

describe('A list of completions', () => {
  const typed = `ip http client source-interface \n${[10, 20, 30].map((n) => `interface Vlan${n}\n ip address dhcp\n`).join('')}`;
  const position = { line: 0, character: 32 };

  it('says once what its entries have in common, where the client adds that to each', () => {
    const service = createService();
    service.update(uri, typed, 'config');
    const list = completionsOf(service, uri, position, 'en', { ...client, defaults: true }, false);
    const whole = completionsOf(service, uri, position, 'en', client, false);
    equal(list.items[0]?.label, 'Vlan10');
    const added = list.items.map((item) => ({
      ...item,
      textEdit: { range: list.itemDefaults?.editRange, newText: item.textEditText ?? item.label },
      data: { ...item.data, ...list.itemDefaults?.data },
    }));
    deepEqual(added, whole.items);
    ok(JSON.stringify(list).length < JSON.stringify(whole).length);
    const entry = { ...(list.items[0] as CompletionItem), data: added[0]?.data };
    match(JSON.stringify(resolved(service, entry, 'en').documentation), /source/);
  });

  it('says for each entry what whole topologies do not share', () => {
    const service = createService();
    service.update(uri, '', 'config');
    const first = { line: 0, character: 0 };
    const list = completionsOf(service, uri, first, 'en', { ...client, defaults: true }, false);
    equal(list.itemDefaults, undefined);
    ok(list.items.every(({ textEdit, insertText }) => textEdit || insertText));
  });
});

describe('A whole topology', () => {
  const offered = (text: string, character: number, snippets = true) => {
    const service = createService();
    service.update(uri, text, 'config');
    const place = { line: 0, character };
    return completionsOf(service, uri, place, 'ja', { ...client, snippets }, false).items.filter(
      ({ kind }) => kind === completionKinds.snippet,
    );
  };

  it('is offered at the beginning of a line, as are its variants, in the language of the reader', () => {
    const found = offered('slp-off', 7);
    deepEqual(
      found.find(({ label }) => label === 'slp-offline'),
      {
        label: 'slp-offline',
        detail: 'オフライン方式',
        kind: completionKinds.snippet,
        sortText: 't022',
        insertTextFormat: 2,
        insertText: 'license smart transport off\n$0',
      },
    );
    ok(found.some(({ label, detail }) => label === 'slp-cslu-pi-initiated-vrf' && detail?.includes('VRF')));
  });

  it('is not offered where a line goes on', () => {
    deepEqual(offered('license smart url cslu ', 23), []);
    deepEqual(offered('license smart transport s', 25), []);
  });

  it('is not offered inside a mode, whose lines are indented', () => {
    deepEqual(offered(' slp', 4), []);
  });

  it('has its samples in it for a client that knows no stops', () => {
    const [cslu] = offered('', 0, false).filter(({ label }) => label === 'slp-cslu-pi-initiated');
    ok(cslu?.insertText?.includes('http://192.0.2.10:8182/cslu/v1/pi'), cslu?.insertText);
    ok(!cslu?.insertText?.includes('$'), cslu?.insertText);
  });
});

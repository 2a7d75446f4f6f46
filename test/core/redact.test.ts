import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { type Analysis, analyse } from '../../server/src/analysis';
import { buildCase, readDocument, readLike } from '../../server/src/case';
import { type Redacted, redact } from '../../server/src/features/redact';
import { redactedLines, redactedPage } from '../../server/src/features/redact/page';
import { pageOf, texts } from '../../server/src/features/texts';
import { rules } from '../../server/src/rules/registry';
import { createService } from '../../server/src/service';
import { SourceText } from '../../server/src/text/source';
import { cases } from './cases';
import { identities, planted } from './planted';

const documentsOf = (...texts: readonly string[]) =>
  texts.map((text, at) => readDocument(new SourceText(`file:///redact/${at}`, text)));
const redacted = (...texts: readonly string[]): readonly Redacted[] => redact(documentsOf(...texts));
const one = (text: string): string => (redacted(text)[0] as Redacted).text;

/** What an analysis says, without the names and addresses in its words. */
function saying({ findings, devices }: Analysis): unknown {
  const lineOf = ({ source, start }: (typeof findings)[number]['at']): string =>
    `${source.uri}:${source.lineOf(start)}`;
  return {
    findings: findings.map(({ rule, hop, severity, at, related, fixes }) => [
      rule.id,
      hop,
      severity,
      lineOf(at),
      related.map((entry) => lineOf(entry.at)),
      fixes.length,
    ]),
    devices: devices.map(({ knowns, path, diagnosis }) => ({
      path: path.map(({ hop, state, evidence }) => [hop, state, evidence.map(lineOf)]),
      diagnosis: diagnosis && [
        diagnosis.hop,
        diagnosis.confidence,
        diagnosis.findings.map(({ rule }) => rule.id),
      ],
      topology: knowns.topology.candidates.map(({ id, confidence }) => [id, confidence]),
      transport: knowns.transport.value,
      release: knowns.release?.value,
      platform: knowns.platform?.value,
      defects: knowns.defects.map(({ row, verdict }) => [row.id, verdict]),
    })),
  };
}

function assertSameSaying(texts: readonly string[], about: string): void {
  const before = documentsOf(...texts);
  const results = redact(before);
  const after = results.map(({ text }, at) => readLike(before[at] as (typeof before)[number], text));
  for (const [at, { source }] of after.entries())
    assert.equal(source.lineCount, before[at]?.source.lineCount, about);
  assert.deepEqual(saying(analyse(buildCase(after))), saying(analyse(buildCase(before))), about);
}

describe('a redacted copy', () => {
  it('holds no password, key or token, in whatever syntax it was written', () => {
    const leaks = planted.flatMap(([line, ...secrets]) => {
      const text = one(`version 17.9\n${line}\n`);
      return secrets.filter((secret) => text.includes(secret)).map((secret) => `${secret} in ${text}`);
    });
    assert.deepEqual(leaks, []);
  });

  it('holds no name, address or number of a person, a site or a device', () => {
    const leaks = identities.flatMap(([line, ...values]) => {
      const text = one(`version 17.9\n${line}\n`);
      return values
        .filter((value) => text.toLowerCase().includes(value.toLowerCase()))
        .map((value) => `${value} in ${text}`);
    });
    assert.deepEqual(leaks, []);
  });

  it('says the same of every device of the table of cases', () => {
    for (const { says, text } of cases) assertSameSaying(typeof text === 'string' ? [text] : text, says);
  });

  it('says the same of every healthy device', () => {
    for (const name of readdirSync('test/samples/healthy'))
      assertSameSaying([readFileSync(`test/samples/healthy/${name}`, 'utf8')], name);
  });

  it('keeps the frame of a configuration that another text quotes', () => {
    const quoted =
      'changed: [sw1]\n  lines:\n    - "version 17.9"\n    - "hostname TOKYO-SW1"\n    - "license smart transport clsu"\n    - "license smart url default"\n    - "ip domain name x.x.x"\n    - "end"\n';
    assertSameSaying([quoted], 'a list of a task');
    assert.equal(one(quoted), quoted.replace('TOKYO-SW1', 'host-1'));
  });

  it('holds nothing of what a person wrote around a quotation', () => {
    const mail = [
      'NAGOYA-2 refuses, call taro@customer.example, password: Geheim123:',
      '> NAGOYA-2#show license status',
      '> Smart Licensing Using Policy:',
      '>   Status: ENABLED',
      '> Transport:',
      '>   Type: cslu',
      'Please look at Nagoya-2 (203.0.113.77).',
      '',
    ].join('\n');
    const text = one(mail);
    for (const value of ['nagoya', 'taro', 'customer', 'geheim', '203.0.113.77'])
      assert.ok(!text.toLowerCase().includes(value), `${value} in ${text}`);
    assertSameSaying([mail], 'a mail');
  });

  it('holds no name that a JSON gives a device as a key, nor what it says twice', () => {
    const shown =
      'KOBE-1#show license status\\nSmart Licensing Using Policy:\\n  Status: ENABLED\\nTransport:\\n  Type: cslu\\nKOBE-1#\\n';
    const text = one(`{"KOBE-1": {"stdout": "${shown}", "again": "${shown}"}}\n`);
    assert.ok(!/kobe/i.test(text), text);
    assert.equal(JSON.parse(text)['host-1'].again, JSON.parse(text)['host-1'].stdout);
  });

  it('holds no name of a console that was watched', () => {
    const text = one(
      'Console of NAGOYA\nNAGOYA#\n*Mar  5 10:15:00.123: %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized\nNAGOYA#\n',
    );
    assert.ok(!text.includes('NAGOYA'), text);
  });

  it('says the same of what every rule reports and of what it does not', () => {
    for (const rule of rules) {
      const { bad, good } = pageOf(rule);
      for (const text of [bad, good]) assertSameSaying([text], rule.id);
    }
  });

  it('leaves what names nobody: masks, wildcards, loopback, default routes, Cisco, placeholders, models', () => {
    const text = [
      'hostname Router',
      'interface Loopback0',
      ' ip access-group 10 in',
      'ip route 0.0.0.0 0.0.0.0 Null0',
      'access-list 10 permit 127.0.0.1 0.0.0.255',
      'access-list 10 deny any 31.255.255.255',
      'ip http client source-interface Loopback0',
      'license smart url https://smartreceiver.cisco.com/licservice/license',
      'license smart url cslu http://cslu-local:8182/cslu/v1/pi',
      'ip host tools.cisco.com <address>',
      'call-home',
      ' contact-email-addr sch-smart-licensing@cisco.com',
      '  destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService',
      'Router#license smart trust idtoken <token> all',
      'key chain K',
      ' key 1',
      'password encryption aes',
      'service password-encryption',
      'Cisco IOS XE Software, Version 17.09.04',
      'UDI: PID:C9300-24UX',
      '  Smart Account: <none>',
      '',
    ].join('\n');
    assert.equal(one(text), text);
  });

  it('keeps addresses of one network in one network, and no address where it was', () => {
    const text = one(
      [
        'interface Vlan1',
        ' ip address 198.51.100.66 255.255.255.192',
        'interface Vlan2',
        ' ip address 198.51.100.130 255.255.255.192',
        'ip route 198.51.0.0 255.255.0.0 198.51.100.65',
        'ip route 172.16.0.0 255.240.0.0 198.51.100.65',
        'ip name-server 172.20.3.53',
        '',
      ].join('\n'),
    );
    const [vlan1, , vlan2, , net, , gateway, wide, , , server] = Array.from(
      text.matchAll(/(\d+)\.(\d+)\.(\d+)\.(\d+)/g),
      ([, ...parts]) => parts.map(Number),
    );
    assert.deepEqual(vlan1?.slice(0, 3), gateway?.slice(0, 3));
    assert.deepEqual(vlan1?.slice(0, 3), vlan2?.slice(0, 3));
    assert.deepEqual([vlan1?.[3], vlan2?.[3], gateway?.[3]], [66, 130, 65]);
    assert.deepEqual(net?.slice(0, 2), vlan1?.slice(0, 2));
    assert.deepEqual(net?.slice(2), [0, 0]);
    assert.deepEqual(wide?.slice(2), [0, 0]);
    assert.equal(wide?.[0], server?.[0]);
    assert.equal((wide?.[1] as number) >> 4, (server?.[1] as number) >> 4);
    assert.doesNotMatch(text, /198\.51\.|172\.(?:16|20)\./);
  });

  it('keeps IPv6 addresses of one site together', () => {
    const text = one(
      'ipv6 route 2001:DB8:5::/48 2001:DB8:5:1::1\ninterface Vlan1\n ipv6 address 2001:DB8:5:1::7/64\n',
    );
    assert.equal(
      text,
      'ipv6 route fd00:1:1::/48 fd00:1:1:1::1\ninterface Vlan1\n ipv6 address fd00:1:1:1::7/64\n',
    );
  });

  it('calls the same thing by the same name in every file of a run', () => {
    const [config, log] = redacted(
      'hostname CORE-SW1\nip host license1 198.51.100.9\n',
      'CORE-SW1#ping 198.51.100.9\nMar  5 10:00:00 core-sw1 77: %SYS-5-CONFIG_I: Configured from console by console\n',
    );
    const name = /hostname (\S+)/.exec(config?.text ?? '')?.[1];
    const address = /license1|host-\d+ (\S+)/.exec(config?.text ?? '')?.[1];
    assert.ok(name && address);
    assert.ok(log?.text.startsWith(`${name}#ping ${address}\nMar  5 10:00:00 ${name} 77:`), log?.text);
  });

  it('keeps the columns of a table where they are', () => {
    const before = [
      'SW1#show ip interface brief',
      'Interface              IP-Address      OK? Method Status                Protocol',
      'Vlan1                  192.0.2.1       YES NVRAM  up                    up      ',
      '',
    ].join('\n');
    const [, head, row] = one(before).split('\n');
    assert.equal(head?.indexOf('OK?'), row?.indexOf('YES'));
  });

  it('gives a hardware address another one of the same form, and leaves those that name nobody', () => {
    assert.equal(
      one(
        'Base Ethernet MAC Address : 00:50:56:aa:77:01\nmac-address 0050.56aa.7701\nmac-address 0050.56aa.7702\nmac-address 0100.5e00.0001\nmac-address 0000.0000.0000\n',
      ),
      'Base Ethernet MAC Address : 02:00:00:00:00:01\nmac-address 0200.0000.0001\nmac-address 0200.0000.0002\nmac-address 0100.5e00.0001\nmac-address 0000.0000.0000\n',
    );
  });

  it('names what it left although it looks like a secret, and never the characters', () => {
    const [result] = redacted(
      'event manager environment x y\nfoo key Zq0aBcDe\n note 9fAbQ2mZx0LtR7vKp3Ys\n',
    );
    assert.deepEqual(
      result?.suspects.map(({ line }) => line),
      [0, 1, 2],
    );
    assert.doesNotMatch(JSON.stringify(result?.suspects), /Zq0aBcDe|9fAbQ2mZx0LtR7vKp3Ys/);
  });

  it('takes no word of IOS-XE for one that looks like a secret', () => {
    const [result] = redacted(
      'key chain EXAMPLE\nservice password-encryption\nip community-list standard A permit 65000:1\nset community 65000:1\nThe password is not set\nsnmp-server enable traps key required\nPassword:\nEnter secret (hidden)\nsee SUMMARYreport2024 and GigabitEthernetExampleNameThatIsVeryLongIndeed\n',
    );
    assert.deepEqual(result?.suspects, []);
  });

  it('looks elsewhere for a password with a digit in it, not for a word', () => {
    const text = (password: string) => `enable secret ${password}\nlogged in with ${password} today\n`;
    assert.equal(one(text('Whatever')), 'enable secret secret-1\nlogged in with Whatever today\n');
    assert.equal(one(text('Winter2031')), 'enable secret secret-1\nlogged in with secret-1 today\n');
  });

  it('takes a quote without its end for a value', () =>
    assert.equal(one('enable secret "\n'), 'enable secret secret-1\n'));

  it('keeps the length of a long text, which a rule knows, and of no short one', () => {
    const [tag, description] = ['x'.repeat(130), 'Tokyo office'];
    const text = `license smart usage customer-tags tag1 ${tag}\ninterface Vlan1\n description ${description}\n`;
    const [first, , last] = one(text).split('\n');
    assert.equal(first?.length, `license smart usage customer-tags tag1 ${tag}`.length);
    assert.match(last ?? '', /^ description text-\d+$/);
  });

  it('keeps a number a number, as long as it was', () => {
    const text = 'call-home\n customer-id 0012345\n contract-id EXAMPLE-9\n phone-number "+81312345678"\n';
    assert.equal(
      one(text),
      'call-home\n customer-id 0000001\n contract-id account-2\n phone-number "+00000000001"\n',
    );
  });

  it('lists what stands for what, in both languages, without a secret', () => {
    const everything = planted.map(([line]) => line).join('\n');
    const [result] = redacted(everything);
    assert.ok(result);
    const told = [redactedPage(result), redactedLines(result)].flatMap(({ en, ja }) => [en, ja]).join('\n');
    const leaks = planted.flatMap(([, ...values]) =>
      values.filter((value) => value.length > 6 && told.includes(value)),
    );
    assert.deepEqual(leaks, []);
    assert.match(told, /passwords and keys/);
    assert.match(told, /パスワード・鍵/);
  });

  it('counts the lines of a certificate, and does not list them', () => {
    const [result] = redacted(
      'hostname TOKYO-SW1\ncrypto pki certificate chain T\n certificate self-signed 01\n  30820330 30820218 A0030201 02020101 300D0609\n  2A864886 F70D0101 05050030 31312F30 2D060355\n  quit\n',
    );
    assert.ok(result);
    const lines = redactedPage(result).en.split('\n');
    assert.deepEqual(
      lines.filter((line) => /^(?: {4})?- /.test(line)),
      [
        '- **lines of certificates and keys**: 1 in 2 places',
        '- **host names**: 1 in 1 place',
        '    - `host-1`: L1',
      ],
    );
  });

  it('is not the only thing that keeps secrets: no message, hover, page or lens prints one', () => {
    const service = createService();
    const leaks: string[] = [];
    for (const [line, ...values] of planted) {
      const text = `version 17.9\nhostname A\n${line}\nlicense smart transport smart\nend\n`;
      for (const kind of ['config', 'capture'] as const) {
        service.update('file:///x', text, kind);
        const told: unknown[] = [
          service
            .findings('file:///x')
            .map(({ message, related, next, fixes }) => [
              message,
              related.map((entry) => entry.message),
              next,
              fixes.map(({ title }) => title),
            ]),
          service.pathPage('file:///x'),
          service.reportPage('file:///x'),
          service.supportPage('file:///x'),
          service.lenses('file:///x').map(({ title }) => title),
        ];
        for (let at = 0; at < text.length; at += 3) told.push(service.hover('file:///x', at, texts)?.text);
        const words = JSON.stringify(told);
        for (const value of values)
          if (value.length > 5 && /\d|[A-Z]/.test(value) && words.includes(value))
            leaks.push(`${value} of ${line}`);
      }
    }
    assert.deepEqual(leaks, []);
  });

  it('hides any value in any syntax', () => {
    const random = randomFrom(20240305);
    for (let round = 0; round < 300; round++) {
      const secret = wordOf(random, 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789', 9, 24);
      const address = `198.51.${100 + random(100)}.${1 + random(250)}`;
      const host = `${wordOf(random, 'abcdefghijklmnopqrstuvwxyz', 4, 8)}-${10 + random(90)}`;
      const serial = `FOC${1000 + random(9000)}${wordOf(random, 'ABCDEFGH0123456789', 4, 4)}`;
      const lines = templates.map((line) =>
        line
          .replaceAll('S$', secret)
          .replaceAll('A$', address)
          .replaceAll('H$', host)
          .replaceAll('N$', serial),
      );
      const text = one(`${lines.toSorted(() => random(3) - 1).join('\n')}\n`);
      for (const value of [secret, address, host, serial])
        assert.ok(!text.includes(value), `${value}\n${text}`);
    }
  });
});

const templates = [
  'hostname H$',
  'H$#show license udi',
  'UDI: PID:C9300-24UX,SN:N$',
  'username u privilege 15 secret 9 S$',
  'snmp-server community S$ RO',
  'license smart trust idtoken S$ all force',
  ' key 7 S$',
  'crypto isakmp key S$ address A$',
  'copy flash:x ftp://u:S$@A$/x',
  ' neighbor A$ password S$',
  'ntp server H$.corp.example',
  ' ip address A$ 255.255.255.0',
  '*Mar  5 10:00:00.000: %SEC_LOGIN-5-LOGIN_SUCCESS: Login Success [user: u] [Source: A$]',
  'H$(config)# enable password S$',
  '  Processor board ID N$',
];

/** Numbers below a limit, the same in every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function wordOf(random: (below: number) => number, letters: string, least: number, most: number): string {
  return Array.from(
    { length: least + random(most - least + 1) },
    () => letters[random(letters.length)] as string,
  ).join('');
}

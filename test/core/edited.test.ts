import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import type { Command } from '../../server/src/config/command';
import type { Config } from '../../server/src/config/config';
import type { RowReader } from '../../server/src/config/known';
import { parseConfigs, parseConfigsAgain } from '../../server/src/config/parse';
import { readConfigFacts } from '../../server/src/facts/config';
import { hasRoutes, routesOf } from '../../server/src/facts/reach';
import { pageOf } from '../../server/src/features/texts';
import { OpenDocument } from '../../server/src/lsp/openDocument';
import { rules } from '../../server/src/rules/registry';
import { createService, type Service } from '../../server/src/service';
import { changeBetween, type Difference, replaced, type TextChange } from '../../server/src/text/change';
import { SourceText, type Span } from '../../server/src/text/source';
import { randomFrom } from './random';

const folder = 'test/samples/healthy/';
const healthy = readdirSync(folder).map((name) => [name, readFileSync(folder + name, 'utf8')] as const);
const whole = healthy.map(([, text]) => text);

const faulty = rules.map((rule) => pageOf(rule).bad);

/** What changes how the lines below it are read, and what licensing reads; typed into any place. */
const typed = [
  ...[
    '!',
    '!\n',
    '\n',
    '\r',
    '\r\n',
    ' ',
    '\t',
    '\n ',
    '  ',
    'no ',
    '^C',
    '^',
    '#',
    'x',
    '"',
    '\u3000',
    '：',
  ],
  ...['end\n', '\nend\n', 'end', 'version 17.9\n', '\nhostname EDGE-1\n', 'hostname ', 'no hostname X\n'],
  ...['banner motd ^C\n', 'banner login # text', 'banner exec ^Cx^C\n', '\n^C\n', '\nbanner motd x\n', 'x\n'],
  ...[
    'conf t\n',
    '\nconfigure terminal\n  ',
    '\nexit\n',
    'exit',
    ' exit\n',
    'quit\n',
    'do license smart sync\n',
  ],
  ...[
    '! slp-topology: offline\n',
    '\n ! slp-topology: cslu-initiated\n',
    '!\nslp-x\n',
    ' ! slp-disable-line\n',
  ],
  ...[
    '\ninterface GigabitEthernet0/0\n ip address dhcp\n',
    '\ninterface Vlan100\n',
    'interface Lo0\nshutdown\n',
  ],
  ...[
    ' vrf forwarding Mgmt-vrf\n',
    '\n ip ospf 1 area 0\n',
    ' shutdown\n',
    'ip address 192.0.2.9 255.255.255.0\n',
  ],
  ...[
    '\nip route 0.0.0.0 0.0.0.0 192.0.2.1\n',
    'ip route vrf Mgmt-vrf 0.0.0.0 0.0.0.0 192.0.2.1\n',
    'vrf RED',
  ],
  ...[
    '\nrouter bgp 64496\n address-family ipv4 vrf Mgmt-vrf\n',
    '\nrouter ospf 1 vrf RED\n',
    'call-home\nprofile A\n',
  ],
  ...['```\n', '\n~~~ text\n', '\n  ```cisco\n  hostname EDGE-2\n', '`'],
  ...['license smart transport off\n', '\n  license smart transport smart\n', 'ｌicense smart url default\n'],
  ...['\nip http client source-interface Gi0/0\n', 'ip name-server 192.0.2.53\n', 'no ip domain lookup\n'],
];

/** A text with one change: something typed, something cut, a line moved, or a piece replaced. */
function edited(text: string, random: (bound: number) => number): string {
  const at = random(text.length + 1);
  const word = typed[random(typed.length)] as string;
  const end = Math.min(text.length, at + random(random(4) === 0 ? 400 : 12));
  switch (random(4)) {
    case 0:
      return text.slice(0, at) + text.slice(end);
    case 1:
      return text.slice(0, at) + word + text.slice(end);
    case 2: {
      const start = text.lastIndexOf('\n', at) + 1;
      return text.slice(0, start) + word + text.slice(start);
    }
    default:
      return text.slice(0, at) + word + text.slice(at);
  }
}

/**
 * A later version as an editor makes it where it tells the range, else as one that was opened. Its whole text is not
 * asked for: it stays in its pieces.
 * @param reach how many characters around the range are made anew with it
 */
function laterVersion(
  before: SourceText,
  text: string,
  range?: Difference,
  reach?: number,
): { readonly source: SourceText; readonly change: TextChange } {
  const source = range
    ? replaced(before, range.start, range.oldEnd, text.slice(range.start, range.newEnd), reach)
    : new SourceText(before.uri, text);
  assert.equal(source.slice(0), text);
  const change = changeBetween(before, source, range);
  assert.ok(change);
  return { source, change };
}

/** A range that holds all that differs between two texts, as an editor may tell it: often wider than need be. */
function told(before: string, after: string, random: (bound: number) => number): Difference | undefined {
  if (random(6) === 0) return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let behind = 0;
  while (behind < most - start && before.at(-1 - behind) === after.at(-1 - behind)) behind++;
  start = Math.max(0, start - random(100));
  behind = Math.max(0, behind - random(100));
  return { start, oldEnd: before.length - behind, newEnd: after.length - behind };
}

const placed = ({ start, end }: Span): string => `${start}-${end}`;

const shapeOf = (command: Command): unknown => ({
  keyword: command.keyword,
  at: placed(command.span),
  from: command.start,
  lines: [command.line, command.bodyLast],
  negated: command.negated,
  mode: command.mode,
  children: command.children.map(shapeOf),
});

/** Everything that a configuration says, in plain data. */
function modelOf(config: Config): unknown {
  const { firstLine, lastLine, whole, commands, directives, banners, unclosed } = config;
  const facts = readConfigFacts(config);
  return {
    lines: [firstLine, lastLine],
    whole,
    codes: [...commands.codes],
    commands: Array.from(commands, shapeOf),
    directives: directives.map(({ name, value, span }) => `${name}=${value} ${placed(span)}`),
    banners,
    unclosed,
    interfaces: facts.interfaces
      .where(() => true)
      .map(({ name, vrf, address, shutdown, ipv4, without, subnets, routed, timed, opaque }) => ({
        ...{ name, address, ipv4, subnets, routed, timed, opaque, vrf: vrf && vrf.name + placed(vrf.span) },
        ...{ shutdown: shutdown && placed(shutdown), without: without && placed(without) },
      })),
    routes: routesOf(facts).map(({ span }) => placed(span)),
    tables: [undefined, 'Mgmt-vrf', 'RED'].map((vrf) => hasRoutes(facts, vrf)),
  };
}

const findingsOf = (service: Service, uri: string): unknown =>
  service.findings(uri).map(({ rule, severity, at, message, related, fixes }) => ({
    rule: rule.id,
    severity,
    at: placed(at),
    message,
    related: related.map((entry) => [placed(entry.at), entry.message]),
    fixes: fixes.map(({ edits }) => edits.map(({ span, text }) => [placed(span), text])),
  }));

/** Compares plain data as text: of a large one no difference can be drawn. */
function same(actual: unknown, expected: unknown, text: string): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one === other) return;
  let at = 0;
  while (one[at] === other[at]) at++;
  const around = (json: string): string => json.slice(Math.max(0, at - 200), at + 200);
  assert.fail(`${around(one)}\n  is not\n${around(other)}\n  in\n${JSON.stringify(text)}`);
}

describe('a configuration that is edited again and again', () => {
  const texts: readonly (readonly [name: string, text: string])[] = [
    ...healthy,
    ['two in one file', whole.slice(0, 2).join('')],
    ['a host name in every other line', 'hostname EDGE\nlicense smart transport off\n'.repeat(150)],
    ['fragments', faulty.filter((_, index) => index % 8 === 0).join('!\n')],
    [
      'blocks of a guide',
      faulty
        .filter((_, index) => index % 8 === 1)
        .map((text) => `1. step\n   \`\`\`\n${text.replace(/^/gm, '   ')}\n   \`\`\`\n`)
        .join(''),
    ],
    ['shifted to the right', whole.slice(2, 3).join('').replace(/^/gm, '  ')],
    ['line ends of Windows', whole.slice(3, 4).join('').replaceAll('\n', '\r\n')],
  ];

  for (const [name, first] of texts) {
    it(`has the lines, modes and blocks of one that was just opened (${name})`, () => {
      const random = randomFrom(name.length + first.length);
      let text = first;
      let source = new SourceText('file:///c', text);
      let configs = parseConfigs(source);
      let inPieces = 0;
      for (let edit = 0; edit < 150; edit++) {
        const before = text;
        // What is cut away is more than what is typed: a text that nothing is left of would show nothing.
        text = edited(before.length < first.length / 2 ? first : before, random);
        const later = laterVersion(source, text, told(before, text, random), random(80));
        if (!later.source.characters.isWhole) inPieces++;
        configs = parseConfigsAgain(later.source, { configs, change: later.change });
        source = later.source;
        const fresh = new SourceText('file:///c', text);
        same(
          [...source.lineStarts.slice(0, source.lineCount)],
          [...fresh.lineStarts.slice(0, fresh.lineCount)],
          text,
        );
        same(configs.map(modelOf), parseConfigs(fresh).map(modelOf), text);
      }
      assert.ok(inPieces > 20);
    });
  }

  it('has the findings of one that was just opened', () => {
    const random = randomFrom(20_261_125);
    const service = createService();
    let text = `${faulty.join('')}${whole.join('')}`.slice(-24_000);
    for (let edit = 0; edit < 50; edit++) {
      service.update('file:///c', text, 'config');
      const fresh = createService();
      fresh.update('file:///c', text, 'config');
      same(findingsOf(service, 'file:///c'), findingsOf(fresh, 'file:///c'), text);
      text = edited(text, random);
    }
  });

  it('keeps what was read from every block but the one that is edited', () => {
    const blocks = Array.from(
      { length: 100 },
      (_, n) => `interface Vlan${n}\n description d${n}\n shutdown\n!\n`,
    );
    const before = new SourceText('file:///c', blocks.join(''));
    const read: string[] = [];
    const reader: RowReader<string> = (lines, row) => {
      const { text } = lines.passing(row);
      read.push(text);
      return text;
    };
    const readAll = (configs: readonly Config[]): void => {
      for (const { commands } of configs) commands.rowsOf('interface').forEach(commands.reading(reader));
    };
    const configs = parseConfigs(before);
    readAll(configs);
    assert.equal(read.splice(0).length, 100);
    const later = laterVersion(before, before.text.replace(' d50\n', ' uplink\n of the floor\n'));
    readAll(parseConfigsAgain(later.source, { configs, change: later.change }));
    assert.deepEqual(read.splice(0), ['interface Vlan50']);
    const typed = laterVersion(later.source, later.source.text.replace(' d70\n', ' d700\n'));
    const edited = parseConfigsAgain(later.source, { configs, change: later.change });
    readAll(edited);
    read.length = 0;
    readAll(parseConfigsAgain(typed.source, { configs: edited, change: typed.change }));
    assert.deepEqual(read, ['interface Vlan70']);
    // The version before forgets what it handed over: its own text is read again, not that of the later one.
    read.length = 0;
    readAll(edited);
    assert.equal(read.length, 100);
  });

  it('is made one string by nothing that an editor asks for at a key', () => {
    const port = (n: number): string => `interface Vlan${n + 200}\n description floor\n ip address dhcp\n!\n`;
    const ports = Array.from({ length: 1500 }, (_, n) => port(n)).join('');
    const uri = 'file:///c';
    for (const text of whole) {
      const first = text.replace(/^interface /m, `${ports}interface `);
      const document = new OpenDocument(uri, 'iosxe-config', 1, first);
      const service = createService();
      service.take(document.source, 'config', document.taken());
      const last = document.source.lineCount - 2;
      const license = first.split('\n').findIndex((line) => line.startsWith('license smart'));
      for (const line of [1, Math.max(license, 2), 3000, last]) {
        for (const character of [0, 1]) {
          const start = { line, character };
          document.change([{ range: { start, end: start }, text: character ? 'o' : 'n' }], 2);
          service.take(document.source, 'config', document.taken());
          const offset = document.source.lineStart(line) + 1;
          service.findings(uri);
          service.hover(uri, offset);
          service.completions(uri, offset);
          service.signature(uri, offset);
          service.mentions(uri, offset);
          service.actions(uri, offset, offset);
          service.tokens(uri, line, line + 60);
          service.inlays(uri, line, line + 60);
        }
        assert.ok(!document.source.characters.isWhole, `line ${line} of\n${text}`);
      }
      const fresh = createService();
      fresh.update(uri, document.source.slice(0), 'config');
      same(findingsOf(service, uri), findingsOf(fresh, uri), text);
    }
  });

  it('has the findings of one that was just opened where stamps of a terminal program come and go', () => {
    const service = createService();
    const plain = faulty.join('');
    const stamped = plain.replace(/^/gm, '[2024-01-02 12:34:56.789] ');
    for (const text of [plain, stamped, `!\n${plain}`, plain.replaceAll('\n', '\r'), plain, '', plain]) {
      service.update('file:///c', text, 'config');
      const fresh = createService();
      fresh.update('file:///c', text, 'config');
      same(findingsOf(service, 'file:///c'), findingsOf(fresh, 'file:///c'), text);
    }
  });
});

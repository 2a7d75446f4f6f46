import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { analyse } from '../../server/src/analysis';
import { buildCase, readDocument } from '../../server/src/case';
import { type Conversion, convert } from '../../server/src/features/convert';
import { convertDocument } from '../../server/src/features/convert/document';
import { snippetLines, type Written } from '../../server/src/features/snippet';
import { topologies } from '../../server/src/knowledge/topologies/registry';
import type { TopologyRow } from '../../server/src/knowledge/types';
import type { TopologyId } from '../../server/src/terms';
import { SourceText } from '../../server/src/text/source';
import { analysisOf } from './check';
import { enter, shown } from './device';
import { switchWith } from './switchWith';

const rowOf = (id: TopologyId): TopologyRow => {
  const row = topologies.find((entry) => entry.id === id);
  assert.ok(row, id);
  return row;
};

/** Lines that no conversion may take from a device. */
const others =
  /^(?:aaa|username|ip http (?!client)|ip http client|interface|vrf|ip vrf|ip route|ip name-server|ip host|ip domain|ntp|crypto|hostname|version|line|end)/;

const familiesOf = (text: string): readonly string[] => text.split('\n').filter((line) => others.test(line));

/** Findings at warning or above, the topology declared. */
const complaints = (text: string, topology: TopologyId): readonly string[] =>
  analysisOf(text, { topology }, 'config')
    .findings.filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule, at }) => `${rule.id} line ${at.source.lineOf(at.start) + 1}`);

const samplesOf = (written: Written): Record<string, string> =>
  Object.fromEntries(written.values.map(({ name, sample }) => [name, sample]));

/** A conversion with the sample of each value that it asks for. */
function answered(text: string, row: TopologyRow, variant?: string): Conversion {
  const first = convert(text, row, variant);
  const form = row.variants?.find(({ id }) => id === first.variant) ?? row;
  const samples = samplesOf(form);
  const answers: Record<string, string> = {};
  for (let current = first; ; ) {
    const [next] = current.missing.filter(({ name }) => answers[name] === undefined);
    if (!next) return current;
    answers[next.name] = samples[next.name] ?? '';
    current = convert(text, row, variant, answers);
  }
}

/** @param clean nothing may be wrong afterwards; a device may have slips that did not matter before */
function checkConversion(text: string, row: TopologyRow, variant?: string, clean = true): Conversion {
  const conversion = answered(text, row, variant);
  const { commands } = conversion;
  const hint = `${commands.join('\n')}\n--\n${conversion.text}`;
  assert.deepEqual(conversion.missing, [], hint);

  const [report] = analysisOf(conversion.text, {}, 'config').devices;
  const candidates = report?.knowns.topology.candidates.map(({ id }) => id) ?? [];
  assert.ok(
    candidates.some((id) => id === row.id || row.twins.includes(id)) || row.initiator === 'collector',
    `recognised as ${candidates}\n${hint}`,
  );
  if (clean) assert.deepEqual(complaints(conversion.text, row.id), [], hint);

  const kept = familiesOf(conversion.text);
  for (const line of familiesOf(text)) assert.ok(kept.includes(line), `'${line}' is gone\n${hint}`);
  for (const command of commands)
    assert.doesNotMatch(
      command,
      /^\s*no (?!license smart |http-proxy|active$|reporting smart-licensing-data)/,
    );

  // A running configuration prints nothing but comments before its version.
  const [head = ''] = conversion.text.split(/^version /m, 1);
  if (head !== conversion.text)
    for (const command of commands)
      assert.ok(!head.split('\n').includes(command), `${command} above version`);

  const again = convert(conversion.text, row, variant);
  assert.equal(again.text, conversion.text);
  assert.deepEqual(again.commands, []);

  const start = enter(new Map(), text.split('\n'));
  assert.deepEqual(
    shown(enter(start, commands)),
    shown(enter(new Map(), conversion.text.split('\n'))),
    `typed, the commands give another device than the file\n${hint}`,
  );

  const at = (word: RegExp): number => commands.findIndex((line) => word.test(line));
  const last = commands.findLastIndex(
    (line) => !/^\s*no /.test(line) && !line.startsWith('call-home') && !/^ profile/.test(line),
  );
  const firstNo = at(/^\s*no /);
  assert.ok(firstNo === -1 || firstNo > last, `a removal comes before the end\n${hint}`);
  const url = at(/^license smart url default/);
  const transport = at(/^license smart transport/);
  assert.ok(url === -1 || transport < url, `the URL comes before its transport\n${hint}`);
  return conversion;
}

describe('a conversion inside a whole healthy configuration', () => {
  for (const from of topologies)
    for (const to of topologies) {
      if (from === to) continue;
      it(`${from.id} becomes ${to.id}`, () => {
        checkConversion(switchWith(snippetLines(from, {})), to);
        for (const variant of from.variants ?? []) checkConversion(switchWith(snippetLines(variant, {})), to);
      });
    }
});

describe('a conversion of a fragment', () => {
  for (const from of topologies)
    for (const to of topologies) {
      if (from === to) continue;
      it(`${from.id} becomes ${to.id}`, () => {
        checkConversion(`${snippetLines(from, {}).join('\n')}\n`, to);
        for (const variant of from.variants ?? [])
          checkConversion(`${snippetLines(variant, {}).join('\n')}\n`, to);
        for (const variant of to.variants ?? [])
          checkConversion(`${snippetLines(from, {}).join('\n')}\n`, to, variant.id);
      });
    }
});

describe('a conversion of a healthy sample', () => {
  const folder = 'test/samples/healthy';
  for (const name of readdirSync(folder))
    it(`${name} becomes any topology`, () => {
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      for (const row of topologies) checkConversion(text, row, undefined, false);
    });
});

const lines = (...own: readonly string[]): string => `${own.join('\n')}\n`;

describe('what a conversion keeps', () => {
  it('is the source interface and its VRF, and DNS comes into that VRF', () => {
    const text = switchWith([
      'ip http client source-interface GigabitEthernet0/0',
      'license smart transport off',
    ]);
    const { commands, variant } = convert(text, rowOf('direct-smart'), undefined, {
      dns: '192.0.2.53',
      ntp: '',
    });
    assert.equal(variant, 'vrf');
    assert.deepEqual(commands, [
      'ip name-server vrf Mgmt-vrf 192.0.2.53',
      'ip domain lookup vrf Mgmt-vrf source-interface GigabitEthernet0/0',
      'license smart transport smart',
      'license smart url default',
    ]);
  });

  it('is the proxy, on its way from one line to the other', () => {
    const home = convert(
      lines(
        'license smart transport smart',
        'license smart proxy address 192.0.2.8',
        'license smart proxy port 8080',
      ),
      rowOf('direct-callhome-proxy'),
    );
    assert.ok(home.commands.includes(' http-proxy 192.0.2.8 port 8080'), home.commands.join('\n'));
    const smart = convert(home.text, rowOf('direct-smart-proxy'));
    assert.ok(smart.commands.includes('license smart proxy address 192.0.2.8'));
    assert.ok(smart.commands.includes('license smart proxy port 8080'));
    assert.ok(smart.commands.includes(' no http-proxy'));
  });

  it('is a URL of the right kind behind the wrong keyword', () => {
    const { commands } = convert(
      lines(
        'license smart transport smart',
        'license smart url https://onprem.example.com/cslu/v1/pi/example-1',
      ),
      rowOf('onprem-pi-initiated'),
      undefined,
      { dns: '192.0.2.53' },
    );
    assert.ok(commands.includes('license smart url cslu https://onprem.example.com/cslu/v1/pi/example-1'));
  });

  it('is every port, path and tenant of a URL that fits already', () => {
    const url = 'license smart url cslu http://192.0.2.10:18182/cslu/v1/pi';
    const { commands, text } = convert(
      lines('license smart transport callhome', url),
      rowOf('cslu-pi-initiated'),
    );
    assert.ok(text.includes(url));
    assert.ok(!commands.some((line) => line.includes('url')));
  });

  it('is a working profile of Call Home, instead of a second one', () => {
    const profile = [
      'call-home',
      ' contact-email-addr noc@example.com',
      ' profile LICENSING',
      '  reporting smart-licensing-data',
      '  destination transport-method http',
      '  destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService',
    ];
    const { text } = convert(
      lines('ip name-server 192.0.2.53', 'license smart transport cslu', ...profile),
      rowOf('direct-callhome'),
    );
    assert.doesNotMatch(text, /CiscoTAC-1/);
  });

  it('is Call Home where something else is asked of it', () => {
    const text = lines(
      'license smart transport callhome',
      'call-home',
      ' contact-email-addr noc@example.com',
      ' contract-id 12345678',
      ' http-proxy 192.0.2.8 port 8080',
      ' profile CiscoTAC-1',
      '  active',
      '  destination transport-method http',
    );
    const { commands, leftovers } = convert(text, rowOf('offline'));
    assert.deepEqual(commands, ['license smart transport off']);
    assert.deepEqual(
      leftovers.map((line) => line.text),
      ['call-home'],
    );
  });

  it('is a text without an end of its last line', () => {
    const text = 'ip name-server 192.0.2.53\nlicense smart transport off';
    const answers = { interface: 'Vlan1', ntp: '192.0.2.123' };
    assert.equal(
      convert(text, rowOf('direct-smart'), undefined, answers).text,
      lines(
        'ip name-server 192.0.2.53',
        'license smart transport smart',
        'license smart url default',
        'ip http client source-interface Vlan1',
        'ntp server 192.0.2.123',
      ),
    );
  });

  it('is what other lines hold: line ends, comments, blanks', () => {
    const text = 'hostname SW1\r\n! chosen in ticket 12\r\nlicense smart transport  smart\r\n!\r\nend\r\n';
    assert.equal(
      convert(text, rowOf('offline')).text,
      'hostname SW1\r\n! chosen in ticket 12\r\nlicense smart transport off\r\n!\r\nend\r\n',
    );
  });
});

describe('a conversion', () => {
  it('removes abbreviated lines in full words', () => {
    const { commands } = convert(
      lines(
        'license smart trans smart',
        'license smart url sm https://smartreceiver.cisco.com/licservice/license',
        'license smart prox addr 192.0.2.8',
      ),
      rowOf('controller'),
    );
    assert.deepEqual(
      commands.filter((line) => line.startsWith('no ')),
      [
        'no license smart transport',
        'no license smart url smart',
        'no license smart proxy address 192.0.2.8',
      ],
    );
  });

  it('has no removal for a line that only says what is the default, and drops what would undo it', () => {
    const { commands, text } = convert(
      lines('license smart transport smart', 'no license smart url cslu', 'no license smart transport'),
      rowOf('offline'),
    );
    assert.deepEqual(commands, ['license smart transport off']);
    assert.equal(text, 'license smart transport off\n');
  });

  it('has the device told again what the default URL means under another transport', () => {
    const { commands, text } = convert(
      lines(
        'ip name-server 192.0.2.53',
        'ntp server 192.0.2.123',
        'ip http client source-interface Vlan1',
        'license smart transport cslu',
        'license smart url default',
      ),
      rowOf('direct-smart'),
    );
    assert.deepEqual(commands, ['license smart transport smart', 'license smart url default']);
    assert.match(text, /transport smart\nlicense smart url default\n$/);
  });

  it('takes the form of the VRF that everything else is in, with its interface', () => {
    const text = lines(
      'interface GigabitEthernet0/0',
      ' vrf forwarding MGMT',
      ' ip address 192.0.2.9 255.255.255.0',
      'ip name-server vrf MGMT 192.0.2.1',
    );
    const { variant, commands, missing } = convert(text, rowOf('direct-smart'));
    assert.equal(variant, 'vrf');
    assert.deepEqual(commands, [
      'ip http client source-interface GigabitEthernet0/0',
      'license smart transport smart',
      'license smart url default',
    ]);
    assert.deepEqual(
      missing.map(({ name }) => name),
      ['ntp'],
    );
  });

  it('asks with the value that the text suggests, and adds no line for it by itself', () => {
    const text = lines('interface Vlan7', ' ip address 192.0.2.9 255.255.255.0');
    const { missing, commands } = convert(text, rowOf('cslu-pi-initiated'), undefined, {
      cslu: '192.0.2.10',
    });
    assert.deepEqual(
      missing.map(({ name, known }) => [name, known]),
      [['interface', 'Vlan7']],
    );
    assert.deepEqual(
      commands.filter((line) => line.includes('source-interface')),
      [],
    );
  });

  it('adds no line in the middle of a mode', () => {
    const { text } = convert(
      lines('aaa group server tacacs+ ADMIN', ' server name tac-1', 'license smart transport smart'),
      rowOf('direct-smart'),
      undefined,
      { dns: '192.0.2.53' },
    );
    assert.match(text, /^aaa group[^\n]*\n server name tac-1\nip name-server 192\.0\.2\.53\n/);
  });

  it('adds lines behind the `!` with which a device ends a mode', () => {
    const text = 'hostname A\nvrf definition B\n address-family ipv4\n exit-address-family\n!\nend\n';
    assert.equal(
      convert(text, rowOf('onprem-pi-initiated')).text.split('license smart')[0],
      'hostname A\nvrf definition B\n address-family ipv4\n exit-address-family\n!\n' +
        'crypto pki trustpoint SLA-TrustPoint\n revocation-check none\n',
    );
  });

  it('switches name resolution on where a name has to be resolved', () => {
    const text = lines('no ip domain lookup', 'ip name-server 192.0.2.53', 'license smart transport off');
    const answers = { interface: '', ntp: '' };
    const { commands, text: after } = convert(text, rowOf('direct-smart'), undefined, answers);
    assert.deepEqual(commands, [
      'ip domain lookup',
      'license smart transport smart',
      'license smart url default',
    ]);
    assert.match(after, /^ip domain lookup\n/);
    assert.deepEqual(
      convert(text, rowOf('cslu-pi-initiated'), undefined, { ...answers, cslu: '192.0.2.10' }).commands,
      ['license smart transport cslu', 'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi'],
    );
  });

  it('turns the identity check on again, which was off for On-Prem', () => {
    const { commands, text } = convert(
      lines(
        'license smart url cslu https://192.0.2.20/cslu/v1/pi/example-1',
        'no license smart server-identity-check',
      ),
      rowOf('direct-smart'),
    );
    assert.ok(commands.includes('license smart server-identity-check'));
    assert.doesNotMatch(text, /identity-check/);
    const still = convert(
      lines('license smart transport off', 'no license smart server-identity-check'),
      rowOf('onprem-pi-initiated'),
    );
    assert.match(still.text, /^no license smart server-identity-check$/m);
    assert.ok(!still.commands.some((command) => command.includes('identity-check')));
  });

  it('leaves placeholders where a value is needed, and leaves out what is only recommended', () => {
    const { commands, missing } = convert(lines('license smart transport off'), rowOf('onprem-pi-initiated'));
    assert.ok(commands.includes('license smart url cslu https://<onprem>/cslu/v1/pi/<tenant>'));
    assert.ok(!commands.some((line) => line.includes('<interface>')));
    assert.deepEqual(
      missing.map(({ name, optional }) => [name, optional]),
      [
        ['onprem', false],
        ['tenant', false],
        ['interface', true],
      ],
    );
  });

  it('asks for a DNS server once the peer has a name', () => {
    const asked = (onprem: string): readonly string[] =>
      convert(lines('license smart transport off'), rowOf('onprem-pi-initiated'), undefined, {
        onprem,
        tenant: 'example-1',
      }).missing.map(({ name }) => name);
    assert.ok(asked('onprem.example.com').includes('dns'));
    assert.ok(!asked('192.0.2.20').includes('dns'));
  });

  it('never changes how people log in: the lines of AAA are left to a person', () => {
    const { commands, notes } = convert(
      lines('version 17.9', 'hostname SW1', 'license smart transport smart', 'end'),
      rowOf('cslu-initiated'),
    );
    assert.ok(!commands.some((line) => line.includes('aaa')));
    assert.ok(notes.some(({ en }) => en.includes('aaa new-model')));
  });

  it('blames no user and no listener on a collector of whom nothing tells', () => {
    const { from, leftovers } = convert(
      switchWith(snippetLines(rowOf('cslu-initiated'), {})),
      rowOf('offline'),
    );
    assert.equal(from, undefined);
    assert.deepEqual(leftovers, []);
  });

  it('prints no password of a user that may have become superfluous', () => {
    const pull = switchWith(snippetLines(rowOf('cslu-initiated'), {}));
    const { leftovers } = convert(pull, rowOf('offline'), undefined, {}, { topology: 'cslu-initiated' });
    assert.ok(leftovers.length > 0);
    for (const line of leftovers) assert.doesNotMatch(line.text, /secret|Example/);
  });

  it('declares the new topology where the old one was declared', () => {
    const { text, commands } = convert(
      lines('! slp-topology: direct-smart', 'license smart transport smart'),
      rowOf('offline'),
    );
    assert.equal(text, '! slp-topology: offline\nlicense smart transport off\n');
    assert.deepEqual(commands, ['license smart transport off']);
  });

  it('begins with what the outputs show where a capture holds no configuration', () => {
    const source = new SourceText(
      'file:///log',
      'SW1#show license status\nUtility:\n  Status: DISABLED\n\nTransport:\n  Type: cslu\n  Cslu address: http://192.0.2.10:8182/cslu/v1/pi\n\nSW1#\n',
    );
    const document = readDocument(source, 'capture');
    const { devices } = analyse(buildCase([document]));
    const { commands, whole, edits } = convertDocument(document, devices, { row: rowOf('offline') });
    assert.deepEqual(commands, ['license smart transport off', 'no license smart url cslu']);
    assert.equal(whole, undefined);
    assert.deepEqual(edits, []);
  });
});

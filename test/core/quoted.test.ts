import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../server/src/analysis';
import { buildCase, readDocument } from '../../server/src/case';
import { unescaped } from '../../server/src/text/escaped';
import { SourceText, textOf } from '../../server/src/text/source';
import { analysisOf } from './check';
import { call } from './shell';

const lines = [
  'Building configuration...',
  '!',
  'version 17.9',
  'hostname C9300-A',
  'interface Vlan100',
  ' ip address 192.0.2.2 255.255.255.0',
  'ip name-server 192.0.2.53',
  'license smart url https://smartreceiver.cisco.com/licservice/license',
  'license smart url smart https://smartreceiver.cisco.com/licservice/license',
  'license smart transport smart',
  'end',
];

const quoted: Readonly<Record<string, string>> = {
  'a YAML list': lines
    .map((line) => (/^[ !]/.test(line) ? `        - '${line}'` : `        - ${line}`))
    .join('\n'),
  'a JSON list': `{\n "stdout_lines": [\n${lines.map((line) => `        "${line}",`).join('\n')}\n ]\n}`,
  'a mail': `Hello,\n${lines.map((line) => `> ${line}`).join('\n')}`,
};

describe('a configuration that is quoted', () => {
  for (const [where, text] of Object.entries(quoted)) {
    it(`as ${where} is read like any other`, () => {
      const [device] = analysisOf(text).devices;
      assert.equal(device?.knowns.hostname, 'C9300-A');
      assert.equal(device?.knowns.transport.value, 'smart');
      assert.equal(device?.knowns.config?.nameServers.length, 1);
      assert.deepEqual(
        device?.knowns.transport.spans.map(({ start, end }) => text.slice(start, end)),
        ['license smart transport smart'],
      );
    });

    it(`as ${where} is evidence: no edit may change it`, () =>
      assert.equal(readDocument(new SourceText('file:///q', text)).kind, 'capture'));

    it(`as ${where} is read where an editor takes the text for a capture, or nearly all of it for a configuration`, () => {
      for (const kind of where === 'a JSON list'
        ? (['capture'] as const)
        : (['config', 'capture'] as const)) {
        const document = readDocument(new SourceText('file:///q', text), kind);
        assert.equal(document.kind, 'capture', kind);
        assert.equal(analyse(buildCase([document])).devices[0]?.knowns.hostname, 'C9300-A', kind);
      }
    });
  }

  it('beside other lists is nothing', () => {
    const text = lines.map((line, index) => `- name: task ${index}\n  shell: echo ${line.length}`).join('\n');
    assert.equal(readDocument(new SourceText('file:///q', text)).kind, 'other');
  });
});

const session = [
  'C9300-A#show license status',
  'Utility:',
  '  Status: DISABLED',
  '',
  'Smart Licensing Using Policy:',
  '  Status: ENABLED',
  '',
  'Transport:',
  '  Type: Smart',
  '  URL: https://smartreceiver.cisco.com/licservice/license',
  '  Proxy:',
  '    Not Configured',
  '',
  'Trust Code Installed: <none>',
  'C9300-A#show logging | include SMART_LIC',
  '*Mar  5 10:00:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Unable to resolve server hostname/domain name',
];

const indented = (margin: number): string =>
  session.map((line) => (line === '' ? '' : `${' '.repeat(margin)}${line}`)).join('\n');

const captured: Readonly<Record<string, string>> = {
  'a mail': `Hello,\n\nplease look at this:\n${session.map((line) => `> ${line}`).join('\n')}\n\nRegards\n`,
  'a mail that was answered': session.map((line) => `> > ${line}`).join('\n'),
  'a block of YAML': `- host: switch\n  output: |\n${indented(4)}\n`,
  'a YAML list': `ok: [switch] =>\n  stdout_lines:\n${session.map((line) => `  - '${line}'`).join('\n')}\n`,
  'a JSON list': `{\n "stdout_lines": [\n${session.map((line) => `   ${JSON.stringify(line)}`).join(',\n')}\n ]\n}\n`,
  'a string of a JSON': JSON.stringify({ changed: false, stdout: session.join('\r\n') }),
  'the result of a task in one line': `ok: [switch] => ${JSON.stringify({ msg: 'All "items" done', stdout: [session.join('\n')] })}\n`,
  'a JSON that is set in': `${JSON.stringify({ switch: { failed: false, stdout: [session.join('\n')] } }, undefined, 4)}\n`,
  'a listing that is set in': `It does not report:\n\n${indented(4)}\n\nWhat is wrong?\n`,
  'a string of a program': `class Sample {\n  String output = """\n${indented(6)}""";\n}\n`,
  'a listing with line numbers': session
    .map((line, at) => `${String(at + 1).padStart(4)}  ${line}`)
    .join('\n'),
  'a block of Markdown': `# The device does not report\n\n\`\`\`text\n${session.join('\n')}\n\`\`\`\n\nIt should report.\n`,
  'a log with the stamps of Tera Term': session
    .map((line) => `[Tue Mar  5 10:00:00.000 2024] ${line}`)
    .join('\n'),
  'a log with the stamps of SecureCRT': session.map((line) => `[10:00:00] ${line}`).join('\n'),
};

describe('a capture that is quoted', () => {
  for (const [where, text] of Object.entries(captured)) {
    it(`as ${where} is read where an editor takes the text for a capture`, () => {
      const document = readDocument(new SourceText('file:///q', text), 'capture');
      assert.deepEqual(
        analyse(buildCase([document])).devices.map(({ knowns }) => [knowns.hostname, knowns.transport.value]),
        [['C9300-A', 'smart']],
      );
      assert.equal(document.kind, 'capture');
    });
  }

  for (const [where, text] of Object.entries(captured)) {
    it(`as ${where} is read like any other`, () => {
      const { devices, findings } = analysisOf(text);
      assert.deepEqual(
        devices.map(({ knowns, diagnosis }) => [knowns.hostname, knowns.transport.value, diagnosis?.hop]),
        [['C9300-A', 'smart', 'name']],
      );
      const [unread] = devices.flatMap(({ knowns }) =>
        knowns.device.outputs.map(({ capture, section }) => capture.readingOf(section)?.unread ?? []),
      );
      assert.deepEqual(unread, []);
      const shown = devices[0]?.knowns.transport.spans.map(({ start, end }) => text.slice(start, end));
      assert.deepEqual(shown, ['Smart']);
      const found = findings.find(({ rule }) => rule.slug === 'name-unresolved');
      assert.ok(found);
      const { line, character } = found.at.source.positionAt(found.at.start);
      assert.match(text.split('\n')[line]?.slice(character) ?? '', /^%SMART_LIC-3-COMM_FAILED/);
    });
  }

  it('in two blocks of Markdown is two outputs, and what is written between them belongs to neither', () => {
    const text =
      'The status:\n```\nUtility:\n  Status: DISABLED\n```\nand then\n```\nLicense Usage:\n  License  Entitlement Tag  Count Status\n```\nThanks\n';
    const { sections } = readDocument(new SourceText('file:///q', text)).capture;
    assert.deepEqual(
      sections.map(({ command, firstLine, lastLine }) => [command, firstLine, lastLine]),
      [
        ['show license status', 2, 3],
        ['show license summary', 7, 8],
      ],
    );
  });

  it('beside text of its own that is set in is read once', () =>
    assert.equal(
      readDocument(new SourceText('file:///q', 'steps:\n  - run: |\n      npm ci\n      npm test\n')).kind,
      'other',
    ));
});

describe('the strings of a JSON', () => {
  /** What is read in the strings of an object. */
  const read = (value: object): readonly string[] | undefined => {
    const text = JSON.stringify(value);
    const found = unescaped(text);
    assert.equal(found?.text.length ?? text.length, text.length);
    return found?.strings.map(([start, end]) => found.text.slice(start, end));
  };

  it('have their line ends, and every character stays where it was', () => {
    const lines = 'Utility:\r\n\tStatus: "DISABLED"\n\\path\n\u2022 end';
    assert.deepEqual(read({ host: 'sw1', stdout: lines }), [
      'Utility:   \n  Status:  "DISABLED"  \n \\path \n\u2022 end',
    ]);
  });

  it('have their signs without a blank in a word, and control characters as blanks', () => {
    const text = '{"a":"x\\n\\u2022 b\\nT: \\u003cnone\\u003e\\n\\u001b[0m\\bq"}';
    const found = unescaped(text);
    const [start = 0, end = 0] = found?.strings[0] ?? [];
    assert.equal(found?.text.length, text.length);
    assert.equal(found?.text.slice(start, end), 'x \n     \u2022 b \nT:      <none>      \n      [0m  q');
  });

  it('are read once where one says the same as another, and none that is a sentence', () => {
    const output = 'a\nb\nc';
    assert.deepEqual(read({ stdout: output, raw: output, msg: 'two\nlines' }), ['a \nb \nc']);
  });

  it('are none in a text that is no JSON, or that ends within one', () => {
    for (const text of [
      'print("a\\nb\\nc")\n',
      '{ "a": "one", "b": [1, 2] }\n',
      '{"a":"x\\ny\\nz',
      `{"a":"x\\ny\nz\\n"}`,
      `["${'\\'.repeat(9)}`,
    ])
      assert.equal(unescaped(text), undefined, text);
  });

  it('of several devices that nothing names are read for none of them', () => {
    const status = (type: string) => ['Utility:', '  Status: DISABLED', '', 'Transport:', `  Type: ${type}`];
    const head = ['Smart Licensing Using Policy:', '  Status: ENABLED'];
    const two = ['CSLU', 'Smart'].map((type) => ({ stdout: [...head, ...status(type)].join('\n') }));
    assert.deepEqual(analysisOf(JSON.stringify(two)).devices, []);
    const named = ['sw1', 'sw2'].map((host) => ({
      stdout: [`${host}#show license status`, ...status('CSLU'), `${host}#`].join('\n'),
    }));
    assert.deepEqual(
      analysisOf(JSON.stringify(named)).devices.map(({ knowns }) => knowns.hostname),
      ['sw1', 'sw2'],
    );
  });

  it('belong to the devices that their keys and members name', () => {
    const status = (type: string): string =>
      ['Smart Licensing Using Policy:', '  Status: ENABLED', '', 'Transport:', `  Type: ${type}`].join('\n');
    const version = 'Cisco IOS XE Software, Version 17.09.04\nCisco IOS Software\nCopyright';
    const devices = (value: unknown, before = ''): readonly string[] =>
      analysisOf(before + JSON.stringify(value)).devices.map(
        ({ knowns: { hostname, transport, release } }) =>
          `${hostname} ${transport.value}${release ? ` ${release.value.major}` : ''}`,
      );
    const both = ['sw1 cslu 17', 'sw2 smart'];
    const asked = 'show license status';
    // Netmiko and Nornir.
    assert.deepEqual(
      devices({
        sw1: { [asked]: status('cslu'), 'show version': version },
        sw2: { [asked]: status('Smart') },
      }),
      both,
    );
    assert.deepEqual(
      devices([
        { host: 'sw1', command: asked, output: status('cslu') },
        { host: 'sw1', command: 'show version', output: version },
        { output: status('Smart'), command: 'sh lic stat', host: 'sw2' },
      ]),
      both,
    );
    // Ansible, as a document and as it prints a result.
    const result = (...stdout: readonly string[]): object => ({
      stdout,
      invocation: { module_args: { commands: [asked, 'show version'] } },
      stdout_lines: stdout.map((text) => text.split('\n')),
    });
    assert.deepEqual(
      devices({
        plays: [
          {
            play: { name: 'licences' },
            tasks: [
              {
                task: { name: 'ask' },
                hosts: { sw1: result(status('cslu'), version), sw2: result(status('Smart')) },
              },
            ],
          },
        ],
      }),
      both,
    );
    assert.deepEqual(devices(result(status('cslu'), version), 'ok: [sw1] => '), ['sw1 cslu 17']);
    // A key that names nothing else, where each has the same output.
    assert.deepEqual(devices({ sw1: status('cslu'), sw2: status('Smart') }), ['sw1 cslu', 'sw2 smart']);
    assert.deepEqual(devices({ license: status('cslu'), version }), ['undefined cslu 17']);
  });

  it('are pointed at where they stand, and are the configuration that was asked for', () => {
    const text = JSON.stringify({
      sw1: { 'show run | include license': 'license smart transport clsu\nlicense smart url default\nend' },
      sw2: { 'show_run_|_include_license': 'license smart transport off\nlicense smart privacy all\nend' },
    });
    const { findings, devices } = analysisOf(text);
    assert.deepEqual(
      findings.map(({ at }) => text.slice(at.start, at.end)),
      ['clsu'],
    );
    assert.deepEqual(
      devices.map(({ knowns: { hostname, config } }) => [hostname, config?.whole]),
      [
        ['sw1', false],
        ['sw2', false],
      ],
    );
  });

  it('and the blocks of a YAML alike', () => {
    const status = (type: string): readonly string[] => [
      'Smart Licensing Using Policy:',
      '  Status: ENABLED',
      '',
      'Transport:',
      `  Type: ${type}`,
    ];
    const block = (margin: string, key: string, lines: readonly string[]): readonly string[] => [
      `${margin}${key}: |`,
      ...lines.map((line) => (line === '' ? '' : `${margin.replace('-', ' ')}  ${line}`)),
    ];
    const devices = (...lines: readonly string[]): readonly string[] =>
      analysisOf(`${lines.join('\n')}\n`).devices.map(
        ({ knowns: { hostname, transport, release } }) =>
          `${hostname} ${transport.value}${release ? ` ${release.value.major}` : ''}`,
      );
    const version = ['Cisco IOS XE Software, Version 17.09.04'];
    assert.deepEqual(
      devices(
        'sw1:',
        ...block('  ', 'show license status', status('cslu')),
        ...block('  ', 'show version', version),
        'sw2:',
        ...block('  ', '"show license status"', status('Smart')),
      ),
      ['sw1 cslu 17', 'sw2 smart'],
    );
    const item = (host: string, type: string): readonly string[] => [
      `- host: ${host}`,
      '  command: show license status',
      ...block('  ', 'output', status(type)),
    ];
    assert.deepEqual(devices(...item('sw1', 'cslu'), ...item('sw2', 'Smart')), ['sw1 cslu', 'sw2 smart']);
    // What a device says of itself counts.
    const prompted = ['CORE-1#show license status', ...status('cslu'), 'CORE-1#'];
    assert.deepEqual(devices('sw1:', ...block('  ', 'show license status', prompted)), ['CORE-1 cslu']);
  });

  it('hold a configuration, whose faults are pointed at where they stand in the line', () => {
    const text = JSON.stringify({
      config: [...lines.slice(0, 9), 'license smart transport clsu', 'end'].join('\n'),
    });
    const [finding] = analysisOf(text).findings;
    assert.equal(finding?.rule.id, 'SLP001');
    assert.equal(text.slice(finding?.at.start, finding?.at.end), 'clsu');
    assert.deepEqual(finding?.at.source.positionAt(finding.at.start), {
      line: 0,
      character: text.indexOf('clsu'),
    });
    assert.equal(finding && textOf(finding.at), 'clsu');
  });

  it('are redacted where they stand: what comes out is JSON, and says nothing of the device', async () => {
    const text = JSON.stringify({ stdout: session.join('\r\n') });
    const { out } = await call('redact a.json', { 'a.json': text });
    assert.equal(JSON.parse(out).stdout, session.join('\r\n').replaceAll('C9300-A', 'host-1'));
  });
});

describe('a log of IOS XR', () => {
  const log =
    'RP/0/RP0/CPU0:Jan  9 13:53:45.636 UTC: smartlicserver[390]: %LICENSE-SMART_LIC-3-COMM_FAILED : Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.\n';

  it('tells the transport, and no topology of IOS-XE', () => {
    const [device] = analysisOf(log).devices;
    assert.equal(device?.knowns.transport.value, 'callhome');
    assert.deepEqual(device?.knowns.topology.candidates, []);
  });
});

describe('a text that a terminal program stamped', () => {
  const stamped = lines.map((line) => `[2024-03-08 10:20:30.456] ${line}`).join('\n');

  it('is read as if it were not, and each place is counted with its stamp', () => {
    const [device] = analysisOf(stamped).devices;
    assert.equal(device?.knowns.config?.config.whole, true);
    assert.equal(device?.knowns.transport.value, 'smart');
    const [span] = device?.knowns.transport.spans ?? [];
    assert.ok(span);
    assert.equal(stamped.slice(span.start, span.end), 'license smart transport smart');
    assert.deepEqual(span.source.positionAt(span.start), { line: 9, character: 26 });
    assert.equal(span.source.offsetAt({ line: 9, character: 26 }), span.start);
    assert.equal(span.source.lineText(9), 'license smart transport smart');
  });

  it('is evidence: no edit may change it', () =>
    assert.equal(readDocument(new SourceText('file:///q', stamped)).kind, 'capture'));

  it('is none that only begins so', () => {
    const one = `[2024-03-08 10:20:30.456] ${lines.join('\n')}`;
    const source = new SourceText('file:///q', one);
    assert.equal(source.isStamped, false);
    assert.equal(source.lineStart(0), 0);
  });
});

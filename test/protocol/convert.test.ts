import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { CodeAction, CompletionList } from 'vscode-languageserver-protocol/node';
import type { Converted, TopologyOffer, ValueQuestion } from '../../server/src/lsp/protocol';
import { type Session, startServer } from './client';

describe('a conversion over the protocol', () => {
  let session: Session;
  before(async () => {
    session = await startServer(['server/out/server.js', '--stdio']);
  });
  after(() => session.stop());

  const convert = (params: object): Promise<Converted | null> =>
    session.connection.sendRequest('iosxeSlp/convert', { line: 0, values: {}, lang: 'en', ...params });

  const file =
    'version 17.9\nhostname SW1\nlicense smart transport smart\nlicense smart url default\ninterface Vlan1\n ip address 192.0.2.1 255.255.255.0\nend\n';

  it('asks for the values that the file does not hold, and gives file and commands with them', async () => {
    const uri = 'file:///sw1.cfg';
    await session.open(uri, 'iosxe-config', file);
    const asked = await convert({ uri, id: 'cslu-pi-initiated' });
    assert.deepEqual(
      asked?.missing.map(({ name, optional }) => [name, optional]),
      [
        ['cslu', false],
        ['interface', true],
      ],
    );
    const values = { cslu: '192.0.2.10', interface: '' };
    const converted = await convert({ uri, id: 'cslu-pi-initiated', values });
    assert.deepEqual(converted?.missing, []);
    assert.equal(
      converted?.text,
      'version 17.9\nhostname SW1\nlicense smart transport cslu\nlicense smart url cslu http://192.0.2.10:8182/cslu/v1/pi\ninterface Vlan1\n ip address 192.0.2.1 255.255.255.0\nend\n',
    );
    assert.deepEqual(converted?.commands, [
      'license smart transport cslu',
      'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi',
      'no license smart url',
    ]);
  });

  it('names the other system that a file is written for, and gives nothing else', async () => {
    const uri = 'file:///n9k.cfg';
    const text = 'version 10.3(4a)\nhostname N9K-1\nfeature license smart\nlicense smart transport clsu\n';
    assert.deepEqual(await session.open(uri, 'iosxe-config', text), []);
    assert.deepEqual(await convert({ uri, id: 'offline' }), { foreign: 'NX-OS' });
  });

  it('gives commands and no text for a capture: evidence stays as it is', async () => {
    const uri = 'file:///sw1.log';
    await session.open(uri, 'iosxe-capture', `SW1#show running-config\n${file}SW1#\n`);
    const converted = await convert({ uri, id: 'offline' });
    assert.equal(converted?.text, null);
    assert.deepEqual(converted?.commands, ['license smart transport off', 'no license smart url']);
    assert.match(converted?.page ?? '', /^! SW1: direct-smart → offline$/m);
  });

  it('converts the configuration of the line that is asked for', async () => {
    const uri = 'file:///both.cfg';
    const other = 'version 17.9\nhostname SW2\nlicense smart transport callhome\nend\n';
    await session.open(uri, 'iosxe-config', file + other);
    const first = await convert({ uri, id: 'offline', line: 2 });
    assert.match(first?.text ?? '', /SW1\nlicense smart transport off\ninterface[\s\S]*transport callhome/);
    const second = await convert({ uri, id: 'offline', line: 9 });
    assert.match(
      second?.text ?? '',
      /SW1\nlicense smart transport smart[\s\S]*SW2\nlicense smart transport off/,
    );
  });

  it('knows no topology of another name, and no document that is not open', async () => {
    assert.equal(await convert({ uri: 'file:///sw1.cfg', id: 'star' }), null);
    assert.equal(await convert({ uri: 'file:///none.cfg', id: 'offline' }), null);
  });
});

describe('a topology that is inserted over the protocol', () => {
  const text = [
    'hostname SW1',
    'interface GigabitEthernet0/0',
    ' vrf forwarding MGMT',
    ' ip address 192.0.2.9 255.255.255.0',
    'ip name-server vrf MGMT 192.0.2.1',
    '',
  ].join('\n');
  const uri = 'file:///insert.cfg';
  let session: Session;
  before(async () => {
    session = await startServer(['server/out/server.js', '--stdio'], {
      capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
    });
    await session.open(uri, 'iosxe-config', text);
  });
  after(() => session.stop());
  const ask = <Answer>(name: string, params: object): Promise<Answer> =>
    session.connection.sendRequest(`iosxeSlp/${name}`, { lang: 'en', ...params });

  it('is offered in the form that the configuration speaks for', async () => {
    const offers = await ask<TopologyOffer[]>('topologies', { uri, line: 5 });
    assert.deepEqual(offers.find(({ id }) => id === 'direct-smart')?.fitting, {
      id: 'vrf',
      why: 'fits this configuration: VRF MGMT',
    });
    assert.equal(offers.find(({ id }) => id === 'offline')?.fitting, undefined);
    const others = await ask<TopologyOffer[]>('topologies', {});
    assert.deepEqual(
      others.flatMap(({ fitting }) => fitting ?? []),
      [],
    );
  });

  it('is asked for with the values of the configuration, and with none where nothing is open', async () => {
    const choice = { id: 'direct-smart', variant: 'vrf', values: {} };
    const known = (questions: ValueQuestion[]) =>
      questions.map((question) => [question.name, question.known ?? '']);
    assert.deepEqual(known(await ask('questions', { ...choice, uri, line: 5 })), [
      ['vrf', 'MGMT'],
      ['interface', 'GigabitEthernet0/0'],
      ['dns', '192.0.2.1'],
      ['ntp', ''],
    ]);
    const open = await ask<ValueQuestion[]>('questions', choice);
    assert.ok(open.every(({ known: value }) => !value));
  });

  it('is a text with stops for what was left open', async () => {
    const values = { cslu: '192.0.2.10', interface: '' };
    const choice = { id: 'cslu-pi-initiated', values };
    assert.equal(
      await ask('topologyText', { ...choice, stops: true }),
      'ip http client source-interface ${1:Vlan100}\nlicense smart transport cslu\nlicense smart url cslu http://192.0.2.10:8182/cslu/v1/pi\n$0',
    );
    assert.match(await ask('topologyText', choice), /^ip http client source-interface Vlan100$/m);
  });

  it('names no server twice that the configuration names already', async () => {
    const values = { vrf: 'MGMT', interface: 'GigabitEthernet0/0', dns: '192.0.2.1', ntp: '192.0.2.3' };
    const choice = { id: 'direct-smart', variant: 'vrf', values };
    const alone = await ask<string>('topologyText', choice);
    assert.ok(alone.startsWith('ip name-server vrf MGMT 192.0.2.1\n'));
    assert.equal(
      await ask('topologyText', { ...choice, uri, line: 5 }),
      alone.replace('ip name-server vrf MGMT 192.0.2.1\n', ''),
    );
  });

  it('is completed with the values of the configuration, the form that fits before the others', async () => {
    const { items } = await session.connection.sendRequest<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position: { line: 5, character: 0 },
    });
    const [first, second] = items
      .filter(({ label }) => label.startsWith('slp-direct-smart'))
      .toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    assert.deepEqual([first?.label, second?.label], ['slp-direct-smart-vrf', 'slp-direct-smart']);
    assert.match(first?.insertText ?? '', /^ip name-server vrf \$\{1:MGMT\} \$\{2:192\.0\.2\.1\}$/m);
  });
});

describe('what an editor can do beside fixes', () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
  const actions = (session: Session, uri: string): Promise<CodeAction[]> =>
    session.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    });
  const mixed = 'license smart transport off\nlicense boot level x\nhostname A\n';
  const sorted = [
    {
      range: { start: { line: 0, character: 0 }, end: { line: 1, character: 20 } },
      newText: 'license boot level x\nlicense smart transport off',
    },
  ];

  it('put the lines of licensing in order: as an action, on request, in a range', async () => {
    const session = await startServer(['server/out/server.js', '--stdio']);
    const uri = 'file:///a.cfg';
    await session.open(uri, 'iosxe-config', mixed);
    const [action] = await actions(session, uri);
    assert.equal(action?.kind, 'refactor.rewrite');
    assert.deepEqual(action?.edit?.changes?.[uri], sorted);
    assert.deepEqual(await session.connection.sendRequest('iosxeSlp/formatLicensing', { uri }), sorted);
    const format = (line: number) =>
      session.connection.sendRequest('textDocument/rangeFormatting', {
        textDocument: { uri },
        range: { start: { line, character: 0 }, end: { line, character: 5 } },
        options: { tabSize: 1, insertSpaces: true },
      });
    assert.deepEqual(await format(1), sorted);
    assert.deepEqual(await format(2), []);
    await session.stop();
  });

  it('offer to choose a topology where nobody did, and to declare the one that leaves no mark', async () => {
    const session = await startServer(['server/out/server.js', '--stdio'], {
      options: { remedyCommands: true },
      capabilities: { workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } } },
    });
    const uri = 'file:///open.cfg';
    const text = (own: string) => `version 17.9\nhostname SW1\n${own}line con 0\nend\n`;
    await session.open(uri, 'iosxe-config', text(''));
    const offered = await actions(session, uri);
    assert.deepEqual(
      offered.map(({ title, command }) => [title, command?.command]),
      [
        ['Choose a topology and see what changes…', 'iosxeSlp.convertTopology'],
        ['Show the topologies to choose from', 'iosxeSlp.showPath'],
        ['Declare the intended topology…', undefined],
        ['Suppress SLP101 on this line', undefined],
        ['Suppress SLP101 in this file', undefined],
      ],
    );
    const [change] = offered[2]?.edit?.documentChanges ?? [];
    assert.deepEqual(change && 'edits' in change && change.edits, [
      {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        snippet: { kind: 'snippet', value: '! slp-topology: ${1:controller}\n' },
      },
    ]);
    const chosen = 'file:///chosen.cfg';
    await session.open(chosen, 'iosxe-config', text('license smart transport clsu\n'));
    const others = await actions(session, chosen);
    assert.ok(others.length > 0 && others.every(({ command }) => command === undefined));
    const capture = 'file:///open.log';
    await session.open(capture, 'iosxe-capture', `SW1#show running-config\n${text('')}SW1#\n`);
    const inCapture = await session.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: capture },
      range: { start: { line: 0, character: 0 }, end: { line: 6, character: 0 } },
      context: { diagnostics: [] },
    });
    assert.equal(inCapture[0]?.command?.command, 'iosxeSlp.convertTopology');
    assert.ok(inCapture.every(({ edit }) => edit === undefined));
    await session.stop();
  });

  it('offer the remedy of a finding in a capture as commands of the client, where it has them', async () => {
    const log = 'SW#show running-config\nlicense smart transport clsu\nSW#\n';
    const session = await startServer(['server/out/server.js', '--stdio'], {
      options: { remedyCommands: true },
    });
    const uri = 'file:///evidence.log';
    await session.open(uri, 'iosxe-capture', log);
    const offered = await actions(session, uri);
    assert.deepEqual(
      offered.map(({ command, edit }) => [command?.command, edit]),
      [
        ['iosxeSlp.openRemedy', undefined],
        ['iosxeSlp.copyRemedy', undefined],
        ['iosxeSlp.explain', undefined],
      ],
    );
    assert.match(offered[0]?.command?.arguments?.[0], /^license smart transport cslu$/m);
    assert.equal(offered[1]?.command?.arguments?.[0], 'license smart transport cslu\n');
    assert.equal(offered[2]?.command?.arguments?.[0], 'SLP001');
    await session.stop();
  });
});

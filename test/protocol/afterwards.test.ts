import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { type Session, startServer } from './client';

const good = 'version 17.9\nhostname C9300-A\nlicense smart transport cslu\nend\n';

describe('what comes right behind a key', () => {
  let session: Session;
  /** What the server said, in its order. */
  const came: string[] = [];
  before(async () => {
    session = await startServer(['server/out/server.js', '--stdio']);
    session.process.stdout?.prependListener('data', (chunk: Buffer) => came.push(chunk.toString()));
  });
  after(() => session.stop());

  const opened = async (uri: string): Promise<void> => {
    await session.open(uri, 'iosxe-config', good);
    came.length = 0;
  };

  /** Sends messages at once, as an editor does that asks at a key. */
  const send = (...messages: readonly (readonly [method: string, params: object, id?: number])[]): void => {
    const frames = messages.map(([method, params, id]) => {
      const body = JSON.stringify({ jsonrpc: '2.0', id, method, params });
      return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    });
    session.process.stdin?.write(frames.join(''));
  };

  /** The keyword of the transport line becomes another one. */
  const typed = (uri: string, version: number, keyword: string): readonly [string, object] => [
    'textDocument/didChange',
    {
      textDocument: { uri, version },
      contentChanges: [
        { range: { start: { line: 2, character: 24 }, end: { line: 2, character: 28 } }, text: keyword },
      ],
    },
  ];

  it('is answered from the newest text, before the findings of that text', async () => {
    const uri = 'file:///behind.cfg';
    await opened(uri);
    const position = { line: 2, character: 26 };
    send(typed(uri, 2, 'clsu'), typed(uri, 3, 'smrt'), [
      'textDocument/completion',
      { textDocument: { uri }, position },
      9001,
    ]);
    await session.next(uri, 3);
    const said = came.join('');
    const [answer, findings] = [said.indexOf('"id":9001'), said.indexOf('"version":3')];
    assert.ok(answer !== -1 && answer < findings, said);
    assert.match(said.slice(answer, findings), /"label":"smart"/);
    assert.match(said.slice(findings), /SLP001/);
    // Nobody reads the findings of a text that has changed before they were told.
    assert.doesNotMatch(said, /"version":2/);
  });

  it('may be the end of the document: no findings come behind that', async () => {
    const uri = 'file:///closed.cfg';
    await opened(uri);
    const other = session.next('file:///other.cfg', 1);
    const document = { uri: 'file:///other.cfg', languageId: 'iosxe-config', version: 1, text: good };
    send(
      typed(uri, 2, 'clsu'),
      ['textDocument/didClose', { textDocument: { uri } }],
      ['textDocument/didOpen', { textDocument: document }],
    );
    await other;
    const newest = session.next(document.uri, 2);
    send(typed(document.uri, 2, 'clsu'));
    await newest;
    const said = came.join('');
    assert.match(said, /"uri":"file:\/\/\/closed\.cfg","diagnostics":\[\]/);
    assert.equal(said.split('closed.cfg').length, 2, said);
  });
});

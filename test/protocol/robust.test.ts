import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { SourceText } from '../../server/src/text/source';
import { type Session, startServer } from './client';

describe('a server that is fed anything', () => {
  let session: Session;
  before(async () => {
    session = await startServer(['server/out/server.js', '--stdio']);
  });
  after(() => session.stop());

  it('says the same after a thousand small edits as about the text they lead to', async () => {
    const pieces = [
      'license smart transport ',
      'clsu',
      'cslu',
      '\n',
      ' ',
      'no ',
      'version 17.9\n',
      'hostname A\n',
      'end\n',
      '%',
      '#',
      '"',
      '🙂',
      'ip name-server 192.0.2.53\n',
      'license smart url cslu http://cslu.example.com:8182/cslu/v1/pi\n',
    ];
    let state = 7;
    const random = (bound: number): number => {
      state = (Math.imul(state, 48_271) >>> 0) % 2_147_483_647;
      return state % bound;
    };
    let text = 'version 17.9\nhostname A\nlicense smart transport smart\nend\n';
    const uri = 'file:///edited.cfg';
    let last = await session.open(uri, 'iosxe-config', text);
    for (let version = 2; version < 1000; version++) {
      const source = new SourceText('', text);
      // Whole lines: an edit that splits a surrogate pair is no edit that an editor makes.
      const start = source.lineStart(random(source.lineCount));
      const end = random(3) === 0 ? source.lineEnd(source.lineOf(start)) : start;
      const insert = pieces[random(pieces.length)] as string;
      last = await session.change(uri, version, [
        { range: { start: source.positionAt(start), end: source.positionAt(end) }, text: insert },
      ]);
      text = text.slice(0, start) + insert + text.slice(end);
    }
    const fresh = await session.open('file:///fresh.cfg', 'iosxe-config', text);
    assert.deepEqual(
      last.map(({ code, range }) => ({ code, range })),
      fresh.map(({ code, range }) => ({ code, range })),
    );
  }).timeout(60_000);

  it('answers about a capture of 50 MB, and about the next document after it', async () => {
    const counters = `${'GigabitEthernet1/0/1   1000000   2000000   3000000   4000000   5000000   6000000\n'.repeat(1000)}`;
    const failed =
      '*Mar  5 10:00:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name\n';
    const block = `SW1#show interfaces counters\n${counters}SW1#show logging\n${failed}`;
    const text = block.repeat(Math.ceil(50_000_000 / block.length));
    const diagnostics = await session.open('file:///huge.log', 'iosxe-capture', text);
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['SLP304'],
    );
    const next = await session.open('file:///small.cfg', 'iosxe-config', 'license smart transport clsu\n');
    assert.equal(next.length, 1);
  }).timeout(60_000);

  it('shows a thousand findings of a file and says how many more there are', async () => {
    const diagnostics = await session.open(
      'file:///wall.cfg',
      'iosxe-config',
      'license smart transport clsu\n'.repeat(1200),
    );
    assert.equal(diagnostics.length, 1000);
    assert.match(JSON.stringify(diagnostics.at(-1)?.message), /200 more/);
  });
});

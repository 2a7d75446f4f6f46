import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { type Session, startServer } from './client';

/** A part of a configuration: nothing is missing in it. */
const text = 'hostname C9300-A\n!\nlicense smart transpor\n!\n';

describe('a line that is being typed', () => {
  let session: Session;
  before(async () => {
    session = await startServer(['server/out/server.js', '--stdio']);
  });
  after(() => session.stop());

  /** A change at one place; the codes of what is told of the text after it. */
  const typed = async (uri: string, version: number, line: number, character: number, key: string) => {
    const position = { line, character };
    const told = await session.change(uri, version, [
      { range: { start: position, end: position }, text: key },
    ]);
    return told.map(({ code }) => code);
  };
  const opened = async (name: string, own = text): Promise<string> => {
    const uri = `file:///${name}.cfg`;
    await session.open(uri, 'iosxe-config', own);
    return uri;
  };
  const codesOf = async (answer: ReturnType<Session['next']>) => (await answer).map(({ code }) => code);

  it('is not told that its value is missing before there was time to type it', async () => {
    const uri = await opened('key');
    assert.deepEqual(await typed(uri, 2, 2, 22, 't'), []);
    // Nothing else comes: the line stays as it is.
    assert.deepEqual(await codesOf(session.next(uri, 2)), ['SLP050']);
  });

  it('is not told that a `no` takes no value while a line is taken back word by word', async () => {
    const uri = await opened('no', text.replace('transpor\n', 'transport smart\n'));
    assert.ok(!(await typed(uri, 2, 2, 0, 'no ')).includes('SLP007'));
    assert.ok((await codesOf(session.next(uri, 2))).includes('SLP007'));
  });

  it('is told so as soon as the next change stands on another line', async () => {
    const uri = await opened('elsewhere');
    assert.deepEqual(await typed(uri, 2, 2, 22, 't'), []);
    assert.deepEqual(await typed(uri, 3, 3, 1, ' '), ['SLP050']);
  });

  it('is told so as soon as it is broken', async () => {
    const uri = await opened('enter');
    assert.deepEqual(await typed(uri, 2, 2, 22, 't'), []);
    assert.deepEqual(await typed(uri, 3, 2, 23, '\n'), ['SLP050']);
  });

  it('is told at once what no further key makes right, and of all other lines what is missing there', async () => {
    const uri = await opened(
      'others',
      `${text}license smart url cslu\n`.replace('transpor\n', 'transport clsx\n'),
    );
    assert.deepEqual(await typed(uri, 2, 2, 28, 'y'), ['SLP001', 'SLP050']);
  });

  it('is judged when it is opened: nobody types in it', async () => {
    const told = await session.open(
      'file:///open.cfg',
      'iosxe-config',
      text.replace('transpor', 'transport'),
    );
    assert.deepEqual(
      told.map(({ code }) => code),
      ['SLP050'],
    );
  });
});

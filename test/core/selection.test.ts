import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { DocumentKind } from '../../server/src/text/probe';
import { opened, uri } from './moving';

/** What a growing selection takes in, the smallest first; long texts by their first line. */
function growing(fixture: string, kind?: DocumentKind): readonly string[] {
  const { service, source, cursor } = opened(fixture, kind);
  return service.selections(uri, cursor).map(({ start, end }) => source.text.slice(start, end));
}

describe('the growing selection', () => {
  it('goes from the word over value, line and blocks to the whole text', () => {
    const profile = '  active\n  destination address http https://to$0ols.cisco.com/its';
    const text = `hostname A\ncall-home\n profile Own\n${profile}\n`;
    const clean = (part: string): string => part.replace('$0', '');
    assert.deepEqual(growing(text), [
      'tools.cisco.com',
      'https://tools.cisco.com/its',
      'destination address http https://tools.cisco.com/its',
      '  destination address http https://tools.cisco.com/its',
      clean(` profile Own\n${profile}`),
      clean(`call-home\n profile Own\n${profile}`),
      clean(text),
    ]);
  });

  it('takes both words of an interface', () => {
    assert.deepEqual(growing('ip ssh source-interface Loopback 0$0').slice(0, 3), [
      '0',
      'Loopback 0',
      'ip ssh source-interface Loopback 0',
    ]);
  });

  it('stops at the output of a capture before it takes all', () => {
    const log = 'SW#show clock\n12:0$00:00.000 UTC Mon Apr 7 2025\nSW#show version\nx\n';
    assert.deepEqual(growing(log, 'capture'), [
      '00',
      '12:00:00.000',
      '12:00:00.000 UTC Mon Apr 7 2025',
      'SW#show clock\n12:00:00.000 UTC Mon Apr 7 2025',
      log.replace('$0', ''),
    ]);
  });

  it('has an answer on an empty line, and in an empty text', () => {
    assert.deepEqual(growing('a\n$0\nb'), ['', 'a\n\nb']);
    assert.deepEqual(growing('$0'), ['']);
  });
});

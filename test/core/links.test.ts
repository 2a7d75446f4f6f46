import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { links } from '../../server/src/features/links';
import { SourceText } from '../../server/src/text/source';

const linked = (text: string): readonly (readonly [string, string])[] =>
  links(new SourceText('', text)).map(({ span, url }) => [text.slice(span.start, span.end), url]);

describe('a place that a public page explains', () => {
  it('is the id of a bug or of a field notice, of other platforms too', () => {
    deepEqual(linked('CSCwa11048, FN72323, FN 72578 and FN72298'), [
      ['CSCwa11048', 'https://bst.cloudapps.cisco.com/bugsearch/bug/CSCwa11048'],
      ['FN72323', 'https://www.cisco.com/c/en/us/support/docs/field-notices/723/fn72323.html'],
      ['FN 72578', 'https://www.cisco.com/c/en/us/support/docs/field-notices/725/fn72578.html'],
      ['FN72298', 'https://www.cisco.com/c/en/us/support/docs/field-notices/722/fn72298.html'],
    ]);
  });

  it('is no command and no message: an underline there reads as a finding, and the hover has the page', () => {
    deepEqual(linked('license smart transport smart\nlicense smart import flash:ack.txt\n["The token'), []);
  });

  it('is nothing else', () => {
    deepEqual(linked('FN99999 CSCxx1 interface Vlan100\nlicense boot level network-advantage'), []);
  });
});

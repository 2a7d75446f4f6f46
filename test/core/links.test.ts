import { deepEqual, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { links } from '../../server/src/features/links';
import { readMore, sources } from '../../server/src/knowledge/sources';
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

  it('is what the Japanese community pages and the guide explain at length', () => {
    deepEqual(
      linked('Switch#license smart import flash:ack.txt\nSwitch#license smart trust idtoken EXAMPLE all\n'),
      [
        ['license smart import', 'https://community.cisco.com/t5/-/-/ta-p/4644696'],
        ['license smart trust idtoken', 'https://community.cisco.com/t5/-/-/ta-p/4806258'],
      ],
    );
    deepEqual(linked('    Failure Reason: {"token":["The token \'x\' is not valid."]}'), [
      ['["The token', 'https://community.cisco.com/t5/-/-/ta-p/4744320'],
    ]);
    for (const [words, key] of Object.entries(readMore)) {
      ok(sources[key]?.url, key);
      deepEqual(linked(words), [[words, sources[key].url]]);
    }
  });

  it('is nothing else', () => {
    deepEqual(linked('FN99999 CSCxx1 interface Vlan100\nlicense boot level network-advantage'), []);
  });
});

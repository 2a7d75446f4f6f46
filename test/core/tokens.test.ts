import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { editsBetween, encoded } from '../../server/src/lsp/tokens';
import type { DocumentKind } from '../../server/src/text/probe';
import { opened, uri } from './moving';

/** The tokens of some lines as `type text`, a modifier behind a point. */
function tokensOf(
  text: string,
  { first = 0, last = 1e6, kind = 'config' as DocumentKind } = {},
): readonly string[] {
  const { service, source } = opened(text, kind);
  return service
    .tokens(uri, first, Math.min(last, source.lineCount - 1))
    .map(
      ({ start, end, type, modifier }) =>
        `${type}${modifier ? `.${modifier}` : ''} ${source.text.slice(start, end)}`,
    );
}

const ineffective = (text: string): readonly string[] =>
  tokensOf(text).flatMap((token) => (token.startsWith('comment.ineffective ') ? [token.slice(20)] : []));

describe('colours of a configuration', () => {
  it('no word is coloured across a carriage return, where an editor ends the line', () => {
    assert.deepEqual(tokensOf('hostname SW1\nlicense smart vrf A\rB\n'), [
      'keyword license',
      'keyword smart',
      'function vrf',
    ]);
  });

  it('a licensing line shows its keyword, its value, its URL and the VRF it names', () => {
    assert.deepEqual(
      tokensOf(
        'license smart transport cslu\nlicense smart url cslu http://192.0.2.10:8182/cslu/v1/pi\nlicense smart vrf MGMT\nlicense smart usage interval 30\n',
      ),
      [
        'keyword license',
        'keyword smart',
        'function transport',
        'enumMember cslu',
        'keyword license',
        'keyword smart',
        'function url',
        'function cslu',
        'string http://192.0.2.10:8182/cslu/v1/pi',
        'keyword license',
        'keyword smart',
        'function vrf',
        'namespace MGMT',
        'keyword license',
        'keyword smart',
        'function usage',
        'function interval',
        'number 30',
      ],
    );
  });

  it('names are told from each other, and where they are made', () => {
    assert.deepEqual(
      tokensOf(
        'vrf definition MGMT\ninterface Vlan10\n vrf forwarding MGMT\n description license smart vrf MGMT\nip http client secure-trustpoint TP\n',
      ),
      [
        'namespace.definition MGMT',
        'interface.definition Vlan10',
        'namespace MGMT',
        'keyword ip',
        'keyword http',
        'keyword client',
        'function secure-trustpoint',
        'class TP',
      ],
    );
  });

  it('only the lines that are asked for are read', () => {
    assert.deepEqual(
      tokensOf('vrf definition A\nvrf definition B\nvrf definition C\n', { first: 1, last: 1 }),
      ['namespace.definition B'],
    );
  });

  it('a capture is coloured where it shows a configuration, and nowhere else', () => {
    assert.deepEqual(
      tokensOf('SW#show running-config\nlicense smart vrf MGMT\nend\nSW#show version\nvrf MGMT\n', {
        kind: 'capture',
      }),
      ['keyword license', 'keyword smart', 'function vrf', 'namespace MGMT'],
    );
  });
});

const cslu = 'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi';
const smart = 'license smart url smart https://smartreceiver.cisco.com/licservice/license';

describe('lines without effect', () => {
  const rows: readonly (readonly [what: string, lines: readonly string[], idle: readonly string[]])[] = [
    ['a URL of CSLU under transport smart', ['license smart transport smart', cslu], [cslu]],
    ['a URL of CSSM under transport cslu', ['license smart transport cslu', smart, cslu], [smart]],
    ['the URL that the transport reads', ['license smart transport smart', smart], []],
    [
      'every URL and the proxy while nobody is connected to',
      ['license smart transport off', cslu, 'license smart proxy address 192.0.2.80'],
      [cslu, 'license smart proxy address 192.0.2.80'],
    ],
    [
      'the proxy of licensing under Call Home, which has its own',
      ['license smart transport callhome', 'license smart proxy port 8080'],
      ['license smart proxy port 8080'],
    ],
    [
      'the proxy under transport smart',
      ['license smart transport smart', 'license smart proxy port 8080'],
      [],
    ],
    [
      'a transport that a later line replaces',
      ['license smart transport callhome', 'license smart transport smart'],
      ['license smart transport callhome'],
    ],
    ['a URL in a piece of text that names no transport', [cslu, smart], []],
    [
      'anything while a transport is taken back',
      ['license smart transport smart', cslu, 'no license smart transport'],
      [],
    ],
    [
      'a URL of CSSM under the hidden default of a whole configuration',
      ['version 17.9', 'hostname A', smart, 'end'],
      [smart],
    ],
    [
      'a URL of CSSM beside one of CSLU under the hidden default',
      ['version 17.9', 'hostname A', cslu, smart, 'end'],
      [smart],
    ],
    ['a misspelt transport tells nothing', ['license smart transport smrt', cslu], []],
  ];
  for (const [what, lines, expected] of rows) {
    it(`${expected.length > 0 ? 'dimmed' : 'not dimmed'}: ${what}`, () =>
      assert.deepEqual(ineffective(`${lines.join('\n')}\n`), expected));
  }

  it('the hover says why', () => {
    const hover = (text: string): string => {
      const { service, cursor } = opened(text);
      return service.hover(uri, cursor)?.text.en ?? '';
    };
    assert.match(
      hover(`license smart transport smart\n${cslu.replace('url', 'u$0rl')}\n`),
      /No effect: the transport in force is `smart`/,
    );
    assert.match(
      hover('license smart trans$0port callhome\nlicense smart transport smart\n'),
      /a later line replaces/,
    );
    assert.doesNotMatch(
      hover(`license smart transport cslu\n${cslu.replace('url', 'u$0rl')}\n`),
      /No effect/,
    );
  });
});

describe('tokens on the wire', () => {
  it('lines and characters are relative to the token before', () => {
    const { service, source } = opened('vrf definition A\n\nip route vrf A 0.0.0.0 0.0.0.0 Vlan1\n');
    assert.deepEqual(
      encoded(service.tokens(uri, 0, 2), source),
      [0, 15, 1, 5, 1, 2, 13, 1, 5, 0, 0, 18, 5, 6, 0],
    );
  });

  it('a change sends what lies between the first and the last difference', () => {
    assert.deepEqual(editsBetween([1, 2, 3, 4, 5], [1, 2, 9, 9, 5]), [
      { start: 2, deleteCount: 2, data: [9, 9] },
    ]);
    assert.deepEqual(editsBetween([1, 1, 1], [1, 1, 1, 1]), [{ start: 3, deleteCount: 0, data: [1] }]);
    assert.deepEqual(editsBetween([1, 2, 3], [1, 3]), [{ start: 1, deleteCount: 1, data: [] }]);
    assert.deepEqual(editsBetween([1, 2], [1, 2]), []);
  });
});

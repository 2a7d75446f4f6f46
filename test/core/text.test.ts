import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { decode, isBinary } from '../../server/src/text/decode';
import { probe } from '../../server/src/text/probe';
import {
  compareReleases,
  formatRelease,
  holdsFix,
  parseRelease,
  type Release,
} from '../../server/src/text/release';
import { SourceText } from '../../server/src/text/source';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const release = (text: string): Release => {
  const read = parseRelease(text);
  assert.ok(read, text);
  return read;
};

describe('bytes of a file', () => {
  it('are UTF-8 with or without a mark', () => {
    assert.deepEqual(decode(new TextEncoder().encode('装置A')), { text: '装置A', encoding: 'utf-8' });
    assert.equal(decode(bytes(0xef, 0xbb, 0xbf, 0x41)).text, 'A');
  });

  it('are UTF-16 by mark, or by their NULs', () => {
    assert.equal(decode(bytes(0xff, 0xfe, 0x41, 0)).text, 'A');
    assert.equal(decode(bytes(0xfe, 0xff, 0, 0x41)).text, 'A');
    const unmarked = Uint8Array.from(Buffer.from('hostname C9300-A\n', 'utf16le'));
    assert.deepEqual(decode(unmarked), { text: 'hostname C9300-A\n', encoding: 'utf-16le' });
  });

  it('are Shift_JIS or EUC-JP where they can be nothing else', () => {
    assert.deepEqual(decode(bytes(0x91, 0x95, 0x92, 0x75, 0x82, 0xcc, 0x83, 0x8d, 0x83, 0x4f)), {
      text: '装置のログ',
      encoding: 'shift_jis',
    });
    assert.deepEqual(decode(bytes(0xc1, 0xf5, 0xc3, 0xd6, 0xa4, 0xce, 0xa5, 0xed, 0xa5, 0xb0)), {
      text: '装置のログ',
      encoding: 'euc-jp',
    });
  });

  it('are Latin-1 otherwise, and never refused', () => {
    assert.deepEqual(decode(bytes(0x43, 0x61, 0x66, 0xe9)), { text: 'Café', encoding: 'latin-1' });
    for (let byte = 0; byte < 256; byte++)
      assert.equal(typeof decode(bytes(byte, byte ^ 0x80, byte)).text, 'string');
  });

  it('are no text where a picture begins, and text where a terminal left a NUL', () => {
    assert.ok(isBinary(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0, 0, 0, 0)));
    assert.ok(!isBinary(new TextEncoder().encode(`${'show clock\n'.repeat(40)}\0`)));
  });
});

describe('places in a text', () => {
  it('are lines and characters of UTF-16, whatever ends the lines', () => {
    const source = new SourceText('', 'ab\r\n漢字c\n\nend');
    assert.equal(source.lineCount, 4);
    assert.deepEqual(source.positionAt(6), { line: 1, character: 2 });
    assert.equal(source.lineText(0), 'ab');
    assert.equal(source.offsetAt({ line: 1, character: 99 }), 7);
    assert.equal(source.offsetAt({ line: 99, character: 0 }), source.text.length);
  });

  it('survive a round trip at every offset', () => {
    const source = new SourceText('', 'one\ntwo\r\n\r\nthree');
    for (let offset = 0; offset <= source.text.length; offset++) {
      if (/[\r\n]/.test(source.text[offset] ?? '')) continue;
      assert.equal(source.offsetAt(source.positionAt(offset)), offset);
    }
  });
});

describe('a release', () => {
  it('is read with and without padding, with its rebuild', () => {
    assert.deepEqual(
      ['17.03.02a', '17.3.2a', '26.1.1', '17.9', '16.12.1z2', '17.07.01prd16'].map((text) =>
        formatRelease(release(text)),
      ),
      ['17.3.2a', '17.3.2a', '26.1.1', '17.9', '16.12.1z2', '17.7.1prd16'],
    );
  });

  it('is none where the text is a build or classic IOS', () => {
    for (const text of ['17.13.20230512:105008', '15.2(2)E7', 'BLD_POLARIS_DEV', ''])
      assert.equal(parseRelease(text), undefined, text);
  });

  it('is ordered by number, then by rebuild', () => {
    const sorted = ['17.3.2', '17.3.2a', '17.3.3', '17.9.1', '17.12.1', '26.1.1'].map(release);
    for (let at = 1; at < sorted.length; at++)
      assert.ok((compareReleases(sorted[at - 1] as Release, sorted[at] as Release) ?? 0) < 0);
    assert.equal(compareReleases(release('17.9'), release('17.9.4')), undefined);
  });

  it('holds a fix by its own train; between listed trains nobody knows', () => {
    const fixed = { '17.3': '17.3.5', '17.6': '17.6.3', '17.8': '17.8.1' };
    const verdicts = {
      '17.3.4': 'not-fixed',
      '17.3.5': 'fixed',
      '17.3.5a': 'fixed',
      '17.4.1': 'unknown',
      '17.6.2': 'not-fixed',
      '17.8.1': 'fixed',
      '17.9.1': 'fixed',
      '26.1.1': 'fixed',
      '17.2.1': 'not-fixed',
      '17.3': 'unknown',
    };
    assert.deepEqual(
      Object.fromEntries(Object.keys(verdicts).map((text) => [text, holdsFix(release(text), fixed)])),
      verdicts,
    );
  });
});

describe('the probe', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['license smart transport smart\n', 'config', 'strong'],
    ['version 17.9\nservice timestamps log datetime msec\nhostname A\ninterface Vlan1\n', 'config', 'strong'],
    ['en\nconf t\nlicense boot level network-advantage addon dna-advantage\n', 'config', 'strong'],
    ['license boot level ipbasek9\n', 'config', 'weak'],
    ['interface GigabitEthernet1/0/1\n description uplink\n', 'config', 'weak'],
    ['C9300-A#show license status\n', 'capture', 'strong'],
    ['C9300-A#license smart save usage all file flash:usage.txt\n', 'capture', 'strong'],
    ['WLC-1# test license smart rum id-list\n', 'capture', 'strong'],
    ['C9300-A#license right-to-use activate\n', 'capture', 'weak'],
    ['Profile Name: CiscoTAC-1\n    Profile status: ACTIVE\n', 'capture', 'weak'],
    ['*Mar  5 10:00:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure\n', 'capture', 'strong'],
    ['*Mar  5 10:00:00.000: %SYS-5-CONFIG_I: Configured from console\n', 'capture', 'weak'],
    // The console while a device starts: its image, and what 17.x says about its licences.
    [
      'Initializing Hardware...\n\nCisco IOS Software [Cupertino], Catalyst L3 Switch Software (CAT9K_LITE_IOSXE), Version 17.9.5, RELEASE SOFTWARE (fc1)\n',
      'capture',
      'strong',
    ],
    [
      'Cisco IOS Software [Bengaluru], ISR Software (ARMV8EL_LINUX_IOSD-UNIVERSALK9-M), Version 17.6.4, RELEASE SOFTWARE (fc1)\n',
      'capture',
      'strong',
    ],
    [
      'boot: reading file packages.conf\n\nThis software version supports only Smart Licensing as the software licensing mechanism.\n',
      'capture',
      'strong',
    ],
    // The same from a device that is not IOS-XE, and in the middle of somebody's words.
    [
      'Cisco IOS Software, C2960X Software (C2960X-UNIVERSALK9-M), Version 15.2(7)E3, RELEASE SOFTWARE (fc3)\n',
      'capture',
      'weak',
    ],
    ['Note: This software version supports only Smart Licensing as a mechanism.\n', 'other', 'none'],
    ['2023-04-03 10:00:01.123 UTC SAEVT_INIT_CRYPTO success="False"\n', 'capture', 'strong'],
    ['Smart Licensing Usage Report Detail:\n====================================\n', 'capture', 'strong'],
    ['db.url=jdbc:postgresql://localhost/app\ndb.user=app\n', 'other', 'none'],
    ['# Notes\nBuy milk. The licence of the library is MIT.\n', 'other', 'none'],
    ['set system host-name router\nset interfaces ge-0/0/0 unit 0\n', 'other', 'none'],
  ];
  for (const [text, kind, strength] of cases) {
    it(`takes ${JSON.stringify(text.slice(0, 40))} for ${kind}, ${strength}`, () =>
      assert.deepEqual(probe(text), { kind, strength }));
  }
});

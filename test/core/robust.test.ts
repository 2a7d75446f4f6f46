import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../server/src/analysis';
import { buildCase, readDocument } from '../../server/src/case';
import { explain } from '../../server/src/features/explain';
import { rules } from '../../server/src/rules/registry';
import { defineRule } from '../../server/src/rules/rule';
import { createService } from '../../server/src/service';
import type { DocumentKind } from '../../server/src/text/probe';
import { SourceText } from '../../server/src/text/source';

/** A small generator of numbers below a bound, the same for the same seed. */
function randomFrom(seed: number): (bound: number) => number {
  let state = seed >>> 0;
  return (bound) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return state % bound;
  };
}

const config = rules.map(({ bad, good }) => `${bad}${good}`).join('');
const kinds: readonly (DocumentKind | undefined)[] = ['config', 'capture', 'other', undefined];

/** Everything a person can ask of a document, at some places. */
function askEverything(
  text: string,
  kind: DocumentKind | undefined,
  random: (bound: number) => number,
): void {
  const service = createService();
  service.update('file:///x', text, kind);
  assert.deepEqual(service.analysis('file:///x')?.failures, []);
  service.outline('file:///x');
  service.folds('file:///x');
  service.links('file:///x');
  for (let at = 0; at < 20; at++) {
    const offset = random(text.length + 1);
    service.hover('file:///x', offset);
    service.actions('file:///x', offset, offset);
  }
}

describe('a rule that fails', () => {
  const broken = defineRule({
    ...(rules[0] as (typeof rules)[number]),
    id: 'SLP099',
    // biome-ignore lint/correctness/useYield: it throws before it could yield
    *check() {
      throw new Error('a slip');
    },
  });

  it('is named by its id while the others go on', () => {
    const document = readDocument(new SourceText('', 'license smart transport clsu\n'));
    const analysis = analyse(buildCase([document]), { rules: [broken, ...rules] });
    assert.deepEqual(
      analysis.failures.map(({ rule }) => rule),
      ['SLP099'],
    );
    assert.match(analysis.failures[0]?.error ?? '', /a slip/);
    assert.deepEqual(
      analysis.findings.map(({ rule }) => rule.id),
      ['SLP001'],
    );
  });
});

describe('any text', () => {
  it('gives an analysis where it is cut off at any place', () => {
    // The text grows with every rule; the number of cuts does not.
    const step = Math.ceil(config.length / 200);
    for (let end = 0; end < config.length; end += step) {
      for (const kind of kinds) {
        const analysis = analyse(buildCase([readDocument(new SourceText('', config.slice(0, end)), kind)]));
        assert.deepEqual(analysis.failures, []);
      }
    }
  });

  it('gives an analysis after random edits', () => {
    const random = randomFrom(20_261_124);
    const noise = [
      '\u0000',
      '\r',
      '\n',
      '%',
      '#',
      '>',
      '"',
      '{{',
      '<',
      '：',
      '\u3000',
      'é',
      '🙂',
      '--More--',
      '^C',
      'no ',
      '! slp-topology: ',
      '[',
    ];
    let text = config;
    for (let round = 0; round < 300; round++) {
      const at = random(text.length);
      text = text.slice(0, at) + (noise[random(noise.length)] as string) + text.slice(at + random(30));
      askEverything(text, kinds[round % kinds.length], random);
    }
  });

  it('gives an analysis where it is only noise', () => {
    const random = randomFrom(7);
    for (const unit of [
      '%',
      '#',
      '>',
      '!',
      '"',
      '-',
      '=',
      ':',
      ' ',
      '\n',
      '\r',
      '\u0000',
      '[',
      'SW#show ',
      '%SMART_LIC-3-COMM_FAILED: ',
      'banner motd ^C\n',
      'crypto pki certificate chain X\n certificate ca 01\n  30',
    ]) {
      askEverything(unit.repeat(3000), kinds[random(kinds.length)], random);
    }
  });

  it('of one line of a megabyte is read like any other', () => {
    for (const unit of ['a', '%', '#', 'x.', '{{', '%SMART_LIC-3-X: ', 'license smart ']) {
      askEverything(unit.repeat(1_000_000 / unit.length), undefined, randomFrom(1));
    }
  });

  it('can be asked about', () => {
    for (const query of [
      '',
      ' ',
      '%',
      '%%%',
      'ERR',
      'ERR 99999',
      'SLP',
      'SLP999',
      'CSC',
      '🙂',
      'license',
      '('.repeat(500),
      '%SMART_LIC-3-',
    ])
      assert.ok(Array.isArray(explain(query)), query);
  });
});

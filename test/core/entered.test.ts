import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type Span, textOf } from '../../server/src/text/source';
import { analysisOf } from './check';
import { entered, refusals } from './entered';

describe('what is typed in configuration mode', () => {
  for (const { says, text, transport, peer, findings } of entered) {
    it(`${says}`, () => {
      const analysis = analysisOf(text);
      assert.deepEqual(
        analysis.findings.map(({ rule, severity, at }) => `${rule.id} ${severity}: ${textOf(at)}`),
        findings,
      );
      assert.equal(analysis.devices.length, 1);
      const { knowns } = analysis.devices[0] as (typeof analysis.devices)[number];
      if (peer !== undefined) assert.equal(knowns.peer?.host, peer);
      if (!transport) return;
      assert.deepEqual([knowns.transport.value, knowns.transport.origin], transport);
    });
  }
});

describe('a line that the device refuses', () => {
  for (const { says, text, said } of refusals) {
    it(`${says}`, () =>
      assert.deepEqual(
        analysisOf(text)
          .findings.filter(({ rule }) => rule.slug === 'line-refused')
          .map(({ severity, hop, message }) => `${severity} ${hop}: ${message.en}`),
        said === undefined ? [] : [said],
      ));
  }

  it('is no configuration', () => {
    const { devices } = analysisOf(refusals[0]?.text ?? '');
    assert.equal(devices[0]?.knowns.transport.value, undefined);
  });
});

describe('a place that is told of a session', () => {
  /** Everything that leaves the analysis, with the text that it stands in. */
  const placesOf = (text: string): readonly Span[] =>
    analysisOf(text).devices.flatMap(
      ({ findings, path, knowns: { transport, topology, release, platform } }) => [
        ...findings.flatMap(({ at, related }) => [at, ...related.map((other) => other.at)]),
        ...path.flatMap(({ evidence }) => evidence),
        ...topology.candidates.flatMap(({ evidence }) => evidence),
        ...[transport, release, platform].flatMap((fact) => fact?.spans ?? []),
      ],
    );

  it('stands in the session, whatever the configuration is made of', () => {
    for (const { text } of [...entered, ...refusals])
      for (const { source, start, end } of placesOf(text)) {
        assert.equal(source.text, text);
        assert.ok(start <= end && end <= text.length);
        assert.equal(source.lineOf(start), source.lineOf(end));
      }
  });
});

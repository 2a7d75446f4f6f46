import assert from 'node:assert/strict';
import { type Analysis, type AnalysisOptions, analyse } from '../../server/src/analysis';
import { buildCase, readDocument } from '../../server/src/case';
import type { Fix } from '../../server/src/rules/rule';
import { severities } from '../../server/src/terms';
import type { DocumentKind } from '../../server/src/text/probe';
import { SourceText } from '../../server/src/text/source';
import { parseFixture } from './carets';

/** Analyses a text as a document of its own; a rule that throws fails the test. */
export function analysisOf(text: string, options: AnalysisOptions = {}, kind?: DocumentKind): Analysis {
  const analysis = analyse(buildCase([readDocument(new SourceText('file:///test', text), kind)]), options);
  assert.deepEqual(analysis.failures, []);
  return analysis;
}

/** Findings as `line:start-end id`, zero-based; hints and what is only worth knowing included. */
export const found = (text: string, options: AnalysisOptions = {}, kind?: DocumentKind): readonly string[] =>
  analysisOf(text, options, kind).findings.map(({ at, rule }) => {
    const { line, character } = at.source.positionAt(at.start);
    return `${line}:${character}-${character + at.end - at.start} ${rule.id}`;
  });

/** The only place where a fixture meets the product: the findings of the text are those under its carets, no more. */
export function check(fixture: string, options: AnalysisOptions = {}): void {
  const { text, expected } = parseFixture(fixture);
  const { findings } = analysisOf(text, options);
  const actual = findings.map(({ at, rule, severity, message }) => {
    const { line, character } = at.source.positionAt(at.start);
    return { line, start: character, end: character + at.end - at.start, id: rule.id, severity, message };
  });
  assert.deepEqual(
    actual.map(({ line, start, end, id }) => `${line}:${start}-${end} ${id}`),
    expected.map(({ line, start, end, id }) => `${line}:${start}-${end} ${id}`),
  );
  for (const [index, { severity, words }] of expected.entries()) {
    const own = actual[index];
    if (severity !== undefined) assert.equal(own?.severity, severity);
    if (words !== undefined)
      assert.ok(own?.message.en.includes(words), `"${own?.message.en}" does not say "${words}"`);
  }
}

/** A fix with the samples in it of the values that it asks for. */
export const withSamples = (fix: Fix): Fix => ({
  ...fix,
  edits: fix.edits.map(({ span, text, asks = {} }) => ({
    span,
    text: text.replace(/<(\w+)>/g, (all, name: string) => asks[name] ?? all),
  })),
});

/** The text after the edits of a fix, which must not overlap. */
export function applied(text: string, fix: Fix): string {
  let result = text;
  for (const { span, text: replacement } of fix.edits.toSorted((a, b) => b.span.start - a.span.start)) {
    result = result.slice(0, span.start) + replacement + result.slice(span.end);
  }
  return result;
}

/** Every fix of every finding: the finding goes, nothing new comes, and the mended text has no such fix left. */
export function checkFixes(text: string, options: AnalysisOptions = {}): void {
  const { findings } = analysisOf(text, options);
  for (const finding of findings) {
    for (const fix of finding.fixes) {
      const mended = applied(text, withSamples(fix));
      assert.notEqual(mended, text, `the fix "${fix.title.en}" changes nothing`);
      const after = analysisOf(mended, options).findings;
      const left = after.filter(({ rule }) => rule.id === finding.rule.id).length;
      const before = findings.filter(({ rule }) => rule.id === finding.rule.id).length;
      assert.ok(left < before, `"${fix.title.en}" leaves ${finding.rule.id}`);
      const known = new Set(findings.map(({ rule }) => rule.id));
      const fresh = after.filter(
        ({ rule, severity }) => !known.has(rule.id) && severities.indexOf(severity) < 2,
      );
      assert.deepEqual(
        fresh.map(({ rule }) => rule.id),
        [],
        `"${fix.title.en}" brings a new finding`,
      );
    }
  }
}

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { pageOf } from '../../server/src/features/texts';
import { sources } from '../../server/src/knowledge/sources';
import { rules } from '../../server/src/rules/registry';
import { hopIndex } from '../../server/src/terms';
import { analysisOf, checkFixes } from './check';

describe('every rule', () => {
  it('has an id of its own, in order, whose first digit is its hop', () => {
    const ids = rules.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)].sort());
    for (const { id, hop } of rules) assert.equal(Number(id[3]), hopIndex(hop), id);
    assert.equal(new Set(rules.map(({ slug }) => slug)).size, rules.length);
  });

  it('cites sources that exist, and is an error only if one was read', () => {
    for (const rule of rules) {
      const { id, severity } = rule;
      const { sources: cited } = pageOf(rule);
      assert.ok(cited.length > 0, id);
      for (const { source } of cited) assert.ok(sources[source], `${id} cites ${source}`);
      if (severity === 'error')
        assert.ok(
          cited.some(({ tag }) => tag === 'V'),
          `${id} is an error without proof`,
        );
    }
  });

  for (const rule of rules) {
    it(`${rule.id} ${rule.slug} finds its own bad example and nothing else there`, () => {
      const ids = new Set(analysisOf(pageOf(rule).bad).findings.map(({ rule: { id } }) => id));
      // A defect explains a failure that the rule of its hop reports as well.
      if (rule.slug === 'known-defect') ids.delete('SLP501');
      assert.deepEqual([...ids], [rule.id]);
    });

    it(`${rule.id} ${rule.slug} is silent about its good example, and so is every other rule`, () => {
      assert.deepEqual(
        analysisOf(pageOf(rule).good).findings.map(({ rule: { id } }) => id),
        [],
      );
    });

    it(`${rule.id} ${rule.slug} mends what it offers to mend`, () => checkFixes(pageOf(rule).bad));
  }
});

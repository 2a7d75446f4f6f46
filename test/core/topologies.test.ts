import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { snippetLines } from '../../server/src/features/snippet';
import { topologies } from '../../server/src/knowledge/topologies/registry';
import { analysisOf, checkFixes } from './check';

const ids = (text: string, topology: (typeof topologies)[number]['id']): readonly string[] =>
  analysisOf(text, { topology }, 'config').findings.map(({ rule }) => rule.id);

for (const row of topologies) {
  const lines = snippetLines(row, {});
  const text = `${lines.join('\n')}\n`;

  describe(`the topology ${row.id}`, () => {
    it('has a snippet without any finding once the topology is declared', () => {
      assert.deepEqual(ids(text, row.id), []);
    });

    it('has a snippet that is recognised as its own topology, or beside its twins', () => {
      const [report] = analysisOf(text, {}, 'config').devices;
      const first = report?.knowns.topology.candidates[0]?.id;
      assert.ok(
        first === row.id || (first !== undefined && row.twins.includes(first)),
        `recognised as ${first}`,
      );
    });

    it('stays quiet about the snippet where nothing is declared', () => {
      assert.deepEqual(
        analysisOf(text, {}, 'config').findings.map(({ rule }) => rule.id),
        [],
      );
    });

    for (const line of row.lines) {
      const written = lines.find((candidate) => matches(line.text, candidate));
      if (written === undefined) continue;
      const without = `${lines.filter((candidate) => candidate !== written).join('\n')}\n`;

      if (line.need === 'required') {
        it(`misses '${written}' by exactly the finding that names it`, () => {
          const { findings } = analysisOf(`! slp-topology: ${row.id}\n${without}`, {}, 'config');
          assert.deepEqual(
            findings.map(({ rule }) => rule.id),
            [line.judgedBy ?? 'SLP102'],
          );
          if (!line.judgedBy) assert.ok(findings[0]?.message.en.includes(line.text.trim()));
        });

        it(`mends a missing '${written}' where no value is needed`, () =>
          checkFixes(`! slp-topology: ${row.id}\n${without}`));
      } else {
        it(`says at most a hint about a missing '${written}'`, () => {
          const { findings } = analysisOf(without, { topology: row.id }, 'config');
          assert.deepEqual(
            findings.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule.id),
            [],
          );
        });
      }
    }

    it('never requires a default that IOS-XE hides', () => {
      const hidden = row.lines.filter(
        ({ text: line, need }) =>
          need === 'required' && /transport cslu|enrollment|SLA-TrustPoint/.test(line),
      );
      assert.deepEqual(hidden, []);
    });
  });
}

/** Whether a written line came from a row with values in it. */
function matches(template: string, line: string): boolean {
  const [head, ...rest] = template.split(/\$\{\w+\}/);
  return (
    line.startsWith(head as string) &&
    rest.every((part) => line.includes(part)) &&
    (rest.length > 0 || line === template)
  );
}

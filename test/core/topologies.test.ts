import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { snippetLines, type Written } from '../../server/src/features/snippet';
import { topologies } from '../../server/src/knowledge/topologies/registry';
import type { TopologyRow } from '../../server/src/knowledge/types';
import { topologyIds } from '../../server/src/terms';
import { analysisOf, checkFixes } from './check';

const ids = (text: string, topology?: TopologyRow['id']): readonly string[] =>
  analysisOf(text, topology ? { topology } : {}, 'config').findings.map(({ rule }) => rule.id);

it('has a row for every topology, and names of variants once in a row', () => {
  assert.deepEqual(topologies.map(({ id }) => id).sort(), [...topologyIds].sort());
  for (const { variants = [] } of topologies)
    assert.equal(new Set(variants.map(({ id }) => id)).size, variants.length);
});

it('names a twin only where the twin names it back', () => {
  for (const { id, twins } of topologies)
    for (const twin of twins)
      assert.ok(topologies.find((row) => row.id === twin)?.twins.includes(id), `${twin} and ${id}`);
});

for (const row of topologies) {
  checkWritten(row, row, `the topology ${row.id}`);
  for (const variant of row.variants ?? [])
    checkWritten(row, variant, `the topology ${row.id}, variant ${variant.id}`);
}

function checkWritten(row: TopologyRow, written: Written, name: string): void {
  const lines = snippetLines(written, {});
  const text = `${lines.join('\n')}\n`;

  describe(name, () => {
    it('has a value for every gap of its lines, and no other value', () => {
      const gaps = new Set(
        written.lines.flatMap((line) => [...line.text.matchAll(/\$\{(\w+)\}/g)].map(([, gap]) => gap)),
      );
      assert.deepEqual([...gaps].sort(), written.values.map((value) => value.name).sort());
    });

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
      assert.deepEqual(ids(text), []);
    });

    for (const line of written.lines) {
      const own = lines.find((candidate) => matches(line.text, candidate));
      if (own === undefined) continue;
      const without = `${lines.filter((candidate) => candidate !== own).join('\n')}\n`;

      if (line.need === 'required') {
        it(`misses '${own}' by exactly the finding that names it`, () => {
          const { findings } = analysisOf(`! slp-topology: ${row.id}\n${without}`, {}, 'config');
          assert.deepEqual(
            findings.map(({ rule }) => rule.id),
            [line.judgedBy ?? 'SLP102'],
          );
          const words = line.text.split('$', 1)[0]?.trim() ?? '';
          if (!line.judgedBy) assert.ok(findings[0]?.message.en.includes(words), findings[0]?.message.en);
        });

        it(`mends a missing '${own}' where no value is needed`, () =>
          checkFixes(`! slp-topology: ${row.id}\n${without}`));
      } else {
        it(`says a hint about a missing '${own}', or nothing`, () => {
          const { findings } = analysisOf(without, { topology: row.id }, 'config');
          assert.deepEqual(
            findings.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule.id),
            [],
          );
        });
      }
    }

    it('never requires a default that IOS-XE hides', () => {
      const hidden = written.lines.filter(
        ({ text: line, need }) =>
          need === 'required' && /transport cslu|enrollment|SLA-TrustPoint|service call-home/.test(line),
      );
      assert.deepEqual(hidden, []);
    });

    it('never writes a password that can be read', () => {
      assert.deepEqual(
        lines.filter((line) => /\bpassword\b/.test(line)),
        [],
      );
    });

    it('sets the transport before the URL, whose meaning depends on it', () => {
      const transport = lines.findIndex((line) => line.startsWith('license smart transport'));
      const url = lines.indexOf('license smart url default');
      assert.ok(url === -1 || (transport !== -1 && transport < url));
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

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type Conversion, convert } from '../../server/src/features/convert';
import { snippetLines, type Written } from '../../server/src/features/snippet';
import { topologies } from '../../server/src/knowledge/topologies/registry';
import type { TopologyRow } from '../../server/src/knowledge/types';
import type { TopologyId } from '../../server/src/terms';
import { analysisOf } from './check';
import { enter, shown } from './device';
import { switchWith } from './switchWith';

/** Lines that no conversion may take from a device. */
const others =
  /^(?:aaa|username|ip http (?!client)|ip http client|interface|vrf|ip vrf|ip route|ip name-server|ip host|ip domain|ntp|crypto|hostname|version|line|end)/;

const familiesOf = (text: string): readonly string[] => text.split('\n').filter((line) => others.test(line));

/** Findings at warning or above, the topology declared. */
const complaints = (text: string, topology: TopologyId): readonly string[] =>
  analysisOf(text, { topology }, 'config')
    .findings.filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule, at }) => `${rule.id} line ${at.source.lineOf(at.start) + 1}`);

const samplesOf = (written: Written): Record<string, string> =>
  Object.fromEntries(written.values.map(({ name, sample }) => [name, sample]));

/** A conversion with the sample of each value that it asks for. */
function answered(text: string, row: TopologyRow, variant?: string): Conversion {
  const first = convert(text, row, variant);
  const form = row.variants?.find(({ id }) => id === first.variant) ?? row;
  const samples = samplesOf(form);
  const answers: Record<string, string> = {};
  for (let current = first; ; ) {
    const [next] = current.missing.filter(({ name }) => answers[name] === undefined);
    if (!next) return current;
    answers[next.name] = samples[next.name] ?? '';
    current = convert(text, row, variant, answers);
  }
}

function checkConversion(text: string, row: TopologyRow, variant?: string): Conversion {
  const conversion = answered(text, row, variant);
  const { commands } = conversion;
  const hint = `${commands.join('\n')}\n--\n${conversion.text}`;
  assert.deepEqual(conversion.missing, [], hint);

  const [report] = analysisOf(conversion.text, {}, 'config').devices;
  const candidates = report?.knowns.topology.candidates.map(({ id }) => id) ?? [];
  assert.ok(
    candidates.some((id) => id === row.id || row.twins.includes(id)) || row.initiator === 'collector',
    `recognised as ${candidates}\n${hint}`,
  );
  assert.deepEqual(complaints(conversion.text, row.id), [], hint);

  const kept = familiesOf(conversion.text);
  for (const line of familiesOf(text)) assert.ok(kept.includes(line), `'${line}' is gone\n${hint}`);
  for (const command of commands)
    assert.doesNotMatch(
      command,
      /^\s*no (?!license smart |http-proxy|active$|reporting smart-licensing-data)/,
    );

  const again = convert(conversion.text, row, variant);
  assert.equal(again.text, conversion.text);
  assert.deepEqual(again.commands, []);

  const start = enter(new Map(), text.split('\n'));
  assert.deepEqual(
    shown(enter(start, commands)),
    shown(enter(new Map(), conversion.text.split('\n'))),
    `typed, the commands give another device than the file\n${hint}`,
  );

  const at = (word: RegExp): number => commands.findIndex((line) => word.test(line));
  const last = commands.findLastIndex(
    (line) => !/^\s*no /.test(line) && !line.startsWith('call-home') && !/^ profile/.test(line),
  );
  const firstNo = at(/^\s*no /);
  assert.ok(firstNo === -1 || firstNo > last, `a removal comes before the end\n${hint}`);
  const url = at(/^license smart url default/);
  const transport = at(/^license smart transport/);
  assert.ok(url === -1 || transport < url, `the URL comes before its transport\n${hint}`);
  return conversion;
}

describe('a conversion inside a whole healthy configuration', () => {
  for (const from of topologies)
    for (const to of topologies) {
      if (from === to) continue;
      it(`${from.id} becomes ${to.id}`, () => {
        checkConversion(switchWith(snippetLines(from, {})), to);
        for (const variant of from.variants ?? []) checkConversion(switchWith(snippetLines(variant, {})), to);
      });
    }
});

describe('a conversion of a fragment', () => {
  for (const from of topologies)
    for (const to of topologies) {
      if (from === to) continue;
      it(`${from.id} becomes ${to.id}`, () => {
        checkConversion(`${snippetLines(from, {}).join('\n')}\n`, to);
        for (const variant of from.variants ?? [])
          checkConversion(`${snippetLines(variant, {}).join('\n')}\n`, to);
        for (const variant of to.variants ?? [])
          checkConversion(`${snippetLines(from, {}).join('\n')}\n`, to, variant.id);
      });
    }
});

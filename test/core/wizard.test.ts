import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { snippetLines } from '../../server/src/features/snippet';
import { complaintAbout, questionsOf } from '../../server/src/features/wizard';
import { topologies } from '../../server/src/knowledge/topologies/registry';
import type { TopologyRow } from '../../server/src/knowledge/types';

const rowOf = (id: string): TopologyRow => {
  const row = topologies.find((entry) => entry.id === id);
  assert.ok(row, id);
  return row;
};

const asked = (id: string, known: Record<string, string> = {}): readonly string[] =>
  questionsOf(rowOf(id), known).map(({ name }) => name);

describe('the questions of a topology', () => {
  it('ask each value once, as long as a line needs it', () => {
    for (const row of topologies) {
      const names = questionsOf(row).map(({ name }) => name);
      assert.deepEqual(names, [...new Set(names)], row.id);
    }
    assert.deepEqual(asked('offline'), []);
  });

  it('leave out the DNS server where On-Prem is given as an address', () => {
    assert.ok(asked('onprem-pi-initiated').includes('dns'));
    assert.ok(!asked('onprem-pi-initiated', { onprem: '192.0.2.10' }).includes('dns'));
  });

  it('accept every sample', () => {
    for (const row of topologies)
      for (const form of [row, ...(row.variants ?? [])])
        for (const { name, sample } of form.values)
          assert.equal(complaintAbout(form, name, sample), undefined, `${row.id} ${name}: ${sample}`);
  });

  it('put an IPv6 address in brackets where it stands in a URL', () => {
    const lines = snippetLines(rowOf('onprem-pi-initiated'), { onprem: '2001:db8::10', tenant: 'a-1' });
    assert.equal(lines.at(-1), 'license smart url cslu https://[2001:db8::10]/cslu/v1/pi/a-1');
  });
});

describe('a value that was typed', () => {
  const row = rowOf('onprem-pi-initiated');
  const refused: readonly (readonly [name: string, value: string])[] = [
    ['onprem', ''],
    ['onprem', 'https://onprem.example.com'],
    ['onprem', 'onprem.example.com:8443'],
    ['onprem', 'two words'],
    ['onprem', '192.0.2.256'],
    ['onprem', '<onprem>'],
    ['onprem', 'xx.xx.xx.xx'],
    ['tenant', 'My Account'],
    ['tenant', 'account/1'],
    ['interface', 'Vlan'],
    ['interface', '100'],
    ['dns', 'dns.example.com'],
    ['dns', '1.2.3'],
    ['dns', '300.1.1.1'],
  ];
  for (const [name, value] of refused)
    it(`'${value}' is no ${name}`, () => assert.ok(complaintAbout(row, name, value)));

  const accepted: readonly (readonly [name: string, value: string])[] = [
    ['onprem', 'onprem'],
    ['onprem', '2001:db8::10'],
    ['onprem', '192.0.2.10'],
    ['tenant', 'My%20Account-1'],
    ['interface', 'GigabitEthernet0/0/0.100'],
    ['interface', 'Vlan 100'],
    ['interface', 'Te1/1/1'],
    ['dns', '2001:db8::53'],
  ];
  for (const [name, value] of accepted)
    it(`'${value}' is a ${name}`, () => assert.equal(complaintAbout(row, name, value), undefined));
});

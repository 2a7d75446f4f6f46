import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import type { ConfigFacts } from '../../server/src/facts/config';
import { snippetBody, snippetLines, snippetsWith, type Written } from '../../server/src/features/snippet';
import { fittingVariant, suggestedFor } from '../../server/src/features/suggested';
import { topologies } from '../../server/src/knowledge/topologies/registry';
import type { TopologyRow } from '../../server/src/knowledge/types';
import { analysisOf } from './check';

const factsOf = (text: string): ConfigFacts => {
  const config = analysisOf(text, {}, 'config').devices[0]?.knowns.config;
  assert.ok(config);
  return config;
};

const rowOf = (id: string): TopologyRow => {
  const row = topologies.find((entry) => entry.id === id);
  assert.ok(row, id);
  return row;
};

const formOf = (form: string): Written => {
  const [id = '', variant] = form.split(' ');
  const row = rowOf(id);
  return row.variants?.find((entry) => entry.id === variant) ?? row;
};

const lines = (...own: readonly string[]): string => `${own.join('\n')}\n`;
const address = (name: string, host: string, ...more: readonly string[]): readonly string[] => [
  `interface ${name}`,
  ...more,
  ` ip address ${host} 255.255.255.0`,
];
const inVrf = ' vrf forwarding MGMT';

/** A configuration, a form, and the values of the form that it speaks for. */
const rows: readonly (readonly [
  why: string,
  text: string,
  form: string,
  values: Readonly<Record<string, string>>,
])[] = [
  ['nothing where nothing is told', 'hostname SW1\n', 'direct-smart', {}],
  [
    'the source interface of the HTTP client, the servers of its table',
    lines('ip http client source-interface Vlan7', 'ip name-server 192.0.2.1', 'ntp server 192.0.2.2'),
    'direct-smart',
    { interface: 'Vlan7', dns: '192.0.2.1', ntp: '192.0.2.2' },
  ],
  [
    'the only interface that can send',
    lines(...address('Vlan1', '192.0.2.9', ' shutdown'), ...address('Vlan20', '192.0.2.10')),
    'direct-smart',
    { interface: 'Vlan20' },
  ],
  [
    'of several interfaces the one that the default route leaves by',
    lines(
      ...address('Loopback0', '203.0.113.1'),
      ...address('GigabitEthernet0/0/0', '192.0.2.10'),
      ...address('GigabitEthernet0/0/1', '198.51.100.10'),
      'ip route 0.0.0.0 0.0.0.0 198.51.100.1',
    ),
    'direct-smart',
    { interface: 'GigabitEthernet0/0/1' },
  ],
  [
    'the loopback where a routing protocol finds the way',
    lines(
      ...address('Loopback0', '203.0.113.1'),
      ...address('GigabitEthernet0/0/0', '192.0.2.10'),
      ...address('GigabitEthernet0/0/1', '198.51.100.10'),
      'router ospf 1',
    ),
    'direct-smart',
    { interface: 'Loopback0' },
  ],
  [
    'no interface where several may be meant',
    lines(...address('Vlan10', '192.0.2.10'), ...address('Vlan20', '198.51.100.10')),
    'direct-smart',
    {},
  ],
  [
    'the source of other requests',
    lines(
      ...address('Vlan10', '192.0.2.10'),
      ...address('Vlan20', '198.51.100.10'),
      'ntp source Vlan20',
      'ntp server 192.0.2.2 prefer',
    ),
    'direct-smart',
    { interface: 'Vlan20', ntp: '192.0.2.2' },
  ],
  [
    'what stands in the VRF, for the form of a VRF',
    lines(
      'vrf definition MGMT',
      ...address('GigabitEthernet0/0', '192.0.2.10', inVrf),
      ...address('Vlan20', '198.51.100.10'),
      'ip name-server 198.51.100.53',
      'ip name-server vrf MGMT 192.0.2.53',
      'ntp server vrf MGMT ip time.example.com',
    ),
    'direct-smart vrf',
    { vrf: 'MGMT', interface: 'GigabitEthernet0/0', dns: '192.0.2.53', ntp: 'time.example.com' },
  ],
  [
    'and what stands in the global table, for the standard form',
    lines(
      'vrf definition MGMT',
      ...address('GigabitEthernet0/0', '192.0.2.10', inVrf),
      ...address('Vlan20', '198.51.100.10'),
      'ip name-server 198.51.100.53',
      'ip name-server vrf MGMT 192.0.2.53',
      'ntp server vrf MGMT ip time.example.com',
    ),
    'direct-smart',
    { interface: 'Vlan20', dns: '198.51.100.53' },
  ],
  [
    'DNS servers of the global table for Call Home, which resolves names there',
    lines('license smart vrf MGMT', 'ip name-server 198.51.100.53', 'ip name-server vrf MGMT 192.0.2.53'),
    'direct-callhome vrf',
    { vrf: 'MGMT', dns: '198.51.100.53' },
  ],
  [
    'an On-Prem server and its tenant',
    lines('license smart url cslu https://onprem.example.com/cslu/v1/pi/branch-1'),
    'onprem-pi-initiated',
    { onprem: 'onprem.example.com', tenant: 'branch-1' },
  ],
  [
    'the address of a CSLU, and the interface that it lies behind',
    lines(
      'license smart url cslu http://198.51.100.7:8182/cslu/v1/pi',
      ...address('Vlan10', '192.0.2.10'),
      ...address('Vlan20', '198.51.100.10'),
    ),
    'cslu-pi-initiated',
    { cslu: '198.51.100.7', interface: 'Vlan20' },
  ],
  [
    'the proxy of the HTTP client, where licensing has none',
    lines('ip http client proxy-server proxy.example.com proxy-port 3128'),
    'direct-smart-proxy',
    { proxy: 'proxy.example.com', port: '3128' },
  ],
  [
    'no placeholder, and no user of the device: a line with its name would change its password',
    lines('ip name-server <dns>', 'username admin privilege 15 secret 9 $9$example', 'ntp server x.x.x.x'),
    'cslu-initiated',
    {},
  ],
];

describe('what a configuration speaks for, when a topology is inserted', () => {
  for (const [why, text, form, values] of rows)
    it(why, () => {
      assert.deepEqual(suggestedFor(factsOf(text), formOf(form)), values);
    });

  it('an interface is looked for behind the address that was given', () => {
    const config = factsOf(lines(...address('Vlan10', '192.0.2.10'), ...address('Vlan20', '198.51.100.10')));
    const row = formOf('cslu-pi-initiated');
    assert.equal(suggestedFor(config, row, { cslu: '192.0.2.77' }).interface, 'Vlan10');
    assert.equal(suggestedFor(config, row, { cslu: '203.0.113.7' }).interface, undefined);
  });

  it('a tenant belongs to its own server', () => {
    const config = factsOf(lines('license smart url cslu https://onprem.example.com/cslu/v1/pi/branch-1'));
    const row = formOf('onprem-pi-initiated');
    assert.equal(suggestedFor(config, row, { onprem: 'onprem.example.com' }).tenant, 'branch-1');
    assert.equal(suggestedFor(config, row, { onprem: '192.0.2.10' }).tenant, undefined);
  });
});

describe('the form that fits a configuration', () => {
  const vrf = lines('vrf definition MGMT', ...address('GigabitEthernet0/0', '192.0.2.10', inVrf));
  const vlan = lines(...address('Vlan20', '198.51.100.10'));
  const texts: readonly (readonly [text: string, fits: string | undefined])[] = [
    [`${vrf}${vlan}ip http client source-interface GigabitEthernet0/0\n`, 'vrf'],
    [`${vrf}${vlan}ip http client source-interface Vlan20\nip name-server vrf MGMT 192.0.2.53\n`, undefined],
    [`${vrf}${vlan}license smart vrf MGMT\n`, 'vrf'],
    [`${vrf}${vlan}ip name-server vrf MGMT 192.0.2.53\n`, 'vrf'],
    [`${vrf}${vlan}ip name-server 192.0.2.53\nip name-server vrf MGMT 192.0.2.53\n`, undefined],
    [vrf, 'vrf'],
    [vrf + vlan, undefined],
    [vlan, undefined],
    ['license smart transport smart\n', undefined],
  ];
  for (const [text, fits] of texts)
    it(`is ${fits ?? 'the standard one'}: ${text
      .split('\n')
      .filter((line) => /^(?:ip|license|interface)/.test(line))
      .join(', ')}`, () => {
      assert.equal(fittingVariant(factsOf(text)), fits);
    });

  it('stands first among those that are offered while somebody types', () => {
    const names = snippetsWith(() => ({}), 'vrf').map(({ name }) => name);
    assert.ok(names.indexOf('slp-direct-smart-vrf') < names.indexOf('slp-direct-smart'));
    assert.deepEqual(
      names.toSorted(),
      snippetsWith(() => ({}))
        .map(({ name }) => name)
        .toSorted(),
    );
  });
});

describe('a topology that is inserted with the values of a healthy device', () => {
  const folder = 'test/samples/healthy';
  for (const name of readdirSync(folder))
    it(`${name}: is recognised as its own, and has no finding`, () => {
      const config = factsOf(readFileSync(`${folder}/${name}`, 'utf8'));
      for (const row of topologies)
        for (const form of [row, ...(row.variants ?? [])]) {
          const text = lines(...snippetLines(form, suggestedFor(config, form)));
          const ids = analysisOf(text, { topology: row.id }, 'config').findings.map(({ rule }) => rule.id);
          // On-Prem by its address over HTTPS is a hint in the file of the device, too.
          assert.deepEqual(
            ids.filter((id) => id !== 'SLP515' || name !== 'c9200l-onprem-https-address.cfg'),
            [],
            text,
          );
          const candidates = analysisOf(text, {}, 'config').devices[0]?.knowns.topology.candidates ?? [];
          const first = candidates[0]?.id;
          assert.ok(first === row.id || (first && row.twins.includes(first)), `${row.id}: ${first}\n${text}`);
        }
    });
});

describe('the text with stops', () => {
  const row = formOf('onprem-pi-initiated');
  it('has what was answered as it is, and a stop for what was left open', () => {
    assert.deepEqual(
      snippetBody(row, { onprem: 'a.example.com', tenant: '50$', interface: '' }).filter((line) =>
        /source-interface|url/.test(line),
      ),
      [
        'ip domain lookup source-interface ${2:Vlan100}',
        'ip http client source-interface $2',
        'license smart url cslu https://a.example.com/cslu/v1/pi/50\\$',
      ],
    );
  });

  it('is the plain text where everything was answered', () => {
    const values = Object.fromEntries(row.values.map(({ name, sample }) => [name, sample]));
    assert.deepEqual(snippetBody(row, values), [...snippetLines(row, {}), '$0']);
  });
});

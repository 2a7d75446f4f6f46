import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'mocha';
import { topologies } from '../../server/src/knowledge/topologies/registry';
import type { Origin, TopologyId, Transport } from '../../server/src/terms';
import { analysisOf } from './check';

const folder = resolve('test/samples/healthy');
const sample = (name: string): string => readFileSync(join(folder, name), 'utf8');

interface Expectation {
  readonly transport: Transport;
  readonly origin: Origin;
  /** Undefined where the configuration cannot tell. */
  readonly topology: TopologyId | undefined;
}

const configured = (transport: Transport, topology: TopologyId | undefined): Expectation => ({
  transport,
  origin: 'configured',
  topology,
});

/** What a text earns, as `SLP301 warning`; what is only worth knowing is left out. */
const complaintsOf = (text: string): readonly string[] =>
  analysisOf(text)
    .findings.filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule, severity }) => `${rule.id} ${severity}`);

/** Whole configurations of devices whose reports leave, or are not meant to. */
const samples: Readonly<Record<string, Expectation>> = {
  'c1111-direct-dhcp.cfg': configured('smart', 'direct-smart'),
  'c8000v-direct-bgp-vrf.cfg': configured('smart', 'direct-smart'),
  'c9200-access-cslu-gateway.cfg': configured('cslu', 'cslu-pi-initiated'),
  'c9200l-onprem-https-address.cfg': configured('cslu', 'onprem-pi-initiated'),
  'c9300-catalyst-center.cfg': { transport: 'cslu', origin: 'default', topology: 'controller' },
  'c9300-direct-mgmt-vrf.cfg': configured('smart', 'direct-smart'),
  'c9300-offline.cfg': configured('off', 'offline'),
  'c9300-onprem-http-tenant.cfg': configured('cslu', 'onprem-pi-initiated'),
  'c9300-stack-cslu-host.cfg': configured('cslu', 'cslu-pi-initiated'),
  'c9300l-cslu-dns.cfg': { transport: 'cslu', origin: 'default', topology: undefined },
  'c9400-callhome-builtin.cfg': configured('callhome', 'direct-callhome'),
  'c9500-callhome-proxy.cfg': configured('callhome', 'direct-callhome-proxy'),
  'c9500-direct-proxy.cfg': configured('smart', 'direct-smart-proxy'),
  'c9600-core-ospf.cfg': configured('smart', 'direct-smart'),
  'c9800-onprem-license-vrf.cfg': configured('cslu', 'onprem-pi-initiated'),
  'isr1100-pulled.cfg': { transport: 'cslu', origin: 'default', topology: 'cslu-initiated' },
  'isr4431-callhome-profile.cfg': configured('callhome', 'direct-callhome'),
};

describe('a healthy device', () => {
  it('is expected for every sample, and no other', () =>
    assert.deepEqual(readdirSync(folder).sort(), Object.keys(samples).sort()));

  for (const [name, { transport, origin, topology }] of Object.entries(samples)) {
    it(`earns no warning: ${name}`, () => {
      assert.deepEqual(complaintsOf(sample(name)), []);
      const { devices } = analysisOf(sample(name));
      assert.equal(devices.length, 1);
      const knowns = devices[0]?.knowns;
      assert.equal(knowns?.config?.whole, true);
      assert.deepEqual([knowns?.transport.value, knowns?.transport.origin], [transport, origin]);
      const row = topologies.find(({ id }) => id === topology);
      assert.equal(knowns?.topology.best, row?.id);
    });
  }
});

/** A healthy sample, one line of it changed, and the warnings that this earns. */
const slips: readonly (readonly [name: string, from: string, to: string, finding: string])[] = [
  [
    'c9300-direct-mgmt-vrf.cfg',
    'ip route vrf Mgmt-vrf 0.0.0.0 0.0.0.0 192.0.2.1\n',
    'ip route 0.0.0.0 0.0.0.0 192.0.2.1\n',
    'SLP416 warning',
  ],
  [
    'c9300-direct-mgmt-vrf.cfg',
    'ip http client source-interface GigabitEthernet0/0\n',
    '',
    'SLP218 warning, SLP302 warning',
  ],
  [
    'c9300-direct-mgmt-vrf.cfg',
    'ip name-server vrf Mgmt-vrf 192.0.2.53 192.0.2.54\n',
    'ip name-server 192.0.2.53 192.0.2.54\n',
    'SLP302 warning',
  ],
  ['c9300-direct-mgmt-vrf.cfg', ' ip address 192.0.2.31 255.255.255.0\n', ' no ip address\n', 'SLP202 error'],
  ['c9200l-onprem-https-address.cfg', 'revocation-check crl none', 'revocation-check crl', 'SLP505 warning'],
  ['c9200-access-cslu-gateway.cfg', 'ip default-gateway 192.0.2.1\n', '', 'SLP416 warning'],
  [
    'c9200-access-cslu-gateway.cfg',
    'ip default-gateway 192.0.2.1\n',
    'ip routing\nip default-gateway 192.0.2.1\n',
    'SLP415 warning',
  ],
  [
    'c9300-onprem-http-tenant.cfg',
    'source-interface Vlan20\nip http server',
    'source-interface Vlan2\nip http server',
    'SLP201 error',
  ],
  ['c9300-stack-cslu-host.cfg', 'ip host vrf Mgmt-vrf ', 'ip host ', 'SLP303 error'],
  ['c9600-core-ospf.cfg', 'ip name-server 198.51.100.53 198.51.100.54\n', '', 'SLP301 warning'],
  [
    'c9800-onprem-license-vrf.cfg',
    'license smart vrf Mgmt-intf',
    'license smart vrf Mgmt-vrf',
    'SLP215 warning',
  ],
  [
    'c8000v-direct-bgp-vrf.cfg',
    ' address-family ipv4 vrf SERVICES\n',
    ' address-family ipv4 vrf OTHER\n',
    'SLP416 warning',
  ],
  ['c1111-direct-dhcp.cfg', ' ip address dhcp\n', ' ip address dhcp\n shutdown\n', 'SLP203 warning'],
];

describe('a healthy device with one slip', () => {
  for (const [name, from, to, finding] of slips) {
    it(`${name}: '${from.trim().split('\n')[0]}' gives ${finding}`, () => {
      const text = sample(name);
      assert.ok(text.includes(from), 'the sample holds the line');
      assert.equal(complaintsOf(text.replace(from, to)).join(', '), finding);
    });
  }
});

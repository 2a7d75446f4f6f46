import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { allSafe } from '../../server/src/features/fixAll';
import { pageOf } from '../../server/src/features/texts';
import { rules } from '../../server/src/rules/registry';
import { analysisOf, applied, withSamples } from './check';

/** What is known about the devices of a text, by name. */
function factsOf(text: string): Readonly<Record<string, string>> {
  const all = analysisOf(text).devices.map(({ knowns }) => {
    const { config, peer, transport, vrf, declared, licensing, release, topology } = knowns;
    return {
      hostname: knowns.hostname,
      release: release?.value,
      licensing: licensing.value,
      transport: transport.value,
      topology: topology.best,
      declared: declared?.value,
      peer: [peer?.host, peer?.url?.text],
      vrf: vrf?.name,
      source: config?.httpSource?.text,
      nameServers: config?.nameServers.map(({ value, vrf: table }) => [value, table]),
      hosts: config?.hosts.map(({ value, vrf: table }) => [value, table]),
      domain: config?.domainNames.map(({ value }) => value),
      lookup: config?.lookupOff.length,
      users: config?.users.length,
      licensingLines: config?.licensing.length,
      whole: config?.whole,
    };
  });
  const names = Object.keys(all[0] ?? {}) as (keyof (typeof all)[number])[];
  return Object.fromEntries(names.map((name) => [name, JSON.stringify(all.map((facts) => facts[name]))]));
}

/** What each fix of a rule's own example changes about the device, and nothing else; `-`: none of these facts. */
const mends: Readonly<Record<string, readonly string[]>> = {
  "SLP001 Change to 'cslu'": ['licensing', 'transport'],
  "SLP003 Change to 'new-model'": [],
  'SLP004 Change to half-width characters': [],
  'SLP005 Change to half-width characters': [],
  "SLP006 Change to 'transport'": [],
  'SLP007 Remove the value': [],
  "SLP008 Put 'do' before it": ['licensingLines'],
  'SLP009 Remove the suppression': [],
  "SLP010 Change to 'name-server'": [],
  'SLP011 Put the VRF to the front': ['hosts'],
  "SLP102 Add 'license smart transport smart'": ['transport', 'peer', 'licensingLines'],
  "SLP103 Change to 'offline'": ['declared'],
  "SLP111 Change to 'cslu'": ['licensing', 'transport'],
  "SLP113 Add 'license smart transport smart'": ['transport', 'topology', 'peer', 'licensingLines'],
  "SLP201 Change to 'Vlan100'": ['source'],
  "SLP206 Change to 'ip http authentication local'": [],
  "SLP207 Add 'username <user> privilege 15 secret <secret>'": ['users'],
  "SLP214 Change to 'MGMT'": ['vrf'],
  "SLP215 Change to 'Mgmt-intf'": ['nameServers'],
  "SLP218 Add 'ip http client source-interface <interface>'": ['vrf', 'source'],
  'SLP260 Put the VRF before the address': [],
  "SLP301 Add 'ip name-server <dns>'": ['nameServers'],
  "SLP302 Add 'ip name-server vrf Mgmt-vrf 192.0.2.53'": ['nameServers'],
  "SLP303 Change to 'ip domain lookup'": ['lookup'],
  "SLP305 Add 'ip host vrf Mgmt-vrf cslu.example.com 192.0.2.80'": ['hosts'],
  "SLP311 Add 'ip domain name example.com'": ['domain'],
  "SLP406 Add 'license smart proxy port <port>'": ['licensingLines'],
  "SLP407 Change to '192.0.2.80'": ['licensingLines'],
  'SLP408 Remove the credentials': [],
  'SLP415 Change to a default route': [],
  "SLP416 Add 'ip route vrf Mgmt-vrf 0.0.0.0 0.0.0.0 <gateway>'": [],
  "SLP419 Add 'ip route 0.0.0.0 0.0.0.0 <gateway>'": [],
  "SLP502 Change to 'TLSv1.2'": [],
  "SLP504 Change to 'SLA-TrustPoint'": [],
  "SLP505 Change to 'revocation-check none'": [],
  "SLP507 Add 'ntp server <ntp>'": [],
  "SLP601 Change to 'http://192.0.2.10:8182/cslu/v1/pi'": ['topology', 'peer'],
  'SLP602 Change to the CSSM URL': ['topology', 'peer'],
  "SLP604 CSLU: use port ':8182'": ['peer'],
  "SLP605 Change the path to '/cslu/v1/pi'": ['peer'],
  'SLP606 On-Prem: remove the port': ['peer'],
  'SLP606 CSLU: remove the tenant': ['topology', 'peer'],
  "SLP607 Add 'active'": [],
  "SLP609 Add 'destination transport-method http'": [],
  "SLP611 Change to 'service call-home'": [],
  'SLP625 Exchange the two lines': [],
  'SLP626 Change to the call-home URL': ['peer'],
  "SLP627 Change the keyword to 'cslu'": ['topology', 'peer'],
  "SLP628 Add the keyword 'cslu'": [],
  "SLP629 Change to 'smartreceiver.cisco.com'": ['peer'],
  "SLP630 Change to 'http'": ['peer'],
  "SLP661 Change to 'CiscoTAC-1'": [],
  "SLP701 Replace it by '<token>'": [],
  "SLP702 Add 'all'": [],
  "SLP702 Add 'local'": [],
  "SLP703 Change to 'idtoken'": [],
  "SLP804 Change the level to 'network-advantage'": [],
  "SLP804 Change the add-on to 'dna-essentials'": [],
};

const examples = rules.map((rule) => ({ id: rule.id, bad: pageOf(rule).bad }));

const offered = examples.flatMap(({ id, bad }) =>
  analysisOf(bad).findings.flatMap(({ fixes }) =>
    fixes.map((fix) => ({ name: `${id} ${fix.title.en}`, bad, fix })),
  ),
);

describe('Every fix', () => {
  it('stands in the table of what it mends', () => {
    assert.deepEqual(
      offered.map(({ name }) => name),
      Object.keys(mends),
    );
  });

  for (const { name, bad, fix } of offered)
    it(`${name}: mends what it is about, and leaves every other fact as it was`, () => {
      const [before, after] = [factsOf(bad), factsOf(applied(bad, withSamples(fix)))];
      assert.deepEqual(
        Object.keys(before).filter((fact) => before[fact] !== after[fact]),
        mends[name],
      );
    });

  it('that asks for a value names it in its line, with a sample', () => {
    for (const { name, fix } of offered)
      for (const { text, asks } of fix.edits) {
        const names = Array.from(text.matchAll(/<(\w+)>/g), ([, own]) => own);
        if (asks) assert.deepEqual([...new Set(names)], Object.keys(asks), name);
        else if (!name.startsWith('SLP701')) assert.deepEqual(names, [], name);
        if (asks) assert.ok(!fix.safe, `${name} asks, so nobody can apply it unseen`);
      }
  });
});

const applyAll = (text: string): string =>
  applied(text, {
    title: { en: '', ja: '' },
    safe: true,
    edits: allSafe(analysisOf(text, {}, 'config').findings),
  });

describe('All safe fixes at once', () => {
  const ids = (text: string) => analysisOf(text, {}, 'config').findings.map(({ rule }) => rule.id);

  it('mend each what they would mend alone, and change nothing the second time', () => {
    for (const { id, bad } of examples) {
      const mended = applyAll(bad);
      assert.equal(applyAll(mended), mended, id);
      assert.ok(
        ids(mended).every((own) => ids(bad).includes(own)),
        `${id}: ${ids(mended)}`,
      );
    }
  });

  it('mend several lines in one go', () => {
    const text =
      'hostname A\naaa new model\nlicense smart transport clsu\nlicense smart url cslu http//192.0.2.10:8182/cslu/v1/pi\n';
    assert.deepEqual(ids(text), ['SLP003', 'SLP001', 'SLP601']);
    assert.deepEqual(ids(applyAll(text)), []);
  });

  it('never do what a person has to decide: values, levels, suppressions, commands of EXEC mode', () => {
    for (const text of [
      'version 17.9\nhostname A\nlicense smart url cslu http://cslu-local:8182/cslu/v1/pi\nend\n',
      'hostname A\n! slp-disable-file SLP001\nlicense smart transport cslu\n',
      'hostname A\nlicense smart port 8080\nlicense smart transport smart\n',
    ]) {
      assert.notDeepEqual(ids(text), []);
      assert.equal(applyAll(text), text);
    }
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Finding } from '../../server/src/analysis/finding';
import { snippetLines, type Written } from '../../server/src/features/snippet';
import { topologies } from '../../server/src/knowledge/topologies/registry';
import type { TopologyLine, TopologyRow } from '../../server/src/knowledge/types';
import { analysisOf } from './check';
import { type Mutant, mutantsOf } from './mutants';
import { switchWith } from './switchWith';

/**
 * Every topology in every form, inside a whole configuration and declared, with one slip at a time. What has to be
 * found for each kind of slip; one of the ids is enough. `absence` stands for the finding about the missing line.
 */
const expected: readonly (readonly [kind: RegExp, ids: string])[] = [
  [/^dropped$/, 'absence'],
  [/^denied$/, 'absence SLP007 SLP611'],
  [/^typo/, 'absence SLP001 SLP006 SLP010'],
  [/^full-width|^no-break|^url full-width/, 'SLP004'],
  [/<|placeholder/, 'SLP002'],
  [/^url https:\/\/onprem\S+\/cslu/, 'SLP102 SLP626 SLP602'],
  [/^url http:\/\/192/, 'SLP102 SLP626 SLP602 SLP627'],
  [/^url https:/, 'SLP602 SLP603 SLP605 SLP626'],
  [/^url (?:no scheme|one slash|scheme)/, 'SLP601'],
  [/^url (?:no path|path cut)/, 'SLP602 SLP605 SLP626'],
  [/^url port/, 'SLP602 SLP604 SLP626'],
  [/^url twice/, 'SLP626 SLP653'],
  [/^transport without/, 'SLP050'],
  [/^transport twice/, 'SLP105'],
  [/^transport/, 'SLP102'],
  [/^vrf (?:misspelt|case)/, 'SLP214'],
  [/^vrf/, 'SLP216 SLP302'],
  [/^interface undefined/, 'SLP201 SLP306'],
  [/^interface shut/, 'SLP203 SLP351'],
  [/^interface without/, 'SLP202 SLP351'],
  [/^interface of another/, 'SLP216 SLP302 SLP307'],
  [/^interface missing/, 'SLP050'],
  [/^proxy user/, 'SLP408'],
  [/^(?:http-)?proxy \D/, 'SLP407'],
  [/^(?:http-proxy|port)/, 'SLP409'],
  [/^server octet/, 'SLP350'],
  [/^email/, 'SLP609'],
  [/^(?:inactive|profile misspelt)/, 'SLP607'],
  [/^profile typographic/, 'SLP005'],
  [/^service off/, 'SLP611'],
  [/^crl alone/, 'SLP505'],
  [/^trustpoint/, 'SLP504'],
  [/privilege/, 'SLP207'],
  [/^moved/, 'SLP211'],
  [/^closed/, 'SLP205'],
  [/^access class/, 'SLP208'],
];

/** Findings about a recommended line that is missing, by its first words; a required one names its own rule. */
const hints: readonly (readonly [start: string, id: string])[] = [
  ['ntp server', 'SLP507'],
  [' contact-email-addr', 'SLP612'],
  ['aaa new-model', 'SLP209'],
  ['ip http authentication', 'SLP206'],
];

/** What else follows from a slip, without naming its line: a default peer has no line, and neither has what is gone. */
const consequences: readonly (readonly [kind: RegExp, line: RegExp, id: string])[] = [
  // Call Home resolves in the global table, transport smart where the source interface is.
  [/smart$/, /transport callhome/, 'SLP302'],
];

/** Slips that change nothing, or nothing that a configuration can tell; how many there are, and why. */
const equivalent: readonly {
  readonly line: RegExp;
  readonly kind: RegExp;
  readonly form: RegExp;
  readonly count: number;
  readonly why: string;
}[] = [
  {
    line: /^aaa auth/,
    kind: /^(?:dropped|denied|typo)/,
    form: /-initiated$|controller/,
    count: 64,
    why: 'documented, not needed: `ip http authentication local` checks the user',
  },
  {
    line: /./,
    kind: /./,
    form: /^controller$/,
    count: 24,
    why: 'a controller brings its own ways to log in; nothing but its reach is needed',
  },
  {
    line: /^ip (?:name-server|domain lookup|http client)/,
    kind: /./,
    form: /^(?:cslu-initiated|cslu-disconnected-cslu-initiated|onprem-initiated)$/,
    count: 54,
    why: 'where a collector connects, the device opens no connection that would need it',
  },
  {
    line: /^crypto|^ (?:enrollment|revocation-check)/,
    kind: /./,
    form: /^onprem-initiated$/,
    count: 11,
    why: 'where On-Prem connects, the device checks no certificate',
  },
  {
    line: /^crypto|^ (?:enrollment|revocation-check)/,
    kind: /^(?:dropped|denied)/,
    form: /^onprem-pi-initiated/,
    count: 8,
    why: 'IOS-XE makes the trustpoint by itself, and prints `revocation-check crl` where that is in force',
  },
  {
    line: /^license smart transport cslu/,
    kind: /^dropped/,
    form: /./,
    count: 10,
    why: 'the default that IOS-XE hides',
  },
  {
    line: /^license smart transport cslu/,
    kind: /^transport automatic/,
    form: /./,
    count: 10,
    why: '`automatic` does what `cslu` does',
  },
  {
    line: /^license smart url (?:default|https:\/\/tools|smart)/,
    kind: /^(?:dropped|denied)/,
    form: /./,
    count: 24,
    why: 'the built-in address is the same',
  },
  {
    line: /^service call-home/,
    kind: /^(?:dropped|typo service)/,
    form: /./,
    count: 16,
    why: 'IOS-XE writes the line by itself',
  },
  {
    line: /^ vrf Mgmt-vrf/,
    kind: /^dropped/,
    form: /callhome/,
    count: 2,
    why: 'recommended: the source interface is in that VRF',
  },
  {
    line: /^ip domain (?:lookup|name)/,
    kind: /^(?:dropped|denied|vrf other|vrf gone)/,
    form: /./,
    count: 46,
    why: 'recommended: routing finds a source, and a record without a domain serves; a line of another table does not matter',
  },
  {
    line: /^ip http client/,
    kind: /^(?:dropped|denied)/,
    form: /./,
    count: 34,
    why: 'recommended: routing finds a source, unless DNS stands in its VRF only',
  },
  {
    line: /^ip http client/,
    kind: /^interface of another/,
    form: /^(?:cslu|direct-callhome)/,
    count: 6,
    why: 'an address of the peer can be reached from either table, as far as the configuration tells',
  },
  {
    line: /^ntp server vrf/,
    kind: /^vrf (?:other|gone)/,
    form: /./,
    count: 12,
    why: 'time can come out of any table',
  },
  {
    line: /^ip name-server/,
    kind: /^server masked/,
    form: /./,
    count: 18,
    why: 'somebody has hidden a real address',
  },
  {
    line: /^license smart url cslu/,
    kind: /^url (?:path cut|port)/,
    form: /^onprem/,
    count: 4,
    why: 'any tenant and, behind a firewall, any port can be right',
  },
];

interface Form extends Written {
  readonly name: string;
  readonly row: TopologyRow;
}

/** Also as a device stores it, where `license smart url default` has become an address. */
const forms: readonly Form[] = topologies.flatMap((row) =>
  [
    { ...row, variant: '' },
    ...(row.variants ?? []).map((form) => ({ ...form, variant: `/${form.id}` })),
  ].flatMap(({ lines, values, variant }) => {
    const form: Form = { name: `${row.id}${variant}`, row, lines, values };
    if (!lines.some(({ text }) => text.endsWith('url default'))) return [form];
    const stored = lines.map((line) =>
      line.text.endsWith('url default')
        ? { ...line, text: 'license smart url smart https://smartreceiver.cisco.com/licservice/license' }
        : line,
    );
    return [form, { ...form, name: `${form.name}/stored`, lines: stored }];
  }),
);

/** An interface without an address, one that is shut down, and a VRF that nothing is in. */
const pitfalls = `vrf definition USERS
 address-family ipv4
 exit-address-family
!
interface Vlan200
 no ip address
!
interface Vlan300
 ip address 203.0.113.31 255.255.255.0
 shutdown
!
`;

function deviceOf({ name, lines }: Form, written: readonly string[]): string {
  const clock = lines.some(({ text }) => text.startsWith('ntp')) ? [] : ['ntp server 192.0.2.200'];
  const text = switchWith([...written, ...clock], []);
  assert.ok(text.includes('line vty 0 4\n'), name);
  return text.replace('line vty 0 4\n', `${pitfalls}line vty 0 4\n`);
}

const signOf = ({ rule, severity }: Finding): string => `${rule.id} ${severity}`;

function absenceOf(line: TopologyLine): string {
  const own = line.need === 'required' ? (line.judgedBy ?? 'SLP102') : undefined;
  return own ?? hints.find(([start]) => line.text.startsWith(start))?.[1] ?? 'SLP102';
}

let made = 0;
let found = 0;
const missed: string[] = [];
const used = new Map<(typeof equivalent)[number], number>();

/** @returns what is wrong with the findings about a slip; nothing if they are right */
function judge(
  form: Form,
  line: TopologyLine,
  text: string,
  known: readonly string[],
  mutant: Mutant,
): string | undefined {
  const { kind, from, to } = mutant;
  const changed = text.replace(`\n${from}\n`, `\n${to.map((own) => `${own}\n`).join('')}`);
  assert.notEqual(changed, text, `${form.name}: '${from}' ${kind}`);
  const { findings } = analysisOf(changed, { topology: form.row.id }, 'config');
  const fresh = findings.filter((finding) => !known.includes(signOf(finding)));
  made++;
  const label = `${form.name}: '${from.trim()}' ${kind}`;
  if (fresh.length === 0) {
    const entry = equivalent.find(
      (own) => own.line.test(from) && own.kind.test(kind) && own.form.test(form.name),
    );
    if (entry) used.set(entry, (used.get(entry) ?? 0) + 1);
    else missed.push(label);
    return undefined;
  }
  found++;
  const ids = fresh.map(({ rule }) => rule.id as string);
  const absence = absenceOf(line);
  const wanted = expected.find(([pattern]) => pattern.test(kind))?.[1].split(' ') ?? [];
  if (!wanted.some((id) => ids.includes(id === 'absence' ? absence : id))) return `${label} gives ${ids}`;
  const at = text.slice(0, text.indexOf(`\n${from}\n`) + 1).split('\n').length - 1;
  const isOwn = (span: Finding['at']): boolean => {
    const own = span.source.lineOf(span.start);
    return own >= at && own < at + Math.max(1, to.length);
  };
  const strays = fresh.filter(
    ({ rule, at: place, related }) =>
      rule.id !== absence &&
      rule.id !== 'SLP102' &&
      !isOwn(place) &&
      !related.some((entry) => isOwn(entry.at)) &&
      !consequences.some(([of, own, id]) => id === rule.id && of.test(kind) && own.test(from)),
  );
  return strays.length > 0 ? `${label} also gives ${strays.map(({ rule }) => rule.id)}` : undefined;
}

describe('a slip in a declared topology', () => {
  for (const form of forms)
    it(`is found in ${form.name}, and nothing that does not follow from it`, () => {
      const lines = snippetLines(form, {});
      const written = form.lines.filter(({ whenName }) => lines.length === form.lines.length || !whenName);
      assert.equal(written.length, lines.length);
      const text = deviceOf(form, lines);
      const before = analysisOf(text, { topology: form.row.id }, 'config').findings;
      assert.deepEqual(
        before.filter(({ severity }) => severity === 'error' || severity === 'warning'),
        [],
      );
      const known = before.map(signOf);
      const faults = lines.flatMap((line, index) =>
        [...mutantsOf(line, form.row)].flatMap(
          (mutant) => judge(form, written[index] as TopologyLine, text, known, mutant) ?? [],
        ),
      );
      assert.deepEqual(faults, []);
    });

  it('is found in every case that is none of those that change nothing', () => {
    const same = [...used.values()].reduce((sum, count) => sum + count, 0);
    assert.equal(found + same + missed.length, made);
    assert.ok(made > 2000, `${made} slips`);
    assert.deepEqual(missed, []);
  });

  it('that changes nothing is counted, so that none hides another one', () =>
    assert.deepEqual(
      equivalent.map((entry) => [entry.why, used.get(entry) ?? 0]),
      equivalent.map(({ why, count }) => [why, count]),
    ));
});

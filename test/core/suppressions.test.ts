import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { suppressionsOf } from '../../server/src/features/suppress';
import { pageOf } from '../../server/src/features/texts';
import { rules } from '../../server/src/rules/registry';
import { analysisOf, applied, check, checkFixes, found } from './check';

const ids = (text: string): readonly string[] => analysisOf(text).findings.map(({ rule: { id } }) => id);

describe('A comment that suppresses', () => {
  it('silences the line below it, by id, by name or by hop', () => {
    for (const name of [
      'SLP001',
      'slp001',
      'transport-unknown-keyword',
      'text',
      'SLP601, SLP001',
      'name text',
    ])
      assert.ok(
        !ids(`! slp-disable-next-line ${name}\nlicense smart transport clsu\n`).includes('SLP001'),
        name,
      );
  });

  it('without a name silences every finding of its line', () =>
    check('! slp-disable-next-line\nlicense smart transport clsu\n'));

  it('speaks of its line alone', () =>
    check(`
! slp-disable-next-line SLP001
license smart transport clsu
license smart transport samrt
                        ^^^^^ SLP001
`));

  it('stands above other comments, and above another one of its kind', () =>
    check(
      '! slp-disable-next-line SLP001\n!\n! slp-disable-next-line text\n! agreed\nlicense smart transport clsu\n',
    ));

  it('covers a comment that is found itself', () =>
    check('! slp-disable-next-line topology-unknown\n! slp-topology: ofline\nlicense smart transport off\n'));

  it('without effect is found on the last line of its device, and named after it', () => {
    const [finding] = analysisOf(
      'hostname SW1\nlicense smart transport off ! slp-disable-line SLP001',
    ).findings;
    assert.deepEqual([finding?.rule.id, finding?.device], ['SLP009', 'SW1']);
  });

  it('silences a whole file from wherever it stands, behind `end` too', () => {
    const device = 'version 17.9\nhostname SW1\nlicense smart transport clsu\nend\n';
    assert.deepEqual(ids(`! slp-disable-file SLP001\n${device}`), []);
    assert.deepEqual(ids(`${device}! slp-disable-file SLP001\n`), []);
    assert.equal(analysisOf(`${device}! slp-disable-file SLP001\n`).devices.length, 1);
  });

  it('stands behind a command, which is read without it', () => {
    const typo = 'hostname A\nlicense smart transport clsu';
    assert.deepEqual(found(`${typo}\n`), ['1:24-28 SLP001']);
    assert.deepEqual(found(`${typo} ! slp-disable-line SLP001 -- lab\n`), []);
    assert.deepEqual(found('hostname A\nlicense smart transport off ! slp-disable-line\n'), [
      '1:30-46 SLP009',
    ]);
  });

  it('keeps its reason beside what it silences', () => {
    const { silenced } = analysisOf(
      '! slp-disable-next-line SLP001 -- until CHG0012345\nlicense smart transport clsu\n',
    );
    assert.deepEqual(
      silenced.map(({ finding, by, reason }) => [finding.rule.id, by, reason]),
      [['SLP001', 'comment', 'until CHG0012345']],
    );
  });

  it('mends no device: the path knows what is wrong all the same', () => {
    const text =
      'version 17.9\nhostname SW1\nlicense smart url cslu http://cslu-local:8182/cslu/v1/pi\nend\n';
    const states = (own: string) => analysisOf(own).devices[0]?.path.map(({ hop, state }) => [hop, state]);
    assert.deepEqual(states(`! slp-disable-file name\n${text}`), states(text));
  });

  it('is said to do nothing where it silences nothing', () =>
    check(`
! slp-disable-next-line SLP001, SLP102 -- old
                                ^^^^^^ SLP009 information: line 2
license smart transport clsu
`));

  it('is said to name something unknown, with the name that was meant', () => {
    check(`
! slp-disable-file dns-misssing
                   ^^^^^^^^^^^^ SLP009: neither a rule nor a hop
license smart transport off
`);
    const [finding] = analysisOf(
      'hostname A\n! slp-disable-file dns-misssing\nlicense smart transport off\n',
    ).findings;
    assert.deepEqual(finding?.fixes[0]?.edits[0]?.text, 'dns-missing');
  });

  it('is said to have no such form, with the form that was meant', () => {
    check(`
! slp-disable-nextline SLP001
  ^^^^^^^^^^^^^^^^^^^^ SLP009: is no suppression
license smart transport off
`);
    check(`
! slp-disable-line SLP001
                   ^^^^^^ SLP009: speaks of its own line
license smart transport off
`);
  });

  it('is said to have no effect where its word is cut short or misspelt, on a line of its own or behind a command', () => {
    const offered = (text: string): string | undefined =>
      analysisOf(text).findings.find(({ rule }) => rule.id === 'SLP009')?.fixes[0]?.edits[0]?.text;
    for (const [word, meant] of [
      ['slp-dis', 'slp-disable-next-line'],
      ['slp-disable', 'slp-disable-next-line'],
      ['slp-disabel-next-line', 'slp-disable-next-line'],
      ['slp-disable-ne', 'slp-disable-next-line'],
      ['slp-disable-fiel', 'slp-disable-file'],
    ] as const)
      assert.equal(offered(`! ${word} SLP001\nlicense smart transport off\n`), meant);
    for (const word of ['slp-dis', 'slp-disable', 'slp-disable-lin'])
      assert.equal(offered(`hostname A\nlicense smart transport off ! ${word} SLP001\n`), 'slp-disable-line');
    for (const word of ['slp-dissolved', 'slp-policy', 'slp-'])
      assert.deepEqual(found(`! ${word} SLP001\nlicense smart transport off\n`), []);
  });

  it('can be removed by what it offers: one name of several, or the whole comment', () => {
    for (const text of [
      '! slp-disable-next-line SLP001, SLP301\nlicense smart transport off\n',
      'license smart transport off ! slp-disable-line SLP001\n',
      'interface Vlan1\n ! slp-disable-next-line SLP001\n ip address 192.0.2.1 255.255.255.0\n',
    ])
      checkFixes(text);
  });

  it('is not read in a capture, and that is said', () => {
    const log = 'SW1#show running-config\n! slp-disable-file SLP001\nlicense smart transport clsu\nSW1#\n';
    assert.deepEqual(found(log, {}, 'capture'), ['1:0-25 SLP009', '2:24-28 SLP001']);
  });

  it('can itself be suppressed', () => {
    assert.deepEqual(ids('! slp-disable-file SLP009\n! slp-disable-file SLP507\nhostname A\n'), []);
  });

  for (const rule of rules.filter(({ slug }) => slug !== 'suppression-unused'))
    it(`silences ${rule.id} on its line and in its file, and brings nothing else`, () => {
      const { findings } = analysisOf(pageOf(rule).bad, {}, 'config');
      const own = findings.filter(({ rule: { id } }) => id === rule.id);
      for (const finding of own)
        for (const fix of suppressionsOf(finding)) {
          const left = analysisOf(applied(pageOf(rule).bad, fix), {}, 'config').findings;
          const silent = /file/.test(fix.title.en)
            ? own.length
            : own.filter(({ at }) => at.source.lineOf(at.start) === at.source.lineOf(finding.at.start))
                .length;
          assert.deepEqual(
            left.filter(({ rule: { id } }) => id === 'SLP009'),
            [],
          );
          assert.equal(
            left.length,
            findings.length - silent,
            `${fix.title.en}: ${left.map((x) => x.rule.id)}`,
          );
        }
    });
});

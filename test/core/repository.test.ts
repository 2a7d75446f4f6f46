import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, it } from 'mocha';
import { baselineText, readBaseline } from '../../server/src/analysis/baseline';
import { readRepository } from '../../server/src/repository';
import { fits } from '../../server/src/repository/globs';
import { Repositories } from '../../server/src/repository/nearest';
import { readRepositoryFile } from '../../server/src/repository/read';
import { rules } from '../../server/src/rules/registry';
import { placeholderUses, topologyIds } from '../../server/src/terms';
import { textOf } from '../../server/src/text/source';
import { analysisOf } from './check';
import { call } from './shell';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
/** As Notepad of Windows saves a file when it is told to write Unicode. */
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
const ids = rules.map(({ id }) => id);
const read = (text: string) => readRepositoryFile('/repo/.iosxe-slp.json', text, ids);
const complaints = (text: string) =>
  read(text).problems.map(({ at, message }) => `${textOf(at)}: ${message.en}`);

const typo = 'version 17.9\nhostname SW1\nlicense smart transport clsu\nend\n';
const idsOf = (out: { files: { path: string; findings: { id: string }[] }[] }) =>
  out.files.flatMap(({ path, findings }) => findings.map(({ id }) => `${path} ${id}`));

describe('The file of a repository', () => {
  it('may hold comments and trailing commas', () => {
    const { file, problems } = read('{\n  // agreed\n  "rules": { "SLP101": "off", },\n}');
    assert.deepEqual(problems, []);
    assert.deepEqual(file.rules, { SLP101: 'off' });
  });

  it('says where a key or a value is wrong, and keeps the rest', () => {
    assert.deepEqual(complaints('{ "rulse": {} }'), ['"rulse": `rulse` is unknown; `rules` is near.']);
    assert.deepEqual(complaints('{ "rules": { "nmae": "off" } }'), [
      '"nmae": `nmae` is unknown; `name` is near.',
    ]);
    assert.match(
      complaints('{ "rules": { "name": "loud" } }')[0] ?? '',
      /^"loud": Expected here: "default", "off"/,
    );
    assert.match(complaints('{ "topology": { "*.cfg": "ofline" } }')[0] ?? '', /^"ofline": Expected here/);
    assert.match(complaints('{ "targetVersion": "newest" }')[0] ?? '', /^"newest": .*17\.9\.4/);
    assert.match(complaints('{ "ignore": "old/" }')[0] ?? '', /^"old\/": Expected here: \[/);
    assert.match(complaints('[]')[0] ?? '', /^\[\]: Expected here: \{/);
    assert.equal(read('{ "rulse": 1, "baseline": "b.json" }').file.baseline, 'b.json');
  });

  it('that is no JSON is said to be none, whatever is in it', () => {
    for (const text of ['', '{', '{ "rules": ', '"', '\u0000', '{ "a" "b" }', '{}}'])
      assert.match(complaints(text)[0] ?? '', /This is no JSON/, JSON.stringify(text));
    assert.match(complaints('['.repeat(200_000))[0] ?? '', /This is no JSON/);
  });

  it('names files by globs as `.gitignore` does', () => {
    assert.ok(fits('a/b/sw1.cfg', '*.cfg'));
    assert.ok(fits('archive/old/sw1.cfg', 'archive/'));
    assert.ok(fits('archive/sw1.cfg', './archive/*'));
    assert.ok(fits('site/b/sw1.cfg', 'site/**/*.cfg'));
    assert.ok(!fits('a/sw1.txt', '*.cfg'));
    for (const glob of ['', '[', '{', '('.repeat(500), '*a'.repeat(60), '\\', `${'a'.repeat(70_000)}`])
      assert.ok(!fits(`${'a'.repeat(300)}/sw1.cfg`, glob), glob.slice(0, 20));
    assert.ok(!fits('other/archive/sw1.cfg', 'archive/'));
  });

  it('is the nearest one above a file, and none is merged with another', async () => {
    const asked: string[] = [];
    const texts: Record<string, string> = {
      'file:///w/.iosxe-slp.json': '{ "rules": { "name": "off" }, "topology": "offline" }',
      'file:///w/a/.iosxe-slp.json': '{ "rules": { "tls": "off" } }',
    };
    const files = {
      read: async (address: string) => {
        asked.push(address);
        const text = texts[address];
        return text === undefined ? undefined : bytesOf(text);
      },
    };
    const repositories = new Repositories(files, readRepository);
    const settings = async (uri: string) => (await repositories.of(uri))?.settingsFor(uri, {});
    assert.deepEqual((await settings('file:///w/a/b/x.cfg'))?.rules, { tls: 'off' });
    assert.equal((await settings('file:///w/a/b/x.cfg'))?.topology, undefined);
    assert.equal((await settings('file:///w/x.cfg'))?.topology, 'offline');
    assert.equal(await repositories.of('file:///other/x.cfg'), undefined);
    assert.equal(await repositories.of('untitled:Untitled-1'), undefined);
    assert.equal(new Set(asked).size, asked.length, 'no file is asked for twice');
    assert.ok(asked.every((address) => address.startsWith('file:///')));
  });

  it('says what a schema says: VS Code checks it as the product does', () => {
    const schema = JSON.parse(readFileSync('server/docs/iosxe-slp.schema.json', 'utf8'));
    const valid = new Ajv({ schemaId: 'auto' }).compile(schema);
    for (const text of [
      '{}',
      '{ "rules": { "SLP101": "off", "name": "error" }, "targetVersion": "17.9.4" }',
      '{ "topology": { "*.cfg": "offline" }, "placeholders": "final", "files": [], "ignore": ["x/"] }',
      ...topologyIds.map((id) => `{ "topology": "${id}" }`),
      ...placeholderUses.map((use) => `{ "placeholders": { "*": "${use}" } }`),
      '{ "rulse": {} }',
      '{ "rules": { "SLP999": "off" } }',
      '{ "rules": { "SLP101": "loud" } }',
      '{ "topology": "ofline" }',
      '{ "targetVersion": "newest" }',
      '{ "files": "*.cfg" }',
      '{ "baseline": 1 }',
      '[]',
    ])
      assert.equal(valid(JSON.parse(text)), complaints(text).length === 0, text);
  });

  it('judges the files of a call: severities, topology by glob, placeholders, files left out', async () => {
    const config = JSON.stringify({
      rules: { SLP001: 'hint', SLP102: 'error' },
      topology: { 'branch/**': 'offline' },
      placeholders: { 'templates/': 'template', 'final/': 'final' },
      ignore: ['archive/'],
    });
    const template = 'hostname A\nlicense smart transport cslu\nlicense smart url cslu {{ url }}\n';
    const { json, status } = await call('check . --format json', {
      '.iosxe-slp.json': config,
      './sw1.cfg': typo,
      './branch/sw2.cfg': 'hostname B\n',
      './archive/sw1.cfg': typo,
      './templates/a.cfg': template,
      './final/a.cfg': template,
      './other/a.cfg': template,
    });
    assert.deepEqual(idsOf(json()), [
      './branch/sw2.cfg SLP102',
      './final/a.cfg SLP002',
      './other/a.cfg SLP002',
      './sw1.cfg SLP001',
    ]);
    const severities = json().files.flatMap(({ findings }: { findings: { severity: string }[] }) =>
      findings.map(({ severity }) => severity),
    );
    assert.deepEqual(severities, ['error', 'warning', 'information', 'hint']);
    assert.deepEqual(json().skipped, [{ path: './archive/sw1.cfg', reason: 'left out by .iosxe-slp.json' }]);
    assert.equal(status, 1);
  });

  it('may be in UTF-16, and so may the baseline that it names', async () => {
    const { json } = await call('check a.cfg b.cfg --format json', {
      '.iosxe-slp.json': utf16(
        '{ "rules": { "SLP102": "hint" }, "topology": "offline", "baseline": "known.json" }',
      ),
      'known.json': utf16(
        '{ "version": 1, "findings": [{ "rule": "SLP001", "device": "SW1", "line": "license smart transport clsu" }] }',
      ),
      'a.cfg': typo,
      'b.cfg': 'version 17.9\nhostname SW2\nend\n',
    });
    assert.deepEqual(
      json().files.flatMap(({ findings }: { findings: { id: string; severity: string }[] }) =>
        findings.map(({ id, severity }) => `${id} ${severity}`),
      ),
      ['SLP102 hint', 'SLP102 hint'],
    );
  });

  it('that is wrong is told once, with its place, and gives 2; the files are checked all the same', async () => {
    const { err, out, status } = await call('check a.cfg b.cfg', {
      '.iosxe-slp.json': '{\n  "rulse": {}\n}\n',
      'a.cfg': typo,
      'b.cfg': typo,
    });
    assert.equal(err, ".iosxe-slp.json:2:3: 'rulse' is unknown; 'rules' is near.\n");
    assert.match(out, /a\.cfg:3:25: error SLP001[\s\S]*b\.cfg:3:25: error SLP001/);
    assert.equal(status, 2);
  });

  it('that is there and cannot be read is told once and gives 2, whatever makes it unreadable', async () => {
    const denied = Object.assign(new Error("EACCES: permission denied, open '/repo/.iosxe-slp.json'"), {
      code: 'EACCES',
    });
    const texts = { 'a.cfg': typo, 'site/b.cfg': typo };
    for (const file of [
      { '.iosxe-slp.json': denied },
      { '.iosxe-slp.json/old.json': '{}' },
      { '.iosxe-slp.json': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13) },
    ])
      for (const argv of [
        'check a.cfg site/b.cfg',
        'analyze a.cfg site/b.cfg',
        'convert a.cfg --to offline',
      ]) {
        const { err, out, status } = await call(argv, { ...texts, ...file });
        assert.match(err, /^\.iosxe-slp\.json:1:1: This [^\n]+\n$/, argv);
        assert.match(out, /b\.cfg:3:25: error SLP001|^license smart transport off$/m);
        assert.equal(status, 2);
      }
  });

  it('that cannot be read hides the one above it: no other file was meant for what is below it', async () => {
    const files = {
      read: async (address: string) =>
        address === '/w/a/.iosxe-slp.json' ? (false as const) : bytesOf('{ "topology": "offline" }'),
    };
    const repositories = new Repositories(files, readRepository);
    const found = await repositories.of('/w/a/x.cfg');
    assert.equal(found?.settingsFor('/w/a/x.cfg', {}).topology, undefined);
    assert.equal(found?.problems.length, 1);
    assert.deepEqual(await repositories.all(), [found]);
  });

  it('above all files of a case counts for the case, whatever the order they are named in', async () => {
    const files = {
      '.iosxe-slp.json': '{ "topology": { "dc/**": "offline" } }',
      'branch/.iosxe-slp.json': '{ "topology": "direct-smart" }',
      'branch/run.cfg': 'hostname A\n',
      'branch/lab/show.log': 'A#show clock\n*10:15:00.123 UTC Tue Mar 5 2024\n',
      'dc/run.cfg': 'hostname A\n',
    };
    const declared = async (paths: string) =>
      (await call(`analyze ${paths} --format json`, files)).json().devices[0].topology.declared;
    assert.equal(await declared('branch/run.cfg'), 'direct-smart');
    assert.equal(await declared('branch/lab/show.log branch/run.cfg'), 'direct-smart');
    assert.equal(await declared('branch/run.cfg dc/run.cfg'), 'offline');
    assert.equal(await declared('dc/run.cfg branch/run.cfg'), 'offline');
    assert.equal(await declared('branch/run.cfg dc/run.cfg --topology direct-smart'), 'direct-smart');
  });

  it('leaves files of a folder out of a case, but none that a call names', async () => {
    const files = {
      'site/.iosxe-slp.json': '{ "ignore": ["old/"] }',
      'site/a.cfg': 'hostname A\nlicense smart transport off\n',
      'site/old/b.cfg': 'hostname B\nlicense smart transport off\n',
    };
    for (const command of ['analyze', 'report --identities']) {
      const folder = await call(`${command} site`, files);
      assert.match(folder.out, /\bA\b/);
      assert.doesNotMatch(folder.out, /\bB\b/);
      assert.equal(folder.err, 'site/old/b.cfg: left out by .iosxe-slp.json\n');
      const named = await call(`${command} site/a.cfg site/old/b.cfg`, files);
      assert.match(named.out, /\bB\b/);
      assert.equal(named.err, '');
    }
  });

  it('says from which topology a conversion starts, where the lines do not', async () => {
    const files = { 'a.cfg': 'hostname A\nlicense smart transport cslu\n' };
    const from = async (more: Readonly<Record<string, string>>, option = '') =>
      (await call(`convert a.cfg --to offline --format json${option}`, { ...files, ...more })).json().from;
    const repository = { '.iosxe-slp.json': '{ "topology": "onprem-initiated" }' };
    assert.notEqual(await from({}), 'onprem-initiated');
    assert.equal(await from(repository), 'onprem-initiated');
    assert.equal(await from(repository, ' --topology cslu-initiated'), 'cslu-initiated');
  });

  it('can be another one, and options of the call win over it', async () => {
    const files = {
      '.iosxe-slp.json': '{ "rules": { "SLP001": "off" } }',
      'ci/strict.json': '{ "topology": "offline" }',
      'a.cfg': typo,
    };
    assert.equal((await call('check a.cfg', files)).status, 0);
    const strict = await call('check a.cfg --config ci/strict.json --format json', files);
    assert.deepEqual(idsOf(strict.json()).sort(), ['a.cfg SLP001', 'a.cfg SLP102']);
    const fragment = { ...files, 'a.cfg': 'hostname A\n' };
    const declared = async (more: string) =>
      (await call(`analyze a.cfg --config ci/strict.json --format json ${more}`, fragment)).json().devices[0]
        .topology.declared;
    assert.equal(await declared(''), 'offline');
    assert.equal(await declared('--topology direct-smart'), 'direct-smart');
  });
});

describe('A baseline', () => {
  const line = 'license smart transport clsu\n';

  it('written by one call is known to the next: nothing is shown, nothing fails', async () => {
    const { written, status, out } = await call('check a.cfg --write-baseline known.json', { 'a.cfg': typo });
    assert.equal(status, 0);
    assert.match(out, /1 finding written/);
    const files = { 'a.cfg': typo, 'known.json': written['known.json'] as string };
    const next = await call('check a.cfg --baseline known.json', files);
    assert.equal(next.status, 0);
    assert.equal(next.out, '1 file: 0 errors, 0 warnings, 0 information, 0 hints; 1 in the baseline\n');
  });

  it('knows a finding again when lines come above it, blanks change or the file is renamed', () => {
    const baseline = readBaseline(baselineText(analysisOf(typo).findings));
    for (const text of [typo.replace('hostname', '!\n!\nhostname'), typo.replace(' clsu', '   clsu')])
      assert.deepEqual(analysisOf(text, { baseline }).findings, []);
  });

  it('knows no other device, no other line, and no more than it was told', () => {
    const baseline = readBaseline(baselineText(analysisOf(typo).findings));
    const left = (text: string) =>
      analysisOf(text, { baseline }).findings.filter(({ rule: { id } }) => id === 'SLP001').length;
    assert.equal(left(typo.replace('SW1', 'SW2')), 1);
    assert.equal(left(typo.replace('clsu', 'csul')), 1);
    assert.equal(left(typo.replace(line, line + line)), 1);
  });

  it('is one only if each of its rows is', () => {
    const row = { rule: 'SLP001', device: 'SW1', line: 'license smart transport clsu' };
    const read = (content: unknown) => readBaseline(JSON.stringify(content));
    assert.equal(read({ version: 1, findings: [row, { ...row, device: null }] })?.size, 2);
    for (const content of [
      null,
      [],
      { findings: [row] },
      { version: 2, findings: [row] },
      { version: 1, findings: row },
      { version: 1, findings: [row, null] },
      { version: 1, findings: [{ ...row, rule: 1 }] },
      { version: 1, findings: [{ ...row, line: null }] },
      { version: 1, findings: [{ ...row, count: '2' }] },
    ])
      assert.equal(read(content), undefined, JSON.stringify(content));
    assert.equal(readBaseline('SLP001'), undefined);
  });

  it('knows a message of a log by its text, not by its time', () => {
    const log = (time: string) =>
      `SW3#show logging\n${time}: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name\nSW3#\n`;
    const { findings } = analysisOf(log('*Mar  5 10:00:00.000'));
    assert.ok(findings.length > 0);
    const baseline = readBaseline(baselineText(findings));
    assert.deepEqual(analysisOf(log('*Mar  6 11:22:33.000'), { baseline }).findings, []);
  });

  it('holds no secret of the line', () => {
    const text = 'hostname A\nlicense smart trust idtoken QWERTYuiop1234567890 local\n';
    const written = baselineText(analysisOf(text).findings);
    assert.match(written, /idtoken \* local/);
    assert.doesNotMatch(written, /QWERTY/);
  });

  it('counts its rows that match nothing any more', async () => {
    const { written } = await call('check a.cfg --write-baseline k.json', { 'a.cfg': typo });
    const files = { 'a.cfg': typo.replace('clsu', 'cslu'), 'k.json': written['k.json'] as string };
    const { out, json } = await call('check a.cfg --baseline k.json', files).then(async (text) => ({
      ...text,
      json: (await call('check a.cfg --baseline k.json --format json', files)).json,
    }));
    assert.match(out, /; 1 row of the baseline without a match here\n/);
    assert.equal(json().summary.stale, 1);
  });

  it('named by a repository counts; one that is missing or none is told with its place', async () => {
    const { written } = await call('check a.cfg --write-baseline k.json', { 'a.cfg': typo });
    const files = { '.iosxe-slp.json': '{ "baseline": "ci/k.json" }', 'a.cfg': typo };
    const known = await call('check a.cfg', { ...files, 'ci/k.json': written['k.json'] as string });
    assert.equal(known.status, 0);
    const missing = await call('check a.cfg', files);
    assert.equal(missing.err, ".iosxe-slp.json:1:15: 'ci/k.json' cannot be read.\n");
    assert.equal(missing.status, 2);
    assert.match((await call('check a.cfg', { ...files, 'ci/k.json': '[]' })).err, /is no baseline/);
    const first = await call('check a.cfg --write-baseline ci/k.json', files);
    assert.deepEqual([first.err, first.status], ['', 0]);
  });
});

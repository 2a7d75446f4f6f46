import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { call } from './shell';

const typo = 'version 17.9\nhostname SW1\nlicense smart transport clsu\nend\n';
const fine = 'version 17.9\nhostname SW2\nlicense smart transport off\nend\n';
const capture =
  'SW3#show clock\n*10:15:00.123 UTC Tue Mar 5 2024\nSW3#show logging\n' +
  '*Mar  5 10:00:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name\n';

describe('The command line', () => {
  it('says where a fault stands, one-based, and ends with 1', async () => {
    const { status, out } = await call('check a.cfg', { 'a.cfg': typo });
    assert.match(out, /^a\.cfg:3:25: error SLP001: /);
    assert.match(out, /\n1 file: 1 error, 0 warnings, /);
    assert.equal(status, 1);
  });

  it('counts lines and characters from zero in JSON', async () => {
    const { json } = await call('check a.cfg --format json', { 'a.cfg': typo });
    const [file] = json().files;
    assert.equal(file.kind, 'config');
    assert.equal(file.lines, 4);
    assert.deepEqual(file.findings[0].range, {
      start: { line: 2, character: 24 },
      end: { line: 2, character: 28 },
    });
    assert.deepEqual(file.findings[0].fixes[0].lines, ['cslu']);
    assert.equal(json().summary.error, 1);
  });

  it('walks a folder in the order of names, leaves out what is no text of a device, and counts it', async () => {
    const { json } = await call('check site --format json', {
      'site/b.cfg': fine,
      'site/a/run.cfg': typo,
      'site/photo.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 1, 0]),
      'site/notes.md': 'Call the customer at nine.\n',
      'site/.git/config': fine,
    });
    assert.deepEqual(
      json().files.map(({ path }: { path: string }) => path),
      ['site/a/run.cfg', 'site/b.cfg'],
    );
    assert.deepEqual(
      json().skipped.map(({ path }: { path: string }) => path),
      ['site/notes.md', 'site/photo.png'],
    );
  });

  it('reads a pipe that the call names, and waits for none that lies in a folder', async () => {
    const files = { 'site/b.cfg': fine, 'site/console.pipe': typo };
    const { json } = await call('check site --format json', files);
    assert.deepEqual(
      json().files.map(({ path }: { path: string }) => path),
      ['site/b.cfg'],
    );
    assert.deepEqual(json().skipped, [{ path: 'site/console.pipe', reason: 'not a file' }]);
    assert.match((await call('check site/console.pipe', files)).out, /SLP001/);
  });

  it('names a file that it cannot read, goes on with the others, and ends with 2', async () => {
    const { status, out, err } = await call('check gone.cfg a.cfg', { 'a.cfg': typo });
    assert.match(err, /^gone\.cfg: ENOENT/);
    assert.match(out, /SLP001/);
    assert.equal(status, 2);
  });

  it('lists a named file that is neither configuration nor capture as other', async () => {
    const { json, status } = await call('check notes.md --format json', { 'notes.md': 'Nothing here.\n' });
    assert.equal(json().files[0].kind, 'other');
    assert.equal(status, 0);
  });

  it('reads standard input as -', async () => {
    const { out } = await call('check -', { '-': typo });
    assert.match(out, /^-:3:25: error SLP001/);
  });

  it('reads Shift_JIS: the places are those of the characters', async () => {
    const sjis = Uint8Array.from([
      ...[
        0x21, 0x20, 0x93, 0x8c, 0x8b, 0x9e, 0x82, 0xcc, 0x83, 0x58, 0x83, 0x43, 0x83, 0x62, 0x83, 0x60, 0x0a,
      ],
      ...new TextEncoder().encode(typo),
    ]);
    const { out } = await call('check a.cfg', { 'a.cfg': sjis });
    assert.match(out, /^a\.cfg:4:25: error SLP001/);
  });

  it('fails on what it is told to fail on', async () => {
    const files = { 'log.txt': capture.repeat(1) };
    assert.equal((await call('check log.txt --fail-on information', files)).status, 1);
    assert.equal((await call('check log.txt', files)).status, 0);
    assert.equal((await call('check a.cfg --fail-on never', { 'a.cfg': typo })).status, 0);
  });

  it('leaves out what is below the severity asked for', async () => {
    const { json } = await call('check log.txt --min-severity error --format json', { 'log.txt': capture });
    assert.deepEqual(json().files[0].findings, []);
  });

  it('prints Japanese where the environment or an option asks for it', async () => {
    assert.match(
      (await call('check a.cfg', { 'a.cfg': typo }, { LANG: 'ja_JP.UTF-8' })).out,
      /エラー SLP001/,
    );
    assert.match((await call('check a.cfg --lang ja', { 'a.cfg': typo })).out, /エラー SLP001/);
    assert.match(
      (await call('check a.cfg', { 'a.cfg': typo }, { LC_ALL: 'C', LANG: 'ja_JP' })).out,
      /error SLP001/,
    );
  });

  it('analyses one file to one object: device, path in order, sections', async () => {
    const { json } = await call('analyze log.txt --format json', { 'log.txt': capture });
    const { path, kind, devices, sections } = json();
    assert.deepEqual([path, kind, devices.length], ['log.txt', 'capture', 1]);
    const [device] = devices;
    assert.equal(device.hostname, 'SW3');
    assert.equal(device.captureTime, '2024-03-05T10:15:00.123');
    assert.deepEqual(
      device.path.map(({ hop }: { hop: string }) => hop),
      ['agent', 'source', 'name', 'connect', 'tls', 'endpoint', 'trust', 'report', 'ack'],
    );
    assert.equal(device.diagnosis.hop, 'name');
    assert.deepEqual(device.transport, {
      value: 'cslu',
      from: 'logged',
      evidence: [{ path: 'log.txt', line: 3 }],
    });
    assert.deepEqual(
      sections.map(({ command, startLine, endLine }: Record<string, unknown>) => [
        command,
        startLine,
        endLine,
      ]),
      [
        ['show clock', 0, 1],
        ['show logging', 2, 3],
      ],
    );
  });

  it('takes several files of one device as one case', async () => {
    const { json } = await call('analyze run.cfg log.txt --format json', {
      'run.cfg': 'version 17.9\nhostname SW3\nlicense smart transport cslu\nend\n',
      'log.txt': capture,
    });
    assert.equal(json().files.length, 2);
    assert.equal(json().devices.length, 1);
    assert.deepEqual(json().devices[0].files, ['run.cfg', 'log.txt']);
  });

  it('names in text the device, the hop that fails and what to type', async () => {
    const { out } = await call('analyze log.txt', { 'log.txt': capture });
    assert.match(out, /Device: SW3/);
    assert.match(out, /Diagnosis: name resolution/);
    assert.match(out, /show license status/);
  });

  it('names in one line the devices of a log that say nothing about licensing, if there are any', async () => {
    const alone = 'RTR9#show clock\n10:15:00.123 UTC Tue Mar 5 2024\n';
    const passed = `${alone}RTR8#show clock\nRTR9#\n`;
    const { out } = await call('analyze log.txt', { 'log.txt': capture + passed });
    assert.match(out, /^Nothing about licensing: RTR9, RTR8$/m);
    assert.doesNotMatch(out, /Device: RTR/);
    assert.doesNotMatch((await call('analyze log.txt', { 'log.txt': capture })).out, /Nothing about/);
    // A lone device is always described: somebody asked about it.
    assert.match((await call('analyze log.txt', { 'log.txt': alone })).out, /Device: RTR9/);
  });

  it('explains several ids, and ends with 2 if one of them is unknown', async () => {
    const { out, status } = await call('explain FN72323 COMM_FAILED ERR205 SLP001');
    assert.match(out, /FN72323/);
    assert.match(out, /%SMART_LIC-3-COMM_FAILED/);
    assert.equal(status, 0);
    const unknown = await call('explain FN72323 NO_SUCH_THING');
    assert.match(unknown.err, /NO_SUCH_THING/);
    assert.match(unknown.out, /FN72323/);
    assert.equal(unknown.status, 2);
  });

  it('prints a topology with the values given, ready to be pasted', async () => {
    const { out } = await call('snippet cslu-pi-initiated --set cslu=192.0.2.77');
    assert.match(out, /^license smart url cslu http:\/\/192\.0\.2\.77:8182\/cslu\/v1\/pi$/m);
    for (const line of out.trimEnd().split('\n')) assert.doesNotMatch(line, /\$\{/);
  });

  it('leaves placeholders where it is asked to', async () => {
    const { out } = await call('snippet onprem-pi-initiated --placeholders');
    assert.match(out, /<tenant>/);
  });

  it('lists the topologies without a name', async () => {
    const { out, status } = await call('snippet');
    assert.match(out, /^offline {2}/m);
    assert.equal(status, 0);
  });

  it('converts a file to commands that can be pasted, values and steps as comments', async () => {
    const file = {
      'a.cfg':
        'version 17.9\nhostname SW1\nlicense smart transport smart\nlicense smart url default\ninterface Vlan1\n ip address 192.0.2.1 255.255.255.0\nend\n',
    };
    const { out, status } = await call('convert a.cfg --to cslu-pi-initiated --set cslu=192.0.2.10', file);
    assert.equal(status, 0);
    assert.deepEqual(
      out.split('\n').filter((line) => line !== '' && !line.startsWith('!')),
      [
        'license smart transport cslu',
        'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi',
        'no license smart url',
      ],
    );
    assert.match(out, /^! {3}license smart sync all: /m);
    assert.match(out, /^! {3}write memory: /m);
    const open = await call('convert a.cfg --to onprem-pi-initiated --lang ja', file);
    assert.match(open.out, /^license smart url cslu https:\/\/<onprem>\/cslu\/v1\/pi\/<tenant>$/m);
    assert.match(open.out, /置き換える値/);
  });

  it('gives a conversion as JSON: topologies, commands, what is missing, the converted file', async () => {
    const { json } = await call('convert - --to offline --format json', {
      '-': 'version 17.9\nhostname SW1\nlicense smart transport smart\nend\n',
    });
    const { from, to, commands, missing, text } = json();
    assert.deepEqual(
      [from, to, commands, missing],
      ['direct-smart', 'offline', ['license smart transport off'], []],
    );
    assert.match(text, /^license smart transport off$/m);
  });

  it('serves an editor on request', async () => {
    assert.ok((await call('lsp --stdio')).served);
  });

  it('prints its version, and help in both languages', async () => {
    assert.match((await call('--version')).out, /^iosxe-slp \d+\.\d+\.\d+\n$/);
    assert.match((await call('--help')).out, /Exit status/);
    assert.match((await call('--help --lang ja')).out, /終了コード/);
  });

  for (const [argv, en, ja] of [
    ['', 'what to do?', 'コマンドが指定されていません'],
    ['chek a.cfg', 'did you mean check?', '候補: check'],
    ['check', 'no file is named', 'ファイルが指定されていません'],
    ['check --formt json a.cfg', 'did you mean --format?', '候補: --format'],
    ['check --format', '--format: a value is missing', '--format: 値がありません'],
    ['check --topology --quiet a.cfg', '--topology: a value is missing', '--topology: 値がありません'],
    ['check --quiet=yes a.cfg', '--quiet takes no value', '--quiet に値は'],
    ['--help=yes', '--help takes no value', '--help に値は'],
    [
      'check --format xml a.cfg',
      'expected one of text, json, sarif',
      '指定できる値は text, json, sarif です',
    ],
    ['check --lang de a.cfg', 'expected one of en, ja', '指定できる値は en, ja です'],
    ['check --fail-on loud a.cfg', 'expected one of', '指定できる値は'],
    ['check --target-version latest a.cfg', 'a release such as 17.9.4', '17.9.4 のように'],
    ['check --topology star a.cfg', 'expected one of', '指定できる値は'],
    ['check --jobs many a.cfg', 'expected a number', '1 以上の数'],
    ['analyze --format sarif a.cfg', 'is for check', 'check のみです'],
    ['analyze --format html a.cfg', 'expected one of text, json', '指定できる値は text, json です'],
    ['analyze --write-baseline old.json a.cfg', '--write-baseline is for check', 'check のみです'],
    ['check --to offline a.cfg', '--to is for convert', 'convert のみです'],
    ['snippet offline --variant vrf', '--variant is for convert', 'convert のみです'],
    ['check --set cslu=192.0.2.1 a.cfg', '--set is for snippet, convert', 'snippet, convert のみです'],
    ['check --placeholders a.cfg', 'is for snippet, convert', 'snippet, convert のみです'],
    ['analyze --identities a.cfg', '--identities is for report', 'report のみです'],
    ['analyze --support a.cfg', '--support is for report', 'report のみです'],
    ['check --stdio a.cfg', '--stdio is for lsp', 'lsp のみです'],
    ['convert a.cfg --to offline --redact', '--redact is for check', 'check, analyze, report のみです'],
    ['convrt a.cfg --to offline', 'did you mean convert?', '候補: convert'],
    ['check --baseline old.json a.cfg', '--baseline old.json: ENOENT', 'old.json: ENOENT: ファイルまたは'],
    ['check --baseline a.cfg a.cfg', 'a.cfg: not a baseline', 'ベースラインではありません'],
    ['check --redact --baseline old.json a.cfg', 'one of the two at a time', '同時に指定できません'],
    ['check --config a.json a.cfg', '--config a.json: ENOENT', '--config a.json: ENOENT: ファイルまたは'],
    ['snippet star', 'expected one of', '指定できる値は'],
    ['snippet offline vrf', 'has no variants', 'ほかの構成はありません'],
    ['snippet offline vrf dns', 'not 3 words', '3 個'],
    ['snippet offline --set speed=9', 'expected one of', '指定できる値は'],
    ['snippet offline --set speed', 'expected name=value', '名前=値'],
    ['convert a.cfg', '--to TOPOLOGY', '--to TOPOLOGY を指定します'],
    ['convert a.cfg --to star', 'expected one of', '指定できる値は'],
    ['convert a.cfg b.cfg --to offline', 'one file at a time', '指定できるファイルは 1 つです'],
    ['convert a.cfg --to offline --variant vrf', 'no variants', 'ほかの構成はありません'],
    ['convert a.cfg --to direct-smart --variant dns', 'expected one of vrf', '指定できる値は vrf'],
    ['convert a.cfg --to direct-smart --set speed=9', 'expected one of', '指定できる値は'],
    ['convert two.cfg --to offline', 'several devices (SW1, SW2)', '複数の装置（SW1, SW2）'],
    ['convert notes.md --to offline', 'neither an IOS-XE configuration', '設定でも取得ログでもありません'],
    ['explain', 'nothing to explain', '説明する項目'],
  ] as const) {
    it(`answers "${argv}" with what is wrong, in the language of the call, and 2`, async () => {
      const files = { 'a.cfg': fine, 'two.cfg': typo + fine, 'notes.md': 'Nothing here.\n' };
      for (const [lang, says] of [
        ['en_US.UTF-8', en],
        ['ja_JP.UTF-8', ja],
      ] as const) {
        const { err, status, out } = await call(argv, files, { LANG: lang });
        assert.ok(err.includes(says), err);
        assert.equal(out, '');
        assert.equal(status, 2);
      }
    });
  }

  it('answers in the language that a call names, even where the rest of it cannot be read', async () => {
    for (const argv of ['check --formt --lang ja', 'check --lang=ja --jobs many a.cfg', '--lang ja chek'])
      assert.match((await call(argv)).err, /使い方は iosxe-slp --help で確認できます。\n$/);
    assert.match((await call('check --lang en', {}, { LANG: 'ja_JP.UTF-8' })).err, /--help tells more\.\n$/);
  });

  it('says in Japanese which files are left out and why, and keeps the JSON as it is', async () => {
    const files = { 'notes.md': 'Nothing here.\n', 'photo.png': Uint8Array.of(0x89, 0, 0) };
    const { err } = await call('analyze photo.png lost.cfg --lang ja', files);
    assert.equal(
      err,
      'lost.cfg: ENOENT: ファイルまたはフォルダがありません\nphoto.png: テキストではありません\n',
    );
    assert.match(
      (await call('explain NO_SUCH_THING --lang ja')).err,
      /^NO_SUCH_THING: 該当する情報がありません$/m,
    );
    const { json } = await call('check photo.png --format json --lang ja', files);
    assert.deepEqual(json().skipped, [{ path: 'photo.png', reason: 'not text' }]);
  });

  it('prints the text without secrets and identities, and says on standard error what it replaced', async () => {
    const text = 'hostname TOKYO-SW1\nenable secret Winter2031\nip name-server 192.0.2.53\n';
    const { status, out, err } = await call('redact a.cfg', { 'a.cfg': text });
    assert.match(out, /^hostname host-1\nenable secret secret-1\nip name-server \S+\n$/);
    assert.match(err, /^a\.cfg: passwords and keys: 1$/m);
    assert.doesNotMatch(out + err, /TOKYO|Winter2031|192\.0\.2\.53/);
    assert.equal(status, 0);
    const { json } = await call('redact a.cfg --format json', { 'a.cfg': text });
    assert.equal(json().files[0].text, out);
    assert.deepEqual(json().files[0].replaced[0], {
      kind: 'host',
      pseudonym: 'host-1',
      count: 1,
      lines: [0],
    });
  });

  it('masks secrets and identities in whatever it prints where it is asked to', async () => {
    const files = {
      'a.cfg': typo.replace('SW1', 'TOKYO-SW1'),
      'b.log': capture.replaceAll('SW3', 'TOKYO-SW1'),
    };
    for (const argv of ['check a.cfg b.log', 'analyze a.cfg b.log', 'analyze a.cfg b.log --format json']) {
      const open = await call(argv, files);
      const masked = await call(`${argv} --redact`, files);
      assert.doesNotMatch(masked.out, /TOKYO/);
      assert.equal(masked.status, open.status);
      assert.equal(masked.out, open.out.replaceAll('TOKYO-SW1', 'host-1'));
    }
  });

  it('writes a report of several files as one case, identities masked unless they are asked for', async () => {
    const files = {
      'a.cfg': typo.replace('SW1', 'TOKYO-SW1'),
      'b.log': capture.replaceAll('SW3', 'TOKYO-SW1'),
    };
    const masked = await call('report a.cfg b.log', files);
    assert.match(masked.out, /^# Licence usage reporting: diagnosis\n[\s\S]*^## host-1$/m);
    assert.match(masked.out, /b\.log:4: `\*Mar/);
    assert.doesNotMatch(masked.out, /TOKYO/);
    assert.equal(masked.status, 0);
    assert.match((await call('report a.cfg b.log --identities', files)).out, /^## TOKYO-SW1$/m);
    const page = await call('report a.cfg --format html --lang ja', files);
    assert.match(page.out, /^<!doctype html>[\s\S]*ライセンス利用状況レポートの診断/);
    assert.match(
      (await call('report b.log --support', files)).out,
      /^# Ready for a support case\?[\s\S]*show version/,
    );
    assert.equal((await call('report a.cfg --format text', files)).status, 2);
    const nothing = await call('report gone.cfg', files);
    assert.deepEqual([nothing.out, nothing.status], ['', 2]);
  });
});

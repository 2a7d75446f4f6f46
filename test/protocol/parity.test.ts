import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'mocha';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import { startServer } from './client';

/** One folder for both: settings of a repository, one of a folder below it, comments, a baseline, files left out. */
const files: Readonly<Record<string, string>> = {
  '.iosxe-slp.json': `{
  // agreed
  "rules": { "SLP106": "off", "name": "error" },
  "topology": { "branch/**": "offline" },
  "placeholders": { "templates/": "template" },
  "ignore": ["archive/"],
  "baseline": "known.json"
}
`,
  'known.json': `{ "version": 1, "findings": [
  { "rule": "SLP001", "device": "KNOWN", "line": "license smart transport clsu" }
] }
`,
  'known.cfg':
    'version 17.9\n!\nhostname KNOWN\nlicense smart transport clsu\nlicense smart transport samrt\nend\n',
  'sw 1.cfg':
    'version 17.9\nhostname SW1\n! slp-disable-next-line SLP001 -- lab\nlicense smart transport clsu\n! slp-disable-file tls\nlicense smart url cslu http://cslu-local:8182/cslu/v1/pi\nend\n',
  'branch/sw2.cfg': 'version 17.9\nhostname SW2\nend\n',
  'branch/own/.iosxe-slp.json': '{ "rules": { "SLP001": "hint" }, "wrong": 1 }\n',
  'branch/own/sw3.cfg': 'version 17.9\nhostname SW3\nlicense smart transport clsu\nend\n',
  'templates/a.cfg': 'hostname A\nlicense smart transport cslu\nlicense smart url cslu {{ url }}\n',
  'archive/old.cfg': 'version 17.9\nhostname OLD\nlicense smart transport clsu\nend\n',
  'session.log':
    'SW4#show running-config\n! slp-disable-file SLP001\nhostname SW4\nlicense smart transport clsu\nSW4#show logging\n*Mar  5 10:00:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name\n',
};

const severities = ['error', 'warning', 'information', 'hint'];

interface Checked {
  readonly files: readonly {
    readonly path: string;
    readonly kind: string;
    readonly findings: readonly {
      readonly id: string;
      readonly severity: string;
      readonly message: string;
      readonly range: Diagnostic['range'];
    }[];
  }[];
}

describe('The command line and an editor', () => {
  let root: string;
  const cli = resolve('server/out/cli.js');
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'iosxe-slp-'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  });
  after(() => rmSync(root, { recursive: true }));

  const checked = (): Promise<{ readonly out: Checked; readonly err: string }> =>
    new Promise((done) => {
      execFile(process.execPath, [cli, 'check', '--format', 'json', '.'], { cwd: root }, (_, out, err) =>
        done({ out: JSON.parse(out), err }),
      );
    });

  const below = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) =>
      statSync(join(folder, name)).isDirectory() ? below(join(folder, name)) : [join(folder, name)],
    );

  for (const [name, args] of [
    ['the server of the extension', ['server/out/server.js', '--stdio']],
    ['the server of the command line', [cli, 'lsp', '--stdio']],
  ] as const)
    it(`find the same in a folder, place by place and word by word: ${name}`, async () => {
      const { out } = await checked();
      const byCommand: { path: string; findings: unknown[][] }[] = out.files.map(({ path, findings }) => ({
        path: relative('.', path),
        findings: findings.map(({ id, severity, message, range }) => [id, severity, message, range]),
      }));
      const session = await startServer(args);
      const kinds = new Map(out.files.map(({ path, kind }) => [relative('.', path), kind]));
      const inEditor: typeof byCommand = [];
      for (const path of below(root).filter((file) => /\.(?:cfg|log)$/.test(file))) {
        const own = relative(root, path);
        const diagnostics = await session.open(
          pathToFileURL(path).href,
          kinds.get(own) === 'capture' ? 'iosxe-capture' : 'iosxe-config',
          readFileSync(path, 'utf8'),
        );
        inEditor.push({
          path: own,
          findings: diagnostics.map(({ code, severity, message, range }) => [
            code,
            severities[(severity ?? 1) - 1],
            message,
            range,
          ]),
        });
      }
      await session.stop();
      const sorted = (list: readonly { readonly path: string }[]) =>
        list.toSorted((a, b) => (a.path < b.path ? -1 : 1));
      // What is left out has no entry on the command line and no finding in an editor.
      const left = inEditor.filter(({ path }) => path.startsWith('archive'));
      assert.deepEqual(
        left.map(({ path, findings }) => [path, findings.length]),
        [['archive/old.cfg', 0]],
      );
      assert.deepEqual(sorted(inEditor.filter((entry) => !left.includes(entry))), sorted(byCommand));
      assert.deepEqual(
        byCommand.flatMap(({ path, findings }) =>
          findings.map(([id, severity]) => `${path} ${String(id)} ${String(severity)}`),
        ),
        [
          'branch/own/sw3.cfg SLP001 hint',
          'branch/sw2.cfg SLP102 warning',
          'known.cfg SLP001 error',
          'session.log SLP009 information',
          'session.log SLP001 error',
          'session.log SLP304 error',
          'sw 1.cfg SLP009 information',
          'sw 1.cfg SLP301 error',
        ],
      );
    });

  it('tell the same of the devices of a folder, which are one case', async () => {
    const report = await new Promise<string>((done) => {
      execFile(process.execPath, [cli, 'report', '--identities', '.'], { cwd: root }, (_, out) => done(out));
    });
    const session = await startServer(['server/out/server.js', '--stdio']);
    const page = await session.connection.sendRequest<string>('iosxeSlp/casePage', {
      files: below(root)
        .filter((file) => /\.(?:cfg|log)$/.test(file))
        .sort()
        .map((file) => ({ uri: pathToFileURL(file).href, text: readFileSync(file, 'utf8') })),
      lang: 'en',
    });
    await session.stop();
    // On paper a place is a file and a line, on a page a link.
    const lines = (text: string): string =>
      text.replace(/\[L(\d+)\]\([^)]*\)|(?:sw )?[\w./]+\.(?:cfg|log):(\d+)/g, (_, a, b) => `L${a ?? b}`);
    assert.equal(lines(page), lines(report));
    assert.match(page, /## SW1/);
    assert.doesNotMatch(page, /OLD|SLP106/);
  });

  it('say where the file of a repository is wrong', async () => {
    const { err } = await checked();
    assert.equal(err, "branch/own/.iosxe-slp.json:1:34: 'wrong' is unknown.\n");
    const session = await startServer(['server/out/server.js', '--stdio']);
    await session.open(
      pathToFileURL(join(root, 'branch/own/sw3.cfg')).href,
      'iosxe-config',
      files['branch/own/sw3.cfg'] as string,
    );
    const told = session.published(pathToFileURL(join(root, 'branch/own/.iosxe-slp.json')).href);
    assert.deepEqual(
      told.map(({ message, range }) => [message, range.start]),
      [["'wrong' is unknown.", { line: 0, character: 33 }]],
    );
    await session.stop();
  });
});

describe('The file of a repository that cannot be read', () => {
  const text = 'version 17.9\nhostname SW1\nlicense smart transport clsu\nend\n';
  const said = 'This file is there and cannot be read: the files below it are judged without it.';

  it('is told at its own address: a folder of the disk has its name', async () => {
    const root = mkdtempSync(join(tmpdir(), 'iosxe-slp-'));
    mkdirSync(join(root, '.iosxe-slp.json'));
    const session = await startServer(['server/out/server.js', '--stdio']);
    const uri = pathToFileURL(join(root, 'sw1.cfg')).href;
    assert.deepEqual(
      (await session.open(uri, 'iosxe-config', text)).map(({ code }) => code),
      ['SLP001'],
    );
    const told = session.published(pathToFileURL(join(root, '.iosxe-slp.json')).href);
    assert.deepEqual(
      told.map(({ message }) => message),
      [said],
    );
    await session.stop();
    rmSync(root, { recursive: true });
  });

  it('is told once for all documents below it, wherever the editor keeps them', async () => {
    const asked: string[] = [];
    const session = await startServer(['server/out/server.js', '--stdio'], {
      options: { readsFiles: true },
      prepare(connection) {
        connection.onRequest('iosxeSlp/read', ({ uri }: { uri: string }) => {
          asked.push(uri);
          return uri === 'vscode-vfs://host/repo/.iosxe-slp.json' ? false : null;
        });
      },
    });
    await session.open('vscode-vfs://host/repo/a.cfg', 'iosxe-config', text);
    await session.open('vscode-vfs://host/repo/b.cfg', 'iosxe-config', text);
    assert.deepEqual(
      session.published('vscode-vfs://host/repo/.iosxe-slp.json').map(({ message }) => message),
      [said],
    );
    assert.deepEqual(asked.toSorted(), [
      'vscode-vfs://host/.iosxe-slp.json',
      'vscode-vfs://host/repo/.iosxe-slp.json',
    ]);
    await session.stop();
  });
});

describe('A repository that lives elsewhere than on the disk', () => {
  it('is read by the editor, and read again when its file changes', async () => {
    let text = '{ "rules": { "SLP001": "off" } }';
    let bytesOf = (own: string): string => Buffer.from(own).toString('base64');
    const asked: string[] = [];
    const watched: string[] = [];
    const session = await startServer(['server/out/server.js', '--stdio'], {
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
      options: { readsFiles: true },
      prepare(connection) {
        connection.onRequest('iosxeSlp/read', ({ uri }: { uri: string }) => {
          asked.push(uri);
          return uri === 'vscode-vfs://host/repo/.iosxe-slp.json' ? bytesOf(text) : null;
        });
        connection.onRequest(
          'client/registerCapability',
          ({
            registrations,
          }: {
            registrations: { registerOptions?: { watchers?: { globPattern: string }[] } }[];
          }) => {
            for (const { registerOptions } of registrations)
              watched.push(...(registerOptions?.watchers ?? []).map(({ globPattern }) => globPattern));
            return null;
          },
        );
      },
    });
    const uri = 'vscode-vfs://host/repo/site/sw1.cfg';
    const document = 'version 17.9\nhostname SW1\nlicense smart transport clsu\nend\n';
    assert.deepEqual(await session.open(uri, 'iosxe-config', document), []);
    assert.deepEqual(asked.toSorted(), [
      'vscode-vfs://host/.iosxe-slp.json',
      'vscode-vfs://host/repo/.iosxe-slp.json',
      'vscode-vfs://host/repo/site/.iosxe-slp.json',
    ]);
    assert.deepEqual(watched, ['**/.iosxe-slp.json']);
    // Notepad of Windows saves it so when it is told to write Unicode.
    bytesOf = (own) => Buffer.from(`\ufeff${own}`, 'utf16le').toString('base64');
    text = '{ "rules": { "SLP001": "hint" } }';
    const again = session.next(uri, 1);
    await session.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'vscode-vfs://host/repo/.iosxe-slp.json', type: 2 }],
    });
    assert.deepEqual(
      (await again).map(({ code, severity }) => [code, severity]),
      [['SLP001', 4]],
    );
    await session.stop();
  });
});

describe('Settings of a folder', () => {
  it('are asked for by document: two folders of a workspace may differ', async () => {
    const session = await startServer(['server/out/server.js', '--stdio'], {
      capabilities: { workspace: { configuration: true } },
      prepare(connection) {
        connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
          items.map(({ scopeUri }) => (scopeUri?.includes('/quiet/') ? { rules: { SLP001: 'off' } } : {})),
        );
        connection.onRequest('client/registerCapability', () => null);
      },
    });
    const text = 'version 17.9\nhostname SW1\nlicense smart transport clsu\nend\n';
    assert.deepEqual(await session.open('file:///quiet/a.cfg', 'iosxe-config', text), []);
    assert.equal((await session.open('file:///loud/a.cfg', 'iosxe-config', text)).length, 1);
    await session.stop();
  });
});

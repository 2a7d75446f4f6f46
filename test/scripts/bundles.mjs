/** What is bundled from what; the build, the tests and the benchmark read the same table. */
import { readdirSync } from 'node:fs';

const node = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // Japanese stays readable and half as long in the bundle.
  charset: 'utf8',
  logLevel: 'warning',
  sourcemap: false,
  legalComments: 'none',
};

/** The product: what the extension and the command line are made of. */
export const product = [
  {
    ...node,
    entryPoints: ['client/extension.ts'],
    outfile: 'client/out/extension.js',
    external: ['vscode', './client.js'],
  },
  { ...node, entryPoints: ['client/client.ts'], outfile: 'client/out/client.js', external: ['vscode'] },
  {
    ...node,
    entryPoints: ['server/src/server.ts'],
    outfile: 'server/out/server.js',
    external: ['./service.js', './texts.js', './repository.js'],
  },
  { ...node, entryPoints: ['server/src/lsp/features.ts'], outfile: 'server/out/service.js' },
  // What only explanations and pages say: read when somebody asks.
  { ...node, entryPoints: ['server/src/features/texts.ts'], outfile: 'server/out/texts.js' },
  // JSON with comments and globs: read only where a repository has a file of its own.
  { ...node, entryPoints: ['server/src/repository/index.ts'], outfile: 'server/out/repository.js' },
  {
    ...node,
    entryPoints: ['server/src/cli.ts'],
    outfile: 'server/out/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
];

/** The suite that runs inside VS Code. */
export const vscodeSuite = {
  ...node,
  entryPoints: ['test/vscode/index.ts'],
  outfile: 'test/out/vscode/index.js',
  external: ['vscode', 'mocha'],
  sourcemap: 'inline',
};

/** Every `*.test.ts` of a folder as one bundle a file. */
export const suites = (folder) => ({
  ...node,
  entryPoints: readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`),
  outdir: `test/out/${folder.split('/').pop()}`,
  external: ['mocha', 'vscode', 'vscode-oniguruma', 'vscode-textmate', 'esbuild'],
  sourcemap: 'inline',
});

/** Generates what is generated, then bundles the product (`--production`: minified) and the VS Code suite. */
import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import { product, vscodeSuite } from './bundles.mjs';
import { generate } from './generate.mjs';

const production = process.argv.includes('--production');
await generate();
const bundles = production || !existsSync('test/vscode/index.ts') ? product : [...product, vscodeSuite];
await Promise.all(bundles.map((options) => build({ ...options, minify: production })));

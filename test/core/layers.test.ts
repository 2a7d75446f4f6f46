import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, it } from 'mocha';

/** Each layer imports only from those before it, and from itself. */
const layers = [
  'text',
  'terms',
  'knowledge',
  'config',
  'capture',
  'case',
  'facts',
  'rules',
  'analysis',
  'features',
  'service',
  'repository',
  'lsp',
  'cli',
];
const root = 'server/src';

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name === 'node_modules' || name === 'out') return [];
    if (statSync(path).isDirectory()) return filesBelow(path);
    return /\.ts$/.test(name) ? [path] : [];
  });

interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

const importsOf = (path: string): Import[] =>
  Array.from(
    readFileSync(path, 'utf8').matchAll(
      /^(?:import|export)\s(type\s)?(?:[^'"]*?\sfrom\s)?'([^']+)'|\b(?:import|require)\('([^']+)'\)/gm,
    ),
    (match) => ({ target: (match[2] ?? match[3]) as string, typeOnly: match[1] !== undefined }),
  );

/** The layer a relative import leads to; undefined for a package. */
const layerOf = (path: string, target: string): string | undefined =>
  target.startsWith('.') ? normalize(join(dirname(path), target)).split('/')[2] : undefined;

const serverFiles = filesBelow(root);
const isEntry = (path: string): boolean => dirname(path) === root;

describe('the layers', () => {
  it('import only from those on their left', () => {
    const wrong = serverFiles
      .filter((path) => !isEntry(path))
      .flatMap((path) => {
        const own = layers.indexOf(path.split('/')[2] as string);
        assert.notEqual(own, -1, `${path} stands in no layer`);
        return importsOf(path).flatMap(({ target }) => {
          const other = layerOf(path, target);
          if (other === undefined || layers.indexOf(other) <= own) return [];
          return [`${path} imports ${target}`];
        });
      });
    assert.deepEqual(wrong, []);
  });

  it('read facts from the bottom up: no file of facts leads back to itself, not even by a type', () => {
    const below = (path: string): readonly string[] =>
      importsOf(path).flatMap(({ target }) => {
        const base = normalize(join(dirname(path), target));
        return serverFiles.filter((file) => file === `${base}.ts` || file === `${base}/index.ts`);
      });
    const ends = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' > '));
      if (way.includes(path) || ends.has(path)) return;
      for (const next of below(path)) visit(next, [...way, path]);
      ends.add(path);
    };
    for (const path of serverFiles) if (path.startsWith(`${root}/facts`)) visit(path, []);
    assert.deepEqual(circles, []);
  });

  it('keep the core free of packages: only the file of a repository, the protocol layer, the command line and the entries have any', () => {
    const free = new Set(layers.slice(0, layers.indexOf('repository')));
    const wrong = serverFiles.flatMap((path) =>
      free.has(path.split('/')[2] as string) && !isEntry(path)
        ? importsOf(path).flatMap(({ target }) =>
            target.startsWith('.') ? [] : [`${path} imports ${target}`],
          )
        : [],
    );
    assert.deepEqual(wrong, []);
  });

  it("keep Node's own modules to the command line and the entries", () => {
    const wrong = serverFiles.flatMap((path) =>
      path.startsWith(`${root}/cli`) || isEntry(path)
        ? []
        : importsOf(path).flatMap(({ target }) =>
            target.startsWith('node:') ? [`${path} imports ${target}`] : [],
          ),
    );
    assert.deepEqual(wrong, []);
  });

  it('keep tables free of logic: knowledge imports types, its own rows, and nothing else', () => {
    const wrong = serverFiles
      .filter((path) => path.startsWith(`${root}/knowledge`))
      .flatMap((path) =>
        importsOf(path).flatMap(({ target, typeOnly }) =>
          typeOnly || layerOf(path, target) === 'knowledge' ? [] : [`${path} imports ${target}`],
        ),
      );
    assert.deepEqual(wrong, []);
  });

  it('keep raw text to the parsing layers: no other takes a line apart or runs an expression over a document', () => {
    const reading = layers.indexOf('case');
    const others = layers.slice(reading, layers.indexOf('repository'));
    const raw =
      /\.lineText\(|\b(?:source|given)\.(?:text|slice\([^;]*\))\.(?:match|matchAll|search|replace|replaceAll|split|indexOf)\(|\btextOf\([^;]*\)\.(?:match|matchAll|search|indexOf)\(|\.(?:exec|test)\([^;]*\b(?:source|given)\.(?:text|slice)\b/;
    const readers = (names: readonly string[]): string[] =>
      serverFiles.filter(
        (path) => names.includes(path.split('/')[2] as string) && raw.test(readFileSync(path, 'utf8')),
      );
    assert.deepEqual(readers(others), []);
    // The layers that read are found by the same expression.
    assert.ok(readers(layers.slice(0, reading)).length > 10);
  });

  it('have one lazy wall: server.js reaches the core by one require and by types only', () => {
    const reached = new Set<string>();
    const visit = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const { target, typeOnly } of importsOf(path)) {
        if (typeOnly || !target.startsWith('.') || target.endsWith('.js')) continue;
        const base = normalize(join(dirname(path), target));
        visit(serverFiles.find((file) => file === `${base}.ts` || file === `${base}/index.ts`) ?? base);
      }
    };
    visit(`${root}/server.ts`);
    assert.deepEqual([...reached].sort(), [
      `${root}/disk.ts`,
      `${root}/lsp/afterwards.ts`,
      `${root}/lsp/clientTraits.ts`,
      `${root}/lsp/halfTyped.ts`,
      `${root}/lsp/openDocument.ts`,
      `${root}/lsp/protocol.ts`,
      `${root}/lsp/serve.ts`,
      `${root}/lsp/serveMoving.ts`,
      `${root}/lsp/serveReading.ts`,
      `${root}/lsp/serveSharing.ts`,
      `${root}/lsp/serveTopologies.ts`,
      `${root}/server.ts`,
      `${root}/spareProcessors.ts`,
      `${root}/terms/tokens.ts`,
      `${root}/text/change.ts`,
      `${root}/text/characters.ts`,
      `${root}/text/longest.ts`,
      `${root}/text/pieces.ts`,
      `${root}/text/source.ts`,
      `${root}/text/stamped.ts`,
      `${root}/text/sweep.ts`,
      `${root}/text/sweepCode.ts`,
    ]);
  });

  it("bundle no package into the core half of the server: the protocol's numbers stand in lsp/kinds.ts", () => {
    const protocolHalf = /(?:serve|stdio)[A-Za-z]*\.ts$/;
    const wrong = serverFiles
      .filter((path) => path.startsWith(`${root}/lsp`) && !protocolHalf.test(path))
      .flatMap((path) =>
        importsOf(path).flatMap(({ target, typeOnly }) =>
          target.startsWith('.') || typeOnly ? [] : [`${path} imports values of ${target}`],
        ),
      );
    assert.deepEqual(wrong, []);
  });

  it('share with the client only the protocol, the content probe and the words for types', () => {
    const wrong = filesBelow('client').flatMap((path) =>
      importsOf(path).flatMap(({ target, typeOnly }) =>
        typeOnly ||
        !target.includes('server/src') ||
        /server\/src\/(?:lsp\/protocol|text\/probe)$/.test(target)
          ? []
          : [`${path} imports ${target}`],
      ),
    );
    assert.deepEqual(wrong, []);
  });

  it('export what another file needs, and nothing that tests alone would keep alive', () => {
    const product = [...serverFiles, ...filesBelow('client')];
    const words = new Map<string, string[]>();
    for (const path of [...product, ...filesBelow('test')])
      for (const word of new Set(readFileSync(path, 'utf8').match(/[A-Za-z]\w+/g)))
        words.set(word, [...(words.get(word) ?? []), path]);
    const entry = join('client', 'extension.ts');
    const idle = product.flatMap((path) => {
      const text = readFileSync(path, 'utf8');
      const exported = text.matchAll(/^export (?:async )?(?:function\*?|const|interface|type|class) (\w+)/gm);
      return Array.from(exported, ([, name]) => name as string).flatMap((name) => {
        const others = (words.get(name) ?? []).filter((other) => other !== path);
        const usedHere = text.split(new RegExp(`\\b${name}\\b`)).length > 2;
        const needed = others.some((other) => product.includes(other)) || (others.length > 0 && usedHere);
        return needed || path === entry ? [] : [`${path}: ${name}`];
      });
    });
    assert.deepEqual(idle, []);
  });
});

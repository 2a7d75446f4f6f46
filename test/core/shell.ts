import type { Host } from '../../server/src/cli/host';
import { run } from '../../server/src/cli/run';

/** An error in place of a content: what reading the file throws. A name that ends in `.pipe` is a pipe. */
type Files = Readonly<Record<string, string | Uint8Array | Error>>;

/** Runs a call over files in memory; a folder is whatever a path of a file begins with. */
export async function call(argv: string, files: Files = {}, env: Host['env'] = {}) {
  let out = '';
  let err = '';
  let served = false;
  const relative = (path: string): string => path.replace(/^\/repo\//, '');
  const isFolder = (path: string): boolean => Object.keys(files).some((name) => name.startsWith(`${path}/`));
  const missing = (path: string): Error =>
    Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: 'ENOENT' });
  const written: Record<string, string> = {};
  const bytes = (path: string): Uint8Array => {
    const content = written[path] ?? files[path] ?? files[relative(path)];
    if (content === undefined) throw missing(path);
    if (content instanceof Error) throw content;
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  const host: Host = {
    env,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    read: bytes,
    write(path, text) {
      written[path] = text;
    },
    absolute: (path) =>
      path === '.' ? '/repo' : path.startsWith('/') ? path : `/repo/${path.replace(/^\.\//, '')}`,
    readInput: () => bytes('-'),
    kindOf(path) {
      if (relative(path) in files) return path.endsWith('.pipe') ? 'pipe' : 'file';
      if (isFolder(relative(path))) return 'folder';
      throw missing(path);
    },
    list: (folder) =>
      [
        ...new Set(
          Object.keys(files)
            .filter((path) => path.startsWith(`${folder}/`))
            .map((path) => path.slice(folder.length + 1).split('/', 1)[0] as string),
        ),
      ].map((name) => ({ name, link: false })),
    async serve() {
      served = true;
    },
  };
  const status = await run(argv.split(' ').filter(Boolean), host);
  return { status, out, err, served, written, json: () => JSON.parse(out) };
}

import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser/lib/esm/main.js';
import { hops, placeholderUses, severities, type Text, topologyIds } from '../terms';
import { nearest } from '../terms/nearest';
import { parseRelease } from '../text/release';
import { SourceText, type Span } from '../text/source';

/** A value for all files, or values by glob; the first glob that fits counts. */
export type ByGlob = string | readonly (readonly [glob: string, value: string])[];

/** The file `.iosxe-slp.json`: how a repository's files are judged, in every editor and on the command line. */
export interface RepositoryFile {
  readonly rules?: Readonly<Record<string, (typeof levels)[number]>>;
  readonly targetVersion?: ByGlob;
  readonly topology?: ByGlob;
  readonly placeholders?: ByGlob;
  /** Globs of the files that are judged; absent: all. */
  readonly files?: readonly string[];
  /** Globs of files that are not judged. */
  readonly ignore?: readonly string[];
  /** Path of a baseline, relative to the file. */
  readonly baseline?: string;
}

/** What is wrong with the file, and where. */
export interface Problem {
  readonly at: Span;
  readonly message: Text;
  /** The baseline is not there. */
  readonly missing?: boolean;
}

/** The file as read: what means something counts, and what does not is a problem. */
export interface ReadFile {
  readonly file: RepositoryFile;
  readonly problems: readonly Problem[];
  /** Where the baseline is named. */
  readonly baselineAt: Span | undefined;
}

/** Severities that a rule or a hop can be given. */
const levels = ['default', 'off', ...severities] as const;

/** Reads the file; comments and trailing commas are allowed. */
export function readRepositoryFile(uri: string, text: string, ruleIds: readonly string[]): ReadFile {
  return new Reader(new SourceText(uri, text), [...ruleIds, ...hops]).read();
}

/** Every key, with what it takes. */
const keys = {
  $schema: 'text',
  rules: 'rules',
  targetVersion: 'release',
  topology: topologyIds,
  placeholders: placeholderUses,
  files: 'globs',
  ignore: 'globs',
  baseline: 'text',
} as const;
type Key = keyof typeof keys;

/** The tree of a text; none for one that is nested so deeply that nobody wrote it. */
function treeOf(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { allowTrailingComma: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // `InvalidSymbol`: the package declares its numbers only.
    errors.push({ error: 1, offset: 0, length: 1 });
    return undefined;
  }
}

class Reader {
  readonly #problems: Problem[] = [];

  constructor(
    private readonly source: SourceText,
    private readonly ruleNames: readonly string[],
  ) {}

  read(): ReadFile {
    const errors: ParseError[] = [];
    const root = treeOf(this.source.text, errors);
    const [error] = errors;
    if (error) {
      const code = printParseErrorCode(error.error);
      this.#problem(this.source.span(error.offset, error.offset + error.length), {
        en: `This is no JSON: ${code}.`,
        ja: `JSON として正しくありません: ${code}`,
      });
    }
    const file: Record<string, unknown> = {};
    let baselineAt: Span | undefined;
    if (root && root.type !== 'object') this.#expected(root, '{ … }');
    for (const [name, key, value] of this.#entries(root)) {
      if (!(name in keys)) this.#unknown(key, name, Object.keys(keys));
      else {
        file[name] = this.#value(name as Key, value);
        if (name === 'baseline') baselineAt = this.#span(value);
      }
    }
    return { file: file as RepositoryFile, problems: this.#problems, baselineAt };
  }

  #value(name: Key, node: Node): unknown {
    const takes = keys[name];
    if (takes === 'text') return this.#text(node);
    if (takes === 'globs') {
      if (node.type === 'array')
        return (node.children ?? []).map((child) => this.#text(child)).filter((glob) => glob !== undefined);
      return this.#expected(node, '[ "*.cfg" ]');
    }
    if (takes === 'rules') return this.#rules(node);
    const one = (child: Node): string | undefined =>
      takes === 'release' ? this.#release(child) : this.#oneOf(child, takes);
    if (node.type !== 'object') return one(node);
    return this.#entries(node).flatMap(([glob, , child]) => {
      const value = one(child);
      return value === undefined ? [] : [[glob, value]];
    });
  }

  #rules(node: Node): Readonly<Record<string, string>> | undefined {
    if (node.type !== 'object') return this.#expected(node, '{ "SLP101": "off" }');
    return Object.fromEntries(
      this.#entries(node).flatMap(([name, key, value]) => {
        if (!this.ruleNames.includes(name)) return this.#unknown(key, name, this.ruleNames) ?? [];
        const level = this.#oneOf(value, levels);
        return level === undefined ? [] : [[name, level]];
      }),
    );
  }

  #release(node: Node): string | undefined {
    const text = this.#text(node);
    if (text === undefined || parseRelease(text)) return text;
    return this.#expected(node, '"17.9.4"');
  }

  #oneOf(node: Node, values: readonly string[]): string | undefined {
    const text = this.#text(node);
    if (text === undefined || values.includes(text)) return text;
    return this.#expected(node, values.map((value) => `"${value}"`).join(', '));
  }

  #text(node: Node): string | undefined {
    return typeof node.value === 'string' ? node.value : this.#expected(node, '"…"');
  }

  /** The members of an object that have a value. */
  #entries(node: Node | undefined): (readonly [name: string, key: Node, value: Node])[] {
    if (node?.type !== 'object') return [];
    return (node.children ?? []).flatMap(({ children = [] }) => {
      const [key, value] = children;
      return key && value ? [[String(key.value), key, value] as const] : [];
    });
  }

  #unknown(key: Node, name: string, known: readonly string[]): undefined {
    const guess = nearest(name, known);
    this.#problem(this.#span(key), {
      en: `\`${name}\` is unknown${guess ? `; \`${guess}\` is near` : ''}.`,
      ja: `\`${name}\` という指定はありません${guess ? `（候補: \`${guess}\`）` : ''}。`,
    });
  }

  #expected(node: Node, form: string): undefined {
    this.#problem(this.#span(node), {
      en: `Expected here: ${form}`,
      ja: `ここに指定できる値: ${form}`,
    });
  }

  #problem(at: Span, message: Text): void {
    this.#problems.push({ at, message });
  }

  #span({ offset, length }: Node): Span {
    return this.source.span(offset, offset + length);
  }
}

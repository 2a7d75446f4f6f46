import type { ComposedLine, Piece } from '../text/composed';
import { isInBanner } from './at';
import type { Config } from './config';
import type { Entered } from './enteredLine';
import { indentOn } from './lines';

/** Lines that a device keeps one of, by the words before their value. */
const single = new Set([
  'hostname',
  'ip default-gateway',
  'ip domain name',
  'ip domain-name',
  'ip domain lookup source-interface',
  'ip http access-class',
  'ip http authentication',
  'ip http client proxy-server',
  'ip http client secure-trustpoint',
  'ip http client source-interface',
  'ip http client tls-version',
  'ip http port',
  'ip http secure-port',
  'license air level',
  'license boot level',
  'license smart custom_id',
  'license smart proxy address',
  'license smart proxy port',
  'license smart transport',
  'license smart url',
  'license smart url cslu',
  'license smart url smart',
  'license smart url utility',
  'license smart usage interval',
  'license smart vrf',
]);

/** The same for lines inside of modes. */
const singleInside = new Set([
  'contact-email-addr',
  'description',
  'enrollment',
  'http-proxy',
  'ip address',
  'revocation-check',
  'source-interface',
  'vrf',
  'vrf forwarding',
]);

/** Lines that are on or off: `no` is a setting of its own. */
const switches = new Set([
  'aaa new-model',
  'active',
  'ip domain lookup',
  'ip domain-lookup',
  'ip http secure-server',
  'ip http server',
  'ip routing',
  'license smart server-identity-check',
  'service call-home',
  'shutdown',
]);

/** A line with the lines of its mode. */
interface Branch {
  readonly line: ComposedLine;
  readonly indent: number;
  readonly children: Branch[];
  /** Typed, not printed. */
  readonly entered: boolean;
  scope: Scope | undefined;
  gone: boolean;
}

/** So many lines with the same first words are compared one by one with a `no` line. */
const mostCompared = 300;

/** The lines of one mode, found by what they set. */
class Scope {
  readonly #byKey = new Map<string, Branch>();
  readonly #byWords = new Map<string, Map<Branch, string>>();

  /** @param singles of `single` and `singleInside` those of the mode */
  constructor(
    readonly branches: Branch[],
    private readonly singles: ReadonlySet<string>,
  ) {
    for (const branch of branches) this.#index(branch);
  }

  /** The line that sets the same; undefined if there is none. */
  like(words: readonly string[]): Branch | undefined {
    const branch = this.#byKey.get(this.#keyOf(words));
    return branch?.gone ? undefined : branch;
  }

  /** Adds a line; what it replaces goes. */
  add(branch: Branch, words: readonly string[], negated: boolean): void {
    const key = this.#keyOf(words);
    const isSwitch = switches.has(words.join(' '));
    const other = this.#byKey.get(key);
    if (other && (!negated || isSwitch)) this.#remove(other);
    if (negated && !isSwitch) this.#removeBehind(words);
    const denied = this.#byKey.get(`no ${key}`);
    if (denied) this.#remove(denied);
    this.branches.push(branch);
    this.#put(branch, negated && !isSwitch ? `no ${key}` : key, words, negated);
  }

  /** The lines that a device drops with a change of the VRF of an interface. */
  dropAddresses(): void {
    for (const branch of this.branches)
      if (!branch.entered && /^\s*ip(?:v6)? address\s/i.test(branch.line.text)) branch.gone = true;
  }

  /** What a line sets: the words before a value that there is one of, an interface by type and number, else all words. */
  #keyOf(words: readonly string[]): string {
    if (words[0] === 'interface') return interfaceKey(words.slice(1).join(''));
    const secondary = words.at(-1) === 'secondary';
    for (let count = Math.min(words.length, 5); count > 0 && !secondary; count--) {
      const head = words.slice(0, count).join(' ');
      if (this.singles.has(head)) return head;
    }
    return words.join(' ');
  }

  #index(branch: Branch): void {
    const words = wordsOf(branch.line.text);
    if (words.length === 0 || words[0]?.startsWith('!')) return;
    const negated = words[0] === 'no';
    const own = negated ? words.slice(1) : words;
    this.#put(
      branch,
      negated && !switches.has(own.join(' ')) ? `no ${this.#keyOf(own)}` : this.#keyOf(own),
      own,
      negated,
    );
  }

  #put(branch: Branch, key: string, words: readonly string[], negated: boolean): void {
    this.#byKey.set(key, branch);
    if (negated) return;
    const first = beginning(words);
    const same = this.#byWords.get(first);
    if (same) same.set(branch, words.join(' '));
    else this.#byWords.set(first, new Map([[branch, words.join(' ')]]));
  }

  #remove(branch: Branch): void {
    branch.gone = true;
    this.#byWords.get(beginning(wordsOf(branch.line.text)))?.delete(branch);
  }

  /** `no license smart url` takes every line back that begins with its words. */
  #removeBehind(words: readonly string[]): void {
    const taken = words.join(' ');
    const same = this.#byWords.get(beginning(words));
    if (!same || same.size > mostCompared) {
      const exact = this.#byKey.get(this.#keyOf(words));
      if (exact) this.#remove(exact);
      return;
    }
    for (const [branch, text] of same) {
      if (text !== taken && !text.startsWith(`${taken} `)) continue;
      // The value does not matter to what is set once; a switch is no beginning of other lines.
      if (!switches.has(text)) this.#remove(branch);
    }
    const exact = this.#byKey.get(this.#keyOf(words));
    if (exact && this.singles.has(this.#keyOf(words))) this.#remove(exact);
  }
}

const wordsOf = (text: string): readonly string[] => text.trim().toLowerCase().split(/\s+/).filter(Boolean);

const beginning = (words: readonly string[]): string => words.slice(0, 2).join(' ');

const interfaceKey = (name: string): string => {
  const match = /^([a-z-]{1,40})(\d.*)$/.exec(name);
  return `interface ${match ? (match[1] as string).slice(0, 2) + match[2] : name}`;
};

/** Prompts of the modes that a line opens, by its first words. */
const opens: readonly (readonly [words: RegExp, prompts: RegExp])[] = [
  [/^interface /, /^config-(?:sub)?if/],
  [/^call-home$/, /^cfg-call-home/],
  [/^crypto pki trustpoint /, /^ca-trustpoint/],
  [/^vrf definition |^ip vrf /, /^config-vrf/],
  [/./, /^(?!config-(?:sub)?if$|cfg-call-home|ca-trustpoint|config-vrf)/],
];

/** A configuration that lines are typed into. */
export class EnteredTree {
  readonly #root: Scope;
  readonly #end: Branch[] = [];
  /** What the last line of the global mode opened, if it opened a mode. */
  #open: { readonly branch: Branch; readonly prompts: RegExp } | undefined;
  #profile: Branch | undefined;

  constructor(base: Config | undefined) {
    const printed = base ? branchesOf(base) : [];
    const last = printed.findLastIndex(({ line }) => line.text.trim() !== '');
    if (last !== -1 && printed[last]?.line.text.trim() === 'end') this.#end = printed.splice(last);
    this.#root = new Scope(printed, single);
  }

  /** Does what a typed line does. */
  enter(entered: Entered): void {
    const words = entered.words.map(({ text }) => text.toLowerCase());
    const [first] = words;
    if (first === undefined || first.startsWith('!')) return;
    const { prompt } = entered.line;
    if (prompt === 'config' || entered.mode === 'global') {
      const branch = this.#add(this.#root, entered, words, 0);
      const text = words.join(' ');
      const prompts = opens.find(([own]) => own.test(text))?.[1];
      this.#open = prompts && !entered.negated ? { branch, prompts } : undefined;
      this.#profile = undefined;
      return;
    }
    const owner = this.#open?.prompts.test(prompt) ? this.#open.branch : undefined;
    if (!owner) return;
    if (prompt === 'cfg-call-home-profile' && first !== 'profile') {
      if (this.#profile) this.#add(scopeOf(this.#profile), entered, words, this.#profile.indent + 1);
      return;
    }
    // Deeper modes have nothing that is read.
    if (/^config-vrf-/.test(prompt)) return;
    const scope = scopeOf(owner);
    if (/^(?:ip )?vrf forwarding /.test(words.join(' '))) {
      const before = scope.like(words)?.line.text.trim().toLowerCase();
      if (before === words.join(' ')) return;
      scope.dropAddresses();
    }
    const branch = this.#add(scope, entered, words, owner.indent + 1);
    if (first === 'profile') this.#profile = entered.negated ? undefined : branch;
  }

  #add(scope: Scope, entered: Entered, words: readonly string[], indent: number): Branch {
    const isBlock = words[0] === 'interface' || words[0] === 'profile';
    const known = entered.negated ? undefined : scope.like(words);
    // To enter a mode again changes nothing in it.
    if (known && (isBlock || known.children.length > 0)) return known;
    const branch: Branch = {
      line: composedLine(entered, indent),
      indent,
      children: [],
      entered: true,
      scope: undefined,
      gone: false,
    };
    scope.add(branch, words, entered.negated);
    return branch;
  }

  /** The configuration as it is now. */
  lines(): readonly ComposedLine[] {
    const lines: ComposedLine[] = [];
    const visit = (branches: readonly Branch[]): void => {
      for (const branch of branches) {
        if (branch.gone) continue;
        lines.push(branch.line);
        visit(branch.children);
      }
    };
    visit(this.#root.branches);
    visit(this.#end);
    return lines;
  }
}

function scopeOf(branch: Branch): Scope {
  branch.scope ??= new Scope(branch.children, singleInside);
  return branch.scope;
}

/** The lines of a printed configuration, each below the one that it is indented under. */
function branchesOf(config: Config): Branch[] {
  const { source, firstLine, lastLine } = config;
  const roots: Branch[] = [];
  const above: Branch[] = [];
  for (let line = firstLine; line <= lastLine; line++) {
    const start = source.lineStart(line);
    const end = source.lineEnd(line);
    const banner = isInBanner(config, line);
    const indent = banner ? Number.POSITIVE_INFINITY : indentOn(source, line);
    const text = source.text.slice(start, end);
    const branch: Branch = {
      line: { text, source, pieces: [{ column: 0, length: end - start, start, end }] },
      indent,
      children: [],
      entered: false,
      scope: undefined,
      gone: false,
    };
    if (indent !== -1) while (above.length > 0 && (above.at(-1) as Branch).indent >= indent) above.pop();
    (above.at(-1)?.children ?? roots).push(branch);
    if (indent !== -1 && !banner) above.push(branch);
  }
  return roots;
}

function composedLine({ line, negated, words }: Entered, indent: number): ComposedLine {
  let text = ' '.repeat(indent);
  const pieces: Piece[] = [];
  if (negated) {
    pieces.push({ column: text.length, length: 2, start: line.start, end: line.start + 2 });
    text += 'no ';
  }
  for (const word of words) {
    pieces.push({ column: text.length, length: word.text.length, start: word.start, end: word.end });
    text += `${word.text} `;
  }
  return { text: text.trimEnd(), source: line.source, pieces };
}

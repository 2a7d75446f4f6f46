import { parseArgs } from 'node:util';
import { type Lang, type Severity, severities, type TopologyId, topologyIds } from '../terms';
import { nearest } from '../terms/nearest';
import { parseRelease, type Release } from '../text/release';
import { complaints } from './complaints';
import { UsageError } from './host';

/** What the command line can be asked to do. */
const commands = ['check', 'analyze', 'explain', 'snippet', 'convert', 'redact', 'report', 'lsp'] as const;
export type Command = (typeof commands)[number];

type Format = 'text' | 'json' | 'sarif' | 'markdown' | 'html';

/** The options of a call, checked. */
export interface Options {
  readonly operands: readonly string[];
  readonly format: Format;
  readonly lang: Lang;
  /** Findings below it are left out; undefined: all are shown. */
  readonly minSeverity: Severity | undefined;
  /** Findings at or above it give exit status 1. */
  readonly failOn: Severity | 'never';
  readonly release: Release | undefined;
  readonly topology: TopologyId | undefined;
  /** The file that says how all files are judged, instead of the nearest `.iosxe-slp.json` above each. */
  readonly config: string | undefined;
  /** A file of findings that are known and agreed, instead of the one that a repository names. */
  readonly baseline: string | undefined;
  /** The file that `check` writes its findings to, as a baseline. */
  readonly writeBaseline: string | undefined;
  /** `--set name=value`. */
  readonly values: Readonly<Record<string, string>>;
  readonly placeholders: boolean;
  /** `--to` and `--variant` of a conversion. */
  readonly to: TopologyId | undefined;
  readonly variant: string | undefined;
  readonly quiet: boolean;
  /** A report shows names, addresses and serial numbers. */
  readonly identities: boolean;
  /** Only the part of a report that a support case needs. */
  readonly support: boolean;
  /** Secrets and identities are masked in what is printed. */
  readonly redact: boolean;
}

const known = {
  format: { type: 'string' },
  lang: { type: 'string' },
  'min-severity': { type: 'string' },
  'fail-on': { type: 'string' },
  'target-version': { type: 'string' },
  topology: { type: 'string' },
  config: { type: 'string' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
  set: { type: 'string', multiple: true },
  placeholders: { type: 'boolean' },
  to: { type: 'string' },
  variant: { type: 'string' },
  jobs: { type: 'string' },
  quiet: { type: 'boolean' },
  redact: { type: 'boolean' },
  identities: { type: 'boolean' },
  support: { type: 'boolean' },
  stdio: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

/** What a call asks for, before anything is read. */
interface Call {
  readonly command: Command | 'help' | 'version';
  readonly options: Options;
}

/**
 * Reads the arguments. `-` is an operand.
 * @throws UsageError for a command, an option or a value that means nothing
 */
export function readCall(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Call {
  const { values, positionals } = parsed(argv);
  const [word, ...operands] = positionals;
  const command = values.version ? 'version' : values.help ? 'help' : commandOf(word);
  refuseForeign(command, values);
  return {
    command,
    options: {
      operands,
      format: formatOf(command, values.format),
      lang: values.lang === undefined ? environmentLanguage(env) : oneOf('--lang', values.lang, languages),
      minSeverity:
        values['min-severity'] === undefined
          ? undefined
          : oneOf('--min-severity', values['min-severity'], severities),
      failOn: oneOf('--fail-on', values['fail-on'] ?? 'error', ['error', 'warning', 'information', 'never']),
      release: releaseOf(values['target-version']),
      topology: values.topology === undefined ? undefined : oneOf('--topology', values.topology, topologyIds),
      config: values.config,
      baseline: values.baseline,
      writeBaseline: values['write-baseline'],
      values: settings(values.set ?? []),
      placeholders: values.placeholders === true,
      to: values.to === undefined ? undefined : oneOf('--to', values.to, topologyIds),
      variant: values.variant,
      quiet: values.quiet === true,
      redact: values.redact === true,
      identities: values.identities === true,
      support: values.support === true,
      ...checkedJobs(values.jobs),
    },
  };
}

function commandOf(word: string | undefined): Command {
  if (word === undefined) throw new UsageError(complaints.noCommand(commands));
  const command = commands.find((name) => name === word);
  if (!command) throw new UsageError(complaints.unknownCommand(word, nearest(word, commands)));
  return command;
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: known, allowPositionals: true, strict: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const option = /(--?[\w-]+)[ ']/.exec(error.message)?.[1] ?? '';
    const names = Object.keys(known).map((name) => `--${name}`);
    if (error.message.startsWith('Unknown option'))
      throw new UsageError(complaints.unknownOption(option, nearest(option, names)));
    const takes = Object.entries(known).find(([name]) => option === `--${name}`)?.[1].type === 'string';
    throw new UsageError(takes ? complaints.needsValue(option) : complaints.takesNoValue(option));
  }
}

/** Options that one or two commands know; all others may stand in every call, so that scripts can share them. */
const commandsOf = {
  'write-baseline': ['check'],
  set: ['snippet', 'convert'],
  placeholders: ['snippet', 'convert'],
  to: ['convert'],
  variant: ['convert'],
  identities: ['report'],
  support: ['report'],
  stdio: ['lsp'],
} satisfies Partial<Record<keyof typeof known, readonly Command[]>>;

/**
 * An option that a command would pass over is a mistake: the call means more than it would do.
 * @throws UsageError that names the commands it is for
 */
function refuseForeign(command: Call['command'], given: Readonly<Record<string, unknown>>): void {
  if (command === 'help' || command === 'version') return;
  for (const [option, owners] of Object.entries<readonly Command[]>(commandsOf))
    if (given[option] !== undefined && !owners.includes(command))
      throw new UsageError(complaints.onlyFor(`--${option}`, owners));
  // What it prints is to be typed: a pseudonym in it would be configured.
  if (given.redact !== undefined && command === 'convert')
    throw new UsageError(complaints.onlyFor('--redact', ['check', 'analyze', 'report']));
}

function formatOf(command: Call['command'], format: string | undefined): Format {
  if (command === 'report') return oneOf('--format', format ?? 'markdown', ['markdown', 'html']);
  if (format === 'sarif' && command !== 'check')
    throw new UsageError(complaints.onlyFor('--format sarif', ['check']));
  return oneOf(
    '--format',
    format ?? 'text',
    command === 'check' ? ['text', 'json', 'sarif'] : ['text', 'json'],
  );
}

/** A value out of a list; the message of the error names the list. */
export function oneOf<T extends string>(option: string, value: string, values: readonly T[]): T {
  const hit = values.find((entry) => entry === value);
  if (hit === undefined) throw new UsageError(complaints.oneOf(option, value, values));
  return hit;
}

function releaseOf(text: string | undefined): Release | undefined {
  if (text === undefined) return undefined;
  const release = parseRelease(text);
  if (!release) throw new UsageError(complaints.release(text));
  return release;
}

function settings(pairs: readonly string[]): Readonly<Record<string, string>> {
  const entries = pairs.map((pair): [string, string] => {
    const at = pair.indexOf('=');
    if (at < 1) throw new UsageError(complaints.pair(pair));
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
  return Object.fromEntries(entries);
}

/**
 * Files are analysed one after another: of 1.8 s for 400 files of 200 KB, two processes with half of them each saved an
 * eighth. The number is checked, so that a script's call keeps its meaning.
 */
function checkedJobs(jobs: string | undefined): Record<never, never> {
  if (jobs !== undefined && !/^[1-9]\d{0,3}$/.test(jobs)) throw new UsageError(complaints.jobs(jobs));
  return {};
}

const languages = ['en', 'ja'] as const;

/** The language of a call whose arguments cannot all be read: what it names, else the environment's. */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const at = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const named = argv[at] === '--lang' ? argv[at + 1] : argv[at]?.slice('--lang='.length);
  return languages.find((lang) => lang === named) ?? environmentLanguage(env);
}

/** The language that the environment asks for, in the order in which POSIX reads it. */
function environmentLanguage(env: Readonly<Record<string, string | undefined>>): Lang {
  const asked = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  return asked?.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}

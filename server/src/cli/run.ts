import { analyze } from './analyze';
import { check } from './check';
import { complaints } from './complaints';
import { convert } from './convert';
import { explain } from './explain';
import { help } from './help';
import { type Exit, exits, type Host, UsageError } from './host';
import { tool } from './json';
import { type Command, languageOf, type Options, readCall } from './options';
import { redactFiles } from './redact';
import { report } from './report';
import { snippet } from './snippet';

const acts: Readonly<
  Record<Command | 'help' | 'version', (host: Host, options: Options) => Exit | Promise<Exit>>
> = {
  check,
  analyze,
  explain,
  snippet,
  convert,
  redact: redactFiles,
  report,
  async lsp(host) {
    await host.serve();
    return exits.clean;
  },
  help(host, { lang }) {
    host.out(help[lang]);
    return exits.clean;
  },
  version(host) {
    host.out(`${tool.name} ${tool.version}\n`);
    return exits.clean;
  },
};

/**
 * Runs one call of the command line.
 * @param argv the words after the program's name
 * @returns the exit status: 0, 1 (findings at or above `--fail-on`) or 2 (usage, or a file that could not be read)
 */
export async function run(argv: readonly string[], host: Host): Promise<Exit> {
  try {
    const { command, options } = readCall(argv, host.env);
    return await acts[command](host, options);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const lang = languageOf(argv, host.env);
    host.err(`${tool.name}: ${error.text[lang]}\n${complaints.more(tool.name)[lang]}\n`);
    return exits.trouble;
  }
}

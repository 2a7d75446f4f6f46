import { nearest } from '../terms/nearest';
import { analyze } from './analyze';
import { check } from './check';
import { complaints } from './complaints';
import { convert } from './convert';
import { explain } from './explain';
import { help } from './help';
import { type Exit, exits, type Host, UsageError } from './host';
import { tool } from './json';
import { languageOf, type Options, readCall } from './options';
import { redactFiles } from './redact';
import { report } from './report';
import { snippet } from './snippet';

const commands: Readonly<Record<string, (host: Host, options: Options) => Exit | Promise<Exit>>> = {
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
};

/**
 * Runs one call of the command line.
 * @param argv the words after the program's name
 * @returns the exit status: 0, 1 (findings at or above `--fail-on`) or 2 (usage, or a file that could not be read)
 */
export async function run(argv: readonly string[], host: Host): Promise<Exit> {
  try {
    const { command, help: wantsHelp, version, options } = readCall(argv, host.env);
    if (version) {
      host.out(`${tool.name} ${tool.version}\n`);
      return exits.clean;
    }
    if (wantsHelp) {
      host.out(help[options.lang]);
      return exits.clean;
    }
    if (command === undefined) throw new UsageError(complaints.noCommand(Object.keys(commands)));
    const act = Object.hasOwn(commands, command) ? commands[command] : undefined;
    if (!act) throw unknownCommand(command);
    if (options.format === 'sarif' && command !== 'check')
      throw new UsageError(complaints.onlyFor('--format sarif', 'check'));
    if (options.writeBaseline !== undefined && command !== 'check')
      throw new UsageError(complaints.onlyFor('--write-baseline', 'check'));
    return await act(host, options);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const lang = languageOf(argv, host.env);
    host.err(`${tool.name}: ${error.text[lang]}\n${complaints.more(tool.name)[lang]}\n`);
    return exits.trouble;
  }
}

function unknownCommand(command: string): UsageError {
  return new UsageError(complaints.unknownCommand(command, nearest(command, Object.keys(commands))));
}

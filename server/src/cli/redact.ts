import { redact } from '../features/redact';
import { redactedLines } from '../features/redact/page';
import { plain } from '../terms/plain';
import { type Exit, exits, type Host } from './host';
import { readInputs, tellSkipped } from './inputs';
import { shape, tool } from './json';
import type { Options } from './options';

/**
 * `redact`: the texts without secrets and identities on standard output, what was replaced and what is left to look
 * at on standard error; with `--format json` one object that holds both.
 */
export function redactFiles(host: Host, options: Options): Exit {
  const { format, lang, quiet } = options;
  const { inputs, skipped, status } = readInputs(host, options);
  tellSkipped(host, skipped, lang);
  const results = redact(inputs.map(({ document }) => document));
  if (format === 'json') {
    const files = results.map(({ uri, text, replaced, suspects }) => ({
      path: uri,
      text,
      replaced,
      suspects: suspects.map(({ line, why }) => ({ line, why: plain(why[lang]) })),
    }));
    host.out(`${JSON.stringify({ version: shape, tool, files }, undefined, 1)}\n`);
  } else
    for (const result of results) {
      host.out(result.text);
      if (quiet) continue;
      for (const line of redactedLines(result)[lang].split('\n').filter(Boolean))
        host.err(`${result.uri}: ${line}\n`);
    }
  return inputs.length === 0 ? exits.trouble : status;
}

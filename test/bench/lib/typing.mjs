/** Typing into an open document over the protocol, one character at a time, and how long the answer takes. */
import { LspClient } from '../lsp.mjs';
import { quantile } from './stats.mjs';

/**
 * @typedef {object} Typed
 * @property {number} median milliseconds from sending a change to the diagnostics of that version
 * @property {number} p99
 * @property {number} diagnostics of the last version
 */

/**
 * Types a word into the middle of a document and takes it back, over and over.
 * @param {import('../lsp.mjs').Server} server
 * @param {{ uri: string, languageId: string, text: string }} document
 * @param {{ line: number, character: number }} at where the word goes
 * @param {{ edits?: number, warmups?: number, capabilities?: object, after?: (client: LspClient, edit: number) => Promise<void> }} [options]
 *   `after` runs behind every edit; those before 0 are warm-ups. `capabilities` are what the client says it can do
 * @returns {Promise<Typed>}
 */
export async function typeInto(server, document, at, options = {}) {
  const { edits = 60, warmups = 20, capabilities = {}, after } = options;
  const client = new LspClient(server);
  const word = 'uplink';
  try {
    await client.initialize({ capabilities });
    let { diagnostics } = await client.open(document);
    const times = [];
    for (let edit = -warmups; edit < edits; edit++) {
      const step = (edit + warmups) % (2 * word.length);
      const forth = step < word.length;
      const column = at.character + (forth ? step : 2 * word.length - 1 - step);
      const start = { line: at.line, character: column };
      const change = forth
        ? { range: { start, end: start }, text: word[step] }
        : { range: { start, end: { line: at.line, character: column + 1 } }, text: '' };
      const version = edit + warmups + 2;
      const sent = performance.now();
      ({ diagnostics } = await client.change(document.uri, version, [change]));
      if (edit >= 0) times.push(performance.now() - sent);
      await after?.(client, edit);
      // Nobody types without a breath; a server may use it to clean up.
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return { median: quantile(times, 0.5), p99: quantile(times, 0.99), diagnostics: diagnostics.length };
  } finally {
    await client.stop();
  }
}

/** Where typing is natural in a configuration: behind the first word of a description in its middle. */
export function descriptionAt(/** @type {string} */ text) {
  const lines = text.split('\n');
  const prefix = ' description ';
  const line = lines.findIndex((entry, index) => index >= lines.length / 2 && entry.startsWith(prefix));
  if (line === -1) throw new Error('the configuration has no description behind its middle');
  return { line, character: prefix.length };
}

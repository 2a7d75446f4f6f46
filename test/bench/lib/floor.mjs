/** What the transport, the client and the machine cost by themselves, in the same run as what is measured. */
import { bundles } from './build.mjs';
import { quantile } from './stats.mjs';
import { typeInto } from './typing.mjs';

/**
 * Types into a document of one line at a server that does nothing, and asks it something behind every key that it
 * refuses at once.
 * @param {number} edits
 * @returns {Promise<{ key: number, answer: number }>} p99 in milliseconds of a key's diagnostics, and of an answer
 */
export async function floorOf(edits) {
  const answers = [];
  const document = { uri: 'file:///bench/empty.txt', languageId: 'plaintext', text: ' description \n' };
  const typed = await typeInto(
    { script: bundles.emptyServer },
    document,
    { line: 0, character: 13 },
    {
      edits,
      async after(client, edit) {
        const sent = performance.now();
        await client.request('textDocument/hover', {}).catch(() => undefined);
        if (edit >= 0) answers.push(performance.now() - sent);
      },
    },
  );
  return { key: typed.p99, answer: quantile(answers, 0.99) };
}

import { bundles } from '../lib/build.mjs';
import { inputFile, readInput } from '../lib/inputs.mjs';
import { atLeast, ms } from '../lib/table.mjs';
import { descriptionAt, typeInto } from '../lib/typing.mjs';
import { peers } from '../peers/install.mjs';

/** The JSON server of this version waits so long after a change before it looks at the document. */
const delayOfJson = 300;

/** What a user feels at every key: from the change to the findings of that very version. */
export default {
  goal: 5,
  name: 'keystroke to diagnostics, 10k lines',
  async run({ seed, say }) {
    const text = readInput(inputFile('config10k', seed));
    const uri = 'file:///bench/router.cfg';
    const { json } = peers(say);
    const ours = await typeInto(
      { script: bundles.server },
      { uri, languageId: 'iosxe-config', text },
      descriptionAt(text),
    );
    const theirs = await typeInto(
      { script: json },
      { uri: 'file:///bench/data.json', languageId: 'json', text: jsonText() },
      // Behind the opening quote of the description of an entry in the middle.
      { line: 6 + 8 * 625, character: 20 },
    );
    const values = { ours, theirs, delayOfJson };
    const row = (measure, reference, time) =>
      atLeast({
        measure,
        ours: ms(ours.median),
        reference: `${reference} ${ms(time)}`,
        ratio: time / ours.median,
        limit: 30,
        unit: ' times faster',
        values,
      });
    // Both, since a delay is what a user feels and no measure of work.
    return [
      row(`keystroke to diagnostics, 10k lines, median (p99 ${ms(ours.p99)})`, 'JSON server', theirs.median),
      row(
        `  without the JSON server's delay of ${delayOfJson} ms`,
        'JSON server',
        theirs.median - delayOfJson,
      ),
    ];
  },
};

/** A document of the peer's own kind: 10k lines, an entry of eight lines after the other, with one error at its end. */
function jsonText() {
  const entries = Array.from(
    { length: 1250 },
    (_, n) => `  {
    "name": "GigabitEthernet1/0/${n}",
    "enabled": ${n % 3 > 0},
    "mtu": ${1500 + n},
    "address": "192.0.2.${n % 250}",
    "description": "access port ${n} of the floor",
    "vlans": [${n}, ${n + 1}, ${n + 2}]
  }`,
  );
  return `[\n${entries.join(',\n')},\n]\n`;
}

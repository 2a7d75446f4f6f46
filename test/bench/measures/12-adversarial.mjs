import { adversarial } from '../lib/adversarial.mjs';
import { loadCore } from '../lib/build.mjs';
import { inChild } from '../lib/child.mjs';
import { timed } from '../lib/stats.mjs';
import { atMost, ms } from '../lib/table.mjs';

/** A family whose half takes longer than this is not run at its full size. */
const patience = 4000;

/**
 * A text that is read in less milliseconds is made larger, up to so many times: two megabytes fit into a cache of the
 * processor and four do not.
 */
const least = 3;
const largest = 8;

/** Twice the text may take little more than twice the time. */
const limit = 2.4;

/** Texts that nobody writes and some file holds. A row for each family that fails, one for all the others. */
export default {
  goal: 12,
  name: 'adversarial input',
  async run({ say }) {
    const rows = [];
    for (const name of Object.keys(adversarial)) {
      for (const kind of ['config', 'capture']) rows.push(await family(name, kind, say));
    }
    const good = rows.filter(({ met }) => met);
    const worst = good.reduce((most, { values }) => Math.max(most, Number(values.ratio)), 0);
    return [
      {
        ...atMost({
          measure: `T(2n)/T(n), ${good.length} of ${rows.length} adversarial texts`,
          ours: 'the worst of them',
          ratio: worst,
          limit,
          values: { rows: good },
        }),
      },
      ...rows.filter(({ met }) => !met),
    ];
  },
};

/** One family, read as one kind of document. */
async function family(name, kind, say) {
  const measure = `  ${name}, as ${kind}`;
  try {
    const { half, whole, size } = await inChild(import.meta.url, 'double', { name, kind }, { seconds: 120 });
    return atMost({
      measure,
      ours: whole === null ? `not run: ${size}` : `${ms(whole)} for ${size}`,
      reference: `half of it ${ms(half)}`,
      ratio: whole === null ? Number.POSITIVE_INFINITY : whole / half,
      limit,
      values: { half, whole },
    });
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    say(`${measure}: ${reason}`);
    const ratio = Number.POSITIVE_INFINITY;
    return atMost({ measure, ours: `failed: ${reason}`, ratio, limit, values: { reason } });
  }
}

const quickest = (text, kind, open) => Math.min(...[1, 2, 3].map(() => timed(() => open(text, kind))));

export const jobs = {
  async double({ name, kind }) {
    const { open } = await loadCore();
    const family = adversarial[name];
    const size = (text) => `${(text.length / 1e6).toFixed(1)} MB`;
    for (const text of [family(0.05), family(0.1), family(0.1)]) open(text, kind);
    let scale = 1;
    while (scale < largest && quickest(family(scale / 2), kind, open) < least) scale *= 2;
    const half = family(scale / 2);
    const whole = family(scale);
    const first = timed(() => open(half, kind));
    if (first > patience) return { half: first, whole: null, size: size(whole) };
    const halves = [];
    const wholes = [];
    // Slow families need few runs; for fast ones the noise of a shared machine has to be sorted out.
    const runs = Math.max(6, Math.min(40, Math.floor(1500 / first)));
    for (let run = 0; run < runs; run++) {
      halves.push(timed(() => open(half, kind)));
      wholes.push(timed(() => open(whole, kind)));
    }
    // Whatever else the machine does only ever adds: the quickest runs are the ones to compare.
    return { half: Math.min(...halves), whole: Math.min(...wholes), size: size(whole) };
  },
};

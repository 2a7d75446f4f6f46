/** What a measure gives, and how it is printed. */

/**
 * @typedef {object} Row
 * @property {string} measure
 * @property {string} ours
 * @property {string} reference what ours is compared with; empty where only a limit counts
 * @property {string} ratio in the unit of the goal
 * @property {string} goal
 * @property {boolean | undefined} met undefined: not measured, or no goal
 * @property {Readonly<Record<string, unknown>>} values the figures behind the row, for `--json`
 */

/**
 * @typedef {object} Context
 * @property {number} seed
 * @property {(line: string) => void} say progress, on standard error
 */

/**
 * @typedef {object} Measure
 * @property {number} goal
 * @property {string} name
 * @property {(context: Context) => Promise<readonly Row[]>} run
 */

/** @param {number} value @param {number} [digits] significant */
export const figure = (value, digits = 3) =>
  !Number.isFinite(value)
    ? '–'
    : Math.abs(value) >= 100
      ? value.toFixed(0)
      : String(Number(value.toPrecision(digits)));

export const ms = (/** @type {number} */ value) => `${figure(value)} ms`;
export const kilobytes = (/** @type {number} */ value) => `${figure(value / 1000)} KB`;

/**
 * A row whose ratio has to stay at or under a limit.
 * @param {{ measure: string, ours: string, reference?: string, ratio: number, limit: number, unit?: string, values?: object }} row
 * @returns {Row}
 */
export const atMost = ({ measure, ours, reference = '', ratio, limit, unit = '', values = {} }) => ({
  measure,
  ours,
  reference,
  ratio: `${figure(ratio)}${unit}`,
  goal: `≤ ${limit}${unit}`,
  met: ratio <= limit,
  values: { ...values, ratio, limit },
});

/** The same for one that has to reach a limit. */
export const atLeast = ({ measure, ours, reference = '', ratio, limit, unit = '', values = {} }) => ({
  ...atMost({ measure, ours, reference, ratio, limit, unit, values }),
  goal: `≥ ${limit}${unit}`,
  met: ratio >= limit,
});

/** A row for something that could not be measured. @returns {Row} */
export const notMeasured = (/** @type {string} */ measure, /** @type {string} */ why) => ({
  measure,
  ours: why,
  reference: '',
  ratio: '',
  goal: '',
  met: undefined,
  values: { why },
});

const head = ['goal', 'measure', 'ours', 'reference', 'ratio', 'goal', 'met'];

/**
 * @param {readonly (Row & { number: number })[]} rows
 * @returns {string} an aligned table
 */
export function table(rows) {
  const cells = [
    ['#', ...head.slice(1)],
    ...rows.map(({ number, measure, ours, reference, ratio, goal, met }) => [
      String(number),
      measure,
      ours,
      reference,
      ratio,
      goal,
      met === undefined ? '–' : met ? 'yes' : 'NO',
    ]),
  ];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => width(row[column] ?? ''))));
  const line = (row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell)))
      .join('  ')
      .trimEnd();
  const [title, ...body] = cells.map(line);
  return [title, widths.map((n) => '─'.repeat(n)).join('  '), ...body].join('\n');
}

const width = (text) => [...text].length;

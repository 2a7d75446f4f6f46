/** Screens that the examples of several rules are made of. */

/** An output under its prompt. */
export const screen = (command: string, ...lines: readonly string[]): string =>
  [`C9300-A#${command}`, ...lines, ''].join('\n');

/** The block `Transport` of `show license status`. */
export const transportBlock = (type: string, ...more: readonly string[]): readonly string[] => [
  'Smart Licensing Using Policy:',
  '  Status: ENABLED',
  'Transport:',
  `  Type: ${type}`,
  ...more.map((line) => `  ${line}`),
];

/** The block `Usage Reporting`; lines not given are not printed. */
export const usageBlock = (...lines: readonly string[]): readonly string[] => [
  'Usage Reporting:',
  ...lines.map((line) => `  ${line}`),
];

/** `Communication Statistics` with one kind of message. */
export const statistics = (
  name: string,
  attempts: string,
  response: string,
  reason = '<none>',
): readonly string[] => [
  'Communication Statistics:',
  '=======================',
  `${name}:`,
  `  Attempts: ${attempts}`,
  `  Last Response: ${response}`,
  `    Failure Reason: ${reason}`,
];

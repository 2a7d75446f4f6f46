import type { AnalysisOptions } from '../../../server/src/analysis';
import type { Severity } from '../../../server/src/terms';

/** A circumstance that keeps a rule silent, and the same network without it. */
export interface SilenceRow {
  readonly rule: `SLP${number}`;
  /** A sentence about the network: why there is nothing to say. */
  readonly because: string;
  /** What somebody hands over. */
  readonly text: string;
  /** Words of the text, and what stands in their place where the rule speaks. */
  readonly but: readonly [words: string, others: string];
  /** What somebody says about the texts of a folder. */
  readonly options?: AnalysisOptions;
  /** Where the rule is not silent but milder: how it speaks of the text, and of the changed one. */
  readonly severities?: readonly [of: Severity, ofChanged: Severity];
}

/** A whole configuration whose clock is synchronised. */
export const whole = (lines: string, version = '17.9'): string =>
  `version ${version}\nhostname C9300-A\n${lines}\nntp server 192.0.2.123\nend\n`;

/** An output under its prompt. */
export const output = (command: string, ...lines: readonly string[]): string =>
  [`C9300-A#${command}`, ...lines, ''].join('\n');

/** A VRF for IPv4. */
export const vrf = (name: string): string =>
  `vrf definition ${name}\n address-family ipv4\n exit-address-family\n`;

/** An interface with its lines. */
export const face = (name: string, ...lines: readonly string[]): string =>
  `interface ${name}\n${lines.map((line) => ` ${line}\n`).join('')}`;

/** Transports to a CSLU by its address, to one by its name, and to CSSM. */
export const toCslu = 'license smart url cslu http://192.0.2.80:8182/cslu/v1/pi';
export const byName = 'license smart url cslu http://cslu.example.com:8182/cslu/v1/pi';
export const toCssm = 'license smart transport smart\nlicense smart url default';

/** The same without the line that a whole configuration begins with, and what makes it whole. */
export const part = (lines: string): string => whole(lines).replace('version 17.9\n', '');
export const made = ['hostname C9300-A', 'version 17.9\nhostname C9300-A'] as const;

/** Outputs of the agent, and the blocks in them. */
export const status = (...lines: readonly string[]): string =>
  output('show license status', 'Smart Licensing Using Policy:', '  Status: ENABLED', ...lines);
export const all = (...lines: readonly string[]): string =>
  output('show license all', 'Smart Licensing Using Policy:', '  Status: ENABLED', ...lines);
export const tech = (...lines: readonly string[]): string =>
  output('show license tech support', 'Smart Licensing Using Policy:', '  Status: ENABLED', ...lines);
export const clock = output('show clock', '10:15:00.123 UTC Tue Mar 5 2024');
export const off = ['Transport:', '  Type: Transport Off'];
export const usage = (...lines: readonly string[]): readonly string[] => [
  'Usage Reporting:',
  ...lines.map((line) => `  ${line}`),
];
export const policy = (required: string): readonly string[] => [
  'Policy:',
  '  Policy in use: Merged from multiple sources.',
  `  Reporting ACK required: ${required}`,
];
export const exchange = (
  name: string,
  attempts: string,
  response: string,
  reason = '<none>',
): readonly string[] => [
  'Communication Statistics:',
  `${name}:`,
  `  Attempts: ${attempts}`,
  `  Last Response: ${response}`,
  `    Failure Reason: ${reason}`,
];
export const working = 'Total=3, Success=3, Fail=0  Ongoing Failure: Overall=0 Communication=0';
export const failing = 'Total=3, Success=1, Fail=2  Ongoing Failure: Overall=2 Communication=2';
export const never = usage('Last ACK received: <none>');

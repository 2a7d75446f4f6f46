import type { ConfigFacts } from '../facts/config';
import { refusedLines } from '../facts/refusals';
import type { Fix, Knowns, Rule } from '../rules/rule';
import type { Hop, Severity, Text } from '../terms';
import { ComposedText } from '../text/composed';
import type { Span } from '../text/source';

/** Something a rule found on a device, with the severity in force. */
export interface Finding {
  readonly rule: Rule;
  readonly hop: Hop;
  readonly severity: Severity;
  /** Host name of the device; undefined where nothing names it. */
  readonly device: string | undefined;
  readonly at: Span;
  readonly message: Text;
  readonly related: readonly { readonly at: Span; readonly message: Text }[];
  readonly fixes: readonly Fix[];
  readonly next: readonly string[];
}

/** Whether a finding stands in the configuration of its device, not in a log or an output. */
export function isConfigured({ at }: Finding, config: ConfigFacts | undefined): boolean {
  if (!config) return false;
  const { source } = config.config;
  if (source instanceof ComposedText)
    return source.lineFrom(at.source, at.source.lineOf(at.start)) !== undefined;
  if (at.source !== source) return false;
  const line = at.source.lineOf(at.start);
  return line >= config.config.firstLine && line <= config.config.lastLine;
}

/** Whether a finding is about a line that was typed and refused: an attempt of the past, as a failed one in a log. */
export const isRefused = ({ at }: Finding, knowns: Knowns): boolean =>
  refusedLines(knowns).some((refused) => refused.at.source === at.source && refused.at.start === at.start);

import type { Device } from '../case';
import type { ConfigFacts } from '../facts/config';
import type { Fix, Rule } from '../rules/rule';
import type { Hop, Severity, Text } from '../terms';
import type { SourceText, Span } from '../text/source';

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
  if (!config || at.source !== config.config.source) return false;
  const line = at.source.lineOf(at.start);
  return line >= config.config.firstLine && line <= config.config.lastLine;
}

/** Whether a span is where a message of the device's logs begins; looked up only when somebody asks. */
export function messagesOf(device: Device): (at: Span) => boolean {
  let starts: Map<SourceText, Set<number>> | undefined;
  return ({ source, start }) => {
    if (!starts) {
      starts = new Map();
      for (const { head } of device.events) {
        const known = starts.get(head.source);
        if (known) known.add(head.start);
        else starts.set(head.source, new Set([head.start]));
      }
    }
    return starts.get(source)?.has(start) ?? false;
  };
}

import { type Field, find } from '../capture/fields';
import type { LogEvent } from '../capture/syslog';
import type { DeviceFacts } from './index';

/** What shows that a device runs the classic model of Smart Licensing. */
export interface Classic {
  /** `Registration: Status:` of the newest output that prints one. */
  readonly registration: Field | undefined;
  /** `License Authorization: Status:` of the same output. */
  readonly authorization: Field | undefined;
  /** The first message that only the classic model prints. */
  readonly event: LogEvent | undefined;
  /** A message that its evaluation period is over. */
  readonly expired: LogEvent | undefined;
}

/** The marks of the classic model; undefined on a device that is known to run SLP, or that shows none. */
export function readClassic({ device, licensing }: DeviceFacts): Classic | undefined {
  if (licensing.value === 'slp') return undefined;
  let registration: Field | undefined;
  let authorization: Field | undefined;
  for (const { capture, section } of device.outputs) {
    if (!section.command.startsWith('show license')) continue;
    const fields = capture.readingOf(section)?.fields ?? [];
    const status = find(fields, 'Registration', 'Status');
    if (status?.value === undefined) continue;
    registration = status;
    authorization = find(fields, 'License Authorization', 'Status');
  }
  const own = device.events.filter(({ mnemonic, foreign }) => !foreign && mnemonic.startsWith('EVAL_'));
  const event = own[0];
  if (!registration && !event) return undefined;
  const expired = own.find(({ mnemonic }) => mnemonic.startsWith('EVAL_EXPIRED'));
  return { registration, authorization, event, expired };
}

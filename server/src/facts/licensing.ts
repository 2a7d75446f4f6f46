import type { Field } from '../capture/fields';
import type { Device } from '../case';
import type { Licensing } from '../terms';
import { compareReleases, parseRelease, type Release } from '../text/release';
import type { ConfigFacts } from './config';
import { type Fact, fact } from './fact';
import type { Log } from './log';
import { newest } from './newest';
import type { Shown, ShownVersion } from './shown';
import { flat, spanOf } from './shown/fields';

/** The first release with Smart Licensing Using Policy; Catalyst writes it 17.3.2a. */
const firstSlp = parseRelease('17.3.2') as Release;

/** Which model of licensing a device runs: what it shows beats its release, which beats what its lines let expect. */
export function licensingOf(
  device: Device,
  log: Log,
  config: ConfigFacts | undefined,
  shown: Shown | undefined,
  version: ShownVersion | undefined,
  release: Fact<Release> | undefined,
): Fact<Licensing> {
  if (shown?.slp?.value?.toUpperCase() === 'ENABLED') return fact('slp', 'shown', shown.slp.valueSpan);
  if (shown?.registration) return fact('smart-licensing', 'shown', shown.registration.valueSpan);
  const said = version?.licensing;
  if (said?.value) return fact(isPolicy(said.value) ? 'slp' : 'smart-licensing', 'shown', said.valueSpan);
  if (release && release.origin !== 'configured') {
    const order = compareReleases(release.value, firstSlp);
    if (order !== undefined)
      return { value: order >= 0 ? 'slp' : 'smart-licensing', origin: release.origin, spans: release.spans };
  }
  const mark = markOf(device);
  if (mark) return fact('slp', 'shown', spanOf(mark));
  const [classic] = log.like(/^EVAL_|^OUT_OF_COMPLIANCE$/);
  if (classic) return fact('smart-licensing', 'logged', classic.head);
  // The classic model has neither of these transports.
  if (shown?.transport?.value === 'cslu' || shown?.transport?.value === 'off')
    return fact('slp', 'shown', shown.transport.field.valueSpan);
  const only = config?.transports.find(({ value }) => value === 'cslu' || value === 'off');
  if (only) return fact('slp', 'configured', only.command.span);
  const url = config?.urls.find(({ kind }) => kind === 'cslu');
  if (url) return fact('slp', 'configured', url.command.span);
  const agent = device.events.find(({ text, foreign }) => !foreign && text.includes('(CSLU)'));
  if (agent) return fact('slp', 'logged', agent.head);
  if (release) {
    const order = compareReleases(release.value, firstSlp);
    if (order !== undefined)
      return { value: order >= 0 ? 'slp' : 'smart-licensing', origin: release.origin, spans: release.spans };
  }
  return { value: 'unknown', origin: 'unknown', spans: [] };
}

const isPolicy = (status: string): boolean => /\bUsing Policy\b/i.test(status);

/** Outputs that the classic model does not have. */
const ofPolicy = /^show license (?:authorization|history message|policy|rum\b.*)$/;
const ofLicences = /^show license (?:all|summary|usage)$/;

/** What only an agent of the policy prints: an output of its own, or a licence that is in use without anybody's leave. */
const markOf = (device: Device): Field | undefined =>
  newest(device, ({ capture, section }) => {
    const { command } = section;
    if (!ofPolicy.test(command) && !ofLicences.test(command)) return undefined;
    const fields = capture.readingOf(section)?.fields ?? [];
    return ofPolicy.test(command)
      ? fields.find(({ children, value }) => children.length > 0 || value === undefined)
      : flat(fields).find(({ label, value }) => label === 'Status' && /^(?:NOT )?IN USE$/.test(value ?? ''));
  });

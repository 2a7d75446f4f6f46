import { type Episode, isFormer } from '../facts/events';
import type { Hop, Severity, Text } from '../terms';
import type { Found, Knowns } from './rule';

const hour = 3_600_000;

/** For `needs`: failures with one of these reasons. */
export const failedFor = ({ episodes }: Knowns, reasonIds: readonly string[]): boolean =>
  episodes.some(({ reason }) => reason !== undefined && reasonIds.includes(reason.id));

/** How the failures of a reason are judged. */
interface Judgement {
  /** The reason names a fault that does not go away by itself: one failure is enough for a warning. */
  readonly lasting?: boolean;
  /** Where a test of the port moves the failure to another hop than the rule's own. */
  readonly hop?: Hop | undefined;
}

/**
 * Findings for the failures of a log with one of these reasons; one finding a reason, at its first failure that
 * was not restored. One failure is information: the device tries again by itself. Failures that go on for an
 * hour, or of which the log tells no time, are a warning. Failures that come and go belong to the rule for that.
 */
export function* reportEpisodes(
  knowns: Knowns,
  reasonIds: readonly string[],
  say: (episode: Episode) => Text,
  next: (episode: Episode) => readonly string[],
  judgement: Judgement = {},
): Iterable<Found> {
  for (const id of reasonIds) {
    yield* reportGroup(
      knowns.episodes.filter(({ reason }) => reason?.id === id),
      knowns,
      say,
      next,
      judgement,
    );
  }
}

/** One finding for episodes that belong together; none where they come and go. */
export function* reportGroup(
  all: readonly Episode[],
  { flapping, transport }: Knowns,
  say: (episode: Episode) => Text,
  next: (episode: Episode) => readonly string[],
  { lasting = false, hop }: Judgement = {},
): Iterable<Found> {
  const open = all.find(({ restored, last }) => restored === undefined && !isFormer(last, transport));
  if (!open && flapping) return;
  const episode = open ?? all[0];
  if (!episode) return;
  const { first, last, restored } = episode;
  const former = !restored && isFormer(last, transport);
  const text = former ? withFormer(say(episode), transport.value) : say(episode);
  const count = all.reduce((sum, own) => sum + own.count, 0);
  yield {
    at: first.event.span,
    ...(hop && { hop }),
    severity: former ? 'information' : lasting && !restored ? 'warning' : severityOf(episode),
    message: {
      en: `${text.en}${count > 1 ? ` Seen ${count} times.` : ''}${restored ? ' Restored later: nothing has to be done unless it repeats.' : ''}`,
      ja: `${text.ja}${count > 1 ? `${count} 回出力されています。` : ''}${restored ? 'その後復旧しているため、繰り返し発生しない限り対処は不要です。' : ''}`,
    },
    related: [
      ...(last === first
        ? []
        : [{ at: last.event.span, message: { en: 'The last failure', ja: '最後の通信失敗' } }]),
      ...(restored ? [{ at: restored.span, message: { en: 'Restored here', ja: 'ここで復旧' } }] : []),
    ],
    // Nothing has to be typed for what is over.
    next: restored || former ? [] : next(episode),
  };
}

/** What a failure says once the device reports another way. */
export const withFormer = ({ en, ja }: Text, transport: string | undefined): Text => ({
  en: `${en} That was before the transport became \`${transport}\`.`,
  ja: `${ja}現在の Transport（\`${transport}\`）に変更する前のものです。`,
});

function severityOf({ restored, count, duration }: Episode): Severity {
  if (restored || count < 2) return 'information';
  return duration === undefined || duration >= hour ? 'warning' : 'information';
}

/** What is said where the port of a service without TLS opens, and the service does not answer the device. */
export const quietService: Text = {
  en: 'The port opens and nothing answers behind it: look at the service and the log of CSLU or On-Prem, not at the route.',
  ja: 'ポートへは接続できますが、応答がありません。経路ではなく、CSLU または On-Prem のサービスとログの確認が必要です。',
};

/** A message of a device twice, an hour apart: what `bad` of a rule about failures needs. */
export const loggedTwice = (message: string): string =>
  `*Mar  5 10:00:00.000: ${message}\n*Mar  5 11:00:09.000: ${message}\n`;

/** A log without a failure. */
export const restoredLog =
  '*Mar  5 10:00:00.000: %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored\n';

/** A failed attempt to reach CSSM, for this reason. */
export const failedWith = (reason: string): string =>
  `%SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : ${reason}`;

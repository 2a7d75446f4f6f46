import type { Episode } from '../facts/events';
import type { Severity, Text } from '../terms';
import type { Found, Knowns } from './rule';

const hour = 3_600_000;

/**
 * Findings for the failures of a log with one of these reasons. One failure is information: the device tries
 * again by itself. Failures that go on for an hour, or of which the log tells no time, are a warning.
 */
export function* reportEpisodes(
  { episodes }: Knowns,
  reasonIds: readonly string[],
  say: (episode: Episode) => Text,
  next: (episode: Episode) => readonly string[],
): Iterable<Found> {
  for (const episode of episodes) {
    if (!reasonIds.includes(episode.reason?.id ?? '')) continue;
    const { first, last, count, restored } = episode;
    const text = say(episode);
    yield {
      at: first.event.span,
      severity: severityOf(episode),
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
      next: next(episode),
    };
  }
}

function severityOf({ restored, count, duration }: Episode): Severity {
  if (restored || count < 2) return 'information';
  return duration === undefined || duration >= hour ? 'warning' : 'information';
}

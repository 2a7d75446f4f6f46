import type { DeviceReport } from '../../analysis';
import { instant, type Stamp } from '../../capture/stamp';
import { announcedAck } from '../../facts/events';
import type { ShownValue } from '../../facts/shown';
import type { Text } from '../../terms';
import { counted } from '../../terms/words';
import { both } from '../markdown';
import { type Block, type Cell, heading } from './blocks';
import { words } from './words';

const day = 86_400_000;

/** A time as the device means it; its zone is not converted, so none is claimed. */
export const timeText = (time: number, mark?: '*' | '.'): string =>
  `${mark ?? ''}${new Date(time).toISOString().slice(0, 19).replace('T', ' ')}`;

/** When the device reported and was acknowledged and when it has to again, by the capture's own clock. */
export function deadlinesOf({ knowns }: DeviceReport): readonly Block[] {
  const { shown, clock } = knowns;
  const dates: readonly (readonly [Text, ShownValue<Stamp | undefined> | undefined])[] = [
    [words.lastPush, shown?.lastPush],
    [words.lastAck, shown?.lastAck],
    [words.ackDeadline, shown?.ackDeadline],
    [words.nextPush, shown?.nextPush],
    [words.nextPoll, shown?.nextPoll],
  ];
  const rows: (readonly Cell[])[] = dates.flatMap(([label, date]) => {
    if (!date) return [];
    const time = date.value && instant(date.value);
    const away = time !== undefined && clock ? awayText(time - clock.value) : both(() => '');
    return [
      [
        label,
        time === undefined ? words.none : both(() => timeText(time)),
        away,
        { place: date.field.valueSpan ?? date.field.labelSpan },
      ],
    ];
  });
  if (!shown?.ackDeadline) rows.push(...announced(knowns));
  if (rows.length === 0) return [];
  return [
    heading(3, words.deadlines),
    { kind: 'table', head: [words.what, words.when, words.seenFrom, words.place], rows },
  ];
}

/** The deadline as the log announces it, where no output shows it. */
function announced({ log, clock }: DeviceReport['knowns']): readonly (readonly Cell[])[] {
  const owed = announcedAck(log);
  if (!owed) return [];
  const { event, days } = owed;
  const said = event.stamp && event.stamp.mark !== '*' ? instant(event.stamp) : undefined;
  const due = said === undefined ? undefined : said + days * day;
  return [
    [
      words.ackDeadline,
      due === undefined
        ? { en: `${counted(days, 'day')} after the message`, ja: `メッセージの ${days} 日後` }
        : both(() => timeText(due).slice(0, 10)),
      due !== undefined && clock ? awayText(due - clock.value) : both(() => ''),
      { place: event.span },
    ],
  ];
}

function awayText(away: number): Text {
  const days = Math.floor(Math.abs(away) / day);
  if (days === 0)
    return away < 0
      ? { en: 'less than a day ago', ja: '1 日未満前' }
      : { en: 'in less than a day', ja: '1 日未満後' };
  const count = counted(days, 'day');
  return away < 0 ? { en: `${count} ago`, ja: `${days} 日前` } : { en: `in ${count}`, ja: `${days} 日後` };
}

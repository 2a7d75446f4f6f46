import type { DeviceReport } from '../../analysis';
import { instant, type Stamp } from '../../capture/stamp';
import type { ShownValue } from '../../facts/shown';
import type { Text } from '../../terms';
import { counted } from '../../terms/words';
import { both } from '../markdown';
import { type Block, heading } from './blocks';
import { words } from './words';

const day = 86_400_000;

/** A time as the device means it; its zone is not converted, so none is claimed. */
export const timeText = (time: number, mark?: '*' | '.'): string =>
  `${mark ?? ''}${new Date(time).toISOString().slice(0, 19).replace('T', ' ')}`;

/** When the device reported and was acknowledged and when it has to again, by the capture's own clock. */
export function deadlinesOf({ knowns: { shown, clock } }: DeviceReport): readonly Block[] {
  if (!shown) return [];
  const dates: readonly (readonly [Text, ShownValue<Stamp | undefined> | undefined])[] = [
    [words.lastPush, shown.lastPush],
    [words.lastAck, shown.lastAck],
    [words.ackDeadline, shown.ackDeadline],
    [words.nextPush, shown.nextPush],
    [words.nextPoll, shown.nextPoll],
  ];
  const rows = dates.flatMap(([label, date]) => {
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
  if (rows.length === 0) return [];
  return [
    heading(3, words.deadlines),
    { kind: 'table', head: [words.what, words.when, words.seenFrom, words.place], rows },
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

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analysisOf } from './check';

/** A log, and what it tells of failures and outages. */
interface Logged {
  /** A sentence about the log. */
  readonly that: string;
  /** Lines of the log; a message stands for itself behind a stamp. */
  readonly log: readonly string[];
  /** Each failure as `reason×how often`, with `, restored` or with the hours from its first to its last message. */
  readonly failures?: readonly string[];
  /** Of communication that comes and goes: outages, the most in a day, hours from one to the next, hours of the longest. */
  readonly flapping?: readonly (number | undefined)[] | undefined;
}

const cssm = 'the Cisco Smart Software Manager (CSSM)';
const plain = `%SMART_LIC-3-COMM_FAILED: Communications failure with ${cssm} : Fail to send out Call Home HTTP message.`;
const code =
  '%CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: https://tools.cisco.com/its/service/oddce/services/DDCEService (ERR 207 : Connection time out)';
const silent = `%SMART_LIC-3-COMM_FAILED: Communications failure with ${cssm} : Communications failure`;
const name = `%SMART_LIC-3-COMM_FAILED: Communications failure with ${cssm} : Unable to resolve server hostname/domain name`;
const restored = `%SMART_LIC-5-COMM_RESTORED: Communications with ${cssm} restored`;
const other = '%LINK-3-UPDOWN: Interface GigabitEthernet1/0/7, changed state to up';
const others = (count: number): readonly string[] =>
  Array.from({ length: count }, () => `Mar  5 10:00:00.000: ${other}`);
const at = (day: number, time: string, message: string): string =>
  `Mar ${String(day).padStart(2)} ${time}.000: ${message}`;
const now = (message: string): string => at(5, '10:00:00', message);
/** A failure and its end an hour later, at each of some hours counted from the first day of the month. */
const outages = (...hours: readonly number[]): readonly string[] =>
  hours.flatMap((hour) =>
    [hour, hour + 1].map((own, index) =>
      at(
        1 + Math.floor(own / 24),
        `${String(Math.floor(own % 24)).padStart(2, '0')}:${String(Math.round((own % 1) * 60)).padStart(2, '0')}:00`,
        index === 0 ? name : restored,
      ),
    ),
  );

const rows: readonly Logged[] = [
  {
    that: 'tells one failure where the message of the agent stands four lines below that of Call Home',
    log: [now(code), ...others(3), now(plain)],
    failures: ['no-answer×1 0'],
  },
  {
    that: 'tells two where it stands five lines below',
    log: [now(code), ...others(4), now(plain)],
    failures: ['no-answer×1 0', 'callhome-http×1 0'],
  },
  {
    that: 'tells one where the message of Call Home stands four lines below that of the agent',
    log: [now(plain), ...others(3), now(code)],
    failures: ['no-answer×1 0'],
  },
  {
    that: 'tells two where that stands five lines below',
    log: [now(plain), ...others(4), now(code)],
    failures: ['callhome-http×1 0', 'no-answer×1 0'],
  },
  {
    that: 'takes one message of the agent back for one of Call Home, not two',
    log: [now(plain), ...others(9), now(plain), now(code), now(code)],
    failures: ['callhome-http×1 0', 'no-answer×2 0'],
  },
  {
    that: 'takes a message of the agent for another failure once a success stands between',
    log: [now(code), now(restored), now(plain)],
    failures: ['no-answer×1, restored', 'callhome-http×1 0'],
  },
  {
    that: 'ends each failure with one success',
    log: [
      at(5, '10:00:00', name),
      at(5, '11:00:00', silent),
      at(5, '12:00:00', name),
      at(5, '13:00:00', restored),
    ],
    failures: ['name-unresolved×2, restored', 'generic×1, restored'],
  },
  {
    that: 'without a year runs over the turn of the year',
    log: [`Dec 31 23:00:00.000: ${name}`, `Jan  1 01:00:00.000: ${name}`],
    failures: ['name-unresolved×2 2'],
  },
  {
    that: 'with its years takes them at their word',
    log: [`Dec 31 2023 23:00:00.000: ${name}`, `Jan  1 2024 01:00:00.000: ${name}`],
    failures: ['name-unresolved×2 2'],
  },
  {
    that: 'with a year in its later messages alone has that year in the earlier ones',
    log: [`Feb 28 23:00:00.000: ${name}`, `Mar  1 2024 01:00:00.000: ${name}`],
    failures: ['name-unresolved×2 26'],
  },
  {
    that: 'whose clock was set back between two messages tells no time between them',
    log: [`Mar  5 2024 10:00:00.000: ${name}`, `Mar  5 2024 08:00:00.000: ${name}`],
    failures: ['name-unresolved×2 ?'],
  },
  { that: 'with two outages in a day tells no flapping', log: outages(0, 6), flapping: undefined },
  { that: 'with three outages in a day tells flapping', log: outages(0, 6, 12), flapping: [3, 3, 6, 1] },
  {
    that: 'counts a day as 24 hours, whatever the date',
    log: outages(12, 24, 36),
    flapping: [3, 3, 12, 1],
  },
  {
    that: 'with three outages in a little more than 24 hours tells no flapping',
    log: outages(12, 24, 36.5),
    flapping: undefined,
  },
  {
    that: 'with six outages tells flapping however far they are apart',
    log: outages(0, 48, 96, 144, 192, 240),
    flapping: [6, 1, 48, 1],
  },
  {
    that: 'with five outages that are days apart tells no flapping',
    log: outages(0, 48, 96, 144, 192),
    flapping: undefined,
  },
  {
    that: 'without stamps tells flapping from the sixth outage on, and no times',
    log: Array.from({ length: 6 }, () => [name, restored]).flat(),
    flapping: [6, undefined, undefined, undefined],
  },
  {
    that: 'without stamps and with three outages tells no flapping',
    log: Array.from({ length: 3 }, () => [name, restored]).flat(),
    flapping: undefined,
  },
  {
    that: 'of several reasons has one outage for each success',
    log: outages(0, 6).flatMap((line) =>
      line.includes('FAILED') ? [line, line.replace(/ : .*/, ' : Communications failure')] : [line],
    ),
    flapping: undefined,
  },
  {
    that: 'names the longest outage',
    log: [...outages(0, 6), at(1, '12:00:00', name), at(1, '15:00:00', restored)],
    flapping: [3, 3, 6, 3],
  },
];

const hour = 3_600_000;

describe('A log', () => {
  for (const { that, log, ...told } of rows)
    it(that, () => {
      const [report] = analysisOf(['C9300-A#show logging', ...log, ''].join('\n')).devices;
      const { episodes = [], flapping } = report?.knowns ?? {};
      if (told.failures)
        assert.deepEqual(
          episodes.map(
            ({ reason, count, restored: end, duration }) =>
              `${reason?.id}×${count}${end ? ', restored' : ` ${duration === undefined ? '?' : duration / hour}`}`,
          ),
          told.failures,
        );
      if (!('flapping' in told)) return;
      const hours = (time: number | undefined): number | undefined =>
        time === undefined ? undefined : time / hour;
      assert.deepEqual(
        flapping && [
          flapping.outages.length,
          flapping.mostInADay,
          hours(flapping.period),
          hours(flapping.longest),
        ],
        told.flapping,
      );
    });
});

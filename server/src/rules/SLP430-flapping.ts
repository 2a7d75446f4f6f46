import type { Flapping } from '../facts/events';
import type { Text } from '../terms';
import { counted } from '../terms/words';
import { failedWith } from './episodes';
import type { Rule, RulePage } from './rule';

const pair = (hour: number): string =>
  `Mar  5 1${hour}:00:00.000: ${failedWith('Smart Call Home failed to process the request.')}\n` +
  `Mar  5 1${hour}:05:00.000: %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored\n`;

export default {
  id: 'SLP430',
  slug: 'flapping',
  hop: 'connect',
  severity: 'warning',
  title: { en: 'Communication comes and goes', ja: '断と復旧の繰り返し' },
  *check({ flapping, observations }) {
    const first = flapping?.outages[0];
    const last = flapping?.outages.at(-1);
    if (!first || !last?.restored) return;
    yield {
      at: first.first.event.span,
      hop: observations.find(({ vague, failure }) => vague && failure === last.last)?.hop ?? 'connect',
      message: sentence(flapping),
      related: [
        {
          at: last.last.event.span,
          message: { en: 'The last failure that was restored', ja: '復旧した最後の通信失敗' },
        },
        { at: last.restored.span, message: { en: 'Its restoration', ja: 'その復旧' } },
        ...(flapping.open
          ? [
              {
                at: flapping.open.first.event.span,
                message: { en: 'Failing since here', ja: 'ここから失敗が継続' },
              },
            ]
          : []),
      ],
      next: ['show version', 'show license tech support', 'show logging'],
    };
  },
} satisfies Rule;

function sentence({ outages, mostInADay, period, longest, open }: Flapping): Text {
  const inADay = mostInADay !== undefined && mostInADay < outages.length;
  const en = [
    `Communication failed and was restored ${outages.length} times${inADay ? `, ${mostInADay} of them within 24 hours` : ''}`,
    ...(period === undefined ? [] : [`about every ${span(period).en}`]),
    ...(longest === undefined ? [] : [`the longest outage was ${span(longest).en}`]),
    open ? 'it is failing at the end of the log' : 'it is restored at the end of the log',
  ];
  const details = [
    ...(inADay ? [`うち ${mostInADay} 回は 24 時間以内`] : []),
    ...(period === undefined ? [] : [`間隔は約 ${span(period).ja}`]),
    ...(longest === undefined ? [] : [`最長の断は ${span(longest).ja}`]),
  ].join('、');
  const ja = [
    `通信の断と復旧を ${outages.length} 回繰り返しています${details && `（${details}）`}`,
    open ? 'ログの最後では失敗が継続しています' : 'ログの最後では復旧しています',
  ];
  return { en: `${en.join('; ')}.`, ja: `${ja.join('。')}。` };
}

/** A length of time in its largest unit. */
function span(milliseconds: number): Text {
  const minutes = Math.max(1, Math.round(milliseconds / 60_000));
  const [count, en, ja]: readonly [number, string, string] =
    minutes < 120
      ? [minutes, 'minute', '分']
      : minutes < 2880
        ? [Math.round(minutes / 60), 'hour', '時間']
        : [Math.round(minutes / 1440), 'day', '日'];
  return { en: counted(count, en), ja: `${count} ${ja}` };
}

export const page: RulePage = () => ({
  why: {
    en: 'One failure that is restored needs nothing. Three or more within a day of log time, or six in a log, are an unstable place on the way to the peer, a busy proxy, or CSCwa11048 under `smart` and `callhome`.',
    ja: '一時的な失敗で復旧していれば対処は不要です。ログの時刻で 1 日に 3 回以上、またはログ全体で 6 回以上の場合は、経路上の不安定な箇所、プロキシの負荷、または `smart` と `callhome` での CSCwa11048 が原因です。',
  },
  remedy: {
    en: 'Find the unstable place on the path by the times of the failures, and compare the release with CSCwa11048.',
    ja: '失敗した時刻をもとに経路上の不安定な箇所を特定し、バージョンを CSCwa11048 と照合します。',
  },
  bad: [0, 3, 6].map(pair).join(''),
  good: '*Mar  5 10:00:00.000: %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized\n',
  sources: [{ source: 'cl-2023-11', at: 'reachability, COMM_RESTORED', tag: 'V' }],
});

import { isExcessive } from '../facts/shown/processes';
import type { Found, Knowns, Rule, RulePage } from './rule';
import { screen } from './screens';

const cpu = (load: string): string =>
  screen(
    'show processes cpu sorted',
    `CPU utilization for five seconds: ${load}/0%; one minute: ${load}; five minutes: ${load}`,
    ' PID Runtime(ms)     Invoked      uSecs   5Sec   1Min   5Min TTY Process',
    ` 725     4042749      313719      12886 ${load}.29% ${load}.09% ${load}.24%   0 SAGetRUMIds`.replaceAll(
      '%.',
      '.',
    ),
  );

export default {
  id: 'SLP817',
  slug: 'agent-processes',
  hop: 'report',
  severity: 'warning',
  title: {
    en: 'The licensing agent takes CPU or memory',
    ja: 'ライセンスのエージェントによる CPU・メモリの消費',
  },
  *check(knowns) {
    if (knowns.defects.some(({ row, verdict }) => row.id === 'FN72578' && verdict === 'applies')) return;
    yield* one(knowns, ({ load }) => load !== undefined, {
      en: 'The licensing agent keeps the CPU busy with its RUM reports: compare with FN72578.',
      ja: 'ライセンスのエージェントが RUM レポートの処理で CPU を消費しています。FN72578 との照合が必要です。',
    });
    yield* one(knowns, ({ holding }) => holding !== undefined, {
      en: 'The memory of the licensing agent has grown far beyond its usual size: compare with FN72578 (CSCwa85525).',
      ja: 'ライセンスのエージェントが使用するメモリが通常より大幅に増えています。FN72578（CSCwa85525）との照合が必要です。',
    });
  },
} satisfies Rule;

type Row = Knowns['beside']['processes'][number];

/** One finding for the rows of one table, at the first of them. */
function* one(
  { beside }: Knowns,
  belongs: (row: Row) => boolean,
  message: Found['message'],
): Iterable<Found> {
  const [first, ...rest] = beside.processes.filter((row) => isExcessive(row) && belongs(row));
  if (!first) return;
  yield {
    at: first.at,
    message,
    related: rest.map(({ at }) => ({ at, message: { en: 'This one as well', ja: '同様のプロセス' } })),
    next: [
      'show version',
      'show license tech support',
      'license smart save usage all file flash:usage.txt',
      'more flash:usage.txt | count RUMReport',
    ],
  };
}

export const page: RulePage = () => ({
  why: {
    en: '`SAGetRUMIds` and `SAUtilRepSave` go through the stored RUM reports; high averages over minutes, or hundreds of megabytes held by `*MallocLite*`, are the signs of FN72578. The processes at a per cent or two are their daily work.',
    ja: '`SAGetRUMIds` と `SAUtilRepSave` は保存された RUM レポートを処理します。数分間の平均値が高い場合や、`*MallocLite*` が数百 MB を保持している場合は、FN72578 の兆候です。1、2 % 程度は通常の動作です。',
  },
  remedy: {
    en: 'Count the reports, compare `show version` with FN72578, and repair the path of the ACK.',
    ja: 'レポート数を確認し、`show version` を FN72578 と照合し、ACK の経路を復旧させます。',
  },
  bad: cpu('75%'),
  good: cpu('1%'),
  sources: [{ source: 'fn72578', tag: 'V' }],
});

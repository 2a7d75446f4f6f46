import type { DeviceReport } from '../analysis';
import { type Completeness, completenessOf } from '../capture/completeness';
import { nextAt, telnetTo } from '../facts/next';
import { targetOf } from '../facts/target';
import { supportSteps } from '../knowledge/terms/supportCase';
import { topologies } from '../knowledge/topologies/registry';
import type { Step } from '../knowledge/types';
import type { Text } from '../terms';
import type { Span } from '../text/source';

/** How much of an output is at hand. */
type Presence = Completeness | 'missing';

/** An output that a support case needs. */
interface Needed {
  readonly command: string;
  /** What it is for. */
  readonly text: Text;
  /** Wanted only if the case needs it. */
  readonly optional: boolean;
  readonly presence: Presence;
  /** The line of the newest output of this command. */
  readonly at: Span | undefined;
}

/** Something that no output holds, and that a support case needs all the same. */
interface Question {
  readonly label: Text;
  readonly hint: Text;
  /** What can be said already. */
  readonly known: Text | undefined;
}

/** What is at hand for a support case about one device, and what is not. */
interface Readiness {
  readonly needed: readonly Needed[];
  /** Commands to paste for what is not at hand, in their order. */
  readonly paste: readonly string[];
  /** The same for what is wanted only if the case needs it. */
  readonly pasteIfAsked: readonly string[];
  readonly questions: readonly Question[];
}

/** Wanted only if the case needs them. */
const optional: readonly string[] = ['show license tech support', 'show tech-support'];

/** Which outputs of a support case are there, cut off or missing, what to paste, and what to fill in. */
export function readiness(report: DeviceReport): Readiness {
  const needed = [...supportSteps, ...ofTransport(report)].flatMap(({ command, text }) =>
    command === undefined
      ? []
      : { command, text, optional: optional.includes(command), ...presenceOf(report, command) },
  );
  const open = needed.filter(({ presence }) => presence !== 'present');
  const reach = telnetTo(targetOf(report.knowns));
  const tested = report.knowns.session.tests.some(({ port }) => port !== undefined);
  const commands = [
    ...open.filter((entry) => !entry.optional).map(({ command }) => command),
    ...(reach !== undefined && !tested ? [reach] : []),
  ];
  return {
    needed,
    paste: commands.length === 0 ? [] : ['terminal length 0', ...commands],
    pasteIfAsked: open.filter((entry) => entry.optional).map(({ command }) => command),
    questions: questionsOf(report, reach),
  };
}

/** What the release and the transport add to the list: reports by number, and call-home's own outputs. */
function ofTransport({ knowns }: DeviceReport): readonly Step[] {
  const reports = nextAt('report', knowns).find((command) => command.includes(' rum '));
  const callHome: readonly Step[] =
    knowns.transport.value === 'callhome'
      ? [
          {
            command: 'show call-home smart-licensing',
            text: { en: 'transport of call-home', ja: 'Call Home の送信設定' },
          },
          {
            command: 'show call-home profile all',
            text: { en: 'profiles and addresses', ja: 'profile と宛先' },
          },
        ]
      : [];
  return [
    ...(reports === undefined
      ? []
      : [
          {
            command: reports,
            text: reports.startsWith('test ')
              ? {
                  en: 'state of each report; `service internal` has to be set for it',
                  ja: 'レポートごとの状態（事前に `service internal` の設定が必要）',
                }
              : { en: 'state of each report', ja: 'レポートごとの状態' },
          },
        ]),
    ...callHome,
  ];
}

function presenceOf({ device }: DeviceReport, command: string): Pick<Needed, 'presence' | 'at'> {
  const own = device.outputs.filter(({ section }) => section.command === command);
  const best = own.findLast(({ section }) => completenessOf(section) === 'present') ?? own.at(-1);
  if (!best) return { presence: 'missing', at: undefined };
  const { section } = best;
  const start = section.source.lineStart(section.firstLine);
  return { presence: completenessOf(section), at: section.typed ?? section.source.span(start, start) };
}

const words = {
  topology: {
    label: { en: 'Topology in use', ja: '利用中の SLP トポロジ' },
    hint: {
      en: 'directly to CSSM, CSLU, On-Prem, a controller, or offline; with or without a proxy',
      ja: 'CSSM へ直接接続、CSLU、On-Prem、コントローラ、オフライン。プロキシの有無',
    },
  },
  trigger: {
    label: { en: 'Trigger', ja: '障害発生のトリガーの有無' },
    hint: {
      en: 'since when, and what happened then: upgrade, reload, change of line, firewall or certificate, nothing',
      ja: '発生日時と、その際の作業（アップグレード、再起動、回線・ファイアウォール・証明書の変更など）。なければ「なし」',
    },
  },
  work: {
    label: { en: 'Work log', ja: '作業ログ' },
    hint: {
      en: 'what was typed before and after, as a file, if work was done',
      ja: '作業があった場合は、作業前後の取得ログ',
    },
  },
  reach: {
    label: { en: 'Result of the reachability test', ja: '疎通確認の結果' },
    hint: {
      en: 'open, refused or no answer; from the source interface and VRF that licensing uses',
      ja: 'Open、拒否、応答なしのいずれか。ライセンスの通信と同じ送信元インターフェイスと VRF で確認',
    },
  },
  server: {
    label: { en: 'The other side', ja: 'CSSM・CSLU・On-Prem・DNA Center 側の情報' },
    hint: {
      en: 'what the server shows for this device: last contact, alerts, Smart and Virtual Account, its own log',
      ja: 'この装置の最終通信日時、アラート、Smart Account と Virtual Account、サーバ側のログ',
    },
  },
} satisfies Record<string, Pick<Question, 'label' | 'hint'>>;

function questionsOf({ knowns }: DeviceReport, reach: string | undefined): readonly Question[] {
  const row = topologies.find(({ id }) => id === knowns.topology.best);
  const test = knowns.session.tests.findLast(({ port }) => port !== undefined);
  return [
    {
      ...words.topology,
      known: row && {
        en: `${row.title.en} (read from the outputs, please confirm)`,
        ja: `${row.title.ja}（取得ログからの判定。確認が必要です）`,
      },
    },
    { ...words.trigger, known: undefined },
    { ...words.work, known: undefined },
    {
      ...words.reach,
      known: test
        ? {
            en: `\`${test.section.command}\` is in the capture`,
            ja: `\`${test.section.command}\` の結果が取得ログにあります`,
          }
        : reach === undefined
          ? undefined
          : { en: `to run: \`${reach}\``, ja: `実行するコマンド: \`${reach}\`` },
    },
    { ...words.server, known: undefined },
  ];
}

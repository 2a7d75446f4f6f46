import type { Observation } from '../facts/observation';
import type { Target } from '../facts/target';
import type { Knowns } from '../rules/rule';
import type { Text } from '../terms';
import type { Span } from '../text/source';
import type { Finding } from './finding';
import { isChosen } from './path';

/** Reasons that name their cause; nothing on the way could be behind them. */
const selfEvident: readonly string[] = [
  'callhome-disabled',
  'proxy-auth',
  'token-invalid',
  'identity-unknown',
  'transport-unavailable',
];

/** Whether an observation settles its cause without a further line. */
export const isSelfEvident = (seen: Observation, knowns: Knowns): boolean =>
  seen.settled === true ||
  selfEvident.includes(seen.reason?.id ?? '') ||
  (seen.reason?.id === 'name-unresolved' && isUnchosen(knowns));

/** A device that looks for a CSLU by its built-in name, and where nothing else was ever set up. */
function isUnchosen(knowns: Knowns): boolean {
  const { transport, config, shown, licensing } = knowns;
  if (isChosen(knowns) || licensing.value !== 'slp') return false;
  if (transport.value !== 'cslu' && transport.value !== 'automatic') return false;
  if (config?.urls.some(({ kind }) => kind === 'cslu')) return false;
  const servers = (config?.nameServers.length ?? 0) + (config?.hosts.length ?? 0);
  if (shown?.csluAddress?.value === '<empty>') return servers === 0;
  return config?.whole === true && servers === 0;
}

/**
 * What an observation means, with whom the device wanted to reach and from where; else what the finding about it
 * says.
 */
export function causeSeen(
  seen: Observation,
  target: Target | undefined,
  knowns: Knowns,
  findings: readonly Finding[],
  explained: boolean,
): Text {
  const id = seen.reason?.id;
  if (id === 'name-unresolved' && !seen.vague && isUnchosen(knowns)) return texts.unchosen;
  const moved = seen.hop !== seen.reason?.hop;
  // An address needs no resolver: the name that failed was another one.
  const another = id === 'name-unresolved' && target?.isAddress === true;
  const say = id !== undefined && !seen.vague && !moved && !another && target ? byReason[id] : undefined;
  if (say && target) return say(wayTo(target), target, explained);
  const own = findings.find(
    ({ hop, at, related }) =>
      hop === seen.hop &&
      [at, ...related.map((place) => place.at)].some((one) => seen.spans.some((span) => isAt(span, one))),
  );
  if (own) return own.message;
  const episode = knowns.episodes.find(({ last }) => last === seen.failure);
  const first = episode && findings.find(({ at }) => isAt(episode.first.event.span, at));
  if (first) return first.message;
  const way = target && !another && wayTo(target);
  return way ? { en: `${seen.why.en} (${way.en})`, ja: `${seen.why.ja}（${way.ja}）` } : seen.why;
}

/** On one line: a finding may mark a value, an observation the label before it. */
const isAt = (a: Span, b: Span): boolean =>
  a.source === b.source && a.source.lineOf(a.start) === b.source.lineOf(b.start);

/** A sentence about the way, and what to look at if no finding explains it. */
const says =
  (en: (way: string) => string, ja: (way: string) => string, advice: Text = { en: '', ja: '' }) =>
  (way: Text, target: Target, explained: boolean): Text => {
    const proxy = target.isProxy ? { en: 'the proxy ', ja: 'プロキシ ' } : { en: '', ja: '' };
    return {
      en: `${en(proxy.en + way.en)}${explained || advice.en === '' ? '' : ` ${advice.en}`}`,
      ja: `${ja(proxy.ja + way.ja)}${explained ? '' : advice.ja}`,
    };
  };

const byReason: Readonly<Record<string, ReturnType<typeof says>>> = {
  'name-unresolved': says(
    (way) => `The name cannot be resolved: ${way}.`,
    (way) => `名前解決できません: ${way}。`,
    {
      en: 'Look at the DNS servers and host entries of that table, and at the source interface.',
      ja: '該当する VRF の DNS サーバとホスト登録、送信元インターフェイスの確認が必要です。',
    },
  ),
  'no-answer': says(
    (way) => `No answer from ${way}.`,
    (way) => `応答がありません: ${way}。`,
    {
      en: 'Source interface, route, firewall or proxy; or TLS never completes.',
      ja: '送信元インターフェイス、経路、ファイアウォール、プロキシ、または TLS の未完了が原因です。',
    },
  ),
  'connection-refused': says(
    (way) => `The connection was refused: ${way}.`,
    (way) => `接続が拒否されています: ${way}。`,
    {
      en: 'The service does not run there, the port is wrong, or a firewall resets it.',
      ja: 'サービスの停止、ポート番号の誤り、またはファイアウォールによるリセットが原因です。',
    },
  ),
  aborted: says(
    (way) => `The secure session was broken off: ${way}.`,
    (way) => `TLS セッションが中断されています: ${way}。`,
    {
      en: 'The certificate of the server is not trusted, or something on the way resets the session.',
      ja: 'サーバ証明書を検証できないか、経路上でセッションがリセットされています。',
    },
  ),
  'tls-name': says(
    (way) => `The certificate of the server cannot be validated: ${way}.`,
    (way) => `サーバ証明書を検証できません: ${way}。`,
  ),
  'empty-response': says(
    (way) => `Transport and URL do not fit each other: ${way} answers another protocol.`,
    (way) => `Transport と URL の組み合わせが合っていません。応答するプロトコルが異なります: ${way}。`,
  ),
  'gateway-timeout': says(
    (way) => `Not a fault of this device: a gateway before the server gave up (${way}).`,
    (way) => `この装置の問題ではありません。サーバ手前のゲートウェイがエラーを返しています（${way}）。`,
  ),
  'cssm-busy': says(
    (way) => `Not a fault of this device: the back end of the server failed (${way}).`,
    (way) => `この装置の問題ではありません。サーバ内部の処理に失敗しています（${way}）。`,
  ),
  'proxy-auth': says(
    (way) => `A user and a password are asked for, which licensing cannot give: ${way}.`,
    (way) => `認証が要求されていますが、ライセンスの通信では対応できません: ${way}。`,
  ),
};

/** The peer, and from where it is reached. */
function wayTo(target: Target): Text {
  const { host, port, vrf, sourceInterface } = target;
  return {
    en: `\`${host}\`${port === undefined ? '' : ` port ${port}`}${vrf ? ` in VRF \`${vrf}\`` : ''}${sourceInterface ? ` from \`${sourceInterface}\`` : ''}`,
    ja: `\`${host}\`${port === undefined ? '' : ` ポート ${port}`}${vrf ? `、VRF \`${vrf}\`` : ''}${sourceInterface ? `、送信元 \`${sourceInterface}\`` : ''}`,
  };
}

const texts = {
  unchosen: {
    en: 'No topology was ever chosen: the default transport `cslu` looks for `cslu-local`, and the name cannot be resolved.',
    ja: 'トポロジが選択されていません。デフォルトの Transport `cslu` が `cslu-local` を探していますが、名前解決できません。',
  },
} satisfies Record<string, Text>;

import type { Confidence, Hop, HopState, Licensing, Origin, Severity, Text, Verdict } from './index';

/** The words a person reads for the product's own terms. */

export const hopWords: Readonly<Record<Hop, Text>> = {
  text: { en: 'text', ja: '記述' },
  agent: { en: 'agent', ja: '方式' },
  source: { en: 'source', ja: '送信元' },
  name: { en: 'name resolution', ja: '名前解決' },
  connect: { en: 'connection', ja: '疎通' },
  tls: { en: 'TLS and clock', ja: 'TLS・時刻' },
  endpoint: { en: 'endpoint', ja: '接続先' },
  trust: { en: 'trust', ja: '信頼' },
  report: { en: 'report', ja: 'レポート' },
  ack: { en: 'ACK', ja: 'ACK' },
};

export const stateWords: Readonly<Record<HopState, Text>> = {
  ok: { en: 'ok', ja: '正常' },
  broken: { en: 'broken', ja: '異常' },
  suspect: { en: 'suspect', ja: '要確認' },
  unknown: { en: 'unknown', ja: '判定不可（情報不足）' },
  absent: { en: 'absent', ja: '該当なし' },
};

export const severityWords: Readonly<Record<Severity, Text>> = {
  error: { en: 'error', ja: 'エラー' },
  warning: { en: 'warning', ja: '警告' },
  information: { en: 'information', ja: '情報' },
  hint: { en: 'hint', ja: 'ヒント' },
};

export const verdictWords: Readonly<Record<Verdict, Text>> = {
  applies: { en: 'applies', ja: '該当' },
  possible: { en: 'possible', ja: '該当の可能性あり' },
  fixed: { en: 'fixed', ja: '修正済み' },
  'not-affected': { en: 'not affected', ja: '対象外' },
  unknown: { en: 'unknown', ja: '判定不可' },
};

export const confidenceWords: Readonly<Record<Confidence, Text>> = {
  certain: { en: 'certain', ja: '確実' },
  likely: { en: 'likely', ja: '可能性が高い' },
  possible: { en: 'possible', ja: '可能性あり' },
};

/** How a fact is known, as it stands in parentheses behind its value. */
export const originWords: Readonly<Record<Origin, Text>> = {
  configured: { en: 'configured', ja: '設定' },
  shown: { en: 'shown', ja: 'show 出力' },
  logged: { en: 'logged', ja: 'ログ' },
  default: { en: 'hidden default', ja: '表示されないデフォルト' },
  unknown: { en: 'assumed', ja: '仮定' },
};

/** What a device licenses its features by. */
export const licensingWords: Readonly<Record<Licensing, Text>> = {
  slp: { en: 'Smart Licensing Using Policy', ja: 'Smart Licensing Using Policy' },
  'smart-licensing': {
    en: 'before Smart Licensing Using Policy (classic Smart Licensing or older)',
    ja: 'Smart Licensing Using Policy より前（旧 Smart Licensing など）',
  },
  unknown: { en: 'not known', ja: '不明' },
};

/** A number and its noun in English: `1 day`, `2 days`. */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 || noun === severityWords.information.en ? '' : 's'}`;

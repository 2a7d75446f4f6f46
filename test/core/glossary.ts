import type { Text } from '../../server/src/terms';

/**
 * What a text is for, which decides how it may end.
 * title: names a thing or an act. message: one or more whole sentences. text: either a phrase or whole sentences.
 */
export type Wording = 'title' | 'message' | 'text';

/** A text found in a table, and the way to it, for example `fields[3].values[0].text`. */
export interface Found {
  readonly path: string;
  readonly wording: Wording;
  readonly text: Text;
}

export interface Options {
  /** A text of the settings page: there, and only there, VS Code's own word for a default is fine. */
  readonly settings?: boolean;
}

const wordings: Readonly<Record<string, Wording>> = {
  title: 'title',
  label: 'title',
  headline: 'title',
  body: 'message',
  why: 'message',
  message: 'message',
  defaultValue: 'message',
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A pair of languages with nothing else in it. */
const isText = (value: Record<string, unknown>): boolean =>
  ('en' in value || 'ja' in value) && Object.keys(value).every((key) => key === 'en' || key === 'ja');

/** Every `{ en, ja }` of a table, however deep it lies. */
export function texts(value: unknown, path: string, wording: Wording = 'text'): readonly Found[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => texts(item, `${path}[${at}]`, wording));
  if (!isObject(value)) return [];
  if (isText(value)) {
    const text = { en: String(value.en ?? ''), ja: String(value.ja ?? '') };
    return [{ path, wording, text }];
  }
  return Object.entries(value).flatMap(([key, item]) =>
    texts(item, `${path}.${key}`, wordings[key] ?? 'text'),
  );
}

const fence = /```[^\n]*\n([\s\S]*?)```/g;
const span = /`([^`\n]+)`/g;

/** The code of a text, sorted, each once: what must be the same in both languages. */
export function codeOf(text: string): readonly string[] {
  const found = new Set<string>();
  for (const match of text.matchAll(fence)) found.add((match[1] ?? '').trim());
  for (const match of text.replace(fence, '').matchAll(span)) found.add(match[1] ?? '');
  return [...found].sort();
}

/** A text without what is no prose; a code span or a `${value}` becomes the letter X, so spacing still shows. */
const prose = (text: string): string =>
  text
    .replace(fence, '')
    .replace(span, 'X')
    .replace(/\$?\{\w+\}/g, 'X')
    .replace(/\]\([^)\s]*\)/g, ']')
    .replace(/\*\*/g, '');

const japanese = '\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Han}ー々';
const touching = new RegExp(`[${japanese}][A-Za-z0-9]|[A-Za-z0-9%][${japanese}]`, 'u');
const narrowBracket = new RegExp(`\\([^()]*[${japanese}][^()]*\\)`, 'u');
const narrowStop = new RegExp(`[${japanese}] ?[,.;](?:\\s|$)`, 'u');
const paddedMark = / [、。（）「」]|[、。（）「」] /u;
const anyJapanese = new RegExp(`[${japanese}、。（）「」]`, 'u');

/** Forms that stand beside the one the product uses. */
const variants = ['インターフェース', 'サーバー', 'ユーザー', 'プロキシー', 'コントローラー'];

/** Words the product does not use, with the exceptions that the glossary itself makes. */
const avoided: readonly (readonly [word: RegExp, instead: string])[] = [
  [/スマートポリシーライセンス/, 'Smart Licensing Using Policy（SLP）'],
  [/仮想アカウント/, 'Virtual Account（VA）'],
  [/プロダクト|製品事例/, '製品インスタンス（PI）'],
  [/オンプレ(?!ミス)/, 'On-Prem'],
  [/(?<!旧\s?)サテライト/, '旧サテライト, only for the old one'],
  [/制御装置/, 'コントローラ'],
  [/構成図/, 'トポロジ'],
  [/直結/, '直接接続'],
  [/製品開始モード/, 'PI 起点'],
  [/CSLU 開始モード/, 'CSLU 起点'],
  [/(?<!（)エアギャップ/, 'オフライン方式, with （エアギャップ） as an addition'],
  [/転送方式|輸送/, 'トランスポート'],
  [/資源利用測定報告/, 'RUM レポート'],
  [/(?<!(?:CPU|メモリ)(?: ?の)? ?)使用率/, '利用状況'],
  [/承認(?!コード|要求|応答)|受領通知/, 'ACK（確認応答）'],
  [/締め切り/, 'ACK 期限'],
  [/方針/, 'ポリシー'],
  [/信託|トラストを張る/, '信頼の確立'],
  [/認証キー/, 'トークン'],
  [/認可コード/, '承認コード（SLAC）'],
  [/無期限版/, '永続ライセンス'],
  [/購読/, 'サブスクリプション ライセンス'],
  [/施行/, '強制（Enforced）'],
  [/試用版/, '評価モード'],
  [/違法|ライセンス切れ/, 'コンプライアンス違反'],
  [/ホスト名の解像/, '名前解決'],
  [/ソースポート|ソースインターフェイス/, '送信元インターフェイス'],
  [/到達確率/, '疎通性'],
  [/ルーティング先/, '経路'],
  [/代理サーバ/, 'プロキシ'],
  [/信頼点/, 'トラストポイント'],
  [/取り消し検査/, '失効確認'],
  [/根証明書/, 'ルート証明書'],
  [/クロック(?!同期)/, '装置時刻'],
  [/積層|本系/, 'スタック, アクティブ'],
  [/リロード/, '再起動'],
  [
    /(?<!(?:ライセンス情報|設定|通信|エージェント)[のをがも]|未)初期化/,
    'ライセンス情報の初期化 or 設定の初期化',
  ],
  [/バグ|障害通知/, '不具合, Field Notice'],
  [/パッチ版|暫定対応/, '修正バージョン, ワークアラウンド'],
  [/症状|解決案/, '事象, 対処'],
  [/チケット起票|証跡/, 'SR, 根拠'],
  [/おそらく|と思われます/, '〜の可能性があります'],
];

/** What a text does against the glossary; nothing if it keeps it. */
export function complaints(text: Text, wording: Wording, options: Options = {}): readonly string[] {
  const { en, ja } = text;
  if (en.trim() === '') return ['the English text is empty'];
  if (ja.trim() === '') return ['the Japanese text is empty'];
  const found: string[] = [];
  const quote = (pattern: RegExp, where: string): string => pattern.exec(where)?.[0] ?? '';

  const missing = codeOf(en).filter((code) => !codeOf(ja).includes(code));
  const added = codeOf(ja).filter((code) => !codeOf(en).includes(code));
  if (missing.length > 0) found.push(`code only in English: ${missing.join(' | ')}`);
  if (added.length > 0) found.push(`code only in Japanese: ${added.join(' | ')}`);

  const english = prose(en);
  if (anyJapanese.test(english)) found.push(`Japanese in the English text: ${quote(anyJapanese, english)}`);

  const written = prose(ja);
  const wide = /[０-９Ａ-Ｚａ-ｚ\u3000]/u;
  if (wide.test(written)) found.push(`full-width digit, letter or blank: ${quote(wide, written)}`);
  if (written.includes('～')) found.push('avoid ～, write 〜');
  if (touching.test(written)) found.push(`no blank between Japanese and Latin: ${quote(touching, written)}`);
  if (narrowBracket.test(written))
    found.push(`half-width brackets around Japanese: ${quote(narrowBracket, written)}`);
  if (narrowStop.test(written)) found.push(`half-width stop after Japanese: ${quote(narrowStop, written)}`);
  if (paddedMark.test(written)) found.push(`blank beside a Japanese mark: ${quote(paddedMark, written)}`);

  for (const variant of variants) if (written.includes(variant)) found.push(`variant: ${variant}`);
  for (const [word, instead] of avoided)
    if (word.test(written)) found.push(`avoid ${quote(word, written)}, write ${instead}`);
  if (!options.settings && written.includes('既定')) found.push('avoid 既定, write デフォルト');

  const end = ja.trimEnd();
  if (wording === 'title') {
    if (ja.includes('してください')) found.push('してください in a title');
    if (end.endsWith('。')) found.push('a title ends with 。');
  } else {
    const whole = wording === 'message' || written.includes('。');
    if (whole && !end.endsWith('。') && !end.endsWith('```')) found.push('does not end with 。');
  }
  return found;
}

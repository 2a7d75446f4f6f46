import type { Span } from '../text/source';
import type { Command } from './command';

/** A value that somebody meant to replace. */
export interface Placeholder {
  readonly span: Span;
  readonly text: string;
  /**
   * `template`: a tool will fill it (`{{ }}`, `$var`); `left`: a person has to (`<Token ID>`); `masked`: a person
   * has to, or has hidden a real address (`xx.xx.xx.xx`).
   */
  readonly kind: 'template' | 'left' | 'masked';
}

/** Characters of a command that are looked at; no command is longer. */
const longest = 2000;

/** Habits of leaving a value open, Japanese ones included. Each is short and bounded. */
const left = new RegExp(
  [
    // <Token ID>, ＜ポート番号＞, 【IP アドレス】, 「トークン」, ［URL］, [token]; an IPv6 address in brackets holds colons.
    // A URL in angle brackets is how Markdown writes a link.
    /[<＜](?!https?:)[^<>＜＞\r\n]{1,60}[>＞]|【[^【】\r\n]{1,40}】|「[^「」\r\n]{1,40}」|［[^［］\r\n]{1,40}］/,
    /\[[A-Za-z][A-Za-z _-]{1,40}\]/,
    // XXX, ＸＸＸ, ○○, 〇〇, ●●, △△, □□, ××
    /\b[xX]{3,8}\b|[ｘＸ]{2,8}|[○●◯〇◎△▲□■◇◆☆★×＊]{2,10}/,
    /\b(?:YOUR|MY)[-_][A-Z][A-Z0-9_-]{1,30}\b|\byour[-_][a-z][a-z0-9_-]{1,30}\b/,
    /\b__[A-Za-z][A-Za-z0-9_]{0,40}__\b|\b(?:CHANGE[-_]?ME|TBD|TODO|FIXME)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);
/** `xx.xx.xx.xx`, `10.x.x.x`, `a.b.c.d`, `****`. */
const masked =
  /\b(?=[\d.]{0,15}[xX])(?:[xX]{1,3}|\d{1,3})(?:\.(?:[xX]{1,3}|\d{1,3})){3}\b|\b[aA]\.[bB]\.[cC]\.[dD]\b|\*{3,20}/g;
const template =
  /\{\{[^{}\r\n]{0,80}\}\}|\$\{[^{}\r\n]{1,60}\}|\$[A-Za-z_]\w{0,40}\$?|\$\([A-Za-z_][\w.-]{0,40}\)|\{%[^{}\r\n]{0,80}%\}|<%[^<>\r\n]{0,80}%>|(?<![{$])\{[A-Za-z_][\w.-]{0,40}\}(?!\})|%[A-Z_]{4,40}%|@[A-Z_]{3,40}@/g;

/** What a page puts around a value. */
const tag = /^<\/?(?:span|strong|mark|em|kbd|var|br|b|i|u)\b[^<>]*>$/i;

/** Any of them. Almost every value is none, which one search tells. */
const any = new RegExp([left, masked, template].map(({ source }) => source).join('|'));

/** The placeholders of a command line, in their order; none overlaps another. */
export function placeholdersIn(command: Command): readonly Placeholder[] {
  const { source, start } = command;
  const text = command.text.slice(0, longest);
  if (!any.test(text)) return [];
  const found: Placeholder[] = [];
  for (const [form, kind] of [
    [template, 'template'],
    [left, 'left'],
    [masked, 'masked'],
  ] as const) {
    for (const match of text.matchAll(form)) {
      const at = start + match.index;
      found.push({ span: source.span(at, at + match[0].length), text: match[0], kind });
    }
  }
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  // One habit inside another, as in `<xx.xx.xx.xx>`, is one placeholder: the outer one.
  let end = -1;
  return found.filter(({ span, text }) => {
    if (span.start < end) return false;
    end = span.end;
    return !tag.test(text);
  });
}

/** Whether a value is a placeholder or holds one; such a value proves nothing. */
export const hasPlaceholder = (value: string): boolean => any.test(value);

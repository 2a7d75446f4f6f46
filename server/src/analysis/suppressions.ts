import type { Case, CaseDocument } from '../case';
import {
  bareWord,
  type SuppressionComment,
  suppressionAt,
  suppressionWords,
  trailingSuppressions,
} from '../config/suppression';
import { rules as registry } from '../rules/registry';
import type { Fix, Found } from '../rules/rule';
import unusedRule from '../rules/SLP009-suppression-unused';
import { hops } from '../terms';
import { nearest } from '../terms/nearest';
import type { SourceText, Span } from '../text/source';
import { textOf } from '../text/source';
import type { Finding } from './finding';

/** One name in a comment, or a comment without any. */
interface Entry {
  readonly comment: SuppressionComment;
  /** The name as written; the word of the comment where it names nothing. */
  readonly span: Span;
  /** Rule ids and hops that are meant; undefined: everything. Empty: the name is unknown. */
  readonly keys: readonly string[] | undefined;
  /** Zero-based line that is spoken of; undefined: the whole file. */
  readonly line: number | undefined;
  /** The comment stands in a capture: it is ignored. */
  readonly ignored: boolean;
  used: boolean;
}

/** The comments of a case that suppress findings. */
export class Suppressions {
  readonly #entries: Entry[] = [];
  readonly #byLine = new Map<SourceText, Map<number | undefined, Entry[]>>();

  constructor({ documents }: Case) {
    for (const document of documents) this.#read(document);
  }

  /** The comment that suppresses a finding; it counts as used from then on. */
  of(finding: Pick<Finding, 'rule' | 'hop' | 'at'>): SuppressionComment | undefined {
    const own = this.#byLine.get(finding.at.source);
    if (!own) return undefined;
    const { source, start } = finding.at;
    const line = source.lineOf(start);
    // A comment may be what is found: it goes with the command below it.
    const target = isPassed(source, line) ? nextLine(source, line) : line;
    const { id } = finding.rule;
    const meant = [...(own.get(target) ?? []), ...(own.get(undefined) ?? [])].filter(
      ({ keys, comment, line: spoken }) =>
        (spoken === undefined || comment.line <= line) &&
        // What is said about comments goes by its own name only, or every comment would silence it.
        (id === unusedRule.id
          ? keys?.includes(id)
          : keys === undefined || keys.includes(id) || keys.includes(finding.hop)),
    );
    for (const entry of meant) entry.used = true;
    return meant[0]?.comment;
  }

  /** What is to be said about comments that suppressed nothing; asked when every finding has been shown to `of`. */
  unused(): Found[] {
    return this.#entries
      .filter(({ used, keys }) => !used && !keys?.includes(unusedRule.id))
      .map((entry) => ({
        at: entry.ignored ? entry.comment.span : entry.span,
        message: messageOf(entry),
        fixes: entry.ignored ? [] : fixesOf(entry),
      }));
  }

  #read({ source, kind, capture, marked }: CaseDocument): void {
    const comments: SuppressionComment[] = [...trailingSuppressions(source, marked)];
    for (const section of capture.sections)
      for (const { directives } of capture.configsOf(section))
        for (const { name, span } of directives) {
          const comment = name.startsWith('di') ? suppressionAt(source, span.start) : undefined;
          if (comment) comments.push(comment);
        }
    if (comments.length === 0) return;
    // From below: a comment above another one speaks of the same line.
    const targets = new Map<number, number>();
    const byLine = new Map<number | undefined, Entry[]>();
    for (const comment of comments.toSorted((a, b) => b.line - a.line)) {
      const { form } = comment;
      const line =
        form === 'file'
          ? undefined
          : form === 'next-line'
            ? nextLine(source, comment.line, targets)
            : comment.line;
      for (const entry of entriesOf(comment, line, kind !== 'config')) {
        this.#entries.push(entry);
        if (entry.ignored || form === undefined) continue;
        const same = byLine.get(line);
        if (same) same.push(entry);
        else byLine.set(line, [entry]);
      }
    }
    this.#byLine.set(source, byLine);
  }
}

function entriesOf(comment: SuppressionComment, line: number | undefined, ignored: boolean): Entry[] {
  const entry = (span: Span, keys: readonly string[] | undefined): Entry => ({
    comment,
    span,
    keys,
    line,
    ignored,
    used: false,
  });
  if (ignored || comment.form === undefined || comment.words.length === 0)
    return [entry(comment.word, undefined)];
  return comment.words.map((span) => entry(span, keysOf(textOf(span))));
}

/** The rule or hop that a name means; none for an unknown one. */
function keysOf(name: string): readonly string[] {
  const word = name.toLowerCase();
  const rule = registry.find(({ id, slug }) => id.toLowerCase() === word || slug === word);
  return rule ? [rule.id] : hops.filter((hop) => hop === word);
}

/** The next line that is neither blank nor a comment. */
function nextLine(source: SourceText, from: number, targets = new Map<number, number>()): number {
  let line = from + 1;
  while (line < source.lineCount && !targets.has(line) && isPassed(source, line)) line++;
  const target = targets.get(line) ?? line;
  targets.set(from, target);
  return target;
}

/** A blank line, or a comment. */
function isPassed(source: SourceText, line: number): boolean {
  const start = source.lineStart(line);
  const head = source.slice(start, Math.min(start + 200, source.lineEnd(line))).trimStart();
  return head === '' || head.startsWith('!');
}

function messageOf({ comment, span, keys, line, ignored }: Entry): Found['message'] {
  const name = textOf(span);
  if (ignored)
    return {
      en: 'A capture is evidence: this comment is ignored. Use a setting or a baseline.',
      ja: '取得ログは装置の記録のため、このコメントは無視されます。設定またはベースラインで抑制します。',
    };
  if (comment.form === undefined)
    return {
      en: `\`${name}\` is no suppression. Known ones: ${suppressionWords.join(', ')}.`,
      ja: `\`${name}\` という抑制コメントはありません。指定できるもの: ${suppressionWords.join(', ')}。`,
    };
  if (keys?.length === 0)
    return {
      en: `\`${name}\` is neither a rule nor a hop: nothing is suppressed by it.`,
      ja: `\`${name}\` というルールや区間はないため、何も抑制されません。`,
    };
  if (isMisplaced(comment))
    return {
      en: '`slp-disable-line` speaks of its own line, which holds no command. Use `slp-disable-next-line`.',
      ja: '`slp-disable-line` は同じ行が対象ですが、この行にはコマンドがありません。`slp-disable-next-line` を使用します。',
    };
  return line === undefined
    ? {
        en: `\`${name}\` suppresses nothing: this file has no such finding.`,
        ja: `\`${name}\` の抑制は不要です。このファイルに該当する検出はありません。`,
      }
    : {
        en: `\`${name}\` suppresses nothing: line ${line + 1} has no such finding.`,
        ja: `\`${name}\` の抑制は不要です。${line + 1} 行目に該当する検出はありません。`,
      };
}

const onItsOwn = ({ span, line }: SuppressionComment): boolean =>
  span.source.slice(span.source.lineStart(line), span.start).trim() === '';

/** A comment whose own word is not right: its names are not looked at. */
const isMisplaced = (comment: SuppressionComment): boolean =>
  comment.form === undefined || (comment.form === 'line' && onItsOwn(comment));

function fixesOf(entry: Entry): Fix[] {
  const { comment, span, keys } = entry;
  const mended = isMisplaced(comment)
    ? { span: comment.word, guess: meantWord(comment) }
    : { span, guess: keys?.length === 0 ? guessed(textOf(span)) : undefined };
  const remove: Fix = {
    title: { en: 'Remove the suppression', ja: '抑制を削除' },
    // What is off today may be wanted tomorrow: nothing removes it unasked.
    safe: false,
    edits: [{ span: removed(entry), text: '' }],
  };
  if (mended.guess === undefined) return [remove];
  const text = /^slp\d/.test(mended.guess) ? mended.guess.toUpperCase() : mended.guess;
  const change: Fix = {
    title: { en: `Change to '${text}'`, ja: `'${text}' に変更` },
    safe: false,
    edits: [{ span: mended.span, text }],
  };
  return [change, remove];
}

/** The word that a comment was meant to have: by its slip, else by where it stands. */
function meantWord(comment: SuppressionComment): string | undefined {
  const [next, line] = suppressionWords;
  if (comment.form === 'line') return next;
  const word = textOf(comment.word);
  const cut = suppressionWords.filter((full) => full.startsWith(word));
  if (cut.length === 1) return cut[0];
  const near = nearest(word, [bareWord, ...suppressionWords]);
  const isOpen = near === bareWord || cut.length > 0;
  return isOpen ? (onItsOwn(comment) ? next : line) : near;
}

/** Two edits away from a word of three letters is anything. */
const guessed = (name: string): string | undefined =>
  name.length < 5 ? undefined : nearest(name.toLowerCase(), names);

/** Everything that a comment can name, in lower case. */
const names: readonly string[] = [...registry.flatMap(({ id, slug }) => [id.toLowerCase(), slug]), ...hops];

/** One name of several with its separator, a comment behind a command with its blanks, a comment's whole line. */
function removed({ comment, span }: Entry): Span {
  const { source } = span;
  const at = comment.words.findIndex(({ start }) => start === span.start);
  const [before, after] = [comment.words[at - 1], comment.words[at + 1]];
  if (before) return source.span(before.end, span.end);
  if (after) return source.span(span.start, after.start);
  const lineStart = source.lineStart(comment.line);
  const kept = source.slice(lineStart, comment.span.start).trimEnd().length;
  return kept > 0
    ? source.span(lineStart + kept, comment.span.end)
    : source.span(lineStart, source.lineStart(comment.line + 1));
}

import { contentStart } from '../capture/lines';
import type { Section } from '../capture/scan';
import type { CaseDocument } from '../case';
import { commandBefore, isInBanner } from '../config/at';
import type { Command } from '../config/command';
import type { Config } from '../config/config';
import { type CommandMode, promptModes } from '../config/fullWords';
import { blanksOn, holdsLine, isBehindEnd } from '../config/lines';
import { isExec } from '../config/smart';
import { skipBlanks, wordEnd } from '../config/words';
import type { SourceText, Span } from '../text/source';

/** What is being typed at an offset. */
export interface Place {
  readonly source: SourceText;
  /** Modes whose commands the device would take here, the nearest first. */
  readonly modes: readonly CommandMode[];
  /** The configuration that the line belongs to; undefined at a prompt. */
  readonly config: Config | undefined;
  readonly negated: boolean;
  /** The whole words before the cursor, `no` and `do` left out. */
  readonly words: readonly string[];
  /** Offset of the first of them, or of the word being typed. */
  readonly start: number;
  /** The characters of the word at the cursor that stand before it. */
  readonly prefix: string;
  /** The word at the cursor; empty between words. */
  readonly word: Span;
  /** Nothing stands behind that word. */
  readonly isLast: boolean;
  /** The line opens below the line of its mode and is not indented yet. */
  readonly unindented: boolean;
}

/** No command is longer; what stands so far behind the beginning of a line is none. */
const longest = 1000;

/**
 * The place of an offset. Undefined where no command is typed: in comments, banners, certificates, modes that are not
 * licensing's, and in a capture, unless somebody types at one of its prompts.
 */
export function placeAt(document: CaseDocument, offset: number): Place | undefined {
  const { source, kind, capture } = document;
  const line = source.lineOf(offset);
  const from = contentStart(source, line);
  if (offset - from > longest) return undefined;
  const prompt = promptOf(source.slice(from, Math.min(source.lineEnd(line), from + 128)));
  if (prompt) {
    const start = from + prompt.length;
    return offset < start ? undefined : placeOn(source, offset, start, prompt.modes, undefined, false);
  }
  if (kind !== 'config') return undefined;
  const indent = blanksOn(source, line);
  const start = source.lineStart(line) + indent;
  if (offset < start || source.slice(start, start + 1) === '!') return undefined;
  const section = sectionAt(capture.sections, line);
  const configs = section ? capture.configsOf(section) : [];
  const config = configs.find(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine);
  if (!config || isInBanner(config, line)) return undefined;
  const { modes, unindented } = modesAt(config, line, indent);
  return placeOn(source, offset, start, modes, config, unindented);
}

function placeOn(
  source: SourceText,
  offset: number,
  from: number,
  lineModes: readonly CommandMode[],
  config: Config | undefined,
  unindented: boolean,
): Place | undefined {
  const text = source.slice(from, source.lineEnd(source.lineOf(offset)));
  /** The cursor, counted like all places here from the beginning of the statement. */
  const cursor = offset - from;
  let modes = lineModes;
  let negated = false;
  let start = 0;
  const words: string[] = [];
  for (let at = 0; ; ) {
    const to = wordEnd(text, at, text.length);
    if (to >= cursor || to === at) {
      if (modes.length === 0) return undefined;
      return {
        source,
        modes,
        config,
        negated,
        words,
        start: start + from,
        prefix: text.slice(Math.min(at, cursor), cursor),
        word: source.span(Math.min(at, cursor) + from, Math.max(to, cursor) + from),
        isLast: skipBlanks(text, to) >= text.length,
        unindented,
      };
    }
    const word = text.slice(at, to);
    at = skipBlanks(text, to);
    // Blanks up to the cursor belong to no word.
    if (at > cursor) at = cursor;
    if (words.length === 0 && !negated && /^(?:no|default)$/i.test(word)) negated = true;
    else if (words.length === 0 && !modes.includes('exec') && /^do$/i.test(word)) modes = ['exec'];
    else {
      words.push(word);
      continue;
    }
    start = at;
  }
}

/** The prompt that a line begins with, and the modes whose commands can follow it. */
function promptOf(text: string): { readonly length: number; readonly modes: CommandMode[] } | undefined {
  const match = /^[A-Za-z][\w.-]{0,62}(?:\(([\w-]{1,40})\)#|[#>])[ \t]*/.exec(text);
  if (!match) return undefined;
  const mode = match[1] === undefined ? 'exec' : promptModes[match[1]];
  return { length: match[0].length, modes: mode ? [mode] : [] };
}

const modeOf: Readonly<Record<string, CommandMode>> = {
  'call-home': 'call-home',
  profile: 'profile',
  trustpoint: 'trustpoint',
  interface: 'interface',
  vrf: 'vrf',
};

interface Modes {
  readonly modes: readonly CommandMode[];
  readonly unindented: boolean;
}

/** The modes that a line of a configuration can stand in, by what stands above it and by how far it is indented. */
function modesAt(config: Config, line: number, indent: number): Modes {
  if (isBehindEnd(config.source, line)) return { modes: ['global', 'exec'], unindented: false };
  const owner = config.commands.atLine(line - 1);
  if (!owner) return { modes: ['global'], unindented: false };
  const isBody = owner.mode !== undefined && line <= owner.bodyLast;
  if (indent > indentOf(owner)) {
    if (isBody) return innermost(owner, line, indent);
    // Below a line that opens no mode the indentation means nothing.
    const between = config.source.slice(owner.end, config.source.lineStart(line));
    return owner.mode === undefined && between.trim() === ''
      ? { modes: ['global'], unindented: false }
      : nowhere;
  }
  const isFirst = line === owner.line + 1;
  if (owner.mode === 'certificate' && isBody && !isFirst && !quits(config, owner, line)) return nowhere;
  const own = owner.mode && modeOf[owner.mode];
  // Pasted text has lost its indentation; below the line of a mode it may be about to be typed.
  const isOpen = isFirst || (isBody && isFlat(owner));
  const inner = commandBefore(owner.children, line);
  return {
    modes: [
      ...(own && isOpen ? [...(inner?.mode === 'profile' ? (['profile'] as const) : []), own] : []),
      'global',
      ...(owner.keyword === 'license' && isExec(owner) ? (['exec'] as const) : []),
    ],
    unindented: own !== undefined && isFirst,
  };
}

/** The mode of an indented line, by the lines above it that are indented less. */
function innermost(owner: Command, line: number, indent: number): Modes {
  let current = owner;
  for (;;) {
    const inner = commandBefore(current.children, line);
    const own = current.mode && modeOf[current.mode];
    const modes = own ? [own] : [];
    if (!inner || indent < indentOf(inner)) return { modes, unindented: false };
    if (indent === indentOf(inner)) {
      const isFirst = line === inner.line + 1;
      return inner.mode === 'profile' && (isFirst || isFlat(inner))
        ? { modes: ['profile', ...modes], unindented: isFirst }
        : { modes, unindented: false };
    }
    current = inner;
  }
}

/** Whether the lines of a mode are not indented below the line that opens it. */
function isFlat(owner: Command): boolean {
  return blanksOn(owner.source, owner.line + 1) <= indentOf(owner);
}

const nowhere: Modes = { modes: [], unindented: false };

const indentOf = ({ source, line, lineStart }: Command): number => lineStart - source.lineStart(line);

/** Whether the certificate above a line is over. */
const quits = ({ source }: Config, owner: Command, line: number): boolean =>
  holdsLine(source, owner.line + 1, line - 1, 'quit');

/** The section a line lies in. */
export const sectionAt = (sections: readonly Section[], line: number): Section | undefined =>
  sections.findLast(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine);

import type { CaseDocument } from '../case';
import type { Command } from '../config/command';
import type { Config } from '../config/config';
import { mentionsOn } from '../config/mentions';
import type { NameKind } from '../config/nameForms';
import { rowOfLine } from '../facts/commandRow';
import type { Idle } from '../facts/effect';
import { transports } from '../terms';
import type { TokenModifier, TokenType } from '../terms/tokens';
import { originOf } from '../text/composed';
import type { Span } from '../text/source';

/** A word, or a whole line without effect; never more than one line long. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly type: TokenType;
  readonly modifier?: TokenModifier;
}

const typeOf: Readonly<Record<NameKind, TokenType>> = {
  vrf: 'namespace',
  interface: 'interface',
  trustpoint: 'class',
  profile: 'class',
  'login-list': 'variable',
  'exec-list': 'variable',
  'commands-list': 'variable',
  'network-list': 'variable',
  'server-group': 'variable',
  'access-list': 'variable',
  'prefix-list': 'variable',
  'key-pair': 'variable',
  'class-map': 'type',
  'policy-map': 'type',
  'route-map': 'type',
};

/**
 * The words of the configurations of a document that have a meaning beyond their look, in their order.
 * @param firstLine,lastLine zero-based, the last one inclusive; nothing outside is read
 */
export function tokensIn(
  { capture, source }: CaseDocument,
  idle: readonly Idle[],
  firstLine: number,
  lastLine: number,
): readonly Token[] {
  const found: Token[] = [];
  const idleAt = new Map(
    idle
      .map(({ command }) => originOf(command.span))
      .filter((at) => at.source === source)
      .map((at) => [source.lineOf(at.start), at]),
  );
  for (const section of capture.sections) {
    if (section.lastLine < firstLine || section.firstLine > lastLine) continue;
    for (const config of capture.configsOf(section)) {
      const first = Math.max(firstLine, config.firstLine);
      const last = Math.min(lastLine, config.lastLine);
      if (first <= last) addTokens(config, idleAt, first, last, found);
    }
  }
  // A carriage return alone inside a line ends it for an editor, which lets no token cross that.
  return found.filter(({ start, end }) => !source.slice(start, end).includes('\r'));
}

function addTokens(
  config: Config,
  idle: ReadonlyMap<number, Span>,
  first: number,
  last: number,
  found: Token[],
): void {
  const licensing = licensingLines(config, first, last);
  for (let line = first; line <= last; line++) {
    const whole = idle.get(line);
    if (whole) {
      found.push({ start: whole.start, end: whole.end, type: 'comment', modifier: 'ineffective' });
      continue;
    }
    const tokens: Token[] = mentionsOn(config, line).map(({ kind, span: { start, end }, defines }) => ({
      start,
      end,
      type: typeOf[kind],
      ...(defines ? { modifier: 'definition' as const } : {}),
    }));
    const command = licensing.get(line);
    if (command) tokens.push(...wordsOf(command, tokens));
    if (tokens.length > 1) tokens.sort((a, b) => a.start - b.start);
    for (const token of tokens) found.push(token);
  }
}

/** The lines of licensing by their zero-based number, those inside `call-home` too. */
function licensingLines({ commands }: Config, first: number, last: number): ReadonlyMap<number, Command> {
  const lines = new Map<number, Command>();
  const add = (command: Command): void => {
    if (command.line >= first && command.line <= last) lines.set(command.line, command);
    if (command.mode === 'call-home' || command.mode === 'profile') command.children.forEach(add);
  };
  for (let row = Math.max(0, commands.rowAt(first)); row < commands.length; row++) {
    if ((commands.lines[row] as number) > last) break;
    const keyword = commands.keyword(row);
    const isHttp = keyword === 'ip http' && commands.command(row).is('ip', 'http', 'client');
    if (isHttp || keyword.endsWith('license') || keyword.endsWith('call-home')) add(commands.command(row));
  }
  return lines;
}

/** The words of a licensing line that no name stands at. */
function wordsOf(command: Command, names: readonly Token[]): Token[] {
  const mode = command.parent?.mode;
  const row = rowOfLine(command.text, mode === 'call-home' || mode === 'profile' ? mode : 'global');
  const http = command.word(0) === 'ip';
  const known = row?.command.split(' ').length ?? (http ? 4 : 1);
  const leading = http ? 3 : command.word(1) === 'smart' ? 2 : 1;
  const values = row?.keywords?.map(({ word }) => word) ?? [];
  const tokens: Token[] = [];
  const add = ({ start, end }: Span, type: TokenType): void => {
    if (!names.some((name) => name.start < end && start < name.end)) tokens.push({ start, end, type });
  };
  if (command.negated) add(command.source.span(command.lineStart, command.lineStart + 2), 'keyword');
  for (const [index, { text, span }] of command.words.entries()) {
    const word = text.toLowerCase();
    if (index < known) add(span, index < leading ? 'keyword' : 'function');
    else if (/^[a-z][a-z0-9+.-]*:\/\//.test(word)) add(span, 'string');
    else if (/^\d+$/.test(word)) add(span, 'number');
    else if (values.includes(word) || transports.some((value) => value === word)) add(span, 'enumMember');
  }
  return tokens;
}

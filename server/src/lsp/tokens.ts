import type { SemanticTokens, SemanticTokensDelta, SemanticTokensEdit } from 'vscode-languageserver-types';
import type { Token } from '../features/tokens';
import { tokenModifiers, tokenTypes } from '../terms/tokens';
import type { SourceText } from '../text/source';

/** Tokens as the protocol wants them: five numbers each, lines and characters relative to the token before. */
export function encoded(tokens: readonly Token[], source: SourceText): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { start, end, type, modifier } of tokens) {
    const at = source.positionAt(start);
    data.push(
      at.line - line,
      at.line === line ? at.character - character : at.character,
      end - start,
      tokenTypes.indexOf(type),
      modifier ? 1 << tokenModifiers.indexOf(modifier) : 0,
    );
    line = at.line;
    character = at.character;
  }
  return data;
}

/** What changed between two encodings: one edit, from the first number that differs to the last one. */
export function editsBetween(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same])
    same++;
  const data = after.slice(start, after.length - same);
  const deleteCount = before.length - same - start;
  return data.length + deleteCount === 0 ? [] : [{ start, deleteCount, data }];
}

/** The last encoding of each document, for the differences that an editor asks for. */
export class SentTokens {
  readonly #sent = new Map<string, { readonly id: string; readonly data: readonly number[] }>();
  #count = 0;

  whole(uri: string, data: number[]): SemanticTokens {
    return { resultId: this.#keep(uri, data), data };
  }

  /** The difference to what was sent under an id; everything if that is no longer known. */
  delta(uri: string, previous: string, data: number[]): SemanticTokens | SemanticTokensDelta {
    const last = this.#sent.get(uri);
    if (last?.id !== previous) return this.whole(uri, data);
    return { resultId: this.#keep(uri, data), edits: editsBetween(last.data, data) };
  }

  forget(uri: string): void {
    this.#sent.delete(uri);
  }

  #keep(uri: string, data: readonly number[]): string {
    const id = String(++this.#count);
    this.#sent.set(uri, { id, data });
    return id;
  }
}

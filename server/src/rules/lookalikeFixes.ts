import type { Command } from '../config/command';
import type { Lookalike } from '../text/lookalikes';
import type { Fix } from './rule';

/**
 * The line in ASCII. Quotes stay around the name of a call-home profile, where the device prints them itself;
 * elsewhere they are left out.
 */
export function lookalikeFixes(command: Command, found: readonly Lookalike[]): readonly Fix[] {
  const quoted = command.keyword === 'profile';
  return [
    {
      title: { en: 'Change to half-width characters', ja: '半角文字に変更' },
      safe: true,
      edits: found.map(({ start, end, kind, ascii }) => ({
        span: command.source.span(start, end),
        text: kind === 'quote' && !quoted ? '' : kind === 'blank' ? ' ' : ascii,
      })),
    },
  ];
}

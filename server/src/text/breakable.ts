import { SourceText } from './source';

const noBreak = '\u00a0';

/**
 * The same text with plain blanks, place by place, where web pages and mail programs keep blanks that do not break;
 * undefined for a text without one.
 */
export const breakable = ({ uri, text }: SourceText): SourceText | undefined =>
  text.includes(noBreak) ? new SourceText(uri, text.replaceAll(noBreak, ' ')) : undefined;

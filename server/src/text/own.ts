/**
 * Characters that stay when their document goes. V8 makes a part of a string, from 13 characters on, by pointing into
 * it: whoever keeps the name of a VRF longer than the text would keep the text, megabytes for each version.
 */
export const ownCharacters = (part: string): string => (part.length > 12 ? ` ${part}`.slice(1) : part);

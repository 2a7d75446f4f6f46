/** A text where Markdown is not read (the problems view, a terminal): code spans become quotes. */
export const plain = (text: string): string => text.replace(/`([^`]+)`/g, "'$1'");

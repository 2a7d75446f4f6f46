/** Bytes of the longest text: V8 makes no string of more characters (2^29 - 24), and a character can be a byte. */
export const longestText = 0x1fffffe8;

/** Bytes to text. Any bytes give a text; which encoding was taken is told, never asked. */

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-jp' | 'latin-1';

interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const decoders: readonly (readonly [label: string, encoding: Encoding])[] = [
  ['shift_jis', 'shift_jis'],
  ['euc-jp', 'euc-jp'],
];

/**
 * Decodes by byte-order mark, else as UTF-8, else as Shift_JIS or EUC-JP where the bytes say so, else as
 * Latin-1. Never throws: every byte sequence is some Latin-1 text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return as('utf-8', 'utf-8', bytes.subarray(3));
  if (a === 0xff && b === 0xfe) return as('utf-16le', 'utf-16le', bytes.subarray(2));
  if (a === 0xfe && b === 0xff) return as('utf-16be', 'utf-16be', bytes.subarray(2));
  const wide = unmarkedUtf16(bytes);
  if (wide) return as(wide, wide, bytes);
  // What is valid in UTF-8 is UTF-8; a long text is not decoded again to see what else it could be.
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  const fits = decoders.flatMap(([label, encoding]) => {
    const text = strictly(label, bytes);
    return text === undefined ? [] : [{ text, encoding }];
  });
  const [first, second] = fits;
  if (!first) return as('latin1', 'latin-1', bytes);
  // The same bytes can be valid in both: real Japanese has kana, the wrong reading has rare kanji and half-width kana.
  const best = second && japaneseness(second.text) > japaneseness(first.text) ? second : first;
  return japaneseness(best.text) > 0 ? best : as('latin1', 'latin-1', bytes);
}

/** Whether bytes are no text at all: a picture, an archive, a program. Terminal captures may hold a few NULs. */
export function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  if (head[0] === 0xff || head[0] === 0xfe || unmarkedUtf16(head))
    return head[0] === 0xff && head[1] === 0xd8;
  let odd = 0;
  for (const byte of head) if (byte === 0 || (byte < 8 && byte !== 3)) odd++;
  return odd * 20 > head.length;
}

const as = (label: string, encoding: Encoding, bytes: Uint8Array): Decoded => ({
  text: label === 'latin1' ? latin1(bytes) : new TextDecoder(label, { ignoreBOM: true }).decode(bytes),
  encoding,
});

/** `TextDecoder('latin1')` is Windows-1252 in truth; a control character must stay what it is. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

function strictly(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** UTF-16 without a mark: Latin text has a NUL at every second byte. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, 512);
  if (head.length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < head.length; at++) if (head[at] === 0) at % 2 === 0 ? even++ : odd++;
  const most = head.length * 0.4;
  if (odd > most && even === 0) return 'utf-16le';
  if (even > most && odd === 0) return 'utf-16be';
  return undefined;
}

/**
 * A reading in Shift_JIS or EUC-JP has to look like Japanese; Western accents often decode by accident. Kana counted for, half-width kana and
 * private characters against.
 */
function japaneseness(text: string): number {
  let score = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x3040 && code <= 0x30ff) score += 2;
    else if (code >= 0x4e00 && code <= 0x9fff) score += 1;
    else if (code >= 0xff61 && code <= 0xff9f) score -= 2;
    else if (code >= 0xe000 && code <= 0xf8ff) score -= 4;
  }
  return score;
}

import type { Hop } from '../terms';
import type { Entry } from './types';

/**
 * Hops that a code of call-home's HTTP client, `(ERR n : …)`, clears beyond those of its reason: 207 instead of 218
 * means that the name was resolved.
 */
export const errClears: Readonly<Record<number, readonly Hop[]>> = {
  207: ['name'],
};

/** What can be said about a code that no reason has. */
export const unknownErrCode: Entry = {
  title: { en: 'Unknown local HTTP-client code', ja: '装置の HTTP クライアントの未知の番号' },
  body: {
    en: 'A code of the HTTP client in the device; it is no HTTP status, and there is no public list of these codes. Go by the text that the device prints behind the number, and by the `COMM_FAILED` beside it.',
    ja: '装置内の HTTP クライアントの番号です。HTTP のステータスではなく、公開された一覧もありません。番号の後ろに装置が出力した文字列と、前後の `COMM_FAILED` をもとに判断します。',
  },
  sources: [{ source: 'fn72323', tag: 'U' }],
};

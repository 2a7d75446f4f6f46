import type { Citation } from '../types';

/** The documents the labels rest on most. */
export const deck = (at: string): Citation => ({ source: 'cl-2023-11', at, tag: 'V' });
export const goldens: Citation = { source: 'goldens', tag: 'V' };
export const yang: Citation = { source: 'yang', tag: 'V' };
export const cmdref: Citation = { source: 'cmdref', tag: 'V' };
export const inferred: Citation = { source: 'goldens', tag: 'I' };
export const manual: Citation = { source: 'g9400', tag: 'V' };
export const cube: Citation = { source: 'cube', tag: 'V' };
export const fieldwork: Citation = { source: 'field', tag: 'E' };

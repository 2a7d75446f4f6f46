import type { Citation } from '../types';

/** The documents the terms rest on most. */
export const deck = (at: string): Citation => ({ source: 'cl-2023-11', at, tag: 'V' });
export const goldens: Citation = { source: 'goldens', tag: 'V' };
export const inferred: Citation = { source: 'goldens', tag: 'I' };
export const yang: Citation = { source: 'yang', tag: 'V' };
export const documented: Citation = { source: 'cmdref', tag: 'D' };
export const fieldwork: Citation = { source: 'field', tag: 'E' };
export const cube: Citation = { source: 'cube', tag: 'V' };
export const guide179: Citation = { source: 'guide-17-9', tag: 'D' };
export const manual = (at: string): Citation => ({ source: 'g9400', at, tag: 'V' });

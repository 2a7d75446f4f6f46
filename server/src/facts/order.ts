import type { Device } from '../case';
import type { SourceText, Span } from '../text/source';

/** Where in the case of a device a place stands. */
export type Place = (span: Span) => number;

/** Documents in their order, then offsets; an offset is far below 2^32. */
export function orderIn({ outputs }: Pick<Device, 'outputs'>): Place {
  const documents = new Map<SourceText, number>();
  for (const { section } of outputs)
    if (!documents.has(section.source)) documents.set(section.source, documents.size);
  return ({ source, start }) => (documents.get(source) ?? 0) * 2 ** 32 + start;
}

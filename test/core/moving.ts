import assert from 'node:assert/strict';
import { createService, type Service } from '../../server/src/service';
import type { DocumentKind } from '../../server/src/text/probe';
import type { SourceText } from '../../server/src/text/source';
import { parseFixture } from './carets';

export const uri = 'file:///moving';

/** The text of a fixture, opened, and the offset of its `$0`; 0 without one. */
export function opened(
  fixture: string,
  kind: DocumentKind = 'config',
): { readonly service: Service; readonly source: SourceText; readonly cursor: number } {
  const { text, cursor } = parseFixture(fixture);
  const service = createService();
  service.update(uri, text, kind);
  const source = service.source(uri);
  assert.ok(source);
  return { service, source, cursor: cursor ?? 0 };
}

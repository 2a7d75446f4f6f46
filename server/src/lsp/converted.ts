import type { ConvertedDocument } from '../features/convert/document';
import { changed } from '../features/convert/draft';
import { commandsDocument } from '../features/convert/page';
import type { Lang } from '../terms';
import type { SourceText } from '../text/source';
import type { Converted } from './protocol';

/** A conversion in terms of the protocol. */
export function convertedOf(conversion: ConvertedDocument, source: SourceText, lang: Lang): Converted {
  const { commands, missing, leftovers, edits, inPlace } = conversion;
  return {
    text: inPlace ? changed(source.text, edits) : null,
    commands,
    page: commandsDocument(conversion)[lang],
    missing: missing.map(({ name, label, sample, optional }) => ({
      name,
      label: label[lang],
      sample,
      optional,
    })),
    superfluous: leftovers.length,
  };
}

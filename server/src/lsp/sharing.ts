/** Copies without secrets, reports and lenses, in terms of the protocol. */
import type { CodeLens } from 'vscode-languageserver-types';
import { redactedPage } from '../features/redact/page';
import type { Service } from '../service';
import type { Settings } from '../service/settings';
import { casePage, filePage } from '../service/sharing';
import type { Lang, Text } from '../terms';
import { decode } from '../text/decode';
import { rangeOf } from './convert';
import type { Judging } from './judging';
import {
  bytesOf,
  type CaseFile,
  type CasePageParams,
  type LensCommands,
  languages,
  type RedactedCopy,
} from './protocol';

export interface SharingAnswers {
  redacted(uri: string): RedactedCopy | null;
  /** Pages about an open document; null for one that is not open. */
  sharedPage(kind: 'report' | 'support' | 'redacted', uri: string, lang: Lang): string | null;
  lenses(uri: string, lang: Lang, commands: LensCommands): CodeLens[];
  /** The report about all devices of some files; null where they speak of none. */
  casePage(params: CasePageParams, own: Settings): Promise<string | null>;
  /** The report of a file by its bytes; `long`: there are too many, undefined: it could not be read. */
  filePage(uri: string, bytes: Uint8Array | 'long' | undefined, own: Settings, lang: Lang): Promise<string>;
}

const words = {
  tooLong: {
    en: 'This file is larger than 512 MB, the longest text that can be analysed in one piece. Split it, for example with `split -C 400m`, and analyse the parts.',
    ja: 'このファイルは 512 MB を超えているため、一度に分析できません。`split -C 400m` などで分割して分析します。',
  },
  unread: { en: 'This file could not be read.', ja: 'ファイルを読み込めません。' },
} satisfies Record<string, Text>;

const textOf = (file: CaseFile): { readonly uri: string; readonly text: string } =>
  'text' in file ? file : { uri: file.uri, text: decode(bytesOf(file.base64)).text };

export function sharingAnswers(service: Service, judging: Judging): SharingAnswers {
  return {
    redacted(uri) {
      const copy = service.redacted(uri);
      const kind = service.kind(uri);
      return copy
        ? { text: copy.text, language: kind === 'config' || kind === 'capture' ? languages[kind] : null }
        : null;
    },
    sharedPage(kind, uri, lang) {
      if (kind === 'report') return service.reportPage(uri)?.[lang] ?? null;
      if (kind === 'support') return service.supportPage(uri)?.[lang] ?? null;
      const copy = service.redacted(uri);
      return copy ? redactedPage(copy)[lang] : null;
    },
    lenses: (uri, lang, commands) =>
      service.lenses(uri).map(({ at, opens, title }) => ({
        range: rangeOf(at),
        command: {
          title: title[lang],
          // Without a command a lens is a text.
          command: opens === undefined ? '' : commands[opens],
          arguments: opens === undefined || opens === 'findings' ? [] : [uri],
        },
      })),
    async casePage({ files, lang }, own) {
      const { kept, options } = await judging.caseOf(files, own);
      return casePage(kept.map(textOf), options)?.[lang] ?? null;
    },
    async filePage(uri, bytes, own, lang) {
      if (!bytes) return words.unread[lang];
      return bytes === 'long'
        ? words.tooLong[lang]
        : filePage(uri, decode(bytes).text, await judging.optionsFor(uri, own))[lang];
    },
  };
}

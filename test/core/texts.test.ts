import { deepEqual, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { complaints as calls, reasons as leftOut } from '../../server/src/cli/complaints';
import { keyOf } from '../../server/src/features/explain';
import { pageOf } from '../../server/src/features/texts';
import { commands } from '../../server/src/knowledge/commands';
import { defects } from '../../server/src/knowledge/defects';
import { unknownErrCode } from '../../server/src/knowledge/errCodes';
import { fields } from '../../server/src/knowledge/fields';
import { terms } from '../../server/src/knowledge/glossary';
import { messages } from '../../server/src/knowledge/messages';
import { facilityOf, severityOf } from '../../server/src/knowledge/messages/heads';
import { reasons } from '../../server/src/knowledge/reasons';
import { sources } from '../../server/src/knowledge/sources';
import { topologies } from '../../server/src/knowledge/topologies/registry';
import { rules } from '../../server/src/rules/registry';
import { codeOf, complaints, texts } from './glossary';

/** Every table whose texts a person may read. A further table is one more line here. */
const tables: readonly (readonly [name: string, table: unknown])[] = [
  ['fields', fields],
  ['commands', commands],
  ['terms', terms],
  ['messages', messages],
  ['heads of messages', [...severityOf, ...Object.values(facilityOf)]],
  ['reasons', [...reasons, unknownErrCode]],
  ['defects', defects],
  ['topologies', topologies],
  ['documents', sources],
  ['the command line', { calls, leftOut }],
  ['rules', rules.map((rule) => ({ ...rule, ...pageOf(rule) }))],
];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Every key of a source that a table cites, with the way to it. */
function cited(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => cited(item, `${path}[${at}]`));
  if (!isObject(value)) return [];
  if (typeof value.source === 'string' && typeof value.tag === 'string')
    return value.source in sources ? [] : [`${path}: ${value.source}`];
  return Object.entries(value).flatMap(([key, item]) => cited(item, `${path}.${key}`));
}

const nameOf = (row: unknown): string =>
  isObject(row)
    ? String(
        row.label ?? row.command ?? row.mnemonic ?? (Array.isArray(row.names) ? row.names[0] : row.id) ?? '',
      )
    : '';

const report = (table: unknown, name: string): readonly string[] =>
  (Array.isArray(table) ? table : [table]).flatMap((row: unknown, at) =>
    texts(row, `${name}[${at}] ${nameOf(row)}`).flatMap(({ path, text, wording }) =>
      complaints(text, wording).map((complaint) => `${path}: ${complaint}`),
    ),
  );

describe('Texts of the tables', () => {
  for (const [name, table] of tables) {
    it(`every text of ${name} is written as the glossary asks`, () => {
      ok(texts(table, name).length > 0);
      deepEqual(report(table, name), []);
    });

    it(`every document cited in ${name} is in the list of documents`, () => {
      deepEqual(cited(table, name), []);
    });
  }

  it('every field stands once under its heading', () => {
    const keys = fields.map(({ label, under }) => `${under ?? ''}/${label}`);
    deepEqual(
      keys.filter((key, at) => keys.indexOf(key) !== at),
      [],
    );
  });

  it('every command stands once in its mode', () => {
    const keys = commands.map(({ command, mode }) => `${mode}/${command}`);
    deepEqual(
      keys.filter((key, at) => keys.indexOf(key) !== at),
      [],
    );
  });

  it('every name of a term leads to one term', () => {
    const names = terms.flatMap((term) => [...new Set(term.names.map(keyOf))]);
    deepEqual(
      names.filter((name, at) => names.indexOf(name) !== at),
      [],
    );
  });

  it('every row rests on at least one document', () => {
    const bare = [...fields, ...commands, ...terms, ...topologies].filter((row) => row.sources.length === 0);
    deepEqual(bare.map(nameOf), []);
  });
});

describe('The checker of the glossary', () => {
  const en = 'Set `cslu` on the device.';
  const ja = '装置に `cslu` を設定します。';
  const message = (text: string) => complaints({ en, ja: text }, 'message');

  it('a text that keeps the rules earns no complaint', () => {
    deepEqual(message(ja), []);
    deepEqual(message('装置（スイッチ）に「`cslu`」を設定します。'), []);
  });

  it('code that stands in one language only is named', () => {
    deepEqual(message('装置に設定します。'), ['code only in English: cslu']);
    deepEqual(codeOf('`b` and `a` and `b`'), ['a', 'b']);
  });

  it('a missing language is named', () => {
    deepEqual(complaints({ en: '', ja }, 'message'), ['the English text is empty']);
    deepEqual(complaints({ en, ja: ' ' }, 'message'), ['the Japanese text is empty']);
  });

  it('Japanese in an English text is named', () => {
    ok(complaints({ en: `${en} はい`, ja }, 'message')[0]?.startsWith('Japanese in the English text'));
  });

  for (const [what, text] of [
    ['full-width digits', '装置に `cslu` を２回設定します。'],
    ['a missing blank beside Latin text', '装置に `cslu` をSLP 用に設定します。'],
    ['a missing blank beside code', '装置に`cslu` を設定します。'],
    ['half-width brackets around Japanese', '装置(スイッチ)に `cslu` を設定します。'],
    ['a blank beside a Japanese mark', '装置に `cslu` 、次を設定します。'],
    ['a variant', 'サーバーに `cslu` を設定します。'],
    ['an avoided word', '装置に直結して `cslu` を設定します。'],
    ['a default in the wrong word', '既定は `cslu` です。'],
    ['a missing full stop', '装置に `cslu` を設定します'],
  ] as const) {
    it(`${what} earn one complaint`, () => {
      deepEqual(message(text).length, 1, message(text).join('; '));
    });
  }

  it('exceptions of the glossary are kept', () => {
    for (const fine of [
      '`cslu` でオンプレミスへ送ります。',
      '`cslu` で承認コード（SLAC）を要求します。',
      '`cslu` でも CPU 使用率は変わりません。',
      '`cslu` でライセンス情報を初期化します。',
      '`cslu` は旧サテライトでは使いません。',
      '`cslu` は閉域（エアギャップ）では使いません。',
    ])
      deepEqual(message(fine), []);
    deepEqual(complaints({ en, ja: '既定は `cslu` です。' }, 'message', { settings: true }), []);
  });

  it('a title is no request and has no full stop', () => {
    deepEqual(complaints({ en, ja: '`cslu` を設定してください' }, 'title'), ['してください in a title']);
    deepEqual(complaints({ en, ja }, 'title'), ['a title ends with 。']);
    deepEqual(complaints({ en, ja: '`cslu` を設定' }, 'title'), []);
  });
});

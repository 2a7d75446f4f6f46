import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, type DeviceReport } from '../../server/src/analysis';
import { buildCase, readDocument } from '../../server/src/case';
import { hopIndex } from '../../server/src/terms';
import { SourceText } from '../../server/src/text/source';
import { type CaseRow, cases } from './cases';
import { complaints } from './glossary';

const textsOf = ({ text }: CaseRow): readonly string[] => (typeof text === 'string' ? [text] : text);

function reportOf(texts: readonly string[]): DeviceReport | undefined {
  const documents = texts.map((text, at) => readDocument(new SourceText(`file:///case/${at}`, text)));
  const { devices, failures } = analyse(buildCase(documents));
  assert.deepEqual(failures, []);
  assert.ok(devices.length <= 1, 'the documents are of one device');
  return devices[0];
}

/** The same lines as another program saved them. */
const dresses: readonly (readonly [what: string, dress: (text: string) => string])[] = [
  ['with line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['with the stamps of a terminal program', (text) => text.replace(/^(?=.)/gm, '[2024-03-08 10:20:30.456] ')],
  [
    'as show tech-support divides it',
    (text) =>
      text.replace(
        /^C9300-A#(show .*)$/gm,
        (_, command) => `\n------------------ ${command} ------------------\n`,
      ),
  ],
  ['with blank lines at its end', (text) => `${text}\n\n          \n`],
  ['from a device of another name', (text) => text.replaceAll('C9300-A', 'sw-tokyo-01.example')],
];

describe('the diagnosis of a device', () => {
  for (const row of cases) {
    it(row.says, () => {
      const report = reportOf(textsOf(row));
      const diagnosis = report?.diagnosis;
      assert.equal(diagnosis?.hop, row.hop);
      if (row.confidence) assert.equal(diagnosis?.confidence, row.confidence);
      if (row.cause) assert.ok(diagnosis?.cause.en.includes(row.cause), diagnosis?.cause.en);
      if (row.next) assert.ok(diagnosis?.next.includes(row.next), diagnosis?.next.join(' ; '));
      const before = (report?.path ?? []).filter(
        ({ hop }) => row.hop === undefined || hopIndex(hop) < hopIndex(row.hop),
      );
      assert.deepEqual(
        before.filter(({ state }) => state === 'ok').map(({ hop }) => hop),
        row.ok,
      );
      for (const { hop, state, evidence } of report?.path ?? [])
        if (state === 'ok' || state === 'broken') assert.ok(evidence.length > 0, `${hop} without a line`);
    });
  }

  for (const [what, dress] of dresses) {
    it(`is the same ${what}`, () => {
      // Separators name no host: what binds two files together is gone with the prompts.
      const rows = cases.filter(({ text }) => typeof text === 'string' || !what.includes('tech-support'));
      const wrong = rows.flatMap((row) => {
        const [plain, dressed] = [textsOf(row), textsOf(row).map(dress)].map(
          (texts) => reportOf(texts)?.diagnosis,
        );
        return plain?.hop === dressed?.hop && plain?.confidence === dressed?.confidence
          ? []
          : [`${row.says}: ${plain?.hop} ${plain?.confidence}, ${dressed?.hop} ${dressed?.confidence}`];
      });
      assert.deepEqual(wrong, []);
    });
  }

  it('says less, and never something else for certain, once its decisive lines are gone', () => {
    for (const row of cases) {
      const { decisive } = row;
      if (decisive === undefined) continue;
      const texts = textsOf(row);
      assert.ok(
        texts.some((text) => text.includes(decisive)),
        row.says,
      );
      const left = texts.map((text) =>
        text
          .split('\n')
          .filter((line) => !line.includes(decisive))
          .join('\n'),
      );
      const verdict = reportOf(left)?.diagnosis;
      const weaker = row.confidence === 'certain' ? ['possible', 'likely'] : ['possible'];
      assert.ok(
        verdict === undefined ||
          (verdict.hop === row.hop ? weaker : ['possible']).includes(verdict.confidence),
        `${row.says}: ${verdict?.hop} ${verdict?.confidence} ${verdict?.cause.en}`,
      );
    }
  });

  it('is written in both languages as the glossary asks', () => {
    const wrong = cases.flatMap((row) => {
      const report = reportOf(textsOf(row));
      const said = [
        ...(report?.diagnosis ? [report.diagnosis.cause] : []),
        ...(report?.findings ?? []).map(({ message }) => message),
      ];
      return said.flatMap((text) =>
        complaints(text, 'message').map((complaint) => `${row.says}: ${complaint}`),
      );
    });
    assert.deepEqual(wrong, []);
  });

  it('names no hop as failing that the topology does not have', () => {
    for (const row of cases) {
      const report = reportOf(textsOf(row));
      const hit = report?.path.find(({ hop }) => hop === report.diagnosis?.hop);
      assert.ok(hit === undefined || hit.state === 'broken' || hit.state === 'suspect', row.says);
    }
  });
});

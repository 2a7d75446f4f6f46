import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../server/src/analysis';
import { buildCase, readDocument } from '../../server/src/case';
import { deviceJson, findingJson } from '../../server/src/cli/json';
import { pathDocument } from '../../server/src/features/report';
import { SourceText } from '../../server/src/text/source';
import { cases } from './cases';

/** Everything that is said about a device, in both languages. */
function said(text: string | readonly string[]): string {
  const texts = typeof text === 'string' ? [text] : text;
  const documents = texts.map((own, at) => readDocument(new SourceText(`file:///case/${at}`, own)));
  const { devices, findings } = analyse(buildCase(documents));
  return JSON.stringify(
    (['en', 'ja'] as const).map((lang) => [
      pathDocument(devices)[lang],
      devices.map((device) => deviceJson(device, lang)),
      findings.map((finding) => findingJson(finding, lang)),
    ]),
  );
}

/** Runs something on a computer whose clock and time zone are set so. */
function elsewhere<T>(now: string, zone: string, run: () => T): T {
  const RealDate = Date;
  const before = process.env.TZ;
  const set = RealDate.parse(now);
  class SetDate extends RealDate {
    constructor(...args: readonly number[]) {
      if (args.length === 0) super(set);
      else super(...(args as [number, number]));
    }
    static override now(): number {
      return set;
    }
  }
  try {
    process.env.TZ = zone;
    globalThis.Date = SetDate as DateConstructor;
    return run();
  } finally {
    globalThis.Date = RealDate;
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

const dates = ['2019-12-31T23:59:00Z', '2024-03-05T10:20:00Z', '2031-07-01T12:00:00Z'];
const zones = ['Asia/Tokyo', 'America/Los_Angeles'];

describe('what is said about a device', () => {
  it('is the same to the letter on whatever day and in whatever time zone it is read', () => {
    const offsets = new Set<number>();
    const years = new Set<number>();
    const first = cases.map(({ text }) => said(text));
    for (const now of dates)
      for (const zone of zones) {
        const again = elsewhere(now, zone, () => {
          offsets.add(new Date().getTimezoneOffset());
          years.add(new Date().getUTCFullYear());
          return cases.map(({ text }) => said(text));
        });
        for (const [index, row] of cases.entries())
          assert.equal(again[index], first[index], `${row.says}, ${now} ${zone}`);
      }
    assert.ok(offsets.size >= zones.length && years.size === dates.length, 'clock and zone were set');
  });
});

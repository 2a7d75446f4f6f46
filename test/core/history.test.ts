import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analysisOf } from './check';

const answer = (code: string): string =>
  `RESPONSE: Mar 05 03:31:34 2024 UTC\n{"request_type":"POLL_REQ","status_code":"${code}","status_message":"told"}\n`;
const history = (kind: string, ...codes: readonly string[]): string =>
  `SW1#show license history message\nMessage History (oldest to newest):\n${kind}:\n${codes.map(answer).join('')}`;
const failed = (text: string) => analysisOf(text).findings.filter(({ rule }) => rule.id === 'SLP882');

describe('The history of messages', () => {
  it('tells of a failure at the hop of its kind of message, with the words of the server', () => {
    for (const [kind, hop] of [
      ['Trust Establishment', 'trust'],
      ['Usage Reporting', 'report'],
      ['Result Polling', 'ack'],
    ]) {
      const [found, ...others] = failed(history(kind as string, 'OK', 'FAILED'));
      assert.ok(found);
      assert.equal(others.length, 0);
      assert.equal(found.hop, hop);
      assert.equal(found.severity, 'warning');
      assert.match(found.message.en, /"told"/);
      assert.equal(found.at.source.text.slice(found.at.start, found.at.end), '"status_code":"FAILED"');
    }
  });

  it('proves that the way to the server works, and puts the hop in doubt', () => {
    const [device] = analysisOf(history('Usage Reporting', 'FAILED')).devices;
    assert.equal(device?.diagnosis?.hop, 'report');
    assert.match(device?.diagnosis?.cause.en ?? '', /failed and says: "told"/);
    assert.deepEqual(
      device?.path.filter(({ state }) => state !== 'unknown').map(({ hop, state }) => `${hop} ${state}`),
      ['agent ok', 'source ok', 'name ok', 'connect ok', 'tls ok', 'report suspect'],
    );
  });

  it('is only worth knowing where a report was acknowledged since', () => {
    const text = `${history('Usage Reporting', 'FAILED')}SW1#show license status
Usage Reporting:
  Last ACK received: Mar 06 03:31:34 2024 UTC
`;
    const [found] = failed(text);
    assert.equal(found?.severity, 'information');
    assert.equal(analysisOf(text).devices[0]?.diagnosis, undefined);
  });

  it('is silent where the last answer of a kind is none of failure, and about kinds that nobody knows', () => {
    assert.deepEqual(failed(history('Usage Reporting', 'FAILED', 'OK')), []);
    assert.deepEqual(failed(history('Result Polling', 'OK_POLL')), []);
    assert.deepEqual(failed(history('Something Else', 'FAILED')), []);
    assert.deepEqual(failed(history('Usage Reporting')), []);
  });
});

import assert from 'node:assert/strict';
import { createService } from '../../server/src/service';

/** Zero-based lines of the lenses of a capture, each once. */
function linesOf(capture: string): readonly number[] {
  const service = createService();
  const uri = 'file:///console.log';
  service.update(uri, capture, 'capture');
  const source = service.lenses(uri).map(({ at }) => at.source.lineOf(at.start));
  return [...new Set(source)];
}

const failure =
  '*Nov 19 14:54:55.045: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : NO REPLY\n';

describe('the lenses of a capture', () => {
  it('stand at the top of a boot log of one device, not at the banner of its software in the middle', () => {
    const boot =
      'Press RETURN to get started!\n\n*Nov 19 14:53:07.300: %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled\n';
    assert.deepEqual(linesOf(`${boot}edge-r1>show version\nCisco IOS XE Software, Version 17.06.04\n`), [0]);
  });

  it('stand at the top of a log whose first message about licensing comes late', () => {
    const other = '*Nov 19 14:50:00.000: %SYS-5-CONFIG_I: Configured from console by console\n';
    assert.deepEqual(linesOf(`${other.repeat(30)}${failure}edge-r1#\n`), [0]);
  });

  it('stand above the first line of each of several devices, which may be a message', () => {
    const first = 'edge-r1#show license status\nTransport:\n  Type: cslu\n\n';
    const second = `edge-r2#show logging\n${failure}`;
    assert.deepEqual(linesOf(first + second), [0, 4]);
  });
});

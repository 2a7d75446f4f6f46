import { deepEqual, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { buildCase, readDocument } from '../../server/src/case';
import { readFacts } from '../../server/src/facts';
import { inOrder, nextAt } from '../../server/src/facts/next';
import { SourceText } from '../../server/src/text/source';
import { analysisOf } from './check';

const deviceIn = (capture: string): ReturnType<typeof readFacts> => {
  const { devices } = buildCase([readDocument(new SourceText('file:///a.log', capture), 'capture')]);
  const [device] = devices;
  ok(device);
  return readFacts(device);
};
const nothing = deviceIn('EDGE-1#\nEDGE-1#show version\n');
const config = 'show running-config | include ';

describe('The commands to type next', () => {
  it('test the server that a profile of Call Home names, not that of Cisco', () => {
    const profile = (...lines: readonly string[]): ReturnType<typeof readFacts> =>
      deviceIn(
        [
          'EDGE-1#show running-config | section call-home|license',
          'license smart transport callhome',
          'call-home',
          ' profile LICENSING',
          ...lines,
          '',
        ].join('\n'),
      );
    const address =
      '  destination address http http://192.0.2.70/Transportgateway/services/DeviceRequestHandler';
    ok(nextAt('connect', profile(address)).includes('telnet 192.0.2.70 80 /ipv4'));
    ok(nextAt('connect', profile('  active')).includes('telnet tools.cisco.com 443 /ipv4'));
  });

  it('look into the running configuration once, and for nothing that is asked for more widely', () => {
    deepEqual(
      inOrder(
        [
          'show clock',
          `${config}license`,
          'show vrf',
          `${config}license smart|ip host`,
          `${config}http client|ip host`,
        ],
        nothing,
      ),
      ['show clock', `${config}license|ip host|http client`, 'show vrf'],
    );
  });

  it('are each typed once, and not in part where the whole is asked for', () => {
    deepEqual(inOrder(['show logging', 'show logging | include LIC', 'show logging'], nothing), [
      'show logging',
    ]);
  });

  it('end with the attempt that somebody watches', () => {
    deepEqual(inOrder(['license smart sync all', 'show license status'], nothing), [
      'show license status',
      'license smart sync all',
    ]);
  });

  it('enter one token', () => {
    const token = 'license smart trust idtoken <token>';
    deepEqual(inOrder([`${token} local force`, 'show clock', `${token} all force`], nothing), [
      `${token} local force`,
      'show clock',
    ]);
  });

  it('leave out what is at hand, and ask again for what is there in part', () => {
    const capture = [
      'EDGE-1#show clock',
      '10:00:00.000 UTC Mon Mar 2 2026',
      'EDGE-1#show logging | include LIC',
      'Mar  2 09:00:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure',
      '',
    ].join('\n');
    deepEqual(inOrder(['show clock', 'show logging'], deviceIn(capture)), ['show logging']);
  });

  it('are none where the failure is over: the peer answered later, or the device reports another way since', () => {
    const failed = `*Mar  5 10:00:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : No reply\n`;
    const restored =
      '*Mar  5 12:00:00.000: %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart License Utility (CSLU) restored\n';
    const later = 'EDGE-1#show license status\nTransport:\n  Type: Smart\n';
    const asked = (text: string): readonly (readonly string[])[] =>
      analysisOf(`EDGE-1#show logging\n${text}`).findings.map(({ next }) => next);
    for (const over of [failed + restored, failed + later]) deepEqual(asked(over), [[]]);
    ok(asked(failed).some((next) => next.length > 0));
  });
});

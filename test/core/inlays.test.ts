import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { opened, uri } from './moving';

/** The hints of a text as `line: text`, zero-based. */
function inlaysOf(text: string, inlayHints = true): readonly string[] {
  const { service, source } = opened(text);
  service.settle(uri, { inlayHints });
  return service
    .inlays(uri, 0, source.lineCount - 1)
    .map(({ at, text: { en } }) => `${source.lineOf(at)}: ${en}`);
}

const whole = (lines: string): string => `version 17.9\nhostname C9300-A\n${lines}end\n`;
const port = 'interface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\n ip address 192.0.2.1 255.255.255.0\n';

describe('hints between the words', () => {
  const rows: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    ['the transport that a whole configuration hides', whole(''), ['1: transport cslu (default)']],
    [
      'the same beside the first licensing line',
      whole('license smart url cslu http://192.0.2.10:8182/cslu/v1/pi\n'),
      ['2: transport cslu (default)'],
    ],
    ['nothing where the transport is written', whole('license smart transport smart\n'), []],
    ['nothing in a piece of text, where it may stand elsewhere', 'hostname C9300-A\n', []],
    [
      'VRF and address of a source interface',
      `${port}ip http client source-interface Gi0/0\n`,
      ['3: VRF Mgmt-vrf, 192.0.2.1'],
    ],
    [
      'a source interface that is down and has no address',
      'interface Vlan10\n no ip address\n shutdown\nlogging source-interface Vlan10\n',
      ['3: global table, no address, shutdown'],
    ],
    [
      'a source interface that learns its address',
      'interface Vlan10\n ip address dhcp\nntp source Vlan10\n',
      ['2: global table, address learned'],
    ],
    ['nothing about an interface that is not in the text', 'ip http client source-interface Vlan10\n', []],
    [
      'the URL behind `default`, which depends on the transport',
      'license smart transport smart\nlicense smart url default\n',
      ['1: https://smartreceiver.cisco.com/licservice/license'],
    ],
    ['no URL while nothing says the transport', 'license smart url default\n', []],
  ];
  for (const [what, text, expected] of rows) it(what, () => assert.deepEqual(inlaysOf(text), expected));

  it('there are none unless they are asked for in the settings', () => {
    assert.deepEqual(inlaysOf(whole(''), false), []);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analysisOf } from './check';

/** A test of the port as somebody typed it, the device's answer, and what it tells. */
type Tested = readonly [typed: string, answer: string, told: string | undefined];

const open = 'Trying 192.0.2.80, 8182 ... Open';
const named = 'Trying cslu.example.com (192.0.2.80, 8182)... Open';
const refused = '% Connection refused by remote host';

/** Told as `host:port answer`, with the VRF, the source interface, and whether the device had an address to try. */
const rows: readonly Tested[] = [
  ['telnet 192.0.2.80 8182', open, '192.0.2.80:8182 open, address known'],
  ['telnet cslu.example.com 8182', named, 'cslu.example.com:8182 open, address known'],
  ['telnet CSLU.example.com 8182', named, 'cslu.example.com:8182 open, address known'],
  ['telnet 192.0.2.80 8182 /vrf RED', open, '192.0.2.80:8182 open, vrf RED, address known'],
  [
    'telnet 192.0.2.80 8182 /source-interface Vlan 100 /vrf RED',
    open,
    '192.0.2.80:8182 open, vrf RED, from Vlan100, address known',
  ],
  ['telnet 192.0.2.80 8182 /vrf', open, '192.0.2.80:8182 open, address known'],
  ['telnet 192.0.2.80 /vrf 100', open, '192.0.2.80:- open, vrf 100, address known'],
  ['telnet 192.0.2.80', open, '192.0.2.80:- open, address known'],
  [
    'telnet 192.0.2.80 8182',
    `Trying 192.0.2.80, 8182 ... \n${refused}`,
    '192.0.2.80:8182 refused, address known',
  ],
  ['telnet 192.0.2.80 8182', refused, '192.0.2.80:8182 refused'],
  [
    'telnet 192.0.2.80 8182',
    'Trying 192.0.2.80, 8182 ... \n% Connection timed out; remote host not responding',
    '192.0.2.80:8182 timed-out, address known',
  ],
  [
    'telnet 192.0.2.80 8182',
    '% Destination unreachable; gateway or host down',
    '192.0.2.80:8182 unreachable',
  ],
  [
    'telnet cslu.example.com 8182',
    'Translating "cslu.example.com"\n% Bad IP address or host name',
    'cslu.example.com:8182 unresolved',
  ],
  ['telnet /vrf RED', '% Unknown command or computer name, or unable to find computer address', undefined],
  ['telnet', '% Incomplete command.', undefined],
  ['telnet 192.0.2.80 8182', 'Trying 192.0.2.80, 8182 ...', undefined],
  [
    'telnet 192.0.2.80 8182',
    `Trying 192.0.2.80, 8182 ... \n*Mar  5 10:00:00.000: %SYS-5-CONFIG_I: Open by vty0\n${refused}`,
    '192.0.2.80:8182 refused, address known',
  ],
  [
    'ping cslu.example.com',
    '% Unrecognized host or address, or protocol not running.',
    'cslu.example.com:- unresolved',
  ],
  [
    'ping vrf RED cslu.example.com source Vlan100',
    '% Unrecognized host or address, or protocol not running.',
    'cslu.example.com:- unresolved, vrf RED, from Vlan100',
  ],
  ['ping cslu.example.com', 'Type escape sequence to abort.\nSuccess rate is 100 percent (5/5)', undefined],
  ['ping 192.0.2.80', '% Destination unreachable', undefined],
];

describe('A test of the port', () => {
  for (const [typed, answer, told] of rows)
    it(`typed as \`${typed}\` and answered with \`${answer.split('\n').at(-1)}\` ${told === undefined ? 'tells nothing' : `tells ${told}`}`, () => {
      const [report] = analysisOf(`C9300-A#${typed}\n${answer}\nC9300-A#show clock\n`, {}, 'capture').devices;
      assert.deepEqual(
        report?.knowns.session.tests.map(({ host, port, answer: end, vrf, sourceInterface, resolved }) =>
          [
            `${host}:${port ?? '-'} ${end}`,
            vrf && `vrf ${vrf}`,
            sourceInterface && `from ${sourceInterface}`,
            resolved && 'address known',
          ]
            .filter(Boolean)
            .join(', '),
        ),
        told === undefined ? [] : [told],
      );
    });
});

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { dataIn, textIn } from './outputs';

describe('a line of an output', () => {
  it('that is taken apart is kept as printed too', () =>
    assert.deepEqual(
      textIn(
        'C9300-A#show license tech support\nUsage Report Summary:\n===============================\nTotal: 8,  Purged: 0(0)\nReport Module Status: Ready\n\nHA UDI List:\n    Active:PID:C9300-24P,SN:FOC0000A001\n',
      ),
      ['Total: 8,  Purged: 0(0)', 'Active:PID:C9300-24P,SN:FOC0000A001'],
    ));

  it('that one label and its value hold is not kept twice', () =>
    assert.deepEqual(
      textIn(
        'C9300-A#show license status\nTransport:\n  Type: cslu\n  Cslu address: <empty>\n  Proxy:\n    Not Configured\n',
      ),
      [],
    ));

  it('of a table is kept where its columns are too close to be told apart', () =>
    assert.deepEqual(
      textIn(
        'C9300-A#show license summary\nLicense Usage:\n  License                 Entitlement Tag               Count Status\n  -----------------------------------------------------------------------------\n  network-advantage       (C9300-24 Network Advan...)       1 IN USE\n',
      ),
      [
        'License                 Entitlement Tag               Count Status',
        'network-advantage       (C9300-24 Network Advan...)       1 IN USE',
      ],
    ));

  it('that repeats the command is no unknown one', () =>
    assert.deepEqual(dataIn('C9300-A#show license status\nshow license status\nTransport:\n  Type: cslu\n'), {
      Transport: { Type: 'cslu' },
    }));

  it('of the counters of Call Home is read where the command above is printed in short', () =>
    assert.deepEqual(
      dataIn(
        '------------------ show call-home ------------------\n\nMessage Types    Total                Email                HTTP\n-------------   -------------------- -------------------- ------------------\nTotal Failed    3                    0                    3\n    SCH         2                    0                    2\n',
      ),
      {
        'Message Types': [
          {
            name: 'Total Failed',
            'Message Types': 'Total Failed',
            Total: '3',
            Email: '0',
            HTTP: '3',
            types: [{ name: 'SCH', 'Message Types': 'SCH', Total: '2', Email: '0', HTTP: '2' }],
          },
        ],
      },
    ));
});

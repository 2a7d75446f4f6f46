import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { commandsIn, dataIn } from './outputs';

describe('the load of the processor', () => {
  it('is read with its processes', () =>
    assert.deepEqual(
      dataIn(
        'SW-A#show proc cpu sort\nCPU utilization for five seconds: 97%/3%; one minute: 96%; five minutes: 95%\n PID Runtime(ms)     Invoked      uSecs   5Sec   1Min   5Min TTY Process\n 412   123456789      987654        125 71.35% 70.01% 69.88%   0 SAGetRUMIds\n',
      ),
      {
        'CPU utilization for five seconds': '97%/3%',
        'one minute': '96%',
        'five minutes': '95%',
        Process: [
          {
            PID: '412',
            'Runtime(ms)': '123456789',
            Invoked: '987654',
            uSecs: '125',
            '5Sec': '71.35%',
            '1Min': '70.01%',
            '5Min': '69.88%',
            TTY: '0',
            Process: 'SAGetRUMIds',
          },
        ],
      },
    ));

  it('is read for each core, and recognised without its command', () => {
    const text =
      'Core 0: CPU utilization for five seconds: 12%; one minute: 11%; five minutes: 10%\nCore 1: CPU utilization for five seconds:  2%; one minute:  1%; five minutes:  1%\n';
    assert.deepEqual(commandsIn(text), ['show processes cpu sorted']);
    assert.deepEqual(dataIn(text), {
      'Core 0': { 'CPU utilization for five seconds': '12%', 'one minute': '11%', 'five minutes': '10%' },
      'Core 1': { 'CPU utilization for five seconds': '2%', 'one minute': '1%', 'five minutes': '1%' },
    });
  });
});

describe('the memory of the processor', () => {
  it('is read by pool and by process, whoever sorted it', () =>
    assert.deepEqual(
      dataIn(
        'SW-A#show processes memory sorted holding\nProcessor Pool Total: 1000000000 Used:  317607000 Free:  682393000\nreserve P Pool Total:     102404 Used:         88 Free:     102316\n\n PID TTY  Allocated      Freed    Holding    Getbufs    Retbufs Process\n   0   0          0          0  705727320          0          0 *MallocLite*\n',
      ),
      {
        'Processor Pool': { Total: '1000000000', Used: '317607000', Free: '682393000' },
        'reserve P Pool': { Total: '102404', Used: '88', Free: '102316' },
        Process: [
          {
            PID: '0',
            TTY: '0',
            Allocated: '0',
            Freed: '0',
            Holding: '705727320',
            Getbufs: '0',
            Retbufs: '0',
            Process: '*MallocLite*',
          },
        ],
      },
    ));
});

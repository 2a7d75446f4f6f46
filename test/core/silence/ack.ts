import {
  clock,
  exchange,
  failing,
  never,
  off,
  output,
  policy,
  type SilenceRow,
  status,
  tech,
  usage,
  working,
} from './row';

const failed = (reason: string): string =>
  output(
    'show logging',
    `*Mar  5 10:00:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : ${reason}`,
  );
const restored =
  '*Mar  5 12:00:00.000: %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored\n';

/** Whether reports are acknowledged. */
export const ack: readonly SilenceRow[] = [
  {
    rule: 'SLP901',
    because: 'the policy wants no acknowledgement',
    text:
      clock +
      status(...policy('no (CISCO default)'), ...usage('Next ACK deadline: Jan 05 10:00:00 2024 UTC')),
    but: ['required: no', 'required: yes'],
  },
  {
    rule: 'SLP902',
    because: 'the policy wants no acknowledgement',
    text:
      clock +
      status(
        ...policy('no (CISCO default)'),
        ...usage('Last ACK received: <none>', 'Next report push: Mar 01 10:00:00 2024 UTC'),
      ),
    but: ['required: no', 'required: yes'],
  },
  {
    rule: 'SLP902',
    because: 'no CSLU is set, and the rule about its address speaks with the same proof',
    text: tech(
      'Transport:',
      '  Type: cslu',
      '  Cslu address: <empty>',
      ...never,
      ...exchange('Hello Message', failing, 'NO REPLY on Mar 05 10:00:00 2024 UTC'),
    ),
    but: ['<empty>', 'http://192.0.2.80:8182/cslu/v1/pi'],
  },
  {
    rule: 'SLP902',
    because: 'the attempts work',
    text: tech(
      'Transport:',
      '  Type: Smart',
      ...never,
      ...exchange('Usage Reporting', working, 'NO REPLY on Mar 05 10:00:00 2024 UTC'),
    ),
    but: [working, failing],
  },
  {
    rule: 'SLP902',
    because: 'the server asks for patience',
    text: tech(
      'Transport:',
      '  Type: Smart',
      ...never,
      ...exchange('Usage Reporting', failing, 'OK_TRY_AGAIN on Mar 05 10:00:00 2024 UTC'),
    ),
    but: ['OK_TRY_AGAIN', 'NO REPLY'],
  },
  {
    rule: 'SLP902',
    because: 'what failed was restored',
    text: tech('Transport:', '  Type: Smart', ...never) + failed('Connection timed out') + restored,
    but: [restored, ''],
  },
  {
    rule: 'SLP903',
    because: 'the policy wants no acknowledgement',
    text:
      clock +
      status(
        ...off,
        ...policy('no (CISCO default)'),
        ...usage('Last ACK received: <none>', 'Last report file write: Feb 05 10:00:00 2024 UTC'),
      ),
    but: ['required: no', 'required: yes'],
  },
  {
    rule: 'SLP903',
    because: 'the device reports by itself again',
    text:
      clock +
      status(
        'Transport:',
        '  Type: Smart',
        ...usage('Last ACK received: <none>', 'Last report file write: Feb 05 10:00:00 2024 UTC'),
      ),
    but: ['Smart\n', 'Transport Off\n'],
  },
  {
    rule: 'SLP903',
    because: 'the file was acknowledged',
    text:
      clock +
      status(
        ...off,
        ...usage(
          'Last ACK received: Feb 06 10:00:00 2024 UTC',
          'Last report file write: Feb 05 10:00:00 2024 UTC',
        ),
      ),
    but: ['Feb 06', 'Feb 04'],
  },
  {
    rule: 'SLP903',
    because: 'an import was tried and failed, which is told already',
    text:
      clock +
      output('license smart import flash:ack.txt', 'Error: the file could not be imported') +
      status(
        ...off,
        ...usage('Last ACK received: <none>', 'Last report file write: Feb 05 10:00:00 2024 UTC'),
      ),
    but: ['Error: the file could not be imported', 'Import Data Successful'],
  },
  {
    rule: 'SLP903',
    because: 'another command that failed is no import',
    text:
      clock +
      output('license smart import flash:ack.txt', 'Error: the file could not be imported') +
      status(
        ...off,
        ...usage('Last ACK received: <none>', 'Last report file write: Feb 05 10:00:00 2024 UTC'),
      ),
    but: ['license smart import flash:ack.txt', 'license smart sync all'],
  },
  {
    rule: 'SLP980',
    because: 'an acknowledgement came since',
    text: tech(...usage('Last ACK received: Mar 05 10:00:00 2024 UTC'), 'Write Erase Occurred: True'),
    but: ['Mar 05 10:00:00 2024 UTC', '<none>'],
  },
  {
    rule: 'SLP980',
    because: 'the command in the session erases nothing',
    text: output('write memory') + tech(...never),
    but: ['write memory', 'write erase'],
  },
  {
    rule: 'SLP980',
    because: 'the device refused to erase',
    text: output('license smart factory reset', '% Error: not supported') + tech(...never),
    but: ['% Error: not supported\n', ''],
  },
  {
    rule: 'SLP980',
    because: 'the device was erased below the output',
    text: tech(...never) + output('write erase'),
    but: ['C9300-A#show license tech', 'C9300-A#write erase\nC9300-A#show license tech'],
  },
  {
    rule: 'SLP980',
    because: 'what was typed sends a report and erases nothing',
    text: output('license smart sync all') + tech(...never),
    but: ['license smart sync all', 'license smart factory reset'],
  },
];

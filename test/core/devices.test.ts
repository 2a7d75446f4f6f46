import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { buildCase, readDocument } from '../../server/src/case';
import { SourceText } from '../../server/src/text/source';

/** Texts, and the devices that they are of. */
interface Told {
  /** A sentence about the texts. */
  readonly that: string;
  readonly texts: readonly string[];
  /** Of each device its name, how many outputs and configurations it has, and the words of its messages in order. */
  readonly devices: readonly string[];
}

const restored =
  '%SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored';
const ready = '%SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized';
const clock = (host: string, time: string, ...below: readonly string[]): string =>
  [`${host}#show clock`, `${time}.000 UTC Tue Mar 5 2024`, ...below, ''].join('\n');
const relayed = (host: string, text: string): string =>
  `<187>Mar  5 10:00:00 192.0.2.1 123: ${host}: Mar  5 10:00:00.000 JST: ${text}\n`;
const board = (host: string, serial: string): string =>
  `${host}#show version\nCisco IOS XE Software, Version 17.09.04\nProcessor board ID ${serial}\n`;
const udi = (serial: string): string =>
  `Smart Licensing Status\n======================\n\nSmart Licensing is ENABLED\n\nProduct Information\n===================\nUDI: PID:C9300-24T,SN:${serial}\n`;

const rows: readonly Told[] = [
  {
    that: 'give each message to the device whose output it stands in',
    texts: [`${clock('SW1', '10:00:00')}${ready}\n${clock('SW2', '10:00:00')}${restored}\n`],
    devices: ['SW1 1 0 READY', 'SW2 1 0 RESTORED'],
  },
  {
    that: 'give a message above the first output to the device of that output',
    texts: [`${ready}\n${clock('SW1', '10:00:00')}${clock('SW2', '10:00:00')}${restored}\n`],
    devices: ['SW1 1 0 READY', 'SW2 1 0 RESTORED'],
  },
  {
    that: 'give a message in the last line of an output to the device of that output',
    texts: [`${clock('SW1', '10:00:00', ready)}${clock('SW2', '10:00:00')}`],
    devices: ['SW1 1 0 READY', 'SW2 1 0'],
  },
  {
    that: 'of a watched console alone are of the device of its prompts',
    texts: [`SW1#\n${ready}\nSW1#\n`],
    devices: ['SW1 0 0 READY'],
  },
  {
    that: 'of one device that was asked twice are one device, whatever case its name has',
    texts: [clock('SW1', '10:00:00'), clock('sw1', '11:00:00')],
    devices: ['SW1 2 0'],
  },
  {
    that: 'are taken in the order in which they were printed, the later message behind the earlier one',
    texts: [clock('SW1', '11:00:00', restored), clock('SW1', '10:00:00', ready)],
    devices: ['SW1 2 0 READY RESTORED'],
  },
  {
    that: 'are as new as the latest time in them',
    texts: [
      `${clock('SW1', '12:00:00', restored)}${clock('SW1', '09:00:00')}`,
      clock('SW1', '10:00:00', ready),
    ],
    devices: ['SW1 3 0 READY RESTORED'],
  },
  {
    that: 'that tell no time stay behind the one they were named after',
    texts: [clock('SW1', '12:00:00', restored), `SW1#show users\n${ready}\n`, clock('SW1', '10:00:00')],
    devices: ['SW1 3 0 RESTORED READY'],
  },
  {
    that: 'of a syslog server give each host its own messages, also those that a host prints again',
    texts: [relayed('core1', ready) + relayed('core2', restored) + relayed('core1', restored)],
    devices: ['core1 0 0 READY RESTORED', 'core2 0 0 RESTORED'],
  },
  {
    that: 'of a syslog server name a host by its address as a whole',
    texts: [
      `Mar  5 10:00:00 192.0.2.11 123: Mar  5 10:00:00.000: ${ready}\nMar  5 10:00:00 192.0.2.12 123: Mar  5 10:00:00.000: ${restored}\n`,
    ],
    devices: ['192.0.2.11 0 0 READY', '192.0.2.12 0 0 RESTORED'],
  },
  {
    that: 'of a syslog server name a host with its domain, which its prompts leave out',
    texts: [relayed('core1.example.com', ready), clock('core1', '11:00:00')],
    devices: ['core1 1 0 READY'],
  },
  {
    that: 'of a syslog server may hold messages without a host, which are of a device of their own',
    texts: [`${relayed('core1', ready)}Mar  5 10:00:00.000: ${restored}\nMar  5 10:01:00.000: ${ready}\n`],
    devices: ['core1 0 0 READY', '- 0 0 RESTORED READY'],
  },
  {
    that: 'of two named devices stay two, though both print the same serial number',
    texts: [board('SW1', 'FOC0000A001'), board('SW2', 'FOC0000A001')],
    devices: ['SW1 1 0', 'SW2 1 0'],
  },
  {
    that: 'that name no device belong to the one with their serial number, in whatever order they are named',
    texts: [udi('FOC0000A001'), udi('FOC0000A002'), board('SW2', 'FOC0000A002'), board('SW1', 'FOC0000A001')],
    devices: ['SW2 2 0', 'SW1 2 0'],
  },
  {
    that: 'that name no device are one where they print one serial number',
    texts: [udi('FOC0000A001'), udi('FOC0000A001'), udi('FOC0000A002')],
    devices: ['- 2 0', '- 1 0'],
  },
  {
    that: 'of one file may stay two devices with one serial number: nobody joined them',
    texts: [`${board('SW1', 'FOC0000A001')}${board('SW2', 'FOC0000A001')}`],
    devices: ['SW1 1 0', 'SW2 1 0'],
  },
  {
    that: 'that are configurations of two devices in one file are two',
    texts: ['version 17.9\nhostname SW1\nend\nversion 17.9\nhostname SW2\nend\n'],
    devices: ['SW1 1 1', 'SW2 1 1'],
  },
  {
    that: 'hold a configuration whose name was taken back and given again',
    texts: ['version 17.9\nno hostname OLD\nhostname SW1\nlicense smart transport cslu\nend\n'],
    devices: ['SW1 1 1'],
  },
  {
    that: 'hold a template, whose open name is that of nobody',
    texts: ['version 17.9\nhostname {{ host }}\nlicense smart transport cslu\nend\n'],
    devices: ['- 1 1'],
  },
];

describe('Texts at hand', () => {
  for (const { that, texts, devices } of rows)
    it(that, () => {
      const documents = texts.map((text, at) => readDocument(new SourceText(`file:///case/${at}`, text)));
      assert.deepEqual(
        buildCase(documents).devices.map(({ hostname = '-', outputs, configs, events }) =>
          [
            hostname,
            outputs.length,
            configs.length,
            ...events.map(({ mnemonic }) => mnemonic.replace(/^\w+_/, '')),
          ].join(' '),
        ),
        devices,
      );
    });
});

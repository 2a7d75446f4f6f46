import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { buildCase, readDocument } from '../../server/src/case';
import { readFacts } from '../../server/src/facts';
import { SourceText } from '../../server/src/text/source';
import { dataIn, fieldsOnly } from './outputs';
import { deviceReadings } from './readings';
import { licensingReadings } from './readingsOfLicensing';

describe('an output is read to its fields:', () => {
  for (const { it: name, text, holds } of [...deviceReadings, ...licensingReadings])
    it(name, () => {
      const data = dataIn(text) as Readonly<Record<string, unknown>>;
      const named = Object.fromEntries(Object.keys(holds).map((key) => [key, data[key]]));
      assert.deepEqual(named, holds);
      assert.deepEqual(data.$unread ?? [], []);
    });
});

/** The ways in which a text is stored that change nothing of what the device printed. */
const stored: readonly (readonly [it: string, store: (text: string) => string])[] = [
  ['with a blank line behind each line', (text) => text.replaceAll('\n', '\n\n')],
  ['with blanks at the end of each line', (text) => text.replaceAll('\n', '  \n')],
];

const status = `SW-A#show license all
Smart Licensing Status
======================

Smart Licensing is ENABLED

Transport:
  Type: cslu
  Cslu address: <empty>
  Proxy:
    Not Configured

License Usage
=============

network-advantage (C9300-24 Network Advantage):
  Description: network-advantage
  Count: 1
  Status: IN USE

Usage Report Summary:
=====================
Total: 26,  Purged: 0(0)
`;

describe('an output is read alike when it was stored', () => {
  for (const [name, store] of stored) it(name, () => assert.deepEqual(dataIn(store(status)), dataIn(status)));
});

describe('a capture whose blanks do not break, as web pages and mail programs keep them,', () => {
  const text = `${status}*Nov  5 14:10:33.123: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Unable to resolve server hostname/domain name\n`;
  const read = (kept: string) => {
    const { capture } = readDocument(new SourceText('file:///log', kept));
    const { sections, events } = capture;
    return [
      sections.map((section) => [section.command, fieldsOnly(capture, section)]),
      events.map(({ mnemonic }) => mnemonic),
    ];
  };
  const noBreak = (plain: string): string => plain.replaceAll(' ', '\u00a0');

  it('is read like any other, with its prompt and without', () => {
    assert.deepEqual(read(noBreak(text)), read(text));
    const behind = text.slice(text.indexOf('\n') + 1);
    assert.deepEqual(read(noBreak(behind)), read(behind));
  });

  it('shows them to its reader as they are', () => {
    const { given, source } = readDocument(new SourceText('file:///log', noBreak(text)));
    assert.equal(given.text, noBreak(text));
    assert.equal(source.text, text);
  });
});

/** What an output tells about the device that printed it. */
const told: readonly (readonly [
  it: string,
  text: string,
  licensing: string,
  platform: string | undefined,
])[] = [
  [
    'a build without a release names its model of licensing',
    'WLC-A#show version\nCisco IOS Software [Cupertino], C9800-CL Software (C9800-CL-K9_IOSXE), Experimental Version 17.9.20220506:200143\nSmart Licensing Status: Smart Licensing Using Policy\ncisco C9800-CL (VXE) processor (revision VXE) with 12266721K/3075K bytes of memory.\n',
    'slp',
    'C9800-CL',
  ],
  [
    'a router that waits for its registration',
    'R1#show version\nCisco IOS XE Software, Version 16.12.05\nSmart Licensing Status: UNREGISTERED/EVAL EXPIRED\n',
    'smart-licensing',
    undefined,
  ],
  [
    'a licence in use without a registration',
    'R1#show license summary\nLicense Usage:\n  License                 Entitlement Tag               Count Status\n  -----------------------------------------------------------------------------\n  network-advantage_10M   (ESR_P_10M_A)                     1 IN USE\n',
    'slp',
    undefined,
  ],
  [
    'the summary of the classic model',
    'SW-A#show license summary\nSmart Licensing is ENABLED\n\nRegistration:\n  Status: REGISTERED\n  Smart Account: Example\n',
    'smart-licensing',
    undefined,
  ],
  [
    'the active unit of a list of authorizations',
    'SW-A#show license authorization\nOverall status:\n  Active: PID:C9300X-24HX,SN:FOC0000A001\n      Status: NOT INSTALLED\n',
    'slp',
    'C9300X-24HX',
  ],
  [
    'the chassis, not the parts that are built into it',
    'R1#show inventory\nNAME: "Chassis", DESCR: "Cisco ISR4331 Chassis"\nPID: ISR4331/K9        , VID: V02  , SN: FDO0000A001\n\nNAME: "Power Supply Module 0", DESCR: "250W AC Power Supply"\nPID: PWR-4330-AC       , VID: V02  , SN: PST0000A001\n',
    'unknown',
    'ISR4331/K9',
  ],
  [
    'its own identity, not that of the peer which a licence names before it',
    'R1#show license all\nLicense Usage\n=============\nCUBE_TS_ENH (CUBE_TS_ENH):\n  Count: 1\n  Status: IN USE\n  Application HA Info:\n    Peer Info:\n      UDI: P:C8200L-1N-4T,S:FGL0000A002\n\nProduct Information\n===================\nUDI: PID:C8200L-1N-4T,SN:FGL0000A001\n',
    'slp',
    'C8200L-1N-4T',
  ],
];

describe('an output tells which device printed it:', () => {
  for (const [name, text, licensing, platform] of told)
    it(name, () => {
      const [device] = buildCase([readDocument(new SourceText('file:///log', text), 'capture')]).devices;
      assert.ok(device);
      const facts = readFacts(device);
      assert.deepEqual([facts.licensing.value, facts.platform?.value], [licensing, platform]);
    });
});

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { buildCase, readDocument } from '../../server/src/case';
import { readFacts } from '../../server/src/facts';
import { SourceText } from '../../server/src/text/source';
import { dataIn } from './outputs';

/** An output, and what it is read to; only what is named is compared. */
interface Row {
  readonly it: string;
  readonly text: string;
  readonly holds: Readonly<Record<string, unknown>>;
}

const rows: readonly Row[] = [
  {
    it: 'a table of licences whose heads stand in another order, its heading printed twice',
    text: `R1#show version
Technology Package License Information:


Technology Package License Information:

-----------------------------------------------------------------
Technology     Type         Technology-package Technology-package
                            Current            Next Reboot
-----------------------------------------------------------------
Smart License  Perpetual    network-essentials network-essentials
Smart License  Subscription None               None

The current crypto throughput level is 1000000 kbps
`,
    holds: {
      'Technology Package License Information': [
        {
          Technology: 'Smart License',
          Type: 'Perpetual',
          'Technology-package Current': 'network-essentials',
          'Technology-package Next Reboot': 'network-essentials',
        },
        {
          Technology: 'Smart License',
          Type: 'Subscription',
          'Technology-package Current': 'None',
          'Technology-package Next Reboot': 'None',
        },
      ],
    },
  },
  {
    it: 'the seasons of a clock',
    text: 'SW-A#show clock detail\n14:20:33.123 EST Wed Nov 4 2026\nTime source is NTP\nSummer time starts 02:00:00 EST Sun Mar 8 2026\n',
    holds: { clock: '14:20:33.123 EST Wed Nov 4 2026', 'Summer time starts': '02:00:00 EST Sun Mar 8 2026' },
  },
  {
    it: 'hosts without a port, and the letters that explain them',
    text: `R1#show hosts
Codes: UN - unknown, EX - expired, OK - OK, ?? - revalidate
       temp - temporary, perm - permanent

Host                      Port  Flags      Age Type   Address(es)
onprem.example.com             (temp, OK)  1   IP     192.0.2.10
`,
    holds: {
      Codes: 'UN - unknown, EX - expired, OK - OK, ?? - revalidate, temp - temporary, perm - permanent',
      Host: [
        {
          Host: 'onprem.example.com',
          Flags: '(temp, OK)',
          Age: '1',
          Type: 'IP',
          'Address(es)': '192.0.2.10',
        },
      ],
    },
  },
  {
    it: 'hosts as newer releases list them',
    text: `R1#show hosts
Name lookup view: Global
NAME  TTL  CLASS   TYPE      DATA/ADDRESS
-----------------------------------------
 onprem.example.com.\t  35\tIN\tA\t192.0.2.10
`,
    holds: {
      'Name lookup view': 'Global',
      NAME: [
        { NAME: 'onprem.example.com.', TTL: '35', CLASS: 'IN', TYPE: 'A', 'DATA/ADDRESS': '192.0.2.10' },
      ],
    },
  },
  {
    it: 'each DNS view with its own servers',
    text: `R1#show ip dns view
DNS View default parameters:
Logging is off
DNS Resolver settings:
  Domain lookup is enabled

DNS View default parameters of vrf Mgmt-vrf parameters:
DNS Resolver settings:
  Domain lookup is disabled
`,
    holds: {
      'DNS View': [
        {
          name: 'DNS View default parameters',
          Logging: 'off',
          'DNS Resolver settings': { 'Domain lookup': 'enabled' },
        },
        {
          name: 'DNS View default parameters of vrf Mgmt-vrf parameters',
          'DNS Resolver settings': { 'Domain lookup': 'disabled' },
        },
      ],
    },
  },
  {
    it: 'the steps of a trustpoint behind their dots',
    text: `R1#show crypto pki trustpoints status
Trustpoint SLA-TrustPoint:
  State:
    Keys generated ............. No
    Issuing CA authenticated ....... Yes
    Certificate request(s) ..... None
`,
    holds: {
      Trustpoint: [
        {
          name: 'Trustpoint SLA-TrustPoint',
          State: {
            'Keys generated': 'No',
            'Issuing CA authenticated': 'Yes',
            'Certificate request(s)': 'None',
          },
        },
      ],
    },
  },
  {
    it: 'a licence that the agent knows by its tag alone',
    text: `SW-A#show license usage
License Authorization:
  Status: EVAL EXPIRED on Jan 05 2020 06:40:05 UTC

(C9300-48 DNA Advantage):
  Description:
  Count: 2
  Status: EVAL EXPIRED
`,
    holds: {
      'License Usage': [
        { name: '(C9300-48 DNA Advantage)', Description: '', Count: '2', Status: 'EVAL EXPIRED' },
      ],
    },
  },
  {
    it: 'a reservation of the classic model, and an evaluation that ended',
    text: `SW-A#show license status
Smart Licensing is ENABLED
License Reservation is ENABLED

Evaluation Period:
  Evaluation Mode: Not In Use
  EVALUATION PERIOD EXPIRED on Jan 05 2020 06:40:05 UTC
`,
    holds: {
      'License Reservation': 'ENABLED',
      'Evaluation Period': {
        'Evaluation Mode': 'Not In Use',
        'EVALUATION PERIOD EXPIRED': 'Jan 05 2020 06:40:05 UTC',
      },
    },
  },
  {
    it: 'an event whose last value begins a new line, and one that the terminal broke',
    text: `SW-A#show license eventlog 3
**** Event Log ****

2026-11-09 22:50:27.055 UTC SAEVT_HA_ROLE udi="PID:C9300-24P,SN:FOC0000A001"${' '}
haRole="Active"
2026-11-09 22:50:28.055 UTC SAEVT_TAG_EXPORT exportAllowed="False" count="0" tag
="one"
`,
    holds: {
      'Event Log': [
        {
          name: 'SAEVT_HA_ROLE',
          time: '2026-11-09 22:50:27.055 UTC',
          event: 'SAEVT_HA_ROLE udi="PID:C9300-24P,SN:FOC0000A001" haRole="Active"',
          udi: 'PID:C9300-24P,SN:FOC0000A001',
          haRole: 'Active',
        },
        {
          name: 'SAEVT_TAG_EXPORT',
          time: '2026-11-09 22:50:28.055 UTC',
          event: 'SAEVT_TAG_EXPORT exportAllowed="False" count="0" tag="one"',
          exportAllowed: 'False',
          count: '0',
          tag: 'one',
        },
      ],
    },
  },
  {
    it: 'a summary without a licence',
    text: `R1#show license summary
Account Information:
  Smart Account: <none>
  Virtual Account: <none>

License Usage:
  License                 Entitlement Tag               Count Status
  -----------------------------------------------------------------------------
  No licenses in use
`,
    holds: { 'License Usage': 'No licenses in use' },
  },
  {
    it: 'a member without a trust code',
    text: `SW-A#show license status
Trust Code Installed:
  Active: PID:C9300-24P,SN:FOC0000A001
    INSTALLED on Nov 07 12:10:57 2026 UTC
  Member: PID:C9300-24P,SN:FOC0000A002
    <none>
`,
    holds: {
      'Trust Code Installed': [
        {
          name: 'Active',
          PID: 'C9300-24P',
          SN: 'FOC0000A001',
          'INSTALLED on': 'Nov 07 12:10:57 2026 UTC',
        },
        { name: 'Member', PID: 'C9300-24P', SN: 'FOC0000A002', text: ['<none>'] },
      ],
    },
  },
  {
    it: 'what ping asks and answers where nobody named a host',
    text: `R1#ping
Protocol [ip]:${' '}
Target IP address: 192.0.2.10
Sending 5, 100-byte ICMP Echos to 192.0.2.10, timeout is 2 seconds:
Packet sent with the DF bit set
!!!!!
Success rate is 100 percent (5/5), round-trip min/avg/max = 1/1/1 ms
`,
    holds: {
      'Target IP address': '192.0.2.10',
      'Packet sent with': 'the DF bit set',
      'Success rate is': '100 percent (5/5)',
    },
  },
];

describe('an output is read to its fields:', () => {
  for (const { it: name, text, holds } of rows)
    it(name, () => {
      const data = dataIn(text) as Readonly<Record<string, unknown>>;
      const named = Object.fromEntries(Object.keys(holds).map((key) => [key, data[key]]));
      assert.deepEqual(named, holds);
      assert.deepEqual(data.$unread ?? [], []);
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

import type { Row } from './readings';

/** Outputs of the licensing agent. */
export const licensingReadings: readonly Row[] = [
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
2026-11-09 22:50:29.055 UTC SAEVT_COMM_FAIL error="Communications failure with the${' '}
peer"
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
        {
          name: 'SAEVT_COMM_FAIL',
          time: '2026-11-09 22:50:29.055 UTC',
          event: 'SAEVT_COMM_FAIL error="Communications failure with the peer"',
          error: 'Communications failure with the peer',
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
    it: 'an output that a web page moved to the margin',
    text: `R1#show license all
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
network-advantage_10M (ESR_P_10M_A):
Description: network-advantage_10M
Count: 1
dna-advantage_10M (DNA_P_10M_A):
Description: dna-advantage_10M
Count: 1
Usage Report Summary:
=====================
Total: 2, Purged: 0(0)
Available to Report: 2 Collecting Data: 0
`,
    holds: {
      'Smart Licensing Status': {
        'Smart Licensing': 'ENABLED',
        Transport: { Type: 'cslu', 'Cslu address': '<empty>', Proxy: 'Not Configured' },
      },
      'License Usage': [
        {
          name: 'network-advantage_10M (ESR_P_10M_A)',
          Description: 'network-advantage_10M',
          Count: '1',
        },
        { name: 'dna-advantage_10M (DNA_P_10M_A)', Description: 'dna-advantage_10M', Count: '1' },
      ],
      'Usage Report Summary': {
        Total: '2',
        Purged: '0(0)',
        'Available to Report': '2',
        'Collecting Data': '0',
      },
    },
  },
  {
    it: 'attempts and members that a web page moved to the margin',
    text: `R1#show license tech support
Communication Statistics:
=========================
Communication Level Allowed: DIRECT
Trust Establishment:
Attempts: Total=3, Success=0, Fail=3  Ongoing Failure: Overall=3 Communication=3
Last Response: NO REPLY on Mar 03 10:00:00 2024 UTC
Failure Reason: <none>
Usage Reporting:
Attempts: Total=0, Success=0, Fail=0  Ongoing Failure: Overall=0 Communication=0
Last Response: <none>
Failure Reason: <none>

License Authorizations
======================
Overall status:
Active: PID:C9300X-24HX,SN:FOC0000A001
Status: NOT INSTALLED
Standby: PID:C9300X-24HX,SN:FOC0000A002
Status: NOT INSTALLED

Authorizations:
C9K HSEC (Cat9K HSEC):
Description: HSEC Key for Export Compliance
Term information:
Active: PID:C9300X-24HX,SN:FOC0000A001
License type: PERPETUAL
`,
    holds: {
      'Communication Statistics': {
        'Communication Level Allowed': 'DIRECT',
        'Trust Establishment': {
          Attempts: { Total: '3', Success: '0', Fail: '3' },
          'Ongoing Failure': { Overall: '3', Communication: '3' },
          'Last Response': 'NO REPLY on Mar 03 10:00:00 2024 UTC',
          'Failure Reason': '<none>',
        },
        'Usage Reporting': {
          Attempts: { Total: '0', Success: '0', Fail: '0' },
          'Ongoing Failure': { Overall: '0', Communication: '0' },
          'Last Response': '<none>',
          'Failure Reason': '<none>',
        },
      },
      'License Authorizations': {
        'Overall status': [
          { name: 'Active', PID: 'C9300X-24HX', SN: 'FOC0000A001', Status: 'NOT INSTALLED' },
          { name: 'Standby', PID: 'C9300X-24HX', SN: 'FOC0000A002', Status: 'NOT INSTALLED' },
        ],
        Authorizations: [
          {
            name: 'C9K HSEC (Cat9K HSEC)',
            Description: 'HSEC Key for Export Compliance',
            'Term information': [
              { name: 'Active', PID: 'C9300X-24HX', SN: 'FOC0000A001', 'License type': 'PERPETUAL' },
            ],
          },
        ],
      },
    },
  },
  {
    it: 'a list of licences whose gaps a document filled with dots',
    text: `R1#show license summary
License Usage:
License                  Entitlement tag              Count   Status
-----------------------------------------------------------------------------
appxk9...................(ISR_4400_Application) ......1...... IN USE
uck9.................... (ISR_4400_UnifiedCommun..)...1.......IN USE
ISR_4351_UnifiedComm...  (ISR_4351_UnifiedCommun..)   2       IN USE
`,
    holds: {
      'License Usage': [
        { License: 'appxk9', 'Entitlement Tag': '(ISR_4400_Application)', Count: '1', Status: 'IN USE' },
        { License: 'uck9', 'Entitlement Tag': '(ISR_4400_UnifiedCommun..)', Count: '1', Status: 'IN USE' },
        {
          License: 'ISR_4351_UnifiedComm...',
          'Entitlement Tag': '(ISR_4351_UnifiedCommun..)',
          Count: '2',
          Status: 'IN USE',
        },
      ],
    },
  },
  {
    it: 'lines that a terminal of 79 columns broke inside a word',
    text: `R1#show license tech support
License Usage
=============
Handle: 1
  Entitlement Tag: regid.2017-05.com.cisco.C9300_24P_NW_Advantagek9,1.0_0000000
0-0000-0000-0000-000000000000
  Count: 1
Handle: 2
  Entitlement Tag: regid.2017-05.com.cisco.C9300_48P_NW_Advantagek9,1.0_0000000
0-0000-0000-0000-000000000000
  Count: 1
`,
    holds: {
      'License Usage': [
        {
          name: 'Handle: 1',
          Handle: '1',
          'Entitlement Tag':
            'regid.2017-05.com.cisco.C9300_24P_NW_Advantagek9,1.0_00000000-0000-0000-0000-000000000000',
          Count: '1',
        },
        {
          name: 'Handle: 2',
          Handle: '2',
          'Entitlement Tag':
            'regid.2017-05.com.cisco.C9300_48P_NW_Advantagek9,1.0_00000000-0000-0000-0000-000000000000',
          Count: '1',
        },
      ],
    },
  },
  {
    it: 'a long word that a mail program put below its label',
    text: `R1#show license tech support
License Usage
=============
Handle: 1
  License: network-advantage
  Entitlement Tag:
regid.2017-05.com.cisco.C9300_48P_NW_Advantagek9,1.0_00000000-0000-0000-0000-000000000000
  Description: network-advantage
`,
    holds: {
      'License Usage': [
        {
          name: 'Handle: 1',
          Handle: '1',
          License: 'network-advantage',
          'Entitlement Tag':
            'regid.2017-05.com.cisco.C9300_48P_NW_Advantagek9,1.0_00000000-0000-0000-0000-000000000000',
          Description: 'network-advantage',
        },
      ],
    },
  },
  {
    it: 'what a person wrote below the output: neither a field nor a line that nobody understood',
    text: `R1#show license status
Transport:
  Type: cslu
  Cslu address: <empty>

Trust Code Installed: <none>

Question: why does the switch not report any more?
I tried license smart sync all, nothing changed in the output.

And this is what the log says below:
`,
    holds: {
      Transport: { Type: 'cslu', 'Cslu address': '<empty>' },
      'Trust Code Installed': '<none>',
      Question: undefined,
      'And this is what the log says below': undefined,
    },
  },
  {
    it: 'a description that a document broke at a word',
    text: `R1#show license authorization
Authorizations:
  Router US Export Lic. for DNA (DNA_HSEC):
    Description: U.S. Export Restriction Compliance license for${' '}
DNA based Routers
    Total available count: 1
`,
    holds: {
      Authorizations: [
        {
          name: 'Router US Export Lic. for DNA (DNA_HSEC)',
          Description: 'U.S. Export Restriction Compliance license for DNA based Routers',
          'Total available count': '1',
        },
      ],
    },
  },
  {
    it: 'plain text in front of a field that is printed too deep',
    text: `R1#show license status
Transport:
  Type: Smart
  Proxy:
    Not Configured
    VRF: <empty>
`,
    holds: { Transport: { Type: 'Smart', Proxy: { text: ['Not Configured'], VRF: '<empty>' } } },
  },
  {
    it: 'the identity of a router with licence files',
    text: `R1#show license udi
Device#   PID                   SN                  UDI
-----------------------------------------------------------------------------
*1        C1111-8P              FGL0000A001         C1111-8P:FGL0000A001
`,
    holds: {
      UDI: [{ 'Device#': '*1', PID: 'C1111-8P', SN: 'FGL0000A001', UDI: 'C1111-8P:FGL0000A001' }],
    },
  },
  {
    it: 'an output that somebody shortened: the mark in the place of the lines is none of them',
    text: 'R1#show license status\n<output omitted>\n\nUsage Reporting:\n  Last ACK received: <none>\n--- snip ---\n（省略）\n',
    holds: { 'Usage Reporting': { 'Last ACK received': '<none>' } },
  },
  {
    it: 'a command that the device does not take: nothing of its answer is lost',
    text: "R1#show license all\n            ^\n% Invalid input detected at '^' marker.\n\n",
    holds: {},
  },
];

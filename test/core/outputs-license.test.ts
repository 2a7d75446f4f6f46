import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { find } from '../../server/src/capture/fields';
import { commandsIn, dataIn, fieldsIn } from './outputs';

const head = 'Smart Licensing Status\n======================\n\nSmart Licensing is ENABLED\n\n';

const stack = `${head}Trust Code Installed:
  Active: PID:C9300-24T,SN:FOC0000A001
    INSTALLED on Mar 05 10:00:00 2024 UTC
  Member: PID:C9300-48T,SN:FOC0000A002
    INSTALLED on Mar 05 10:00:01 2024 UTC

License Usage
=============

network-advantage (C9300-24 Network Advantage):
  Description: C9300-24 Network Advantage
  Count: 2
  Status: IN USE

Product Information
===================
UDI: PID:C9300-24T,SN:FOC0000A001

HA UDI List:
    Active:PID:C9300-24T,SN:FOC0000A001
    Member:PID:C9300-48T,SN:FOC0000A002

Agent Version
=============
Smart Agent for Licensing: 5.9.4_rel/9

Purchased Licenses:
  No Purchase Information Available

Usage Report Summary:
=====================
Total: 12,  Purged: 3(3)
Total Acknowledged Received: 4,  Waiting for Ack: 0(8)
Available to Report: 5  Collecting Data: 2
`;

describe('show license all', () => {
  it('keeps its headings, and lists members and licences by name', () =>
    assert.deepEqual(dataIn(stack), {
      'Smart Licensing Status': {
        'Smart Licensing': 'ENABLED',
        'Trust Code Installed': [
          {
            name: 'Active',
            PID: 'C9300-24T',
            SN: 'FOC0000A001',
            'INSTALLED on': 'Mar 05 10:00:00 2024 UTC',
          },
          {
            name: 'Member',
            PID: 'C9300-48T',
            SN: 'FOC0000A002',
            'INSTALLED on': 'Mar 05 10:00:01 2024 UTC',
          },
        ],
      },
      'License Usage': [
        {
          name: 'network-advantage (C9300-24 Network Advantage)',
          Description: 'C9300-24 Network Advantage',
          Count: '2',
          Status: 'IN USE',
        },
      ],
      'Product Information': {
        UDI: { PID: 'C9300-24T', SN: 'FOC0000A001' },
        'HA UDI List': [
          { name: 'Active', PID: 'C9300-24T', SN: 'FOC0000A001' },
          { name: 'Member', PID: 'C9300-48T', SN: 'FOC0000A002' },
        ],
      },
      'Agent Version': {
        'Smart Agent for Licensing': '5.9.4_rel/9',
        'Purchased Licenses': 'No Purchase Information Available',
      },
      'Usage Report Summary': {
        Total: '12',
        Purged: '3(3)',
        'Total Acknowledged Received': '4',
        'Waiting for Ack': '0(8)',
        'Available to Report': '5',
        'Collecting Data': '2',
      },
    }));

  it('is recognised by its first heading, and its own headings begin nothing new', () =>
    assert.deepEqual(commandsIn(stack), ['show license all']));

  it('is known for show license tech support once the statistics appear', () =>
    assert.deepEqual(
      commandsIn(`${stack}\nUpcoming Scheduled Jobs\n=======================\nDaily: <none>\n`),
      ['show license tech support'],
    ));

  it('keeps the type of a trust code above its members', () =>
    assert.deepEqual(
      dataIn(
        'SW-A#show license all\nTrust Code Installed:    Trust Code Type: CSSM\n  Active: PID:C9300-24T,SN:FOC0000A001\n    INSTALLED on Mar 05 10:00:00 2024 UTC    Expired on Mar 05 10:00:00 2033 UTC\n',
      ),
      {
        'Trust Code Installed': {
          'Trust Code Type': 'CSSM',
          UDI: [
            {
              name: 'Active',
              PID: 'C9300-24T',
              SN: 'FOC0000A001',
              'INSTALLED on': 'Mar 05 10:00:00 2024 UTC',
              'Expired on': 'Mar 05 10:00:00 2033 UTC',
            },
          ],
        },
      },
    ));

  it('says that no licence is in use', () =>
    assert.deepEqual(
      dataIn(`SW-A#show license all\n${head}License Usage\n==============\n\nNo licenses in use\n`),
      { 'Smart Licensing Status': { 'Smart Licensing': 'ENABLED' }, 'License Usage': 'No licenses in use' },
    ));
});

const statistics = `SW-A#show license tech support
Smart Licensing Tech Support info

License Usage
=============
Handle: 1
  License: network-advantage
  Measurements:
    ENTITLEMENT:
      Interval: 00:15:00
      Current Report: 1700000003       Previous: 1700000001

Communication Statistics:
=======================
Communication Level Allowed: DIRECT
Overall State: <empty>
Usage Reporting:
  Attempts: Total=3, Success=1, Fail=2 Ongoing Failure: Overall=2 Communication=0
  Last Response: INVALID STATUS CODE on Mar 05 10:00:00 2024 UTC
    Failure Reason: {"token":["The token, Code: 5 is not valid."]}
  Last Success Time: <none>

License Certificates
====================
Production Cert: True
Not registered. No certificates installed

Other Info
==========
Transport: Smart
  Default URL: https://smartreceiver.cisco.com/licservice/license
Build type:: Production
sizeof(char *): 8
connect_info.additional:
P:C9300-24T,S:FOC0000A001: No Trust Data
P:C9300-48T,S:FOC0000A002: P:C9300-48T,S:FOC0000A002, state[2], Trust Data INSTALLED  TrustId:318

Platform Provided Mapping Table
===============================
  C9300-24T: Total licenses found: 221
Enforced Licenses:
  P:C9300-24T,S:FOC0000A001:
    hseck9: regid.2021-05.com.example.HSEC,1.0_0000 (3)
  P:C9300-48T,S:FOC0000A002:
    No PD enforced licenses
SW-A#`;

describe('show license tech support', () => {
  it('is read to the last counter', () =>
    assert.deepEqual(dataIn(statistics), {
      'Smart Licensing Tech Support info': '',
      'License Usage': [
        {
          name: 'Handle: 1',
          Handle: '1',
          License: 'network-advantage',
          Measurements: {
            ENTITLEMENT: { Interval: '00:15:00', 'Current Report': '1700000003', Previous: '1700000001' },
          },
        },
      ],
      'Communication Statistics': {
        'Communication Level Allowed': 'DIRECT',
        'Overall State': '<empty>',
        'Usage Reporting': {
          Attempts: { Total: '3', Success: '1', Fail: '2' },
          'Ongoing Failure': { Overall: '2', Communication: '0' },
          'Last Response': 'INVALID STATUS CODE on Mar 05 10:00:00 2024 UTC',
          'Failure Reason': '{"token":["The token, Code: 5 is not valid."]}',
          'Last Success Time': '<none>',
        },
      },
      'License Certificates': {
        'Production Cert': 'True',
        'Not registered. No certificates installed': '',
      },
      'Other Info': {
        Transport: 'Smart',
        'Default URL': 'https://smartreceiver.cisco.com/licservice/license',
        'Build type': 'Production',
        'sizeof(char *)': '8',
        'connect_info.additional': '',
        'Trust Data': [
          {
            name: 'P:C9300-24T,S:FOC0000A001',
            P: 'C9300-24T',
            S: 'FOC0000A001',
            'Trust Data': 'No Trust Data',
          },
          {
            name: 'P:C9300-48T,S:FOC0000A002',
            P: 'C9300-48T',
            S: 'FOC0000A002',
            'Trust Data': 'P:C9300-48T,S:FOC0000A002, state[2], Trust Data INSTALLED',
            TrustId: '318',
          },
        ],
      },
      'Platform Provided Mapping Table': {
        'C9300-24T': { 'Total licenses found': '221' },
        'Enforced Licenses': [
          {
            name: 'P:C9300-24T,S:FOC0000A001',
            P: 'C9300-24T',
            S: 'FOC0000A001',
            hseck9: 'regid.2021-05.com.example.HSEC,1.0_0000 (3)',
          },
          {
            name: 'P:C9300-48T,S:FOC0000A002',
            P: 'C9300-48T',
            S: 'FOC0000A002',
            'No PD enforced licenses': '',
          },
        ],
      },
    }));

  it('keeps the printed line beside its parts', () =>
    assert.equal(
      find(fieldsIn(statistics), 'Communication Statistics', 'Attempts')?.value,
      'Total=3, Success=1, Fail=2',
    ));

  it('is searched to any depth, the outermost first', () => {
    assert.equal(find(fieldsIn(statistics), 'Usage Reporting', 'Fail')?.value, '2');
    assert.equal(find(fieldsIn(statistics), 'Usage Reporting', 'Last ACK received'), undefined);
  });
});

describe('a list of usage reports', () => {
  const reports = [
    { 'Report Id': '1700000001', State: 'UNACK', Flag: 'E', 'Feature Name': 'network-advantage' },
    { 'Report Id': '1700000002', State: 'OPEN', Flag: 'N', 'Feature Name': 'dna-advantage' },
  ];

  it('is read with commas in its heads and without', () => {
    for (const heads of [
      'Report Id,          State,    Flag, Feature Name',
      'Report Id      State    Flag   Feature Name',
    ])
      assert.deepEqual(
        dataIn(
          `Smart Licensing Usage Report:\n====================================\n${heads}\n1700000001          UNACK     E     network-advantage\n1700000002          OPEN      N     dna-advantage\n`,
        ),
        { 'Smart Licensing Usage Report': reports },
      );
  });

  it('is read where a filter left the heads away', () =>
    assert.deepEqual(
      dataIn('SW-A#sh lic rum id all | inc UNACK\n1700000001          UNACK     E     network-advantage\n'),
      { 'Smart Licensing Usage Report': [reports[0]] },
    ));

  it('is followed to one report by its number', () => {
    const text =
      'SW-A#sh lic rum id 1700000001 det\nSmart Licensing Usage Report Detail:\n====================================\nReport Id: 1700000001\n  UDI: PID:C9300-24T,SN:FOC0000A001\n  Previous Report Id: 0,    Next Report Id: 1700000003\n  State: CLOSED,      State Change Reason: NONE\n  Transaction Message: <none>\n';
    assert.deepEqual(commandsIn(text), ['show license rum id 1700000001 detail']);
    assert.deepEqual(dataIn(text), {
      'Smart Licensing Usage Report Detail': [
        {
          name: 'Report Id: 1700000001',
          'Report Id': '1700000001',
          UDI: { PID: 'C9300-24T', SN: 'FOC0000A001' },
          'Previous Report Id': '0',
          'Next Report Id': '1700000003',
          State: 'CLOSED',
          'State Change Reason': 'NONE',
          'Transaction Message': '<none>',
        },
      ],
    });
  });
});

describe('short outputs of the licensing agent', () => {
  it('list licences as rows, indented or not', () => {
    for (const pad of ['', '  '])
      assert.deepEqual(
        dataIn(
          `License Usage:\n${pad}License                 Entitlement Tag               Count Status\n${pad}${'-'.repeat(77)}\n${pad}network-advantage       (C9300-24 Network Advan...)       1 IN USE\n`,
        ),
        {
          'License Usage': [
            {
              License: 'network-advantage',
              'Entitlement Tag': '(C9300-24 Network Advan...)',
              Count: '1',
              Status: 'IN USE',
            },
          ],
        },
      );
  });

  it('list licences as blocks, the first line in a capture without prompt', () =>
    assert.deepEqual(
      dataIn(
        'License Authorization:\n  Status: Not Applicable\n\nnetwork-advantage (C9300-24 Network Advantage):\n  Count: 1\n  Status: IN USE\n',
      ),
      {
        'License Authorization': { Status: 'Not Applicable' },
        'License Usage': [
          { name: 'network-advantage (C9300-24 Network Advantage)', Count: '1', Status: 'IN USE' },
        ],
      },
    ));

  it('name one identity as an object and the members as a list', () =>
    assert.deepEqual(
      dataIn('UDI: PID:C9300-24T,SN:FOC0000A001\n\nHA UDI List:\n    Active:PID:C9300-24T,SN:FOC0000A001\n'),
      {
        UDI: { PID: 'C9300-24T', SN: 'FOC0000A001' },
        'HA UDI List': [{ name: 'Active', PID: 'C9300-24T', SN: 'FOC0000A001' }],
      },
    ));

  it('print identities of older routers as a table', () =>
    assert.deepEqual(
      dataIn(
        'R1#show license udi\nSlotID   PID    \t\tSN      \t\tUDI\n----------------------------------------\n*\t ISR4331/K9          FDO0000A001     ISR4331/K9:FDO0000A001\n',
      ),
      { UDI: [{ SlotID: '*', PID: 'ISR4331/K9', SN: 'FDO0000A001', UDI: 'ISR4331/K9:FDO0000A001' }] },
    ));

  it('list classic licences by feature', () =>
    assert.deepEqual(
      dataIn(
        'Index 1 Feature: securityk9                     \n        Period left: Life time\n        Period Used: 0  minute  0  second\n        License Count: 2/0  (In-use/Violation)\nIndex 2 Feature: hseck9\n',
      ),
      {
        Index: [
          {
            name: 'Index 1 Feature: securityk9',
            Index: '1',
            Feature: 'securityk9',
            'Period left': 'Life time',
            'Period Used': { minute: '0', second: '0' },
            'License Count': { 'In-use': '2', Violation: '0' },
          },
          { name: 'Index 2 Feature: hseck9', Index: '2', Feature: 'hseck9' },
        ],
      },
    ));
});

describe('what the licensing agent remembers', () => {
  it('is an event a line, with the pairs that it prints', () =>
    assert.deepEqual(
      dataIn(
        'Load for five secs: 1%/0%; one minute: 2%; five minutes: 3%\nTime source is NTP, 10:45:23.029 UTC Tue Mar 5 2024\n\n**** Event Log ****\n\n2024-03-05 03:31:32.920 UTC SAEVT_COMM_FAIL error="Unable to resolve server hostname/domain name"\n',
      ),
      {
        'Load for five secs': '1%/0%',
        'one minute': '2%',
        'five minutes': '3%',
        'Time source is': 'NTP, 10:45:23.029 UTC Tue Mar 5 2024',
        'Event Log': [
          {
            name: 'SAEVT_COMM_FAIL',
            time: '2024-03-05 03:31:32.920 UTC',
            event: 'SAEVT_COMM_FAIL error="Unable to resolve server hostname/domain name"',
            error: 'Unable to resolve server hostname/domain name',
          },
        ],
      },
    ));

  it('can be nothing', () =>
    assert.deepEqual(dataIn('SW-A#show license eventlog\n**** Event Log ****\n\n No EventLog Found.\n'), {
      'Event Log': 'No EventLog Found.',
    }));

  it('is a list of requests and answers by kind of message, JSON joined where the terminal broke it', () =>
    assert.deepEqual(
      dataIn(
        'Message History (oldest to newest):\n\nTrust Establishment:\n  No past history\n\nUsage Reporting:\nREQUEST: Mar 05 10:00:00 2024 UTC\n{"request":"{\\"header\\":\n1}"}\nRESPONSE: Mar 05 10:00:02 2024 UTC\n{"status":"FAILED"}\n\nImport Message History (oldest to newest):\n\nImport RUM ACK:\n  No past Import history\n',
      ),
      {
        'Message History (oldest to newest)': {
          'Trust Establishment': 'No past history',
          'Usage Reporting': [
            {
              name: 'REQUEST',
              REQUEST: 'Mar 05 10:00:00 2024 UTC',
              message: '{"request":"{\\"header\\":1}"}',
            },
            { name: 'RESPONSE', RESPONSE: 'Mar 05 10:00:02 2024 UTC', message: '{"status":"FAILED"}' },
          ],
        },
        'Import Message History (oldest to newest)': { 'Import RUM ACK': 'No past Import history' },
      },
    ));
});

describe('usage reports before 17.7', () => {
  it('are listed by the test command', () =>
    assert.deepEqual(
      dataIn(
        'SW-A#test license smart rum id-list\nreport_id:1700000001 state:SmartAgentRumStateUnacknowledged\nreport_id:1700000002 state:SmartAgentRumStateOpen\n',
      ),
      {
        reports: [
          { report_id: '1700000001', state: 'SmartAgentRumStateUnacknowledged' },
          { report_id: '1700000002', state: 'SmartAgentRumStateOpen' },
        ],
      },
    ));

  it('are shown as JSON, one by one', () =>
    assert.deepEqual(
      dataIn(
        'SW-A#test license smart rum show 1700000001\n{"report":{"id":1700000001,"ok":false},"measurements":[{"value":"3"}],"removed":[]}\n',
      ),
      { report: { id: '1700000001', ok: 'false' }, measurements: [{ value: '3' }], removed: '' },
    ));

  it('are not what JSON would take for a number, a list or half an object', () =>
    assert.deepEqual(dataIn('SW-A#test license smart rum show 1700000001\n1700000001\n[1]\n{"report":\n'), {
      $unread: [
        { line: 1, text: '1700000001' },
        { line: 2, text: '[1]' },
        { line: 3, text: '{"report":' },
      ],
    }));
});

describe('noise of a terminal', () => {
  it('is no part of an output: pager marks, carriage returns, messages in between', () =>
    assert.deepEqual(
      dataIn(
        'SW-A#show license status\r\nTransport:\r\n  Type: cslu\r\n --More-- \b\b\b\b\b\b\b\b\b         \b\b\b\b\b\b\b\b\b  Cslu address: <empty>\r\n          \r\n*Mar  5 10:00:00.000: %SYS-5-CONFIG_I: Configured from console by console\r\nUtility:\r\n  Status: DISABLED\r\n',
      ),
      {
        Transport: { Type: 'cslu', 'Cslu address': '<empty>' },
        Utility: { Status: 'DISABLED' },
        messages: ['*Mar  5 10:00:00.000: %SYS-5-CONFIG_I: Configured from console by console'],
      },
    ));

  it('does not break a value that the terminal wrapped at its width', () => {
    const tag = `regid.2017-05.com.example.c9300_dna_advantage,1.0_411773c3-2116-4c10-94a4-5d357fe6ff18`;
    const line = `  Entitlement Tag: ${tag}`;
    assert.deepEqual(
      dataIn(`SW-A#show license usage\nHandle: 1\n${line.slice(0, 80)}\n${line.slice(80)}\n  Count: 2\n`),
      { 'License Usage': [{ name: 'Handle: 1', Handle: '1', 'Entitlement Tag': tag, Count: '2' }] },
    );
  });

  it('leaves the command without its prompt', () =>
    assert.deepEqual(
      commandsIn('show license authorization\nOverall status:\n  Active: PID:C9300-24T,SN:FOC0000A001\n'),
      ['show license authorization'],
    ));
});

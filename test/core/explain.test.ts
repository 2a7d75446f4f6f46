import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDocument } from '../../server/src/case';
import { explain } from '../../server/src/features/explain';
import { hoverAt } from '../../server/src/features/hover';
import { messagesIn } from '../../server/src/features/messages';
import { texts } from '../../server/src/features/texts';
import { messages } from '../../server/src/knowledge/messages';
import { createService } from '../../server/src/service';
import { SourceText } from '../../server/src/text/source';

const titles = (query: string): readonly string[] => explain(query, texts).map(({ title }) => title.en);

/** What stands before and in the text of a message when it comes from another place than the console. */
const dresses: readonly (readonly [what: string, dress: (line: string) => string])[] = [
  ['as the device logs it', (line) => line],
  ['with a sequence number', (line) => `000123: *${line}`],
  ['with a year and a zone', (line) => line.replace('Nov 16 11:19:44.123:', 'Nov 16 2023 11:19:44.123 JST:')],
  ['with an uptime stamp', (line) => line.replace('Nov 16 11:19:44.123:', '1w2d:')],
  ['from a syslog server', (line) => `<187>Nov 16 02:19:45 192.0.2.1 123: core1.example.com: .${line}`],
  ['with the stamp of a terminal logger', (line) => `[2023-11-16 11:19:44.567] ${line}`],
  ['with a sub-facility', (line) => line.replace(/%([A-Z_]+)-(\d)-/, '%$1-SW2_SP-$2-')],
  ['with a full stop at the end', (line) => `${line.replace(/\.$/, '')}.`],
  ['without the full stop', (line) => line.replace(/\.$/, '')],
  ['without the article', (line) => line.replace(/ with the /, ' with ')],
  [
    'with the article',
    (line) => line.replace(/ with (?:the )?(Cisco Smart Software Manager)/, ' with the $1'),
  ],
  ['wrapped at 60 characters', (line) => line.replace(/(.{40,60}) /g, '$1 \n')],
  ['cut hard at 80 columns', (line) => line.replace(/(.{80})/g, '$1\n')],
  ['with another severity', (line) => line.replace(/-(\d)-/, '-1-')],
  ['without its time', (line) => line.slice(line.indexOf('%'))],
];

describe('what the agent prints of itself', () => {
  for (const [query, ...expected] of [
    ['agent error 139', 'Agent error 139: Transport layer not available'],
    ['エージェントのエラー 61', 'Agent error 61: The ID cert only matches some'],
    ['Signature Verification failed', 'Agent error 45: Signature Verification failed'],
    [
      '2024-03-05 03:31:32.920 UTC SAEVT_COMM_FAIL error="Unable to resolve server hostname/domain name"',
      'SAEVT_COMM_FAIL',
      'The name of the peer could not be resolved',
    ],
    ['SAEVT_INIT_CRYPTO success="True"', 'SAEVT_INIT_CRYPTO'],
    [
      '{"request_type":"POLL_REQ","status_code":"FAILED","status_message":"Invalid Polling Id 1 provided in the polling request"}',
      'POLL_REQ',
      'The server does not know the polling id',
    ],
  ] as const)
    it(`is explained: ${query}`, () => deepEqual(titles(query), expected));

  it('is explained under the cursor: the event, and the reason behind it', () => {
    const text =
      '**** Event Log ****\n2024-03-05 03:31:32.920 UTC SAEVT_COMM_FAIL error="Unable to resolve server hostname/domain name"\n';
    const document = readDocument(new SourceText('file:///log', text), 'capture');
    const on = (word: string) =>
      hoverAt(document, text.indexOf(word) + 2, undefined, undefined, texts)?.text.en ?? '';
    ok(on('SAEVT').includes('an attempt to reach the peer failed'));
    ok(on('Unable').includes('could not be resolved'));
  });
});

describe('a timer of the agent', () => {
  it('that is not planned again is normal, whichever it is; one that is planned needs no words', () => {
    const text =
      'SW1#show license tech support\nUpcoming Scheduled Jobs\n=======================\nCurrent time: Mar 05 10:00:00 2024 UTC\nDaily: Mar 05 21:00:00 2024 UTC (11 hours remaining)\nAuthorization Renewal: Expired Not Rescheduled\n';
    const document = readDocument(new SourceText('file:///tech', text), 'capture');
    const on = (word: string) =>
      hoverAt(document, text.indexOf(word) + 2, undefined, undefined, texts)?.text.en;
    ok(on('Authorization Renewal')?.includes('`Expired Not Rescheduled`: Normal'));
    equal(on('Daily'), undefined);
  });
});

describe('what the agent prints about itself', () => {
  const text = [
    'SW1#show license tech support',
    'HA Info',
    '==========',
    'RP Role: Active',
    '',
    'License Certificates',
    '====================',
    'Production Cert: True',
    '',
    'Other Info',
    '==========',
    'TS enable: True',
    'connect_info.name: SSM',
    'SmartAgentCmReTrySend: True',
    '',
    'Platform Provided Mapping Table',
    '===============================',
    '  C9300-24P: Total licenses found: 212',
    'SW1#',
    '',
  ].join('\n');
  const document = readDocument(new SourceText('file:///tech', text), 'capture');
  const on = (word: string) => hoverAt(document, text.indexOf(word) + 2, undefined, undefined, texts)?.text;

  it('is said to be no setting of anybody, where nothing more is known', () => {
    for (const label of ['TS enable', 'SmartAgentCmReTrySend']) {
      match(on(label)?.en ?? '', /inside the agent, printed for support/);
      match(on(label)?.ja ?? '', /エージェント内部/);
    }
    for (const [label, said] of [
      ['RP Role', 'redundant system'],
      ['Production Cert', 'older model got at registration'],
    ] as const)
      ok(on(label)?.en.includes(said), label);
  });

  it('has its own explanation where it tells something', () => {
    ok(on('connect_info.name')?.en.includes('`SSM`'));
    ok(!on('connect_info.name')?.en.includes('inside the agent'));
    for (const heading of ['HA Info', 'Other Info', 'Platform Provided', 'License Certificates'])
      ok(on(heading) !== undefined, heading);
  });
});

describe('a log line that is pasted', () => {
  for (const [what, dress] of dresses) {
    it(`is found by exactly one explanation ${what}`, () => {
      for (const row of messages) {
        const line = dress(row.sample);
        const [first, ...others] = explain(line, texts);
        ok(first?.title.en.startsWith(`%${row.facility}-${row.level}-${row.mnemonic}: `), line);
        ok(others.length <= 1, line);
        ok(!others.some(({ title }) => title.en.startsWith('%')), line);
      }
    });
  }

  it('has the same explanation under the cursor, whatever it wears', () => {
    for (const [what, dress] of dresses) {
      for (const row of messages) {
        const text = dress(row.sample);
        const document = readDocument(new SourceText('file:///log', text), 'capture');
        const hover = hoverAt(document, text.indexOf('%') + 3, undefined, undefined, texts);
        ok(hover?.text.en.includes(`-${row.mnemonic}: ${row.title.en}`), `${what}: ${text}`);
      }
    }
  });

  it('is explained without its percent sign, as a message of another system too', () => {
    deepEqual(titles('SMART_LIC-6-AGENT_READY:Smart Agent for Licensing is initialized'), [
      '%SMART_LIC-6-AGENT_READY: The licensing agent has started',
    ]);
    ok(
      titles(
        'RP/0/RP0/CPU0:Jan  9 13:53:45.636 UTC: smartlicserver[390]: %LICENSE-SMART_LIC-3-COMM_FAILED : Communications failure with Cisco licensing cloud : Communications init failure',
      )[0]?.includes('COMM_FAILED'),
    );
    ok(
      titles('%ASA-3-444303: %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance')
        .join()
        .includes('OUT_OF_COMPLIANCE'),
    );
  });

  it('of another system is called so', () => {
    for (const [line, system] of [
      [
        'RP/0/RP0/CPU0:Jan  9 13:53:45.636 UTC: smartlicserver[390]: %LICENSE-SMART_LIC-3-COMM_FAILED : Communications failure with Cisco licensing cloud : Communications init failure',
        'IOS XR',
      ],
      [
        '%ASA-3-444303: %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance',
        'ASA',
      ],
      [
        '2024 Mar  5 10:15:00 N9K-A %$ VDC-1 %$ %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Unable to resolve server hostname/domain name',
        'NX-OS',
      ],
    ] as const)
      ok(explain(line, texts)[0]?.body.en.includes(`printed by ${system}`), line);
    for (const row of messages)
      ok(!explain(row.sample, texts)[0]?.body.en.includes('printed by'), row.sample);
  });

  it('that nobody explains gets what its head says, its family if it has one, and no cause', () => {
    const [only, ...others] = explain('%SMART_LIC-3-UTILITY_REPORT_FAILED: something', texts);
    deepEqual(others, []);
    ok(only?.body.en.includes('severity 3 (error'));
    ok(only?.body.en.includes('utility mode'));
    ok(!explain('%SMART_LIC-3-NEVER_HEARD_OF: something', texts)[0]?.body.en.includes('As documented'));
  });

  it('brings its reason along, and several lines bring each message once', () => {
    const pasted = [
      'Nov 16 11:19:44.123: %CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: ',
      'https://tools.cisco.com/its/service/oddce/services/DDCEService (ERR 207 : Connection time out)',
      'Nov 16 11:19:44.223: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager ',
      '(CSSM) : Fail to send out Call Home HTTP message.',
      'Nov 16 12:19:44.223: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager ',
      '(CSSM) : Fail to send out Call Home HTTP message.',
      '',
    ].join('\n');
    equal(messagesIn(pasted).length, 3);
    deepEqual(titles(pasted), [
      '%CALL_HOME-5-SL_MESSAGE_FAILED: Call Home could not deliver a licensing message',
      'No answer from the peer',
      '%SMART_LIC-3-COMM_FAILED: An attempt to reach the licensing peer failed',
      'Call Home could not deliver the message',
    ]);
  });

  it('of an unknown kind gets its facility and severity explained, and no cause', () => {
    const [only, ...others] = explain('Nov 16 11:19:44.123: %EXAMPLE-4-SOMETHING_ODD: it happened', texts);
    deepEqual(others, []);
    equal(only?.title.en, '%EXAMPLE-4-SOMETHING_ODD');
    ok(only.body.en.includes('severity 4 (warning') && only.body.ja.includes('警告'));
    ok(explain('%SMART_LIC-3-NEVER_SEEN: text', texts)[0]?.body.en.includes('licensing agent'));
  });

  it('is not looked for again where a message of another facility only ends alike', () => {
    equal(titles('%EXAMPLE_PKI-3-CRL_FETCH_FAIL: text')[0], '%EXAMPLE_PKI-3-CRL_FETCH_FAIL');
  });
});

describe('a word that is asked for', () => {
  for (const [query, expected] of [
    ['COMM_FAILED', 'COMM_FAILED'],
    ['%SMART_LIC-3-COMM_FAILED', 'COMM_FAILED'],
    ['smart_lic-3-comm_restored', 'COMM_RESTORED'],
    ['cscwa11048', 'CSCwa11048'],
    ['CSC wa11048', 'CSCwa11048'],
    ['FN 72323', 'FN72323'],
    ['FN - 72323', 'FN72323'],
    ['fn#72578', 'FN72578'],
    ['Field Notice: FN72323 - Cisco IOS XE Software', 'FN72323'],
    ['CSCvv72609', 'FN72578'],
    ['ERR 207', 'No answer from the peer'],
    ['err207', 'No answer from the peer'],
    ['(ERR 207 : Connection time out)', 'No answer from the peer'],
    ['ERR 218', 'could not be resolved'],
    ['ERR 999', 'Unknown local HTTP-client code'],
    ['Unable to resolve server hostname/domain name', 'could not be resolved'],
    ['  Last ACK received: <none>', 'Last ACK received'],
    ['Last ACK received', 'Last ACK received'],
    ['last ack received:', 'Last ACK received'],
    ['Type: cslu', 'Type: Transport in force'],
    ['License smart transport smart', 'How the device reports'],
    ['Switch(config)#license smart transport cslu', 'How the device reports'],
    ['slp301', 'SLP301'],
    ['dns-missing', 'SLP301'],
    ['direct-smart', 'Direct'],
    ['offline', 'Offline'],
  ] as const) {
    it(`${query} leads to ${expected}`, () => {
      ok(titles(query).join('\n').includes(expected), titles(query).join('\n'));
    });
  }

  for (const [query, expected] of [
    ['永続ライセンス', 'Perpetual licence'],
    ['トークン', 'Token'],
    ['ACK 期限', 'ACK deadline'],
    ['ACK期限', 'ACK deadline'],
    ['ＡＣＫ', 'ACK'],
    ['RUM レポート', 'RUM report'],
    ['疎通確認', 'Test the port of the peer'],
    ['オフライン方式', 'Picture: offline'],
    ['PAK', 'PAK licence'],
    ['rum reports', 'RUM report'],
    ['UNACK', 'RUM state UNACK'],
    ['SmartAgentRumStateUnacknowledged', 'RUM state UNACK'],
    ['report_id:1673725840 state:SmartAgentRumStateOpen', 'RUM state OPEN'],
    ['1673377132 UNACK E network-advantage_100M', 'RUM flag E: error'],
    ['FN72298', 'IE3x00'],
    ['FN72290', 'other products'],
    ['NO DATA TO PROCESS', 'Last Response'],
    ['Insufficient trust for direct communication', 'Overall State'],
    ['IN USE', 'Status of a licence'],
  ] as const) {
    it(`${query} leads to ${expected}, in either language`, () => {
      ok(titles(query).includes(expected) || titles(query).join().includes(expected), titles(query).join());
    });
  }

  it('has no explanation if nobody knows it', () => {
    for (const query of ['', '   ', 'weather', 'what is this', 'interface', 'CSCzz99999', '12', 'です'])
      deepEqual(titles(query), [], query);
  });
});

describe('a hover on a command', () => {
  const hover = (text: string, at: string, release?: string) => {
    const service = createService();
    if (release) service.settle('untitled:x', { targetVersion: release });
    service.update('untitled:x', text, 'config');
    return service.hover('untitled:x', text.indexOf(at) + 1);
  };

  it('says since when there is one, and that the release of the device is older', () => {
    const text = 'version 17.3\nhostname A\nlicense smart vrf Mgmt-vrf\nend\n';
    const { en, ja } = hover(text, 'license', '17.3.4')?.text ?? { en: '', ja: '' };
    ok(en.includes('**Since** 17.9.1') && en.includes('**Not available:** your device runs 17.3.4.'), en);
    ok(ja.includes('17.9.1 以降') && ja.includes('装置のバージョンは 17.3.4 です'), ja);
    ok(!hover(text.replace('17.3', '17.12'), 'license')?.text.en.includes('Not available'));
    ok(!hover(text.replace('version 17.3\n', ''), 'license')?.text.en.includes('Not available'));
  });

  it('says so of single keywords', () => {
    const text = 'license boot level network-advantage\n';
    const { en } = hover(text, 'license', '17.9.4')?.text ?? { en: '' };
    ok(/`advantage`: .*\*\*Not available:\*\*/.test(en), en);
    ok(!/`network-advantage`: .*\*\*Not available/.test(en), en);
  });

  it('says that another kind of device has it, and that newer releases do without it', () => {
    const cat = 'boot system flash:cat9k_iosxe.17.09.04a.SPA.bin\n';
    ok(
      hover(`${cat}license air level air-network-advantage\n`, 'license')?.text.en.includes('kind of device'),
    );
    ok(
      hover('license smart enable\n', 'license', '17.9.4')?.text.ja.includes(
        'このバージョンでは使用しません',
      ),
    );
  });

  it('is given on lines that no finding reads, and on abbreviated ones', () => {
    for (const [text, title] of [
      ['platform hardware throughput level MB 1000', 'Throughput of a router'],
      ['snmp-server enable traps smart-license', 'Traps about licensing'],
      ['lic sm tr cslu', 'How the device reports'],
      ['do show lic stat', 'Transport, policy, ACK, trust'],
      ['ip domain-lookup', 'Name resolution'],
      ['no ip domain-lookup', 'Name resolution'],
      ['hostname A\nend\nwr\nsh lic stat', 'Transport, policy, ACK, trust'],
      ['crypto pki trustpoint X\n fqdn a.example.com', 'Name of the device in its certificate'],
      ['ip domain periodic-resolve 60', 'Names resolved again and again'],
      ['license boot module c1900 technology-package datak9', 'Technology package of an older router'],
    ] as const)
      equal(hover(`${text}\n`, text.slice(-4))?.text.en.split('\n')[0], `**${title}**`);
    equal(hover('l s t cslu\n', 'l s'), undefined);
    equal(hover('banner motd ^C\nplatform hardware throughput level MB 10\n^C\n', 'platform'), undefined);
  });
});

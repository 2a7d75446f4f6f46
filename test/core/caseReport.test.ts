import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../server/src/analysis';
import { buildCase, readDocument } from '../../server/src/case';
import { caseReport, supportReport } from '../../server/src/features/caseReport';
import { asHtml } from '../../server/src/features/caseReport/html';
import { asMarkdown } from '../../server/src/features/caseReport/markdown';
import { presenceWords, words } from '../../server/src/features/caseReport/words';
import { redact } from '../../server/src/features/redact';
import { kindWords } from '../../server/src/features/redact/kinds';
import { readiness } from '../../server/src/features/support';
import type { Lang } from '../../server/src/terms';
import { licensingWords, originWords } from '../../server/src/terms/words';
import { SourceText } from '../../server/src/text/source';
import { cases } from './cases';
import { analysisOf } from './check';
import { complaints, texts } from './glossary';
import { planted } from './planted';

const ddce = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';
const session = [
  'C9300-A#show clock',
  '10:15:00.123 UTC Tue Mar 5 2024',
  'C9300-A#show version',
  'Cisco IOS XE Software, Version 17.03.03',
  'Configuration register is 0x102',
  'C9300-A#show running-config',
  'version 17.3',
  'hostname C9300-A',
  'license smart transport callhome',
  'C9300-A#show license status',
  'Smart Licensing Using Policy:',
  '  Status: ENABLED',
  'Transport:',
  '  Type: Callhome',
  'Usage Reporting:',
  '  Last ACK received: Nov 05 10:00:00 2023 UTC',
  '  Next ACK deadline: Feb 05 10:00:00 2024 UTC',
  'C9300-A#show license all',
  ' --More-- ',
  'C9300-A#show license usage | include network',
  'network-advantage',
  'C9300-A#show license tech events',
  '                         ^',
  "% Invalid input detected at '^' marker.",
  'C9300-A#show logging',
  `*Mar  5 10:00:00.000: %CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: ${ddce} (ERR 205 : Request Aborted)`,
  '',
].join('\n');

const markdownOf = (text: string, lang: Lang = 'en'): string =>
  asMarkdown(caseReport(analysisOf(text).devices, 'masked'), lang);
const htmlOf = (text: string, lang: Lang = 'en'): string =>
  asHtml('Report', caseReport(analysisOf(text).devices, 'masked'), lang);

describe('the report of a case', () => {
  it('draws the path, ranks the causes with how sure they are and the lines that prove them, and says what to type', () => {
    const page = markdownOf(session);
    for (const part of [
      '## C9300-A',
      '| Release | 17.3.3 |',
      '✘ TLS and clock',
      '1. **TLS and clock**: The secure session was broken off',
      'FN72323',
      '(likely)',
      '    - test:26: `*Mar  5 10:00:00.000: %CALL_HOME-5-SL_MESSAGE_FAILED',
      '### Type next, in this order',
      '| Next ACK deadline | 2024-02-05 10:00:00 | 29 days ago | test:17 |',
      '| warning | test:17 | SLP901:',
    ])
      assert.ok(page.includes(part), `${part} is not in\n${page}`);
    const types = page.slice(page.indexOf('### Type next'), page.indexOf('### Dates'));
    assert.ok(!types.includes('show clock\n'), 'an output that is at hand is not asked for again');
  });

  it('is in Japanese from the first word to the last', () => {
    const page = markdownOf(session, 'ja');
    for (const part of ['## C9300-A', '✘ TLS・時刻', '（可能性の高い順）', '29 日前', '途中で切れている'])
      assert.ok(page.includes(part), `${part} is not in\n${page}`);
    assert.doesNotMatch(page.replace(/`[^`]*`|```[\s\S]*?```/g, ''), /\b(?:the|of|and is|missing|needed)\b/);
  });

  it('says so where nothing is wrong, and where there is no device', () => {
    assert.match(
      markdownOf('version 17.9\nhostname A\nlicense smart transport off\nend\n'),
      /No hop is seen to be broken/,
    );
    assert.match(asMarkdown(caseReport([], 'masked'), 'en'), /nothing about a device/);
  });

  it('never calls a device sound of which nothing is known, and says what would tell', () => {
    const page = markdownOf('SW1#show clock\n10:00:00.000 UTC Tue Mar 5 2024\nSW1#\n');
    assert.match(page, /Nothing here tells whether this device reports/);
    assert.doesNotMatch(page, /No hop is seen/);
    assert.match(page, /```\nshow license status\n/);
    assert.doesNotMatch(page, /Path of the usage report|Causes/);
  });

  it('says of a device that never sent anything just that, and asks again for an output of which only the end was copied', () => {
    const end =
      'Usage Reporting:\n  Last ACK received: <none>\n  Next ACK deadline: Mar 18 08:00:01 2025 UTC\n  Last report push: <none>\n\nTrust Code Installed: <none>\n';
    const page = markdownOf(end);
    assert.match(page, /no report was sent and none acknowledged/);
    assert.match(page, /```\nshow license status\n/);
    const acknowledged = markdownOf(end.replace('received: <none>', 'received: Mar 01 08:00:01 2025 UTC'));
    assert.doesNotMatch(acknowledged, /no report was sent/);
    const sent = markdownOf(end.replace('push: <none>', 'push: Mar 01 08:00:01 2025 UTC'));
    assert.doesNotMatch(sent, /no report was sent/);
    const whole = markdownOf(`Transport:\n  Type: cslu\n\n${end}`);
    assert.doesNotMatch(whole, /```\nshow license status\n/);
  });

  it('does not call harmless what it names as the cause', () => {
    const page = markdownOf(
      '*Mar  5 10:00:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name\n',
    );
    assert.match(page, /1\. \*\*name resolution\*\*: The device cannot resolve the name of its CSLU\./);
    assert.match(page, /A device for which nobody chose a topology looks for `cslu-local`/);
    assert.doesNotMatch(page, /Harmless/);
  });

  it('names the model of a router whose release is too old for usage reports, and invents no licensing for it', () => {
    const text = 'version 16.9\nhostname R1\nlicense udi pid ISR4331/K9 sn FDO00000001\nend\n';
    const [en, ja] = [markdownOf(text), markdownOf(text, 'ja')];
    assert.match(en, /\| Model \| ISR4331\/K9 \|/);
    assert.match(en, /\| Licensing \| before Smart Licensing Using Policy/);
    assert.match(en, /Release 16\.9 is older than Smart Licensing Using Policy/);
    assert.match(ja, /16\.9 は Smart Licensing Using Policy に対応する前のバージョンです/);
    assert.doesNotMatch(en, /registers with CSSM/);
  });

  it('says that classic Smart Licensing runs where an output shows a registration', () => {
    const page = markdownOf(
      'R1#show license status\nSmart Licensing is ENABLED\n\nRegistration:\n  Status: REGISTERED\n  Smart Account: Example\n',
    );
    assert.match(page, /Classic Smart Licensing runs here: the device registers with CSSM/);
  });

  it('says where the fault is not, as far as that was seen', () => {
    const tech = (reason: string): string =>
      [
        'C9300-A#show license tech support',
        'Transport:',
        '  Type: Smart',
        'Communication Statistics:',
        'Usage Reporting:',
        '  Attempts: Total=9, Success=0, Fail=9  Ongoing Failure: Overall=9 Communication=0',
        '  Last Response: OK_TRY_AGAIN on Mar 05 10:00:00 2024 UTC',
        `    Failure Reason: ${reason}`,
        '',
      ].join('\n');
    const busy = tech('Server error occurred: LS_LICENGINE_FAIL_TO_CONNECT');
    assert.match(markdownOf(busy), /seen to work: source, name resolution, connection, TLS and clock\n/);
    assert.match(markdownOf(busy, 'ja'), /正常な動作を確認）: \S+、\S+、/);
    const silent = busy.replace('Communication=0', 'Communication=9').replace('OK_TRY_AGAIN', 'NO REPLY');
    const unanswered = silent.replace(/Failure Reason: .*/, 'Failure Reason: <none>');
    assert.match(markdownOf(unanswered), /got no answer at all/);
    assert.doesNotMatch(markdownOf(unanswered), /seen to work/);
  });

  it('says once what the same lines tell of hops side by side', () => {
    const log =
      'C9300-A#show logging\nMar  5 10:00:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name\n';
    const page = markdownOf(log);
    assert.match(page, /\| agent to source \| \? unknown \| Nothing here tells \|/);
    assert.match(page, /\| name resolution \| ✘ broken \|/);
    assert.match(page, /\| connection to ACK \| \? unknown \| Nothing here tells \|/);
    assert.equal(page.split('Nothing here tells').length, 3);
    assert.match(markdownOf(log, 'ja'), /\| 疎通〜ACK \|/);
    assert.match(htmlOf(log), /connection to ACK/);
    // Each stays in the drawing.
    assert.match(page, /\? connection ─ \? TLS and clock ─/);
  });

  it('names what another line says of the hop that fails as a cause of its own', () => {
    const row = cases.find(
      ({ text }) =>
        typeof text === 'string' &&
        text.includes('CRL_FETCH_FAIL') &&
        text.includes('Failed to establish TLS'),
    );
    assert.ok(typeof row?.text === 'string');
    const page = markdownOf(row.text);
    assert.match(page, /\n1\. \*\*TLS and clock\*\*: The peer was reached, but/);
    assert.match(page, /\n2\. \*\*TLS and clock\*\*: The revocation list for the certificate/);
    assert.doesNotMatch(page, /\n3\. /);
  });

  it('names first what somebody has to mend, then the failure that comes of it', () => {
    const page = markdownOf(
      [
        'C9300-A#show license tech support',
        'Transport:',
        '  Type: cslu',
        '  Cslu address: <empty>',
        'Usage Reporting:',
        '  Last ACK received: <none>',
        'Communication Statistics:',
        'Hello Message:',
        '  Attempts: Total=30, Success=0, Fail=30  Ongoing Failure: Overall=30 Communication=30',
        '  Last Response: NO REPLY on Mar 05 10:00:00 2024 UTC',
        '',
      ].join('\n'),
    );
    assert.match(page, /### Result\n\n\*\*connection\*\*: The transport is `cslu`, no CSLU address is set/);
    assert.match(page, /1\. .*nobody to report to\. `Hello Message`: the last 30 attempts/);
    assert.match(page, /```\nshow running-config [^\n]*\nping cslu-local\n/);
  });

  it('begins with an overview where several devices are in it', () => {
    const page = markdownOf(`${session}${session.replaceAll('C9300-A', 'C9300-B')}`);
    assert.match(page, /## Overview[\s\S]*\| C9300-A \| 17\.3\.3 \|[\s\S]*\| C9300-B \| 17\.3\.3 \|/);
  });

  it('passes over devices in one line that a log only meets, and never the one that owes an ACK', () => {
    const page = markdownOf(
      [
        session,
        'PE1#show clock',
        '10:20:00.123 UTC Tue Mar 5 2024',
        'SW-B#show logging',
        'Mar  1 2024 10:00:00.000: %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 12 days.',
        '',
      ].join('\n'),
    );
    assert.match(page, /^Nothing about licensing: PE1$/m);
    assert.equal(page.match(/^### Ready for a support case/gm)?.length, 2);
    assert.match(page, /\| Next ACK deadline \| 2024-03-13 \|/);
  });

  it('is a page of HTML that calls nothing, runs nothing and shows every character of a capture as a character', () => {
    const evil = session.replace(
      '2024 UTC\nC9300-A',
      '2024 UTC <script>alert(1)</script><img src=x>&"\u0007\nC9300-A',
    );
    for (const lang of ['en', 'ja'] as const) {
      const page = htmlOf(evil, lang);
      assert.match(page, new RegExp(`<html lang="${lang}">`));
      assert.doesNotMatch(page, /<script|<img|<link|<iframe|<[^>]*\b(?:src|href|on\w+)=|url\(|@import/i);
      assert.match(page, /&lt;script&gt;alert\(1\)/);
      assert.ok(!page.includes('\u0007'));
      const tags = Array.from(page.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g));
      const open: string[] = [];
      for (const [, close, name] of tags) {
        if (['meta', 'br'].includes(name as string)) continue;
        if (close === '') open.push(name as string);
        else assert.equal(open.pop(), name);
      }
      assert.deepEqual(open, []);
    }
  });

  it('lets no character of a device begin a tag in Markdown', () => {
    const page = markdownOf('version 17.9\nhostname <img-src=x>\nlicense smart transport clsu\nend\n');
    assert.doesNotMatch(page.replace(/`[^`\n]*`/g, ''), /<(?!br>)/);
  });

  it('holds no secret once the text is masked, whichever is in it, and no name', () => {
    const text = `hostname TOKYO-CORE-77\n${planted.map(([line]) => line).join('\n')}\n${session}`;
    const documents = [readDocument(new SourceText('file:///a', text))];
    for (const identities of [true, false]) {
      const masked = identities
        ? redact(documents).map(({ uri, text: own }) => readDocument(new SourceText(uri, own)))
        : documents;
      const blocks = caseReport(analyse(buildCase(masked)).devices, identities ? 'masked' : 'open');
      const page = asMarkdown(blocks, 'en') + asHtml('', blocks, 'ja');
      const secrets = planted.flatMap(([, ...values]) =>
        values.filter((value) => /\d/.test(value) && value.length > 6),
      );
      assert.deepEqual(
        secrets.filter((secret) => !secret.includes('77') && page.includes(secret)),
        [],
      );
      if (identities) assert.ok(!page.includes('TOKYO-CORE-77'));
    }
  });

  it('is made for every device of the table of cases, in both languages', () => {
    for (const { text, says } of cases) {
      const own = typeof text === 'string' ? text : text.join('\n');
      for (const lang of ['en', 'ja'] as const)
        assert.doesNotMatch(markdownOf(own, lang) + htmlOf(own, lang), /undefined|\[object|NaN/, says);
    }
  });

  it('has words as the glossary asks', () => {
    const tables = { words, licensingWords, originWords, presenceWords, kindWords };
    assert.deepEqual(
      texts(tables, 'report').flatMap(({ path, text, wording }) =>
        complaints(text, wording).map((complaint) => `${path}: ${complaint}`),
      ),
      [],
    );
  });
});

describe('what a support case needs', () => {
  const ready = (text: string) => {
    const [report] = analysisOf(text).devices;
    assert.ok(report);
    return readiness(report);
  };
  const states = (text: string): Readonly<Record<string, string>> =>
    Object.fromEntries(ready(text).needed.map(({ command, presence }) => [command, presence]));

  it('tells what is there, cut off, filtered, refused or missing', () => {
    const found = states(session);
    assert.equal(found['show clock'], 'present');
    assert.equal(found['show version'], 'present');
    assert.equal(found['show running-config'], 'cut');
    assert.equal(found['show license all'], 'cut');
    assert.equal(found['show license usage'], 'filtered');
    assert.equal(found['show license tech events'], 'refused');
    assert.equal(found['show license summary'], 'missing');
  });

  it('calls an output cut off that ends at a heading, or before the lines that it always has', () => {
    const policy = 'Smart Licensing Using Policy:\n  Status: ENABLED\n\n';
    const outputs: readonly (readonly [command: string, body: string, state: string])[] = [
      ['show license status', `${policy}Transport:\n  Type: cslu\n`, 'cut'],
      ['show license status', `${policy}Usage Reporting:\n  Last ACK received: <none>\n`, 'cut'],
      ['show license status', `${policy}Trust Code Installed: <none>\n`, 'present'],
      ['show license status', `${policy}Trust Code Installed:\n`, 'cut'],
      [
        'show license status',
        `${policy}Trust Code Installed: <none>\n\nAnd this is what the log of it says:\n`,
        'present',
      ],
      ['show license status', 'Usage Reporting:\n  Last ACK received: <none>\n', 'cut'],
      [
        'show license status',
        'Transport:\n  Type: cslu\nUsage Reporting:\n  Last ACK received: <none>\n',
        'present',
      ],
      ['show license status', 'Registration:\n  Status: REGISTERED\n', 'present'],
      ['show license all', `${policy}License Usage\n=============\n\nNo licenses in use\n`, 'cut'],
      ['show license all', `${policy}Usage Report Summary:\n====\nTotal: 1,  Purged: 0\n`, 'present'],
      [
        'show license tech support',
        `${policy}Communication Statistics:\nHello Message:\n  Attempts: Total=1\n`,
        'cut',
      ],
      [
        'show license tech support',
        `${policy}License Certificates\n====\nProduction Cert: True\n`,
        'present',
      ],
      ['show license summary', 'License Usage:\n', 'cut'],
      ['show license summary', 'License Usage:\n  No licenses in use\n', 'present'],
      ['show logging', 'Syslog logging: enabled\n\nLog Buffer (4096 bytes):\n', 'present'],
    ];
    for (const [command, body, state] of outputs)
      assert.equal(states(`C9300-A#${command}\n${body}C9300-A#\n`)[command], state, body);
  });

  it('takes the newest whole output of a command that was typed twice', () => {
    const twice = `${session}C9300-A#show running-config\nversion 17.3\nhostname C9300-A\nend\nC9300-A#show license all\n`;
    assert.equal(states(twice)['show running-config'], 'present');
  });

  it('gives the commands to paste for the rest, by transport and release, and the test of the port', () => {
    const { paste, pasteIfAsked } = ready(session);
    assert.equal(paste[0], 'terminal length 0');
    for (const command of [
      'show running-config',
      'show license summary',
      'test license smart rum id-list',
      'show call-home smart-licensing',
      'telnet tools.cisco.com 443 /ipv4',
    ])
      assert.ok(paste.includes(command), `${command} is not in ${paste.join(', ')}`);
    assert.ok(!paste.includes('show clock'));
    assert.deepEqual(pasteIfAsked, ['show license tech support', 'show tech-support']);
    const newer = ready(
      'A#show version\nCisco IOS XE Software, Version 17.09.04\nA#show license status\nTransport:\n  Type: cslu\n',
    ).paste;
    assert.ok(newer.includes('show license rum id all'));
    assert.ok(!newer.some((command) => command.includes('call-home')));
  });

  it('asks the five things that no output holds, and fills in what can be known', () => {
    const { questions } = ready(session);
    assert.deepEqual(
      questions.map(({ label }) => label.en),
      ['Topology in use', 'Trigger', 'Work log', 'Result of the reachability test', 'The other side'],
    );
    assert.match(questions[0]?.known?.en ?? '', /Call Home/);
    assert.match(questions[3]?.known?.ja ?? '', /telnet tools\.cisco\.com 443/);
    const tested = ready(
      `${session}C9300-A#telnet tools.cisco.com 443 /ipv4\nTrying tools.cisco.com (192.0.2.9, 443)... Open\nC9300-A#\n`,
    );
    assert.ok(!tested.paste.some((command) => command.startsWith('telnet')));
    const page = asMarkdown(supportReport(analysisOf(session).devices), 'ja');
    assert.match(page, /作業ログ/);
  });
});

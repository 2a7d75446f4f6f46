import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { find } from '../../server/src/capture/fields';
import { readDocument } from '../../server/src/case';
import { redact } from '../../server/src/features/redact';
import { SourceText } from '../../server/src/text/source';
import { fieldsOnly } from './outputs';

const session = `SW-A#show license status
Smart Licensing Using Policy:
  Status: ENABLED

Transport:
  Type: cslu
  Cslu address: <empty>
  Proxy:
    Not Configured

Usage Reporting:
  Last ACK received: <none>
  Next ACK deadline: Mar 03 10:00:00 2024 UTC

SW-A#show license udi
UDI: PID:C9300-24P,SN:FOC0000A001

SW-A#show logging | include SMART
*Nov  5 14:10:33.123: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name
`;

const read = (text: string) => {
  const { capture } = readDocument(new SourceText('file:///log', text));
  return [
    capture.sections.map((section) => [section.command, section.host, fieldsOnly(capture, section)]),
    capture.events.map((event) => [event.mnemonic, event.text]),
  ];
};

const eachLine = (change: (line: string) => string) => (text: string) =>
  text.split('\n').map(change).join('\n');
const escaped = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const copies: readonly (readonly [it: string, copy: (text: string) => string])[] = [
  ['the source of a web page, with names for its characters', escaped],
  [
    'the same with names for its blanks',
    eachLine((line) => escaped(line).replace(/^ +/, (blanks) => '&nbsp;'.repeat(blanks.length))),
  ],
  ['a page with a tag at the end of each line', eachLine((line) => `${line}<br />`)],
  [
    'a page whose lines begin with tags, in one line of its source',
    (text) => `<div class="post"><p>${escaped(text).trimEnd().split('\n').join('<br>')}</p></div>`,
  ],
  ['Markdown with breaks at the end of each line', eachLine((line) => (line === '' ? line : `${line}\\`))],
  ['Markdown that escapes its marks', (text) => text.replace(/[<_]/g, '\\$&')],
  ['Markdown with its commands in bold', (text) => text.replace(/^(SW-A#)(.*)$/gm, '$1**$2**')],
  ['Markdown with its prompts in bold', (text) => text.replace(/^SW-A#.*$/gm, '**$&**')],
  ['Markdown with its prompts as code', (text) => text.replace(/^SW-A#.*$/gm, '`$&`')],
  ['the hyphens of a word processor', (text) => text.replaceAll('LIC-3-COMM', 'LIC\u20113\u2011COMM')],
];

describe('a capture that was copied out of', () => {
  /** What is shorter than its name leaves blanks behind the word. */
  const said = (text: string): string => JSON.stringify(read(text)).replace(/ {2,}/g, ' ');

  for (const [name, copy] of copies)
    it(`${name}, is read alike`, () => assert.equal(said(copy(session)), said(session)));

  it('a page points at the places of the page', () => {
    const text = session.split('\n').map(escaped).join('<br>');
    const { capture, given } = readDocument(new SourceText('file:///log', text));
    assert.equal(given.text, text);
    const [status] = capture.sections;
    assert.ok(status);
    const ack = find(capture.readingOf(status)?.fields ?? [], 'Last ACK received');
    assert.deepEqual(ack?.labelSpan.source.positionAt(ack.labelSpan.start), {
      line: 0,
      character: text.indexOf('Last ACK'),
    });
  });
});

describe('a redacted page', () => {
  it('holds nothing of a name whose characters have names', () => {
    const text = escaped(
      `${session}\nSW-A#show license summary\nAccount Information:\n  Smart Account: R&D_Nagoya\n  Virtual Account: Lab\n`,
    ).replace('R&D', 'R&amp;D');
    const [redacted] = redact([readDocument(new SourceText('file:///log', text))]);
    assert.ok(redacted);
    assert.ok(!/nagoya|goya|FOC0000A001/i.test(redacted.text), redacted.text);
    assert.ok(redacted.text.includes('Last ACK received: &lt;none&gt;'), redacted.text);
  });
});

describe('what a device refuses', () => {
  it('stays in a configuration: a blank that does not break, the name of a character', () => {
    const text =
      'version 17.9\nhostname SW-A\nlicense smart\u00a0transport cslu\nbanner motd ^R&amp;D^\nend\n';
    const { kind, source } = readDocument(new SourceText('file:///cfg', text));
    assert.equal(kind, 'config');
    assert.equal(source.text, text);
  });
});

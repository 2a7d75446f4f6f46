import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../server/src/analysis';
import { buildCase, readDocument } from '../../server/src/case';
import { readConfigFacts } from '../../server/src/facts/config';
import { explain } from '../../server/src/features/explain';
import { pageOf, texts } from '../../server/src/features/texts';
import { rules } from '../../server/src/rules/registry';
import type { Rule } from '../../server/src/rules/rule';
import { createService, type Service } from '../../server/src/service';
import type { DocumentKind } from '../../server/src/text/probe';
import { SourceText } from '../../server/src/text/source';
import { randomFrom } from './random';

const config = rules
  .map(pageOf)
  .map(({ bad, good }) => `${bad}${good}`)
  .join('');
const kinds: readonly (DocumentKind | undefined)[] = ['config', 'capture', 'other', undefined];

/** Everything a person can ask of a document, at some places. */
function askEverything(
  text: string,
  kind: DocumentKind | undefined,
  random: (bound: number) => number,
): void {
  const service = createService();
  service.settle('file:///x', { inlayHints: true });
  service.update('file:///x', text, kind);
  assert.deepEqual(service.analysis('file:///x')?.failures, []);
  service.outline('file:///x');
  service.folds('file:///x');
  service.links('file:///x');
  service.inlays('file:///x', 0, text.length);
  for (let at = 0; at < 20; at++) {
    const offset = random(text.length + 1);
    service.hover('file:///x', offset, texts);
    service.actions('file:///x', offset, offset);
    service.definition('file:///x', offset);
    service.renameAt('file:///x', offset);
    service.renamed('file:///x', offset, 'N');
    const selections = service.selections('file:///x', offset);
    assert.equal(selections.at(-1)?.end, text.length);
  }
  checkTokens(service, text);
  // An edited text is typed in, a capture too.
  service.update('file:///x', `${text} `, kind);
  for (let at = 0; at < 20; at++) {
    const offset = Math.floor(((text.length + 1) * at) / 19);
    service.signature('file:///x', offset);
    for (const { span } of service.completions('file:///x', offset))
      assert.ok(span.start <= offset && offset <= span.end, 'a completion stands at the cursor');
  }
}

/** An editor refuses tokens that are out of order, that overlap, or that are longer than their line. */
function checkTokens(service: Service, text: string): void {
  let before = 0;
  for (const { start, end } of service.tokens('file:///x', 0, text.length)) {
    assert.ok(before <= start && start < end, `a token at ${start} behind one that ends at ${before}`);
    assert.ok(!/[\r\n]/.test(text.slice(start, end)), 'a token of several lines');
    before = end;
  }
}

describe('a rule that fails', () => {
  const broken: Rule = {
    ...(rules[0] as (typeof rules)[number]),
    id: 'SLP099',
    // biome-ignore lint/correctness/useYield: it throws before it could yield
    *check() {
      throw new Error('a slip');
    },
  };

  it('is named by its id while the others go on', () => {
    const document = readDocument(new SourceText('', 'license smart transport clsu\n'));
    const analysis = analyse(buildCase([document]), { rules: [broken, ...rules] });
    assert.deepEqual(
      analysis.failures.map(({ rule }) => rule),
      ['SLP099'],
    );
    assert.match(analysis.failures[0]?.error ?? '', /a slip/);
    assert.deepEqual(
      analysis.findings.map(({ rule }) => rule.id),
      ['SLP001'],
    );
  });
});

describe('any text', () => {
  it('gives an analysis where it is cut off at any place', () => {
    // The text grows with every rule; the number of cuts does not.
    const step = Math.ceil(config.length / 200);
    for (let end = 0; end < config.length; end += step) {
      for (const kind of kinds) {
        const analysis = analyse(buildCase([readDocument(new SourceText('', config.slice(0, end)), kind)]));
        assert.deepEqual(analysis.failures, []);
      }
    }
  });

  it('gives an analysis after random edits', () => {
    const random = randomFrom(20_261_124);
    const noise = [
      '\u0000',
      '\r',
      '\n',
      '%',
      '#',
      '>',
      '"',
      '{{',
      '<',
      '：',
      '\u3000',
      'é',
      '🙂',
      '--More--',
      '^C',
      'no ',
      '! slp-topology: ',
      '[',
    ];
    let text = config;
    for (let round = 0; round < 300; round++) {
      const at = random(text.length);
      text = text.slice(0, at) + (noise[random(noise.length)] as string) + text.slice(at + random(30));
      askEverything(text, kinds[round % kinds.length], random);
    }
  });

  it('gives an analysis of commands that somebody did not finish', () => {
    for (const typed of [
      'telnet',
      'telnet /vrf',
      'ping',
      'ping vrf',
      'show',
      'dir',
      'more',
      'test license smart',
    ])
      askEverything(`SW1#${typed}\n% Incomplete command.\nSW1#${typed} \n`, 'capture', randomFrom(3));
  });

  it('gives an analysis where it is only noise', () => {
    const random = randomFrom(7);
    for (const unit of [
      '%',
      '#',
      '>',
      '!',
      '"',
      '-',
      '=',
      ':',
      ' ',
      '\n',
      '\r',
      '\u0000',
      '[',
      'SW#show ',
      '%SMART_LIC-3-COMM_FAILED: ',
      'banner motd ^C\n',
      'crypto pki certificate chain X\n certificate ca 01\n  30',
    ]) {
      askEverything(unit.repeat(3000), kinds[random(kinds.length)], random);
    }
  });

  it('of one line of a megabyte is read like any other', () => {
    for (const unit of ['a', '%', '#', 'x.', '{{', '%SMART_LIC-3-X: ', 'license smart ']) {
      askEverything(unit.repeat(1_000_000 / unit.length), undefined, randomFrom(1));
    }
  });

  it('can be asked about', () => {
    for (const query of [
      '',
      ' ',
      '%',
      '%%%',
      'ERR',
      'ERR 99999',
      'SLP',
      'SLP999',
      'CSC',
      '🙂',
      'license',
      '('.repeat(500),
      '%SMART_LIC-3-',
    ])
      assert.ok(Array.isArray(explain(query, texts)), query);
  });
});

/** A text that repeats itself tempts a reader into looking at the same characters again and again. */
describe('a text of very many parts', () => {
  const many = (count: number, make: (n: number) => string): string =>
    Array.from({ length: count }, (_, n) => make(n)).join('');
  const read = (text: string, kind: DocumentKind) => readDocument(new SourceText('', text), kind);
  const message = '%SMART_LIC-3-COMM_FAILED: Communications failure';

  it('of one host a line has that many devices', () => {
    const hosts = read(
      many(10_000, (n) => `sw${n}#show clock\n`),
      'capture',
    );
    assert.equal(buildCase([hosts]).devices.length, 10_000);
  });

  it('of one configuration a line has that many devices, each with its own', () => {
    const { devices } = buildCase([
      read(
        many(10_000, (n) => `hostname sw${n}\n`),
        'config',
      ),
    ]);
    assert.equal(devices.length, 10_000);
    for (const [n, { hostname, configs }] of devices.entries())
      assert.deepEqual([hostname, configs.map(({ firstLine }) => firstLine)], [`sw${n}`, [n]]);
  });

  it('of one `end` a line is one device of many configurations', () => {
    const { devices } = buildCase([read('hostname a\nend\n'.repeat(30_000), 'config')]);
    assert.deepEqual(
      devices.map(({ configs }) => configs.length),
      [30_000],
    );
  });

  it('of directives between `end` lines keeps them all', () => {
    const text = `hostname a\nend\n${'! slp-topology: offline\nend\n'.repeat(20_000)}`;
    const configs = buildCase([read(text, 'config')]).devices.flatMap((device) => device.configs);
    assert.deepEqual(
      configs.map(({ directives }) => directives.length),
      [20_000],
    );
  });

  it('of banners without an end, each with a delimiter of its own, hides no line', () => {
    const banners = many(20_000, (n) => `banner motd ${String.fromCharCode(0x4e00 + n)} text\n`);
    for (const text of [banners, 'banner login ^C text ^\n'.repeat(200_000)]) {
      const [config] = buildCase([read(`${text}license smart transport off\n`, 'config')]).devices.flatMap(
        (device) => device.configs,
      );
      assert.deepEqual(
        [...(config?.commands ?? [])].map((command) => command.text),
        ['license smart transport off'],
      );
    }
  });

  it('of one interface again and again means the last one', () => {
    const text = many(20_000, (n) => `interface Gi1\n ip address 192.0.2.${n % 250} 255.255.255.0\n`);
    const [config] = buildCase([
      read(`${text}interface Loopback1\ninterface Te1\n`, 'config'),
    ]).devices.flatMap((device) => device.configs);
    assert.ok(config);
    const facts = readConfigFacts(config);
    for (const name of ['Gi1', 'GigabitEthernet1', 'gi 1'])
      assert.equal(facts.interfaces.named(name)?.command.line, 39_998);
    assert.equal(facts.interfaces.named('Gi2'), undefined);
    assert.equal(facts.interfaces.learnAddress(undefined), false);
  });

  it('of messages in one line has each message once, whatever stands behind the last', () => {
    for (const tail of ['', ' '.repeat(400_000), '\r'.repeat(400_000)]) {
      const { events } = read(`${`${message} `.repeat(20_000)}${tail}\n`, 'capture').capture;
      assert.equal(events.length, 20_000);
      for (const at of [0, 9999, 19_999]) {
        assert.equal(events[at]?.text, 'Communications failure');
        assert.equal(events[at]?.span.start, at * (message.length + 1));
      }
    }
  });

  it('of messages of IOS XR in one line has each message once', () => {
    const { events } = read('%LICENSE-SMART_LIC-3-COMM_FAILED : failed '.repeat(20_000), 'capture').capture;
    assert.equal(events.length, 20_000);
    assert.deepEqual(
      [...new Set(events.map(({ text, foreign }) => `${text} ${foreign}`))],
      ['failed IOS XR'],
    );
  });

  it('of headings over plain lines takes each line as the value of its heading', () => {
    const text = `sw1#show license status\n${many(20_000, (n) => `plain ${n}\nLabel ${n}:\n  value\n`)}`;
    const { capture } = read(text, 'capture');
    const reading = capture.sections[0] && capture.readingOf(capture.sections[0]);
    assert.equal(reading?.unread.length, 20_000);
    assert.deepEqual(
      reading?.fields.map(({ label, value }) => `${label} ${value}`),
      Array.from({ length: 20_000 }, (_, n) => `Label ${n} value`),
    );
  });

  it('of lines below a value keeps them beside it', () => {
    const text = `sw1#show license status\nSending Hostname: yes\n${'  Version privacy: DISABLED\n'.repeat(200_000)}`;
    const { capture } = read(text, 'capture');
    const reading = capture.sections[0] && capture.readingOf(capture.sections[0]);
    assert.equal(reading?.fields.length, 200_001);
  });

  it('of line ends alone has that many lines', () => {
    for (const end of ['\r', '\n']) {
      const source = new SourceText('', end.repeat(1_000_000));
      assert.equal(source.lineCount, 1_000_001);
      assert.deepEqual([source.lineStart(999_999), source.lineEnd(999_999)], [999_999, 999_999]);
      assert.equal(buildCase([readDocument(source, 'config')]).devices.length, 1);
    }
  });

  it('has a line table of the right lines where their lengths differ all over it', () => {
    const text = `${'long '.repeat(100_000)}\n${'\n'.repeat(100_000)}${'some words\n'.repeat(1000)}-last`;
    const source = new SourceText('', text);
    assert.equal(source.lineCount, 101_002);
    assert.equal(source.lineText(101_001), '-last');
    assert.equal(source.lineOf(text.length), 101_001);
  });
});

describe('a device that is named only after its first output', () => {
  it('keeps the messages that stand before its name, though another document named it', () => {
    const one = readDocument(new SourceText('one', 'SW1#show clock\n'), 'capture');
    const two = readDocument(
      new SourceText('two', `Syslog logging: enabled\n%SMART_LIC-6-AGENT_READY: ready\nSW1#show clock\n`),
      'capture',
    );
    assert.deepEqual(
      buildCase([one, two]).devices.map(({ hostname, outputs, events }) => [
        hostname,
        outputs.length,
        events.length,
      ]),
      [['SW1', 3, 1]],
    );
  });
});

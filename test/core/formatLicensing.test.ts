import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { readDocument } from '../../server/src/case';
import { changed } from '../../server/src/features/convert/draft';
import { formatLicensing } from '../../server/src/features/formatLicensing';
import { snippetLines } from '../../server/src/features/snippet';
import { topologies } from '../../server/src/knowledge/topologies/registry';
import { SourceText } from '../../server/src/text/source';
import { analysisOf } from './check';
import { randomFrom } from './random';

const formatted = (text: string, kind: 'config' | 'capture' = 'config'): string =>
  changed(text, formatLicensing(readDocument(new SourceText('file:///test', text), kind)));

const block = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

describe('the lines of licensing', () => {
  it('stand in the order in which a running configuration prints them', () => {
    assert.equal(
      formatted(
        block(
          'hostname SW1',
          'license smart transport cslu',
          'license smart proxy port 8080',
          'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi',
          'license boot level network-advantage',
          'license smart proxy address 192.0.2.8',
        ),
      ),
      block(
        'hostname SW1',
        'license boot level network-advantage',
        'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi',
        'license smart proxy address 192.0.2.8',
        'license smart proxy port 8080',
        'license smart transport cslu',
      ),
    );
  });

  it("keep 'license smart url default' behind the transport that gives it its meaning", () => {
    const own = block('license smart transport smart', 'license smart url default');
    assert.equal(formatted(own), own);
    const before = block('license smart url default', 'license smart transport smart');
    assert.equal(formatted(before), before);
    assert.equal(
      formatted(
        block('license smart transport smart', 'license smart url default', 'license smart proxy port 8080'),
      ),
      block('license smart proxy port 8080', 'license smart transport smart', 'license smart url default'),
    );
  });

  it('take the comments above them along', () => {
    assert.equal(
      formatted(
        block(
          '! who chose this: ticket 12',
          'license smart transport cslu',
          '! the new CSLU',
          'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi',
        ),
      ),
      block(
        '! the new CSLU',
        'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi',
        '! who chose this: ticket 12',
        'license smart transport cslu',
      ),
    );
  });

  it('never move across a line of something else, a removal, an EXEC command', () => {
    for (const between of [
      'ip name-server 192.0.2.53',
      'no license smart url',
      'license smart trust idtoken <token> all',
      '!',
      '',
    ]) {
      const text = block(
        'license smart transport cslu',
        between,
        'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi',
      );
      assert.equal(formatted(text), text, between);
    }
  });

  it('keep the line ends of the file', () => {
    const text = 'license smart transport off\r\nlicense smart usage interval 30\r\nlicense boot level x\r\n';
    assert.equal(
      formatted(text),
      'license boot level x\r\nlicense smart transport off\r\nlicense smart usage interval 30\r\n',
    );
  });

  it('stay as they are in a capture', () => {
    const text = 'SW1#show running-config\nlicense smart transport off\nlicense boot level x\nSW1#\n';
    assert.equal(formatted(text, 'capture'), text);
  });

  it('are in order in every healthy sample', () => {
    const samples = readdirSync('test/samples/healthy').map((name) =>
      readFileSync(`test/samples/healthy/${name}`, 'utf8'),
    );
    for (const text of samples) assert.equal(formatted(text), text);
  });

  it('mean the same in any order that they are shuffled to, and sorting them twice changes nothing', () => {
    const factsOf = (text: string) => {
      const [report] = analysisOf(text, {}, 'config').devices;
      const config = report?.knowns.config;
      return {
        transport: report?.knowns.transport.value,
        peer: report?.knowns.peer?.url?.text ?? report?.knowns.peer?.host,
        proxy: [config?.proxyAddress?.text, config?.proxyPort?.text],
        vrf: config?.vrf?.text,
        topologies: report?.knowns.topology.candidates.map(({ id, confidence }) => [id, confidence]),
        findings: report?.findings
          .map(({ rule, at }) => [rule.id, at.source.lineText(at.source.lineOf(at.start))])
          .sort(),
      };
    };
    const more = [
      'license smart vrf Mgmt-vrf',
      'license smart usage interval 30',
      'license smart privacy hostname',
      'license boot level network-advantage addon dna-advantage',
      '! a note',
      'license smart transport cslu',
      'license smart url https://smartreceiver.cisco.com/licservice/license',
    ];
    for (let seed = 1; seed <= 200; seed++) {
      const random = randomFrom(seed);
      const row = topologies[random(topologies.length)];
      assert.ok(row);
      const lines = [...snippetLines(row, {}).filter((line) => line.startsWith('license')), ...more];
      const picked = lines
        .filter(() => random(4) > 0)
        .map((line) => ({ line, at: random(1000) }))
        .sort((a, b) => a.at - b.at)
        .map(({ line }) => line);
      const text = block('hostname SW1', ...picked, 'ip http client source-interface Vlan1');
      const once = formatted(text);
      assert.equal(formatted(once), once, text);
      assert.deepEqual(once.split('\n').sort(), text.split('\n').sort());
      assert.deepEqual(factsOf(once), factsOf(text), `${text}\n--\n${once}`);
    }
  });
});

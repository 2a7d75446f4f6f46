import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import draft4 from 'ajv/lib/refs/json-schema-draft-04.json';
import { describe, it } from 'mocha';
import { pageOf } from '../../server/src/features/texts';
import { rules } from '../../server/src/rules/registry';
import { call } from './shell';

const schema = JSON.parse(
  readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'),
);
const ajv = new Ajv({ schemaId: 'auto', meta: false, unknownFormats: 'ignore' });
ajv.addMetaSchema(draft4);
const valid = ajv.compile(schema);

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly kind: string; readonly justification?: string }[];
  readonly fixes?: readonly unknown[];
}

const bad = Object.fromEntries(rules.map((rule) => [`${rule.id}.txt`, pageOf(rule).bad]));
const every = Object.keys(bad).join(' ');

describe('SARIF', () => {
  for (const lang of ['en', 'ja'])
    it(`of every rule is valid against the schema of OASIS, in ${lang}`, async () => {
      const { json } = await call(`check ${every} --format sarif --lang ${lang}`, bad);
      valid(json());
      assert.deepEqual(valid.errors ?? [], []);
    });

  it('names each rule once, with help, and gives every result its level', async () => {
    const { json } = await call(`check ${every} --format sarif`, bad);
    const [run] = json().runs;
    const own: readonly { id: string; help: { markdown: string } }[] = run.tool.driver.rules;
    assert.deepEqual(
      own.map(({ id }) => id),
      rules.map(({ id }) => id),
    );
    for (const { id, help } of own) assert.ok(help.markdown.startsWith(`# ${id} `));
    for (const { ruleId, ruleIndex, level } of run.results as readonly Result[]) {
      assert.equal(own[ruleIndex]?.id, ruleId);
      assert.match(level, /^(?:error|warning|note)$/);
    }
  });

  it('holds no result twice, though a file is named twice', async () => {
    const { json } = await call(`check ${every} ${every} --format sarif`, bad);
    const results = (json().runs[0].results as readonly object[]).map((result) => JSON.stringify(result));
    assert.equal(new Set(results).size, results.length);
  });

  it('has fingerprints that stay when lines are inserted above', async () => {
    const prints = async (text: string) =>
      (await call('check a.cfg --format sarif', { 'a.cfg': text }))
        .json()
        .runs[0].results.map(({ partialFingerprints }: Result) => partialFingerprints);
    const text = 'hostname A\nlicense smart transport clsu\nlicense smart transport clsu\n';
    const before = await prints(text);
    assert.ok(before.length > 1);
    assert.equal(new Set(before.map((print: object) => JSON.stringify(print))).size, before.length);
    assert.deepEqual(await prints(`! one\n! two\n${text}`), before);
  });

  it('says what was suppressed, by whom and why', async () => {
    const text = 'hostname A\n! slp-disable-next-line SLP001 -- lab\nlicense smart transport clsu\n';
    const { json, status } = await call('check a.cfg --format sarif', { 'a.cfg': text });
    valid(json());
    assert.deepEqual(valid.errors ?? [], []);
    const [result] = json().runs[0].results as readonly Result[];
    assert.deepEqual(result?.suppressions, [{ kind: 'inSource', justification: 'lab' }]);
    assert.equal(status, 0);
  });

  it('offers no change to a capture', async () => {
    const log = 'SW1#show running-config\nhostname SW1\nlicense smart transport clsu\nSW1#\n';
    const { json } = await call('check a.log --format sarif', { 'a.log': log });
    assert.deepEqual(
      (json().runs[0].results as readonly Result[]).map(({ ruleId, fixes }) => [ruleId, fixes]),
      [['SLP001', undefined]],
    );
  });

  it('offers no change that still needs a value', async () => {
    const text = 'version 17.9\nhostname A\nlicense smart url cslu http://cslu-local:8182/cslu/v1/pi\nend\n';
    const { json } = await call('check a.cfg --format sarif', { 'a.cfg': text });
    assert.deepEqual(
      (json().runs[0].results as readonly Result[]).map(({ ruleId, fixes }) => [ruleId, fixes]),
      [['SLP301', undefined]],
    );
  });

  it('of nothing is a run without results', async () => {
    const { json } = await call('check a.cfg --format sarif', {
      'a.cfg': 'version 17.9\nhostname A\nlicense smart transport off\nend\n',
    });
    valid(json());
    assert.deepEqual(valid.errors ?? [], []);
    assert.deepEqual(json().runs[0].results, []);
  });
});

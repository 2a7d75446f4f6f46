import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { AnalysisOptions } from '../../server/src/analysis';
import { rules } from '../../server/src/rules/registry';
import type { Severity } from '../../server/src/terms';
import { analysisOf } from './check';
import { ack } from './silence/ack';
import { agent } from './silence/agent';
import { callHomeRows } from './silence/callHome';
import { connect } from './silence/connect';
import { endpoint } from './silence/endpoint';
import { lines } from './silence/lines';
import { logged } from './silence/log';
import { name } from './silence/name';
import { report } from './silence/report';
import type { SilenceRow } from './silence/row';
import { session } from './silence/session';
import { shown } from './silence/shown';
import { source } from './silence/source';
import { text } from './silence/text';
import { tls } from './silence/tls';
import { trust } from './silence/trust';
import { usageLines } from './silence/usage';

/** How a rule speaks of a text; nothing where it is silent. */
const said = (text: string, rule: string, options?: AnalysisOptions): readonly Severity[] =>
  analysisOf(text, options).findings.flatMap(({ rule: { id }, severity }) => (id === rule ? [severity] : []));

const tables: Readonly<Record<string, readonly SilenceRow[]>> = {
  text,
  agent,
  source,
  name,
  connect,
  tls,
  endpoint,
  'profiles of Call Home': callHomeRows,
  trust,
  'lines of usage': usageLines,
  report,
  ack,
  'way a failure was logged': logged,
  'lines that an output disproves': shown,
  'lines around licensing': lines,
  'tests and looks of a session': session,
};

for (const [hop, rows] of Object.entries(tables)) {
  describe(`rules about the ${hop}`, () => {
    for (const { rule, because, text, but, options, severities } of rows) {
      const what = rules.find(({ id }) => id === rule)?.slug;
      it(`${rule} ${what} ${severities ? `is ${severities[0]}` : 'is silent'}: ${because}`, () => {
        const changed = text.replace(but[0], () => but[1]);
        assert.notEqual(changed, text, 'there is nothing to change');
        assert.deepEqual(said(text, rule, options), severities ? [severities[0]] : []);
        const spoken = said(changed, rule, options);
        assert.ok(spoken.length > 0, `silent in any case:\n${changed}`);
        if (severities) assert.deepEqual(spoken, [severities[1]]);
      });
    }
  });
}

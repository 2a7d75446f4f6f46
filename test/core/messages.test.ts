import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { agentErrorIn, agentErrors } from '../../server/src/knowledge/agentErrors';
import { defects } from '../../server/src/knowledge/defects';
import { errClears, unknownErrCode } from '../../server/src/knowledge/errCodes';
import { eventNamed, eventNames } from '../../server/src/knowledge/eventNames';
import { messages } from '../../server/src/knowledge/messages';
import { reasons } from '../../server/src/knowledge/reasons';
import { sources } from '../../server/src/knowledge/sources';
import type { Entry, Step } from '../../server/src/knowledge/types';
import { hopIndex } from '../../server/src/terms';
import { parseRelease, trainOf } from '../../server/src/text/release';
import { codeOf, complaints, texts } from './glossary';

const head = /%([A-Z][A-Z0-9_]*)-([0-7])-([A-Z][A-Z0-9_]*): (.+)$/;

const twice = (names: readonly string[]): readonly string[] =>
  names.filter((name, at) => names.indexOf(name) !== at);

/** The text of a message as a pattern: each variable part stands for anything. */
const patternOf = (text: string): RegExp =>
  new RegExp(
    `^${text
      .split(/\[(?:chars|dec)\]/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.+')}`,
  );

const selectedBy = (text: string): readonly string[] => {
  const lower = text.toLowerCase();
  return reasons.filter(({ contains }) => contains.some((part) => lower.includes(part))).map(({ id }) => id);
};

const clearsOf = (id: string): readonly string[] => {
  const row = reasons.find((reason) => reason.id === id);
  ok(row, id);
  return row.clears;
};

const uncited = (rows: readonly Entry[]): readonly string[] =>
  rows.flatMap(({ title, sources: cited }) =>
    cited.length === 0
      ? [`${title.en}: nothing`]
      : cited.flatMap(({ source }) => (source in sources ? [] : [`${title.en}: ${source}`])),
  );

const faults = (rows: readonly Entry[]): readonly string[] =>
  rows.flatMap((row) =>
    texts(row, row.title.en).flatMap(({ path, text, wording }) =>
      complaints(text, wording).map((complaint) => `${path}: ${complaint}`),
    ),
  );

describe('a syslog message', () => {
  it('belongs to exactly one explanation', () => {
    deepEqual(twice(messages.map(({ facility, mnemonic }) => `${facility}/${mnemonic}`)), []);
    for (const { sample } of messages) {
      const printed = head.exec(sample);
      ok(printed, sample);
      const found = messages.filter(
        ({ facility, mnemonic }) => facility === printed[1] && mnemonic === printed[3],
      );
      equal(found.length, 1, sample);
    }
  });

  it('reads in the log as the explanation says', () => {
    for (const { facility, mnemonic, level, text, sample } of messages) {
      const printed = head.exec(sample);
      deepEqual(printed?.slice(1, 4), [facility, String(level), mnemonic]);
      ok(patternOf(text).test(printed?.[4] ?? ''), sample);
    }
  });

  it('of each of the twelve kinds that SLP prints is explained', () => {
    const known = new Set(messages.map(({ mnemonic }) => mnemonic));
    for (const mnemonic of [
      'COMM_FAILED',
      'COMM_RESTORED',
      'POLICY_INSTALL_FAILED',
      'POLICY_INSTALL_SUCCESS',
      'POLICY_REMOVED',
      'TRUST_CODE_INSTALL_FAILED',
      'TRUST_CODE_INSTALL_SUCCESS',
      'AUTHORIZATION_INSTALL_FAILED',
      'AUTHORIZATION_INSTALL_SUCCESS',
      'AUTHORIZATION_REMOVED',
      'REPORTING_REQUIRED',
      'REPORTING_NOT_SUPPORTED',
    ])
      ok(known.has(mnemonic), mnemonic);
  });

  it('known from memory only is called documented', () => {
    for (const { mnemonic, body, sources: cited } of messages) {
      if (cited.some(({ tag }) => tag === 'V' || tag === 'E')) continue;
      ok(/documented/i.test(body.en), mnemonic);
      ok(body.ja.includes('ドキュメント上'), mnemonic);
    }
  });

  it('is explained in both languages, with its sources', () => {
    deepEqual(faults(messages), []);
    deepEqual(uncited(messages), []);
  });
});

describe('the reason that a device gives for a failure', () => {
  it('is one reason only', () => {
    deepEqual(twice(reasons.map(({ id }) => id)), []);
    for (const { id, sample } of reasons) deepEqual(selectedBy(sample), [id], sample);
  });

  it('is found in whatever case and wording devices print it', () => {
    for (const [printed, id] of [
      ['Host name resolution failed', 'name-unresolved'],
      ['NO REPLY on Aug 19 08:49:20 2021 UTC', 'no-answer'],
      ['Fail to send out Call Home HTTP message ', 'callhome-http'],
      ['{“token”:[“The token xxx‘ is not valid.”]}', 'token-invalid'],
      ['[HTTP_ERR_RESPONSE] HTTP Server Error 502: Bad Gateway', 'gateway-timeout'],
      ['HTTP Server Error 504:Gateway Time-out', 'gateway-timeout'],
      [`Communication message send error for udi PID:C9300-24T,SN:FOC0000X0AA`, 'send-error'],
    ] as const)
      deepEqual(selectedBy(printed), [id], printed);
  });

  it('is searched for in lower case', () => {
    for (const { contains } of reasons) for (const part of contains) equal(part, part.toLowerCase());
  });

  it('never clears its own hop or a later one', () => {
    for (const { id, hop, clears } of reasons)
      for (const cleared of clears) ok(hopIndex(cleared) < hopIndex(hop), `${id} clears ${cleared}`);
  });

  it('proves the path to the server only if the server answered', () => {
    for (const id of ['name-unresolved', 'no-answer', 'callhome-http', 'callhome-disabled', 'send-error'])
      deepEqual(clearsOf(id), [], id);
    for (const id of ['aborted', 'tls-name']) deepEqual(clearsOf(id), ['source', 'name', 'connect'], id);
    for (const id of ['empty-response', 'gateway-timeout', 'token-invalid', 'identity-unknown', 'polling-id'])
      deepEqual(clearsOf(id), ['source', 'name', 'connect', 'tls'], id);
  });

  it('is known for the codes that a source explains, and honest about the others', () => {
    const known = reasons.flatMap(({ id, err }) => (err === undefined ? [] : [[err, id]]));
    deepEqual(known.toSorted(), [
      [205, 'aborted'],
      [207, 'no-answer'],
      [218, 'name-unresolved'],
    ]);
    for (const code of Object.keys(errClears))
      ok(
        known.some(([err]) => err === Number(code)),
        code,
      );
    deepEqual(faults([unknownErrCode]), []);
    deepEqual(uncited([unknownErrCode]), []);
  });

  it('is explained in both languages, with its sources', () => {
    deepEqual(faults(reasons), []);
    deepEqual(uncited(reasons), []);
  });
});

describe('a defect of the software', () => {
  it('is known by one id, or by one of its other names', () => {
    deepEqual(twice(defects.flatMap(({ id, aliases }) => [id, ...aliases])), []);
    deepEqual(
      defects.map(({ id }) => id),
      ['FN72323', 'FN72298', 'FN72116', 'FN72578', 'CSCwa11048', 'CSCvy20345', 'CUBE-ACK-DEADLINE'],
    );
  });

  it('names releases as Cisco writes them, each fix in its own train', () => {
    for (const { id, affected, fixed } of defects) {
      for (const release of [...affected, ...Object.values(fixed)])
        ok(/^\d+\.\d+\.\d+[a-z0-9]*$/.test(release), id);
      deepEqual(twice(affected), [], id);
      for (const [train, release] of Object.entries(fixed)) {
        const parsed = parseRelease(release);
        ok(parsed, `${id} ${release}`);
        equal(trainOf(parsed), train);
      }
    }
  });

  it('shows itself by a reason or a message that the log can hold', () => {
    for (const { id, symptoms } of defects) {
      ok(symptoms.length > 0, id);
      for (const symptom of symptoms) {
        if (symptom.kind === 'reason')
          ok(
            reasons.some((row) => row.id === symptom.id),
            symptom.id,
          );
        if (symptom.kind === 'message')
          ok(
            messages.some(({ mnemonic }) => mnemonic === symptom.mnemonic),
            symptom.mnemonic,
          );
      }
    }
  });

  it('is never worked around by a factory reset before the reports are saved', () => {
    const at = (steps: readonly Step[], command: string): number =>
      steps.findIndex((step) => step.command?.startsWith(command));
    for (const { id, workaround } of defects) {
      const reset = at(workaround, 'license smart factory reset');
      if (reset === -1) continue;
      const evidence = at(workaround, 'show license tech support');
      const usage = at(workaround, 'license smart save usage all file');
      ok(evidence !== -1 && evidence < reset, id);
      ok(usage !== -1 && usage < reset, id);
      equal(at(workaround, 'reload'), reset + 1, id);
      const { text } = workaround[reset] as Step;
      ok(text.en.includes('maintenance window') && text.ja.includes('メンテナンス時間'), id);
      ok(at(workaround, 'license smart trust idtoken') > reset, id);
    }
  });

  it('can be settled by commands that a person can type', () => {
    for (const { id, settle } of defects) {
      ok(settle.length > 0, id);
      for (const command of settle) ok(command.startsWith('show '), `${id} ${command}`);
    }
    ok(defects.find(({ id }) => id === 'FN72323')?.settle.includes('show crypto pki trustpool'));
  });

  it('is explained in both languages, with its sources', () => {
    deepEqual(faults(defects), []);
    deepEqual(uncited(defects), []);
    for (const { workaround } of defects)
      for (const { text } of workaround) deepEqual(codeOf(text.en), codeOf(text.ja));
  });
});

describe('an error of the licensing agent', () => {
  it('has each of the 145 numbers, in their order', () =>
    deepEqual(
      agentErrors.map(({ number }) => number),
      Array.from({ length: 145 }, (_, number) => number),
    ));

  it('is found by its words, in whatever sentence they stand', () => {
    for (const { number, words } of agentErrors) {
      if (words.length < 8 || words === 'deprecated') continue;
      const found = agentErrorIn(`Reason: ${words.toUpperCase()}.`);
      equal(found?.words, words, String(number));
    }
    equal(agentErrorIn('everything is fine'), undefined);
  });

  it('is explained in both languages', () =>
    deepEqual(
      agentErrors.flatMap(({ number, text }) =>
        texts({ text }, String(number)).flatMap(({ path, text: own, wording }) =>
          complaints(own, wording).map((complaint) => `${path}: ${complaint}`),
        ),
      ),
      [],
    ));
});

describe('a name that the agent prints', () => {
  it('is one name only, the longer before the shorter', () => {
    deepEqual(twice(eventNames.map(({ name }) => name)), []);
    for (const row of eventNames) equal(eventNamed(row.name.replace('*', 'X')), row);
  });

  it('known from memory only is called documented', () => {
    for (const { name, body, sources: cited } of eventNames)
      equal(
        body.en.startsWith('As documented'),
        cited.every(({ tag }) => tag === 'M'),
        name,
      );
  });

  it('is explained in both languages, with its sources', () => {
    deepEqual(faults(eventNames), []);
    deepEqual(uncited(eventNames), []);
  });
});

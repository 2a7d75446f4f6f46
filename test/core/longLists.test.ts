import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Field } from '../../server/src/capture/fields';
import { fieldsIn } from './outputs';

const licence = (number: number): string =>
  `Handle: ${number}\n  License: network-advantage\n  Count: 1\n  License type: Perpetual\n`;

/** `show license all` with so many licences, and the heading behind them. */
const all = (licences: number, between = ''): string =>
  [
    'C9300-A#show license all',
    'Smart Licensing Status',
    '======================',
    '',
    'Smart Licensing is ENABLED',
    '',
    'License Usage',
    '=============',
    '',
    Array.from({ length: licences }, (_, index) => `${licence(index + 1)}${index === 3 ? between : ''}`).join(
      '',
    ),
    'Product Information',
    '===================',
    'UDI: PID:C9300-24P,SN:FOC0000A001',
    '',
  ].join('\n');

const labels = (fields: readonly Field[]): readonly string[] => fields.map(({ label }) => label);
const listOf = (fields: readonly Field[]): Field =>
  fields.find(({ label }) => label === 'License Usage') as Field;

describe('a long list of licences', () => {
  it('is read when somebody asks for it, and the headings around it at once', () => {
    const fields = fieldsIn(all(30));
    deepEqual(labels(fields), ['Smart Licensing Status', 'License Usage', 'Product Information']);
    const list = listOf(fields);
    ok(list.deferred);
    ok(list.deferred('License type'));
    ok(!list.deferred('Perpetual'));
    equal(list.children.length, 30);
    deepEqual(labels(list.children[29]?.children ?? []), ['Handle', 'License', 'Count', 'License type']);
  });

  it('holds the same licences as one that is short', () => {
    const [short, long] = [all(2), all(30)].map((text) => listOf(fieldsIn(text)));
    equal(short?.deferred, undefined);
    deepEqual(long?.children.slice(0, 2).map(labelled), short?.children.map(labelled));
  });

  it('is read at once where the console printed a message into it', () => {
    const fields = fieldsIn(all(30, '*Mar  5 10:00:00.000: %SYS-5-CONFIG_I: Configured from console\n'));
    const list = listOf(fields);
    equal(list.deferred, undefined);
    equal(list.children.length, 30);
    equal(fields.filter(({ list }) => list === 'messages').length, 1);
  });
});

const labelled = ({ label, value, children }: Field): unknown => [label, value, children.map(labelled)];

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDocument } from '../../server/src/case';
import { folds, outline } from '../../server/src/features/outline';
import type { OutlineNode } from '../../server/src/features/outlineNode';
import { SourceText } from '../../server/src/text/source';

const session = [
  'C9300-A#show license status',
  'Transport:',
  '  Type: cslu',
  'Usage Reporting:',
  '  Last ACK received: <none>',
  '',
  'C9300-A#show running-config',
  'hostname C9300-A',
  'interface Vlan1',
  ' ip address 192.0.2.1 255.255.255.0',
  'C9300-B#show clock',
  '10:15:00.123 UTC Tue Mar 5 2024',
  '',
].join('\n');

const drawn = (nodes: readonly OutlineNode[], depth = 0): readonly string[] =>
  nodes.flatMap(({ name, firstLine, lastLine, children }) => [
    `${'  '.repeat(depth)}${name} ${firstLine}-${lastLine}`,
    ...drawn(children, depth + 1),
  ]);

describe('the outline of a capture', () => {
  const document = readDocument(new SourceText('file:///x', session));

  it('goes from device to command to section', () => {
    assert.deepEqual(drawn(outline(document)), [
      'C9300-A 0-9',
      '  show license status 0-5',
      '    Transport 1-2',
      '    Usage Reporting 3-5',
      '  show running-config 6-9',
      '    hostname C9300-A 7-7',
      '    interface Vlan1 8-9',
      'C9300-B 10-12',
      '  show clock 10-12',
    ]);
  });

  it('folds every output and every section up to its last line that holds anything', () => {
    const found = folds(document).map(({ firstLine, lastLine }) => `${firstLine}-${lastLine}`);
    for (const fold of ['0-4', '1-2', '3-4', '6-9', '8-9', '10-11'])
      assert.ok(found.includes(fold), `${fold} is not among ${found.join(', ')}`);
  });
});

describe('the outline of what was typed', () => {
  const typed = [
    'C9300-A#conf t',
    'Enter configuration commands, one per line.  End with CNTL/Z.',
    'C9300-A(config)#lic smart tr cslu',
    'C9300-A(config)#license smart url cslu',
    '% Incomplete command.',
    '',
    'C9300-A(config)#int vlan 99',
    'C9300-A(config-if)#ip add 192.0.2.5 255.255.255.0',
    'C9300-A(config-if)#do show clock',
    '10:15:00.123 UTC Tue Mar 5 2024',
    'C9300-A(config-if)#ip http client source-int vlan 99',
    'C9300-A(config)#end',
    'C9300-A#',
    '',
  ].join('\n');
  const document = readDocument(new SourceText('file:///x', typed));

  it('holds the lines that the device took, written out, below the command that entered the mode', () =>
    assert.deepEqual(drawn(outline(document)), [
      'configure terminal 0-7',
      '  license smart transport cslu 2-2',
      '  interface vlan 99 6-7',
      'show clock 8-9',
      'configure terminal 10-11',
      '  ip http client source-interface vlan 99 10-10',
    ]));
});

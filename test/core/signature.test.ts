import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { syntaxOf } from '../../server/src/config/syntax';
import { commands } from '../../server/src/knowledge/commands';
import { createService } from '../../server/src/service';
import type { DocumentKind } from '../../server/src/text/probe';
import { parseFixture } from './carets';

/** The syntax at `$0`, the part that comes next, and what is said about it. */
function at(fixture: string, kind: DocumentKind = 'config', release?: string) {
  const { text, cursor } = parseFixture(fixture);
  const service = createService();
  if (release !== undefined) service.settle('untitled:typed', { targetVersion: release });
  service.update('untitled:typed', text, kind);
  const signature = service.signature('untitled:typed', cursor as number);
  if (!signature) return undefined;
  const { row, parameters, active } = signature;
  const parameter = parameters[active];
  ok(parameter);
  return { syntax: row.syntax, part: row.syntax.slice(parameter.start, parameter.end), text: parameter.text };
}

describe('The syntax of the command that is typed', () => {
  for (const [fixture, part, says, sagt] of [
    [
      'license smart transport $0',
      '{ automatic | callhome | cslu | off | smart }',
      '`smart`: Directly',
      '直接接続',
    ],
    ['license smart transport cs$0', '{ automatic | callhome | cslu | off | smart }', '`cslu`', '`cslu`'],
    ['license smart url cslu $0', 'URL', 'whole URL', 'URL 全体'],
    ['license smart url cslu http://x$0', 'URL', 'whole URL', 'URL 全体'],
    ['license smart url $0', 'URL', 'whole URL', 'URL 全体'],
    ['license smart usage interval $0', 'DAYS', '1 to 3650', '1〜3650'],
    ['lic sm us int $0', 'DAYS', '1 to 3650', '1〜3650'],
    ['license smart usage customer-tags tag1 $0', 'TAG', '1 to 127', '1〜127 文字'],
    ['license smart proxy port $0', '<1-65535>', '', ''],
    ['do license smart trust idtoken $0', 'TOKEN', 'secret', '公開しない'],
    ['do license smart trust idtoken abc $0', '{ all | local }', 'Every member', '全メンバー'],
    ['do license smart trust idtoken abc local $0', '[ force ]', 'Replaces', '置き換え'],
    ['call-home\n http-proxy proxy.example.com $0', 'port', '', ''],
    ['call-home\n http-proxy proxy.example.com port $0', '<1-65535>', '', ''],
    ['crypto pki trustpoint T\n revocation-check crl $0', '{ crl | none | ocsp } …', '', ''],
    ['ip name-server $0', '[ vrf VRF ]', 'case counts', '大文字'],
    ['ip name-server vrf X $0', 'ADDRESS …', 'IPv4', 'IPv4'],
    ['no license smart privacy $0', '{ all | hostname | version }', 'withheld', '送信しません'],
  ] as const) {
    it(`'${fixture.split('\n').at(-1)}' waits for ${part}`, () => {
      const found = at(fixture);
      ok(found);
      equal(found.part, part);
      ok(found.text.en.includes(says), found.text.en);
      ok(found.text.ja.includes(sagt), found.text.ja);
    });
  }

  it('is gone where the line is whole, and stays where its last word may be another', () => {
    for (const whole of ['license smart url default', 'license smart transport smart', 'lic sm tr OFF'])
      equal(at(`${whole}$0`), undefined, whole);
    equal(at('license smart url def$0')?.part, 'URL');
    equal(at('license smart url smart$0')?.part, 'URL');
    equal(at('crypto pki trustpoint T\n revocation-check none$0')?.part, '{ crl | none | ocsp } …');
  });

  it('is shown at a prompt that somebody types at', () => {
    equal(at('SW1#license smart sync $0', 'capture')?.part, '{ all | local }');
  });

  it('says nothing of keywords that the release does not have', () => {
    ok(!at('license smart transport $0', 'config', '17.3.1')?.text.en.includes('`cslu`:'));
    equal(at('license smart vrf $0', 'config', '17.6.1'), undefined);
  });

  for (const fixture of [
    '$0',
    'license smart $0',
    'license smart transport smart $0',
    'license smart url default $0',
    'no license smart transport $0',
    'hostname A $0',
    '! license smart transport $0',
    'switchport mode $0',
  ]) {
    it(`'${fixture}' has none`, () => equal(at(fixture), undefined));
  }

  it('is that of the longest command, whatever a shorter one could take', () => {
    equal(at('license smart url cslu $0')?.syntax, 'license smart url cslu URL');
    equal(at('do license smart authorization request save $0')?.syntax.includes('request save'), true);
  });

  it('has its parts where the syntax line has them', () => {
    for (const { syntax } of commands) {
      const { parts } = syntaxOf(syntax);
      deepEqual(parts.map(({ start, end }) => syntax.slice(start, end)).join(' '), syntax);
    }
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type Remedy, remediesIn } from '../../server/src/features/remedy';
import { pageOf } from '../../server/src/features/texts';
import { rules } from '../../server/src/rules/registry';
import { analysisOf } from './check';

const remedies = (text: string): readonly Remedy[] => {
  const { findings } = analysisOf(text, {}, 'capture');
  return remediesIn(findings, 0, text.length);
};

const shown = (...lines: readonly string[]): string =>
  `SW1#show running-config\n${['version 17.9', 'hostname SW1', ...lines, 'end'].join('\n')}\nSW1#\n`;

describe('the remedy of a finding in a capture', () => {
  it('is the line as it ought to be', () => {
    const [remedy] = remedies(shown('license smart transport clsu'));
    assert.deepEqual(remedy?.lines, ['license smart transport cslu']);
    assert.match(remedy?.page.en ?? '', /^! SW1: SLP001 /);
    assert.match(remedy?.page.ja ?? '', /^! 設定モードで入力します。$/m);
  });

  it('names the modes of a line that stands in one', () => {
    const [remedy] = remedies(
      shown(
        'license smart transport callhome',
        'ip name-server 192.0.2.53',
        'interface Vlan1',
        ' ip address 192.0.2.1 255.255.255.0',
        'ip route 0.0.0.0 0.0.0.0 192.0.2.254',
        'call-home',
        ' contact-email-addr noc@example.com',
        ' profile CiscoTAC-1',
        '  active',
        '  destination transport-method email',
        'ntp server 192.0.2.123',
      ),
    ).filter(({ finding }) => finding.rule.id === 'SLP609');
    assert.deepEqual(remedy?.lines, [
      'call-home',
      ' profile CiscoTAC-1',
      '  destination transport-method http',
    ]);
  });

  it('holds whole lines, each of them in its page, whatever the rule', () => {
    for (const rule of rules) {
      const text = `SW1#show running-config\n${pageOf(rule).bad}SW1#\n`;
      for (const { lines, page } of remedies(text))
        for (const line of lines) {
          assert.notEqual(line.trim(), '', rule.id);
          assert.ok(page.en.includes(line), rule.id);
        }
    }
  });

  it('is what to type next where nothing in a configuration is at fault', () => {
    const [remedy] = remedies(
      'SW1#show logging\n*Mar  5 10:00:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name\n',
    );
    assert.deepEqual(remedy?.lines, []);
    assert.ok((remedy?.next.length ?? 0) > 0);
    assert.match(remedy?.page.en ?? '', /^! {3}show /m);
  });
});

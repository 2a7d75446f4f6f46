import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { DocumentKind } from '../../server/src/text/probe';
import { analysisOf } from './check';
import { opened, uri } from './moving';

/** What the hover at the cursor says about the path, or about the effect of the line. */
function said(fixture: string, kind?: DocumentKind): string {
  const { service, cursor } = opened(fixture, kind);
  const paragraphs = service.hover(uri, cursor)?.text.en.split('\n\n') ?? ['no hover'];
  return paragraphs.find((text) => /^(?:\*\*Path\*\*|No effect|no hover)/.test(text)) ?? '';
}

const whole = (lines: string): string => `version 17.9\nhostname C9300-A\n${lines}end\n`;

describe('the place of a line on the path', () => {
  const rows: readonly (readonly [what: string, fixture: string, expected: string])[] = [
    [
      'has the state of its hop, and why',
      whole('no ip domain loo$0kup\nlicense smart transport smart\n'),
      '**Path**: name resolution – **broken**: Name resolution is switched off',
    ],
    [
      'is told without a state where nothing tells one',
      'ntp ser$0ver 192.0.2.7\nlicense smart transport smart\n',
      '**Path**: TLS and clock',
    ],
    [
      'is the source for the interface that connections come from',
      'interface Vlan10\n ip addr$0ess 192.0.2.1 255.255.255.0\nip http client source-interface Vlan10\nlicense smart transport smart\n',
      '**Path**: source',
    ],
    [
      'is none for another interface',
      'interface Vlan20\n ip addr$0ess 192.0.2.1 255.255.255.0\nip http client source-interface Vlan10\nlicense smart transport smart\n',
      '',
    ],
    [
      'is none for a VRF that the connection is not made in',
      'vrf defi$0nition USERS\nvrf definition MGMT\nlicense smart transport smart\nlicense smart vrf MGMT\n',
      '',
    ],
    [
      'is none for Call Home while another transport reports',
      'license smart transport smart\ncall-h$0ome\n contact-email-addr a@example.com\n',
      '',
    ],
    [
      'is the endpoint for Call Home that reports',
      'license smart transport callhome\ncall-h$0ome\n contact-email-addr a@example.com\n',
      '**Path**: endpoint',
    ],
    [
      'says that the topology has no such hop',
      whole('ip name-ser$0ver 192.0.2.53\nlicense smart transport off\n'),
      '**Path**: name resolution – **absent**: Not part of this topology',
    ],
    ['is not looked for in a line that nothing is said about', 'frobni$0cate\n', 'no hover'],
  ];
  const typed = (...lines: readonly string[]): string =>
    ['C9300-A#conf t', ...lines.map((line) => `C9300-A(config)#${line}`), 'C9300-A#', ''].join('\n');

  it('is told of a line that was typed at a prompt, however short', () =>
    assert.equal(
      said(typed('lic sm tr smart', 'no ip domain loo$0kup', 'end'), 'capture'),
      '**Path**: name resolution – **suspect**: Name resolution is switched off',
    ));

  it('is none for a typed line that the device refused', () =>
    assert.equal(
      said(typed('lic sm tr smart', 'license smart v$0rf\n% Incomplete command.', 'end'), 'capture'),
      '',
    ));

  it('is no choice where a line says only what a device does by itself, and nothing could find a CSLU', () => {
    const agent = (lines: string) =>
      analysisOf(`version 17.9\nhostname SW\n${lines}license smart transport cslu\nend\n`).devices[0]?.path[0]
        ?.state;
    assert.notEqual(agent(''), 'ok');
    assert.equal(agent('ip name-server 192.0.2.53\n'), 'ok');
    assert.equal(agent('ip host cslu-local 192.0.2.10\n'), 'ok');
  });

  for (const [what, fixture, expected] of rows) it(what, () => assert.equal(said(fixture), expected));

  it('says what the interface of a source line gives the connection', () => {
    const { service, cursor } = opened(
      whole(
        'interface GigabitEthernet0\n vrf forwarding MGMT\n ip address 192.0.2.1 255.255.255.0\nip http client source-int$0erface GigabitEthernet0\nlicense smart transport smart\n',
      ),
    );
    const { en = '', ja = '' } = service.hover(uri, cursor)?.text ?? {};
    assert.match(en, /\*\*Path\*\*: source.*\n\n`?GigabitEthernet0`?: VRF MGMT, 192\.0\.2\.1\n/);
    assert.match(ja, /GigabitEthernet0`?: VRF MGMT、192\.0\.2\.1\n/);
  });

  it('is that of the device that a capture shows', () => {
    assert.equal(
      said(
        'SW#show running-config\nversion 17.9\nhostname SW\nlicense smart trans$0port smart\nend\nSW#show clock\n',
        'capture',
      ),
      '**Path**: agent – **ok**: The transport is set',
    );
  });
});

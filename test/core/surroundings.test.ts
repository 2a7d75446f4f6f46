import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../server/src/analysis';
import { buildCase, readDocument } from '../../server/src/case';
import { SourceText } from '../../server/src/text/source';
import { analysisOf, check, found } from './check';

const transports = (text: string): readonly (string | undefined)[] =>
  analysisOf(text).devices.map(({ knowns }) => knowns.transport.value);

const named = (uri: string, text: string): readonly string[] =>
  analyse(buildCase([readDocument(new SourceText(uri, text))])).findings.map(({ rule }) => rule.id);

describe('A guide in Markdown', () => {
  const guide = `
# Direct

\`\`\`
license smart transport smart
license smart url default
\`\`\`

# Or with Call Home

~~~ text
license smart transport callhome
call-home
 profile LICENSING
  active
  reporting smart-licensing-data
  destination transport-method http
  destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService
~~~

# Or as the routers of the backbone do it

\`\`\`cisco
call-home
 service active
 profile CiscoTAC-1
  active
  destination transport-method http
\`\`\`
`;

  it('has alternatives in its blocks, and none replaces another or is active beside it', () => {
    check(guide);
    assert.deepEqual(transports(guide), ['smart', 'callhome', undefined]);
  });

  it('has blocks as deep in its lists as it likes', () => {
    check(`
- Set the transport:
    \`\`\`
    license smart transport clsu
                            ^^^^ SLP001 error
    \`\`\`
  1. and the URL
     \`\`\`
     license smart url cslu http:192.0.2.10:8182/cslu/v1/pi
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP601 error
     \`\`\`
`);
  });

  it('leaves values to its reader', () =>
    check(`
\`\`\`
license smart transport cslu
license smart url cslu http://<cslu>:8182/cslu/v1/pi
                              ^^^^^^ SLP002 information
\`\`\`
`));

  it('is not asked for the lines of a topology that was declared for its folder', () =>
    check(
      '\n```\nlicense boot level network-advantage\n```\nThen:\n```\nlicense smart transport cslu\nlicense smart url cslu http://192.0.2.10:8182/cslu/v1/pi\n```\n',
      { topology: 'onprem-pi-initiated' },
    ));

  it('writes a link in angle brackets, which is no placeholder', () =>
    check(`
license smart url smart <https://smartreceiver.cisco.com/licservice/license>
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP601 error
`));
});

describe('A template', () => {
  const alternatives = (before: string, between: string, after: string): string =>
    `version 17.9\nhostname EDGE-1\n${before}\nlicense smart transport cslu\nlicense smart url cslu http://{{ cslu }}:8182/cslu/v1/pi\n${between}\nlicense smart transport off\n${after}\nend\n`;

  it('has alternatives of which none is in force, and may lack what a condition adds', () => {
    for (const [before, between, after] of [
      ["{% if mode == 'cslu' %}", '{%- else -%}', '{% endif %}'],
      ['#if ($mode)', '#else', '#end'],
      ['<#if mode>', '<#else>', '</#if>'],
      ['% if mode:', '% else:', '% endif'],
    ] as const)
      assert.deepEqual(found(alternatives(before, between, after)), []);
  });

  it('is nothing to say where the name of the file or one of its lines says so', () => {
    const line = 'license smart url cslu http://{{ cslu }}:8182/cslu/v1/pi\n';
    assert.deepEqual(named('file:///edge.cfg', line), ['SLP002']);
    for (const name of ['edge.cfg.j2', 'edge.tftpl', 'day0.sh', 'day0.py'])
      assert.deepEqual(named(`file:///${name}`, line), []);
    assert.deepEqual(named('file:///edge.cfg', `{# licensing #}\n${line}`), []);
  });

  it('holds a variable together, with the blanks in its braces', () =>
    check(`
license smart vrf {{ licensing_vrf }}
                  ^^^^^^^^^^^^^^^^^^^ SLP002 information
ip name-server vrf {{ licensing_vrf }} {{ dns }} {{ second }}
                   ^^^^^^^^^^^^^^^^^^^ SLP002 information
                                       ^^^^^^^^^ SLP002 information
                                                 ^^^^^^^^^^^^ SLP002 information
ip name-server <address of the dns server>
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP002 warning
license smart transport smart
`));

  it('names no device', () => {
    for (const name of ['{{ hostname }}', '$HOSTNAME', '{hostname}'])
      assert.equal(
        analysisOf(`hostname ${name}\nlicense smart transport off\n`).devices[0]?.knowns.hostname,
        undefined,
      );
  });

  it('with a value that somebody has to fill in is reported all the same', () =>
    check(`
{% if cslu %}
license smart url cslu http://<cslu>:8182/cslu/v1/pi
                              ^^^^^^ SLP002 warning
{% endif %}
`));
});

describe('A configuration of NX-OS', () => {
  const lines =
    'license smart transport cslu\nlicense smart url cslu http://cslu.example.com:8182/cslu/v1/pi\nlicense smart vrf management\nno ip domain-lookup\ninterface mgmt0\n vrf member management\n ip address 192.0.2.1/24\n';

  it('is told by its features, its device contexts or its version, and is none of ours', () => {
    for (const head of [
      'feature tacacs+\nversion 10.2',
      'vdc N9K-1 id 1\nversion 10.2',
      'version 10.2(3) Bios:version 07.69',
    ]) {
      const text = `${head}\nhostname N9K-1\n${lines}end\n`;
      check(text);
      assert.deepEqual(transports(text), []);
      assert.deepEqual(transports(`N9K-1#show running-config\n${text}N9K-1#\n`), [undefined]);
    }
  });

  it('is not seen in a sentence about features, nor in a table of IOS-XE', () => {
    for (const line of ['Feature overview of the licensing agent', 'feature', 'ip nat create flow-entries'])
      assert.deepEqual(transports(`${line}\nlicense smart transport off\n`), ['off']);
  });
});

describe('A configuration in a session', () => {
  const url = 'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi\n';

  it('is read whichever of its defaults were asked for', () => {
    for (const command of [
      'show running-config all | include license',
      'show run | section license',
      'sh run brief',
      'show startup-config | include smart',
    ])
      assert.deepEqual(transports(`C9300-A#${command}\n${url}C9300-A#\n`), ['cslu'], command);
  });

  it('that is a part lacks nothing', () => {
    const part = `version 17.9\nhostname C9300-A\n${url}end\n`;
    for (const command of ['show running-config partition common', 'show run | exclude ntp'])
      check(`C9300-A#${command}\n${part}C9300-A#\n`);
  });
});

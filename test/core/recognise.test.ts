import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { AnalysisOptions } from '../../server/src/analysis';
import { analysisOf, check, checkFixes } from './check';

/** What is known about the only device of a text: transport, where it was read, and the candidates. */
function known(text: string, options: AnalysisOptions = {}): readonly string[] {
  const { devices } = analysisOf(text, options);
  assert.equal(devices.length, 1);
  const { transport, topology } = (devices[0] as (typeof devices)[number]).knowns;
  return [
    `${transport.value} ${transport.origin}`,
    ...topology.candidates.map(({ id, confidence }) => `${id} ${confidence}`),
  ];
}

const device = (lines: string, version = '17.9'): string =>
  `version ${version}\nhostname C9300-A\n${lines}\nntp server 192.0.2.123\nend\n`;

const status = (lines: string): string =>
  `C9300-A#show license status\nUtility:\n  Status: DISABLED\n\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nTransport:\n${lines}\nPolicy:\n  Policy in use: Merged from multiple sources.\n`;

const letsIn =
  'aaa new-model\naaa authentication login default local\naaa authorization exec default local\nusername collector privilege 15 secret Example-Secret-1\n';

const profile = (lines: string, name = 'CiscoTAC-1'): string => ` profile ${name}\n${lines}`;
const callHome = (lines: string): string =>
  `ip name-server 192.0.2.53\nlicense smart transport callhome\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n${lines}`;
const tac = '  active\n  destination transport-method http';

describe('the topology of a device', () => {
  it('is recognised by the proxy that a capture prints as a block', () =>
    assert.deepEqual(
      known(
        status(
          '  Type: Smart\n  URL: https://smartreceiver.cisco.com/licservice/license\n  Proxy:\n    Address: proxy.example.com\n    Port: 8080\n    Username: <empty>\n    Password: <empty>\n  VRF: <empty>\n',
        ),
      ),
      ['smart shown', 'direct-smart-proxy certain'],
    ));

  it('is that of the controller whose trustpoints the device has, as long as no line chooses another way', () => {
    const managed = 'crypto pki trustpoint DNAC-CA\n enrollment mode ra\nnetconf-yang\n';
    assert.equal(known(device(managed))[1], 'controller likely');
    check(device(managed));
    assert.deepEqual(known(device(`${managed}license smart transport off`)), [
      'off configured',
      'offline certain',
    ]);
  });

  for (const none of ['    Not Configured', '    Address: <empty>\n    Port: <empty>'])
    it(`has no proxy where a capture prints '${none.trim().split('\n')[0]}'`, () =>
      assert.deepEqual(
        known(
          status(
            `  Type: Smart\n  URL: https://smartreceiver.cisco.com/licservice/license\n  Proxy:\n${none}\n  VRF: <empty>\n`,
          ),
        ),
        ['smart shown', 'direct-smart certain'],
      ));

  it('is On-Prem by the tenant that a capture prints', () =>
    assert.deepEqual(
      known(
        status(
          '  Type: cslu\n  Cslu address: https://onprem.example.com/cslu/v1/pi/example-1\n  Proxy:\n    Not Configured\n',
        ),
      ),
      ['cslu shown', 'onprem-pi-initiated certain'],
    ));

  it('is a CSLU, connected or not, by the address that a capture prints', () =>
    assert.deepEqual(
      known(
        status(
          '  Type: cslu\n  Cslu address: http://192.0.2.10:8182/cslu/v1/pi\n  Proxy:\n    Not Configured\n',
        ),
      ),
      ['cslu shown', 'cslu-pi-initiated likely', 'cslu-disconnected-pi-initiated likely'],
    ));

  it('is Call Home through a proxy by the line of Call Home alone', () => {
    assert.deepEqual(known(callHome(` http-proxy 192.0.2.80 port 8080\n${profile(tac)}\n`)), [
      'callhome configured',
      'direct-callhome-proxy certain',
    ]);
    assert.deepEqual(
      known(
        `license smart proxy address 192.0.2.80\nlicense smart proxy port 8080\n${callHome(`${profile(tac)}\n`)}`,
      ),
      ['callhome configured', 'direct-callhome certain'],
    );
  });

  it('was Call Home before 17.3.2, where nothing says so but an active profile', () => {
    const classic = `call-home\n contact-email-addr sch-smart-licensing@cisco.com\n${profile(tac)}`;
    assert.deepEqual(known(device(classic, '16.12')), ['callhome default', 'direct-callhome possible']);
    // What is the default needs no line.
    const dns = 'ip name-server 192.0.2.53\n';
    const [own] = analysisOf(device(`${dns}${classic}`, '16.12')).devices;
    assert.deepEqual(own?.knowns.topology.candidates[0]?.missing, []);
    assert.deepEqual(known(device(classic)), [
      'cslu default',
      'cslu-pi-initiated possible',
      'cslu-disconnected-pi-initiated possible',
    ]);
  });

  it('is none of these where Call Home sends to a gateway on the own network', () => {
    const own = profile(`${tac}\n  reporting smart-licensing-data\n  destination address http `, 'LICENSING');
    const gateway = 'https://onprem.example.com/Transportgateway/services/DeviceRequestHandler';
    assert.deepEqual(known(device(callHome(`${own}${gateway}`))), ['callhome configured']);
    assert.deepEqual(
      known(
        device(
          callHome(`${profile(tac)}\n${own.replace('  reporting smart-licensing-data\n', '')}${gateway}`),
        ),
      ),
      ['callhome configured', 'direct-callhome certain'],
    );
  });

  it('is a CSLU where a host entry answers for the name that the device looks for', () =>
    assert.deepEqual(known(device(`${letsIn}ip host cslu-local 192.0.2.80`)).slice(0, 2), [
      'cslu default',
      'cslu-pi-initiated likely',
    ]));

  it('is read from a log alone where the message names the party', () => {
    assert.deepEqual(
      known(
        '*Jan  5 10:00:00.123: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name\n',
      ),
      ['cslu logged', 'cslu-pi-initiated possible', 'cslu-disconnected-pi-initiated possible'],
    );
    assert.ok(
      known(
        '*Jan  5 10:00:00.123: %SMART_LIC-4-REPORTING_NOT_SUPPORTED: Smart Agent for Licensing CSSM OnPrem is down rev and does not support the enhanced policy and usage reporting mode.\n',
      ).includes('onprem-pi-initiated possible'),
    );
  });

  it('may be a pull where a collector could log in, and no more than that', () => {
    assert.deepEqual(known(device(`${letsIn}ip http secure-server\nip http authentication local`)), [
      'cslu default',
      'cslu-initiated possible',
      'onprem-initiated possible',
      'cslu-pi-initiated possible',
    ]);
    assert.deepEqual(known(`${letsIn}netconf-yang\n`).slice(1), [
      'controller possible',
      'cslu-initiated possible',
    ]);
  });

  it('is no pull where a line chooses another way, or the documented set-up is not there', () => {
    assert.deepEqual(known(device(`${letsIn}ip http secure-server\nlicense smart transport off`)), [
      'off configured',
      'offline certain',
    ]);
    const untouched =
      'no aaa new-model\nusername admin privilege 15 secret Example-Secret-1\nip http server\nip http secure-server';
    assert.deepEqual(known(device(untouched)), [
      'cslu default',
      'cslu-pi-initiated possible',
      'cslu-disconnected-pi-initiated possible',
    ]);
    // An authorisation is asked for by a rule where a pull is declared; nobody needs it to log in.
    for (const line of letsIn.split('\n').filter((own) => own && !own.startsWith('aaa authorization')))
      assert.deepEqual(
        known(device(`${letsIn.replace(`${line}\n`, '')}ip http secure-server`)),
        known(device(untouched)),
        line,
      );
  });

  it('is that of one device where EXEC commands follow its configuration', () =>
    assert.deepEqual(
      known(`conf t\n${callHome(`${profile(tac)}\n`)}end\n\nlicense smart trust idtoken EXAMPLE all\n`),
      ['callhome configured', 'direct-callhome certain'],
    ));

  it('is the declared one, whatever else is possible', () => {
    const { devices } = analysisOf(device(`${letsIn}ip http secure-server\nip http authentication local`), {
      topology: 'onprem-initiated',
    });
    assert.equal(devices[0]?.knowns.topology.best, 'onprem-initiated');
  });
});

describe('Call Home as the way of reports', () => {
  it('needs the built-in profile active, which it is not by itself', () =>
    check(
      device(`${callHome(' profile CiscoTAC-1\n')}         ^^^^^^^^^^ SLP607 error: is not active
  destination transport-method http`),
    ));

  it('offers no `active` where somebody took it away', () => {
    const fixesOf = (lines: string) =>
      analysisOf(device(callHome(` profile CiscoTAC-1\n${lines}  destination transport-method http`)))
        .findings.filter(({ rule }) => rule.id === 'SLP607')
        .map(({ fixes }) => fixes.length);
    assert.deepEqual([fixesOf(''), fixesOf('  no active\n')], [[1], [0]]);
  });

  it('needs licensing data in a profile of its own', () =>
    check(
      device(`${callHome(' profile LICENSING\n')}         ^^^^^^^^^ SLP607 error: \`reporting smart-licensing-data\`
  destination transport-method http
  destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService`),
    ));

  it('is up to the profile of its own where the built-in one was taken out of use', () => {
    const off = (line: string): string =>
      device(`${callHome(` profile CiscoTAC-1\n  ${line}\n profile LICENSING\n`)}         ^^^^^^^^^ SLP607 error: LICENSING has no \`reporting smart-licensing-data\`
  destination transport-method http
  destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService`);
    check(off('no active'));
    check(off('no reporting smart-licensing-data'));
    const text = off('no active').replace(/^ *\^.*\n/m, '');
    assert.match(
      analysisOf(text).findings.find(({ rule }) => rule.id === 'SLP607')?.fixes[0]?.edits[0]?.text ?? '',
      /^\n {2}reporting smart-licensing-data$/,
    );
    checkFixes(text);
  });

  it('is only warned about where no block is shown', () =>
    check(
      device(`ip name-server 192.0.2.53
license smart transport callhome
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP607 warning: none is configured`),
    ));

  it('sends mail by default, which carries no report', () =>
    check(
      device(`${callHome(' profile CiscoTAC-1\n')}         ^^^^^^^^^^ SLP609 error: sends e-mail only
  active`),
    ));

  it('may send mail beside HTTP', () =>
    check(device(callHome(profile(`${tac}\n  destination transport-method email`)))));

  it('is complete as older releases write it', () =>
    check(device(callHome(profile('  active\n  no destination transport-method email')))));

  it('is not judged in a fragment, under another transport, or before 17.3.2', () => {
    check(callHome(`${profile('  destination preferred-msg-format xml')}\n`));
    check(device(`license smart transport off\nno service call-home\ncall-home\n${profile('  no active')}`));
    check(device(`call-home\n${profile('  no active')}`, '16.12'));
  });

  it('says nothing about the block that IOS-XE wrote beside another transport', () =>
    check(
      device(
        `service call-home\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n${profile(tac)}\nlicense smart url cslu http://192.0.2.10:8182/cslu/v1/pi`,
      ),
    ));

  it('takes the last word about the service', () =>
    check(device(`no service call-home\nservice call-home\n${callHome(profile(tac))}`)));

  it('has the address of a transport gateway misspelt', () =>
    check(
      `call-home
 profile GATEWAY
  destination address http https://onprem.example.com/Transportgateway/services/DeviceRequestHandle
                                                                                ^^^^^^^^^^^^^^^^^^^ SLP610 error
`,
    ));

  it('does not speak to the receiver of transport smart', () =>
    check(
      device(`${callHome(' profile LICENSING\n')}  active
  reporting smart-licensing-data
  destination transport-method http
  destination address http https://smartreceiver.cisco.com/licservice/license
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP610 warning: tools.cisco.com`),
    ));

  it('may have the address of a gateway spelt in full', () =>
    check(
      'call-home\n profile GATEWAY\n  destination address http https://onprem.example.com/Transportgateway/services/DeviceRequestHandler\n',
    ));
});

describe('a declared pull', () => {
  const pull = (lines: string): string => `! slp-topology: cslu-initiated\n${letsIn}${lines}\n`;

  it('is served by RESTCONF or NETCONF as well', () => {
    check(pull('no ip http server\nno ip http secure-server\nnetconf-yang'));
    check(pull('no ip http server\nno ip http secure-server\nrestconf'));
  });

  it('may have a listener that no line shows from 17.13.1 on', () =>
    check(`! slp-topology: cslu-initiated\n${device(letsIn, '17.15')}`));

  it('finds its user on a server', () =>
    check(
      '! slp-topology: onprem-initiated\naaa new-model\naaa authentication login default group tacacs+ local\nip http secure-server\nip http authentication aaa\n',
    ));

  it('is closed by a list of modules without the one of licensing, and open by one with it', () => {
    const modules = (list: string, mark: string): string =>
      pull(
        `ip http secure-server\nip http authentication local\nip http session-module-list MODULES ${list}\nip http secure-active-session-modules MODULES${mark}`,
      );
    check(
      modules('NG_WEBUI,HTTP_IFS', '\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP205 warning: SL_HTTP'),
    );
    check(modules('NG_WEBUI,SL_HTTP', ''));
    // A list that nothing defines is no list that leaves something out.
    check(
      pull(
        'ip http secure-server\nip http authentication local\nip http secure-active-session-modules MODULES',
      ),
    );
  });

  it('is not closed while the other listener answers', () =>
    check(
      pull(
        'ip http server\nip http active-session-modules none\nip http secure-server\nip http authentication local',
      ),
    ));

  it('is not judged where nobody declared it', () =>
    check(
      device(
        'no ip http server\nno ip http secure-server\nip http access-class ipv4 COLLECTORS\nlicense smart transport off',
      ),
    ));

  it('has an access list by number or by name', () => {
    const whole = (access: string): string =>
      `! slp-topology: cslu-initiated\n${device(`${letsIn}ip http secure-server\nip http authentication local\n${access}`)}`;
    check(whole('access-list 10 permit 192.0.2.10\nip http access-class 10'));
    check(
      whole('ip access-list standard COLLECTORS\n permit 192.0.2.10\nip http access-class ipv4 COLLECTORS'),
    );
  });
});

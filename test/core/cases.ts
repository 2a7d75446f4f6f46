import type { Confidence, Hop } from '../../server/src/terms';

/** A device as somebody hands it over, and what has to be said about it. */
export interface CaseRow {
  /** A sentence about the network. */
  readonly says: string;
  /** One document, or several of the same device. */
  readonly text: string | readonly string[];
  /** Where the path breaks first; undefined: there is nothing to diagnose. */
  readonly hop: Hop | undefined;
  readonly confidence?: Confidence;
  /** Words of the cause. */
  readonly cause?: string;
  /** The hops before the one that fails (all of them, if none does) that are proven to work; no other is called ok. */
  readonly ok: readonly Hop[];
  /** The lines that hold this decide: without them nothing is certain or likely any more. */
  readonly decisive?: string;
  /** A command that has to be among those to type next. */
  readonly next?: string;
}

const prompt = 'C9300-A#';
const cssm = 'the Cisco Smart Software Manager (CSSM)';
const cslu = 'the Cisco Smart License Utility (CSLU)';
const ddce = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';
const failed = (at: string, reason: string, party = cssm): string =>
  `${at}: %SMART_LIC-3-COMM_FAILED: Communications failure with ${party} : ${reason}`;
const restored = (at: string, party = cssm): string =>
  `${at}: %SMART_LIC-5-COMM_RESTORED: Communications with ${party} restored`;
const callHome = (at: string, err: string): string =>
  [
    `${at}: %CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: ${ddce} (ERR ${err})`,
    failed(at, 'Fail to send out Call Home HTTP message.'),
  ].join('\n');
const log = (...lines: readonly string[]): string => [`${prompt}show logging`, ...lines, ''].join('\n');
const eventlog = (...lines: readonly string[]): string =>
  [`${prompt}show license eventlog`, '**** Event Log ****', ...lines, ''].join('\n');
const rumList = (count: number, state: string): string =>
  [
    `${prompt}show license rum id all`,
    'Smart Licensing Usage Report:',
    '====================================',
    'Report Id,          State,    Flag, Feature Name',
    ...Array.from(
      { length: count },
      (_, at) => `${1671840750 + at}          ${state.padEnd(9)} N     network-advantage`,
    ),
    '',
  ].join('\n');
const clock = (time: string): string => `${prompt}show clock\n${time}\n`;
const version = (release: string): string =>
  `${prompt}show version\nCisco IOS XE Software, Version ${release}\n`;
const status = (...lines: readonly string[]): string =>
  [`${prompt}show license status`, 'Smart Licensing Using Policy:', '  Status: ENABLED', ...lines, ''].join(
    '\n',
  );
const running = (...lines: readonly string[]): string =>
  [`${prompt}show running-config`, 'version 17.9', 'hostname C9300-A', ...lines, 'end', ''].join('\n');
const telnet = (command: string, ...answer: readonly string[]): string =>
  [`${prompt}telnet ${command}`, ...answer, ''].join('\n');

const tech = (
  blocks: readonly string[],
  exchange: string,
  attempts: string,
  response: string,
  ...more: readonly string[]
): string =>
  [
    `${prompt}show license tech support`,
    'Smart Licensing Using Policy:',
    '  Status: ENABLED',
    ...blocks,
    'Communication Statistics:',
    '=======================',
    `${exchange}:`,
    `  Attempts: ${attempts}`,
    `  Last Response: ${response}`,
    ...more,
    '',
  ].join('\n');

/** Two messages about trust, one of which failed: an hour ago, or an hour before the other one. */
function trustSync(code: string, level: string, last: 'answered' | 'busy' | 'unanswered'): string {
  const [newer, older] = ['Mar 05 10:00:00 2024 UTC', 'Mar 05 09:00:00 2024 UTC'];
  const response = { answered: 'OK', busy: 'OK_TRY_AGAIN', unanswered: 'NO REPLY' }[last];
  const ongoing = {
    answered: '0 Communication=0',
    busy: '1 Communication=0',
    unanswered: '1 Communication=1',
  }[last];
  return tech(
    [
      'Transport:',
      '  Type: Smart',
      `Trust Code Installed: ${code}`,
      `Communication Level Allowed: ${level}`,
      'Overall State: <empty>',
    ],
    'Trust Sync',
    `Total=2, Success=1, Fail=1  Ongoing Failure: Overall=${ongoing}`,
    `${response} on ${newer}`,
    `    Failure Reason: ${last === 'busy' ? 'Server error occurred: LS_LICENGINE_FAIL_TO_CONNECT' : '<none>'}`,
    `  Last Success Time: ${last === 'answered' ? newer : older}`,
    `  Last Failure Time: ${last === 'answered' ? older : newer}`,
  );
}

const inMgmt = [
  'vrf definition Mgmt-vrf',
  ' address-family ipv4',
  'interface GigabitEthernet0/0',
  ' vrf forwarding Mgmt-vrf',
  ' ip address 192.0.2.2 255.255.255.0',
  'ip http client source-interface GigabitEthernet0/0',
];
const direct = ['license smart url default', 'license smart transport smart'];
const reached: readonly Hop[] = ['source', 'name', 'connect'];
const answered: readonly Hop[] = [...reached, 'tls'];

export const cases: readonly CaseRow[] = [
  {
    says: 'a switch nobody touched looks for cslu-local, and no topology was ever chosen',
    text:
      status('Transport:', '  Type: cslu', '  Cslu address: <empty>', '  Proxy:', '    Not Configured') +
      log(
        failed('*Mar  5 10:00:00.000', 'Unable to resolve server hostname/domain name', cslu),
        failed('*Mar  5 11:00:09.000', 'Unable to resolve server hostname/domain name', cslu),
      ),
    hop: 'name',
    confidence: 'certain',
    cause: 'No topology was ever chosen',
    ok: [],
    decisive: 'COMM_FAILED',
  },
  {
    says: 'a device that looked for cslu-local before it was given transport smart is not accused of DNS',
    text:
      status('Transport:', '  Type: Smart', '  URL: https://smartreceiver.cisco.com/licservice/license') +
      log(
        failed('*Mar  5 10:00:00.000', 'Unable to resolve server hostname/domain name', cslu),
        failed('*Mar  5 11:00:09.000', 'Unable to resolve server hostname/domain name', cslu),
      ),
    hop: undefined,
    ok: ['agent'],
  },
  {
    says: 'a name that is not resolved is not the name of a proxy that is given as an address',
    text:
      status(
        'Transport:',
        '  Type: Smart',
        '  URL: https://smartreceiver.cisco.com/licservice/license',
        '  Proxy:',
        '    Address: 192.0.2.80',
        '    Port: 8080',
      ) + log(failed('*Mar  5 10:00:00.000', 'Unable to resolve server hostname/domain name')),
    hop: 'name',
    confidence: 'likely',
    cause: 'cannot resolve the name of the licensing server',
    ok: ['agent'],
    decisive: 'COMM_FAILED',
  },
  {
    says: 'a log alone tells that the name of the CSLU is not resolved, not why',
    text: log(failed('*Mar  5 10:00:00.000', 'Unable to resolve server hostname/domain name', cslu)),
    hop: 'name',
    confidence: 'likely',
    cause: 'cannot resolve the name of its CSLU',
    ok: [],
    decisive: 'COMM_FAILED',
    next: 'show license status',
  },
  {
    says: 'call-home cannot resolve tools.cisco.com (ERR 218)',
    text: log(callHome('Mar  5 10:00:00.000', '218 : Host name resolution failed')),
    hop: 'name',
    confidence: 'likely',
    cause: '`tools.cisco.com` port 443',
    ok: [],
    decisive: 'ERR 218',
    next: 'show hosts',
  },
  {
    says: 'call-home gets no answer (ERR 207): the name was resolved, nothing else is proven',
    text: log(callHome('Mar  5 10:00:00.000', '207 : Connection time out')),
    hop: 'connect',
    confidence: 'likely',
    cause: 'No answer from `tools.cisco.com` port 443',
    ok: ['name'],
    decisive: 'ERR 207',
    next: 'telnet tools.cisco.com 443 /ipv4',
  },
  {
    says: 'no answer, and the source interface of the HTTP client does not exist',
    text:
      running(
        'ip http client source-interface Vlan100',
        'interface Vlan200',
        ' ip address 192.0.2.2 255.255.255.0',
        'ip name-server 192.0.2.53',
        ...direct,
      ) + log(failed('Mar  5 10:00:00.000', 'Connection timed out')),
    hop: 'source',
    confidence: 'certain',
    cause: 'Vlan100',
    ok: ['agent'],
  },
  {
    says: 'ERR 205 on 17.3.3 is the root certificate of FN72323',
    text: version('17.03.03') + log(callHome('Mar  5 10:00:00.000', '205 : Request Aborted')),
    hop: 'tls',
    confidence: 'likely',
    cause: 'FN72323',
    ok: reached,
    decisive: 'ERR 205',
    next: 'show crypto pki trustpool',
  },
  {
    says: 'ERR 205 on a fixed release is TLS, and no field notice',
    text: version('17.09.05') + log(callHome('Mar  5 10:00:00.000', '205 : Request Aborted')),
    hop: 'tls',
    confidence: 'likely',
    cause: 'The secure session was broken off: `tools.cisco.com` port 443',
    ok: reached,
    decisive: 'ERR 205',
  },
  {
    says: 'one failure that was restored needs nothing',
    text: log(
      failed('Mar  5 10:00:00.000', 'Smart Call Home failed to process the request.'),
      restored('Mar  5 10:30:00.000'),
    ),
    hop: undefined,
    ok: ['agent', ...answered, 'endpoint'],
  },
  {
    says: 'failures that come and go are an unstable way, not a broken one',
    text: log(
      ...['01', '05', '09', '13'].flatMap((hour) => [
        failed(`Mar  5 ${hour}:00:00.000`, 'Smart Call Home failed to process the request.'),
        restored(`Mar  5 ${hour}:20:00.000`),
      ]),
    ),
    hop: 'endpoint',
    confidence: 'possible',
    cause: 'failed and was restored 4 times; about every 4 hours; the longest outage was 20 minutes',
    ok: ['agent', ...answered],
    decisive: 'COMM_FAILED',
  },
  {
    says: 'the same on 17.3.3 under call-home is CSCwa11048',
    text:
      version('17.03.03') +
      status('Transport:', '  Type: Callhome') +
      log(
        ...['01', '05', '09', '13'].flatMap((hour) => [
          failed(`Mar  5 ${hour}:00:00.000`, 'Smart Call Home failed to process the request.'),
          restored(`Mar  5 ${hour}:20:00.000`),
        ]),
      ),
    hop: 'endpoint',
    confidence: 'possible',
    cause: 'CSCwa11048',
    ok: ['agent', ...answered],
    decisive: 'COMM_FAILED',
  },
  {
    says: 'a DNS server in the global table serves no device that connects in Mgmt-vrf',
    text:
      running(...inMgmt, 'ip name-server 192.0.2.53', ...direct) +
      log(failed('Mar  5 10:00:00.000', 'Unable to resolve server hostname/domain name')),
    hop: 'name',
    confidence: 'certain',
    cause: '`smartreceiver.cisco.com` port 443 in VRF `Mgmt-vrf` from `GigabitEthernet0/0`',
    ok: ['agent'],
    decisive: 'COMM_FAILED',
  },
  {
    says: 'a configuration that forbids name resolution is enough to be certain',
    text: 'version 17.9\nhostname C9300-A\nno ip domain lookup\nlicense smart url cslu http://cslu.example.com:8182/cslu/v1/pi\nend\n',
    hop: 'name',
    confidence: 'certain',
    cause: 'no ip domain lookup',
    ok: ['agent'],
    decisive: 'no ip domain lookup',
  },
  {
    says: 'a device set up for CSSM with DNS in place has nothing to diagnose',
    text: `version 17.9\nhostname C9300-A\nip name-server 192.0.2.53\n${direct.join('\n')}\nend\n`,
    hop: undefined,
    ok: ['agent'],
  },
  {
    says: 'On-Prem under transport smart gives an empty response: the way there is proven',
    text:
      running(
        'license smart url smart https://onprem.example.com/SmartTransport',
        'license smart transport smart',
        'ip name-server 192.0.2.53',
      ) + log(failed('Mar  5 10:00:00.000', 'Received empty response from server')),
    hop: 'endpoint',
    cause: 'Transport and URL do not fit each other',
    ok: ['agent', ...answered],
    decisive: 'COMM_FAILED',
  },
  {
    says: 'call-home without a profile for licensing sends nothing, so nothing on the way is proven',
    text: log(
      failed(
        'Mar  5 10:00:00.000',
        'The action failed because smart license transport is disabled in call-home. Please retry after manually enabling it.',
      ),
    ),
    hop: 'endpoint',
    confidence: 'certain',
    cause: 'No active Call Home profile',
    ok: [],
    decisive: 'COMM_FAILED',
    next: 'show call-home profile all',
  },
  {
    says: 'a 504 through a proxy proves the way to the proxy, not TLS to the server',
    text:
      running(
        'license smart transport smart',
        'license smart url default',
        'license smart proxy address proxy.example.com',
        'license smart proxy port 8080',
        'ip name-server 192.0.2.53',
      ) +
      log(
        failed('Mar  5 10:00:00.000', 'HTTP Server Error 504: Gateway Time-out'),
        failed('Mar  5 14:00:00.000', 'HTTP Server Error 504: Gateway Time-out'),
      ),
    hop: 'endpoint',
    confidence: 'likely',
    cause:
      'Not a fault of this device: a gateway before the server gave up (the proxy `proxy.example.com` port 8080)',
    ok: ['agent', ...reached],
    decisive: 'COMM_FAILED',
  },
  {
    says: 'a proxy that asks for a password was reached and lets nothing through',
    text:
      running(
        'license smart transport smart',
        'license smart url default',
        'license smart proxy address 192.0.2.8',
        'license smart proxy port 8080',
      ) + log(failed('Mar  5 10:00:00.000', 'HTTP Server Error 407: Proxy Authentication Required')),
    hop: 'connect',
    confidence: 'certain',
    cause: '`192.0.2.8` port 8080',
    ok: ['agent', 'source', 'name'],
    decisive: 'COMM_FAILED',
  },
  {
    says: 'the port opens from the right VRF, and the next attempt gets no answer: it is TLS',
    text:
      running(
        ...inMgmt,
        'ip name-server vrf Mgmt-vrf 192.0.2.53',
        'license smart transport callhome',
        `license smart url ${ddce}`,
      ) +
      telnet(
        'tools.cisco.com 443 /vrf Mgmt-vrf /source-interface GigabitEthernet0/0 /ipv4',
        'Trying tools.cisco.com (198.51.100.7, 443)... Open',
      ) +
      `${prompt}\n${callHome('Mar  5 10:00:00.000', '207 : Connection time out')}\n`,
    hop: 'tls',
    confidence: 'likely',
    cause: 'The port opens and the device still gets no answer',
    ok: ['agent', ...reached],
    decisive: 'SL_MESSAGE_FAILED',
  },
  {
    says: 'the port opened after the failures: TLS is only where to look',
    text:
      log(callHome('Mar  5 10:00:00.000', '207 : Connection time out')) +
      telnet('tools.cisco.com 443 /ipv4', 'Trying tools.cisco.com (198.51.100.7, 443)... Open'),
    hop: 'tls',
    confidence: 'possible',
    cause: 'The port opens by now',
    ok: reached,
    decisive: 'MESSAGE_FAILED',
  },
  {
    says: 'a test from another VRF than that of the HTTP client proves nothing',
    text:
      running(
        ...inMgmt,
        'ip name-server vrf Mgmt-vrf 192.0.2.53',
        'license smart transport callhome',
        `license smart url ${ddce}`,
      ) +
      telnet('tools.cisco.com 443 /ipv4', 'Trying tools.cisco.com (198.51.100.7, 443)... Open') +
      log(callHome('Mar  5 10:00:00.000', '207 : Connection time out')),
    hop: 'connect',
    confidence: 'likely',
    cause: 'in VRF `Mgmt-vrf` from `GigabitEthernet0/0`',
    ok: ['agent', 'name'],
    decisive: 'ERR 207',
    next: 'telnet tools.cisco.com 443 /vrf Mgmt-vrf /source-interface GigabitEthernet0/0 /ipv4',
  },
  {
    says: 'a CSLU that refuses its port is reached, and not running',
    text:
      running('license smart transport cslu', 'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi') +
      telnet('192.0.2.10 8182', 'Trying 192.0.2.10, 8182 ... ', '% Connection refused by remote host'),
    hop: 'connect',
    confidence: 'likely',
    cause: 'the host answers and refuses the port',
    ok: ['agent', 'source', 'name'],
    decisive: 'refused',
  },
  {
    says: 'a trust code that never came for want of a name was refused by nobody',
    text: [
      `${prompt}`,
      `*Mar  5 10:00:00.000: %SMART_LIC-3-TRUST_CODE_INSTALL_FAILED: The install of a new licensing trust code has failed on PID:C9300-24T,SN:FOC0000A001: Unable to resolve server hostname/domain name.`,
      '',
    ].join('\n'),
    hop: 'name',
    confidence: 'likely',
    cause: 'nobody refused it',
    ok: [],
    decisive: 'TRUST_CODE',
    next: 'show hosts',
  },
  {
    says: 'a ping that cannot resolve the name of CSSM shows as much as a test of its port',
    text:
      status('Transport:', '  Type: Smart', '  URL: https://smartreceiver.cisco.com/licservice/license') +
      `${prompt}ping smartreceiver.cisco.com\n% Unrecognized host or address, or protocol not running.\n\n${prompt}\n`,
    hop: 'name',
    confidence: 'likely',
    cause: '`smartreceiver.cisco.com` cannot be resolved',
    ok: ['agent'],
    decisive: 'Unrecognized',
    next: 'show hosts',
  },
  {
    says: 'a reason that nobody explains is looked for where its words point, by way of the port of the proxy',
    text:
      status(
        'Transport:',
        '  Type: Smart',
        '  URL: https://smartreceiver.cisco.com/licservice/license',
        '  Proxy:',
        '    Address: 192.0.2.8',
        '    Port: 8080',
      ) +
      `${prompt}\n${[10, 11].map((hour) => failed(`Mar  5 ${hour}:00:00.000`, 'An example of a TLS error')).join('\n')}\n`,
    hop: 'tls',
    confidence: 'possible',
    cause: 'An example of a TLS error',
    ok: ['agent'],
    decisive: 'COMM_FAILED',
    next: 'telnet 192.0.2.8 8080 /ipv4',
  },
  {
    says: 'a line that names what failed is the cause, not the attempt that only says that it did',
    text: [
      `${prompt}show logging`,
      'Mar  5 10:00:00.000: %PKI-3-CRL_FETCH_FAIL: CRL fetch for trustpoint SLA-TrustPoint failed',
      failed('Mar  5 10:00:02.000', 'No detail given', cslu),
      failed('Mar  5 11:00:02.000', 'No detail given', cslu),
      telnet('onprem.example.com 443', 'Trying onprem.example.com (192.0.2.20, 443)... Open') +
        status(
          'Transport:',
          '  Type: cslu',
          '  Cslu address: https://onprem.example.com/cslu/v1/pi/EXAMPLE-1',
        ),
    ].join('\n'),
    hop: 'tls',
    confidence: 'likely',
    cause: 'revocation list for the certificate of On-Prem cannot be fetched',
    ok: ['agent', ...reached],
    decisive: 'CRL_FETCH_FAIL',
    next: 'show crypto pki trustpoints',
  },
  {
    says: 'DNS servers of another table are seen in an output that was filtered for just such lines',
    text:
      `${prompt}show running-config | include license smart|name-server|domain lookup|http client|ip host\n` +
      'ip name-server 192.0.2.53\nip http client source-interface GigabitEthernet0/0\nlicense smart url default\nlicense smart transport smart\nlicense smart vrf Mgmt-vrf\n' +
      `${prompt}\n${[10, 11].map((hour) => failed(`Mar  5 ${hour}:00:00.000`, 'Unable to resolve server hostname/domain name')).join('\n')}\n`,
    hop: 'name',
    confidence: 'certain',
    cause: 'in VRF `Mgmt-vrf`, but the DNS servers are elsewhere',
    ok: [],
    decisive: 'COMM_FAILED',
    next: 'show hosts',
  },
  {
    says: 'a CSLU that accepts the connection and answers nothing is at fault itself: there is no TLS on its port',
    text:
      running('license smart transport cslu', 'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi') +
      telnet('192.0.2.10 8182', 'Trying 192.0.2.10, 8182 ... Open') +
      `${prompt}\n${[9, 10, 11].map((hour) => `Mar  5 ${hour}:00:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : No detail given`).join('\n')}\n`,
    hop: 'endpoint',
    confidence: 'possible',
    cause: 'nothing answers behind it',
    ok: ['agent', ...reached, 'tls'],
    decisive: 'COMM_FAILED',
    next: 'license smart sync all',
  },
  {
    says: 'a CSLU that does not answer the test proves nothing before it',
    text:
      running('license smart transport cslu', 'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi') +
      telnet(
        '192.0.2.10 8182',
        'Trying 192.0.2.10, 8182 ... ',
        '% Connection timed out; remote host not responding',
      ),
    hop: 'connect',
    confidence: 'likely',
    cause: 'nothing answers',
    ok: ['agent'],
    decisive: 'timed out',
  },
  {
    says: 'a test that cannot resolve the name of CSSM',
    text: telnet(
      'smartreceiver.cisco.com 443 /ipv4',
      'Translating "smartreceiver.cisco.com"...domain server (255.255.255.255)',
      '% Bad IP address or host name',
    ),
    hop: 'name',
    confidence: 'likely',
    cause: '`smartreceiver.cisco.com` cannot be resolved',
    ok: [],
    decisive: '% Bad IP',
  },
  {
    says: 'a ping that fails is no fault: CSSM need not answer it',
    text: `${prompt}ping smartreceiver.cisco.com\nSending 5, 100-byte ICMP Echos to 198.51.100.7, timeout is 2 seconds:\n.....\nSuccess rate is 0 percent (0/5)\n`,
    hop: undefined,
    ok: [],
  },
  {
    says: 'an ACK that came after the failures proves the way up to trust, not that a report was acknowledged',
    text:
      clock('10:15:00.123 UTC Fri Mar 8 2024') +
      log(failed('Mar  5 10:00:00.000', 'Unable to resolve server hostname/domain name')) +
      status(
        'Transport:',
        '  Type: Smart',
        'Usage Reporting:',
        '  Last ACK received: Mar 07 09:00:00 2024 UTC',
      ),
    hop: undefined,
    ok: ['agent', ...answered, 'endpoint', 'trust'],
  },
  {
    says: 'failures after the last ACK put everything before them in doubt again',
    text:
      clock('10:15:00.123 UTC Fri Mar 8 2024') +
      status(
        'Transport:',
        '  Type: Smart',
        'Usage Reporting:',
        '  Last ACK received: Mar 01 09:00:00 2024 UTC',
      ) +
      log(
        failed('Mar  5 10:00:00.000', 'Unable to resolve server hostname/domain name'),
        failed('Mar  6 10:00:00.000', 'Unable to resolve server hostname/domain name'),
      ),
    hop: 'name',
    confidence: 'likely',
    cause: '`smartreceiver.cisco.com` port 443',
    ok: ['agent'],
    decisive: 'COMM_FAILED',
  },
  {
    says: 'a name that stopped resolving takes back what an earlier answer had proven about the source',
    text: log(
      failed('Mar  5 10:00:00.000', 'Received empty response from server'),
      failed('Mar  6 10:00:00.000', 'Unable to resolve server hostname/domain name'),
    ),
    hop: 'name',
    confidence: 'likely',
    ok: [],
  },
  {
    says: 'a device set to report offline does not care that it could not reach anybody before',
    text:
      log(failed('*Mar  5 10:00:00.000', 'Unable to resolve server hostname/domain name', cslu)) +
      status('Transport:', '  Type: Transport Off'),
    hop: undefined,
    ok: ['agent'],
  },
  {
    says: 'a trust code refused under a clock that was never set',
    text: log(
      '*Mar  5 10:00:00.000: %SMART_LIC-3-TRUST_CODE_INSTALL_FAILED: The install of a new licensing trust code has failed on PID:C9300-24T,SN:FOC0000A001: <reason>.',
    ),
    hop: 'trust',
    confidence: 'likely',
    cause: 'while the clock was not synchronised',
    ok: [],
    decisive: 'TRUST_CODE_INSTALL_FAILED',
    next: 'show ntp status',
  },
  {
    says: 'a trust code that was installed proves everything up to it',
    text: log(
      failed('Mar  5 10:00:00.000', 'Unable to resolve server hostname/domain name'),
      'Mar  5 11:00:00.000: %SMART_LIC-6-TRUST_CODE_INSTALL_SUCCESS: A new licensing trust code was successfully installed on PID:C9300-24T,SN:FOC0000A001.',
    ),
    hop: undefined,
    ok: ['agent', ...answered, 'endpoint', 'trust'],
  },
  {
    says: 'a token that CSSM refuses proves the network and TLS',
    text: log(failed('Mar  5 10:00:00.000', `{"token":["The token 'EXAMPLE' is not valid."]}`)),
    hop: 'trust',
    confidence: 'certain',
    cause: 'expired or is used up',
    ok: answered,
    decisive: 'COMM_FAILED',
    next: 'license smart trust idtoken <token> all force',
  },
  {
    says: 'a policy that is refused is the business of the ACK',
    text: log(
      'Mar  5 10:00:00.000: %SMART_LIC-3-POLICY_INSTALL_FAILED: The installation of a new licensing policy has failed: <reason>.',
    ),
    hop: 'ack',
    confidence: 'likely',
    cause: 'refused',
    ok: [],
    decisive: 'POLICY_INSTALL_FAILED',
  },
  {
    says: 'an overdue ACK is the consequence of a name that is not resolved',
    text:
      clock('10:15:00.123 UTC Fri Mar 8 2024') +
      status(
        'Transport:',
        '  Type: Smart',
        'Usage Reporting:',
        '  Last ACK received: <none>',
        '  Next ACK deadline: Jan 05 10:00:00 2024 UTC',
      ) +
      log(
        failed('Mar  5 10:00:00.000', 'Unable to resolve server hostname/domain name'),
        failed('Mar  6 10:00:00.000', 'Unable to resolve server hostname/domain name'),
      ),
    hop: 'name',
    confidence: 'likely',
    ok: ['agent'],
    next: 'license smart sync all',
  },
  {
    says: 'an On-Prem of before 8-202102 is reached and is the fault, not the device',
    text: log(
      'Mar  5 10:00:00.000: %SMART_LIC-4-REPORTING_NOT_SUPPORTED: Smart Agent for Licensing CSSM OnPrem is down rev and does not support the enhanced policy and usage reporting mode.',
    ),
    hop: 'endpoint',
    confidence: 'certain',
    cause: '8-202102',
    ok: answered,
    decisive: 'REPORTING_NOT_SUPPORTED',
  },
  {
    says: 'a clock of 2006 makes every certificate one of the future',
    text: status('Transport:', '  Type: Smart') + clock('*00:12:40.500 UTC Mon Jan 2 2006'),
    hop: 'tls',
    confidence: 'likely',
    cause: '2006',
    ok: ['agent'],
    decisive: '2006',
  },
  {
    says: 'an On-Prem addressed by IP shows a certificate that does not fit',
    text:
      running(
        'license smart url cslu https://192.0.2.20/cslu/v1/pi/example-1',
        'license smart transport cslu',
      ) +
      log(
        failed(
          'Mar  5 10:00:00.000',
          'Cannot establish secure connection because server TLS cert cannot be validated',
          cslu,
        ),
      ),
    hop: 'tls',
    confidence: 'likely',
    cause: '`192.0.2.20` port 443',
    ok: ['agent', ...reached],
    decisive: 'COMM_FAILED',
  },
  {
    says: 'a code that nothing explains is shown as printed, and is only a place to begin',
    text: log(callHome('Mar  5 10:00:00.000', '215 : Something went wrong')),
    hop: 'connect',
    confidence: 'possible',
    cause: '`ERR 215`, `Something went wrong`',
    ok: [],
    decisive: 'MESSAGE_FAILED',
  },
  {
    says: 'attempts that nothing answers, on a device that was never given a CSLU',
    text: tech(
      [
        'Transport:',
        '  Type: cslu',
        '  Cslu address: <empty>',
        'Usage Reporting:',
        '  Last ACK received: <none>',
      ],
      'Hello Message',
      'Total=30, Success=0, Fail=30  Ongoing Failure: Overall=30 Communication=30',
      'NO REPLY on Mar 05 10:00:00 2024 UTC',
    ),
    hop: 'connect',
    confidence: 'likely',
    cause: 'the device has nobody to report to',
    ok: [],
    decisive: 'Attempts:',
  },
  {
    says: 'a product instance that CSSM no longer knows was answered, and refused',
    text: tech(
      ['Transport:', '  Type: Smart'],
      'Usage Reporting',
      'Total=9, Success=7, Fail=2  Ongoing Failure: Overall=2 Communication=0',
      'INVALID STATUS CODE on Mar 05 10:00:00 2024 UTC',
      '    Failure Reason: {"product_instance_identifier":["The identity for the instance 00000000-0000-4000-8000-000000000000 is not valid.Please re-register the instance."]}',
    ),
    hop: 'trust',
    confidence: 'certain',
    cause: 'the identity of this product instance is not valid',
    ok: ['agent', ...answered],
    decisive: 'Attempts:',
    next: 'license smart trust idtoken <token> all force',
  },
  {
    says: 'a poll that was answered after the last report proves the whole way and back',
    text: tech(
      [
        'Transport:',
        '  Type: Smart',
        'Usage Reporting:',
        '  Last ACK received: Mar 01 10:00:00 2024 UTC',
        '  Last report push: Mar 04 10:00:00 2024 UTC',
      ],
      'Result Polling',
      'Total=9, Success=9, Fail=0  Ongoing Failure: Overall=0 Communication=0',
      'OK on Mar 05 10:00:00 2024 UTC',
      '  Last Success Time: Mar 05 10:00:00 2024 UTC',
    ),
    hop: undefined,
    ok: ['agent', ...answered, 'endpoint', 'trust', 'report', 'ack'],
  },
  {
    says: 'a configuration in one file explains the log in another',
    text: [
      'version 17.9\nhostname C9300-A\nno ip domain lookup\nip name-server 192.0.2.53\nlicense smart transport smart\nlicense smart url default\nend\n',
      log(failed('Mar  5 10:00:00.000', 'Unable to resolve server hostname/domain name')),
    ],
    hop: 'name',
    confidence: 'certain',
    cause: '`no ip domain lookup` keeps `smartreceiver.cisco.com`',
    ok: ['agent'],
    decisive: 'domain lookup',
  },
  {
    says: 'a device that talks again has nothing to diagnose, whatever its log began with',
    text: log(
      failed('*Mar  5 10:00:00.000', 'Unable to resolve server hostname/domain name', cslu),
      restored('*Mar  5 11:00:00.000', cslu),
    ),
    hop: undefined,
    ok: ['agent', ...answered, 'endpoint'],
  },
  {
    says: 'an image of before SLP is named as such, and its evaluation period is no fault of the path',
    text:
      version('17.03.01') + log('*Mar  5 10:00:00.000: %SMART_LIC-5-EVAL_START: Entering evaluation period'),
    hop: undefined,
    ok: [],
  },
  {
    says: 'a message glued to a prompt of IOS XR, without a blank behind its colon, is not judged either',
    text: `RP/0/RP0/CPU0:ios#reload location all\nProceed with reload? [confirm]%SMART_LIC-3-COMM_FAILED:Communications failure with ${cssm} : Received empty response from server\n`,
    hop: undefined,
    ok: [],
  },
  {
    says: 'the same messages printed by IOS XR are not judged',
    text: `RP/0/RP0/CPU0:Jan  9 13:53:45.636 UTC: smartlicserver[390]: %LICENSE-SMART_LIC-3-COMM_FAILED : Communications failure with ${cssm} : Communications init failure\n`,
    hop: undefined,
    ok: [],
  },
  {
    says: 'an agent whose own log ends with a name that is not resolved',
    text: eventlog(
      '2024-03-05 10:00:00.000 UTC SAEVT_COMM_FAIL error="Unable to resolve server hostname/domain name"',
    ),
    hop: 'name',
    confidence: 'likely',
    cause: 'name of the peer could not be resolved',
    ok: [],
    decisive: 'SAEVT_COMM_FAIL',
  },
  {
    says: 'an agent whose own log tells that communication came back is healthy',
    text: eventlog(
      '2024-03-05 10:00:00.000 UTC SAEVT_COMM_FAIL error="Unable to resolve server hostname/domain name"',
      '2024-03-05 11:00:00.000 UTC SAEVT_COMM_RESTORED',
    ),
    hop: undefined,
    ok: ['agent', ...answered, 'endpoint'],
  },
  {
    says: 'a stack of which one member has no trust code',
    text: tech(
      [
        'Transport:',
        '  Type: Smart',
        'Trust Code Installed:',
        '  Active: PID:C9300-24T,SN:FOC0000A001',
        '    INSTALLED on Mar 05 10:00:00 2024 UTC',
        'HA UDI List:',
        '    Active:PID:C9300-24T,SN:FOC0000A001',
        '    Standby:PID:C9300-24T,SN:FOC0000A002',
      ],
      'Usage Reporting',
      'Total=1, Success=1, Fail=0  Ongoing Failure: Overall=0 Communication=0',
      'OK on Mar 05 10:00:00 2024 UTC',
    ),
    hop: 'trust',
    confidence: 'likely',
    cause: '1 of 2 members',
    ok: ['agent'],
    decisive: 'Standby:',
  },
  {
    says: 'a stack whose members all have a trust code is healthy',
    text: tech(
      [
        'Transport:',
        '  Type: Smart',
        'Trust Code Installed:',
        '  Active: PID:C9300-24T,SN:FOC0000A001',
        '    INSTALLED on Mar 05 10:00:00 2024 UTC',
        '  Standby: PID:C9300-24T,SN:FOC0000A002',
        '    INSTALLED on Mar 05 10:00:00 2024 UTC',
        'HA UDI List:',
        '    Active:PID:C9300-24T,SN:FOC0000A001',
        '    Standby:PID:C9300-24T,SN:FOC0000A002',
      ],
      'Usage Reporting',
      'Total=1, Success=1, Fail=0  Ongoing Failure: Overall=0 Communication=0',
      'OK on Mar 05 10:00:00 2024 UTC',
    ),
    hop: undefined,
    ok: ['agent'],
  },
  {
    says: 'smart transport without a trust code: the token step is missing',
    text: status(
      'Transport:',
      '  Type: Smart',
      '  URL: https://smartreceiver.cisco.com/licservice/license',
      'Usage Reporting:',
      '  Last ACK received: <none>',
      'Trust Code Installed: <none>',
    ),
    hop: 'trust',
    confidence: 'likely',
    cause: 'the token step is missing',
    ok: ['agent'],
    decisive: 'Trust Code Installed',
  },
  {
    says: 'a CSLU needs no trust code: its device is healthy without one',
    text: status(
      'Transport:',
      '  Type: cslu',
      '  Cslu address: http://192.0.2.10:8182/cslu/v1/pi',
      'Usage Reporting:',
      '  Last ACK received: Mar 05 10:00:00 2024 UTC',
      '  Last report push: Mar 05 09:00:00 2024 UTC',
      'Trust Code Installed: <none>',
    ),
    hop: undefined,
    ok: ['agent', ...answered, 'endpoint', 'trust'],
  },
  {
    says: 'a device set to report offline whose reports were never saved',
    text:
      clock('10:15:00.123 UTC Fri Mar 8 2024') +
      status(
        'Transport:',
        '  Type: Transport Off',
        'Usage Reporting:',
        '  Last ACK received: <none>',
        '  Next ACK deadline: Feb 05 10:00:00 2024 UTC',
        '  Last report file write: <none>',
      ),
    hop: 'report',
    confidence: 'likely',
    cause: 'saved',
    ok: ['agent'],
  },
  {
    says: 'a device set to report offline whose ACK was imported is healthy',
    text:
      clock('10:15:00.123 UTC Fri Mar 8 2024') +
      status(
        'Transport:',
        '  Type: Transport Off',
        'Usage Reporting:',
        '  Last ACK received: Mar 05 10:00:00 2024 UTC',
        '  Next ACK deadline: Jun 03 10:00:00 2024 UTC',
        '  Last report file write: Mar 04 10:00:00 2024 UTC',
      ),
    hop: undefined,
    ok: ['agent', 'trust'],
  },
  {
    says: 'the agent eats the processor over unacknowledged reports on 17.3.4',
    text:
      version('17.03.04') +
      status('Transport:', '  Type: Smart') +
      `${prompt}show processes cpu sorted\n PID Runtime(ms)     Invoked      uSecs   5Sec   1Min   5Min TTY Process\n 725  4042749037   313719798      12886 75.29% 77.09% 76.24%   0 SAGetRUMIds\n`,
    hop: 'report',
    cause: 'FN72578',
    ok: ['agent'],
    decisive: 'SAGetRUMIds',
  },
  {
    says: 'the same processes on 17.9.4 that hardly run are healthy',
    text:
      version('17.09.04') +
      status('Transport:', '  Type: Smart') +
      `${prompt}show processes cpu sorted\n PID Runtime(ms)     Invoked      uSecs   5Sec   1Min   5Min TTY Process\n 725       42749        3137      12886  0.00%  0.00%  0.01%   0 SAGetRUMIds\n`,
    hop: undefined,
    ok: ['agent'],
  },
  {
    says: 'a date that only perpetual licences leave behind is no deadline',
    text:
      clock('10:15:00.123 UTC Sat Mar 8 2025') +
      `${prompt}show license all\nSmart Licensing Using Policy:\n  Status: ENABLED\nTransport:\n  Type: Smart\nUsage Reporting:\n  Last ACK received: Mar 05 10:00:00 2024 UTC\n  Next ACK deadline: Mar 05 10:00:00 2025 UTC\nLicense Usage\n=============\nnetwork-advantage (C9300-24 Network Advantage):\n  Count: 1\n  Status: IN USE\n  Feature Name: network-advantage\n  License type: Perpetual\n`,
    hop: undefined,
    ok: ['agent', ...answered, 'endpoint', 'trust'],
  },
  {
    says: 'the same date with a subscription licence in use is overdue',
    text:
      clock('10:15:00.123 UTC Sat Mar 8 2025') +
      `${prompt}show license all\nSmart Licensing Using Policy:\n  Status: ENABLED\nTransport:\n  Type: Smart\nUsage Reporting:\n  Last ACK received: Mar 05 10:00:00 2024 UTC\n  Next ACK deadline: Mar 05 10:00:00 2025 UTC\nLicense Usage\n=============\ndna-advantage (C9300-24 DNA Advantage):\n  Count: 1\n  Status: IN USE\n  Feature Name: dna-advantage\n  License type: Subscription\n`,
    hop: 'ack',
    confidence: 'likely',
    cause: 'deadline',
    ok: ['agent', ...answered, 'endpoint', 'trust'],
    decisive: 'ACK deadline',
  },
  {
    says: 'a device that was erased shows no ACK, and nothing is wrong',
    text: tech(
      ['Transport:', '  Type: Smart', 'Usage Reporting:', '  Last ACK received: <none>'],
      'Usage Reporting',
      'Total=2, Success=2, Fail=0  Ongoing Failure: Overall=0 Communication=0',
      'OK on Mar 05 10:00:00 2024 UTC',
      'Write Erase Occurred: True',
    ),
    hop: undefined,
    ok: ['agent'],
  },
  {
    says: 'CSSM that is busy for once is waited for',
    text: tech(
      ['Transport:', '  Type: Smart'],
      'Usage Reporting',
      'Total=9, Success=8, Fail=1  Ongoing Failure: Overall=1 Communication=0',
      'OK_TRY_AGAIN on Mar 05 10:00:00 2024 UTC',
      '    Failure Reason: Server error occurred: LS_LICENGINE_FAIL_TO_CONNECT',
    ),
    hop: undefined,
    ok: ['agent', ...answered, 'endpoint'],
  },
  {
    says: 'a list of revoked certificates that cannot be fetched stops On-Prem over HTTPS',
    text:
      running(
        'license smart url cslu https://onprem.example.com/cslu/v1/pi/example-1',
        'license smart transport cslu',
        'ip name-server 192.0.2.53',
      ) +
      log(
        'Mar  5 09:59:00.000: %PKI-3-CRL_FETCH_FAIL: CRL fetch for trustpoint SLA-TrustPoint failed',
        failed('Mar  5 10:00:00.000', 'Failed to establish TLS', cslu),
      ),
    hop: 'tls',
    confidence: 'likely',
    ok: ['agent', ...reached],
  },
  {
    says: 'failures of one host in the file of a syslog server, restored on another',
    text: [
      `<187>Mar  5 10:00:00 192.0.2.1 1: C9300-A: ${failed('Mar  5 10:00:00.000', 'Unable to resolve server hostname/domain name')}`,
      status('Transport:', '  Type: Smart'),
    ],
    hop: 'name',
    confidence: 'likely',
    ok: ['agent'],
    decisive: 'COMM_FAILED',
  },
  {
    says: 'a capture of Friday proves what one of Tuesday had failed, whichever file comes first',
    text: [
      clock('10:15:00.123 UTC Fri Mar 8 2024') +
        status(
          'Transport:',
          '  Type: Smart',
          'Usage Reporting:',
          '  Last ACK received: Mar 07 09:00:00 2024 UTC',
        ),
      clock('10:15:00.123 UTC Tue Mar 5 2024') +
        log(failed('Mar  5 10:00:00.000', 'Unable to resolve server hostname/domain name')),
    ],
    hop: undefined,
    ok: ['agent', ...answered, 'endpoint', 'trust'],
  },
  {
    says: 'CSSM that is busy for once does not hide that the token step is missing',
    text: tech(
      ['Transport:', '  Type: Smart', 'Trust Code Installed: <none>'],
      'Trust Sync',
      'Total=2, Success=1, Fail=1  Ongoing Failure: Overall=1 Communication=0',
      'OK_TRY_AGAIN on Mar 05 10:00:00 2024 UTC',
      '    Failure Reason: Server error occurred: LS_LICENGINE_FAIL_TO_CONNECT',
    ),
    hop: 'trust',
    confidence: 'likely',
    cause: 'the token step is missing',
    ok: ['agent', ...answered, 'endpoint'],
    decisive: 'Trust Code Installed',
  },
  ...(['busy', 'unanswered'] as const).flatMap((last): readonly CaseRow[] => [
    {
      says: `a trust code that is missing is the fault though a message about trust was answered, and the next one was ${last}`,
      text: trustSync('<none>', 'INDIRECT', last),
      hop: 'trust',
      confidence: 'likely',
      cause: 'the device has none',
      ok: last === 'busy' ? ['agent', ...answered, 'endpoint'] : ['agent', 'tls', 'endpoint'],
      next: 'license smart trust idtoken <token> all force',
    },
    {
      says: `a trust code that is there is not in question where the last message about trust was ${last}`,
      text: trustSync('Mar 01 10:00:00 2024 UTC', 'DIRECT', last),
      hop: last === 'busy' ? undefined : 'connect',
      ...(last === 'busy' ? {} : { confidence: 'possible', cause: 'got no answer', decisive: 'Attempts:' }),
      ok: last === 'busy' ? ['agent', ...answered, 'endpoint', 'trust'] : ['agent'],
    },
  ]),
  {
    says: 'a trust code that is missing is the fault where a message about trust failed before, and the last one worked',
    text: trustSync('<none>', 'INDIRECT', 'answered'),
    hop: 'trust',
    confidence: 'likely',
    cause: 'the device has none',
    ok: ['agent', ...answered, 'endpoint'],
  },
  {
    says: 'a trust code that is there and a message about trust that works at last leave nothing to mend',
    text: trustSync('Mar 01 10:00:00 2024 UTC', 'DIRECT', 'answered'),
    hop: undefined,
    ok: ['agent', ...answered, 'endpoint', 'trust'],
  },
  {
    says: 'a trust code of the factory is no trust code of CSSM, even where CSSM answers',
    text: trustSync('Mar 01 10:00:00 2024 UTC', 'INDIRECT', 'answered'),
    hop: 'trust',
    confidence: 'likely',
    cause: 'does not let it report to CSSM directly',
    ok: ['agent', ...answered, 'endpoint'],
    decisive: 'INDIRECT',
  },
  {
    says: "a back end that fails again and again is the other side's fault",
    text: tech(
      ['Transport:', '  Type: Smart'],
      'Usage Reporting',
      'Total=9, Success=3, Fail=6  Ongoing Failure: Overall=6 Communication=0',
      'OK_TRY_AGAIN on Mar 05 10:00:00 2024 UTC',
      '    Failure Reason: Server error occurred: LS_LICENGINE_FAIL_TO_CONNECT',
    ),
    hop: 'endpoint',
    cause: 'the back end of the server failed',
    ok: ['agent', ...answered],
    decisive: 'Attempts:',
  },
  {
    says: 'a list in which reports are acknowledged proves that it once worked',
    text: rumList(4, 'ACK') + rumList(2, 'CLOSED'),
    hop: undefined,
    ok: ['agent', ...answered, 'endpoint', 'trust', 'report', 'ack'],
  },
  {
    says: 'a list of very many reports of which none is acknowledged',
    text: rumList(120, 'UNACK'),
    hop: 'report',
    confidence: 'likely',
    cause: '120 `UNACK`',
    ok: [],
    decisive: 'UNACK',
  },
];

import { output, type SilenceRow, tech } from './row';

const cssm = 'Cisco Smart Software Manager (CSSM)';
const cslu = 'Cisco Smart License Utility (CSLU)';
const failed = (time: string, reason: string, party = cssm): string =>
  `*Mar  5 ${time}: %SMART_LIC-3-COMM_FAILED: Communications failure with the ${party} : ${reason}`;
const restored = (time: string, party = cssm): string =>
  `*Mar  5 ${time}: %SMART_LIC-5-COMM_RESTORED: Communications with the ${party} restored`;
const log = (...lines: readonly string[]): string => output('show logging', ...lines);
const noAnswer = 'Connection timed out';
const polling = 'Invalid Polling Id 123456789 provided in the polling request';
const token = `{"token":["The token 'EXAMPLE' is not valid."]}`;
const certificate = 'Cannot establish secure connection because server TLS cert cannot be validated';

const ddce = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';
const callHome = (time: string, err: string): string =>
  `*Mar  5 ${time}: %CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: ${ddce} (ERR ${err})`;
const unanswered = ['10', '12'].map((hour) => callHome(`${hour}:00:00.000`, '207 : Connection time out'));
const opens = output('telnet tools.cisco.com 443 /ipv4', 'Trying tools.cisco.com (192.0.2.80, 443)... Open');
const open = '(192.0.2.80, 443)... Open';
const quiet = '(192.0.2.80, 443)...\n% Connection timed out; remote host not responding';

/** How much a failure in a log, or in the statistics of the agent, weighs. */
export const logged: readonly SilenceRow[] = [
  {
    rule: 'SLP401',
    because: 'after one failure the device tries again by itself',
    text: log(failed('10:00:00.000', noAnswer)),
    but: [noAnswer, `${noAnswer}\n${failed('11:00:09.000', noAnswer)}`],
    severities: ['information', 'warning'],
  },
  {
    rule: 'SLP401',
    because: 'two failures within some minutes are one bad moment',
    text: log(failed('10:00:00.000', noAnswer), failed('10:05:00.000', noAnswer)),
    but: ['10:05', '11:05'],
    severities: ['information', 'warning'],
  },
  {
    rule: 'SLP401',
    because: 'communication was restored after two failures',
    text: log(failed('10:00:00.000', noAnswer), failed('12:00:00.000', noAnswer), restored('12:30:00.000')),
    but: [restored('12:30:00.000'), ''],
    severities: ['information', 'warning'],
  },
  {
    rule: 'SLP520',
    because: 'a certificate was refused once, and taken since',
    text: log(failed('10:00:00.000', certificate), restored('12:30:00.000')),
    but: [restored('12:30:00.000'), ''],
    severities: ['information', 'warning'],
  },
  {
    rule: 'SLP401',
    because: 'the failures are of the CSLU that the device does not report to any more',
    text:
      output('show running-config | include license', 'license smart transport smart') +
      log(failed('10:00:00.000', noAnswer, cslu), failed('12:00:00.000', noAnswer, cslu)),
    but: ['transport smart', 'transport cslu'],
    severities: ['information', 'warning'],
  },
  {
    rule: 'SLP650',
    because: 'the last refusal was followed by attempts that worked',
    text: tech(
      'Transport:',
      '  Type: Smart',
      'Communication Statistics:',
      'Usage Reporting:',
      '  Attempts: Total=4, Success=2, Fail=2  Ongoing Failure: Overall=0 Communication=0',
      '  Last Response: INVALID STATUS CODE on Mar 05 10:00:00 2024 UTC',
      '    Failure Reason: <none>',
    ),
    but: ['Overall=0', 'Overall=2'],
  },
  {
    rule: 'SLP401',
    because: 'the port opens when it is tried, and the failure is one of TLS',
    text: opens + log(...unanswered),
    but: [open, quiet],
  },
  {
    rule: 'SLP401',
    because: 'the port opens when it is tried, and another failure is one of TLS in any case',
    text: opens + log(callHome('09:00:00.000', '205 : Request Aborted'), ...unanswered),
    but: [open, quiet],
  },
  {
    rule: 'SLP428',
    because: 'the port opens when it is tried, and the failure is one of TLS',
    text:
      opens +
      log(failed('10:00:00.000', 'Communications failure'), failed('12:00:00.000', 'Communications failure')),
    but: [open, quiet],
  },
  {
    rule: 'SLP524',
    because: 'nobody tried the port',
    text: log(...unanswered),
    but: ['C9300-A#show logging', `${opens}C9300-A#show logging`],
  },
  {
    rule: 'SLP524',
    because: 'the failure itself says that it is one of TLS',
    text: opens + log(callHome('09:00:00.000', '205 : Request Aborted')),
    but: ['(ERR 205 : Request Aborted)', `(ERR 205 : Request Aborted)\n${unanswered.join('\n')}`],
  },
  {
    rule: 'SLP524',
    because: 'the message about the CRL names what fails in TLS',
    text:
      opens +
      log(
        '*Mar  5 09:59:00.000: %PKI-3-CRL_FETCH_FAIL: CRL fetch for trustpoint SLA-TrustPoint failed',
        ...unanswered,
      ),
    but: ['%PKI-3-CRL_FETCH_FAIL', '%PKI-3-CRL_OTHER'],
  },
  {
    rule: 'SLP435',
    because: 'no CSLU is set, and the rule about its address speaks with the same proof',
    text: tech(
      'Transport:',
      '  Type: cslu',
      '  Cslu address: <empty>',
      'Usage Reporting:',
      '  Last ACK received: <none>',
      'Communication Statistics:',
      'Hello Message:',
      '  Attempts: Total=9, Success=0, Fail=9  Ongoing Failure: Overall=9 Communication=9',
      '  Last Response: NO REPLY on Mar 05 10:00:00 2024 UTC',
    ),
    but: ['<empty>', 'http://192.0.2.80:8182/cslu/v1/pi'],
    severities: ['information', 'warning'],
  },
  {
    rule: 'SLP435',
    because: 'an acknowledgement came two days before the last failure',
    text: tech(
      'Transport:',
      '  Type: Smart',
      'Usage Reporting:',
      '  Last ACK received: Mar 03 10:00:00 2024 UTC',
      'Communication Statistics:',
      'Usage Reporting:',
      '  Attempts: Total=9, Success=2, Fail=7  Ongoing Failure: Overall=7 Communication=7',
      '  Last Response: NO REPLY on Mar 05 10:00:00 2024 UTC',
      '    Failure Reason: <none>',
      '  Last Failure Time: Mar 05 10:00:00 2024 UTC',
    ),
    but: ['Mar 03', 'Feb 03'],
    severities: ['information', 'warning'],
  },
  {
    rule: 'SLP401',
    because: 'after one failure without a time the device tries again by itself',
    text: log(failed('10:00:00.000', noAnswer).replace(/^.*?%/, '%')),
    but: [noAnswer, `${noAnswer}\n${failed('11:00:09.000', noAnswer).replace(/^.*?%/, '%')}`],
    severities: ['information', 'warning'],
  },
  {
    rule: 'SLP912',
    because: 'communication was restored after two polls that the server did not know',
    text: log(failed('10:00:00.000', polling), failed('12:00:00.000', polling), restored('12:30:00.000')),
    but: [restored('12:30:00.000'), ''],
    severities: ['information', 'warning'],
  },
  {
    rule: 'SLP713',
    because: 'communication was restored after a token that was not valid',
    text: log(failed('10:00:00.000', token), restored('12:30:00.000')),
    but: [restored('12:30:00.000'), ''],
    severities: ['information', 'warning'],
  },
];

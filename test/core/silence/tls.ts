import { face, output, type SilenceRow, toCssm, whole } from './row';

const dns = 'ip name-server 192.0.2.53\n';
const vlan = face('Vlan100', 'ip address 192.0.2.2 255.255.255.0');
const https = 'license smart url cslu https://onprem.example.com/cslu/v1/pi/example-1';
const sla = (check: string): string =>
  `crypto pki trustpoint SLA-TrustPoint\n enrollment pkcs12\n revocation-check ${check}\n`;
const corp = 'crypto pki trustpoint CORP\n enrollment pkcs12\n revocation-check crl\n';
const running = (...lines: readonly string[]): string =>
  output('show running-config | include license', ...lines);
const status = (...lines: readonly string[]): string =>
  output('show license status', 'Smart Licensing Using Policy:', '  Status: ENABLED', 'Transport:', ...lines);
const log = (...lines: readonly string[]): string => output('show logging', ...lines);
const crl = '*Mar  5 10:00:00.000: %PKI-3-CRL_FETCH_FAIL: CRL fetch for trustpoint SLA-TrustPoint failed';
const failed =
  '*Mar  5 10:00:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Communications failure';
const restored =
  '*Mar  5 12:00:00.000: %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored';
const refusedTls =
  '*Mar  5 10:00:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Cannot establish secure connection because server TLS cert cannot be validated';

/** Certificates, the clock, and who checks them. */
export const tls: readonly SilenceRow[] = [
  {
    rule: 'SLP502',
    because: 'the old version of TLS is that of another line',
    text: `${dns}ip http client tls-version TLSv1.2\nip http client secure-trustpoint TLSv1.0\n${https}\n`,
    but: ['tls-version TLSv1.2', 'tls-version TLSv1.1'],
  },
  {
    rule: 'SLP503',
    because: 'the trustpoint may stand in a part of the configuration that is not here',
    text: whole(`${vlan}${dns}${sla('none')}ip http client secure-trustpoint CORP\n${https}`).replace(
      'version 17.9\n',
      '',
    ),
    but: ['hostname', 'version 17.9\nhostname'],
  },
  {
    rule: 'SLP503',
    because: 'all trustpoints were stripped from the configuration',
    text: whole(`${vlan}${dns}ip http client secure-trustpoint CORP\n${https}`),
    but: ['ip http client', `${sla('none')}ip http client`],
  },
  {
    rule: 'SLP503',
    because: 'the trustpoint is still to be filled in',
    text: whole(`${vlan}${dns}${sla('none')}ip http client secure-trustpoint <trustpoint>\n${https}`),
    but: ['<trustpoint>', 'CORP'],
  },
  {
    rule: 'SLP503',
    because: 'the chain of a trustpoint that is gone is no use of the HTTP client',
    text: whole(`${vlan}${dns}${sla('none')}crypto pki certificate chain CORP\n${https}`),
    but: ['crypto pki certificate chain CORP', 'ip http client secure-trustpoint CORP'],
  },
  {
    rule: 'SLP504',
    because: 'nothing is sent',
    text: `crypto pki trustpoint SLA-TrustPiont\nlicense smart transport off\n`,
    but: ['transport off', 'transport smart'],
  },
  {
    rule: 'SLP505',
    because: 'the list is fetched for the trustpoint of another service',
    text: `${corp}${dns}${https}\n`,
    but: ['CORP', 'SLA-TrustPoint'],
  },
  {
    rule: 'SLP505',
    because: 'the check was taken back by a later line',
    text: `${sla('none')}${dns}${https}\n`,
    but: ['revocation-check none', 'revocation-check crl\n no revocation-check none'],
  },
  {
    rule: 'SLP506',
    because: 'the trustpoint may stand in a part of the configuration that is not here',
    text: whole(`${vlan}${dns}${corp}${https}`).replace('version 17.9\n', ''),
    but: ['hostname', 'version 17.9\nhostname'],
  },
  {
    rule: 'SLP506',
    because: 'a device that reports to CSSM makes its trustpoint by itself',
    text: whole(`${vlan}${dns}${corp}${toCssm}`),
    but: [toCssm, https],
  },
  {
    rule: 'SLP506',
    because: 'the server is still to be filled in',
    text: whole(`${vlan}${dns}${corp}${https.replace('onprem.example.com', '<server>')}`),
    but: ['<server>', 'onprem.example.com'],
  },
  {
    rule: 'SLP506',
    because: 'a device that reports to CSSM by its URL makes its trustpoint by itself',
    text: whole(
      `${vlan}${dns}${corp}license smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license`,
    ),
    but: [
      'license smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license',
      https,
    ],
  },
  {
    rule: 'SLP507',
    because: 'NTP may stand in a part of the configuration that is not here',
    text: `hostname A\n${vlan}${dns}${toCssm}\nend\n`,
    but: ['hostname A', 'version 17.9\nhostname A'],
  },
  {
    rule: 'SLP508',
    because: 'NTP may stand in a part of the configuration that is not here',
    text: `! Last configuration change at 00:12:07 UTC Thu Jan 1 1970\n!\nhostname A\n${vlan}${dns}${toCssm}\nend\n`,
    but: ['hostname A', 'version 17.9\nhostname A'],
  },
  {
    rule: 'SLP508',
    because: 'the release is older than the date of the change',
    text: `! Last configuration change at 10:12:07 UTC Thu Jan 10 2019\n!\nversion 16.12\nhostname A\n${vlan}${dns}${toCssm}\nend\n`,
    but: ['version 16.12', 'version 17.9'],
  },
  {
    rule: 'SLP514',
    because: 'the URL is that of a server of one’s own',
    text: `${toCssm}\nlicense smart url smart https://onprem.example.com/SmartTransport\nno license smart server-identity-check\n`,
    but: ['https://onprem.example.com/SmartTransport', 'https://smartreceiver.cisco.com/licservice/license'],
  },
  {
    rule: 'SLP514',
    because: 'the agent checks the name',
    text: status(
      '  Type: Smart',
      '  URL: https://smartreceiver.cisco.com/licservice/license',
      '  Server Identity Check: True',
    ),
    but: ['Check: True', 'Check: False'],
  },
  {
    rule: 'SLP514',
    because: 'the URL that the agent shows is that of a server of one’s own',
    text: status(
      '  Type: Smart',
      '  URL: https://onprem.example.com/SmartTransport',
      '  Server Identity Check: False',
    ),
    but: ['onprem.example.com/SmartTransport', 'smartreceiver.cisco.com/licservice/license'],
  },
  {
    rule: 'SLP515',
    because: 'another transport is in force',
    text: 'license smart url cslu https://192.0.2.20/cslu/v1/pi/example-1\nlicense smart transport smart\n',
    but: ['transport smart', 'transport automatic'],
  },
  {
    rule: 'SLP515',
    because: 'the path is still to be filled in',
    text: 'license smart url cslu https://192.0.2.20/cslu/v1/pi/<tenant>\n',
    but: ['<tenant>', 'example-1'],
  },
  {
    rule: 'SLP522',
    because: 'nothing is sent',
    text: output('show clock', '*00:12:40.500 UTC Mon Jan 2 2006') + status('  Type: Transport Off'),
    but: ['Transport Off', 'Smart'],
  },
  {
    rule: 'SLP523',
    because: 'the list belongs to the trustpoint of another service',
    text: log(crl.replace('SLA-TrustPoint', 'CORP')),
    but: ['CORP', 'SLA-TrustPoint'],
  },
  {
    rule: 'SLP523',
    because: 'nothing fails, and the device may reach the list another time',
    text: log(crl, failed, restored),
    but: [restored, ''],
    severities: ['information', 'warning'],
  },
  {
    rule: 'SLP523',
    because: 'CSSM is reached over the Internet, where the list is',
    text: running(toCssm) + log(crl),
    but: [toCssm, https],
    severities: ['information', 'warning'],
  },
  {
    rule: 'SLP530',
    because: 'the failure of TLS was made good',
    text:
      status('  Type: Smart', 'Other Info', 'Clock sync-ed with NTP: False').replace(
        'show license status',
        'show license tech support',
      ) + log(refusedTls, restored),
    but: [restored, ''],
    severities: ['information', 'warning'],
  },
  {
    rule: 'SLP530',
    because: 'what fails has another reason than the time',
    text:
      status('  Type: Smart', 'Other Info', 'Clock sync-ed with NTP: False').replace(
        'show license status',
        'show license tech support',
      ) + log(failed),
    but: [failed, refusedTls],
    severities: ['information', 'warning'],
  },
  {
    rule: 'SLP530',
    because: 'the trust code was installed at another attempt',
    text:
      status('  Type: Smart', 'Other Info', 'Clock sync-ed with NTP: False').replace(
        'show license status',
        'show license tech support',
      ) +
      log(
        '*Mar  5 10:00:00.000: %SMART_LIC-3-TRUST_CODE_INSTALL_FAILED: The install of a new licensing trust code has failed on PID:C9300-24T,SN:FOC2331X0AB: Invalid signature.',
        '*Mar  5 12:00:00.000: %SMART_LIC-6-TRUST_CODE_INSTALL_SUCCESS: A new licensing trust code was successfully installed on PID:C9300-24T,SN:FOC2331X0AB.',
      ),
    but: [
      '*Mar  5 12:00:00.000: %SMART_LIC-6-TRUST_CODE_INSTALL_SUCCESS: A new licensing trust code was successfully installed on PID:C9300-24T,SN:FOC2331X0AB.',
      '',
    ],
    severities: ['information', 'warning'],
  },
  {
    rule: 'SLP531',
    because: 'the notice about the root is told at the same place',
    text:
      output('show version', 'Cisco IOS XE Software, Version 17.3.2') +
      status('  Type: Smart') +
      output(
        'show crypto pki trustpool',
        'CA Certificate',
        '  Status: Available',
        '  Subject:',
        '    cn=Example Root CA',
      ) +
      log(
        '*Mar  5 10:00:00.000: %CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: https://smartreceiver.cisco.com/licservice/license (ERR 205 : Request Aborted)',
      ),
    but: ['Version 17.3.2', 'Version 17.12.4'],
  },
  {
    rule: 'SLP560',
    because: 'a profile sends to a server of one’s own',
    text: 'license smart transport callhome\ncall-home\n no http secure server-identity-check\n profile GATEWAY\n  active\n  destination address http https://onprem.example.com/Transportgateway/services/DeviceRequestHandler\n',
    but: [
      'https://onprem.example.com/Transportgateway/services/DeviceRequestHandler',
      'https://tools.cisco.com/its/service/oddce/services/DDCEService',
    ],
  },
  {
    rule: 'SLP560',
    because: 'another line about HTTP is taken back, and the check is on',
    text: 'license smart transport callhome\ncall-home\n http secure server-identity-check\n no http resolve-hostname ipv4-first\n',
    but: [' http secure', ' no http secure'],
  },
];

// Time a line of the two grammars, over text like the text people open. Prints one row for each measure.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
await oniguruma.loadWASM(readFileSync(wasm));

const file = (name) => new URL(`../../syntaxes/${name}.tmLanguage.json`, import.meta.url);
const files = {
  'source.iosxe-config': file('iosxe-config'),
  'text.iosxe-capture': file('iosxe-capture'),
};
const registry = new textmate.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
    createOnigString: (text) => new oniguruma.OnigString(text),
  }),
  loadGrammar: async (scope) => {
    const path = files[scope];
    return path ? textmate.parseRawGrammar(readFileSync(path, 'utf8'), path.pathname) : null;
  },
});

const HEAD = `version 17.9
service timestamps log datetime msec
service call-home
no platform punt-keepalive disable-kernel-core
!
hostname edge
!
vrf definition Mgmt-vrf
 address-family ipv4
 exit-address-family
!
enable secret 9 $9$Zx0aExampleSalt$exampleExampleExampleExample
aaa new-model
aaa authentication login default local
ip name-server vrf Mgmt-vrf 192.0.2.53 192.0.2.54
ip domain lookup vrf Mgmt-vrf source-interface GigabitEthernet0/0
license boot level network-advantage addon dna-advantage
license smart url cslu https://cslu.example.com/cslu/v1/pi
license smart transport cslu
call-home
 contact-email-addr operator@example.com
 profile "Licences"
  reporting smart-licensing-data
  destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService
  destination transport-method http
crypto pki trustpoint SLA-TrustPoint
 enrollment pkcs12
 revocation-check crl none
crypto pki certificate chain SLA-TrustPoint
 certificate ca 01
  30820321 30820209 A0030201 02020101 300D0609 2A864886 F70D0101 0B050030
  32310E30 0C060355 040A1305 43697363 6F312030 1E060355 04031317 43697363
  \tquit
username admin privilege 15 secret 9 $9$Zx0aExampleSalt$exampleExample
banner motd ^C
Authorised users only.
^C
`;
const port = (n) => `interface GigabitEthernet1/0/${n}
 description access port ${n} of the second floor
 switchport access vlan ${100 + (n % 20)}
 switchport mode access
 ip address 198.51.100.${n % 250} 255.255.255.0
 no shutdown
 spanning-tree portfast
 service-policy input MARKING
!
`;
const entry = (n) => ` ${n}0 permit tcp 192.0.2.0 0.0.0.255 host 203.0.113.${n % 250} eq 443
ip route vrf Mgmt-vrf 198.51.100.${n % 250} 255.255.255.255 192.0.2.1 name LICENSING
`;
const many = (count, make) => Array.from({ length: count }, (_, n) => make(n)).join('');
const config = `${HEAD}${many(400, port)}ip access-list extended LICENSING\n${many(400, entry)}end\n`;

const two = (n) => String(n % 60).padStart(2, '0');
const log = (n) =>
  [
    `*Nov 19 14:${two(n)}:03.${100 + (n % 900)}: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name`,
    `000${n}: Nov 19 14:${two(n)}:07.310 UTC: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet1/0/${n % 48}, changed state to up`,
    `Nov 19 14:${two(n)}:09.551 UTC: %SYS-6-LOGGINGHOST_STARTSTOP: Logging to host 192.0.2.10 port 514 started - CLI initiated`,
  ].join('\n');
const usage = (n) => `Handle: ${n}
  License: network-advantage
  Entitlement Tag: regid.2017-03.com.cisco.advantagek9,1.0_00000000-0000-4000-8000-000000000000
  Description: C9300-24 Network Advantage
  Count: 2
  Version: 1.0
  Status: IN USE(15)
  Status time: Jul 29 17:00:01 2024 UTC
  Export status: NOT RESTRICTED
  Last Response: NO REPLY on Jul 29 17:02:51 2024 UTC
    Failure Reason: <none>
  Attempts: Total=${n}, Success=0, Fail=${n}  Ongoing Failure: Overall=${n} Communication=${n}
  Transport:
    URL: https://smartreceiver.cisco.com/licservice/license
`;
const counters = (n) => `GigabitEthernet1/0/${n % 48} is up, line protocol is up (connected)
  Hardware is Gigabit Ethernet, address is 0000.5e00.53${String(n % 90).padStart(2, '0')} (bia 0000.5e00.5301)
  MTU 1500 bytes, BW 1000000 Kbit/sec, DLY 10 usec,
     reliability 255/255, txload 1/255, rxload 1/255
  Last input 00:00:01, output 00:00:00, output hang never
     ${n}12 packets input, 8${n} bytes, 0 no buffer
     0 runts, 0 giants, 0 throttles
  PID ${n}  Runtime(ms) 1023     Invoked 99  0.00%  0.00%  0.00%   0 Chunk Manager
`;
const capture = `Switch#show tech-support
------------------ show license tech support ------------------

${many(200, usage)}
------------------ show logging ------------------

${many(600, (n) => `${log(n)}\n`)}
------------------ show interfaces ------------------

${many(300, counters)}
------------------ show running-config ------------------

${config.slice(0, 20_000)}
Switch#
`;

const run = (grammar, lines) => {
  let state = textmate.INITIAL;
  const start = process.hrtime.bigint();
  for (const line of lines) state = grammar.tokenizeLine2(line, state).ruleStack;
  return Number(process.hrtime.bigint() - start) / 1000;
};
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

const measure = async (scope, text) => {
  const grammar = await registry.loadGrammar(scope);
  const lines = text.split('\n');
  run(grammar, lines);
  run(grammar, lines);
  return median(Array.from({ length: 9 }, () => run(grammar, lines))) / lines.length;
};

const perLine = {
  config: await measure('source.iosxe-config', config),
  capture: await measure('text.iosxe-capture', capture),
};
console.log('| grammar | µs a line | goal |');
console.log('| --- | --- | --- |');
console.log(`| configuration | ${perLine.config.toFixed(1)} | 12 |`);
console.log(`| capture | ${perLine.capture.toFixed(1)} | 30 |`);

// Doubling the input may at most a little more than double the time: no expression looks back over what it has read.
const families = {
  'one word': (n) => 'a'.repeat(n),
  blanks: (n) => ` ${' '.repeat(n)}x`,
  dashes: (n) => `------ show ${'-'.repeat(n)}x`,
  'equal signs': (n) => `${'='.repeat(n)}x`,
  percent: (n) => '%A-'.repeat(n / 3),
  quotes: (n) => `description "${'" "'.repeat(n / 3)}`,
  addresses: (n) => `x ${'192.0.2.1 '.repeat(n / 10)}`,
  colons: (n) => `x ${'a:'.repeat(n / 2)}`,
  'angle brackets': (n) => `x ${'<'.repeat(n)}`,
  'certificate line': (n) => ` ${'30820321 '.repeat(n / 9)}z`,
  'capital letters': (n) => `x ${'NO '.repeat(n / 3)}`,
};
console.log('\n| one long line | configuration, 500 kB | ratio to half | capture, 500 kB | ratio to half |');
console.log('| --- | --- | --- | --- | --- |');
for (const [name, make] of Object.entries(families)) {
  const cells = [];
  for (const scope of Object.keys(files)) {
    const grammar = await registry.loadGrammar(scope);
    const half = median([1, 2, 3].map(() => run(grammar, [make(250_000)])));
    const whole = median([1, 2, 3].map(() => run(grammar, [make(500_000)])));
    cells.push(`${(whole / 1000).toFixed(0)} ms | ${(whole / half).toFixed(1)}`);
  }
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}

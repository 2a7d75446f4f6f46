import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { before, describe, it } from 'mocha';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const files: Readonly<Record<string, string>> = {
  'source.iosxe-config': resolve('syntaxes/iosxe-config.tmLanguage.json'),
  'text.iosxe-capture': resolve('syntaxes/iosxe-capture.tmLanguage.json'),
};
type Case = readonly [sentence: string, text: string];

const grammars = new Map<string, IGrammar>();

async function load(): Promise<void> {
  const wasm = createRequire(resolve('package.json')).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(readFileSync(wasm));
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new OnigScanner(sources),
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: async (scope) => {
      const file = files[scope];
      return file === undefined ? null : parseRawGrammar(readFileSync(file, 'utf8'), file);
    },
  });
  for (const scope of Object.keys(files)) {
    const grammar = await registry.loadGrammar(scope);
    ok(grammar, scope);
    grammars.set(scope, grammar);
  }
}

/** The scopes of each character of each line; `ending` stands in every line as a host that keeps it would pass it. */
function scopesOf(language: string, lines: readonly string[], ending = ''): readonly string[][][] {
  const grammar = grammars.get(language);
  ok(grammar, language);
  let state = INITIAL;
  return lines.map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line + ending, state);
    state = ruleStack;
    return tokens.flatMap(({ startIndex, endIndex, scopes }) =>
      Array.from({ length: endIndex - startIndex }, () => scopes),
    );
  });
}

const carries = (scopes: readonly string[], name: string): boolean =>
  scopes.some((scope) => scope === name || scope.startsWith(`${name}.`));

/**
 * A line of text is followed by lines of carets: the characters above them carry the scope that is named,
 * or do not if a minus stands before it.
 */
function check(language: string, marked: string, ending = ''): void {
  const text: string[] = [];
  const claims: { line: number; from: number; to: number; name: string; wanted: boolean }[] = [];
  for (const line of marked.replace(/^\n|\n$/g, '').split('\n')) {
    const [, blanks, carets, minus, name] = /^( *)(\^+) (-?)([a-z][\w.-]+)$/.exec(line) ?? [];
    if (blanks === undefined || carets === undefined || name === undefined) text.push(line);
    else {
      const from = blanks.length;
      claims.push({ line: text.length - 1, from, to: from + carets.length, name, wanted: minus === '' });
    }
  }
  ok(claims.length > 0, 'a case claims something');
  const scopes = scopesOf(language, text, ending);
  for (const { line, from, to, name, wanted } of claims)
    for (let at = from; at < to; at++) {
      const found = scopes[line]?.[at] ?? [];
      const where = `character ${at} ${JSON.stringify(text[line]?.[at])} of ${JSON.stringify(text[line])}`;
      equal(carries(found, name), wanted, `${where}: ${name} in ${found.join(' ')}`);
    }
}

const configuration: readonly Case[] = [
  [
    'a line that begins with an exclamation mark is a comment',
    `
! uplink to the core
^^^^^^^^^^^^^^^^^^^^ comment.line
  ! indented
  ^^^^^^^^^^ comment.line
! slp-topology: onprem-initiated
  ^^^^^^^^^^^^ keyword.other.directive
`,
  ],
  [
    'remarks of access lists are comments',
    `
 remark towards CSLU
 ^^^^^^ keyword.other
        ^^^^^^^^^^^^ comment.line.remark
 10 remark towards CSLU
 ^^ constant.numeric
           ^^^^^^^^^^^^ comment.line.remark
access-list 10 remark towards CSLU
                      ^^^^^^^^^^^^ comment.line.remark
`,
  ],
  [
    'sections stand out with the name of what they configure',
    `
interface GigabitEthernet1/0/1
^^^^^^^^^ keyword.control.section
          ^^^^^^^^^^^^^^^^^^^^ entity.name.type.interface
interface range Gi1/0/1-4
          ^^^^^ keyword.other
                ^^^^^^^^^ entity.name.type.interface
interface TwentyFiveGigE 1/0/1
          ^^^^^^^^^^^^^^^^^^^^ entity.name.type.interface
router bgp 65000
^^^^^^^^^^ keyword.control.section
           ^^^^^ entity.name.section
vrf definition Mgmt-vrf
^^^^^^^^^^^^^^ keyword.control.section
               ^^^^^^^^ entity.name.type.vrf
call-home
^^^^^^^^^ keyword.control.section
 profile CiscoTAC-1
 ^^^^^^^ keyword.control.section
         ^^^^^^^^^^ entity.name.section
crypto pki trustpoint SLA-TrustPoint
^^^^^^^^^^^^^^^^^^^^^ keyword.control.section
                      ^^^^^^^^^^^^^^ entity.name.section
line vty 0 4
         ^ constant.numeric
           ^ constant.numeric
^^^^^^^^ keyword.control.section
class-map match-any VOICE 65000
                          ^^^^^ constant.numeric
policy-map MARKING
^^^^^^^^^^ keyword.control.section
           ^^^^^^^ entity.name.section
ip access-list extended LICENSING
^^^^^^^^^^^^^^^^^^^^^^^ keyword.control.section
                        ^^^^^^^^^ entity.name.section
`,
  ],
  [
    'what switches a command off is told from the command',
    `
no license smart url
^^ keyword.operator
   ^^^^^^^ keyword.control.license
default interface Gi1/0/1
^^^^^^^ keyword.operator
 no shutdown
 ^^ keyword.operator
    ^^^^^^^^ keyword.other
notes are no negation
^^ -keyword.operator
`,
  ],
  [
    'licensing commands show command, choice and address',
    `
license smart transport cslu
^^^^^^^ keyword.control.license
        ^^^^^ support.function
              ^^^^^^^^^ support.function
                        ^^^^ constant.language
license smart url cslu https://cslu.example.com/cslu/v1/pi
                  ^^^^ constant.language
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.underline.link
license smart url smart https://smartreceiver.cisco.com/licservice/license
                  ^^^^^ constant.language
license smart proxy address 192.0.2.8
                    ^^^^^^^ support.function
                            ^^^^^^^^^ constant.numeric.address.ipv4
license smart usage interval 90
                    ^^^^^^^^ support.function
                             ^^ constant.numeric
license smart vrf Mgmt-vrf
              ^^^ support.function
license boot level network-advantage addon dna-advantage
        ^^^^ support.function
             ^^^^^ support.function
                   ^^^^^^^^^^^^^^^^^ constant.language
                                     ^^^^^ support.function
                                           ^^^^^^^^^^^^^ constant.language
license air level air-network-advantage addon air-dna-advantage
        ^^^ support.function
                  ^^^^^^^^^^^^^^^^^^^^^ constant.language
license smart trust idtoken NjM0ExampleTokenOnly local force
                    ^^^^^^^ support.function
                            ^^^^^^^^^^^^^^^^^^^^ string.other.secret
                                                 ^^^^^ constant.language
`,
  ],
  [
    'the lines of Call Home show command, choice and address',
    `
service call-home
^^^^^^^^^^^^^^^^^ support.function
 contact-email-addr operator@example.com
 ^^^^^^^^^^^^^^^^^^ support.function
                    ^^^^^^^^^^^^^^^^^^^^ string.unquoted.email
  reporting smart-licensing-data
  ^^^^^^^^^ support.function
            ^^^^^^^^^^^^^^^^^^^^ constant.language
  destination transport-method http
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ support.function
                               ^^^^ constant.language
  destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService
                      ^^^^ constant.language
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.underline.link
 http-proxy proxy.example.com port 8080
 ^^^^^^^^^^ support.function
                              ^^^^ support.function
                                   ^^^^ constant.numeric
`,
  ],
  [
    'trustpoints show how certificates are obtained and checked',
    `
 enrollment url http://pki.example.com:80
 ^^^^^^^^^^ support.function
            ^^^ constant.language
                ^^^^^^^^^^^^^^^^^^^^^^^^^ markup.underline.link
 revocation-check crl none
 ^^^^^^^^^^^^^^^^ support.function
                  ^^^ constant.language
                      ^^^^ constant.language
 rsakeypair SLA-KeyPair 2048
 ^^^^^^^^^^ support.function
                        ^^^^ constant.numeric
crypto pki trustpool import url http://www.example.com/ios.p7b
^^^^^^^^^^^^^^^^^^^^ support.function
`,
  ],
  [
    'names and time that reports need stand out',
    `
ip name-server vrf Mgmt-vrf 192.0.2.53 192.0.2.54
^^^^^^^^^^^^^^ support.function
               ^^^ storage.type.vrf
                   ^^^^^^^^ entity.name.type.vrf
                            ^^^^^^^^^^ constant.numeric.address.ipv4
                                       ^^^^^^^^^^ constant.numeric.address.ipv4
ip http client source-interface GigabitEthernet0/0
^^^^^^^^^^^^^^ support.function
               ^^^^^^^^^^^^^^^^ support.function
                                ^^^^^^^^^^^^^^^^^^ entity.name.type.interface
ntp server vrf Mgmt-vrf 192.0.2.123
^^^^^^^^^^ support.function
`,
  ],
  [
    'addresses, prefixes, interfaces, routing instances and numbers are told apart',
    `
 ip address 198.51.100.1 255.255.255.0
            ^^^^^^^^^^^^ constant.numeric.address.ipv4
                         ^^^^^^^^^^^^^ constant.numeric.address.ipv4
 network 203.0.113.0/24
         ^^^^^^^^^^^ constant.numeric.address.ipv4
                    ^^^ constant.numeric.prefix
 ipv6 address 2001:db8::1/64
              ^^^^^^^^^^^ constant.numeric.address.ipv6
                         ^^^ constant.numeric.prefix
ipv6 route 2001:db8:0:1:2:3:4:5 Null0
           ^^^^^^^^^^^^^^^^^^^^ constant.numeric.address.ipv6
                                ^^^^^ entity.name.type.interface
mac address-table static 0000.5e00.5301 vlan 10 interface Gi1/0/1
                         ^^^^^^^^^^^^^^ constant.numeric.address.mac
                                             ^^ constant.numeric
                                                          ^^^^^^^ entity.name.type.interface
 vrf forwarding Mgmt-vrf
 ^^^^^^^^^^^^^^ keyword.control.section
                ^^^^^^^^ entity.name.type.vrf
ip route vrf Mgmt-vrf 0.0.0.0 0.0.0.0 192.0.2.1
         ^^^ storage.type.vrf
             ^^^^^^^^ entity.name.type.vrf
                                      ^^^^^^^^^ constant.numeric.address.ipv4
 switchport trunk allowed vlan 10,20-30
                               ^^^^^^^^ constant.numeric
 rd 65000:100
    ^^^^^^^^^ constant.numeric
 clock summer-time facade dead
                   ^^^^^^ -constant.numeric
`,
  ],
  [
    'access rules show what is let through',
    `
 permit tcp any host 192.0.2.1 eq 443
 ^^^^^^ keyword.control.access
            ^^^ constant.language
                ^^^^ constant.language
                                  ^^^ constant.numeric
 10 deny ip any any
 ^^ constant.numeric
    ^^^^ keyword.control.access
`,
  ],
  [
    'descriptions and quoted text are strings',
    `
 description to core, no shutdown here
             ^^^^^^^^^^^^^^^^^^^^^^^^^ string.unquoted.description
snmp-server location "Room 1"
                     ^^^^^^^^ string
 event syslog pattern "LINK-3-UPDOWN"
                      ^^^^^^^^^^^^^^^ string.quoted.double
 description
 ip address 192.0.2.1 255.255.255.0
 ^^ keyword.other
            ^^^^^^^^^ constant.numeric.address.ipv4
`,
  ],
  [
    'passwords, secrets and hashes are strings after the digit of their type',
    `
enable secret 9 $9$ExampleSalt$ExampleHash
^^^^^^^^^^^^^ keyword.other.secret
              ^ constant.numeric.secret
                ^^^^^^^^^^^^^^^^^^^^^^^^^^ string.other.secret
username admin privilege 15 password 0 Example-Only
                            ^^^^^^^^ keyword.other.secret
                                     ^ constant.numeric.secret
                                       ^^^^^^^^^^^^ string.other.secret
 password 7 0822455D0A16
 ^^^^^^^^ keyword.other.secret
          ^ constant.numeric.secret
            ^^^^^^^^^^^^ string.other.secret
snmp-server community example RO
^^^^^^^^^^^^^^^^^^^^^ keyword.other.secret
                      ^^^^^^^ string.other.secret
ntp authentication-key 1 md5 0822455D0A16 7
^^^ support.function
 key 7 0822455D0A16
 ^^^ keyword.other.secret
       ^^^^^^^^^^^^ string.other.secret
service password-encryption
        ^^^^^^^^ -keyword.other.secret
`,
  ],
  [
    'what a template leaves open is a parameter, not a fault',
    `
hostname <host name>
         ^^^^^^^^^^^ variable.parameter
 ip address {{ address }} {{ mask }}
            ^^^^^^^^^^^^^ variable.parameter
                          ^^^^^^^^^^ variable.parameter
 description $uplink
             ^^^^^^^ variable.parameter
license smart url cslu https://\${cslu_host}/cslu/v1/pi
                               ^^^^^^^^^^^^ variable.parameter
enable secret <secret>
              ^^^^^^^^ variable.parameter
license smart trust idtoken <token> local
                            ^^^^^^^ variable.parameter
{% if cslu %}
^^^^^^^^^^^^^ variable.parameter
`,
  ],
  [
    'a banner reaches to the character that began it',
    `
banner motd ^C
^^^^^^^^^^^ keyword.other
            ^^ punctuation.definition.string
interface names are just text here
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.unquoted.banner
! and this is no comment
^^^^^^^^^^^^^^^^^^^^^^^^ string.unquoted.banner
^^^^^^^^^^^^^^^^^^^^^^^^ -comment
^C
^^ punctuation.definition.string
banner login # Welcome #
               ^^^^^^^ string.unquoted.banner
                       ^ punctuation.definition.string
banner exec @
Welcome to #1
^^^^^^^^^^^^^ string.unquoted.banner
@
^ punctuation.definition.string
hostname edge
^^^^^^^^ keyword.other
banner incoming xHellox
                 ^^^^^ string.unquoted.banner
banner motd z
Welcome
^^^^^^^ string.unquoted.banner
z
^ punctuation.definition.string
banner #Hello#
        ^^^^^ string.unquoted.banner
banner motd Hello everyone
hostname edge
^^^^^^^^ keyword.other
`,
  ],
  [
    'a banner that nobody closed ends where the configuration goes on',
    `
banner motd ^C
Authorised users only.
^^^^^^^^^^^^^^^^^^^^^^ string.unquoted.banner
line con 0
^^^^^^^^ keyword.control.section
license smart transport off
                        ^^^ constant.language
`,
  ],
  [
    'the body of a certificate is one string until quit',
    `
crypto pki certificate chain SLA-TrustPoint
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ keyword.control.section
 certificate ca 01
 ^^^^^^^^^^^ keyword.other.pki
             ^^ constant.language
                ^^ constant.numeric
  30820321 30820209 A0030201 02020101 300D0609
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.other.certificate
  D697DF7F 28
  ^^^^^^^^^^^ string.other.certificate
  \tquit
   ^^^^ keyword.control.end
license smart transport smart
^^^^^^^ keyword.control.license
`,
  ],
  [
    'a certificate that was cut swallows nothing',
    `
 certificate self-signed 01
  30820321 30820209 A0030201
interface Vlan1
^^^^^^^^^ keyword.control.section
-----BEGIN CERTIFICATE-----
^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.other.certificate
MIIDITCCAgmgAwIBAgIBATANBgkqhkiG9w0BAQsFADAyMQ4wDAYDVQQKEwVDaXNj
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.other.certificate
-----END CERTIFICATE-----
^^^^^^^^^^^^^^^^^^^^^^^^^ string.other.certificate
hostname edge
^^^^^^^^ keyword.other
`,
  ],
  [
    'what leaves a mode or the configuration is a control word',
    `
 exit-address-family
 ^^^^^^^^^^^^^^^^^^^ keyword.control.end
exit
^^^^ keyword.control.end
end
^^^ keyword.control.end
ending is another word
^^^^^^ -keyword.control.end
`,
  ],
  [
    'the first word of any other command is a keyword',
    `
spanning-tree mode rapid-pvst
^^^^^^^^^^^^^ keyword.other
 lldp run
 ^^^^ keyword.other
\tmpls ip
 ^^^^ keyword.other
`,
  ],
  [
    'indentation, stamps of a terminal and full-width text before a command hide nothing',
    `
      license smart transport smart
      ^^^^^^^ keyword.control.license
[2024-01-02 12:34:56.789] license smart transport smart
^^^^^^^^^^^^^^^^^^^^^^^^^ comment.block.stamp
                          ^^^^^^^ keyword.control.license
　interface Vlan1
 ^^^^^^^^^ keyword.control.section
設定：　license smart transport cslu
    ^^^^^^^ keyword.control.license
                            ^^^^ constant.language
 description 東京本社 192.0.2.1
             ^^^^^^^^^^^^^^ string.unquoted.description
`,
  ],
];

const captures: readonly Case[] = [
  [
    'a prompt is told from the command that was typed',
    `
Switch#show license all
^^^^^^ entity.name.tag.prompt
      ^ punctuation.separator.prompt
       ^^^^ keyword.other.command
           ^^^^^^^^^^^^ string.unquoted.command
c9300-1# sh lic sum | include Status
^^^^^^^ entity.name.tag.prompt
         ^^ keyword.other.command
                    ^ keyword.operator.pipe
edge(config-if)#no shutdown
^^^^ entity.name.tag.prompt
    ^^^^^^^^^^^ storage.modifier.mode
                ^^ keyword.operator.negation
edge>
^^^^ entity.name.tag.prompt
edge#
^^^^ entity.name.tag.prompt
edge#ping 192.0.2.1 repeat 3
          ^^^^^^^^^ constant.numeric.address.ipv4
edge#copy https://www.example.com/ack.txt flash:
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.underline.link
edge#license smart trust idtoken NjM0ExampleTokenOnly local
                                 ^^^^^^^^^^^^^^^^^^^^ string.other.secret
`,
  ],
  [
    'a line typed in configuration mode is coloured like one of a configuration',
    `
edge(config)#license smart url cslu http://192.0.2.10:8182/cslu/v1/pi
^^^^ entity.name.tag.prompt
    ^^^^^^^^ storage.modifier.mode
             ^^^^^^^ keyword.control.license
                     ^^^^^ support.function.license
                           ^^^ support.function.license
                               ^^^^ constant.language.licensing
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.underline.link
edge(config)#no license smart transport
             ^^ keyword.operator.negation
                ^^^^^^^ keyword.control.license
edge(config)# ip http client source-interface GigabitEthernet0/0
              ^^ keyword.other
                                              ^^^^^^^^^^^^^^^^^^ entity.name.type.interface
edge(config-if)#vrf forwarding Mgmt-vrf
                ^^^ keyword.other
edge(cfg-call-home)#contact-email-addr noc@example.com
                    ^^^^^^^^^^^^^^^^^^ keyword.other
edge(ca-trustpoint)#revocation-check none
                    ^^^^^^^^^^^^^^^^ keyword.other
edge(config)#username netops privilege 15 secret 9 $9$exampleExample
                                                   ^^^^^^^^^^^^^^^^^ string.other.secret
edge(config)#do show running-config
             ^^ -keyword.operator.negation
edge(diag)#show platform
           ^^^^ keyword.other.command
`,
  ],
  [
    'the head of a table of stack members is no prompt',
    `
Switch#   Role    Mac Address     Priority Version  State
^^^^^^ -entity.name.tag.prompt
^^^^^^ markup.heading.title
*1       Active   0000.5e00.5301     15     V01     Ready
                  ^^^^^^^^^^^^^^ constant.numeric.address.mac
`,
  ],
  [
    'separators of show tech-support are headings',
    `
------------------ show clock ------------------
^^^^^^^^^^^^^^^^^^ markup.heading.separator
                   ^^^^^^^^^^ entity.name.section.separator
                              ^^^^^^^^^^^^^^^^^^ punctuation.definition.heading
`,
  ],
  [
    'a message shows facility, severity and mnemonic, and how grave it is',
    `
*Nov 19 14:54:55.045: %SMART_LIC-3-COMM_FAILED: Communications failure
^ keyword.operator.clock
 ^^^^^^^^^^^^^^^^^^^ constant.numeric.timestamp
                       ^^^^^^^^^ entity.name.type.facility
                                 ^ constant.numeric.severity.error
                                 ^ token.error-token
                                   ^^^^^^^^^^^ keyword.other.mnemonic
%SMART_LIC-4-REPORTING_NOT_SUPPORTED: down rev
           ^ constant.numeric.severity.warning
           ^ token.warn-token
%SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
           ^ constant.numeric.severity.notice
           ^ token.info-token
%LICENSE-SMART_LIC-3-COMM_FAILED : Communications failure
 ^^^^^^^^^^^^^^^^^ entity.name.type.facility
`,
  ],
  [
    'everything that devices and log servers write before a message is understood',
    `
Nov 19 14:54:55.045: %SYS-5-CONFIG_I: Configured
^^^^^^^^^^^^^^^^^^^ constant.numeric.timestamp
                      ^^^ entity.name.type.facility
Jun  5 05:09:30.838 EST: %SYS-5-CONFIG_I: Configured
^^^^^^^^^^^^^^^^^^^^^^^ constant.numeric.timestamp
.Mar 24 20:17:03.508: %SYS-5-CONFIG_I: Configured
^ keyword.operator.clock
000123: *Oct 22 16:06:06.643: %SYS-5-CONFIG_I: Configured
^^^^^^ constant.numeric.sequence
        ^ keyword.operator.clock
Oct 22 2021 16:06:06.643 UTC: %SYS-5-CONFIG_I: Configured
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ constant.numeric.timestamp
Oct 22 16:06:06: %SYS-5-CONFIG_I: Configured
^^^^^^^^^^^^^^^ constant.numeric.timestamp
00:00:43: %SYS-5-CONFIG_I: Configured
^^^^^^^^ constant.numeric.timestamp
1w2d: %SYS-5-CONFIG_I: Configured
^^^^ constant.numeric.timestamp
<189>123: edge: *Mar  1 00:01:02.003: %SYS-5-CONFIG_I: Configured
^^^^^ constant.numeric.priority
     ^^^ constant.numeric.sequence
          ^^^^ entity.name.tag.host
                ^ keyword.operator.clock
                 ^^^^^^^^^^^^^^^^^^^ constant.numeric.timestamp
                                       ^^^ entity.name.type.facility
Oct 22 16:06:07 edge 123: *Oct 22 16:06:06.643: %SYS-5-CONFIG_I: Configured
^^^^^^^^^^^^^^^ constant.numeric.timestamp
                           ^^^^^^^^^^^^^^^^^^^ constant.numeric.timestamp
                                                 ^^^ entity.name.type.facility
RP/0/RP0/CPU0:Jan  9 13:53:45.636 UTC: smartlicserver[390]: %LICENSE-SMART_LIC-3-COMM_FAILED : x
^^^^^^^^^^^^^^ entity.name.tag.host
              ^^^^^^^^^^^^^^^^^^^^^^^ constant.numeric.timestamp
[2024-01-02 12:34:56.789] *Nov 19 14:54:55.045: %SYS-5-CONFIG_I: Configured
^^^^^^^^^^^^^^^^^^^^^^^^^ comment.block.stamp
                          ^ keyword.operator.clock
                                                 ^^^ entity.name.type.facility
`,
  ],
  [
    'a terminal that stamps every line hides neither prompts nor fields',
    `
[2024-01-02 12:34:56.789] Switch#show license status
                          ^^^^^^ entity.name.tag.prompt
[2024-01-02 12:34:56.789]   Status: ENABLED
                            ^^^^^^ entity.name.tag.label
                                    ^^^^^^^ constant.language.state
`,
  ],
  [
    'headings of show license stand out',
    `
Transport:
^^^^^^^^^ entity.name.section.heading
License Usage
^^^^^^^^^^^^^ markup.heading.title
=============
^^^^^^^^^^^^^ markup.heading.underline
    ENTITLEMENT:
    ^^^^^^^^^^^ entity.name.section.heading
`,
  ],
  [
    'a field is a label and a value',
    `
  Type: Callhome
  ^^^^ entity.name.tag.label
      ^ punctuation.separator.key-value
        ^^^^^^^^ string.unquoted.value
  Count: 2
         ^ constant.numeric
  Reporting ACK required: yes (CISCO default)
  ^^^^^^^^^^^^^^^^^^^^^^ entity.name.tag.label
                          ^^^ constant.language.state
  Total: 12,  Purged: 3(3)
              ^^^^^^ entity.name.tag.label
  Start Time: Jul 29 17:00:01 2024 UTC,      End Time: Jul 29 17:15:01 2024 UTC
              ^^^^^^^^^^^^^^^^^^^^^^^^ constant.numeric.timestamp
                                             ^^^^^^^^ entity.name.tag.label
  Attempts: Total=3, Success=0, Fail=3
            ^^^^^ entity.name.tag.label
                  ^ string.unquoted.value
  Build type:: Production
  ^^^^^^^^^^ entity.name.tag.label
Daily: Jul 30 17:00:03 2024 UTC (23 hours remaining)
^^^^^ entity.name.tag.label
       ^^^^^^^^^^^^^^^^^^^^^^^^ constant.numeric.timestamp
  Active:PID:C9300-24P,SN:EXAMPLE0001
         ^^^ entity.name.tag.label
             ^^^^^^^^^ constant.other.identity
                          ^^^^^^^^^^^ constant.other.identity
`,
  ],
  [
    'tables have a head and a rule',
    `
Report Id,          State,    Flag, Feature Name
^^^^^^^^^ markup.heading.title
------  -----   ---------
^^^^^^^^^^^^^^^^^^^^^^^^^ punctuation.separator.table
1629870048          CLOSED    N     network-premier_2.5G
                    ^^^^^^ constant.language.state
1629870049          UNACK     N     network-premier_2.5G
                    ^^^^^ constant.language.state.failure
1629870050          OPEN      N     network-premier_2.5G
                    ^^^^ constant.language.state
1629870051          ACK       N     network-premier_2.5G
                    ^^^ constant.language.state
`,
  ],
  [
    'states that stop a report differ from those that do not',
    `
  Status: IN USE
          ^^^^^^ constant.language.state
  Last Response: OK on Jul 29 17:02:51 2024 UTC
                 ^^ constant.language.state
                       ^^^^^^^^^^^^^^^^^^^^^^^^ constant.numeric.timestamp
  Last Response: NO REPLY on Jul 29 17:02:51 2024 UTC
                 ^^^^^^^^ constant.language.state.failure
  Last Response: INVALID STATUS CODE on Jul 29 17:02:51 2024 UTC
                 ^^^^^^^^^^^^^^^^^^^ constant.language.state.failure
  Last ACK received: <none>
                     ^^^^^^ constant.language.none
  VRF: <empty>
       ^^^^^^^ constant.language.none
`,
  ],
  [
    'defects, field notices, links and addresses are found in any line',
    `
see CSCwa11048 and FN72578 at https://www.example.com/notice
    ^^^^^^^^^^ constant.other.bug
                   ^^^^^^^ constant.other.bug
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.underline.link
Translating "cslu.example.com"...domain server (192.0.2.53)
                                                ^^^^^^^^^^ constant.numeric.address.ipv4
Line protocol on Interface GigabitEthernet1/0/1, changed state to down
                           ^^^^^^^^^^^^^^^^^^^^ entity.name.type.interface
  Internet address is 2001:db8::1/64
                      ^^^^^^^^^^^ constant.numeric.address.ipv6
*04:45:00.857 UTC Thu Aug 7 2025
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ constant.numeric.timestamp
2024-01-02 03:04:05.678 UTC SAEVT_READY eventSource="INFRA_SL"
^^^^^^^^^^^^^^^^^^^^^^^^^^^ constant.numeric.timestamp
                                        ^^^^^^^^^^^ entity.name.tag.label
                                                    ^^^^^^^^^^ string.unquoted.value
 --More-- 
 ^^^^^^^^ comment.block.pager
`,
  ],
  [
    'the configuration after show running-config is a configuration until the next prompt',
    `
Switch#show running-config
       ^^^^^^^^^^^^^^^^^^^ keyword.other.command
Building configuration...
^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line
!
^ comment.line
license smart transport cslu
^^^^^^^ meta.embedded.block
^^^^^^^ keyword.control.license
                        ^^^^ constant.language
*Nov 19 14:54:55.045: %SYS-5-CONFIG_I: Configured
                       ^^^ entity.name.type.facility
--More--
^^^^^^^^ comment.block.pager
end
^^^ keyword.control.end
Switch#show license summary
^^^^^^ entity.name.tag.prompt
  Status: ENABLED
  ^^^^^^ entity.name.tag.label
  ^^^^^^ -meta.embedded.block
`,
  ],
  [
    'an abbreviated command and a separator open a configuration as well',
    `
c9300-1#sh run | section license
license smart transport off
^^^^^^^ keyword.control.license
------------------ show running-config ------------------
interface Vlan1
^^^^^^^^^ keyword.control.section
Building configuration...
^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line
000123: .Nov 19 14:54:55.045: %PKI-2-NON_AUTHORITATIVE_CLOCK: at 192.0.2.1
                               ^^^ entity.name.type.facility
                                                                 ^^^^^^^^^ constant.numeric.address.ipv4
--More--
^^^^^^^^ comment.block.pager
------------------ show clock ------------------
                   ^^^^^^^^^^ entity.name.section.separator
interface Vlan1
^^^^^^^^^ -keyword.control.section
`,
  ],
  [
    'a configuration is known by its first lines where the command was not echoed',
    `
Building configuration...
^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line
Current configuration : 4321 bytes
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line
*Nov 19 14:54:55.045: %SYS-5-CONFIG_I: Configured
                       ^^^ entity.name.type.facility
--More--
^^^^^^^^ comment.block.pager
interface Vlan1
^^^^^^^^^ keyword.control.section
edge#
^^^^ entity.name.tag.prompt
     16158 packets input, 0 no buffer
                            ^^ -constant.language.state
`,
  ],
  [
    'a prompt ends even a banner and a certificate that were cut',
    `
edge#sh run
banner motd ^C
Authorised users only.
^^^^^^^^^^^^^^^^^^^^^^ string.unquoted.banner
edge#show clock
^^^^ entity.name.tag.prompt
edge#show run
 certificate ca 01
  30820321 30820209 A0030201
edge#show clock
^^^^ entity.name.tag.prompt
     ^^^^ keyword.other.command
`,
  ],
  [
    'a message reaches to the end of its line only',
    `
*Nov 19 14:54:55.045: %SMART_LIC-3-COMM_FAILED:
Transport:
^^^^^^^^^ entity.name.section.heading
  VRF:
  ^^^ entity.name.section.heading
  Type: Smart
  ^^^^ entity.name.tag.label
`,
  ],
];

interface Raw {
  readonly scopeName: string;
  readonly repository: Readonly<Record<string, unknown>>;
}
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Every text that stands under one of the keys, at any depth. */
function under(value: unknown, keys: readonly string[]): readonly string[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    typeof item === 'string' ? (keys.includes(key) ? [item] : []) : under(item, keys),
  );
}

describe('Language configuration', () => {
  const settings: unknown = JSON.parse(readFileSync(resolve('language-configuration.json'), 'utf8'));
  const [pattern = ''] = under(settings, ['wordPattern']);

  const whole = [
    'Mgmt-vrf',
    'CSCwa11048',
    'SMART_LIC-3-COMM_FAILED',
    'GigabitEthernet1/0/1',
    '192.0.2.1',
    '198.51.100.0/24',
    '2001:db8::1',
    '0000.5e00.5301',
    'C9300-24P',
  ];
  for (const word of whole)
    it(`${word} is one word`, () => {
      for (const text of [word, ` ${word}:`, `%${word}: x`, `(${word}),`, `の${word}を`])
        ok(text.match(new RegExp(pattern, 'g'))?.includes(word), text);
    });

  it('blanks and punctuation are no words', () => {
    deepEqual('license smart, (url): ! x'.match(new RegExp(pattern, 'g')), ['license', 'smart', 'url', 'x']);
    equal(new RegExp(`^(?:${pattern})$`).test(''), false);
  });

  it('a lone bracket in a banner or an output is not coloured as a mistake', () => {
    deepEqual(isObject(settings) && settings.colorizedBracketPairs, []);
  });

  it('a comment begins with an exclamation mark', () => {
    deepEqual(under(settings, ['lineComment']), ['!']);
  });
});

describe('Grammars', () => {
  before(load);

  describe('Configurations', () => {
    for (const [sentence, text] of configuration) it(sentence, () => check('source.iosxe-config', text));
  });

  describe('Captured sessions', () => {
    for (const [sentence, text] of captures) it(sentence, () => check('text.iosxe-capture', text));
  });

  it('a carriage return at the end of each line changes nothing', () => {
    for (const [, text] of configuration) check('source.iosxe-config', text, '\r');
    for (const [, text] of captures) check('text.iosxe-capture', text, '\r');
  });

  for (const [language, file] of Object.entries(files)) {
    const raw = JSON.parse(readFileSync(file, 'utf8')) as Raw;

    it(`nothing a device prints looks like an error in ${language}`, () => {
      equal(raw.scopeName, language);
      deepEqual(
        under(raw, ['name', 'contentName']).filter((name) => /(^|[ .])(invalid|illegal)/.test(name)),
        [],
      );
    });

    it(`every scope of ${language} ends in a name of its own`, () => {
      const allowed = /\.iosxe-(config|capture)$|^token\.(error|warn|info)-token$/;
      const names = under(raw, ['name', 'contentName']).filter((name) => !name.startsWith('Cisco '));
      deepEqual(
        names.flatMap((name) => name.split(' ')).filter((name) => !allowed.test(name)),
        [],
      );
    });

    it(`every rule that ${language} includes exists and every rule is used`, () => {
      const included = under(raw, ['include']);
      const local = included.filter((name) => name.startsWith('#')).map((name) => name.slice(1));
      deepEqual([...new Set(local)].sort(), Object.keys(raw.repository).sort());
      for (const name of included.filter((each) => !each.startsWith('#'))) {
        const [scope = '', rule] = name.split('#');
        const file = files[scope];
        ok(file, name);
        const other = JSON.parse(readFileSync(file, 'utf8')) as Raw;
        ok(rule === undefined || rule in other.repository, name);
      }
    });

    it(`a line of a million characters does not hold up ${language}`, () => {
      const lines = [' '.repeat(1e6), 'a'.repeat(1e6), `${'-'.repeat(1e6)}x`, ` ${'0:'.repeat(5e5)}`];
      const start = process.hrtime.bigint();
      scopesOf(language, lines);
      ok(process.hrtime.bigint() - start < 20_000_000_000n);
    }).timeout(30_000);

    it(`a line that breaks off in ${language} leaves the next one alone`, () => {
      const hostile = [
        'description',
        'license',
        'interface',
        'password',
        'Status:',
        'remark',
        'banner',
        '%',
        '"',
      ];
      for (const line of hostile) {
        const [, second] = scopesOf(language, [line, 'hostname edge']);
        const [alone] = scopesOf(language, ['hostname edge']);
        deepEqual(second, alone, line);
      }
    });
  }
});

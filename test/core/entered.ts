import type { Origin, Transport } from '../../server/src/terms';

/** A session in which somebody configures, and what has to be said about it. */
export interface EnteredRow {
  /** A sentence about the session. */
  readonly says: string;
  readonly text: string;
  readonly transport?: readonly [value: Transport | undefined, origin: Origin];
  /** The host that is addressed. */
  readonly peer?: string;
  /** Each finding as `SLPnnn severity: the marked characters`, in the order of the lines. */
  readonly findings: readonly string[];
}

const name = 'C9300-A';
const exec = (command: string, ...output: readonly string[]): string =>
  [`${name}#${command}`, ...output, ''].join('\n');
const entering = exec('conf t', 'Enter configuration commands, one per line.  End with CNTL/Z.').trimEnd();
/** Lines typed in the global mode, or behind the prompt that they name: `(config-if)#shutdown`. */
const typed = (...lines: readonly string[]): string =>
  [
    entering,
    ...lines.map((line) =>
      line.startsWith('(') ? name + line : /^[%\s*]/.test(line) ? line : `${name}(config)#${line}`,
    ),
    `${name}(config)#end`,
    '',
  ].join('\n');
/** The same in controller mode. */
const transaction = (...lines: readonly string[]): string =>
  typed(...lines).replace(/conf t\n.*/, 'config-transaction\n');
const status = (type: string, ...more: readonly string[]): string =>
  exec(
    'show license status',
    'Smart Licensing Using Policy:',
    '  Status: ENABLED',
    'Transport:',
    `  Type: ${type}`,
    ...more.map((line) => `  ${line}`),
  );
const running = (...lines: readonly string[]): string =>
  exec('show running-config', 'version 17.9', `hostname ${name}`, ...lines, 'ntp server 192.0.2.123', 'end');
const vlan = ['interface Vlan99', ' ip address 192.0.2.5 255.255.255.0'];
/** A line as IOS moves it to the left when it reaches the edge of the screen. */
const moved = (before: string, behind: string): string =>
  `${before}${'\b'.repeat(before.length)}$${before.slice(14)}${behind}`;
const cslu = 'http://192.0.2.10:8182/cslu/v1/pi';

export const entered: readonly EnteredRow[] = [
  {
    says: 'a device that is told to report to a CSLU reports to it',
    text: typed('license smart transport cslu', `license smart url cslu ${cslu}`),
    transport: ['cslu', 'configured'],
    findings: [],
  },
  {
    says: 'lines of a transaction count once they are committed, and those behind the commit do not',
    text: transaction(
      'license smart transport cslu',
      `license smart url cslu ${cslu}`,
      'commit',
      'license smart transport off',
    ),
    transport: ['cslu', 'configured'],
    peer: '192.0.2.10',
    findings: [],
  },
  {
    says: 'lines of a transaction that nobody committed are no configuration',
    text: transaction('license smart transport off') + status('cslu', 'Cslu address: <empty>'),
    transport: ['cslu', 'shown'],
    findings: [],
  },
  {
    says: 'abbreviated lines are read as if they were typed in full',
    text: typed('lic sm tr cslu', `lic sm url cs ${cslu}`, 'ip http client source-int Gi1'),
    transport: ['cslu', 'configured'],
    findings: [],
  },
  {
    says: 'an abbreviated line with the wrong address is found out like any other, where it was typed',
    text: typed('lic sm tr smart', `lic sm url sm ${cslu}`),
    transport: ['smart', 'configured'],
    findings: [`SLP602 warning: ${cslu}`],
  },
  {
    says: 'a fragment says nothing about what it does not hold',
    text: typed(
      'license smart transport smart',
      'license smart vrf MGMT',
      'ip http client source-interface Vlan99',
    ),
    transport: ['smart', 'configured'],
    findings: [],
  },
  {
    says: 'a source interface that the printed configuration does not have cannot be used',
    text:
      running(...vlan, 'license smart transport cslu', `license smart url cslu ${cslu}`) +
      typed('ip http client source-int vl98'),
    findings: ['SLP201 error: vl98'],
  },
  {
    says: 'an interface that is typed as well can be used',
    text:
      running('license smart transport cslu', `license smart url cslu ${cslu}`) +
      typed(
        'int vl98',
        '(config-if)#ip add 192.0.2.6 255.255.255.0',
        '(config-if)#no shut',
        '(config-if)#exit',
        'ip http client source-int vl98',
      ),
    findings: [],
  },
  {
    says: 'a mistake of the printed configuration that was corrected since is none',
    text:
      running(
        ...vlan,
        'license smart transport cslu',
        'license smart url cslu http://192.0.2.10:8182/clsu/v1/pi',
      ) + typed(`lic smart url cslu ${cslu}`),
    findings: [],
  },
  {
    says: 'a line that was taken back is no configuration',
    text: typed('license smart transport smart', 'no license smart transport'),
    transport: [undefined, 'unknown'],
    findings: [],
  },
  {
    says: 'a mistake corrected at the second attempt is none',
    text: typed(
      'license smart transport cslu',
      'license smart url cslu http://192.0.2.10:8182/clsu/v1/pi',
      `license smart url cslu ${cslu}`,
    ),
    findings: [],
  },
  {
    says: 'what an output showed before does not contradict what was typed since',
    text: status('Callhome') + typed('license smart transport cslu', `license smart url cslu ${cslu}`),
    transport: ['cslu', 'configured'],
    findings: [],
  },
  {
    says: 'what an output shows afterwards wins',
    text: typed('license smart transport cslu', `license smart url cslu ${cslu}`) + status('Smart'),
    transport: ['smart', 'shown'],
    findings: ['SLP131 warning: Smart'],
  },
  {
    says: 'a configuration printed afterwards wins',
    text:
      typed('license smart transport smart', 'ip http client source-interface Vlan7') +
      running(...vlan, 'license smart transport cslu', `license smart url cslu ${cslu}`),
    transport: ['cslu', 'configured'],
    findings: [],
  },
  {
    says: 'a part of it that is looked at afterwards leaves the rest as it was printed and typed',
    text:
      running(...vlan, 'license smart transport smart') +
      typed(
        'license smart transport cslu',
        `license smart url cslu ${cslu}`,
        'ip http client source-interface Vlan98',
      ) +
      exec('show running-config | include license', `license smart url cslu ${cslu}`),
    transport: ['cslu', 'configured'],
    findings: ['SLP201 error: Vlan98'],
  },
  {
    says: 'what a part shows afterwards wins over what was typed',
    text:
      typed('license smart transport smart', 'ip name-server 192.0.2.53') +
      exec('show running-config | include license', 'license smart transport off'),
    transport: ['off', 'configured'],
    findings: [],
  },
  {
    says: 'the VRF of an interface takes its address away',
    text:
      running(
        ...vlan,
        'vrf definition MGMT',
        ' address-family ipv4',
        'ip http client source-interface Vlan99',
        'license smart transport cslu',
        `license smart url cslu ${cslu}`,
      ) +
      typed(
        'interface Vlan99',
        '(config-if)#vrf forwarding MGMT',
        '% Interface Vlan99 IPv4 disabled and address(es) removed due to enabling VRF MGMT',
      ),
    findings: ['SLP202 error: Vlan99'],
  },
  {
    says: 'a message of the console between the lines is no line and no answer',
    text: typed(
      'license smart transport smart',
      '*Nov 25 01:02:03.456: %SYS-5-CONFIG_I: Configured from console by admin on vty0 (192.0.2.200)',
      'license smart transport cslu',
      `license smart url cslu ${cslu}`,
    ),
    transport: ['cslu', 'configured'],
    findings: [],
  },
  {
    says: 'an output that was asked for with do stays an output, and the lines go on behind it',
    text: [
      entering,
      `${name}(config)#license smart transport cslu`,
      `${name}(config)#do show clock`,
      '10:00:00.000 JST Wed Nov 25 2026',
      `${name}(config)#lic smart url cslu ${cslu}`,
      `${name}(config)#^Z`,
      '',
    ].join('\n'),
    transport: ['cslu', 'configured'],
    findings: [],
  },
  {
    says: 'the name of a device that its long prompt cuts is the same name',
    text: [
      'TOKYO-DC1-ACCESS-SW-FLOOR12#conf t',
      'TOKYO-DC1-ACCESS-SW-(config)#lic smart tr smart',
      'TOKYO-DC1-ACCESS-SW-(config)#end',
      'TOKYO-DC1-ACCESS-SW-FLOOR12#show clock',
      '10:00:00.000 JST Wed Nov 25 2026',
      '',
    ].join('\n'),
    transport: ['smart', 'configured'],
    findings: [],
  },
  {
    says: 'a line that asks for help, or whose word was completed, was not entered',
    text: [
      entering,
      `${name}(config)#license smart url ?`,
      '  cslu     URL for CSLU',
      '  smart    URL for CSSM',
      '',
      `${name}(config)#license smart url cs`,
      `${name}(config)#license smart url cslu ${cslu}`,
      `${name}(config)#end`,
      '',
    ].join('\n'),
    findings: [],
  },
  {
    says: 'a line that a message of the console breaks in two says nothing, and neither does its beginning',
    text: typed(
      'license smart transport smart',
      'license smart tra',
      '*Nov 25 01:02:03.456: %LINK-3-UPDOWN: Interface GigabitEthernet1/0/7, changed state to up',
      ' nsport cslu',
      'license smart url cslu',
    ),
    transport: ['smart', 'configured'],
    findings: [],
  },
  {
    says: 'a line that the console prints again behind a message is one line',
    text: typed(
      'license smart transport cslu',
      'license smart url cs',
      '*Nov 25 01:02:03.456: %LINK-3-UPDOWN: Interface GigabitEthernet1/0/7, changed state to up',
      `license smart url cslu ${cslu}`,
    ),
    findings: [],
  },
  {
    says: 'what was corrected with backspaces is read as it stands at last',
    text: typed('license smart transprot\b \b\b \b\b \bort smart', `license smart url smart ${cslu}`),
    transport: ['smart', 'configured'],
    findings: [`SLP602 warning: ${cslu}`],
  },
  {
    says: 'a line that is too long for the screen is read as a whole',
    peer: 'ssm.example.net',
    text: typed(
      'license smart transport cslu',
      moved('license smart url cslu https://ssm.example.net/cslu/v1/p', 'i/NET-TEAM'),
      'ip http client source-interface Vlan99',
    ),
    transport: ['cslu', 'configured'],
    findings: [],
  },
  {
    says: 'a block of Call Home is read by its prompts',
    text: typed(
      'license smart transport callhome',
      'call-home',
      '(cfg-call-home)#contact-email-addr noc@example.com',
      '(cfg-call-home)#profile LIC',
      '(cfg-call-home-profile)#dest add http http://192.0.2.9/its/service/oddce/services/DDCEService',
      '(cfg-call-home-profile)#reporting smart-licensing-data',
      '(cfg-call-home-profile)#exit',
      '(cfg-call-home)#exit',
    ),
    transport: ['callhome', 'configured'],
    findings: [],
  },
];

/** A line that the device refuses, and what is said about it. */
export interface RefusedRow {
  readonly says: string;
  readonly text: string;
  /** `severity hop: message`; undefined: nothing. */
  readonly said: string | undefined;
}

const invalid = "% Invalid input detected at '^' marker.";
/** A line under a prompt, a caret below one of its words, and the device's answer. */
const refused = (prompt: string, line: string, word: string): readonly string[] => [
  `${prompt}${line}`,
  `${' '.repeat(prompt.length + line.indexOf(word))}^`,
  invalid,
  '',
];
const config = `${name}(config)#`;
const session = (...lines: readonly string[]): string => [entering, ...lines, `${config}end`, ''].join('\n');
const older = exec('show version', 'Cisco IOS XE Software, Version 17.03.04');

export const refusals: readonly RefusedRow[] = [
  {
    says: 'a word that is misspelt is told with the one that is meant',
    text: session(...refused(config, 'license smart trasport smart', 'trasport')),
    said: 'warning agent: The device refused `license smart trasport`: `license smart transport` is meant, it seems.',
  },
  {
    says: 'the caret may stand below the letter from which on nothing is known',
    text: session(...refused(config, 'licence smart transport smart', 'ce smart')),
    said: 'warning agent: The device refused `licence`: `license` is meant, it seems.',
  },
  {
    says: 'a mistake that was corrected afterwards is none',
    text: session(
      ...refused(config, 'license smart trasport smart', 'trasport'),
      `${config}lic smart tr smart`,
    ),
    said: undefined,
  },
  {
    says: 'an EXEC command needs do in configuration mode, and the token behind it is not told',
    text: session(...refused(config, 'license smart trust idtoken A1B2C3 all', 'trust')),
    said: 'warning trust: The device refused `license smart trust idtoken`: it is an EXEC command. Leave the configuration mode with `end`, or put `do` before it.',
  },
  {
    says: 'an EXEC command that was typed with do afterwards was taken',
    text: session(
      ...refused(config, 'show license status', 'show'),
      `${config}do sh lic status`,
      'Utility:',
      '  Status: DISABLED',
      '',
    ),
    said: undefined,
  },
  {
    says: 'a configuration command is refused in EXEC mode',
    text: refused(`${name}#`, 'license smart transport cslu', 'transport').join('\n'),
    said: 'warning agent: The device refused `license smart transport`: it is a configuration command. Type `configure terminal` first.',
  },
  {
    says: 'user EXEC mode does not have what changes something',
    text: refused(`${name}>`, 'license smart sync all', 'license').join('\n'),
    said: 'warning report: The device refused `license smart sync`: it needs privileged EXEC mode. Type `enable` first.',
  },
  {
    says: 'a line of a profile is refused outside of one',
    text: session(
      `${config}call-home`,
      ...refused(`${name}(cfg-call-home)#`, 'destination transport-method http', 'destination'),
    ),
    said: 'warning endpoint: The device refused `destination transport-method`: it belongs below `call-home`, `profile NAME`.',
  },
  {
    says: 'a command of a later release is refused by an older one',
    text: older + session(...refused(config, 'license smart vrf MGMT', 'vrf')),
    said: 'warning source: The device refused `license smart vrf`: `license smart vrf` is documented from 17.9.1 on; this device runs 17.3.4.',
  },
  {
    says: 'an output that the release does not have is only worth knowing',
    text: older + refused(`${name}#`, 'show license rum id all', 'rum').join('\n'),
    said: 'information text: The device refused `show license rum id all`: `show license rum id` is documented from 17.7.1 on; this device runs 17.3.4.',
  },
  {
    says: 'a command of the classic model is refused by a release that has none',
    text:
      exec('show version', 'Cisco IOS XE Software, Version 17.09.04') +
      refused(`${name}#`, 'license smart register idtoken A1B2C3', 'register').join('\n'),
    said: 'warning agent: The device refused `license smart register idtoken`: `license smart register idtoken` is for releases before 17.3.2; this device runs 17.9.4.',
  },
  {
    says: 'a hidden command is told with what shows it',
    text: refused(`${name}#`, 'test license smart rum id-list', 'smart').join('\n'),
    said: 'information text: The device refused `test license smart rum id-list`: commands of this kind are hidden until `service internal` is set in configuration mode.',
  },
  {
    says: 'what is missing behind an incomplete line is told',
    text: session(`${config}license smart transport`, '% Incomplete command.', ''),
    said: 'warning agent: The device refused `license smart transport`: one of these is missing behind it: `automatic`, `callhome`, `cslu`, `off`, `smart`.',
  },
  {
    says: 'what a short word could be is told',
    text: session(
      `${config}license smart u cslu ${cslu}`,
      `% Ambiguous command:  "license smart u cslu ${cslu}"`,
      '',
    ),
    said: 'warning agent: The device refused `license smart u`: `u` is the beginning of `url`, `usage`, `utility`.',
  },
  {
    says: 'no cause is invented for what cannot be told',
    text: session(...refused(config, 'license boot level network-premier', 'network-premier')),
    said: 'information report: The device refused `license boot level …`: nothing of it is in force.',
  },
  {
    says: 'an answer in other words leaves it open whether the line is in force',
    text: session(`${config}license smart url cslu collector`, '%Error: the URL is not valid', ''),
    said: 'information endpoint: The device answers `license smart url cslu …` with a complaint: it may not be in force.',
  },
  {
    says: 'of an output that is refused for no known reason nothing else is said',
    text: exec('show license status', `${' '.repeat(name.length + 6)}^`, invalid),
    said: 'information text: The device refused `show license status`.',
  },
  {
    says: 'what the device has to say about a line that it takes is no refusal',
    text: session(
      `${config}license boot level network-advantage addon dna-advantage`,
      "% use 'write' command to make license boot config take effect on next boot",
    ),
    said: undefined,
  },
  {
    says: 'what is not about licensing is nobody’s business',
    text: session(
      ...refused(config, 'lin vty 0 4', 'lin'),
      ...refused(config, 'ip htp server', 'htp'),
      ...refused(config, 'interface Vlann99', 'Vlann99'),
    ),
    said: undefined,
  },
  {
    says: 'of several attempts at the same line the last one is told',
    text: session(
      ...refused(config, 'license smart trasport smart', 'trasport'),
      ...refused(config, 'license smart trasport smart', 'trasport'),
    ),
    said: 'warning agent: The device refused `license smart trasport`: `license smart transport` is meant, it seems.',
  },
  {
    says: 'a refused line is only worth knowing once its hop is seen to work',
    text:
      session(...refused(config, 'license smart trasport smart', 'trasport')) +
      status('Smart') +
      exec(
        'show logging',
        '*Nov 25 10:00:00.000: %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored',
      ),
    said: 'information agent: The device refused `license smart trasport`: `license smart transport` is meant, it seems.',
  },
  {
    says: 'a message of the console may come between the line and its caret',
    text: session(
      `${config}license smart trasport smart`,
      '*Nov 25 01:02:03.456: %LINK-3-UPDOWN: Interface GigabitEthernet1/0/7, changed state to up',
      `${' '.repeat(config.length + 14)}^`,
      invalid,
      '',
    ),
    said: 'warning agent: The device refused `license smart trasport`: `license smart transport` is meant, it seems.',
  },
];

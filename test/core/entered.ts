import type { Origin, Transport } from '../../server/src/terms';

/** A session in which somebody configures, and what has to be said about it. */
export interface EnteredRow {
  /** A sentence about the session. */
  readonly says: string;
  readonly text: string;
  readonly transport?: readonly [value: Transport | undefined, origin: Origin];
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
const cslu = 'http://192.0.2.10:8182/cslu/v1/pi';

export const entered: readonly EnteredRow[] = [
  {
    says: 'a device that is told to report to a CSLU reports to it',
    text: typed('license smart transport cslu', `license smart url cslu ${cslu}`),
    transport: ['cslu', 'configured'],
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

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { buildCase, readDocument } from '../../server/src/case';
import { SourceText } from '../../server/src/text/source';

/** A printed configuration, what is typed into it, and its lines afterwards. */
interface Typed {
  /** A sentence about the device. */
  readonly that: string;
  readonly printed: readonly string[];
  /** Lines of the global mode, or behind the prompt that they name: `(config-if)#shutdown`. */
  readonly typed: readonly string[];
  readonly now: readonly string[];
}

const vlan = ['interface Vlan10', ' ip address 192.0.2.1 255.255.255.0'];

const rows: readonly Typed[] = [
  {
    that: 'keeps one transport: the last one',
    printed: ['license smart transport cslu'],
    typed: ['license smart transport smart'],
    now: ['license smart transport smart'],
  },
  {
    that: 'keeps each host entry',
    printed: ['ip host a.example.com 192.0.2.80'],
    typed: ['ip host b.example.com 192.0.2.81'],
    now: ['ip host a.example.com 192.0.2.80', 'ip host b.example.com 192.0.2.81'],
  },
  {
    that: 'has a line once that is typed again',
    printed: ['ip name-server 192.0.2.53'],
    typed: ['ip name-server 192.0.2.53'],
    now: ['ip name-server 192.0.2.53'],
  },
  {
    that: 'takes a line back with its `no` form, which it does not print',
    printed: ['ip name-server 192.0.2.53', 'ip name-server 192.0.2.54'],
    typed: ['no ip name-server 192.0.2.53'],
    now: ['ip name-server 192.0.2.54', 'no ip name-server 192.0.2.53'],
  },
  {
    that: 'forgets the `no` form once the line is set again',
    printed: ['no ip name-server 192.0.2.53'],
    typed: ['ip name-server 192.0.2.53'],
    now: ['ip name-server 192.0.2.53'],
  },
  {
    that: 'takes each URL back with `no license smart url`',
    printed: [
      'license smart url default',
      'license smart url cslu http://192.0.2.80:8182/cslu/v1/pi',
      'license smart usage interval 30',
    ],
    typed: ['no license smart url'],
    now: ['license smart usage interval 30', 'no license smart url'],
  },
  {
    that: 'takes the value back that there is one of, whatever value is named',
    printed: ['license smart usage interval 30'],
    typed: ['no license smart usage interval 60'],
    now: ['no license smart usage interval 60'],
  },
  {
    that: 'keeps a line that only begins with the same letters',
    printed: ['ip host cslu 192.0.2.80', 'ip host cslu2 192.0.2.81'],
    typed: ['no ip host cslu'],
    now: ['ip host cslu2 192.0.2.81', 'no ip host cslu'],
  },
  {
    that: 'keeps the switch of names, though a line that begins with its words is taken back',
    printed: ['ip domain lookup', 'ip domain lookup source-interface Vlan10'],
    typed: ['no ip domain lookup source-interface Vlan10'],
    now: ['ip domain lookup', 'no ip domain lookup source-interface Vlan10'],
  },
  {
    that: 'keeps the source of its queries where lookup is switched off',
    printed: ['ip domain lookup', 'ip domain lookup source-interface Vlan10'],
    typed: ['no ip domain lookup'],
    now: ['ip domain lookup source-interface Vlan10', 'no ip domain lookup'],
  },
  {
    that: 'switches on what was printed as off',
    printed: ['no ip http server'],
    typed: ['ip http server'],
    now: ['ip http server'],
  },
  {
    that: 'switches off what was printed as on',
    printed: ['ip http server'],
    typed: ['no ip http server'],
    now: ['no ip http server'],
  },
  {
    that: 'enters an interface again, whatever the spelling of its name',
    printed: [...vlan, 'interface Vlan20'],
    typed: ['interface vl10', '(config-if)#shutdown'],
    now: [...vlan, ' shutdown', 'interface Vlan20'],
  },
  {
    that: 'takes an interface away with its lines',
    printed: [...vlan, 'interface Vlan20'],
    typed: ['no interface Vlan10', '(config)#interface Vlan20', '(config-if)#shutdown'],
    now: ['interface Vlan20', ' shutdown', 'no interface Vlan10'],
  },
  {
    that: 'replaces the address of an interface',
    printed: vlan,
    typed: ['interface Vlan10', '(config-if)#ip address 192.0.2.9 255.255.255.0'],
    now: ['interface Vlan10', ' ip address 192.0.2.9 255.255.255.0'],
  },
  {
    that: 'keeps the address of an interface beside a secondary one',
    printed: vlan,
    typed: ['interface Vlan10', '(config-if)#ip address 192.0.2.9 255.255.255.0 secondary'],
    now: [...vlan, ' ip address 192.0.2.9 255.255.255.0 secondary'],
  },
  {
    that: 'drops the addresses of an interface that is put into a VRF',
    printed: [...vlan, ' ipv6 address 2001:db8::1/64', ' description office'],
    typed: ['interface Vlan10', '(config-if)#vrf forwarding RED'],
    now: ['interface Vlan10', ' description office', ' vrf forwarding RED'],
  },
  {
    that: 'keeps the addresses of an interface that is in the VRF already',
    printed: ['interface Vlan10', ' vrf forwarding RED', ' ip address 192.0.2.1 255.255.255.0'],
    typed: ['interface Vlan10', '(config-if)#vrf forwarding RED'],
    now: ['interface Vlan10', ' vrf forwarding RED', ' ip address 192.0.2.1 255.255.255.0'],
  },
  {
    that: 'keeps the address that is typed behind the VRF',
    printed: vlan,
    typed: [
      'interface Vlan10',
      '(config-if)#vrf forwarding RED',
      '(config-if)#ip address 192.0.2.1 255.255.255.0',
    ],
    now: ['interface Vlan10', ' vrf forwarding RED', ' ip address 192.0.2.1 255.255.255.0'],
  },
  {
    that: 'puts the lines of a profile into the profile',
    printed: ['call-home', ' contact-email-addr noc@example.com', ' profile CiscoTAC-1', '  active'],
    typed: [
      'call-home',
      '(cfg-call-home)#profile CiscoTAC-1',
      '(cfg-call-home-profile)#no active',
      '(cfg-call-home-profile)#destination transport-method http',
    ],
    now: [
      'call-home',
      ' contact-email-addr noc@example.com',
      ' profile CiscoTAC-1',
      '  no active',
      '  destination transport-method http',
    ],
  },
  {
    that: 'leaves one profile for the next',
    printed: [],
    typed: [
      'call-home',
      '(cfg-call-home)#profile ONE',
      '(cfg-call-home-profile)#active',
      '(cfg-call-home-profile)#profile TWO',
      '(cfg-call-home-profile)#no active',
    ],
    now: ['call-home', ' profile ONE', '  active', ' profile TWO', '  no active'],
  },
  {
    that: 'has the lines of a mode where its own prompts stand, not those of another mode',
    printed: vlan,
    typed: ['interface Vlan10', '(config-router)#shutdown', '(config-if)#description office'],
    now: [...vlan, ' description office'],
  },
  {
    that: 'reads nothing of the address families of a VRF',
    printed: [],
    typed: ['vrf definition RED', '(config-vrf)#rd 64500:1', '(config-vrf-af)#export map OUT'],
    now: ['vrf definition RED', ' rd 64500:1'],
  },
  {
    that: 'reads no comment that is typed',
    printed: [],
    typed: ['! the new collector', 'license smart transport cslu'],
    now: ['license smart transport cslu'],
  },
  {
    that: 'leaves a mode by a line of the global mode',
    printed: [],
    typed: ['interface Vlan10', '(config-if)#license smart transport cslu', '(config-if)#shutdown'],
    now: ['interface Vlan10', 'license smart transport cslu'],
  },
  {
    that: 'takes `default` for the `no` form',
    printed: ['license smart usage interval 30'],
    typed: ['default license smart usage interval'],
    now: ['no license smart usage interval'],
  },
];

describe('A device into which somebody types', () => {
  for (const { that, printed, typed, now } of rows)
    it(that, () => {
      const name = 'C9300-A';
      const text = [
        `${name}#show running-config`,
        'version 17.9',
        `hostname ${name}`,
        ...printed,
        'end',
        `${name}#configure terminal`,
        ...typed.map((line) => (line.startsWith('(') ? name + line : `${name}(config)#${line}`)),
        `${name}(config)#end`,
        '',
      ].join('\n');
      const [device] = buildCase([readDocument(new SourceText('file:///typed', text), 'capture')]).devices;
      assert.deepEqual(device?.configs.at(-1)?.source.text.trimEnd().split('\n'), [
        'version 17.9',
        `hostname ${name}`,
        ...now,
        'end',
      ]);
    });
});

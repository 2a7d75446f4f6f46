/** A configuration of as many lines as asked for. Addresses are those for documentation, names are invented. */
import { createRandom } from './random.mjs';

const two = (n) => String(n).padStart(2, '0');
/** Networks kept for documentation (RFC 5737), none of which belongs to anybody. */
const nets = ['192.0.2', '198.51.100', '203.0.113'];

const words = (
  'uplink downlink access distribution core floor room rack printer camera phone server backup ' +
  'primary secondary monitoring management branch campus lab staging reserved spare north south east west'
).split(' ');

/**
 * @typedef {object} ConfigOptions
 * @property {number} lines
 * @property {number} seed
 * @property {string} [hostname]
 * @property {string} [version]
 */

/**
 * Writes a whole configuration, as `show running-config` prints it: it ends in `end` and has exactly that many
 * lines (at least 200).
 * @param {ConfigOptions} options
 * @returns {string}
 */
export function configuration({ lines, seed, hostname = 'edge-sw1', version = '17.9' }) {
  const random = createRandom(seed);
  const out = head(random, hostname, version);
  const tail = foot();
  const room = lines - tail.length;
  // In a real file the kinds of blocks stand one after the other; the shares are those of a large campus switch.
  fill(out, share(room, out.length, 0.06), (n) => vlan(random, n));
  fill(out, share(room, out.length, 0.5), (n) => port(random, n));
  fill(out, share(room, out.length, 0.15), (n) => bgp(random, n));
  fill(out, share(room, out.length, 0.5), (n) => accessList(random, n));
  fill(out, share(room, out.length, 0.4), (n) => routeMap(random, n));
  fill(out, share(room, out.length, 0.5), (n) => prefixList(random, n));
  fill(out, share(room, out.length, 0.5), (n) => certificate(random, n));
  fill(out, room, (n) => [
    `ip route vrf TENANT${1 + (n % 40)} ${address(random)} 255.255.255.255 192.0.2.1 name ${word(random)}-${n}`,
  ]);
  while (out.length < room) out.push('!');
  return `${[...out.slice(0, room), ...tail].join('\n')}\n`;
}

const share = (room, used, part) => used + Math.floor((room - used) * part);
const word = (random) => random.pick(words);
const address = (random) => `${random.pick(nets)}.${1 + random.below(254)}`;

function fill(out, until, make) {
  for (let n = 1; out.length < until; n++) {
    const block = make(n);
    if (out.length + block.length > until) break;
    for (const line of block) out.push(line);
  }
}

const head = (random, hostname, version) => [
  `version ${version}`,
  'service timestamps debug datetime msec',
  'service timestamps log datetime msec',
  'service call-home',
  'no platform punt-keepalive disable-kernel-core',
  '!',
  `hostname ${hostname}`,
  '!',
  'vrf definition Mgmt-vrf',
  ' !',
  ' address-family ipv4',
  ' exit-address-family',
  '!',
  'no logging console',
  `enable secret 9 $9$${random.hex(14)}$${random.hex(42)}`,
  '!',
  'aaa new-model',
  'aaa authentication login default group tacacs+ local',
  'aaa authorization exec default group tacacs+ local',
  '!',
  'clock timezone JST 9 0',
  'switch 1 provision c9300-48p',
  'ip name-server 192.0.2.53 198.51.100.53',
  'ip domain lookup vrf Mgmt-vrf source-interface GigabitEthernet0/0',
  'ip domain name example.com',
  'ip http client source-interface GigabitEthernet0/0',
  'login on-success log',
  'license boot level network-advantage addon dna-advantage',
  'license smart url https://tools.cisco.com/its/service/oddce/services/DDCEService',
  'license smart url cslu http://cslu.example.com:8181/cslu/v1/pi',
  'license smart transport cslu',
  'license smart usage interval 30',
  'call-home',
  ' ! If contact email address in call-home is configured as sch-smart-licensing@cisco.com',
  ' ! the email address configured in Cisco Smart License Portal will be used as contact email address to send SCH notifications.',
  ' contact-email-addr sch-smart-licensing@cisco.com',
  ' profile "CiscoTAC-1"',
  '  active',
  '  destination transport-method http',
  '!',
  'crypto pki trustpoint SLA-TrustPoint',
  ' enrollment pkcs12',
  ' revocation-check crl',
  '!',
  ...certificate(random, 1),
  'spanning-tree mode rapid-pvst',
  'spanning-tree extend system-id',
  `username admin privilege 15 secret 9 $9$${random.hex(14)}$${random.hex(42)}`,
  '!',
  'redundancy',
  ' mode sso',
  '!',
  'interface GigabitEthernet0/0',
  ' vrf forwarding Mgmt-vrf',
  ' ip address 192.0.2.21 255.255.255.0',
  ' negotiation auto',
  '!',
];

const vlan = (random, n) => [`vlan ${2 + (n % 4090)}`, ` name ${word(random).toUpperCase()}_${n}`, '!'];

const port = (random, n) => [
  `interface ${n % 12 === 0 ? 'TenGigabitEthernet' : 'GigabitEthernet'}${1 + Math.floor(n / 48)}/${n % 2}/${1 + (n % 48)}`,
  ` description ${word(random)} ${word(random)} ${random.below(9000)} to ${word(random)}-${n} port ${n % 48}`,
  ...(n % 5 === 0
    ? [' no switchport', ` ip address ${address(random)} 255.255.255.252`, ' ip ospf network point-to-point']
    : [
        ` switchport access vlan ${2 + random.below(4000)}`,
        ' switchport mode access',
        ` switchport voice vlan ${2 + random.below(4000)}`,
        ' device-tracking attach-policy IPDT_POLICY',
        ' storm-control broadcast level 1.00 0.50',
        ' spanning-tree portfast',
        ' spanning-tree bpduguard enable',
      ]),
  ' service-policy input MARKING-IN',
  ' service-policy output QUEUEING-OUT',
  '!',
];

const bgp = (random, n) => [
  `router bgp ${64_496 + (n % 16)}`,
  ` bgp router-id ${address(random)}`,
  ' bgp log-neighbor-changes',
  ...Array.from({ length: 12 }, (_, k) => [
    ` neighbor ${nets[k % 3]}.${1 + ((n * 12 + k) % 250)} remote-as ${64_496 + random.below(16)}`,
    ` neighbor ${nets[k % 3]}.${1 + ((n * 12 + k) % 250)} description ${word(random)} ${word(random)} ${k}`,
    ` neighbor ${nets[k % 3]}.${1 + ((n * 12 + k) % 250)} password 7 ${random.hex(24)}`,
  ]).flat(),
  ' !',
  ` address-family ipv4 vrf TENANT${n}`,
  '  redistribute connected',
  '  maximum-paths 4',
  ' exit-address-family',
  '!',
];

const accessList = (random, n) => [
  `ip access-list extended ${word(random).toUpperCase()}-${n}`,
  ...Array.from(
    { length: 30 },
    (_, k) =>
      ` ${(k + 1) * 10} ${random.pick(['permit', 'deny  '])} ${random.pick(['tcp', 'udp', 'ip '])} ${address(random)} 0.0.0.255 host ${address(random)} eq ${1 + random.below(60_000)}`,
  ),
  ' 1000 deny   ip any any log',
  '!',
];

const routeMap = (random, n) => [
  `route-map ${word(random).toUpperCase()}-${Math.floor(n / 4)} ${random.pick(['permit', 'deny'])} ${(1 + (n % 4)) * 10}`,
  ` description ${word(random)} ${word(random)} ${n}`,
  ` match ip address prefix-list PL-${n}`,
  ` set local-preference ${100 + random.below(200)}`,
  ` set community ${64_496 + random.below(16)}:${random.below(65_000)} additive`,
  '!',
];

const prefixList = (random, n) => [
  `ip prefix-list PL-${Math.floor(n / 8)} seq ${(1 + (n % 8)) * 5} permit ${address(random)}/32`,
];

const certificate = (random, n) => [
  `crypto pki certificate chain ${n === 1 ? 'SLA-TrustPoint' : `TP-self-signed-${n}`}`,
  ` certificate ${n === 1 ? 'ca' : 'self-signed'} ${two(n % 100)}`,
  ...Array.from({ length: 50 }, () => `  ${Array.from({ length: 8 }, () => random.hex(8)).join(' ')}`),
  '  \tquit',
  '!',
];

const foot = () => [
  'banner motd ^C',
  '*************************************************************************',
  '*  Authorised users only. hostname and license smart lines stand here:  *',
  '*  license smart transport off                                          *',
  '*************************************************************************',
  '^C',
  '!',
  'line con 0',
  ' logging synchronous',
  ' stopbits 1',
  'line vty 0 4',
  ' transport input ssh',
  'line vty 5 15',
  ' transport input ssh',
  '!',
  'ntp server vrf Mgmt-vrf 192.0.2.123',
  '!',
  'end',
];

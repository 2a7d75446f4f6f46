import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analysisOf } from './check';
import { randomFrom } from './random';

/** Ordinary lines of IOS-XE; `N` is replaced by a number. Names near to those of licensing are among them. */
const ordinary = `
aaa accounting exec default start-stop group tacacs+
aaa authentication login default group tacacs+ local
aaa group server tacacs+ TAC-N
aaa session-id common
access-list N permit 192.0.2.0 0.0.0.255
archive
 path flash:backup-N
 write-memory
arp 192.0.2.N 0000.5e00.53N ARPA
boot-start-marker
boot-end-marker
cdp run
class-map match-any CLASS-N
 match dscp af31
clock timezone JST 9 0
control-plane
 service-policy input COPP-N
crypto ikev2 proposal PROP-N
 encryption aes-cbc-256
 group 19
crypto ipsec transform-set TS-N esp-gcm 256
 mode transport
crypto isakmp policy N
crypto key generate rsa modulus 2048
dhcp-snooping vlan N
diagnostic bootup level minimal
dot1x system-auth-control
enable secret 9 $9$example
errdisable recovery cause all
event manager applet APP-N
 event timer cron cron-entry "0 5 * * *"
 action 1.0 cli command "enable"
flow exporter EXP-N
 destination 198.51.100.N
 transport udp 2055
 source Loopback0
flow monitor MON-N
 exporter EXP-N
flow record REC-N
interface GigabitEthernet1/0/N
 description 本社　サーバ室　“回線：N”
 switchport mode access
 switchport access vlan N
 spanning-tree portfast
interface Vlan N
 ip address 192.0.2.N 255.255.255.0
 no ip redirects
 standby version 2
interface Tunnel N
 tunnel source Loopback0
 ip vrf forwarding RED
ip access-list extended ACL-N
 N permit tcp any host 198.51.100.N eq 443
 remark <<< ここまで >>>
ip as-path access-list N permit _6451N$
ip arp inspection vlan N
ip cef
ip dhcp excluded-address 192.0.2.N
ip dhcp pool POOL-N
 network 192.0.2.0 255.255.255.0
 default-router 192.0.2.1
 dns-server 192.0.2.53
ip domain list example.com
ip domain-name example.com
ip forward-protocol nd
ip ftp username {{ user }}
ip host cslu-local 192.0.2.N
ip http access-class N
ip http authentication local
ip http secure-server
no ip http server
ip igmp snooping vlan N
ip local policy route-map MAP-N
ip multicast-routing
ip nat inside source list N interface GigabitEthernet0/0 overload
ip name-server 192.0.2.N
ip prefix-list PFX-N seq N permit 192.0.2.0/24
ip radius source-interface Vlan N
ip route 198.51.100.0 255.255.255.0 192.0.2.N
ip scp server enable
ip sla N
 icmp-echo 192.0.2.N source-interface Loopback0
ip ssh version 2
ip tftp source-interface Vlan N
ipv6 unicast-routing
key chain KEY-N
 key N
line con 0
 logging synchronous
 exec-timeout N 0
line vty 0 4
 transport input ssh
 access-class N in
 login authentication default
lldp run
logging host 198.51.100.N
logging buffered N
logging source-interface Loopback0
mac address-table aging-time N
mls qos
monitor session 1 source interface Gi1/0/N
multilink bundle-name authenticated
netconf-yang
no ip domain lookup
no ip source-route
no service pad
ntp server 192.0.2.N
parameter-map type inspect PM-N
platform punt-keepalive disable-kernel-core
policy-map POLICY-N
 class CLASS-N
  police cir 8000
port-channel load-balance src-dst-ip
power inline auto
privilege exec level 15 show running-config
radius server RAD-N
 address ipv4 192.0.2.N auth-port 1812 acct-port 1813
redundancy
 mode sso
route-map MAP-N permit N
 set ip next-hop 192.0.2.N
router bgp 6451N
 neighbor 192.0.2.N remote-as 6450N
 address-family ipv4 vrf RED
  redistribute connected
router ospf N
 network 192.0.2.0 0.0.0.255 area 0
service password-encryption
service timestamps log datetime msec localtime show-timezone
snmp-server community EXAMPLE RO N
snmp-server enable traps license
snmp-server host 198.51.100.N version 2c EXAMPLE
snmp-server location 東京　ＸＸビル　N階
spanning-tree mode rapid-pvst
stackwise-virtual
switch N provision c9300-48p
system mtu 1500
tacacs server TAC-N
 address ipv4 192.0.2.N
 key 7 0822455D0A16
telemetry ietf subscription N
 encoding encode-kvgpb
 receiver ip address 198.51.100.N 57500 protocol grpc-tcp
transceiver type all
 monitoring
udld aggressive
username user-N privilege 15 secret 9 $9$example
vlan N
 name VLAN_N
vrf definition RED
 rd 6451N:N
 address-family ipv4
 exit-address-family
vtp mode transparent
wireless mobility controller
zone security ZONE-N
exit
!
`
  .trim()
  .split('\n');

const shuffled = (random: (bound: number) => number, count: number): string =>
  Array.from({ length: count }, () =>
    (ordinary[random(ordinary.length)] as string).replace(/N/g, () => String(1 + random(200))),
  ).join('\n');

describe('Ordinary lines of IOS-XE', () => {
  for (const seed of [1, 20_261_124, 815]) {
    const lines = shuffled(randomFrom(seed), 5000);

    it(`in any order are nothing, as a fragment (seed ${seed})`, () => {
      assert.deepEqual(
        analysisOf(`${lines}\n`, {}, 'config').findings.map(({ rule, at }) => [
          rule.id,
          at.source.lineOf(at.start),
        ]),
        [],
      );
    });

    it(`in any order are nothing in a whole configuration without a release (seed ${seed})`, () => {
      const text = `version 17.3\nhostname C9300-A\n${lines}\nend\n`;
      assert.deepEqual(
        analysisOf(text, {}, 'config').findings.map(({ rule, at }) => [rule.id, at.source.lineOf(at.start)]),
        [],
      );
    });
  }

  it('beside the lines of a topology add nothing', () => {
    for (const own of [
      'license smart transport off',
      'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi',
      'license smart transport cslu\nlicense smart url cslu http://192.0.2.20/cslu/v1/pi/example-1',
    ]) {
      const text = `${shuffled(randomFrom(7), 1500)}\nexit\n${own}\n${shuffled(randomFrom(8), 1500)}\n`;
      assert.deepEqual(
        analysisOf(text, {}, 'config').findings.map(({ rule }) => rule.id),
        [],
        own,
      );
    }
  });
});

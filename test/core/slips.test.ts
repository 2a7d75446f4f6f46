import { describe, it } from 'mocha';
import { check } from './check';

describe('a slip of the hand beside the lines of licensing', () => {
  it('is told with the word that is meant', () => {
    check(`ip nameserver 192.0.2.53
   ^^^^^^^^^^ SLP010 warning: \`ip name-server\` is meant
ip name-servers vrf Mgmt-vrf 192.0.2.53
   ^^^^^^^^^^^^ SLP010
ip domian lookup source-interface Vlan10
   ^^^^^^ SLP010 warning: \`ip domain\` is meant
ip doman name example.com
   ^^^^^ SLP010
ip domain lokup
          ^^^^^ SLP010 warning: \`ip domain lookup\` is meant
ip domain-nmae example.com
   ^^^^^^^^^^^ SLP010
ip http clinet source-interface Vlan10
        ^^^^^^ SLP010
ip http client source-interfce Vlan10
               ^^^^^^^^^^^^^^^ SLP010
ntp sever 192.0.2.123
    ^^^^^ SLP010
crypto pki trustpiont SLA-TrustPoint
           ^^^^^^^^^^ SLP010
 revocation-check none
service call-hoem
        ^^^^^^^^^ SLP010
call-hme
^^^^^^^^ SLP010
 contact-email-addr sch-smart-licensing@cisco.com
`);
    check(`license smart transport smart
license smart url default
ip name-server 192.0.2.53
licence smart privacy hostname
^^^^^^^ SLP006
licence boot level network-advantage
^^^^^^^ SLP006
`);
  });

  it('switches nothing off: the device refuses the line', () => {
    check(`license smart transport smart
license smart url default
ip name-server 192.0.2.53
no ip domian lookup
      ^^^^^^ SLP010
no service call-hme
           ^^^^^^^^ SLP010
`);
  });

  it('is told of the comment that declares a topology', () => {
    check(`! slp-toplogy: direct-smart
  ^^^^^^^^^^^ SLP103 warning: declares nothing
license smart transport off
`);
  });

  it('is no other command, no abbreviation and no sentence', () => {
    check(`ip nat inside source list 1 interface Vlan10 overload
ip dhcp pool name-server
ip domain list example.com
ip domain retry 3
ip dom lookup
ip name 192.0.2.53
ip nameserver settings are below
ip doman of the campus
ip http clients
ip http path flash:
crypto pki trustpool policy
crypto pki server LAB
crypto isakmp policy 10
ntp source Vlan10
ntp serv 192.0.2.123
service compress-config
call-history-mib max-size 10
call-hme is misspelt here
connected
`);
  });
});

import { describe, it } from 'mocha';
import { check } from './check';

/** A whole configuration whose clock is synchronised, so that a test sees only what it is about. */
const device = (lines: string, version = '17.9'): string =>
  `version ${version}\nhostname C9300-A\n${lines.replace(/^\n|\n$/g, '')}\nntp server 192.0.2.123\nend\n`;
const quiet = (...configurations: readonly string[]): void => {
  for (const lines of configurations) check(device(lines));
};

const toCslu = 'license smart url cslu http://192.0.2.80:8182/cslu/v1/pi';
const away = 'license smart url cslu http://203.0.113.80:8182/cslu/v1/pi';
const byName = 'license smart url cslu http://cslu.example.com:8182/cslu/v1/pi';
const toCssm = 'license smart transport smart\nlicense smart url default';
const mgmt = 'vrf definition Mgmt-vrf\n address-family ipv4\n exit-address-family';
const port =
  'interface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\n ip address 192.0.2.2 255.255.255.0\n negotiation auto';
const source = 'ip http client source-interface GigabitEthernet0/0';
const route = 'ip route vrf Mgmt-vrf 0.0.0.0 0.0.0.0 192.0.2.1';

describe('the source interface', () => {
  it('is an error where it has no address', () =>
    check(
      device(`
interface GigabitEthernet1/0/24
 switchport mode access
interface Vlan100
 no ip address
ip http client source-interface Vl100
                                ^^^^^ SLP202 error: \`Vlan100\` has no address
${toCslu}
`),
    ));

  it('has one by DHCP, negotiation, borrowing, a template, or IPv6', () =>
    quiet(
      ...[
        'ip address dhcp',
        'ip address negotiated',
        'ip unnumbered Loopback0',
        'source template UPLINK',
        'ip address 192.0.2.2 255.255.255.0',
      ].map((line) => `interface Vlan100\n ${line}\nip http client source-interface Vlan100\n${toCslu}`),
      `interface Vlan100\n ipv6 address 2001:db8::2/64\nip http client source-interface Vlan100\nip name-server 2001:db8::53\n${byName}`,
    ));

  it('is not judged in a fragment, offline, behind a placeholder, or while licensing is at its default', () => {
    const bare = 'interface Vlan100\n no ip address\nip http client source-interface Vlan100';
    check(`${bare}\n${toCslu}\n`);
    quiet(`${bare}\n shutdown\nlicense smart transport off`);
    check(`version 17.9
^^^^^^^^^^^^ SLP101 information
hostname A
${bare}
end
`);
    check(
      device(`
ip http client source-interface <interface>
                                ^^^^^^^^^^^ SLP002
${toCslu}
`),
    );
  });

  it('is a warning while it is shut down', () =>
    check(
      device(`
interface Vlan100
 ip address 192.0.2.2 255.255.255.0
 shutdown
ip http client source-interface Vlan 100
                                ^^^^^^^^ SLP203 warning: is shut down
${toCslu}
`),
    ));

  it('needs IPv4 for an IPv4 peer, and nothing is said of a peer by name', () => {
    check(
      device(`
interface Vlan100
 ipv6 address 2001:db8::2/64
ip http client source-interface Vlan100
                                ^^^^^^^ SLP213 warning: IPv6 addresses only
${toCslu}
`),
    );
    quiet(
      `interface Vlan100\n ipv6 address 2001:db8::2/64\nip http client source-interface Vlan100\nlicense smart url cslu http://[2001:db8::80]:8182/cslu/v1/pi`,
    );
  });

  it('is missing where every address is in a VRF', () =>
    check(
      device(`
${mgmt}
${port}
license smart url cslu http://192.0.2.80:8182/cslu/v1/pi
                              ^^^^^^^^^^ SLP218 warning: every interface with an address is in a VRF
`),
    ));

  it('is not missed where the global table has an address, even a learned one, or licensing names its VRF', () =>
    quiet(
      `${mgmt}\n${port}\ninterface Vlan10\n ip address 198.51.100.2 255.255.255.0\nip route 0.0.0.0 0.0.0.0 198.51.100.1\n${toCslu}`,
      `${mgmt}\n${port}\ninterface Vlan10\n ip address dhcp\n${toCslu}`,
      `${mgmt}\n${port}\n${toCslu}\nlicense smart vrf Mgmt-vrf`,
      `interface Vlan10\n switchport access vlan 10\n${toCslu}`,
      `${mgmt}\n${port}\nlicense smart transport off`,
    ));
});

describe('the VRF of the connection', () => {
  it('has to be defined where licensing names it', () =>
    check(
      device(`
${mgmt}
${port}
${source}
${byName}
license smart vrf Mgmt-vf
                  ^^^^^^^ SLP214 error: \`Mgmt-vrf\` is meant
`),
    ));

  it('is a warning where only the source interface is in an undefined one', () =>
    check(
      device(`
interface Vlan100
 vrf forwarding RED
                ^^^ SLP214 warning: not defined
 ip address 192.0.2.2 255.255.255.0
ip http client source-interface Vlan100
${toCslu}
`),
    ));

  it('is named by a slip in a DNS line, where no such VRF exists', () =>
    check(
      device(`
${mgmt}
${port}
${route}
${source}
ip name-server vrf Mgmt-VRF 192.0.2.53
                   ^^^^^^^^ SLP214 warning: \`Mgmt-vrf\` is meant
${byName}
`),
    ));

  it('may be one that the system makes, or be left over in lines that licensing does not need', () =>
    quiet(
      `interface GigabitEthernet0\n vrf forwarding Mgmt-intf\n ip address 192.0.2.2 255.255.255.0\nip http client source-interface GigabitEthernet0\n${toCslu}`,
      `interface Vlan1\n ip address 192.0.2.2 255.255.255.0\nip name-server vrf TENANT-OLD 198.51.100.53\n${toCslu}`,
    ));

  it('is not judged in a fragment', () => check(`${toCslu}\nlicense smart vrf RED\n`));

  it('has another name for management on another platform', () =>
    check(
      device(`
switch 1 provision c9300-48u
interface GigabitEthernet0/0
 vrf forwarding Mgmt-intf
                ^^^^^^^^^ SLP215 warning: here it is \`Mgmt-vrf\`
 ip address 192.0.2.2 255.255.255.0
ip http client source-interface GigabitEthernet0/0
${toCslu}
`),
    ));

  it('may be named after any platform by somebody who defines it', () =>
    quiet(
      `switch 1 provision c9300-48u\nvrf definition Mgmt-intf\n address-family ipv4\n exit-address-family\ninterface Vlan5\n vrf forwarding Mgmt-intf\n ip address 192.0.2.2 255.255.255.0\nip http client source-interface Vlan5\n${toCslu}`,
    ));

  it('contradicts a source interface of the global table', () =>
    check(
      device(`
${mgmt}
${port}
interface Vlan10
 ip address 198.51.100.2 255.255.255.0
ip http client source-interface Vlan10
${toCslu}
license smart vrf Mgmt-vrf
                  ^^^^^^^^ SLP216 warning: in the global table
`),
    ));

  it('contradicts nothing where the interface is not written down', () =>
    check(`ip http client source-interface Vlan10\n${toCslu}\nlicense smart vrf Mgmt-vrf\n`));

  it('needs an address family for IPv4', () => {
    check(
      device(`
vrf definition RED
^^^^^^^^^^^^^^^^^^ SLP217 warning: no \`address-family ipv4\`
 rd 65000:1
interface Vlan100
 vrf forwarding RED
 ip address 192.0.2.2 255.255.255.0
ip http client source-interface Vlan100
${toCslu}
`),
    );
    quiet(
      `ip vrf RED\n rd 65000:1\ninterface Vlan100\n ip vrf forwarding RED\n ip address 192.0.2.2 255.255.255.0\nip http client source-interface Vlan100\n${toCslu}`,
    );
  });
});

describe('the name of the peer in its VRF', () => {
  it('is not answered by a host entry of the global table', () =>
    check(
      device(`
${mgmt}
${port}
ip host cslu.example.com 192.0.2.80
        ^^^^^^^^^^^^^^^^ SLP305 warning: looked up in VRF
${source}
${byName}
`),
    ));

  it('is not answered by a host entry of a VRF where the connection is global', () =>
    check(
      device(`
${mgmt}
interface Vlan1
 ip address 192.0.2.2 255.255.255.0
ip host vrf Mgmt-vrf cslu.example.com 192.0.2.80
                     ^^^^^^^^^^^^^^^^ SLP305 warning: the global table
${byName}
`),
    ));

  it('may still be known to a DNS server there', () =>
    check(
      device(`
${mgmt}
${port}
ip host cslu.example.com 192.0.2.80
        ^^^^^^^^^^^^^^^^ SLP305 information
ip name-server vrf Mgmt-vrf 192.0.2.53
${source}
${byName}
`),
    ));

  it('is also answered by a host entry for the built-in name, in the wrong VRF by none', () => {
    check(
      device(`
${mgmt}
${port}
ip host cslu-local 192.0.2.80
        ^^^^^^^^^^ SLP305 warning
${source}
license smart transport cslu
`),
    );
    check(
      device(`
${mgmt}
${port}
ip host cslu-local 192.0.2.80
        ^^^^^^^^^^ SLP305 warning
${source}
`),
    );
    quiet(
      `${mgmt}\n${port}\nip host vrf Mgmt-vrf cslu-local 192.0.2.80\n${source}\nlicense smart transport cslu`,
    );
  });

  it('may be answered by a view of split DNS, which has servers of its own', () =>
    quiet(
      `${mgmt}\n${port}\nip dns view vrf Mgmt-vrf default\n domain name-server 192.0.2.53\n${source}\n${byName}`,
    ));

  it('is not judged in a fragment, nor where that VRF learns its address', () => {
    check(`${port}\nip host cslu.example.com 192.0.2.80\n${source}\n${byName}\n`);
    quiet(
      `${mgmt}\ninterface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\n ip address dhcp\nip name-server 192.0.2.53\n${source}\n${byName}`,
    );
  });

  it('is not answered by the DNS of another table because an interface there learns its address', () =>
    check(
      device(`
${mgmt}
${port}
interface Vlan10
 ip address dhcp
${source}
license smart url cslu http://cslu.example.com:8182/cslu/v1/pi
                              ^^^^^^^^^^^^^^^^ SLP301 warning: in VRF \`Mgmt-vrf\`
`),
    ));
});

describe('a resolver that is switched off', () => {
  it('is an error in a whole configuration that needs a name', () =>
    check(
      device(`
no ip domain-lookup
^^^^^^^^^^^^^^^^^^^ SLP303 error: \`cslu.example.com\`
${byName}
`),
    ));

  it('is a warning in a fragment, for a proxy, and beside a line for a VRF', () => {
    check(`
no ip domain lookup
^^^^^^^^^^^^^^^^^^^ SLP303 warning
${byName}
`);
    check(
      device(`
no ip domain lookup
^^^^^^^^^^^^^^^^^^^ SLP303 warning: \`proxy.example.com\`
license smart proxy address proxy.example.com
license smart proxy port 8080
${toCssm}
`),
    );
    check(
      device(`
${mgmt}
${port}
no ip domain lookup
^^^^^^^^^^^^^^^^^^^ SLP303 warning
ip domain lookup vrf Mgmt-vrf source-interface GigabitEthernet0/0
ip name-server vrf Mgmt-vrf 192.0.2.53
${source}
${byName}
`),
    );
  });

  it('does not matter for an address, a host entry, a proxy by address, or offline', () =>
    quiet(
      `no ip domain lookup\n${toCslu}`,
      `no ip domain lookup\nip host cslu.example.com 192.0.2.80\n${byName}`,
      `no ip domain lookup\nlicense smart proxy address 192.0.2.8\nlicense smart proxy port 8080\n${toCssm}`,
      'no ip domain lookup\nlicense smart transport off',
    ));

  it('is no finding of its own while licensing is at its default, or a placeholder stands for the host', () => {
    check(`version 17.9
^^^^^^^^^^^^ SLP101 information
hostname A
no ip domain lookup
end
`);
    check(`no ip domain lookup
license smart url cslu http://{{ cslu_host }}:8182/cslu/v1/pi
                              ^^^^^^^^^^^^^^^ SLP002
`);
  });

  it('is on again where a later line takes it back', () =>
    check(`no ip domain lookup\nip domain lookup\nip name-server 192.0.2.53\n${byName}\n`));
});

describe('DNS queries', () => {
  it('need a source that exists', () =>
    check(
      device(`
interface Vlan100
 ip address 192.0.2.2 255.255.255.0
ip domain lookup source-interface Vlan10
                                  ^^^^^^ SLP306 warning: is not defined
ip name-server 192.0.2.53
${byName}
`),
    ));

  it('need a source in their own VRF', () =>
    check(
      device(`
${mgmt}
${port}
interface Vlan10
 ip address 198.51.100.2 255.255.255.0
ip domain lookup vrf Mgmt-vrf source-interface Vlan10
                                               ^^^^^^ SLP307 warning: in the global table
ip name-server vrf Mgmt-vrf 192.0.2.53
${source}
${byName}
`),
    ));

  it('may have any source where nobody asks for a name, or in another table', () =>
    quiet(
      `interface Vlan100\n ip address 192.0.2.2 255.255.255.0\nip domain lookup source-interface Vlan10\n${toCslu}`,
      `${mgmt}\n${port}\n${route}\nip domain lookup source-interface GigabitEthernet0/0\nip domain lookup vrf Mgmt-vrf source-interface GigabitEthernet0/0\nip name-server vrf Mgmt-vrf 192.0.2.53\n${source}\n${toCssm}`,
    ));

  it('go to six servers of a VRF, counted for each table', () => {
    check(
      device(`
ip name-server 192.0.2.51 192.0.2.52 192.0.2.53 192.0.2.54
ip name-server 192.0.2.55 192.0.2.56 192.0.2.57
                                     ^^^^^^^^^^ SLP308 warning: number 7
${byName}
`),
    );
    quiet(
      `${mgmt}\n${port}\nip name-server 192.0.2.51 192.0.2.52 192.0.2.53 192.0.2.54\nip name-server vrf Mgmt-vrf 192.0.2.55 192.0.2.56 192.0.2.57\n${source}\n${byName}`,
    );
  });
});

describe('a host entry for Cisco', () => {
  it('is worth knowing where the transport uses it', () =>
    check(
      device(`
ip host tools.cisco.com 203.0.113.20
ip host smartreceiver.cisco.com 203.0.113.10
        ^^^^^^^^^^^^^^^^^^^^^^^ SLP309 information: a fixed address
${toCssm}
`),
    ));

  it('is not, behind a proxy, offline, or for an own host', () =>
    quiet(
      `ip host smartreceiver.cisco.com 203.0.113.10\nlicense smart proxy address 192.0.2.8\nlicense smart proxy port 8080\n${toCssm}`,
      'ip host smartreceiver.cisco.com 203.0.113.10\nlicense smart transport off',
      `ip host cslu.example.com 192.0.2.80\n${byName}`,
    ));
});

describe('Call Home in a VRF', () => {
  const profile =
    'service call-home\ncall-home\n contact-email-addr noc@example.com\n profile "CiscoTAC-1"\n  active\n  destination transport-method http';
  const url = 'license smart url https://tools.cisco.com/its/service/oddce/services/DDCEService';

  it('may resolve in the global table, where nothing answers', () =>
    check(
      device(`
${profile}
${mgmt}
${port}
${route}
${source}
ip name-server vrf Mgmt-vrf 192.0.2.53
license smart url https://tools.cisco.com/its/service/oddce/services/DDCEService
                          ^^^^^^^^^^^^^^^ SLP310 information: in VRF \`Mgmt-vrf\` only
license smart transport callhome
`),
    ));

  it('is fine with DNS in both tables, or a proxy by address', () =>
    quiet(
      `${profile}\n${mgmt}\n${port}\n${route}\n${source}\nip name-server 192.0.2.53\nip name-server vrf Mgmt-vrf 192.0.2.53\n${url}\nlicense smart transport callhome`,
      `service call-home\ncall-home\n contact-email-addr noc@example.com\n http-proxy 192.0.2.8 port 8080\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n${mgmt}\n${port}\n${route}\n${source}\n${url}\nlicense smart transport callhome`,
    ));
});

describe('Call Home in the global table', () => {
  const interfaces =
    'interface Vlan1\n ip address 192.0.2.2 255.255.255.0\nip route 0.0.0.0 0.0.0.0 192.0.2.1';
  const callHome = (lines: string): string =>
    `service call-home\ncall-home\n contact-email-addr noc@example.com\n${lines} profile "CiscoTAC-1"\n  active\n  destination transport-method http`;

  it('needs a DNS server as every other transport does', () =>
    check(
      device(`
${interfaces}
${callHome('')}
license smart transport callhome
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP301 warning: \`tools.cisco.com\`
`),
    ));

  it('needs the name of its own proxy alone', () => {
    check(
      device(`
${interfaces}
service call-home
call-home
 contact-email-addr noc@example.com
 http-proxy proxy.example.com port 8080
            ^^^^^^^^^^^^^^^^^ SLP301 warning: \`proxy.example.com\`
 profile "CiscoTAC-1"
  active
  destination transport-method http
license smart transport callhome
`),
    );
    quiet(
      `${interfaces}\n${callHome(' http-proxy 192.0.2.8 port 8080\n')}\nlicense smart transport callhome`,
    );
  });

  it('is not judged on a release of classic Smart Licensing', () =>
    check(device(`${interfaces}\n${callHome('')}\nlicense smart transport callhome`, '16.12')));
});

describe('cslu-local with a domain', () => {
  it('needs a domain name', () =>
    check(
      `
ip host cslu-local.example.com 192.0.2.80
        ^^^^^^^^^^^^^^^^^^^^^^ SLP311 hint: only with an \`ip domain name\`
license smart transport cslu
`,
    ));

  it('needs none where a URL is set, or while licensing is at its default', () => {
    check(`ip host cslu-local.example.com 192.0.2.80\n${toCslu}\n`);
    check('ip host cslu-local.example.com 192.0.2.80\n');
  });
});

describe('the route to the peer', () => {
  const vlan = 'interface Vlan100\n ip address 192.0.2.2 255.255.255.0';

  it('is missing in the VRF of the connection, whatever the global table holds', () =>
    check(
      device(`
${mgmt}
${port}
interface Vlan10
 ip address 198.51.100.2 255.255.255.0
router ospf 1
 network 198.51.100.0 0.0.0.255 area 0
ip route 0.0.0.0 0.0.0.0 198.51.100.1
ip http client source-interface GigabitEthernet0/0
                                ^^^^^^^^^^^^^^^^^^ SLP416 warning: \`Mgmt-vrf\` has no route
${away}
`),
    ));

  it('is missing for Cisco behind a DNS server of the own network only if that is known to be off', () => {
    check(
      device(`
${mgmt}
${port}
ip name-server vrf Mgmt-vrf 198.51.100.53
ip http client source-interface GigabitEthernet0/0
                                ^^^^^^^^^^^^^^^^^^ SLP416 warning
${byName}
`),
    );
    quiet(`${mgmt}\n${port}\nip name-server vrf Mgmt-vrf 192.0.2.53\n${source}\n${byName}`);
  });

  it('may come from a static route, DHCP, a protocol with that VRF, or another VRF', () =>
    quiet(
      `${mgmt}\n${port}\n${route}\n${source}\n${away}`,
      `${mgmt}\ninterface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\n ip address dhcp\n${source}\n${away}`,
      `${mgmt}\n${port}\nrouter ospf 1 vrf Mgmt-vrf\n network 192.0.2.0 0.0.0.255 area 0\n${source}\n${away}`,
      `${mgmt}\n${port}\nrouter bgp 65000\n bgp log-neighbor-changes\n !\n address-family ipv4 vrf Mgmt-vrf\n  neighbor 192.0.2.1 remote-as 65001\n exit-address-family\n${source}\n${away}`,
      `${mgmt}\n${port}\n ip ospf 1 area 0\n${source}\n${away}`,
      `vrf definition Mgmt-vrf\n address-family ipv4\n  route-replicate from vrf global unicast all\n exit-address-family\n${port}\n${source}\n${away}`,
    ));

  it('is not needed in the own network, behind a near proxy, offline, or in a fragment', () => {
    quiet(
      `${mgmt}\n${port}\n${source}\n${toCslu}`,
      `${mgmt}\n${port}\n${source}\nlicense smart proxy address 192.0.2.8\nlicense smart proxy port 8080\n${toCssm}`,
      `${mgmt}\n${port}\n${source}\nlicense smart transport off`,
    );
    check(`${port}\n${source}\n${away}\n`);
  });

  it('comes from OSPF in the core, without any source interface', () =>
    quiet(
      `ip routing\ninterface TenGigabitEthernet1/1/1\n no switchport\n ip address 198.51.100.1 255.255.255.252\n${vlan}\nrouter ospf 10\n network 0.0.0.0 255.255.255.255 area 0\nip name-server 203.0.113.53\n${toCssm}`,
    ));

  it('is not the default gateway once routing is on', () =>
    check(
      device(`
ip routing
${vlan}
ip default-gateway 192.0.2.1
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP415 warning: not used
${away}
`),
    ));

  it('is the default gateway of a device that does not route, or says nothing of it', () =>
    quiet(
      `${vlan}\nip default-gateway 192.0.2.1\n${away}`,
      `no ip routing\n${vlan}\nip default-gateway 192.0.2.1\n${away}`,
      `ip routing\n${vlan}\nip default-gateway 192.0.2.1\nip route 0.0.0.0 0.0.0.0 192.0.2.1\n${away}`,
      `ip routing\n${vlan}\nip default-gateway 192.0.2.1\n${toCslu}`,
      `ip routing\n${vlan}\nip default-gateway 192.0.2.1\nlicense smart transport off`,
    ));
});

describe('an agent limited to IPv4', () => {
  it('does not fit a source interface with IPv6 alone', () =>
    check(`C9300-A#show license status
Transport:
  Type: cslu
  Cslu address: http://cslu.example.com:8182/cslu/v1/pi
  IP Mode: IPv4 ONLY
           ^^^^^^^^^ SLP417 warning: has no IPv4 address
C9300-A#show running-config
version 17.18
hostname C9300-A
interface Vlan100
 ipv6 address 2001:db8::2/64
ip http client source-interface Vlan100
ip name-server 2001:db8::53
license smart url cslu http://cslu.example.com:8182/cslu/v1/pi
end
`));
});

describe('TLS to the peer', () => {
  const sla = (check_: string): string =>
    `crypto pki trustpoint SLA-TrustPoint\n enrollment pkcs12\n revocation-check ${check_}`;
  const onprem =
    'ip name-server 192.0.2.53\nlicense smart url cslu https://onprem.example.com/cslu/v1/pi/example-1';

  it('is not limited to an old version', () =>
    check(`
ip http client tls-version TLSv1.0
                           ^^^^^^^ SLP502 warning: \`TLSv1.0\` only
${onprem}
`));

  it('has no version where there is no TLS, or nothing is sent', () => {
    check(`ip http client tls-version TLSv1.0\n${toCslu}\n`);
    check('ip http client tls-version TLSv1.0\nlicense smart transport off\n');
    check('ip http client tls-version TLSv1.0\n');
  });

  it('needs the trustpoint that the HTTP client names', () =>
    check(
      device(`
${sla('none')}
ip http client secure-trustpoint CORP
                                 ^^^^ SLP503 warning: not defined
${onprem}
`),
    ));

  it('may use a trustpoint of the device, and is not judged where trustpoints were stripped', () =>
    quiet(
      `crypto pki trustpoint TP-self-signed-1\n enrollment selfsigned\nip http client secure-trustpoint SLA-TrustPoint\nip name-server 192.0.2.53\n${toCssm}`,
      `ip http client secure-trustpoint CORP\n${onprem}`,
      `${sla('none')}\nip http client secure-trustpoint CISCO_IDEVID_SUDI\n${onprem}`,
    ));

  it('uses the trustpoint of licensing by its own spelling', () =>
    check(`
crypto pki trustpoint SLA-TrustPiont
                      ^^^^^^^^^^^^^^ SLP504 warning
 revocation-check none
crypto pki certificate chain SLA-Trustpoint
                             ^^^^^^^^^^^^^^ SLP504 information: by case
crypto pki trustpoint SLA-TrustPoint2
crypto pki trustpoint CORP-TrustPoint
`));

  it('does not ask for the CRL alone with On-Prem', () =>
    check(`
crypto pki trustpoint SLA-TrustPoint
 enrollment pkcs12
 revocation-check crl
 ^^^^^^^^^^^^^^^^^^^^ SLP505 warning: \`onprem.example.com\`
${onprem}
`));

  it('may ask for the CRL with CSSM, over HTTP, or where the CRL may be absent', () => {
    check(`${sla('crl')}\n${toCssm}\n`);
    check(`${sla('crl')}\nlicense smart url cslu http://192.0.2.80/cslu/v1/pi/example-1\n`);
    for (const mode of ['none', 'crl none', 'ocsp none']) check(`${sla(mode)}\n${onprem}\n`);
    check(`${sla('crl')}\nlicense smart transport off\n`);
    check(`
${sla('crl')}
license smart url cslu https://<onprem>/cslu/v1/pi/example-1
                               ^^^^^^^^ SLP002
`);
  });

  it('may miss the trustpoint of licensing with On-Prem', () =>
    check(
      device(`
crypto pki trustpoint TP-self-signed-1
 enrollment selfsigned
ip name-server 192.0.2.53
license smart url cslu https://onprem.example.com/cslu/v1/pi/example-1
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP506 hint
`),
    ));

  it('does not miss it with CSSM, over HTTP, or where trustpoints were stripped', () =>
    quiet(
      `crypto pki trustpoint TP-self-signed-1\n enrollment selfsigned\nip name-server 192.0.2.53\n${toCssm}`,
      `crypto pki trustpoint TP-self-signed-1\n enrollment selfsigned\nlicense smart url cslu http://192.0.2.80/cslu/v1/pi/example-1`,
      onprem,
    ));
});

describe('the static routes', () => {
  const near = 'interface Vlan100\n ip address 192.0.2.2 255.255.255.0';
  const to = (routes: string, target = away): string => `${near}\n${routes}\n${target}`;

  it('lead the peer nowhere where they are for other networks', () =>
    check(
      device(`
${near}
ip route 198.51.100.0 255.255.255.0 192.0.2.1
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP419 warning: none to \`203.0.113.80\`
${away}
`),
    ));

  it('of a VRF lead Cisco nowhere where they are for private networks', () =>
    check(
      device(`
${mgmt}
${port}
ip name-server vrf Mgmt-vrf 192.0.2.53
ip route vrf Mgmt-vrf 10.0.0.0 255.0.0.0 192.0.2.1
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP419 warning: VRF \`Mgmt-vrf\`
ip route 0.0.0.0 0.0.0.0 192.0.2.1
${source}
${toCssm}
`),
    ));

  it('discard at Null0', () =>
    check(
      device(`
${near}
ip route 0.0.0.0 0.0.0.0 Null0
                         ^^^^^ SLP419 warning: discarded
${away}
`),
    ));

  it('are not used where the next hop is in no connected network', () =>
    check(
      device(`
${near}
interface Vlan200
 ip address 198.51.100.2 255.255.255.0
 shutdown
ip route 0.0.0.0 0.0.0.0 198.51.100.1
                         ^^^^^^^^^^^^ SLP419 warning: in no network that is up
ip route 10.0.0.0 255.0.0.0 192.0.2.1
${away}
`),
    ));

  it('are not used where their interface is shut down', () =>
    check(
      device(`
${near}
interface GigabitEthernet0/0/1
 ip address 198.51.100.2 255.255.255.252
 shutdown
ip route 0.0.0.0 0.0.0.0 GigabitEthernet0/0/1 198.51.100.1
                         ^^^^^^^^^^^^^^^^^^^^ SLP419 warning: shut down
${away}
`),
    ));

  it('lead there by one that is used, whatever the others do', () =>
    quiet(
      to('ip route 0.0.0.0 0.0.0.0 Null0\nip route 203.0.113.0 255.255.255.0 192.0.2.1'),
      to('ip route 0.0.0.0 0.0.0.0 198.51.100.9\nip route 198.51.100.0 255.255.255.0 192.0.2.1'),
      to('ip route 203.0.113.80 255.255.255.255 192.0.2.1'),
      to('ip route 0.0.0.0 0.0.0.0 192.0.2.1 track 1'),
      to('ip route 0.0.0.0 0.0.0.0 Tunnel0'),
      `${to('ip route 192.0.2.128 255.255.255.128 192.0.2.1', toCssm)}\nip name-server 192.0.2.53`,
    ));

  it('are not judged where others may lead there, or where a line leaves something open', () => {
    const elsewhere = 'ip route 10.0.0.0 255.0.0.0 192.0.2.1';
    quiet(
      to(`router ospf 1\n network 192.0.2.0 0.0.0.255 area 0\n${elsewhere}`),
      to(`interface Vlan200\n ip address dhcp\n${elsewhere}`),
      to(`${elsewhere}\nip default-network 198.51.100.0`),
      to(`${elsewhere}\nip route 203.0.113.0 255.255.255.0 dhcp`),
      to('interface Vlan200\n source template UPLINK\nip route 0.0.0.0 0.0.0.0 198.51.100.1'),
      `${mgmt}\n${port}\nip route vrf Mgmt-vrf 0.0.0.0 0.0.0.0 198.51.100.1 global\n${source}\n${away}`,
    );
    check(`${near}\n${elsewhere}\n${away}\n`);
  });

  it('are told by a few, and not judged where there are more next hops than a device has', () => {
    const hops = (count: number): string =>
      Array.from(
        { length: count },
        (_, at) => `ip route 203.0.113.0 255.255.255.0 10.0.${at >> 8}.${at & 255}`,
      ).join('\n');
    const first = hops(1);
    check(
      device(
        `\n${near}\n${first}\n${' '.repeat(first.lastIndexOf(' ') + 1)}^^^^^^^^ SLP419 warning\n${away}\n`,
      ),
    );
    quiet(to(hops(5000)));
  });

  it('lead to the proxy, or the peer is near', () =>
    quiet(
      to('ip route 10.0.0.0 255.0.0.0 192.0.2.1', toCslu),
      to(
        'ip route 10.0.0.0 255.0.0.0 192.0.2.1',
        `license smart proxy address 10.1.1.8\nlicense smart proxy port 8080\n${toCssm}`,
      ),
    ));
});

describe('the clock', () => {
  const vlan = 'interface Vlan100\n ip address 192.0.2.2 255.255.255.0\nip route 0.0.0.0 0.0.0.0 192.0.2.1';
  const unsynchronised = (lines: string, head = ''): string =>
    `${head}version 17.9\nhostname C9300-A\n${lines}\nip name-server 192.0.2.53\nend\n`;

  it('is worth a hint where nothing sets it and reports go over TLS', () =>
    check(`
version 17.9
hostname C9300-A
${vlan}
ip name-server 192.0.2.53
license smart transport smart
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP507 hint
license smart url default
end
`));

  it('is not, offline, over HTTP, with NTP from a neighbour, or with DHCP', () => {
    check(unsynchronised(`${vlan}\nlicense smart transport off`));
    check(unsynchronised(`${vlan}\n${toCslu}`));
    check(unsynchronised(`${vlan}\nntp peer 192.0.2.9\n${toCssm}`));
    check(
      unsynchronised(
        `interface Vlan100\n ip address 192.0.2.2 255.255.255.0\n ntp broadcast client\nip route 0.0.0.0 0.0.0.0 192.0.2.1\n${toCssm}`,
      ),
    );
    check(unsynchronised(`interface Vlan100\n ip address dhcp\n${toCssm}`));
    check(`${vlan}\n${toCssm}\n`);
  });

  it('was wrong where the last change is older than the release', () =>
    check(`
!
! Last configuration change at 00:12:07 UTC Thu Jan 1 1970
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP508 warning: younger than the date
!
version 17.9
hostname C9300-A
ip name-server 192.0.2.53
${toCssm}
end
`));

  it('is not doubted with NTP, offline, or on a release of that time', () => {
    const head = '! Last configuration change at 10:12:07 UTC Thu Jan 10 2019\n!\n';
    check(`${head}${device(`ip name-server 192.0.2.53\n${toCssm}`)}`);
    check(`${head}${device('license smart transport off')}`);
    check(`${head}version 16.12\nhostname A\nip name-server 192.0.2.53\n${toCssm}\nend\n`);
  });
});

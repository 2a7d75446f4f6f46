/** An output, and what it is read to; only what is named is compared. */
export interface Row {
  readonly it: string;
  readonly text: string;
  readonly holds: Readonly<Record<string, unknown>>;
}

/** Outputs beside those of licensing. */
export const deviceReadings: readonly Row[] = [
  {
    it: 'tables of licence levels and of members whose columns a web page lost',
    text: `SW1#show version
Technology Package License Information:

------------------------------------------------------------------------------
Technology-package Technology-package
Current Type Next reboot
------------------------------------------------------------------------------
network-advantage Smart License network-advantage
dna-advantage Subscription Smart License dna-advantage
The current throughput level is 250000 kbps

Switch Ports Model SW Version SW Image Mode
------ ----- ----- ---------- ---------- ----
* 1 65 C9300-48U 17.12.04 CAT9K_IOSXE INSTALL
2 41 C9300-24UX 17.12.04 CAT9K_IOSXE INSTALL
`,
    holds: {
      'Technology Package License Information': [
        {
          'Technology-package Current': 'network-advantage',
          Type: 'Smart License',
          'Technology-package Next reboot': 'network-advantage',
        },
        {
          'Technology-package Current': 'dna-advantage',
          Type: 'Subscription Smart License',
          'Technology-package Next reboot': 'dna-advantage',
        },
      ],
      'The current throughput level is': '250000 kbps',
      Switch: [
        {
          Switch: '* 1',
          Ports: '65',
          Model: 'C9300-48U',
          'SW Version': '17.12.04',
          'SW Image': 'CAT9K_IOSXE',
          Mode: 'INSTALL',
        },
        {
          Switch: '2',
          Ports: '41',
          Model: 'C9300-24UX',
          'SW Version': '17.12.04',
          'SW Image': 'CAT9K_IOSXE',
          Mode: 'INSTALL',
        },
      ],
    },
  },
  {
    it: 'a table of licences whose heads stand in another order, its heading printed twice',
    text: `R1#show version
Technology Package License Information:


Technology Package License Information:

-----------------------------------------------------------------
Technology     Type         Technology-package Technology-package
                            Current            Next Reboot
-----------------------------------------------------------------
Smart License  Perpetual    network-essentials network-essentials
Smart License  Subscription None               None

The current crypto throughput level is 1000000 kbps
`,
    holds: {
      'Technology Package License Information': [
        {
          Technology: 'Smart License',
          Type: 'Perpetual',
          'Technology-package Current': 'network-essentials',
          'Technology-package Next Reboot': 'network-essentials',
        },
        {
          Technology: 'Smart License',
          Type: 'Subscription',
          'Technology-package Current': 'None',
          'Technology-package Next Reboot': 'None',
        },
      ],
    },
  },
  {
    it: 'the seasons of a clock',
    text: 'SW-A#show clock detail\n14:20:33.123 EST Wed Nov 4 2026\nTime source is NTP\nSummer time starts 02:00:00 EST Sun Mar 8 2026\n',
    holds: { clock: '14:20:33.123 EST Wed Nov 4 2026', 'Summer time starts': '02:00:00 EST Sun Mar 8 2026' },
  },
  {
    it: 'hosts without a port, and the letters that explain them',
    text: `R1#show hosts
Codes: UN - unknown, EX - expired, OK - OK, ?? - revalidate
       temp - temporary, perm - permanent

Host                      Port  Flags      Age Type   Address(es)
onprem.example.com             (temp, OK)  1   IP     192.0.2.10
                                                      2001:db8::10
`,
    holds: {
      Codes: 'UN - unknown, EX - expired, OK - OK, ?? - revalidate, temp - temporary, perm - permanent',
      Host: [
        {
          Host: 'onprem.example.com',
          Flags: '(temp, OK)',
          Age: '1',
          Type: 'IP',
          'Address(es)': ['192.0.2.10', '2001:db8::10'],
        },
      ],
    },
  },
  {
    it: 'hosts as newer releases list them',
    text: `R1#show hosts
Name lookup view: Global
NAME  TTL  CLASS   TYPE      DATA/ADDRESS
-----------------------------------------
 onprem.example.com.\t  35\tIN\tA\t192.0.2.10
`,
    holds: {
      'Name lookup view': 'Global',
      NAME: [
        { NAME: 'onprem.example.com.', TTL: '35', CLASS: 'IN', TYPE: 'A', 'DATA/ADDRESS': '192.0.2.10' },
      ],
    },
  },
  {
    it: 'each DNS view with its own servers',
    text: `R1#show ip dns view
DNS View default parameters:
Logging is off
DNS Resolver settings:
  Domain lookup is enabled

DNS View default parameters of vrf Mgmt-vrf parameters:
DNS Resolver settings:
  Domain lookup is disabled
`,
    holds: {
      'DNS View': [
        {
          name: 'DNS View default parameters',
          Logging: 'off',
          'DNS Resolver settings': { 'Domain lookup': 'enabled' },
        },
        {
          name: 'DNS View default parameters of vrf Mgmt-vrf parameters',
          'DNS Resolver settings': { 'Domain lookup': 'disabled' },
        },
      ],
    },
  },
  {
    it: 'a certificate whose time of installation stands at the margin',
    text: `R1#show crypto pki trustpool
CA Certificate
  Status: Available
  X509v3 extensions:
    Authority Info Access:
Cert install time: 00:08:38 UTC Feb 22 2026
  Trustpool: Built-In

CA Certificate
  Status: Available
`,
    holds: {
      'CA Certificate': [
        {
          name: 'CA Certificate',
          Status: 'Available',
          'X509v3 extensions': { 'Authority Info Access': '' },
          'Cert install time': '00:08:38 UTC Feb 22 2026',
          Trustpool: 'Built-In',
        },
        { name: 'CA Certificate', Status: 'Available' },
      ],
    },
  },
  {
    it: 'the steps of a trustpoint behind their dots',
    text: `R1#show crypto pki trustpoints status
Trustpoint SLA-TrustPoint:
  State:
    Keys generated ............. No
    Issuing CA authenticated ....... Yes
    Certificate request(s) ..... None
`,
    holds: {
      Trustpoint: [
        {
          name: 'Trustpoint SLA-TrustPoint',
          State: {
            'Keys generated': 'No',
            'Issuing CA authenticated': 'Yes',
            'Certificate request(s)': 'None',
          },
        },
      ],
    },
  },
  {
    it: 'how many messages of licensing call-home sent',
    text: `R1#show call-home smart-licensing statistics
Success: Successfully sent and response received.

Msg Subtype      Success Failed  Inqueue Dropped Last-sent (GMT+00:00)
-------------------------------------------------------------------------
REGISTRATION     1       0       0       0       2026-05-24 03:08:51
RENEW            0       3       0       0       n/a
`,
    holds: {
      'Msg Subtype': [
        {
          'Msg Subtype': 'REGISTRATION',
          Success: '1',
          Failed: '0',
          Inqueue: '0',
          Dropped: '0',
          'Last-sent': '2026-05-24 03:08:51',
        },
        { 'Msg Subtype': 'RENEW', Success: '0', Failed: '3', Inqueue: '0', Dropped: '0', 'Last-sent': 'n/a' },
      ],
    },
  },
  {
    it: 'one profile of call-home',
    text: 'R1#show call-home profile CiscoTAC-1\n\nProfile Name: CiscoTAC-1\n    Profile status: INACTIVE\n    Transport Method: email\n',
    holds: {
      'Profile Name': [
        {
          name: 'Profile Name: CiscoTAC-1',
          'Profile Name': 'CiscoTAC-1',
          'Profile status': 'INACTIVE',
          'Transport Method': 'email',
        },
      ],
    },
  },
  {
    it: 'an inventory with the hint above it, and its numbers',
    text: `R1#show inventory oid
+++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++
INFO: Please use "show license UDI" to get serial number for licensing.
+++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++

NAME: "Chassis", DESCR: "Cisco ISR4451 Chassis"
PID: ISR4451-X/K9      , VID: V03  , SN: FOC0000A001
OID: 1.3.6.1.4.1.9.12.3.1.3.1
`,
    holds: {
      inventory: [
        {
          name: 'Chassis',
          NAME: 'Chassis',
          DESCR: 'Cisco ISR4451 Chassis',
          PID: 'ISR4451-X/K9',
          VID: 'V03',
          SN: 'FOC0000A001',
          OID: '1.3.6.1.4.1.9.12.3.1.3.1',
        },
      ],
    },
  },
  {
    it: 'what ping asks and answers where nobody named a host',
    text: `R1#ping
Protocol [ip]:${' '}
Target IP address: 192.0.2.10
Sending 5, 100-byte ICMP Echos to 192.0.2.10, timeout is 2 seconds:
Packet sent with the DF bit set
!!!!!
Success rate is 100 percent (5/5), round-trip min/avg/max = 1/1/1 ms
`,
    holds: {
      'Target IP address': '192.0.2.10',
      'Packet sent with': 'the DF bit set',
      'Success rate is': '100 percent (5/5)',
    },
  },
];

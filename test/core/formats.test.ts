import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { dataIn } from './outputs';

/** Lines of an output that nothing explains. */
const unread = (text: string): unknown => {
  const data = dataIn(text);
  return typeof data === 'object' && data !== null && '$unread' in data ? data.$unread : [];
};

const outputs: Readonly<Record<string, string>> = {
  'the summary of the classic model, its licences without a name': `C9300-A#show license summary
Smart Licensing is ENABLED

Registration:
  Status: UNREGISTERED
  Export-Controlled Functionality: NOT ALLOWED

License Authorization:
  Status: EVAL EXPIRED

License Usage:
  License                 Entitlement tag               Count Status
  -----------------------------------------------------------------------------
                          (C9300-24 Network Essentials)     1 EVAL EXPIRED
`,
  'a licence of an application that is redundant': `C9300-A#show license usage
cube_trunk (CUBE_T_STD):
  Description: CUBE trunk
  Count: 1
  Status: IN USE
  Application HA Info:
    Name: CUBE
    Role: Active
    Peer Info:
      PID:ISR4461/K9,SN:FDO0000A0GM
`,
  'authorization codes with their terms, and what is derived from them': `C9300-A#show license authorization
Overall status:
  Active: PID:C9300X-24HX,SN:FOC0000A001
      Status: SMART AUTHORIZATION INSTALLED on Oct 29 17:45:28 2021 UTC
      Last Confirmation code: 6746c5b5

Authorizations:
  C9K HSEC (Cat9K HSEC):
    Description: HSEC Key for Export Compliance on Catalyst Switches
    Total available count: 1
    Enforcement type: EXPORT RESTRICTED
    Term information:
      Active: PID:C9300X-24HX,SN:FOC0000A001
        Authorization type: SMART AUTHORIZATION INSTALLED
        License type: PERPETUAL
          Term Count: 1

Purchased Licenses:
  No Purchase Information Available

Derived Licenses:
  Entitlement Tag: regid.2019-03.com.example.DNA_HSEC,1.0_0
    Count: 1
`,
  'the HTTP client, its cache as a table that underscores rule': `C9300-A#show ip http client all
HTTP client status: Enabled
HTTP client current connections:
 Persistent connection = enabled (default)
 HTTP secure client ciphersuite: aes-128-cbc-sha dhe-aes-128-cbc-sha
         ecdhe-rsa-aes-128-cbc-sha rsa-aes-gcm-sha2
 HTTP secure client trustpoint:

HTTP client cache:
 Memory used   : 0 bytes

 Id   Type   Url                               Memory-size(Bytes)    Refcnt   Valid(Sec)
____  ____  ________________________________  __________________    _____    _______
HTTP client statistics:
Server response timeouts : 0
`,
  'a root certificate with its extensions': `C9300-A#show crypto pki trustpool
CA Certificate
  Status: Available
  Certificate Serial Number (hex): 0A0142800000014523C844B500000002
  Issuer:
    cn=IdenTrust Commercial Root CA 1
    o=IdenTrust
  X509v3 extensions:
    X509v3 Key Usage: 6000000
      Key Cert Sign
      CRL Signature
    X509v3 Basic Constraints:
        CA: TRUE
  Trustpool: Built-In
`,
  'a host with two addresses': `C9300-A#show hosts
Default domain is not set
Host                      Port  Flags      Age Type   Address(es)
cslu-local                None  (perm, OK)  0   IP    192.0.2.10
                                                      192.0.2.11
`,
  'a port that opens and speaks HTTP': `C9300-A#telnet 192.0.2.10 8182 /vrf Mgmt-vrf
Trying 192.0.2.10, 8182 ... Open
HTTP/1.1 400 Bad Request
[Connection to 192.0.2.10 closed by foreign host]
`,
  'a ping from a VRF': `C9300-A#ping vrf Mgmt-vrf 192.0.2.53 source GigabitEthernet0/0
Type escape sequence to abort.
Sending 5, 100-byte ICMP Echos to 192.0.2.53, timeout is 2 seconds:
Packet sent with a source address of 192.0.2.2
!!!!!
Success rate is 100 percent (5/5), round-trip min/avg/max = 1/1/2 ms
`,
  'the packages of a stack': `C9300-A#show install summary
[ Switch 1 2 ] Installed Package(s) Information:
State (St): I - Inactive, U - Activated & Uncommitted,
            C - Activated & Committed, D - Deactivated & Uncommitted
--------------------------------------------------------------------------------
Type  St   Filename/Version
--------------------------------------------------------------------------------
SMU   C    flash:cat9k_iosxe.17.09.03.CSCzz00000.SPA.smu.bin
IMG   C    17.09.03.0.4762

--------------------------------------------------------------------------------
Auto abort timer: inactive
`,
};

describe('every line is understood of', () => {
  for (const [what, text] of Object.entries(outputs)) it(what, () => assert.deepEqual(unread(text), []));
});

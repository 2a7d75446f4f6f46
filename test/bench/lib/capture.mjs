/**
 * A captured session of several devices, as a terminal program saves it: prompts, `show tech-support` with its
 * separators, licensing outputs, logs, counters and configurations. Nothing in it is anybody's.
 */
import { configuration } from './config.mjs';
import { createRandom } from './random.mjs';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (n) => String(n).padStart(2, '0');

/**
 * @typedef {object} CaptureOptions
 * @property {number} characters the capture has at least so many, and one output more at the most
 * @property {number} seed
 * @property {boolean} [japanese] one Japanese character in a log line makes the whole a two-byte string
 */

/**
 * @param {CaptureOptions} options
 * @returns {string}
 */
export function capture({ characters, seed, japanese = false }) {
  const random = createRandom(seed);
  const out = [];
  let size = 0;
  for (let n = 1; size < characters; n++) {
    for (const part of device(random, n, seed)) {
      out.push(part);
      size += part.length;
      if (size >= characters) break;
    }
  }
  if (japanese) {
    const middle = out.length >> 1;
    out.splice(middle, 0, '*Mar  1 00:00:00.000: %SYS-5-USERLOG_INFO: 保守作業を開始\n');
  }
  return out.join('');
}

/** The outputs of one device: one `show tech-support`, then what an engineer typed. */
function* device(random, n, seed) {
  const host = `${random.pick(['core', 'dist', 'edge', 'access'])}-sw${n}`;
  yield `${host}#terminal length 0\n${host}#show clock\n${clock(n)}\n`;
  yield `${host}#show tech-support\n`;
  yield section('show clock', `${clock(n)}\n`);
  yield section('show version', version(random, host, n));
  yield section(
    'show running-config',
    `Building configuration...\n\nCurrent configuration : 184213 bytes\n!\n${configuration({ lines: 5000, seed: seed + n, hostname: host })}`,
  );
  yield section('show license all', licenseStatus(n) + licenseUsage(random, 12));
  yield section(
    'show interfaces',
    many(340, (k) => counters(random, k)),
  );
  yield section(
    'show processes cpu sorted',
    many(900, (k) => process(random, k)),
  );
  yield section('show logging', logging(random, 9000));
  yield section(
    'show mac address-table',
    many(4500, (k) => mac(random, k)),
  );
  yield section(
    'show ip route',
    many(2500, (k) => route(random, k)),
  );
  yield section(
    'show platform software trace message',
    many(6000, (k) => trace(random, k)),
  );
  yield section('show license tech support', licenseUsage(random, 120));
  yield `${host}#show license status\n${licenseStatus(n)}`;
  yield `${host}#show license summary\n${licenseSummary()}`;
  yield `${host}#show logging | include SMART_LIC\n${many(40, (k) => licensing(random, k))}${host}#exit\n`;
}

const section = (command, body) => `\n------------------ ${command} ------------------\n\n${body}\n`;
const many = (count, make) => {
  const lines = [];
  for (let k = 0; k < count; k++) lines.push(make(k));
  return lines.join('');
};

const clock = (n) => `*10:${two(n % 60)}:00.123 JST Tue Mar 5 2024`;

const version = (random, host, n) => `Cisco IOS XE Software, Version 17.09.04a
Cisco IOS Software [Cupertino], Catalyst L3 Switch Software (CAT9K_IOSXE), Version 17.9.4a, RELEASE SOFTWARE (fc3)
Technical Support: http://www.cisco.com/techsupport
Copyright (c) 1986-2023 by Cisco Systems, Inc.
Compiled Fri 20-Oct-23 10:44 by mcpre

ROM: IOS-XE ROMMON
BOOTLDR: System Bootstrap, Version 17.9.1r[FC2], RELEASE SOFTWARE (P)
${host} uptime is ${n} weeks, ${n % 7} days, ${n % 24} hours, ${n % 60} minutes
Uptime for this control processor is ${n} weeks, ${n % 7} days, ${n % 24} hours, ${n % 60} minutes
System returned to ROM by Reload Command
System image file is "flash:packages.conf"
Last reload reason: Reload Command

Technology Package License Information:

------------------------------------------------------------------------------
Technology-package                                     Technology-package
Current                        Type                       Next reboot
------------------------------------------------------------------------------
network-advantage   \tSmart License                 \t network-advantage
dna-advantage       \tSubscription Smart License    \t dna-advantage

Smart Licensing Status: Smart Licensing Using Policy

cisco C9300-48P (X86) processor with 1331521K/6147K bytes of memory.
Processor board ID XXX0000${random.hex(4)}
Base Ethernet MAC Address          : 00:00:5e:00:53:${two(n % 100)}
Model Number                       : C9300-48P
System Serial Number               : XXX0000${random.hex(4)}
Configuration register is 0x102
`;

const licenseStatus = (n) => `
Smart Licensing Status
======================

Smart Licensing is ENABLED

License Conversion:
  Automatic Conversion Enabled: True
  Status: Not started

Export Authorization Key:
  Features Authorized:
    <none>

Utility:
  Status: DISABLED

Smart Licensing Using Policy:
  Status: ENABLED

Account Information:
  Smart Account: <none>
  Virtual Account: <none>

Data Privacy:
  Sending Hostname: yes
    Callhome hostname privacy: DISABLED
    Smart Licensing hostname privacy: DISABLED
  Version privacy: DISABLED

Transport:
  Type: cslu
  Cslu address: http://cslu.example.com:8182/cslu/v1/pi
  Proxy:
    Not Configured
  VRF:
    Mgmt-vrf

Miscellaneous:
  Custom Id: <empty>

Policy:
  Policy in use: Merged from multiple sources.
  Reporting ACK required: yes (CISCO default)
  Unenforced/Non-Export Perpetual Attributes:
    First report requirement (days): 365 (CISCO default)
    Reporting frequency (days): 0 (CISCO default)
    Report on change (days): 90 (CISCO default)

Usage Reporting:
  Last ACK received: <none>
  Next ACK deadline: Jun ${two(1 + (n % 28))} 09:00:00 2024 JST
  Reporting push interval: 30  days
  Next ACK push check: <none>
  Next report push: Mar 05 10:20:32 2024 JST
  Last report push: <none>
  Last report file write: <none>

Trust Code Installed: <none>

`;

const licenseSummary = () => `Account Information:
  Smart Account: <none>
  Virtual Account: <none>

License Usage:
  License                 Entitlement Tag               Count Status
  -----------------------------------------------------------------------------
  network-advantage       (C9300-48 Network Advan...)       2 IN USE
  dna-advantage           (C9300-48 DNA Advantage)          2 IN USE

`;

const licenseUsage = (random, count) =>
  `License Usage\n=============\n\n${many(
    count,
    (k) => `Handle: ${k + 1}
  License: network-advantage
  Entitlement Tag: regid.2017-03.com.cisco.advantagek9-C9300-48,1.0_00000000-0000-4000-8000-${random.hex(12).toLowerCase()}
  Description: C9300-48 Network Advantage
  Count: ${1 + (k % 4)}
  Version: 1.0
  Status: IN USE(15)
  Status time: Mar 01 17:00:01 2024 JST
  Request Time: Mar 01 17:00:02 2024 JST
  Export status: NOT RESTRICTED
  Feature Name: network-advantage
  Soft Enforced: True
  Measurements:
    ENTITLEMENT:
      Interval: 00:15:00
      Current Value: ${1 + (k % 4)}
      Current Report: ${random.below(2_000_000_000)}     Previous: ${random.below(2_000_000_000)}
`,
  )}\n`;

const counters = (
  random,
  k,
) => `GigabitEthernet${1 + Math.floor(k / 48)}/0/${1 + (k % 48)} is ${random.chance(0.7) ? 'up, line protocol is up (connected)' : 'down, line protocol is down (notconnect)'}
  Hardware is Gigabit Ethernet, address is 0000.5e00.53${two(k % 100)} (bia 0000.5e00.53${two(k % 100)})
  Description: access port ${k} of the building, room ${random.below(900)}, patch panel ${random.below(90)}, cable ${random.hex(6)}
  MTU 1500 bytes, BW 1000000 Kbit/sec, DLY 10 usec, reliability 255/255, txload 1/255, rxload 1/255
  Encapsulation ARPA, loopback not set, Keepalive set (10 sec), Full-duplex, 1000Mb/s, media type is 10/100/1000BaseTX
  input flow-control is on, output flow-control is unsupported, ARP type: ARPA, ARP Timeout 04:00:00
  Last input 00:00:${two(k % 60)}, output 00:00:01, output hang never, Last clearing of "show interface" counters never
  Input queue: 0/2000/0/0 (size/max/drops/flushes); Total output drops: ${random.below(100_000)}; Queueing strategy: fifo
  5 minute input rate ${random.below(900_000)} bits/sec, ${random.below(900)} packets/sec; 5 minute output rate ${random.below(900_000)} bits/sec
     ${random.below(2_000_000_000)} packets input, ${random.below(2_000_000_000)} bytes, 0 no buffer, ${random.below(9_000_000)} broadcasts (${random.below(900_000)} multicasts)
     0 runts, 0 giants, 0 throttles, ${random.below(90)} input errors, 0 CRC, 0 frame, 0 overrun, 0 ignored, 0 watchdog
     ${random.below(2_000_000_000)} packets output, ${random.below(2_000_000_000)} bytes, 0 underruns, 0 output errors, 0 collisions
     0 unknown protocol drops, 0 babbles, 0 late collision, 0 deferred, 0 lost carrier, 0 no carrier, 0 pause output
`;

const process = (random, k) =>
  ` ${String(k + 1).padStart(4)} ${String(random.below(9_000_000)).padStart(11)} ${String(random.below(90_000_000)).padStart(11)} ${String(random.below(9000)).padStart(7)}  ${random.below(9)}.${two(random.below(100))}%  ${random.below(9)}.${two(random.below(100))}%  ${random.below(9)}.${two(random.below(100))}%   0 ${random.pick(['Chunk Manager', 'IOSXE-RP Punt Service', 'SMART LICENSE Agent', 'IP RIB Update', 'Spanning Tree'])}\n`;

const mac = (random, k) =>
  `${String(2 + random.below(4000)).padStart(4)}    0000.5e00.${random.hex(4).toLowerCase()}    DYNAMIC     Gi${1 + (k % 8)}/0/${1 + (k % 48)}\n`;

const route = (random, k) =>
  `O E2     198.51.100.${k % 256}/32 [110/${random.below(900)}] via 203.0.113.${random.below(254)}, ${random.below(50)}w${k % 7}d, TenGigabitEthernet1/1/${1 + (k % 8)}\n`;

const trace = (random, k) =>
  `2024/03/05 10:${two(k % 60)}:${two((k * 7) % 60)}.${String(random.below(1_000_000)).padStart(6, '0')} {iosrp_R0-0}{1}: [${random.pick(['parser_cmd', 'buginf', 'iosrp', 'tdllib', 'services'])}] [${random.below(32_000)}]: (note): id= 192.0.2.${1 + (k % 250)}@vty0:user=admin cmd: 'show platform' SUCCESS ${random.hex(8)}\n`;

const stamp = (random, k) =>
  `${random.chance(0.2) ? '*' : ''}${months[Math.floor(k / 800) % 12]} ${String(1 + (Math.floor(k / 30) % 28)).padStart(2)} ${two(k % 24)}:${two((k * 7) % 60)}:${two((k * 13) % 60)}.${String(random.below(1000)).padStart(3, '0')}: `;

const licensing = (random, k) =>
  stamp(random, k) +
  random.pick([
    '%SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name\n',
    '%SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : No detailed information given\n',
    '%SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 30 days.\n',
    '%SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized\n',
    '%CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.\n',
    '%PKI-6-TRUSTPOOL_DOWNLOAD_SUCCESS: Trustpool Download is successful\n',
  ]);

const others = [
  (random, k) =>
    `%LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet${1 + (k % 8)}/0/${1 + (k % 48)}, changed state to ${random.pick(['up', 'down'])}\n`,
  (random, k) =>
    `%LINK-3-UPDOWN: Interface GigabitEthernet${1 + (k % 8)}/0/${1 + random.below(48)}, changed state to up\n`,
  (random) =>
    `%SEC_LOGIN-5-LOGIN_SUCCESS: Login Success [user: operator] [Source: 192.0.2.${1 + random.below(250)}] [localport: 22] at 10:11:12 JST Tue Mar 5 2024\n`,
  (random) =>
    `%SYS-5-CONFIG_I: Configured from console by operator on vty${random.below(5)} (198.51.100.${1 + random.below(250)})\n`,
  (random) =>
    `%SW_MATM-4-MACFLAP_NOTIF: Host 0000.5e00.${random.hex(4).toLowerCase()} in vlan ${2 + random.below(4000)} is flapping between port Gi1/0/1 and port Te1/1/1\n`,
  (random) =>
    `%DOT1X-5-FAIL: Switch 1 R0/0: sessmgrd: Authentication failed for client (0000.5e00.${random.hex(4).toLowerCase()}) with reason (Timeout) on Interface Gi1/0/7\n`,
];

/** One line in forty is licensing's: an agent that cannot report says so again and again, the rest is the network's. */
const logging = (random, count) =>
  `Syslog logging: enabled (0 messages dropped, 3 messages rate-limited, 0 flushes, 0 overruns, xml disabled, filtering disabled)

No Active Message Discriminator.

    Console logging: disabled
    Monitor logging: level debugging, 0 messages logged, xml disabled, filtering disabled
    Buffer logging:  level debugging, ${count} messages logged, xml disabled, filtering disabled
    Trap logging: level informational, ${count} message lines logged

Log Buffer (10240000 bytes):

${many(count, (k) => (random.chance(0.025) ? licensing(random, k) : stamp(random, k) + random.pick(others)(random, k)))}`;

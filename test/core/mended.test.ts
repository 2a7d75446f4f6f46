import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analysisOf, applied } from './check';
import { byName, face, toCslu, toCssm, vrf, whole } from './silence/row';

/** A text, and what each fix of the first finding of a rule makes of some words of it; no change: no fix is offered. */
interface Mended {
  readonly rule: `SLP${number}`;
  /** A sentence about the fix. */
  readonly that: string;
  readonly text: string;
  readonly changes: readonly (readonly [words: string, others: string])[];
}

const bound = 'ip http client source-interface Vlan100\n';
const address = 'ip address 192.0.2.2 255.255.255.0';
const vlan = face('Vlan100', address);
const inRed = `${vrf('RED')}${vrf('BLUE')}${face('Vlan100', 'vrf forwarding RED', address)}`;
const noTime = (text: string): string => whole(text).replace('ntp server 192.0.2.123\n', '');
const smart = 'license smart transport smart';
const licservice = '/licservice/license';

const rows: readonly Mended[] = [
  {
    rule: 'SLP102',
    that: 'asks for a value with the name that the topology gives it',
    text: '! slp-topology: cslu-pi-initiated\nlicense smart transport cslu\n',
    changes: [['license smart', 'license smart url cslu http://<cslu>:8182/cslu/v1/pi\nlicense smart']],
  },
  {
    rule: 'SLP102',
    that: 'puts the transport of the topology in the place of another one',
    text: `! slp-topology: offline\nlicense smart transport cslu\n`,
    changes: [['transport cslu', 'transport off']],
  },
  {
    rule: 'SLP102',
    that: 'stands below the declaration where no line of licensing is there, though the file ends with it',
    text: 'ip name-server 192.0.2.53\n! slp-topology: direct-smart',
    changes: [['direct-smart', 'direct-smart\nlicense smart transport smart\n']],
  },
  {
    rule: 'SLP201',
    that: 'offers each interface that can send',
    text: whole(
      `${vlan}${face('Vlan200', 'ip address 198.51.100.2 255.255.255.0')}${bound.replace('100', '300')}${toCslu}`,
    ),
    changes: [
      ['Vlan300', 'Vlan100'],
      ['Vlan300', 'Vlan200'],
    ],
  },
  {
    rule: 'SLP201',
    that: 'is not offered where many interfaces can send',
    text: whole(
      `${Array.from({ length: 9 }, (_, at) => face(`Vlan${at + 1}`, `ip address 192.0.2.${at * 8 + 1} 255.255.255.248`)).join('')}${bound}${toCslu}`,
    ),
    changes: [],
  },
  {
    rule: 'SLP301',
    that: 'adds a server of the VRF above the URL',
    text: whole(`${inRed}${bound}license smart vrf RED\nlicense smart transport cslu\n${byName}`),
    changes: [['license smart url', 'ip name-server vrf RED <dns>\nlicense smart url']],
  },
  {
    rule: 'SLP102',
    that: 'is set in as deep as the line below it',
    text: '! slp-topology: direct-smart\n  ip name-server 192.0.2.53\n  license smart url default\n',
    changes: [['  license', '  license smart transport smart\n  license']],
  },
  {
    rule: 'SLP305',
    that: 'gives the entry of the global table to the VRF as well',
    text: whole(`${inRed}${bound}license smart vrf RED\nip host cslu.example.com 192.0.2.80\n${byName}`),
    changes: [
      [
        'ip host cslu.example.com 192.0.2.80\n',
        'ip host cslu.example.com 192.0.2.80\nip host vrf RED cslu.example.com 192.0.2.80\n',
      ],
    ],
  },
  {
    rule: 'SLP305',
    that: 'gives the entry of a VRF to the global table as well',
    text: whole(`${vrf('RED')}${vlan}${bound}ip host vrf RED cslu.example.com 192.0.2.80\n${byName}`),
    changes: [
      [
        'ip host vrf RED cslu.example.com 192.0.2.80\n',
        'ip host vrf RED cslu.example.com 192.0.2.80\nip host cslu.example.com 192.0.2.80\n',
      ],
    ],
  },
  {
    rule: 'SLP407',
    that: 'moves the port to a line of its own',
    text: `${smart}\nlicense smart proxy address 192.0.2.8:8080\n`,
    changes: [['192.0.2.8:8080', '192.0.2.8\nlicense smart proxy port 8080']],
  },
  {
    rule: 'SLP407',
    that: 'leaves the port that a line gives already',
    text: `${smart}\nlicense smart proxy address http://192.0.2.8:8080/\nlicense smart proxy port 3128\n`,
    changes: [['http://192.0.2.8:8080/', '192.0.2.8']],
  },
  {
    rule: 'SLP419',
    that: 'adds a default route where the others lead to other networks',
    text: whole(
      `${vlan}${bound}ip route 198.51.100.0 255.255.255.0 192.0.2.1\n${toCslu.replace('192.0.2.80', '203.0.113.80')}`,
    ),
    changes: [['license smart url', 'ip route 0.0.0.0 0.0.0.0 <gateway>\nlicense smart url']],
  },
  {
    rule: 'SLP419',
    that: 'is not offered where the route is meant and its gateway cannot be reached',
    text: whole(
      `${vlan}${bound}ip route 203.0.113.0 255.255.255.0 198.51.100.1\n${toCslu.replace('192.0.2.80', '203.0.113.80')}`,
    ),
    changes: [],
  },
  {
    rule: 'SLP507',
    that: 'adds a server of the VRF',
    text: noTime(`${inRed}${bound}ip name-server vrf RED 192.0.2.53\nlicense smart vrf RED\n${toCssm}`),
    changes: [['license smart url', 'ntp server vrf RED <ntp>\nlicense smart url']],
  },
  {
    rule: 'SLP507',
    that: 'adds a server of the global table',
    text: noTime(`${vlan}${bound}ip name-server 192.0.2.53\n${toCssm}`),
    changes: [['license smart url', 'ntp server <ntp>\nlicense smart url']],
  },
  {
    rule: 'SLP602',
    that: 'takes the URL of CSSM for a misspelt one',
    text: `license smart url smart https://smartreciever.cisco.com${licservice}\n${smart}\n`,
    changes: [['smartreciever', 'smartreceiver']],
  },
  {
    rule: 'SLP602',
    that: 'is not offered for the URL of a CSLU: the transport may be the slip',
    text: `license smart url smart http://192.0.2.80:8182/cslu/v1/pi\n${smart}\n`,
    changes: [],
  },
  {
    rule: 'SLP605',
    that: 'changes the path of a CSLU',
    text: 'license smart url cslu http://192.0.2.80:8182/SmartTransport\n',
    changes: [['/SmartTransport', '/cslu/v1/pi']],
  },
  {
    rule: 'SLP605',
    that: 'adds the path that a CSLU has',
    text: 'license smart url cslu http://192.0.2.80:8182\n',
    changes: [[':8182', ':8182/cslu/v1/pi']],
  },
  {
    rule: 'SLP605',
    that: 'is not offered for a server of another port: On-Prem shows its own URL',
    text: 'license smart url cslu http://192.0.2.80/SmartTransport\n',
    changes: [],
  },
  {
    rule: 'SLP661',
    that: 'writes the name of the built-in profile as the device does',
    text: 'license smart transport callhome\ncall-home\n profile ciscotac-1\n  active\n',
    changes: [['ciscotac-1', 'CiscoTAC-1']],
  },
  {
    rule: 'SLP661',
    that: 'is not offered for a profile of somebody’s own',
    text: 'license smart transport callhome\ncall-home\n profile all\n  active\n',
    changes: [],
  },
  {
    rule: 'SLP005',
    that: 'leaves the quotes out, which no line of licensing has',
    text: 'license smart transport “cslu”\n',
    changes: [['“cslu”', 'cslu']],
  },
  {
    rule: 'SLP005',
    that: 'keeps the quotes of a profile, which the device prints itself',
    text: 'license smart transport callhome\ncall-home\n profile “CiscoTAC-1”\n  active\n',
    changes: [['“CiscoTAC-1”', '"CiscoTAC-1"']],
  },
];

describe('The fix', () => {
  for (const { rule, that, text, changes } of rows)
    it(`of ${rule} ${that}`, () => {
      const finding = analysisOf(text).findings.find((found) => found.rule.id === rule);
      assert.ok(finding, `${rule} says nothing of:\n${text}`);
      assert.deepEqual(
        finding.fixes.map((fix) => applied(text, fix)),
        changes.map(([words, others]) => text.replace(words, () => others)),
      );
    });
});

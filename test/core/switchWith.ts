const aaa: readonly string[] = [
  'aaa new-model',
  'aaa authentication login default local',
  'aaa authorization exec default local',
];

/**
 * A whole configuration of a healthy switch around the lines of a topology.
 * @param more lines of its own that can do what a line of a topology does: an administrator, an HTTPS server
 */
export function switchWith(
  lines: readonly string[],
  more: readonly string[] = [
    'username netops privilege 15 secret 9 $9$exampleExample1$notARealHash',
    'ip http secure-server',
  ],
): string {
  const own = (word: RegExp): readonly string[] => lines.filter((line) => word.test(line));
  const from = lines.indexOf('call-home');
  const home = from === -1 ? [] : lines.slice(from).filter((line, at) => at === 0 || line.startsWith(' '));
  const rest = lines.filter((line) => !home.includes(line) && !/^(?:license|aaa|username)/.test(line));
  const login = own(/^aaa/);
  return `${[
    'version 17.9',
    'service timestamps log datetime msec localtime show-timezone',
    'hostname TKY-ACC-1',
    'vrf definition Mgmt-vrf',
    ' !',
    ' address-family ipv4',
    ' exit-address-family',
    '!',
    ...(login.length > 0 ? login : aaa),
    'clock timezone JST 9 0',
    ...rest.filter((line) => /^(?: |ip name|ip domain|crypto|service)/.test(line)),
    '!',
    'license boot level network-advantage addon dna-advantage',
    ...own(/^license/),
    '!',
    ...own(/^username/),
    ...more.filter((line) => line.startsWith('username')),
    '!',
    'interface GigabitEthernet0/0',
    ' vrf forwarding Mgmt-vrf',
    ' ip address 192.0.2.31 255.255.255.0',
    '!',
    'interface Vlan100',
    ' ip address 198.51.100.31 255.255.255.0',
    '!',
    ...rest.filter((line) => line.startsWith('ip http')),
    ...more.filter((line) => line.startsWith('ip http')),
    'ip route 0.0.0.0 0.0.0.0 198.51.100.1',
    'ip route vrf Mgmt-vrf 0.0.0.0 0.0.0.0 192.0.2.1',
    '!',
    'line vty 0 4',
    ' transport input ssh',
    '!',
    ...home,
    ...rest.filter((line) => /^(?:ntp|netconf)/.test(line)),
    'end',
  ].join('\n')}\n`;
}

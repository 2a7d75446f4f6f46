/**
 * The order in which `show running-config` prints the lines that the product reads, by the words they are recognised
 * by. Source: the running configurations of Catalyst switches, routers and wireless controllers on 17.x; blocks of
 * other features stand between them.
 */
export const configOrder: readonly string[] = [
  'version',
  'service call-home',
  'boot system',
  'hostname',
  'vrf definition',
  'ip vrf',
  'aaa',
  'clock',
  'switch',
  'ip routing',
  'ip host',
  'ip name-server',
  'ip domain-lookup',
  'ip domain-name',
  'ip domain',
  'crypto pki trustpoint',
  'crypto pki certificate chain',
  'crypto pki',
  'voice service',
  'license',
  'username',
  'interface',
  'router',
  'ip default-gateway',
  'ip http',
  'ip route',
  'ip access-list',
  'access-list',
  'dial-peer voice',
  'call-home',
  'ntp',
  'restconf',
  'netconf-yang',
];

/** The order of the lines of licensing, by the words behind `license smart`; one without a value stands for all. */
export const licensingOrder: readonly string[] = [
  'custom_id',
  'url',
  'url cslu',
  'url smart',
  'url utility',
  'proxy address',
  'proxy port',
  'vrf',
  'privacy',
  'reservation',
  'server-identity-check',
  'transport',
  'usage',
  'utility',
];

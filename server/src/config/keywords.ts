/**
 * The commands the product reads, by their first words. Every other line of a configuration is silent: it has a
 * place in the line table and nothing else.
 */

/** Modes whose lines are read; a line of such a mode may stand without indentation in pasted text. */
export type Mode = 'call-home' | 'profile' | 'interface' | 'trustpoint' | 'vrf' | 'certificate' | 'other';

export interface Head {
  /** The first words, lower case, single blanks. */
  readonly words: string;
  /** The mode the line opens, if any. */
  readonly mode?: Mode;
}

const head = (words: string, mode?: Mode): Head => (mode ? { words, mode } : { words });

/** Longer ones before shorter ones that they begin with. */
export const heads: readonly Head[] = [
  head('aaa'),
  head('access-list'),
  head('banner'),
  head('boot system'),
  head('call-home', 'call-home'),
  head('clock'),
  head('crypto pki certificate chain', 'certificate'),
  head('crypto pki trustpoint', 'trustpoint'),
  head('crypto pki'),
  head('dial-peer voice'),
  head('do license'),
  head('end'),
  head('feature'),
  head('hostname'),
  head('interface', 'interface'),
  head('ip access-list', 'other'),
  head('ip default-gateway'),
  head('ip default-network'),
  head('ip dns view', 'other'),
  head('ip domain-lookup'),
  head('ip domain-name'),
  head('ip domain'),
  head('ip host'),
  head('ip http'),
  head('ip name-server'),
  head('ip route'),
  head('ip routing'),
  head('ip vrf', 'vrf'),
  head('license'),
  head('netconf-yang'),
  head('ntp'),
  head('restconf'),
  head('router', 'other'),
  head('service call-home'),
  head('switch'),
  head('username'),
  head('vdc'),
  head('version'),
  head('voice service'),
  head('vrf definition', 'vrf'),
];

/** What each mode takes, by first words; used only where indentation is lost. */
export const subCommands: Readonly<Record<Mode, readonly string[]>> = {
  'call-home': [
    'aaa-authorization',
    'alert-group',
    'contact-email-addr',
    'contract-id',
    'copy profile',
    'customer-id',
    'data-privacy',
    'http',
    'http-proxy',
    'mail-server',
    'phone-number',
    'profile',
    'rate-limit',
    'rename profile',
    'site-id',
    'source-interface',
    'source-ip-address',
    'street-address',
    'syslog-throttling',
    'vrf',
  ],
  profile: ['active', 'anonymous-reporting-only', 'destination', 'reporting', 'subscribe-to-alert-group'],
  interface: [
    'bandwidth',
    'cdp enable',
    'channel-group',
    'description',
    'duplex',
    'encapsulation',
    'ip address',
    'ip helper-address',
    'ip mtu',
    'ip nat',
    'ip ospf',
    'ip unnumbered',
    'ip vrf forwarding',
    'ipv6 address',
    'load-interval',
    'media-type',
    'mtu',
    'negotiation',
    'shutdown',
    'spanning-tree portfast',
    'speed',
    'standby',
    'switchport',
    'vrf forwarding',
  ],
  trustpoint: [
    'chain-validation',
    'crl',
    'enrollment',
    'fingerprint',
    'fqdn',
    'hash',
    'ip-address',
    'revocation-check',
    'rsakeypair',
    'serial-number',
    'source interface',
    'storage',
    'subject-alt-name',
    'subject-name',
    'usage',
    'vrf',
  ],
  vrf: ['address-family', 'description', 'exit-address-family', 'rd', 'route-target'],
  certificate: ['certificate', 'quit'],
  other: [],
};

/** Modes inside modes: which line of a mode opens another one. */
export const innerMode = (mode: Mode, text: string, at: number): Mode | undefined =>
  mode === 'call-home' && /^profile\b/i.test(text.slice(at, at + 8)) ? 'profile' : undefined;

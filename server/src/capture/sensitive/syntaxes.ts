import type { Kind } from './kinds';

/** How a value is written behind a word that announces it. */
export interface Syntax {
  /** Words in lower case that announce the value. */
  readonly words: string;
  /**
   * What follows the word, from its last character on. Groups are values, in the order of `kinds`; an empty group
   * is none.
   */
  readonly form: RegExp;
  readonly kinds: readonly Kind[];
  /** What the line has to look like. */
  readonly line?: RegExp;
  /** The value is replaced even if it is one of the ordinary words that follow such a word in a sentence. */
  readonly sure?: boolean;
}

/** A word of a command, or a quoted text. */
const value = String.raw`("[^"]+"|\S+)`;
/** The types of a stored password, and what else may stand before it. */
const typed = String.raw`(?:\s+(?:level\s+\d+|local|remote|ascii|hex|encrypted|ciphertext|cleartext|clear|plain|text|hash|[0-9](?=\s+\S)))*\s+`;
const form = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'diy');
const assigned = String.raw`(?:["']?\s*[:=]\s*)["']?([^\s"',;}\]]+)`;

/** The whole rest of a line. */
const rest = String.raw`\s+(\S.*)`;
const label = String.raw`\s*:\s*(\S.*)`;

/**
 * Where IOS and its outputs print secrets and identities, by the word in front. Sources: the command references of
 * AAA, PKI, OSPF, EIGRP, IS-IS, BGP, HSRP, NTP, SNMP, PPP, IKE, wireless and smart licensing.
 */
export const syntaxes: readonly Syntax[] = [
  // Licensing.
  { words: 'idtoken id_token id-token', form: form(String.raw`\s+`, value), kinds: ['token'], sure: true },
  { words: 'token', form: form(String.raw`\s+'([^'\s]+)'`), kinds: ['token'], sure: true },
  { words: 'token apikey api_key api-key access_token', form: form(assigned), kinds: ['token'] },
  { words: 'authorization', form: form(String.raw`:\s*(?:basic|bearer)\s+(\S+)`), kinds: ['token'] },
  { words: 'reservation', form: form(String.raw`\s+install\s+(?!file\b)(\S.*)`), kinds: ['token'] },
  { words: 'confirmation return request', form: form(String.raw`\s+code\s*:\s*(\S+)`), kinds: ['id'] },
  {
    words: 'account',
    form: form(label.replace(String.raw`(\S.*)`, String.raw`(\S.*?)(?=\s+as of\s|\s*$)`)),
    kinds: ['account'],
    line: /\b(?:smart|virtual)\s+account\s*:/i,
  },
  {
    words: 'smart_account virtual_account smartaccount virtualaccount account_name',
    form: form(String.raw`"?\s*[:=]\s*(?:"([^"]+)"|([^\s",}]+))`),
    kinds: ['account', 'account'],
  },
  {
    words: 'custom_id customer-tags',
    form: form(String.raw`\s+(?:tag\d\s+)?(\S.*)`),
    kinds: ['text'],
    line: /\blicense\b/i,
  },
  { words: 'customer-id site-id contract-id', form: form(rest), kinds: ['account'] },
  // Of SD-WAN: the customer's name.
  { words: 'organization-name sp-organization-name', form: form(rest), kinds: ['account'] },
  { words: 'customer custom site contract', form: form(String.raw`\s+id\s*:\s*(\S.*)`), kinds: ['account'] },
  { words: 'trustid trust_id pollid poll_id', form: form(String.raw`"?\s*[:=]\s*"?([\w-]+)`), kinds: ['id'] },
  { words: 'trust poll polling', form: form(String.raw`\s+id\s*[:=]?\s*([\w-]*\d[\w-]*)`), kinds: ['id'] },
  // Serial numbers.
  {
    words: 'sn udi_sn udi_serial_number serial_number serialnumber',
    form: form(String.raw`"?\s*[:=]\s*"?([\w-]{3,})`),
    kinds: ['serial'],
  },
  { words: 'sn', form: form(String.raw`\s+([A-Z0-9]{3,})`), kinds: ['serial'], line: /\bpid\s/i },
  { words: 's', form: form(':([A-Z0-9]{6,})'), kinds: ['serial'], line: /\bP:/ },
  {
    words: 'serial',
    form: form(String.raw`(?:\s+(?:number|no|num)\b)?\.?(?:\s+\(hex\))?\s*[:#=]\s*"?([\w-]{3,})`),
    kinds: ['serial'],
  },
  { words: 'board', form: form(String.raw`\s+id\s+([\w-]{3,})`), kinds: ['serial'] },
  // Passwords and keys.
  {
    words:
      'password passwd passphrase secret passcode enable-password login-password area-password domain-password lsp-password server-key shared-key shared_key shared-secret key-string wpa-passphrase wpa-psk set-key otp password-encrypt passkey kek',
    form: form(String.raw`(?!\s+encryption\s)`, typed, value),
    kinds: ['secret'],
  },
  {
    words: 'password passwd passphrase secret passcode pwd client_secret private_key shared_secret',
    form: form(assigned),
    kinds: ['secret'],
  },
  {
    words: 'pre-shared-key preshared-key',
    form: form(typed, String.raw`(?!address\b|hostname\b)`, value),
    kinds: ['secret'],
    sure: true,
  },
  {
    words: 'key',
    form: form(
      String.raw`(?!\s+(?:chain|generate|zeroize|import|export|pubkey-chain|storage|lock|unlock|encrypt|decrypt|config-key|move|mypubkey)\b|\s+\d{1,3}\s*(?:$|prefer|source|version|minpoll|maxpoll|i?burst))`,
      typed,
      value,
    ),
    kinds: ['secret'],
    line: /^\s*(?:pac\s+)?key\s|(?:tacacs|radius)-server|server-private|isakmp|pre-shared-key|^\s*(?:client|server)\s|command:/i,
  },
  {
    words: 'authentication-key',
    form: form(String.raw`(?:\s+\d+\s+(?:md5|hmac\S+|cmac\S+|sha\S*))?(?:\s+[0-9](?=\s))?\s+`, value),
    kinds: ['secret'],
    sure: true,
  },
  {
    words: 'message-digest-key',
    form: form(String.raw`\s+\d+\s+md5(?:\s+[0-9](?=\s))?\s+`, value),
    kinds: ['secret'],
    sure: true,
  },
  { words: 'mode', form: form(String.raw`\s+hmac-sha-256(?:\s+[0-9](?=\s))?\s+`, value), kinds: ['secret'] },
  {
    words: 'standby vrrp glbp',
    form: form(String.raw`(?:\s+\d+)?\s+authentication\s+(?!md5\b)(?:text\s+)?`, value),
    kinds: ['secret'],
    sure: true,
  },
  { words: 'nhrp', form: form(String.raw`\s+authentication\s+`, value), kinds: ['secret'], sure: true },
  {
    words: 'auth',
    form: form(
      String.raw`\s+(?:md5|sha(?:-?\d+)?(?:\s+(?:224|256|384|512)(?=\s))?)\s+(?:(?:encrypted|[0-9](?=\s))\s+)?`,
      value,
    ),
    kinds: ['secret'],
    sure: true,
  },
  {
    words: 'priv',
    form: form(
      String.raw`\s+(?:des56|des|3des|aes(?:\s+(?:128|192|256)(?=\s)|-\S+)?)\s+(?:(?:encrypted|[0-9](?=\s))\s+)?`,
      value,
    ),
    kinds: ['secret'],
    sure: true,
  },
  {
    words: 'snmp-server snmp',
    form: form(String.raw`\s+community\s+(?:(?:encrypted|[078](?=\s))\s+)?`, value),
    kinds: ['secret'],
    sure: true,
  },
  { words: 'community-map', form: form(String.raw`\s+`, value), kinds: ['secret'], sure: true },
  {
    words: 'community',
    form: form(String.raw`\s+(?:name|index|securityname)\s*:\s*`, value),
    kinds: ['secret'],
  },
  {
    words: 'snmp-server',
    form: form(
      String.raw`\s+host\s+(\S+)(?:\s+vrf\s+\S+)?(?:\s+(?:traps|informs))?(?:\s+version\s+(?:1|2c|3\s+(?:auth|noauth|priv)))?\s+(?!vrf\b)`,
      value,
    ),
    kinds: ['host', 'secret'],
    sure: true,
  },
  { words: 'snmp-server', form: form(String.raw`\s+user\s+(\S+)`), kinds: ['user'] },
  {
    words: 'engineid',
    form: form(String.raw`\s+(?:local\s+|remote\s+\S+\s+)?([0-9a-f:]{8,})`),
    kinds: ['id'],
  },
  {
    words: 'pem exportable rsa',
    form: form(String.raw`(?:\s+(?!terminal|url)\S+){0,3}?\s+(?:terminal|url\s+\S+)(?:\s+3?des)?\s+`, value),
    kinds: ['secret'],
    line: /\bcrypto\b/i,
    sure: true,
  },
  { words: 'subject-name', form: form(rest), kinds: ['text'] },
  { words: 'root-dn', form: form(String.raw`\s+("[^"]+"|\S+)`), kinds: ['text'] },
  { words: 'pin', form: form(String.raw`\s+(\d{4,8})\s*$`), kinds: ['secret'] },
  // People and places.
  {
    words: 'username sent-username',
    form: form(String.raw`\s+(?!<)`, value),
    kinds: ['user'],
    line: /^[^%]*$/,
  },
  { words: 'username', form: form(String.raw`"?\s*[:=]\s*"?([^\s"',;<>)\]]+)`), kinds: ['user'] },
  { words: 'user', form: form(String.raw`(?:\s*:\s*|\s+(?='))'?([^\s\]')]+)`), kinds: ['user'], line: /%|'/ },
  { words: 'user', form: form(String.raw`\s+([\w.@-]+)\s+has\s`), kinds: ['user'] },
  { words: 'by', form: form(String.raw`\s+([\w.@-]+)\s+on\s+(?:vty|console|tty|aux)`), kinds: ['user'] },
  { words: 'location contact chassis-id', form: form(rest), kinds: ['contact'], line: /^\s*snmp-server\s/i },
  { words: 'street-address phone-number', form: form(rest), kinds: ['contact'] },
  { words: 'phone', form: form(String.raw`\s+number\s*:\s*(\S.*)`), kinds: ['contact'] },
  { words: 'street', form: form(String.raw`\s+address\s*:\s*(\S.*)`), kinds: ['contact'] },
  { words: 'person', form: form(String.raw`(?:'s)?\s+name\s*:\s*(\S.*)`), kinds: ['contact'] },
  // Texts that people wrote.
  { words: 'description', form: form(rest), kinds: ['text'], line: /^\s*description\s/i },
  { words: 'description', form: form(label), kinds: ['text'], line: /^\s*Description\s*:/ },
  { words: 'remark', form: form(rest), kinds: ['text'], line: /^\s*(?:access-list\s\S+\s|\d+\s)?remark\s/i },
  // Names.
  {
    words: 'hostname',
    form: form(String.raw`\s+([^\s"']+)["',]*\s*$`),
    kinds: ['host'],
    line: /^\s*(?:- +)?["']?(?:ppp chap )?hostname\s/i,
  },
  {
    words: 'domain',
    form: form(String.raw`\s+(?:name|list)\s+(?:vrf\s+\S+\s+)?([\w.-]+)\s*$`),
    kinds: ['domain'],
  },
  { words: 'domain', form: form(String.raw`\s+(\S+)\s*$`), kinds: ['domain'], line: /^\s*vtp\s+domain\s/i },
  {
    words: 'domain-name domain-list',
    form: form(String.raw`\s+(?:vrf\s+\S+\s+)?([\w.-]+)\s*$`),
    kinds: ['domain'],
  },
  { words: 'domain', form: form(String.raw`\s+(?:is|name)\s*:?\s+([\w-]+(?:\.[\w-]+)+)`), kinds: ['domain'] },
  {
    words: 'host',
    form: form(String.raw`\s+(?:vrf\s+\S+\s+)?(?:view\s+\S+\s+)?([\w.-]+)`),
    kinds: ['host'],
    line: /^\s*(?:no\s+)?(?:ip|ipv6|logging|radius-server|tacacs-server)\s+host\s/i,
  },
  {
    words: 'ntp sntp',
    form: form(String.raw`\s+(?:server|peer)\s+(?:vrf\s+\S+\s+)?(?:ip\s+|ipv6\s+)?([\w.-]+)`),
    kinds: ['host'],
  },
  { words: 'logging', form: form(String.raw`\s+to\s+(\S+)`), kinds: ['host'] },
  { words: 'server', form: form(String.raw`\s+(?:vrf\s+\S+\s+)?([\w-]+(?:\.[\w-]+)+)`), kinds: ['host'] },
  {
    words: 'telnet ping ssh traceroute',
    form: form(String.raw`\s+(?:vrf\s+\S+\s+)?(?:ip\s+|ipv6\s+)?(?:-l\s+\S+\s+)?([\w-]+(?:\.[\w-]+)*)`),
    kinds: ['host'],
    line: /[#>]\s?(?:telnet|ping|ssh|trace)/i,
  },
  {
    words: 'translating trying',
    form: form(String.raw`\s+"?([\w-]+(?:\.[\w-]+)*)`),
    kinds: ['host'],
    line: /^(?:translating|trying)\s/i,
  },
  {
    words: 'address',
    form: form(String.raw`\s+([\w-]+(?:\.[\w-]+)+)`),
    kinds: ['host'],
    line: /\blicense smart proxy\s/i,
  },
  {
    words: 'http-proxy proxy-server mail-server',
    form: form(String.raw`\s+"?([\w-]+(?:\.[\w-]+)*)`),
    kinds: ['host'],
  },
  { words: 'address', form: form(String.raw`\s*:\s*([\w-]+(?:\.[\w-]+)+)`), kinds: ['host'] },
  {
    words: 'address',
    form: form(String.raw`\s*:\s*([\w-]+)`),
    kinds: ['host'],
    line: /^\s*mail-server\[/i,
  },
  { words: 'device', form: form(String.raw`\s+id\s*:\s*([\w.-]+)`), kinds: ['host'] },
  { words: 'system host', form: form(String.raw`\s*name\s*:\s*([\w.-]+)`), kinds: ['host'] },
  { words: 'hostname', form: form(String.raw`"?\s*[:=]\s*"?([\w.-]+)`), kinds: ['host'] },
  { words: 'fqdn', form: form(String.raw`\s+([\w.-]+)`), kinds: ['host'] },
  {
    words: 'cn',
    form: form(String.raw`=([\w-]+(?:\.[\w-]+)*)\s*(?:,|$)`),
    kinds: ['host'],
    line: /subject-name|hostname=|unstructuredname/i,
  },
  { words: 'hostname', form: form(String.raw`=([\w.-]+)`), kinds: ['host'] },
];

/**
 * Ordinary words behind `password`, `secret` or `key` in sentences, and keywords that stand where a secret could:
 * `password encryption aes`, `key storage`.
 */
export const ordinary =
  /^(?:encryption|aes|strength-check|policy|recovery|retry|required|none|default|option|prompt|logging|is|are|was|were|for|of|on|in|to|the|a|an|and|or|not|has|have|must|may|will|with|from|by|at|expired|expires|incorrect|mismatch|failed|failure|failures|invalid|error|changed|change|lifetime|history|authentication|exchange|pair|pairs|size|length|type|usage|name|data|id|ring|hash|generation|lookup|based|named|generated|provided|check|server|client|contains|found|file|files|modulus|rsa|ec|label|min-length|long-mode|<.*)$/i;

import { type SilenceRow, toCslu, toCssm, whole } from './row';

const dns = 'ip name-server 192.0.2.53\n';

/** How a line is written. */
export const text: readonly SilenceRow[] = [
  {
    rule: 'SLP001',
    because: 'the transport is still to be filled in',
    text: whole('license smart transport <transport>'),
    but: ['<transport>', 'smrat'],
  },
  {
    rule: 'SLP002',
    because: 'somebody hid the address in the output of a device',
    text: whole('license smart url cslu http://x.x.x.x:8182/cslu/v1/pi'),
    but: ['version 17.9\n', ''],
  },
  {
    rule: 'SLP002',
    because: 'a tool fills in the template',
    text: `{% if online %}\n${toCssm}\nip name-server {{ dns }}\n{% endif %}\n`,
    but: ['{{ dns }}', '<dns>'],
  },
  {
    rule: 'SLP002',
    because: 'a folder of templates is filled in by a tool, whatever their lines look like',
    text: `${toCssm}\nip name-server {{ dns }}\n`,
    but: ['{{ dns }}', '<dns>'],
    options: { placeholders: 'template' },
  },
  {
    rule: 'SLP002',
    because: 'a token of a template is filled in when it is typed',
    text: `${toCssm}\nend\nlicense smart trust idtoken {{ token }} all\n`,
    but: ['{{ token }}', '<token>'],
    options: { placeholders: 'template' },
  },
  {
    rule: 'SLP002',
    because: 'what is said to be final is filled in by nobody any more',
    text: `${toCssm}\nip name-server {{ dns }}\n`,
    but: ['{{ dns }}', '<dns>'],
    options: { placeholders: 'final' },
    severities: ['warning', 'warning'],
  },
  {
    rule: 'SLP002',
    because: 'a token is typed when the command is, also where everything else is final',
    text: `${toCssm}\nend\nlicense smart trust idtoken {{ token }} all\n`,
    but: ['{{ token }}', '<token>'],
    options: { placeholders: 'final' },
    severities: ['information', 'information'],
  },
  {
    rule: 'SLP002',
    because: 'a page puts tags around the value',
    text: `${toCssm}\nend\nlicense smart trust idtoken <span>ABCDEF0123</span> all\n`,
    but: ['<span>ABCDEF0123</span>', '<token>'],
  },
  {
    rule: 'SLP004',
    because: 'a trustpoint of another service is no business of licensing',
    text: whole(`${dns}crypto pki trustpoint CORP\n revocation-check　none\n${toCssm}`),
    but: ['CORP', 'SLA-TrustPoint'],
  },
  {
    rule: 'SLP004',
    because: 'without a collector nobody needs the line of that user for licensing',
    text: `!\n${whole('username cslu　privilege 15 secret 9 $9$x\nlicense smart transport off')}`,
    but: ['!\n', '! slp-topology: cslu-initiated\n'],
  },
  {
    rule: 'SLP005',
    because: 'a line with full-width characters beside its quotes is one finding, of the rule about those',
    text: 'license smart url　cslu “http://192.0.2.80:8182/cslu/v1/pi”\n',
    but: ['　', ' '],
  },
  {
    rule: 'SLP006',
    because: 'a word before a known one that is nothing like `smart` belongs to another command',
    text: whole('license agent url http://192.0.2.80\nlicense smart transport off'),
    but: ['agent', 'smrt'],
  },
  {
    rule: 'SLP006',
    because: 'a word like `smart` before one that licensing does not know belongs to another command',
    text: whole('license stmart level network-advantage\nlicense smart transport off'),
    but: ['level network-advantage', 'url default'],
  },
  {
    rule: 'SLP008',
    because: 'a command of the classic model has a rule of its own',
    text: 'version 17.9\nhostname A\nip name-server 192.0.2.53\nlicense smart register idtoken abc\n',
    but: ['version 17.9', 'version 16.9'],
  },
  {
    rule: 'SLP001',
    because: 'a topology has the name of its transport',
    text: whole('ip name-server 192.0.2.53\nlicense smart transport smart'),
    but: ['transport smart', 'transport direct'],
  },
  {
    rule: 'SLP011',
    because: 'the VRF stands before the addresses',
    text: whole(`ip name-server vrf RED 192.0.2.53\n${toCslu}`),
    but: ['vrf RED 192.0.2.53', '192.0.2.53 vrf RED'],
  },
  {
    rule: 'SLP011',
    because: 'the VRF stands before the name',
    text: whole(`ip host vrf RED cslu.example.com 192.0.2.80\n${toCslu}`),
    but: ['vrf RED cslu.example.com', 'cslu.example.com vrf RED'],
  },
  {
    rule: 'SLP011',
    because: 'the line takes a server away',
    text: whole(`no ip name-server 192.0.2.53 vrf RED\n${toCslu}`),
    but: ['no ip', 'ip'],
  },
  {
    rule: 'SLP011',
    because: 'the HTTP client is bound to an interface alone',
    text: whole(
      `interface Vlan100\n ip address 192.0.2.2 255.255.255.0\nip http client source-interface Vlan100\n${toCslu}`,
    ),
    but: ['source-interface Vlan100', 'source-interface Vlan100 vrf RED'],
  },
  {
    rule: 'SLP050',
    because: 'the proxy of Call Home has its port',
    text: 'license smart transport callhome\ncall-home\n http-proxy 192.0.2.80 port 8080\n',
    but: [' port 8080', ''],
  },
  {
    rule: 'SLP050',
    because: 'the DNS server in a VRF has its address',
    text: whole(`ip name-server vrf RED 192.0.2.53\n${toCslu}`),
    but: [' 192.0.2.53', ''],
  },
  {
    rule: 'SLP050',
    because: 'the address of the CSLU stands behind its keyword',
    text: whole('license smart url cslu http://192.0.2.80:8182/cslu/v1/pi'),
    but: [' http://192.0.2.80:8182/cslu/v1/pi', ''],
  },
  {
    rule: 'SLP050',
    because: 'the tag has a value',
    text: whole('license smart usage customer-tags tag1 TOKYO\nlicense smart transport off'),
    but: [' TOKYO', ''],
  },
  {
    rule: 'SLP050',
    because: 'the source of the HTTP client is named',
    text: whole(`ip http client source-interface Vlan100\n${toCslu}`),
    but: [' Vlan100', ''],
  },
];

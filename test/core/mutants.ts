import type { TopologyRow } from '../../server/src/knowledge/types';

/** One slip in one line of a healthy configuration. */
export interface Mutant {
  readonly kind: string;
  /** The line as it was, and what stands there now; empty if it is gone. */
  readonly from: string;
  readonly to: readonly string[];
}

const urls: readonly string[] = [
  'https://smartreceiver.cisco.com/licservice/license',
  'https://tools.cisco.com/its/service/oddce/services/DDCEService',
  'http://192.0.2.10:8182/cslu/v1/pi',
  'https://onprem.example.com/cslu/v1/pi/example-1',
  'https://onprem.example.com/SmartTransport',
];
const transports = ['automatic', 'callhome', 'cslu', 'off', 'smart'];

const replaceWord = (line: string, at: number, word: string): string => {
  const lead = line.length - line.trimStart().length;
  const words = line.trim().split(' ');
  words[at] = word;
  return ' '.repeat(lead) + words.join(' ');
};

/** Slips of the keyboard in a word: two letters exchanged, one left out, one twice. */
function* typos(word: string): Generator<string> {
  const middle = Math.floor(word.length / 2);
  if (word[middle] !== word[middle - 1])
    yield word.slice(0, middle - 1) + word[middle] + word[middle - 1] + word.slice(middle + 1);
  yield word.slice(0, middle) + word.slice(middle + 1);
  yield word.slice(0, middle) + word[middle] + word.slice(middle);
}

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

/** The slips that are made with a line. */
export function* mutantsOf(line: string, row: TopologyRow): Generator<Mutant> {
  const words = line.trim().split(' ');
  const one = (kind: string, ...to: string[]): Mutant => ({ kind, from: line, to });
  yield one('dropped');
  if (!/^\s/.test(line)) yield one('denied', `no ${line}`);
  // Keywords: up to the first value.
  for (const [at, word] of words.entries()) {
    if (word.length < 4 || /[\d./$]/.test(word) || !isKeyword(words, at)) continue;
    for (const typo of typos(word)) yield one(`typo ${word}`, replaceWord(line, at, typo));
    yield one(`full-width ${word}`, replaceWord(line, at, wide(word)));
  }
  if (words.length > 1) {
    yield one('full-width blank', line.trimEnd().replace(/ (?=\S+$)/, '　'));
    yield one('no-break blank', line.trimEnd().replace(/ (?=\S+$)/, '\u00a0'));
  }
  const url = words.findIndex((word) => /^https?:/.test(word));
  if (url !== -1) {
    const own = words[url] as string;
    for (const other of urls) if (other !== own) yield one(`url ${other}`, replaceWord(line, url, other));
    for (const [kind, to] of [
      ['no scheme', own.replace(/^https?:\/\//, '')],
      ['one slash', own.replace('://', ':/')],
      ['scheme htps', own.replace(/^http/, 'htp')],
      ['no path', own.replace(/^(https?:\/\/[^/]+).*/, '$1')],
      ['path cut', own.slice(0, -3)],
      ['port 8128', own.replace(/^(https?:\/\/[^/:]+)(:\d+)?/, '$1:8128')],
      ['placeholder', own.replace(/^(https?:\/\/)[^/:]+/, '$1<server>')],
      ['full-width colon', own.replace(':', '：')],
    ] as const)
      if (to !== own) yield one(`url ${kind}`, replaceWord(line, url, to));
    yield one('url twice', line, replaceWord(line, url, own.replace(/:\/\/[^/:]+/, '://192.0.2.99')));
  }
  const transport = words.indexOf('transport');
  if (transport !== -1 && words[0] === 'license') {
    for (const other of transports)
      if (other !== row.transport) {
        yield one(`transport ${other}`, replaceWord(line, transport + 1, other));
        yield one(`transport twice ${other}`, line, replaceWord(line, transport + 1, other));
      }
    yield one('transport without value', 'license smart transport');
    yield one('transport placeholder', 'license smart transport <transport>');
  }
  const vrf = words.indexOf('vrf');
  if (vrf !== -1 && words[vrf + 1]) {
    yield one('vrf misspelt', replaceWord(line, vrf + 1, 'Mgmt-vfr'));
    yield one('vrf case', replaceWord(line, vrf + 1, 'mgmt-vrf'));
    yield one('vrf other', replaceWord(line, vrf + 1, 'USERS'));
    if (words.length > 3) yield one('vrf gone', line.replace(/ vrf \S+/, ''));
    yield one('vrf placeholder', replaceWord(line, vrf + 1, '<vrf>'));
  }
  const source = words.indexOf('source-interface');
  if (source !== -1) {
    yield one('interface undefined', replaceWord(line, source + 1, 'Vlan999'));
    yield one('interface shut', replaceWord(line, source + 1, 'Vlan300'));
    yield one('interface without address', replaceWord(line, source + 1, 'Vlan200'));
    yield one(
      'interface of another table',
      replaceWord(line, source + 1, words[source + 1] === 'Vlan100' ? 'GigabitEthernet0/0' : 'Vlan100'),
    );
    yield one('interface placeholder', replaceWord(line, source + 1, '<interface>'));
    yield one('interface missing', line.trimEnd().replace(/ \S+$/, ''));
  }
  if (words[1] === 'smart' && words[2] === 'proxy') {
    if (words[3] === 'address')
      for (const bad of [
        'http://proxy.example.com',
        'proxy.example.com:8080',
        'user:secret@proxy.example.com',
        '<proxy>',
      ])
        yield one(`proxy ${bad}`, replaceWord(line, 4, bad));
    else
      for (const bad of ['0', '65536', '99999', '80a', '<port>'])
        yield one(`port ${bad}`, replaceWord(line, 4, bad));
  }
  if (words[0] === 'http-proxy')
    for (const [at, bad] of [
      [1, 'http://proxy.example.com'],
      [1, '<proxy>'],
      [3, '0'],
      [3, '99999'],
      [3, '<port>'],
    ] as const)
      yield one(`http-proxy ${bad}`, replaceWord(line, at, bad));
  if (words[0] === 'ip' && words[1] === 'name-server') {
    yield one('server placeholder', replaceWord(line, words.length - 1, '<dns>'));
    yield one('server octet', replaceWord(line, words.length - 1, '192.0.2.553'));
    yield one('server masked', replaceWord(line, words.length - 1, '192.x.x.53'));
  }
  if (words[0] === 'destination' && words[1] === 'transport-method')
    yield one('email', '  destination transport-method email');
  if (words[0] === 'active') yield one('inactive', '  no active');
  if (words[0] === 'profile') {
    yield one('profile misspelt', ' profile CiscoTAC1');
    yield one('profile typographic', ' profile “CiscoTAC-1”');
  }
  if (words[0] === 'service') yield one('service off', 'no service call-home');
  if (words[0] === 'revocation-check') yield one('crl alone', ' revocation-check crl');
  if (words[0] === 'crypto') {
    yield one('trustpoint _', 'crypto pki trustpoint SLA_TrustPoint');
    yield one('trustpoint case', 'crypto pki trustpoint SLA-Trustpoint');
  }
  if (words[0] === 'username') {
    yield one('privilege 1', line.replace('privilege 15', 'privilege 1'));
    yield one('no privilege', line.replace('privilege 15 ', ''));
  }
  if (line === 'ip http secure-server') {
    yield one('moved', line, 'ip http secure-port 8443');
    yield one('closed', line, 'ip http secure-active-session-modules none');
    yield one('access class undefined', line, 'ip http access-class ipv4 NO-SUCH-LIST');
  }
}

const keywordsOf: Readonly<Record<string, number>> = {
  license: 4,
  'call-home': 1,
  'contact-email-addr': 1,
  profile: 1,
  active: 1,
  destination: 3,
  'http-proxy': 1,
  vrf: 1,
  service: 2,
  aaa: 3,
};

/** Whether a word is one of the command, not a value of it. */
const isKeyword = (words: readonly string[], at: number): boolean =>
  at < (keywordsOf[words[0] as string] ?? 0) &&
  !(words[0] === 'license' && at === 3 && /^https?:/.test(words[3] ?? ''));

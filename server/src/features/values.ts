import { readCallHome } from '../facts/callHome';
import type { ConfigFacts } from '../facts/config';
import { sameInterface } from '../facts/interfaceName';
import { managementVrfOf } from '../facts/platform';
import type { Software } from '../facts/software';
import { slaTrustpoint } from '../facts/trustpoints';
import type { CommandRow } from '../knowledge/types';
import type { Text, Transport } from '../terms';
import { surroundingsOf } from './interfaceWords';
import { httpProxyOf } from './suggested';

/** Something that can be typed for an argument. */
export interface Value {
  /** As typed; `${1:sample}` for what is still to be chosen. */
  readonly text: string;
  readonly what: Text;
}

/** What the values of a place are chosen by. */
export interface Surroundings {
  readonly row: CommandRow;
  /** The keyword before the argument. */
  readonly keyword: string;
  readonly typed: string;
  readonly config: ConfigFacts | undefined;
  readonly transport: Transport | undefined;
  readonly software: Software;
}

/** Longer lists are asked for again when more of the name is typed. */
export const mostInterfaces = 40;

const inFile: Text = { en: 'In this configuration', ja: 'この設定にある値' };
const value =
  (what: Text) =>
  (text: string): Value => ({ text, what });

/** What can stand for an argument: the values of the file, those that the system makes, whole URLs. */
export function valuesOf(argument: string, around: Surroundings): readonly Value[] {
  const read = byArgument[argument];
  const seen = new Set<string>();
  return (read?.(around) ?? []).filter(({ text }) => !seen.has(text) && seen.add(text));
}

const byArgument: Readonly<Record<string, (around: Surroundings) => readonly Value[]>> = {
  // Nothing typed: those that can be a source. A switch has thousands of others.
  INTERFACE: ({ config, typed }) =>
    (
      (typed === ''
        ? config?.interfaces.firstWhere(({ address }) => address !== undefined, mostInterfaces)
        : config?.interfaces.called((name) => begins(name, typed) || isShort(typed, name), mostInterfaces)) ??
      []
    ).map((known) => ({ text: known.name, what: surroundingsOf(known) })),
  VRF: ({ config, software, row }) => {
    const made = managementVrfOf(software.family, config);
    return row.command === 'vrf definition'
      ? []
      : [
          ...(config?.vrfNames ?? []).map(value(inFile)),
          // Those that the device has made by itself are defined nowhere in what is about to be pasted.
          ...(config?.interfaces.firstWhere(({ vrf }) => vrf !== undefined, mostInterfaces) ?? [])
            .flatMap(({ vrfName }) => vrfName ?? [])
            .map(value(inFile)),
          ...(made ? [made] : []).map(
            value({ en: 'The management VRF of this platform', ja: 'このプラットフォームの管理 VRF' }),
          ),
        ];
  },
  TRUSTPOINT: ({ config }) => [
    {
      text: slaTrustpoint,
      what: { en: 'The trustpoint of licensing', ja: 'ライセンス用のトラストポイント' },
    },
    ...(config?.trustpoints ?? [])
      .flatMap((command) => command.words[command.keyword.endsWith('chain') ? 4 : 3]?.text ?? [])
      .map(value(inFile)),
  ],
  PROFILE: ({ config }) => [
    { text: 'CiscoTAC-1', what: { en: 'The built-in profile', ja: '組み込みのプロファイル' } },
    ...(config?.callHome ?? [])
      .flatMap((command) => command.childrenOf('profile'))
      .flatMap((command) => command.words[1]?.text ?? [])
      .map(value(inFile)),
  ],
  ADDRESS: ({ config, row }) =>
    row.command === 'ip name-server'
      ? (config?.nameServers ?? []).map((entry) => ({ text: entry.value, what: inFile }))
      : [],
  HOST: ({ config, row, typed }) => [
    ...(config && row.command.includes('proxy')
      ? proxiesIn(config).filter((host) => host !== typed)
      : []
    ).map(value(inFile)),
    ...(row.command === 'ip host'
      ? [{ text: 'cslu-local', what: { en: 'The name that finds CSLU', ja: 'CSLU の検出に使う名前' } }]
      : row.command === 'telnet'
        ? ['smartreceiver.cisco.com', 'tools.cisco.com'].map(value({ en: 'CSSM', ja: 'CSSM' }))
        : []),
    ...(row.command === 'ip host' ? peersIn(config) : hostsIn(config)).map(value(inFile)),
  ],
  USER: ({ config, row }) =>
    row.command === 'username'
      ? []
      : (config?.users ?? []).flatMap(({ words }) => words[1]?.text ?? []).map(value(inFile)),
  PATH: ({ software: { family } }) => {
    const what: Text = { en: 'A file on the device', ja: '装置上のファイル' };
    const stores =
      family === undefined
        ? ['flash:', 'bootflash:']
        : [family === 'router' || family === 'wlc' ? 'bootflash:' : 'flash:'];
    return [...stores, 'tftp:', 'usbflash0:'].map(value(what));
  },
  FEATURE: () => [{ text: 'hseck9', what: { en: 'High encryption', ja: '強力な暗号化（輸出規制対象）' } }],
  ZONE: () => [{ text: 'JST 9', what: { en: 'Japan', ja: '日本標準時' } }],
  GROUP: ({ row }) =>
    row.command.startsWith('aaa')
      ? ['tacacs+', 'radius'].map(value({ en: 'Servers of AAA', ja: 'AAA サーバグループ' }))
      : [],
  URL: (around) => urls(around),
};

const begins = (text: string, typed: string): boolean => text.toLowerCase().startsWith(typed.toLowerCase());

/** `Gi1/0` is the beginning of `GigabitEthernet1/0/1`. */
function isShort(typed: string, name: string): boolean {
  const number = /\d.*$/.exec(typed);
  return number !== null && sameInterface(typed, name.slice(0, name.search(/\d/) + number[0].length));
}

/** The proxies of licensing, of Call Home and of file copies: a site has one. */
const proxiesIn = (config: ConfigFacts): readonly string[] =>
  [config.proxyAddress, readCallHome(config, true).proxy?.words[1], httpProxyOf(config).proxy].flatMap(
    (host) => (typeof host === 'string' ? host : (host?.text ?? [])),
  );

/** The names of `ip host`. */
const hostsIn = (config: ConfigFacts | undefined): string[] =>
  (config?.hosts ?? []).map((host) => host.value);

/** The hosts that licensing's URLs name. */
const peersIn = (config: ConfigFacts | undefined): string[] =>
  (config?.urls ?? []).flatMap(({ url }) =>
    url && url.host !== '' && !url.isAddress && !url.placeholder ? [url.host] : [],
  );

const cssm: Value = {
  text: 'https://smartreceiver.cisco.com/licservice/license',
  what: { en: 'CSSM, transport smart', ja: 'CSSM（smart トランスポート）' },
};
const tools: Value = {
  text: 'https://tools.cisco.com/its/service/oddce/services/DDCEService',
  what: { en: 'CSSM, Call Home', ja: 'CSSM（Call Home）' },
};

function urls({ row, keyword, typed, config, transport }: Surroundings): readonly Value[] {
  switch (row.command) {
    case 'license smart url cslu':
      return cslu(typed, config);
    case 'license smart url smart':
      return [cssm];
    case 'license smart url':
      return transport === 'smart'
        ? [cssm]
        : transport === 'callhome' || transport === undefined
          ? [tools]
          : [];
    case 'destination address':
      return keyword === 'http' ? [tools] : [];
    case 'crypto pki trustpool import':
      return [
        {
          text: 'http://www.cisco.com/security/pki/trs/ios_core.p7b',
          what: { en: 'Root certificates of Cisco', ja: 'Cisco のルート証明書' },
        },
      ];
    default:
      return [];
  }
}

/** CSLU and SSM On-Prem at the host that is typed, at those that the file names, at one still to be chosen. */
function cslu(typed: string, config: ConfigFacts | undefined): readonly Value[] {
  const given = /^https?:\/\/(\[[^\]\s]+\]|[^/:\s]+)/i.exec(typed)?.[1];
  const named = [...new Set([...hostsIn(config), ...peersIn(config)])].filter(
    (host) => !/\.cisco\.com$/.test(host),
  );
  const hosts = given ? [...named.filter((host) => begins(host, given)), given] : named;
  const at = (host: string, onPrem: string): Value[] => [
    { text: `http://${host}:8182/cslu/v1/pi`, what: { en: 'CSLU', ja: 'CSLU' } },
    ...['https', 'http'].map((scheme) => ({
      text: `${scheme}://${onPrem}/cslu/v1/pi/`,
      what: { en: 'SSM On-Prem, with its tenant', ja: 'SSM On-Prem（テナントを含む）' },
    })),
  ];
  const tenant = /^https?:\/\/[^/\s]+\/cslu\/v1\/pi\/(\S+)$/i.exec(typed)?.[1];
  if (tenant !== undefined) return [];
  const known = hosts.flatMap((host) => at(host, host));
  const open = given ? [] : [...at('cslu-local', '').slice(0, 1), ...at('${1:host}', '${1:host}')];
  return [...known, ...open].map((entry) =>
    entry.text.endsWith('/pi/') ? { ...entry, text: `${entry.text}\${2:tenant}` } : entry,
  );
}

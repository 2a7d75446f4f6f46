import type { Command, Word } from '../config/command';
import type { Config } from '../config/parse';
import { type Placeholder, placeholdersIn } from '../config/placeholders';
import type { TopologyId, Transport } from '../terms';
import { topologyIds, transports } from '../terms';
import { parseRelease, type Release } from '../text/release';
import type { Span } from '../text/source';
import { addressIn, type Interface, nameOf, numberKey, readInterface, sameInterface } from './interfaces';
import { parseUrl, type Url } from './url';

/** A `license smart transport` line. */
export interface TransportLine {
  readonly command: Command;
  /** The keyword as typed. */
  readonly word: Word;
  /** Undefined if the device knows no such keyword. */
  readonly value: Transport | undefined;
}

/** A `license smart url` line: `bare` has no keyword before the URL, `default` no URL at all. */
export interface UrlLine {
  readonly command: Command;
  readonly kind: 'bare' | 'cslu' | 'smart' | 'utility' | 'default';
  readonly url: Url | undefined;
}

/** A value that stands in a VRF, or in the global table. */
export interface InVrf {
  readonly value: string;
  readonly vrf: string | undefined;
  readonly span: Span;
  readonly command: Command;
}

/** What a configuration says that licensing can depend on. */
export interface ConfigFacts {
  readonly config: Config;
  /** Absence may be judged: the configuration is whole. */
  readonly whole: boolean;
  readonly hostname: Word | undefined;
  readonly version: { readonly release: Release; readonly span: Span } | undefined;
  readonly bootRelease: { readonly release: Release; readonly span: Span } | undefined;
  /** In their order; the last one is in force. */
  readonly transports: readonly TransportLine[];
  readonly urls: readonly UrlLine[];
  readonly proxyAddress: Word | undefined;
  readonly proxyPort: Word | undefined;
  readonly vrf: Word | undefined;
  /** Every `license smart …` line, `no` forms too. */
  readonly licensing: readonly Command[];
  readonly httpSource: Word | undefined;
  readonly nameServers: readonly InVrf[];
  readonly hosts: readonly InVrf[];
  /** `no ip domain lookup`, in the global table or a VRF. */
  readonly lookupOff: readonly { readonly vrf: string | undefined; readonly command: Command }[];
  readonly lookupSources: readonly Command[];
  readonly vrfNames: readonly string[];
  readonly callHome: readonly Command[];
  readonly ntp: readonly Command[];
  readonly aaa: readonly Command[];
  readonly declared:
    | { readonly id: TopologyId | undefined; readonly word: string; readonly span: Span }
    | undefined;
  /** The interface of a name, however it is abbreviated. */
  readonly interfaceOf: (name: string) => Interface | undefined;
  /** Whether any interface learns its address, and with it perhaps a name server. */
  readonly learnsAddress: () => boolean;
  /** Placeholders of licensing's own lines. */
  readonly placeholders: readonly Placeholder[];
}

interface Draft {
  hostname?: Word;
  version?: { release: Release; span: Span };
  bootRelease?: { release: Release; span: Span };
  proxyAddress?: Word;
  proxyPort?: Word;
  vrf?: Word;
  httpSource?: Word;
  readonly transports: TransportLine[];
  readonly urls: UrlLine[];
  readonly licensing: Command[];
  readonly nameServers: InVrf[];
  readonly hosts: InVrf[];
  readonly lookupOff: { vrf: string | undefined; command: Command }[];
  readonly lookupSources: Command[];
  readonly vrfNames: string[];
  readonly callHome: Command[];
  readonly ntp: Command[];
  readonly aaa: Command[];
  readonly interfaces: Command[];
  readonly own: Command[];
}

/** Collects the facts of a configuration in one pass over its known lines. */
export function readConfigFacts(config: Config): ConfigFacts {
  const draft: Draft = {
    transports: [],
    urls: [],
    licensing: [],
    nameServers: [],
    hosts: [],
    lookupOff: [],
    lookupSources: [],
    vrfNames: [],
    callHome: [],
    ntp: [],
    aaa: [],
    interfaces: [],
    own: [],
  };
  for (const command of config.commands) collect[command.keyword]?.(command, draft);
  const {
    interfaces,
    own,
    hostname,
    version,
    bootRelease,
    proxyAddress,
    proxyPort,
    vrf,
    httpSource,
    ...lists
  } = draft;
  const read = new Map<Command, Interface>();
  const interfaceAt = (command: Command): Interface => {
    const known = read.get(command) ?? readInterface(command);
    read.set(command, known);
    return known;
  };
  let numbers: Numbers | undefined;
  let learns: boolean | undefined;
  return {
    ...lists,
    config,
    whole: config.whole,
    hostname,
    version,
    bootRelease,
    proxyAddress,
    proxyPort,
    vrf,
    httpSource,
    declared: declaredIn(config),
    interfaceOf(name) {
      numbers ??= numbersOf(interfaces);
      let index = numbers.last[numberKey(name, 0, name.length) & numbers.mask] as number;
      while (index !== -1 && !sameInterface(nameOf(interfaces[index] as Command), name))
        index = numbers.before[index] as number;
      const hit = interfaces[index];
      return hit && interfaceAt(hit);
    },
    learnsAddress() {
      learns ??= interfaces.some((command) => addressIn(command) === 'learned');
      return learns;
    },
    placeholders: own.flatMap((command) => [command, ...descendants(command)]).flatMap(placeholdersIn),
  };
}

/**
 * Interfaces in chains by their number, since a switch has thousands: the last one of each chain, and for each the one
 * before it; -1 if there is none. Two numbers may share a chain.
 */
interface Numbers {
  readonly mask: number;
  readonly last: Int32Array;
  readonly before: Int32Array;
}

function numbersOf(interfaces: readonly Command[]): Numbers {
  const mask = 2 ** Math.ceil(Math.log2(interfaces.length + 1)) - 1;
  const last = new Int32Array(mask + 1).fill(-1);
  const before = new Int32Array(interfaces.length);
  for (let index = 0; index < interfaces.length; index++) {
    const { source, start, end } = interfaces[index] as Command;
    const chain = numberKey(source.text, start, end) & mask;
    before[index] = last[chain] as number;
    last[chain] = index;
  }
  return { mask, last, before };
}

const descendants = (command: Command): readonly Command[] =>
  command.children.flatMap((child) => [child, ...descendants(child)]);

function declaredIn(config: Config): ConfigFacts['declared'] {
  const directive = config.directives.findLast(({ name }) => name === 'topology');
  if (!directive) return undefined;
  return {
    id: topologyIds.find((id) => id === directive.value),
    word: directive.value,
    span: directive.span,
  };
}

/** What each known first word contributes. */
const collect: Readonly<Record<string, (command: Command, draft: Draft) => void>> = {
  hostname(command, draft) {
    const name = command.words[1];
    if (name && !command.negated) draft.hostname = name;
  },
  version(command, draft) {
    const word = command.words[1];
    const release = word && parseRelease(word.text);
    if (release) draft.version = { release, span: command.span };
  },
  'boot system'(command, draft) {
    const match = /(?:iosxe(?:-\w+)?|universalk9\w*)\.(\d\d\.\d\d\.\d\d[a-z]?)\./i.exec(command.text);
    const release = match && parseRelease(match[1] as string);
    if (release) draft.bootRelease = { release, span: command.span };
  },
  license(command, draft) {
    if (command.word(1) !== 'smart') return;
    draft.licensing.push(command);
    draft.own.push(command);
    if (!command.negated) smart(command, draft);
  },
  'ip http'(command, draft) {
    if (command.negated || !command.is('ip', 'http', 'client', 'source-interface')) return;
    const name = command.rest(4);
    if (!name) return;
    draft.httpSource = name;
    draft.own.push(command);
  },
  'ip name-server'(command, draft) {
    if (command.negated) return;
    const inVrf = command.word(2) === 'vrf';
    const vrf = inVrf ? command.words[3]?.text : undefined;
    for (const { text, span } of command.words.slice(inVrf ? 4 : 2))
      draft.nameServers.push({ value: text, vrf, span, command });
    draft.own.push(command);
  },
  'ip host'(command, draft) {
    if (command.negated) return;
    const inVrf = command.word(2) === 'vrf';
    const name = command.words[inVrf ? 4 : 2];
    if (name)
      draft.hosts.push({
        value: name.text.toLowerCase(),
        vrf: inVrf ? command.words[3]?.text : undefined,
        span: name.span,
        command,
      });
  },
  'ip domain'(command, draft) {
    if (command.word(2) === 'lookup') lookup(command, draft, 3);
  },
  'ip domain-lookup'(command, draft) {
    lookup(command, draft, 2);
  },
  'ip vrf'(command, draft) {
    if (command.words[2] && !command.negated) draft.vrfNames.push(command.words[2].text);
  },
  'vrf definition'(command, draft) {
    if (command.words[2] && !command.negated) draft.vrfNames.push(command.words[2].text);
  },
  interface(command, draft) {
    if (!command.negated) draft.interfaces.push(command);
  },
  'call-home'(command, draft) {
    if (command.negated) return;
    draft.callHome.push(command);
    draft.own.push(command);
  },
  ntp(command, draft) {
    if (!command.negated) draft.ntp.push(command);
  },
  aaa(command, draft) {
    draft.aaa.push(command);
  },
};

function lookup(command: Command, draft: Draft, from: number): void {
  const inVrf = command.word(from) === 'vrf';
  const vrf = inVrf ? command.words[from + 1]?.text : undefined;
  const source = command.word(from + (inVrf ? 2 : 0)) === 'source-interface';
  if (command.negated && !source) draft.lookupOff.push({ vrf, command });
  else if (!command.negated && source) draft.lookupSources.push(command);
}

function smart(command: Command, draft: Draft): void {
  const third = command.words[3];
  switch (command.word(2)) {
    case 'transport':
      if (third)
        draft.transports.push({
          command,
          word: third,
          value: transports.find((value) => value === third.text.toLowerCase()),
        });
      break;
    case 'url':
      urlLine(command, draft);
      break;
    case 'proxy':
      if (command.word(3) === 'address' && command.words[4]) draft.proxyAddress = command.words[4];
      if (command.word(3) === 'port' && command.words[4]) draft.proxyPort = command.words[4];
      break;
    case 'vrf':
      if (third) draft.vrf = third;
      break;
    default:
  }
}

function urlLine(command: Command, draft: Draft): void {
  const keyword = command.word(3);
  if (keyword === 'default') draft.urls.push({ command, kind: 'default', url: undefined });
  else if (keyword === 'cslu' || keyword === 'smart' || keyword === 'utility') {
    // The rest, not the next word: a placeholder such as `<URL from On-Prem>` holds blanks.
    const url = command.rest(4);
    draft.urls.push({ command, kind: keyword, url: url && parseUrl(url) });
  } else if (keyword !== '') {
    const url = command.rest(3);
    draft.urls.push({ command, kind: 'bare', url: url && parseUrl(url) });
  }
}

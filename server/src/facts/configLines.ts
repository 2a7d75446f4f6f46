import type { Command, Word } from '../config/command';
import type { Config } from '../config/config';
import { isGarbled } from '../config/lookalikes';
import { slipIn } from '../config/slips';
import { completed, isExec, smartWord, urlWords } from '../config/smart';
import { type Transport, transports } from '../terms';
import { nearest } from '../terms/nearest';
import { parseRelease, type Release } from '../text/release';
import type { Span } from '../text/source';
import { parseUrl, type Url } from './url';

/** A `license smart transport` line. */
interface TransportLine {
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

/** What the lines of a configuration say, one by one. */
export interface ConfigLines {
  readonly hostname: Word | undefined;
  readonly version: { readonly release: Release; readonly span: Span } | undefined;
  readonly bootRelease: { readonly release: Release; readonly span: Span } | undefined;
  /** In their order; the last one is in force. */
  readonly transports: readonly TransportLine[];
  readonly urls: readonly UrlLine[];
  readonly proxyAddress: Word | undefined;
  readonly proxyPort: Word | undefined;
  readonly vrf: Word | undefined;
  /** Every `license …` line. */
  readonly licenseLines: readonly Command[];
  /** Every `license smart …` line, `no` forms too. */
  readonly licensing: readonly Command[];
  readonly httpSource: Word | undefined;
  readonly nameServers: readonly InVrf[];
  /** Split DNS (Cisco, IP Addressing: DNS Configuration Guide): a view has servers of its own. */
  readonly dnsViews: readonly Command[];
  readonly hosts: readonly InVrf[];
  /** `no ip domain lookup`, in the global table or a VRF, unless taken back later. */
  readonly lookupOff: readonly { readonly vrf: string | undefined; readonly command: Command }[];
  readonly lookupSources: readonly Command[];
  readonly vrfNames: readonly string[];
  /** `vrf definition` and `ip vrf` blocks. */
  readonly vrfs: readonly Command[];
  readonly defaultGateways: readonly Command[];
  /** `ip routing` and `no ip routing`; the last one counts. */
  readonly routing: readonly Command[];
  /** `ip domain name` and `ip domain list`. */
  readonly domainNames: readonly InVrf[];
  /** Every `ip http client …` line. */
  readonly httpClient: readonly Command[];
  /** `crypto pki trustpoint` and `crypto pki certificate chain` blocks. */
  readonly trustpoints: readonly Command[];
  /** Lines that tell the platform: `license udi`, `license air`, `switch 1 provision`, `boot system`. */
  readonly platformLines: readonly Command[];
  readonly callHome: readonly Command[];
  /** `service call-home` and `no service call-home`; the last one counts. */
  readonly callHomeService: readonly Command[];
  readonly ntp: readonly Command[];
  readonly aaa: readonly Command[];
  /** Lines of the HTTP server, `no` forms too. */
  readonly httpServer: readonly Command[];
  readonly users: readonly Command[];
  /** `restconf` and `netconf-yang`, `no` forms too. */
  readonly yangServers: readonly Command[];
  /** Lines and blocks that a placeholder in would matter to licensing. */
  readonly own: readonly Command[];
}

/** The same while the lines are read. */
type Draft = {
  -readonly [key in keyof ConfigLines]: ConfigLines[key] extends readonly (infer T)[]
    ? T[]
    : ConfigLines[key];
};

/** Collects what the lines of a configuration say, in one pass; lines of no interest are not looked into. */
export function readConfigLines({ commands }: Config): ConfigLines {
  const draft: Draft = {
    hostname: undefined,
    version: undefined,
    bootRelease: undefined,
    transports: [],
    urls: [],
    proxyAddress: undefined,
    proxyPort: undefined,
    vrf: undefined,
    licenseLines: [],
    licensing: [],
    httpSource: undefined,
    nameServers: [],
    dnsViews: [],
    hosts: [],
    lookupOff: [],
    lookupSources: [],
    vrfNames: [],
    vrfs: [],
    defaultGateways: [],
    routing: [],
    domainNames: [],
    httpClient: [],
    trustpoints: [],
    platformLines: [],
    callHome: [],
    callHomeService: [],
    ntp: [],
    aaa: [],
    httpServer: [],
    users: [],
    yangServers: [],
    own: [],
  };
  for (const row of commands.rowsOf(...Object.keys(collect)))
    collect[commands.keyword(row)]?.(commands.command(row), draft);
  return draft;
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
    if (command.negated) return;
    const match = /(?:iosxe(?:-\w+)?|universalk9\w*)\.(\d\d\.\d\d\.\d\d[a-z]?)\./i.exec(command.text);
    const release = match && parseRelease(match[1] as string);
    // The images of the list are tried in its order.
    if (release) draft.bootRelease ??= { release, span: command.span };
    draft.platformLines.push(command);
  },
  license(command, draft) {
    if (command.word(1) === 'udi' || command.word(1) === 'air') draft.platformLines.push(command);
    draft.licenseLines.push(command);
    // A line whose first word is misspelt is no line of licensing for the device.
    if (command.word(1) !== 'smart' || isMisspelt(command)) return;
    draft.licensing.push(command);
    if (isExec(command)) return;
    draft.own.push(command);
    if (!command.negated && !isGarbled(command)) smart(command, draft);
  },
  'ip http'(command, draft) {
    draft.httpServer.push(command);
    if (command.negated || command.word(2) !== 'client') return;
    draft.httpClient.push(command);
    if (command.word(3) !== 'source-interface') return;
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
    if (!isAsWritten(command)) return;
    if (command.word(2) === 'lookup') lookup(command, draft, 3);
    if (command.word(2) === 'name' || command.word(2) === 'list') domainName(command, draft, 3);
  },
  'ip domain-name'(command, draft) {
    domainName(command, draft, 2);
  },
  'ip dns view'(command, draft) {
    if (!command.negated) draft.dnsViews.push(command);
  },
  'ip domain-lookup'(command, draft) {
    if (isAsWritten(command)) lookup(command, draft, 2);
  },
  'ip vrf': vrfBlock,
  'vrf definition': vrfBlock,
  'ip default-gateway'(command, draft) {
    if (!command.negated) draft.defaultGateways.push(command);
  },
  'ip routing'(command, draft) {
    draft.routing.push(command);
  },
  'crypto pki trustpoint'(command, draft) {
    if (!command.negated) draft.trustpoints.push(command);
  },
  'crypto pki certificate chain'(command, draft) {
    if (!command.negated) draft.trustpoints.push(command);
  },
  switch(command, draft) {
    draft.platformLines.push(command);
  },
  'call-home'(command, draft) {
    if (command.negated) return;
    draft.callHome.push(command);
    draft.own.push(command);
  },
  'service call-home'(command, draft) {
    if (isAsWritten(command)) draft.callHomeService.push(command);
  },
  username(command, draft) {
    if (!command.negated) draft.users.push(command);
  },
  restconf(command, draft) {
    draft.yangServers.push(command);
  },
  'netconf-yang'(command, draft) {
    draft.yangServers.push(command);
  },
  ntp(command, draft) {
    if (!command.negated) draft.ntp.push(command);
  },
  aaa(command, draft) {
    draft.aaa.push(command);
  },
};

/** Not found by a slip in its first words, see `meantHead`: what the device refuses switches nothing off. */
const isAsWritten = (command: Command): boolean => slipIn(command) === undefined;

/** Found by what follows it, see `meantHead`; full-width letters are judged with the others of the line. */
const isMisspelt = (command: Command): boolean =>
  /^[a-z]+$/.test(command.word(0)) && command.word(0) !== 'license';

function lookup(command: Command, draft: Draft, from: number): void {
  const inVrf = command.word(from) === 'vrf';
  const vrf = inVrf ? command.words[from + 1]?.text : undefined;
  const source = command.word(from + (inVrf ? 2 : 0)) === 'source-interface';
  if (command.negated && !source) draft.lookupOff.push({ vrf, command });
  else if (!command.negated && source) {
    draft.lookupSources.push(command);
    draft.own.push(command);
  }
  // Typed after a `no ip domain lookup`, the line takes it back.
  else if (!command.negated) draft.lookupOff.splice(0, draft.lookupOff.length);
}

function domainName(command: Command, draft: Draft, from: number): void {
  if (command.negated) return;
  const inVrf = command.word(from) === 'vrf';
  const name = command.words[from + (inVrf ? 2 : 0)];
  const vrf = inVrf ? command.words[from + 1]?.text : undefined;
  if (name) draft.domainNames.push({ value: name.text, vrf, span: name.span, command });
}

function vrfBlock(command: Command, draft: Draft): void {
  const name = command.words[2];
  if (!name || command.negated) return;
  draft.vrfNames.push(name.text);
  draft.vrfs.push(command);
}

function smart(command: Command, draft: Draft): void {
  const third = command.words[3];
  switch (smartWord(command)) {
    case 'transport':
      if (third)
        draft.transports.push({
          command,
          word: third,
          value: completed(third.text.toLowerCase(), transports),
        });
      break;
    case 'url':
      urlLine(command, draft);
      break;
    case 'proxy':
      {
        const part = completed(command.word(3), ['address', 'port']);
        if (part === 'address' && command.words[4]) draft.proxyAddress = command.words[4];
        if (part === 'port' && command.words[4]) draft.proxyPort = command.words[4];
      }
      break;
    case 'vrf':
      if (third) draft.vrf = third;
      break;
    default:
  }
}

function urlLine(command: Command, draft: Draft): void {
  const keyword = completed(command.word(3), urlWords) ?? command.word(3);
  if (keyword === 'default') draft.urls.push({ command, kind: 'default', url: undefined });
  else if (keyword === 'cslu' || keyword === 'smart' || keyword === 'utility') {
    // The rest, not the next word: a placeholder such as `<URL from On-Prem>` holds blanks.
    const url = typedFrom(command, 4);
    draft.urls.push({ command, kind: keyword, url: url && parseUrl(url) });
  } else if (keyword !== '' && nearest(keyword, urlWords) === undefined) {
    const url = typedFrom(command, 3);
    draft.urls.push({ command, kind: 'bare', url: url && parseUrl(url) });
  }
}

/** The words from an index on, without the note that a person wrote behind them. */
function typedFrom(command: Command, index: number): Word | undefined {
  const first = command.words[index];
  const stop = command.words.findIndex(
    ({ text }, at) => at > index && /^(?:!|#|<<|＜＜|←|⇐|※|→|--|\/\/)/.test(text),
  );
  const last = stop === -1 ? undefined : command.words[stop - 1];
  if (!first || !last) return command.rest(index);
  const span = command.source.span(first.span.start, last.span.end);
  return { text: command.source.slice(span.start, span.end), span };
}

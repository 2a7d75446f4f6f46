import type { Command } from '../../config/command';
import { isListening, readCollector } from '../../facts/collector';
import { askName } from '../../facts/name';
import { reachOf, sourceInterface } from '../../facts/reach';
import { meets } from '../../facts/topology';
import { likeSla, trustpointUses } from '../../facts/trustpoints';
import type { TopologyLine, TopologyRow } from '../../knowledge/types';
import type { Knowns } from '../../rules/rule';
import type { Written } from '../snippet';
import type { Draft } from './draft';
import type { Filling } from './values';

/**
 * What a topology needs beside licensing's own lines: name resolution, source interface, clock, access for a
 * collector. It is only ever added, and only where the text has nothing that serves.
 * @param after the facts of the text with its new licensing lines, this topology declared
 */
export function planAround(
  draft: Draft,
  row: TopologyRow,
  written: Written,
  filling: Filling,
  after: Knowns,
): void {
  // Users first: where AAA is in force already, the collector's user is there before anything asks for it.
  const question = askName(after);
  const off = question?.lookupLine;
  if (question?.answer === 'lookup-off' && off && row.initiator === 'device') {
    const own = draft.config.lookupOff.find(({ command }) => command.text === off.text);
    if (own) draft.replace([own.command], off.text, 'around');
  }
  const lines = written.lines.toSorted((a, b) => Number(isUser(b)) - Number(isUser(a)));
  let resolves = false;
  for (const line of lines) {
    const [head = ''] = line.text.split(' ${', 1);
    const keyword = keywords.find((words) => `${head} `.startsWith(`${words} `));
    if (keyword === undefined || !wants(line, keyword, draft, row, filling, after, resolves)) continue;
    const text = filling.line(inVrf(line.text, row, after), line.need === 'required');
    if (text === undefined) continue;
    if (keyword === 'ip name-server') resolves = true;
    const old = replaced(draft.config, text);
    if (old) draft.replace([old], text, 'around');
    else draft.add(text, 'around');
  }
  planTrustpoint(draft, after);
}

/** Heads of the lines that are added here. */
const keywords: readonly string[] = [
  'ip name-server',
  'ip domain lookup',
  'ip domain name',
  'ip http',
  'ntp',
  'username',
  'netconf-yang',
];

/** Names and time are asked for where the connection is made; Call Home resolves in the global table. */
function inVrf(text: string, { transport }: TopologyRow, { vrf }: Knowns): string {
  if (!vrf || transport === 'callhome' || text.includes(' vrf ')) return text;
  return text.replace(/^(ip name-server|ip domain lookup|ntp server) /, `$1 vrf ${vrf.name} `);
}

/** The line that a new one takes the place of: another source interface, a listener that is switched off. */
function replaced(
  { httpClient, httpServer, yangServers }: Draft['config'],
  text: string,
): Command | undefined {
  if (text.includes('client source-interface'))
    return httpClient.findLast((line) => line.word(3) === 'source-interface');
  return [...httpServer, ...yangServers].findLast((line) => line.negated && line.text === text);
}

const isUser = ({ text }: TopologyLine): boolean => text.startsWith('username ');

function wants(
  line: TopologyLine,
  keyword: string,
  { config }: Draft,
  row: TopologyRow,
  filling: Filling,
  after: Knowns,
  resolves: boolean,
): boolean {
  const collected = row.initiator === 'collector';
  const collector = readCollector(config);
  switch (keyword) {
    case 'ip name-server':
      // Where the resolver was only switched off, its servers are there.
      return (
        !collected &&
        meets(line.purpose, after) === 'no' &&
        !hasServers(after) &&
        !config.nameServers.some(({ vrf }) => vrf !== undefined && vrf === filling.value('vrf'))
      );
    case 'ip domain lookup':
      // The source of queries belongs to servers that are new; others are asked as they were before.
      return resolves && config.lookupSources.length === 0;
    case 'ip domain name':
      return config.domainNames.length === 0;
    case 'ntp':
      return config.ntp.length === 0;
    case 'username':
      return collector.users.length === 0 && !collector.asksServer;
    case 'netconf-yang':
      return collector.yang.length === 0;
    default:
      break;
  }
  if (line.text.includes('source-interface')) return !collected && !sourceFits(config, line, filling);
  // In a fragment the device may say otherwise, and the line would replace that.
  if (line.text.includes('authentication'))
    return config.whole && !config.httpServer.some((entry) => entry.word(2) === 'authentication');
  return isListening(collector, after) === 'no';
}

const hasServers = (after: Knowns): boolean => {
  const question = askName(after);
  return (
    question?.answer === 'lookup-off' &&
    after.config?.nameServers.some(({ vrf }) => vrf === question.vrf) === true
  );
};

/** A source interface is kept, unless somebody asks for the VRF that it is not in. */
function sourceFits(config: Draft['config'], line: TopologyLine, filling: Filling): boolean {
  if (!config.httpSource) return line.need === 'required' && config.vrf !== undefined;
  const vrf = filling.given('vrf');
  const own = sourceInterface(config);
  return vrf === undefined || own === undefined || own.vrf?.name === vrf;
}

/** In a closed network no CRL can be fetched; IOS-XE makes the trustpoint with that check and nothing else. */
function planTrustpoint(draft: Draft, after: Knowns): void {
  if (after.peer?.url?.form !== 'onprem' || reachOf(after)?.secure !== true) return;
  const uses = trustpointUses(draft.config).filter(
    ({ name, kind }) => kind === 'trustpoint' && likeSla(name.text) === 'same',
  );
  for (const { command, name } of uses) {
    const lines = command.childrenOf('revocation-check');
    const last = lines.findLast(({ negated }) => !negated);
    if (last?.words.length === 2 && last.word(1) === 'crl')
      draft.replace(lines, 'revocation-check none', 'around', [`crypto pki trustpoint ${name.text}`]);
  }
  if (uses.length === 0 && !trustpointUses(draft.config).some(({ name }) => likeSla(name.text) === 'same'))
    draft.add('crypto pki trustpoint SLA-TrustPoint', 'around', [' revocation-check none']);
}

import type { Command } from '../../config/command';
import { type CallHomeProfile, readCallHome, sendsReports } from '../../facts/callHome';
import { callHomeLeg } from '../../facts/callHomeLeg';
import type { TopologyRow } from '../../knowledge/types';
import type { Written } from '../snippet';
import type { Draft } from './draft';
import type { Filling } from './values';

const builtIn = 'profile CiscoTAC-1';
const method = 'destination transport-method http';

/** Lines by which Call Home serves somebody else too: then its profile and its proxy stay as they are. */
const others: readonly string[] = [
  'aaa-authorization',
  'alert-group',
  'contract-id',
  'customer-id',
  'mail-server',
  'phone-number',
  'rate-limit',
  'site-id',
  'street-address',
  'subscribe-to-alert-group',
  'syslog-throttling',
  'anonymous-reporting-only',
];

/** Call Home as a way of licence reports: set up where the topology needs it, taken back where it was chosen before. */
export function planCallHome(draft: Draft, row: TopologyRow, written: Written, filling: Filling): void {
  if (row.transport === 'callhome') setUp(draft, row, written, filling);
  else if (draft.config.transports.at(-1)?.value === 'callhome') takeBack(draft);
}

function setUp(draft: Draft, row: TopologyRow, written: Written, filling: Filling): void {
  const { config } = draft;
  const services = config.callHomeService;
  if (services.at(-1)?.negated) draft.replace(services, 'service call-home', 'own');
  else if (services.length === 0) draft.add('service call-home', 'own');

  const home = readCallHome(config, true);
  const wanted = written.lines.flatMap(({ text, need }) => {
    if (!/^ (?:contact-email-addr|vrf|http-proxy) /.test(text)) return [];
    return {
      keyword: text.trim().split(' ', 1)[0] as string,
      text: text.trim(),
      needed: need === 'required',
    };
  });
  const lines = wanted.flatMap(({ keyword, text, needed }) => {
    const old = linesOf(config.callHome, keyword);
    const has = old.some(({ negated }) => !negated);
    const asked = [...text.matchAll(/\$\{(\w+)\}/g)].some(([, name]) => {
      const given = filling.given(name as string);
      return given !== undefined && !old.some((line) => line.words.some((word) => word.text === given));
    });
    if (has && !asked) return [];
    // The mail address that Cisco documents serves everybody: nobody is asked for it.
    const line =
      keyword === 'contact-email-addr' && filling.value('mail') === undefined
        ? `contact-email-addr ${written.values.find(({ name }) => name === 'mail')?.sample ?? ''}`
        : filling.line(text, needed);
    return line === undefined ? [] : [{ line, old }];
  });
  const sending = home.profiles.filter((profile) => sendsReports(profile) === 'yes');
  const kept = sending.findLast((profile) => !profile.builtIn) ?? sending[0];
  const tac = home.profiles.find((profile) => profile.builtIn);
  const block = config.callHome.at(-1);
  if (!block) {
    const below = [
      ...lines.map(({ line }) => ` ${line}`),
      ...(kept ? [] : [` ${builtIn}`, '  active', `  ${method}`]),
    ];
    draft.add('call-home', 'own', below);
    return;
  }
  const firstProfile = block.children.findIndex(({ keyword }) => keyword === 'profile');
  const behind = firstProfile === -1 ? block.children.at(-1) : block.children[firstProfile - 1];
  for (const { line, old } of lines)
    if (old.length > 0) draft.replace(old, line, 'own', ['call-home']);
    else draft.addBelow(block, behind, line, 'own', ['call-home']);
  if (!row.proxy && home.proxy) draft.remove([home.proxy], 'no http-proxy', ['call-home']);
  if (!kept) complete(draft, block, tac);
  for (const profile of home.profiles)
    if (profile !== kept && profile !== (kept ? undefined : tac) && profile.active === 'yes')
      silence(draft, profile);
}

/** The built-in profile needs two lines only: it is inactive and sends mail unless told otherwise. */
function complete(draft: Draft, block: Command, profile: CallHomeProfile | undefined): void {
  const path = ['call-home', builtIn];
  if (!profile) {
    draft.addBelow(block, block.children.at(-1), `${builtIn}\n active\n ${method}`, 'own', ['call-home']);
    draft.type('active', 'own', path);
    draft.type(method, 'own', path);
    return;
  }
  const { command } = profile;
  const line = (...words: readonly string[]): readonly Command[] =>
    command.children.filter((entry) => entry.is(...words));
  const put = (old: readonly Command[], text: string): void => {
    if (old.length > 0) draft.replace(old, text, 'own', path);
    else draft.addBelow(command, undefined, text, 'own', path);
  };
  const denied = line('reporting', 'smart-licensing-data');
  if (profile.licensing === 'no') put(denied, 'reporting smart-licensing-data');
  if (profile.http !== 'yes') put(line('destination', 'transport-method'), method);
  if (profile.active !== 'yes') put(line('active'), 'active');
}

/**
 * Takes licensing out of a profile. The built-in one carries licensing data by default and is switched off where
 * nothing else is asked of Call Home; another one loses the line that asks for licensing data.
 */
function silence(draft: Draft, profile: CallHomeProfile): void {
  const { command, reporting, name } = profile;
  if (profile.builtIn)
    draft.remove(
      command.children.filter((line) => line.is('active')),
      'no active',
      ['call-home', builtIn],
    );
  else if (reporting)
    draft.remove([reporting], 'no reporting smart-licensing-data', ['call-home', `profile ${name.text}`]);
}

function takeBack(draft: Draft): void {
  const { config } = draft;
  const home = readCallHome(config, true);
  const shared = servesOthers(config.callHome);
  const proxy = callHomeLeg(config).proxy && home.proxy;
  if (proxy && !shared) draft.remove([proxy], 'no http-proxy', ['call-home']);
  for (const profile of home.profiles)
    if (profile.active === 'yes' && (!profile.builtIn || !shared)) silence(draft, profile);
}

/** Whether something else than licensing is asked of Call Home. */
function servesOthers(blocks: readonly Command[]): boolean {
  const lines = blocks.flatMap(({ children }) => children);
  return [...lines, ...lines.flatMap(({ children }) => children)].some(
    (line) =>
      !line.negated &&
      (others.includes(line.keyword) ||
        line.is('reporting', 'smart-call-home-data') ||
        line.is('destination', 'address', 'email')),
  );
}

const linesOf = (blocks: readonly Command[], keyword: string): readonly Command[] =>
  blocks.flatMap(({ children }) => children).filter((line) => line.keyword === keyword);

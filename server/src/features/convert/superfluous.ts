import type { Command } from '../../config/command';
import { readCallHome } from '../../facts/callHome';
import { readCollector } from '../../facts/collector';
import type { ConfigFacts } from '../../facts/config';
import { likeSla, trustpointUses } from '../../facts/trustpoints';
import { topologies } from '../../knowledge/topologies/registry';
import type { TopologyRow } from '../../knowledge/types';
import type { Text, TopologyId } from '../../terms';

/** A line that the topology before needed and the new one does not; others may need it, so it stays. */
export interface Leftover {
  readonly command: Command;
  /** The line without what is secret in it. */
  readonly text: string;
  readonly why: Text;
}

const whys = {
  collector: {
    en: 'a collector logged in with it',
    ja: '収集側のログインに使用していた設定です',
  },
  sending: {
    en: 'the device sent its reports with it',
    ja: '装置からのレポート送信に使用していた設定です',
  },
  callHome: {
    en: 'Call Home carried the reports',
    ja: 'Call Home によるレポート送信に使用していた設定です',
  },
  trustpoint: {
    en: 'set for On-Prem; CSSM can be checked with `crl`',
    ja: 'On-Prem のための設定です。CSSM へ接続する場合は `crl` で確認できます',
  },
} satisfies Record<string, Text>;

/** What may have become superfluous by leaving a topology for another. */
export function leftovers(
  config: ConfigFacts,
  from: TopologyId | undefined,
  to: TopologyRow,
): readonly Leftover[] {
  const before = topologies.find(({ id }) => id === from);
  if (!before || before.id === to.id) return [];
  const found: Leftover[] = [];
  const list = (why: Text, ...commands: readonly (Command | undefined)[]): void => {
    for (const command of commands) if (command) found.push({ command, text: shown(command), why });
  };
  if (before.initiator === 'collector' && to.initiator !== 'collector') {
    const { listeners, yang, authentication, users, newModel, login } = readCollector(config);
    list(whys.collector, newModel, login, ...users, ...listeners.map(({ command }) => command));
    list(whys.collector, authentication, ...yang);
  }
  if (before.initiator === 'device' && to.initiator !== 'device') {
    list(whys.sending, ...new Set(config.nameServers.map(({ command }) => command)), ...config.lookupSources);
    list(whys.sending, ...config.httpClient.filter((line) => line.word(3) === 'source-interface'));
    list(
      whys.sending,
      ...config.licensing.filter((line) => line.is('license', 'smart', 'vrf') && !line.negated),
    );
  }
  if (before.transport === 'callhome' && to.transport !== 'callhome')
    list(
      whys.callHome,
      readCallHome(config, true).block,
      config.callHomeService.findLast(({ negated }) => !negated),
    );
  if (before.peer === 'onprem' && to.initiator === 'device' && to.peer !== 'onprem')
    for (const { command, name, kind } of trustpointUses(config))
      if (kind === 'trustpoint' && likeSla(name.text) === 'same')
        list(
          whys.trustpoint,
          ...command.childrenOf('revocation-check').filter((line) => line.word(1) === 'none'),
        );
  return found.toSorted((a, b) => a.command.line - b.command.line);
}

/** A user's line ends with a password. */
const shown = (command: Command): string =>
  command.keyword === 'username'
    ? command.words
        .slice(0, 4)
        .map(({ text }) => text)
        .join(' ')
    : command.text;

import { deck, dnsValue, httpSource, interfaceValue, lookupSource, nameServer } from './topologyLines';
import type { Citation, TopologyLine, TopologyValue } from './types';

/** Lines and values of the topologies where somebody else opens the connection and collects the reports. */

export const collectorValues: readonly TopologyValue[] = [
  {
    name: 'user',
    label: { en: 'User of the collector', ja: '収集側が使用するユーザ名' },
    sample: 'slp-collector',
    kind: 'name',
  },
  {
    name: 'secret',
    label: { en: 'Password of the user', ja: 'ユーザのパスワード' },
    sample: 'Example-Secret-1',
    kind: 'name',
  },
];

export const reachingValues: readonly TopologyValue[] = [interfaceValue, dnsValue];

/** The documented lines of reachability; nothing is judged by them, since the device opens no connection. */
export const collectorReaching: readonly TopologyLine[] = [nameServer(), lookupSource(), httpSource].map(
  ({ text, hop, why }) => ({ text, hop, why, need: 'recommended', purpose: { kind: 'documented' } }),
);

/** A documented line that nothing is judged by. */
export const documented = (text: string, why: TopologyLine['why']): TopologyLine => ({
  text,
  need: 'recommended',
  hop: 'source',
  purpose: { kind: 'documented' },
  why,
});

export const aaaLines: readonly TopologyLine[] = [
  documented('aaa new-model', {
    en: 'The documented set-up checks the user by AAA.',
    ja: '手順書の設定では AAA でユーザを認証します。',
  }),
  documented('aaa authentication login default local', {
    en: 'The user is looked for on the device.',
    ja: '装置に設定したユーザで認証します。',
  }),
  documented('aaa authorization exec default local', {
    en: 'The privilege level is taken from the user on the device.',
    ja: '装置に設定したユーザの特権レベルで認可します。',
  }),
];

export const collectorUser: TopologyLine = {
  text: 'username ${user} privilege 15 secret ${secret}',
  need: 'required',
  hop: 'source',
  purpose: { kind: 'collector-access', part: 'user' },
  judgedBy: 'SLP207',
  why: {
    en: 'The collector logs in with privilege 15; with less it may read nothing.',
    ja: '収集側は特権レベル 15 でログインします。低いレベルでは情報を取得できません。',
  },
};

/** User and REST listener of a pull. */
export const collectorLines: readonly TopologyLine[] = [
  ...aaaLines,
  collectorUser,
  {
    text: 'ip http secure-server',
    need: 'required',
    hop: 'source',
    purpose: { kind: 'collector-access', part: 'listener' },
    judgedBy: 'SLP204',
    why: {
      en: 'The collector reads over HTTPS; `ip http server`, `restconf` or `netconf-yang` serve as well.',
      ja: '収集側は HTTPS で取得します。`ip http server`、`restconf`、`netconf-yang` でも取得できます。',
    },
  },
  documented('ip http authentication local', {
    en: 'Without the line the HTTP server asks for the enable password instead of the user.',
    ja: 'この行がないと、HTTP サーバはユーザではなく enable パスワードで認証します。',
  }),
];

export const collectorSources = (at: string): readonly Citation[] => [
  deck(at),
  { source: 'workflow', at: 'CSLU-initiated communication', tag: 'D' },
  { source: 'tasklib', at: 'network reachability for CSLU-initiated communication', tag: 'D' },
];

import { deck, stepAck } from './topologyLines';
import type { Citation, Step, TopologyLine, TopologyValue } from './types';

/** Lines, values and steps of the topologies that speak to CSSM without anybody between. */

export const proxyValues: readonly TopologyValue[] = [
  {
    name: 'proxy',
    label: { en: 'Proxy address or name', ja: 'プロキシのアドレスまたは名前' },
    sample: 'proxy.example.com',
    kind: 'host',
  },
  {
    name: 'port',
    label: { en: 'Proxy port', ja: 'プロキシのポート番号' },
    sample: '8080',
    kind: 'port',
  },
];

export const transportSmart: TopologyLine = {
  text: 'license smart transport smart',
  need: 'required',
  hop: 'agent',
  purpose: { kind: 'transport', value: 'smart' },
  why: {
    en: 'Without this line the device stays with its default `cslu` and looks for a CSLU.',
    ja: 'この行がないと、デフォルトの `cslu` のまま CSLU を探します。',
  },
};

export const urlDefault: TopologyLine = {
  text: 'license smart url default',
  need: 'recommended',
  hop: 'endpoint',
  purpose: { kind: 'peer', form: 'cssm' },
  why: {
    en: 'Stores the CSSM address that belongs to the transport in force; the built-in address is the same.',
    ja: '適用中の Transport に対応する CSSM の URL を設定します。組み込みの URL も同じです。',
  },
};

export const smartProxy: readonly TopologyLine[] = [
  {
    text: 'license smart proxy address ${proxy}',
    need: 'required',
    hop: 'connect',
    purpose: { kind: 'proxy-address' },
    why: {
      en: 'Without the address the device tries to reach CSSM itself, past the proxy.',
      ja: 'アドレスがないと、装置はプロキシを経由せず CSSM へ直接接続しようとします。',
    },
  },
  {
    text: 'license smart proxy port ${port}',
    need: 'required',
    hop: 'connect',
    purpose: { kind: 'proxy-port' },
    why: {
      en: 'Address and port are two lines, and the proxy is not complete with one of them.',
      ja: 'アドレスとポート番号は別々の行で設定し、両方そろって有効になります。',
    },
  },
];

export const mailValue: TopologyValue = {
  name: 'mail',
  label: { en: 'Contact mail address', ja: '連絡先メールアドレス' },
  sample: 'sch-smart-licensing@cisco.com',
  kind: 'mail',
};

const profileLine = (text: string, judgedBy: string, why: TopologyLine['why']): TopologyLine => ({
  text,
  need: 'required',
  hop: 'endpoint',
  purpose: { kind: 'callhome-profile' },
  judgedBy,
  why,
});

/**
 * Transport and profile of Call Home. `more` stands inside the `call-home` mode, before the profile. The built-in
 * profile needs two lines only: it is inactive and sends mail unless told otherwise.
 */
export const callHome = (more: readonly TopologyLine[] = []): readonly TopologyLine[] => [
  {
    text: 'license smart transport callhome',
    need: 'required',
    hop: 'agent',
    purpose: { kind: 'transport', value: 'callhome' },
    why: {
      en: 'Without this line the device stays with its default `cslu`, and Call Home carries no reports.',
      ja: 'この行がないと、デフォルトの `cslu` のままとなり、Call Home ではレポートが送信されません。',
    },
  },
  {
    text: 'license smart url https://tools.cisco.com/its/service/oddce/services/DDCEService',
    need: 'recommended',
    hop: 'endpoint',
    purpose: { kind: 'documented' },
    why: {
      en: 'Documented step; the profile holds the same address.',
      ja: '手順書に記載の設定です。プロファイルにも同じ URL が組み込まれています。',
    },
  },
  {
    text: 'service call-home',
    need: 'recommended',
    hop: 'agent',
    purpose: { kind: 'documented' },
    why: {
      en: 'IOS-XE writes this line by itself; it matters where Call Home was switched off.',
      ja: 'IOS-XE が自動的に書き込む行です。Call Home を無効にしていた場合に必要です。',
    },
  },
  profileLine('call-home', 'SLP607', {
    en: 'The profile that carries the reports belongs to this mode.',
    ja: 'レポートを送信するプロファイルは、このモードで設定します。',
  }),
  {
    text: ' contact-email-addr ${mail}',
    need: 'recommended',
    hop: 'endpoint',
    purpose: { kind: 'documented' },
    why: {
      en: 'Call Home wants a contact; the agent fills in a placeholder by itself.',
      ja: 'Call Home には連絡先が必要です。エージェントが仮のアドレスを自動的に設定する場合もあります。',
    },
  },
  ...more,
  profileLine(' profile CiscoTAC-1', 'SLP607', {
    en: 'The built-in profile knows the address of Cisco and carries licensing data by default.',
    ja: '組み込みのプロファイルで、Cisco の URL とライセンス情報の送信がデフォルトで設定されています。',
  }),
  profileLine('  active', 'SLP607', {
    en: 'The built-in profile is inactive by default.',
    ja: '組み込みのプロファイルは、デフォルトでは無効です。',
  }),
  profileLine('  destination transport-method http', 'SLP609', {
    en: 'The default method is e-mail, which carries no licence reports.',
    ja: 'デフォルトの送信方法は電子メールで、ライセンスのレポートは送信されません。',
  }),
];

export const callHomeProxy: TopologyLine = {
  text: ' http-proxy ${proxy} port ${port}',
  need: 'required',
  hop: 'connect',
  purpose: { kind: 'callhome-proxy' },
  why: {
    en: 'Call Home has a proxy line of its own and does not read `license smart proxy`.',
    ja: 'Call Home には専用のプロキシ設定があり、`license smart proxy` は参照されません。',
  },
};

export const callHomeVrf: TopologyLine = {
  text: ' vrf ${vrf}',
  need: 'recommended',
  hop: 'source',
  purpose: { kind: 'documented' },
  why: {
    en: 'Call Home connects in this VRF; names are still resolved in the global table.',
    ja: 'Call Home はこの VRF で接続します。名前解決はグローバルテーブルで行われます。',
  },
};

export const stepsTrust: readonly Step[] = [
  {
    command: 'license smart trust idtoken <token> all',
    text: {
      en: 'Install the token that was generated on CSSM: `all` for a stack, `local` for a single device.',
      ja: 'CSSM で発行したトークンをインストールします。スタック構成は `all`、単体構成は `local` です。',
    },
  },
  stepAck,
];

export const stepToken: Step = {
  text: {
    en: 'CSSM: generate a token for the Virtual Account; leave *Max. Number of Uses* blank or enter the number of stack members.',
    ja: 'CSSM: Virtual Account でトークンを発行します。*Max. Number of Uses* は空欄、またはスタックの台数にします。',
  },
};

export const directSources: readonly Citation[] = [
  deck('Direct connection to CSSM, steps 1 to 4'),
  { source: 'tasklib', tag: 'D' },
  { source: 'community-online', tag: 'D' },
];

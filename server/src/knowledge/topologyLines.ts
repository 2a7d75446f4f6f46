import type { Citation, Step, TopologyLine, TopologyValue, TopologyVariant } from './types';

/** Lines, values and steps that several topologies share. */

export const deck = (at: string): Citation => ({ source: 'cl-2023-11', at, tag: 'V' });

export const interfaceValue: TopologyValue = {
  name: 'interface',
  label: { en: 'Source interface', ja: '送信元インターフェイス' },
  sample: 'Vlan100',
  kind: 'interface',
};

const vrfValue: TopologyValue = {
  name: 'vrf',
  label: { en: 'VRF of the source interface', ja: '送信元インターフェイスの VRF' },
  sample: 'Mgmt-vrf',
  kind: 'vrf',
};

/** The port that Catalyst switches have for management, and that `Mgmt-vrf` belongs to. */
const managementValue: TopologyValue = { ...interfaceValue, sample: 'GigabitEthernet0/0' };

export const dnsValue: TopologyValue = {
  name: 'dns',
  label: { en: 'DNS server', ja: 'DNS サーバ' },
  sample: '192.0.2.53',
  kind: 'address',
};

export const ntpValue: TopologyValue = {
  name: 'ntp',
  label: { en: 'NTP server', ja: 'NTP サーバ' },
  sample: '192.0.2.123',
  kind: 'host',
};

/** How the shared lines of name resolution, clock and source are written. */
interface Reaching {
  /** Write the lines of DNS only if this value is a name: an address needs no DNS. */
  readonly whenName?: string;
  /** Servers stand in the VRF of the source interface. */
  readonly inVrf?: boolean;
}

const only = ({ whenName }: Reaching): { readonly whenName?: string } =>
  whenName === undefined ? {} : { whenName };

export const nameServer = (how: Reaching = {}): TopologyLine => ({
  text: how.inVrf ? 'ip name-server vrf ${vrf} ${dns}' : 'ip name-server ${dns}',
  need: 'required',
  hop: 'name',
  purpose: { kind: 'name-resolution' },
  judgedBy: 'SLP301',
  ...only(how),
  why: {
    en: 'The device has to resolve the name of its peer.',
    ja: '装置が接続先の名前を解決するために必要です。',
  },
});

export const lookupSource = (how: Reaching = {}): TopologyLine => ({
  text: how.inVrf
    ? 'ip domain lookup vrf ${vrf} source-interface ${interface}'
    : 'ip domain lookup source-interface ${interface}',
  need: 'recommended',
  hop: 'name',
  purpose: { kind: 'documented' },
  ...only(how),
  why: {
    en: 'DNS queries leave with an address that the DNS server can answer.',
    ja: 'DNS の問い合わせを、DNS サーバから応答できるアドレスで送信します。',
  },
});

export const httpSource: TopologyLine = {
  text: 'ip http client source-interface ${interface}',
  need: 'recommended',
  hop: 'source',
  purpose: { kind: 'source-interface' },
  why: {
    en: 'Reports leave from an interface, and so from a VRF, that reaches the peer.',
    ja: '接続先へ到達できるインターフェイス（VRF）からレポートを送信します。',
  },
};

/** Where the DNS servers stand in a VRF, the line that puts the HTTP client into this VRF is needed. */
export const httpSourceInVrf: TopologyLine = {
  ...httpSource,
  need: 'required',
  judgedBy: 'SLP302',
  why: {
    en: 'The HTTP client works in the VRF of this interface; without the line it works in the global table, where the DNS servers are not.',
    ja: 'HTTP クライアントはこのインターフェイスの VRF で動作します。この行がないとグローバルテーブルで動作し、VRF の DNS サーバを参照できません。',
  },
};

export const ntpServer = (how: Reaching = {}): TopologyLine => ({
  text: how.inVrf ? 'ntp server vrf ${vrf} ${ntp}' : 'ntp server ${ntp}',
  need: 'recommended',
  hop: 'tls',
  purpose: { kind: 'clock' },
  why: {
    en: 'Certificates and trust codes are refused if the clock is wrong.',
    ja: '装置時刻がずれていると、証明書や信頼コードが受け付けられません。',
  },
});

/** DNS and source interface, in the order of the documented steps. */
export const reaching = (how: Reaching = {}): readonly TopologyLine[] => [
  nameServer(how),
  lookupSource(how),
  how.inVrf && how.whenName === undefined ? httpSourceInVrf : httpSource,
];

/** The same topology behind an interface that is in a VRF. */
export const vrfVariant = (
  values: readonly TopologyValue[],
  lines: readonly TopologyLine[],
): TopologyVariant => ({
  id: 'vrf',
  title: {
    en: 'Source interface in a VRF',
    ja: '送信元インターフェイスが VRF に属する場合',
  },
  values: [vrfValue, managementValue, ...values.filter(({ name }) => name !== 'interface' && name !== 'vrf')],
  lines,
});

export const transportCslu: TopologyLine = {
  text: 'license smart transport cslu',
  need: 'recommended',
  hop: 'agent',
  purpose: { kind: 'transport', value: 'cslu' },
  why: {
    en: '`cslu` is the hidden default; the line only matters where another transport was set before.',
    ja: '`cslu` は表示されないデフォルトです。別の Transport を設定していた場合に必要です。',
  },
};

/** IOS-XE makes the trustpoint by itself; in a closed network it has to be told not to ask for a CRL. */
export const slaTrustpoint: readonly TopologyLine[] = [
  {
    text: 'crypto pki trustpoint SLA-TrustPoint',
    need: 'recommended',
    hop: 'tls',
    purpose: { kind: 'documented' },
    why: {
      en: 'IOS-XE creates this trustpoint by itself; the next lines change it.',
      ja: 'このトラストポイントは IOS-XE が自動的に作成します。以降の行で変更します。',
    },
  },
  {
    text: ' enrollment terminal',
    need: 'recommended',
    hop: 'tls',
    purpose: { kind: 'documented' },
    why: {
      en: 'Documented step; the device works with its default too.',
      ja: '手順書に記載の設定です。デフォルトのままでも動作します。',
    },
  },
  {
    text: ' revocation-check none',
    need: 'recommended',
    hop: 'tls',
    purpose: { kind: 'documented' },
    why: {
      en: 'In a closed network the CRL cannot be fetched and the check fails.',
      ja: '閉域網では CRL を取得できず、失効確認に失敗します。',
    },
  },
];

export const stepAck: Step = {
  command: 'show license all',
  text: {
    en: '`Last ACK received` shows a date instead of `<none>`.',
    ja: '`Last ACK received` が `<none>` から日時に変わったことを確認します。',
  },
};

export const stepCsluInstall: Step = {
  text: {
    en: 'Install CSLU on a Windows or Linux host.',
    ja: 'Windows または Linux のホストに CSLU をインストールします。',
  },
};

export const stepOnPremInstall: Step = {
  text: {
    en: 'Install SSM On-Prem, 8-202102 or later.',
    ja: 'SSM On-Prem（8-202102 以降）をインストールします。',
  },
};

export const stepOnPremInstance: Step = {
  text: { en: 'SSM On-Prem: add the product instance.', ja: 'SSM On-Prem に製品インスタンスを追加します。' },
};

export const stepOnPremSync: Step = {
  text: {
    en: 'SSM On-Prem: synchronise with CSSM. The reports reach Cisco, and the ACK comes back, with this second synchronisation only.',
    ja: 'SSM On-Prem を CSSM と同期します。レポートが Cisco へ届き、ACK が戻るのは、この 2 回目の同期のあとです。',
  },
};

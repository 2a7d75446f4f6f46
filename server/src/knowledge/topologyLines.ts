import type { Citation, TopologyLine, TopologyValue } from './types';

/** Lines and values that several topologies share. */

export const deck = (at: string): Citation => ({ source: 'cl-2023-11', at, tag: 'V' });

export const interfaceValue: TopologyValue = {
  name: 'interface',
  label: { en: 'Source interface', ja: '送信元インターフェイス' },
  sample: 'Vlan100',
  kind: 'interface',
};

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

/** @param whenName write the line only if this value is a name: an address needs no DNS */
export const nameServer = (whenName?: string): TopologyLine => ({
  text: 'ip name-server ${dns}',
  need: 'required',
  hop: 'name',
  purpose: { kind: 'name-resolution' },
  judgedBy: 'SLP301',
  ...(whenName === undefined ? {} : { whenName }),
  why: {
    en: 'The device has to resolve the name of its peer.',
    ja: '装置が接続先の名前を解決するために必要です。',
  },
});

export const lookupSource = (whenName?: string): TopologyLine => ({
  text: 'ip domain lookup source-interface ${interface}',
  need: 'recommended',
  hop: 'name',
  purpose: { kind: 'documented' },
  ...(whenName === undefined ? {} : { whenName }),
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

export const ntpServer: TopologyLine = {
  text: 'ntp server ${ntp}',
  need: 'recommended',
  hop: 'tls',
  purpose: { kind: 'clock' },
  why: {
    en: 'Certificates and trust codes are refused if the clock is wrong.',
    ja: '装置時刻がずれていると、証明書や信頼コードが受け付けられません。',
  },
};

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

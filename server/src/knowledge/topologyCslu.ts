import {
  dnsValue,
  interfaceValue,
  reaching,
  stepCsluInstall,
  transportCslu,
  vrfVariant,
} from './topologyLines';
import type { Step, TopologyLine, TopologyValue, TopologyVariant } from './types';

/** Lines, values and steps of the topologies with a CSLU, connected to CSSM or not. */

const csluValue: TopologyValue = {
  name: 'cslu',
  label: { en: 'CSLU address or name', ja: 'CSLU のアドレスまたは名前' },
  sample: '192.0.2.10',
  kind: 'host',
};

export const csluValues: readonly TopologyValue[] = [csluValue, interfaceValue, dnsValue];

const url: TopologyLine = {
  text: 'license smart url cslu http://${cslu}:8182/cslu/v1/pi',
  need: 'required',
  hop: 'endpoint',
  purpose: { kind: 'peer', form: 'cslu' },
  why: {
    en: 'Without a URL the device finds CSLU only by DNS: that takes `ip name-server` and a record `cslu-local`.',
    ja: 'URL がない場合は DNS でのみ CSLU を見つけます。`ip name-server` と `cslu-local` のレコードが必要です。',
  },
};

export const csluLines: readonly TopologyLine[] = [...reaching({ whenName: 'cslu' }), transportCslu, url];

/** DNS is the only way to CSLU here, so its absence is the absence of CSLU. */
const discovery: readonly TopologyLine[] = reaching().map((line) =>
  line.need === 'required'
    ? {
        text: line.text,
        need: 'required',
        hop: 'name',
        purpose: { kind: 'peer', form: 'cslu' },
        why: line.why,
      }
    : line,
);

const domainName: TopologyLine = {
  text: 'ip domain name ${domain}',
  need: 'recommended',
  hop: 'name',
  purpose: { kind: 'documented' },
  why: {
    en: 'The device appends this domain to `cslu-local`; a record `cslu-local` without a domain does not need it.',
    ja: '装置は `cslu-local` にこのドメインを付加して名前解決します。ドメインなしの `cslu-local` のレコードがあれば不要です。',
  },
};

/** Discovery by DNS in both forms, and everything in a VRF. */
export const csluVariants: readonly TopologyVariant[] = [
  {
    id: 'dns',
    title: { en: 'Found by DNS as `cslu-local`', ja: 'DNS の `cslu-local` で検出' },
    values: [interfaceValue, dnsValue],
    lines: [...discovery, transportCslu],
  },
  {
    id: 'dns-domain',
    title: { en: 'Found by DNS as `cslu-local.<domain>`', ja: 'DNS の `cslu-local.<domain>` で検出' },
    values: [
      interfaceValue,
      dnsValue,
      {
        name: 'domain',
        label: { en: 'DNS domain', ja: 'DNS ドメイン' },
        sample: 'example.com',
        kind: 'name',
      },
    ],
    lines: [domainName, ...discovery, transportCslu],
  },
  vrfVariant(csluValues, [...reaching({ whenName: 'cslu', inVrf: true }), transportCslu, url]),
];

export const stepsCsluReport: readonly Step[] = [
  {
    command: 'license smart sync all',
    text: {
      en: 'Optional: report at once instead of waiting for the interval; `local` on a single device.',
      ja: '任意: 送信間隔を待たずに報告します。単体構成は `local` です。',
    },
  },
  {
    command: 'show license status',
    text: {
      en: '`Cslu address` shows the URL, or `<empty>` where DNS finds CSLU; after the first report `Last ACK received` shows a date.',
      ja: '`Cslu address` に URL が表示されます（DNS で検出する場合は `<empty>`）。最初のレポートのあと `Last ACK received` に日時が表示されます。',
    },
  },
];

export const stepsCsluConnected: readonly Step[] = [
  stepCsluInstall,
  {
    text: {
      en: 'CSLU, *Preferences*: set the Smart Account and the Virtual Account and connect to CSSM.',
      ja: 'CSLU の *Preferences* で Smart Account と Virtual Account を設定し、CSSM に接続します。',
    },
  },
];

export const stepsCsluDisconnected: readonly Step[] = [
  stepCsluInstall,
  {
    text: {
      en: 'CSLU, *Preferences*: switch the connection to Cisco off, then enter the Smart Account and the Virtual Account.',
      ja: 'CSLU の *Preferences* で Cisco への接続を無効にし、Smart Account と Virtual Account を設定します。',
    },
  },
];

/** The reports between CSLU and CSSM are carried by a person. */
export const stepsCsluCarried: readonly Step[] = [
  {
    text: {
      en: 'CSLU: download all reports for Cisco to a file.',
      ja: 'CSLU: Cisco へ送るすべてのレポートをファイルにダウンロードします。',
    },
  },
  {
    text: {
      en: 'CSSM: upload the file, wait until it is processed, download the ACK file.',
      ja: 'CSSM: ファイルをアップロードし、処理の完了後に ACK ファイルをダウンロードします。',
    },
  },
  {
    text: {
      en: 'CSLU: upload the ACK file from Cisco; the device gets its ACK from CSLU.',
      ja: 'CSLU: Cisco からの ACK ファイルをアップロードします。装置は CSLU から ACK を受け取ります。',
    },
  },
];

export const stepCsluAdd: Step = {
  text: {
    en: 'CSLU, *Inventory*: add the product instance with its address, user and password.',
    ja: 'CSLU の *Inventory* で、アドレス、ユーザ名、パスワードを指定して製品インスタンスを追加します。',
  },
};

export const stepCsluCollect: Step = {
  text: {
    en: 'CSLU, *Inventory*: collect the usage of the product instance.',
    ja: 'CSLU の *Inventory* で、製品インスタンスの利用状況を収集します。',
  },
};

import {
  deck,
  dnsValue,
  httpSource,
  interfaceValue,
  lookupSource,
  nameServer,
  transportCslu,
} from '../topologyLines';
import type { TopologyRow } from '../types';

const row: TopologyRow = {
  id: 'cslu-pi-initiated',
  title: { en: 'CSLU, product instance-initiated', ja: 'CSLU 経由（PI 起点）' },
  body: {
    en: 'The device reports to a CSLU over HTTP, port 8182; CSLU passes the reports to CSSM. It finds CSLU by a URL, or by DNS as `cslu-local` or `cslu-local.<domain>`.',
    ja: '装置が HTTP（ポート 8182）で CSLU へ報告し、CSLU が CSSM へ転送します。CSLU は URL、または DNS の `cslu-local` か `cslu-local.<domain>` で見つけます。',
  },
  hop: 'agent',
  initiator: 'device',
  transport: 'cslu',
  peer: 'cslu',
  proxy: false,
  twins: ['cslu-disconnected-pi-initiated'],
  values: [
    {
      name: 'cslu',
      label: { en: 'CSLU address or name', ja: 'CSLU のアドレスまたは名前' },
      sample: '192.0.2.10',
      kind: 'host',
    },
    interfaceValue,
    dnsValue,
  ],
  lines: [
    nameServer('cslu'),
    lookupSource('cslu'),
    httpSource,
    transportCslu,
    {
      text: 'license smart url cslu http://${cslu}:8182/cslu/v1/pi',
      need: 'required',
      hop: 'endpoint',
      purpose: { kind: 'peer', form: 'cslu' },
      why: {
        en: 'Without a URL the device can find CSLU only if DNS resolves `cslu-local`.',
        ja: 'URL がない場合、DNS で `cslu-local` を名前解決できなければ CSLU を見つけられません。',
      },
    },
  ],
  after: [
    {
      command: 'show license status',
      text: {
        en: '`Cslu address` shows the URL; after the first report `Last ACK received` shows a date.',
        ja: '`Cslu address` に URL が表示され、最初のレポートのあと `Last ACK received` に日時が表示されます。',
      },
    },
  ],
  elsewhere: [
    {
      text: {
        en: 'Install CSLU on a Windows or Linux host.',
        ja: 'Windows または Linux のホストに CSLU をインストールします。',
      },
    },
    {
      text: {
        en: 'CSLU, *Preferences*: set the Smart Account and the Virtual Account and connect to CSSM.',
        ja: 'CSLU の *Preferences* で Smart Account と Virtual Account を設定し、CSSM に接続します。',
      },
    },
  ],
  sources: [deck('CSLU, product instance-initiated, steps A to C'), { source: 'workflow', tag: 'D' }],
};

export default row;

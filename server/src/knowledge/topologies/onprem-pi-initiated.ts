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
  id: 'onprem-pi-initiated',
  title: { en: 'SSM On-Prem, product instance-initiated', ja: 'SSM On-Prem 経由（PI 起点）' },
  body: {
    en: 'The device reports to an SSM On-Prem server under the CSLU URL that On-Prem shows; On-Prem synchronises with CSSM. SSM On-Prem must be 8-202102 or later.',
    ja: '装置が SSM On-Prem に表示される CSLU 用 URL へ報告し、On-Prem が CSSM と同期します。SSM On-Prem は 8-202102 以降が必要です。',
  },
  hop: 'agent',
  initiator: 'device',
  transport: 'cslu',
  peer: 'onprem',
  proxy: false,
  twins: [],
  values: [
    {
      name: 'onprem',
      label: { en: 'SSM On-Prem address or name', ja: 'SSM On-Prem のアドレスまたは名前' },
      sample: 'onprem.example.com',
      kind: 'host',
    },
    {
      name: 'tenant',
      label: {
        en: 'Tenant, the last part of the URL that On-Prem shows',
        ja: 'テナント（On-Prem に表示される URL の末尾）',
      },
      sample: 'example-1',
      kind: 'tenant',
    },
    interfaceValue,
    dnsValue,
  ],
  lines: [
    nameServer('onprem'),
    lookupSource('onprem'),
    httpSource,
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
    transportCslu,
    {
      text: 'license smart url cslu https://${onprem}/cslu/v1/pi/${tenant}',
      need: 'required',
      hop: 'endpoint',
      purpose: { kind: 'peer', form: 'onprem' },
      why: {
        en: 'Without this URL, copied from On-Prem, the device looks for a CSLU instead.',
        ja: 'On-Prem からコピーしたこの URL がないと、装置は CSLU を探します。',
      },
    },
  ],
  after: [
    {
      command: 'license smart sync all',
      text: {
        en: 'Synchronise the device with On-Prem: `all` for a stack, `local` for a single device.',
        ja: '装置と On-Prem を同期します。スタック構成は `all`、単体構成は `local` です。',
      },
    },
    {
      command: 'show license all',
      text: {
        en: '`Last ACK received` shows a date instead of `<none>`.',
        ja: '`Last ACK received` が `<none>` から日時に変わったことを確認します。',
      },
    },
  ],
  elsewhere: [
    {
      text: {
        en: 'Install SSM On-Prem, 8-202102 or later.',
        ja: 'SSM On-Prem（8-202102 以降）をインストールします。',
      },
    },
    {
      text: {
        en: 'SSM On-Prem: add the product instance.',
        ja: 'SSM On-Prem に製品インスタンスを追加します。',
      },
    },
    {
      text: {
        en: 'SSM On-Prem, *Inventory > General*: copy the *CSLU Transport URL*.',
        ja: 'SSM On-Prem の *Inventory > General* で *CSLU Transport URL* をコピーします。',
      },
    },
    { text: { en: 'Synchronise SSM On-Prem with CSSM.', ja: 'SSM On-Prem と CSSM を同期します。' } },
  ],
  sources: [
    deck('SSM On-Prem, product instance-initiated, steps A to D'),
    { source: 'onprem-report', tag: 'V' },
  ],
};

export default row;

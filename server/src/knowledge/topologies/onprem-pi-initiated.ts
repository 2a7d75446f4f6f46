import {
  deck,
  dnsValue,
  httpSourceInVrf,
  interfaceValue,
  lookupSource,
  nameServer,
  reaching,
  slaTrustpoint,
  stepAck,
  stepOnPremInstall,
  stepOnPremInstance,
  stepOnPremSync,
  transportCslu,
  vrfVariant,
} from '../topologyLines';
import type { TopologyLine, TopologyRow, TopologyValue } from '../types';

const values: readonly TopologyValue[] = [
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
];

const url: TopologyLine = {
  text: 'license smart url cslu https://${onprem}/cslu/v1/pi/${tenant}',
  need: 'required',
  hop: 'endpoint',
  purpose: { kind: 'peer', form: 'onprem' },
  why: {
    en: 'Without this URL, copied from On-Prem, the device looks for a CSLU instead.',
    ja: 'On-Prem からコピーしたこの URL がないと、装置は CSLU を探します。',
  },
};

const whenName = 'onprem';

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
  values,
  lines: [...reaching({ whenName }), ...slaTrustpoint, transportCslu, url],
  variants: [
    vrfVariant(values, [
      nameServer({ whenName, inVrf: true }),
      lookupSource({ whenName, inVrf: true }),
      httpSourceInVrf,
      ...slaTrustpoint,
      transportCslu,
      url,
    ]),
  ],
  after: [
    {
      command: 'license smart sync all',
      text: {
        en: 'Synchronise the device with On-Prem: `all` for a stack, `local` for a single device.',
        ja: '装置と On-Prem を同期します。スタック構成は `all`、単体構成は `local` です。',
      },
    },
    stepAck,
  ],
  elsewhere: [
    stepOnPremInstall,
    stepOnPremInstance,
    {
      text: {
        en: 'SSM On-Prem, *Inventory > General*: copy the *CSLU Transport URL*.',
        ja: 'SSM On-Prem の *Inventory > General* で *CSLU Transport URL* をコピーします。',
      },
    },
    stepOnPremSync,
  ],
  sources: [
    deck('SSM On-Prem, product instance-initiated, steps A to D'),
    { source: 'onprem-report', tag: 'V' },
    { source: 'cmdref', at: 'license smart url cslu', tag: 'V' },
  ],
};

export default row;

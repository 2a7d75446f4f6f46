import {
  collectorLines,
  collectorReaching,
  collectorSources,
  collectorValues,
  reachingValues,
} from '../topologyCollector';
import { slaTrustpoint, stepAck, stepOnPremInstall, stepOnPremSync } from '../topologyLines';
import type { TopologyRow } from '../types';

const row: TopologyRow = {
  id: 'onprem-initiated',
  title: { en: 'SSM On-Prem-initiated', ja: 'SSM On-Prem 経由（On-Prem 起点）' },
  body: {
    en: 'SSM On-Prem logs in to the device and collects the reports; the device opens no connection. Licensing itself needs no line. SSM On-Prem must be 8-202102 or later.',
    ja: 'SSM On-Prem が装置にログインしてレポートを収集します。装置からは接続しません。ライセンスの設定は不要です。SSM On-Prem は 8-202102 以降が必要です。',
  },
  hop: 'agent',
  initiator: 'collector',
  proxy: false,
  twins: ['cslu-initiated', 'cslu-disconnected-cslu-initiated', 'controller'],
  values: [...reachingValues, ...collectorValues],
  lines: [...collectorReaching, ...slaTrustpoint, ...collectorLines],
  after: [stepAck],
  elsewhere: [
    stepOnPremInstall,
    {
      text: {
        en: 'SSM On-Prem: add the product instance with its address, user and password.',
        ja: 'SSM On-Prem に、アドレス、ユーザ名、パスワードを指定して製品インスタンスを追加します。',
      },
    },
    {
      text: {
        en: 'SSM On-Prem: synchronise with the device, which collects its reports.',
        ja: 'SSM On-Prem で装置との同期を実行し、レポートを収集します。',
      },
    },
    stepOnPremSync,
  ],
  sources: collectorSources('SSM On-Prem-initiated, steps A to D'),
};

export default row;

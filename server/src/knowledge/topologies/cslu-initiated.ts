import {
  collectorLines,
  collectorReaching,
  collectorSources,
  collectorValues,
  reachingValues,
} from '../topologyCollector';
import { stepCsluAdd, stepCsluCollect, stepsCsluConnected } from '../topologyCslu';
import { stepAck } from '../topologyLines';
import type { TopologyRow } from '../types';

const row: TopologyRow = {
  id: 'cslu-initiated',
  title: { en: 'CSLU-initiated', ja: 'CSLU 経由（CSLU 起点）' },
  body: {
    en: 'CSLU logs in to the device and collects the reports over REST, RESTCONF or NETCONF; the device opens no connection. Licensing itself needs no line; a configuration alone cannot prove that anybody collects.',
    ja: 'CSLU が装置にログインし、REST、RESTCONF、NETCONF のいずれかでレポートを収集します。装置からは接続しません。ライセンスの設定は不要で、収集されているかどうかは設定だけでは判断できません。',
  },
  hop: 'agent',
  initiator: 'collector',
  proxy: false,
  twins: ['onprem-initiated', 'cslu-disconnected-cslu-initiated', 'controller'],
  values: [...reachingValues, ...collectorValues],
  lines: [...collectorReaching, ...collectorLines],
  after: [
    {
      command: 'show ip http server session-module',
      text: {
        en: '`SL_HTTP` is active: the device answers a collector over REST.',
        ja: '`SL_HTTP` が有効であることを確認します。装置は REST で収集側に応答します。',
      },
    },
    stepAck,
  ],
  elsewhere: [...stepsCsluConnected, stepCsluAdd, stepCsluCollect],
  sources: collectorSources('CSLU-initiated, steps A to D'),
};

export default row;

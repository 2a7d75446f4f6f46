import {
  collectorLines,
  collectorReaching,
  collectorSources,
  collectorValues,
  reachingValues,
} from '../topologyCollector';
import { stepCsluAdd, stepCsluCollect, stepsCsluCarried, stepsCsluDisconnected } from '../topologyCslu';
import { stepAck } from '../topologyLines';
import type { TopologyRow } from '../types';

const row: TopologyRow = {
  id: 'cslu-disconnected-cslu-initiated',
  title: {
    en: 'CSLU without a connection to CSSM, CSLU-initiated',
    ja: 'CSSM に未接続の CSLU 経由（CSLU 起点）',
  },
  body: {
    en: 'CSLU collects the reports from the device; between CSLU and CSSM a person carries the files. The configuration of the device is the same as with a connected CSLU.',
    ja: 'CSLU が装置からレポートを収集し、CSLU と CSSM の間は担当者がファイルを受け渡します。装置の設定は、CSLU が CSSM に接続されている場合と同じです。',
  },
  hop: 'agent',
  initiator: 'collector',
  proxy: false,
  twins: ['cslu-initiated', 'onprem-initiated', 'controller'],
  values: [...reachingValues, ...collectorValues],
  lines: [...collectorReaching, ...collectorLines],
  after: [stepAck],
  elsewhere: [...stepsCsluDisconnected, stepCsluAdd, stepCsluCollect, ...stepsCsluCarried, stepCsluCollect],
  sources: collectorSources('CSLU without a connection to CSSM, CSLU-initiated, steps A to D'),
};

export default row;

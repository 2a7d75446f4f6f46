import {
  csluLines,
  csluValues,
  csluVariants,
  stepsCsluCarried,
  stepsCsluDisconnected,
  stepsCsluReport,
} from '../topologyCslu';
import { deck } from '../topologyLines';
import type { TopologyRow } from '../types';

const row: TopologyRow = {
  id: 'cslu-disconnected-pi-initiated',
  title: {
    en: 'CSLU without a connection to CSSM, product instance-initiated',
    ja: 'CSSM に未接続の CSLU 経由（PI 起点）',
  },
  body: {
    en: 'The device reports to a CSLU as if it were connected; between CSLU and CSSM a person carries the files. The configuration of the device is the same as with a connected CSLU.',
    ja: '装置は CSSM に接続された CSLU と同様に CSLU へ報告します。CSLU と CSSM の間は、担当者がファイルを受け渡します。装置の設定は、CSLU が CSSM に接続されている場合と同じです。',
  },
  hop: 'agent',
  initiator: 'device',
  transport: 'cslu',
  peer: 'cslu',
  proxy: false,
  twins: ['cslu-pi-initiated'],
  values: csluValues,
  lines: csluLines,
  variants: csluVariants,
  after: stepsCsluReport,
  elsewhere: [...stepsCsluDisconnected, ...stepsCsluCarried],
  sources: [
    deck('CSLU without a connection to CSSM, product instance-initiated, steps A to D'),
    { source: 'workflow', tag: 'D' },
  ],
};

export default row;

import { csluLines, csluValues, csluVariants, stepsCsluConnected, stepsCsluReport } from '../topologyCslu';
import { deck } from '../topologyLines';
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
  values: csluValues,
  lines: csluLines,
  variants: csluVariants,
  after: stepsCsluReport,
  elsewhere: stepsCsluConnected,
  sources: [
    deck('CSLU, product instance-initiated, steps A to C'),
    { source: 'workflow', tag: 'D' },
    { source: 'tasklib', tag: 'D' },
  ],
};

export default row;

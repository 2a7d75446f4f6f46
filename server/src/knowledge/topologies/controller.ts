import { aaaLines, collectorUser, collectorValues, documented } from '../topologyCollector';
import { deck, stepAck } from '../topologyLines';
import type { TopologyRow } from '../types';

const row: TopologyRow = {
  id: 'controller',
  title: {
    en: 'Controller (DNA Center, Catalyst Center)',
    ja: 'コントローラ（DNA Center/Catalyst Center）経由',
  },
  body: {
    en: 'DNA Center collects the reports, passes them to CSSM and installs the ACK on the device. The device only has to be manageable by the controller; licensing itself needs no line.',
    ja: 'DNA Center がレポートを収集して CSSM へ送信し、ACK を装置にインストールします。装置はコントローラから管理できれば十分で、ライセンスの設定は不要です。',
  },
  hop: 'agent',
  initiator: 'collector',
  proxy: false,
  twins: ['cslu-initiated', 'onprem-initiated', 'cslu-disconnected-cslu-initiated'],
  values: collectorValues,
  lines: [
    ...aaaLines,
    documented(collectorUser.text, collectorUser.why),
    documented('netconf-yang', {
      en: 'The controller manages the device over NETCONF, port 830.',
      ja: 'コントローラは NETCONF（ポート 830）で装置を管理します。',
    }),
  ],
  after: [stepAck],
  elsewhere: [
    {
      text: {
        en: 'DNA Center collects the RUM reports from the device.',
        ja: 'DNA Center が装置から RUM レポートを取得します。',
      },
    },
    {
      text: {
        en: 'DNA Center uploads the RUM reports to CSSM.',
        ja: 'DNA Center が RUM レポートを CSSM へアップロードします。',
      },
    },
    { text: { en: 'DNA Center gets the ACK from CSSM.', ja: 'DNA Center が CSSM から ACK を取得します。' } },
    {
      text: {
        en: 'DNA Center installs the ACK on the device.',
        ja: 'DNA Center が ACK を装置にインストールします。',
      },
    },
  ],
  sources: [
    deck('DNA Center, steps 1 to 4'),
    { source: 'workflow', tag: 'D' },
    { source: 'guide-17-9', tag: 'D' },
  ],
};

export default row;

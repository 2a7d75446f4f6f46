import { deck } from '../topologyLines';
import type { TopologyRow } from '../types';

const row: TopologyRow = {
  id: 'offline',
  title: { en: 'Offline: reports carried by a person', ja: 'オフライン方式' },
  body: {
    en: 'The device talks to nobody. Usage is saved to a file, uploaded to CSSM by a person, and the ACK file is imported.',
    ja: '装置はどこにも接続しません。利用状況をファイルに保存して CSSM へアップロードし、ACK ファイルをインポートします。',
  },
  hop: 'agent',
  initiator: 'nobody',
  transport: 'off',
  proxy: false,
  twins: [],
  values: [],
  lines: [
    {
      text: 'license smart transport off',
      need: 'required',
      hop: 'agent',
      purpose: { kind: 'transport', value: 'off' },
      why: {
        en: 'Without this line the device keeps looking for a CSLU and logs a failure every hour.',
        ja: 'この行がないと、装置は CSLU を探し続け、1 時間ごとに通信失敗のログを出力します。',
      },
    },
  ],
  after: [
    {
      command: 'license smart save usage all file flash:usage.txt',
      text: { en: 'Save the RUM reports to a file.', ja: 'RUM レポートをファイルに保存します。' },
    },
    {
      command: 'license smart import flash:ack.txt',
      text: {
        en: 'Import the ACK file that CSSM gave for this device.',
        ja: 'この装置用に CSSM から取得した ACK ファイルをインポートします。',
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
        en: 'CSSM: upload the usage file, wait until it is processed, download the ACK file.',
        ja: 'CSSM に利用状況ファイルをアップロードし、処理の完了後に ACK ファイルをダウンロードします。',
      },
    },
  ],
  sources: [deck('Offline mode, steps 1 to 5'), { source: 'community-offline', tag: 'D' }],
};

export default row;

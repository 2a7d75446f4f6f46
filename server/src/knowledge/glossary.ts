import type { Citation, TermRow } from './types';

const deck: Citation = { source: 'cl-2023-11', tag: 'V' };

/** Terms of the field. */
export const terms: readonly TermRow[] = [
  {
    names: ['RUM report', 'RUM'],
    title: { en: 'RUM report', ja: 'RUM レポート' },
    body: {
      en: 'The record of licence usage that a device keeps and reports: one for each licence in use, stored and signed on the device. It is complete once an ACK came back for it.',
      ja: '装置がライセンスの利用状況を記録するレポートです。使用中のライセンスごとに 1 つ作成され、署名されて装置に保存されます。ACK（確認応答）を受信すると完了します。',
    },
    hop: 'report',
    sources: [deck],
  },
];

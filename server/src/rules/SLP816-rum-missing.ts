import { counted } from '../terms/words';
import type { Rule, RulePage } from './rule';
import { screen } from './screens';

const tech = (storage: string): string =>
  screen(
    'show license tech support',
    'Usage Report Summary:',
    '=====================',
    'Total: 430,  Purged: 90(90)',
    'Total Acknowledged Received: 76,  Waiting for Ack: 0(0)',
    'Available to Report: 20  Collecting Data: 2',
    `Maximum Display: 20  ${storage}`,
  );

export default {
  id: 'SLP816',
  slug: 'rum-missing',
  hop: 'report',
  severity: 'information',
  title: { en: 'RUM reports are missing from the store', ja: '保存領域から失われた RUM レポート' },
  *check({ shown }) {
    const { missing, inStorage } = shown?.rum ?? {};
    if (!missing || missing.value === 0 || inStorage?.value !== 0) return;
    yield {
      at: missing.at,
      message: {
        en: `${counted(missing.value, 'report')} ${missing.value === 1 ? 'is' : 'are'} missing from the store and nothing is left there: that usage cannot be reported any more.`,
        ja: `${missing.value} 件のレポートが保存領域から失われ、1 件も残っていません。その分の利用状況は報告できません。`,
      },
      next: ['dir flash:', 'show license rum id all', 'show logging'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: '`MIA` counts reports that the device knows of but no longer finds; with `In Storage: 0` none is left on disk at all. They cannot be recovered. `Purged` counts old reports that were removed on purpose and is harmless.',
    ja: '`MIA` は、装置が認識しているものの見つからないレポートの数です。`In Storage: 0` であれば、保存領域に 1 件も残っていません。失われたレポートは復元できません。`Purged` は意図的に削除された古いレポートの数で、問題ありません。',
  },
  remedy: {
    en: 'Check free space and errors of flash; report what is left with `license smart sync all`.',
    ja: 'flash の空き容量とエラーを確認し、残りのレポートを `license smart sync all` で報告します。',
  },
  bad: tech('In Storage: 0,  MIA: 96(96)'),
  good: tech('In Storage: 20,  MIA: 0(0)'),
  sources: [{ source: 'goldens', at: 'MIA', tag: 'V' }],
});

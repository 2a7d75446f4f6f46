import { isFormer } from '../facts/events';
import { withFormer } from './episodes';
import type { Rule, RulePage } from './rule';

const at = '*Mar  5 10:00:00.000: ';

export default {
  id: 'SLP644',
  slug: 'onprem-too-old',
  hop: 'endpoint',
  severity: 'warning',
  title: { en: 'SSM On-Prem is too old', ja: 'SSM On-Prem のバージョンが古い' },
  *check({ log, transport, shown }) {
    const [first] = log.of('REPORTING_NOT_SUPPORTED');
    if (!first) return;
    const message = {
      en: 'On-Prem answers and is too old for Smart Licensing Using Policy: it needs 8-202102 or later.',
      ja: 'On-Prem のバージョンが Smart Licensing Using Policy に未対応です。8-202102 以降が必要です。',
    };
    // On-Prem speaks with a device as a CSLU does, or takes `smart` at an address of its own.
    const former =
      isFormer({ party: 'CSLU' }, transport) && !/\/SmartTransport\b/i.test(shown?.url?.value ?? '');
    yield {
      at: first.span,
      ...(former ? { severity: 'information' as const } : {}),
      message: former ? withFormer(message, transport.value) : message,
      next: former ? [] : ['show license status', 'show license tech support'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The device reached On-Prem, which does not know policies and usage reports: that came with On-Prem 8-202102. Not a fault of the device.',
    ja: 'On-Prem へは到達していますが、ポリシーと利用状況レポートに未対応のバージョンです。8-202102 以降が必要です。装置側の問題ではありません。',
  },
  remedy: {
    en: 'Upgrade On-Prem to 8-202102 or later (a field report advises 8-202105), then `license smart sync all`.',
    ja: 'On-Prem を 8-202102 以降（報告例では 8-202105 を推奨）へアップグレードし、`license smart sync all` を実行します。',
  },
  bad: `${at}%SMART_LIC-4-REPORTING_NOT_SUPPORTED: Smart Agent for Licensing CSSM OnPrem is down rev and does not support the enhanced policy and usage reporting mode.\n`,
  good: `${at}%SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 89 days.\n`,
  sources: [
    { source: 'cube', at: 'SSM On-Prem', tag: 'V' },
    { source: 'onprem-report', tag: 'V' },
  ],
});

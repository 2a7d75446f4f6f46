import type { Rule, RulePage } from './rule';

const eval_ = (mnemonic: string, text: string): string =>
  `*Mar  5 10:00:00.000: %SMART_LIC-${mnemonic}: ${text}\n`;

export default {
  id: 'SLP120',
  slug: 'classic-model',
  hop: 'agent',
  severity: 'information',
  title: { en: 'The device runs the classic model', ja: '旧 Smart Licensing の動作' },
  *check({ log, licensing, shown }) {
    // What an output says about a registration has a rule of its own.
    if (licensing.value === 'slp' || shown?.registration) return;
    const own = log.like(/^EVAL_/);
    const expired = own.find(({ mnemonic }) => mnemonic.startsWith('EVAL_EXPIRED'));
    const at = expired ?? own[0];
    if (!at) return;
    yield {
      at: at.span,
      severity: expired ? 'warning' : 'information',
      message: expired
        ? {
            en: 'The evaluation period is over: this image runs classic Smart Licensing and was never registered.',
            ja: '評価期間が終了しています。この装置は旧 Smart Licensing で動作しており、登録されていません。',
          }
        : {
            en: 'An evaluation period exists in classic Smart Licensing only: this image is older than Smart Licensing Using Policy.',
            ja: '評価モードは旧 Smart Licensing にのみ存在します。このイメージは Smart Licensing Using Policy より前のバージョンです。',
          },
      next: ['show version', 'show license all'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Evaluation periods and a registration exist in classic Smart Licensing only; Smart Licensing Using Policy (17.3.2, 17.3.2a and later) has neither. What this product says about policies, trust codes and ACKs does not apply here.',
    ja: '評価モードと登録は旧 Smart Licensing にのみ存在し、Smart Licensing Using Policy（17.3.2、17.3.2a 以降）にはありません。ポリシー、信頼コード、ACK についての判定は、この装置には当てはまりません。',
  },
  remedy: {
    en: 'Register the device as the classic model asks, or upgrade to a release with Smart Licensing Using Policy.',
    ja: '旧 Smart Licensing の手順で登録するか、Smart Licensing Using Policy のバージョンへアップグレードします。',
  },
  bad: eval_('5-EVAL_START', 'Entering evaluation period'),
  good: eval_('6-AGENT_READY', 'Smart Agent for Licensing is initialized'),
  sources: [
    { source: 'cl-2023-11', at: 'licensing models', tag: 'V' },
    { source: 'boot-logs', tag: 'V' },
    { source: 'yang', tag: 'V' },
  ],
});

import { readClassic } from '../facts/classic';
import { defineRule } from './rule';

const eval_ = (mnemonic: string, text: string): string =>
  `*Mar  5 10:00:00.000: %SMART_LIC-${mnemonic}: ${text}\n`;

export default defineRule({
  id: 'SLP120',
  slug: 'classic-model',
  hop: 'agent',
  severity: 'information',
  title: { en: 'The device runs the classic model', ja: '旧 Smart Licensing の動作' },
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
  *check(knowns) {
    const classic = readClassic(knowns);
    if (!classic) return;
    const { registration, authorization, event, expired } = classic;
    const status = registration?.value;
    const next = ['show version', 'show license all'];
    if (registration?.valueSpan && status !== undefined) {
      if (!/^UNREGISTERED/i.test(status)) return;
      const over = /EVAL EXPIRED|OUT OF COMPLIANCE/i.test(`${status} ${authorization?.value ?? ''}`);
      yield {
        at: registration.valueSpan,
        severity: over ? 'warning' : 'information',
        message: {
          en: 'Classic Smart Licensing, and the device is not registered: it has to register with CSSM or On-Prem, which Smart Licensing Using Policy no longer asks for.',
          ja: '旧 Smart Licensing で動作しており、装置は未登録です。CSSM または On-Prem への登録が必要です（Smart Licensing Using Policy では不要になった手順です）。',
        },
        next,
      };
      return;
    }
    const at = expired ?? event;
    if (!at || status !== undefined) return;
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
      next,
    };
  },
});

import { isNothing, spanOf } from '../facts/shown/fields';
import type { Rule, RulePage } from './rule';
import { screen } from './screens';

const status = (value: string): string =>
  screen('show license status', 'Transport:', '  Type: Callhome', 'Registration:', `  Status: ${value}`);

export default {
  id: 'SLP130',
  slug: 'classic-model-shown',
  hop: 'agent',
  severity: 'information',
  title: { en: 'Classic Smart Licensing, not registered', ja: '旧 Smart Licensing で未登録の状態' },
  *check({ shown }) {
    const registration = shown?.registration;
    if (!registration || isNothing(registration.value) || shown?.slp?.value === 'ENABLED') return;
    if (/^REGISTERED/i.test(registration.value ?? '')) return;
    yield {
      at: spanOf(registration),
      message: {
        en: 'The classic Smart Licensing runs here, and the device is not registered with CSSM; Smart Licensing Using Policy does not apply to it.',
        ja: 'この装置は旧 Smart Licensing（SL）で動作しており、CSSM に登録されていません。SLP の対象外です。',
      },
      next: ['show version', 'show license all'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Only the classic model has a block `Registration`. It asks for registration at CSSM; trust codes, policies and RUM reports do not exist there, so the other rules keep silent. A registered device is not mentioned.',
    ja: '`Registration` は旧 Smart Licensing（SL）のみの表示です。SL では CSSM への登録が必要で、信頼コード、ポリシー、RUM レポートはないため、ほかのルールは判定しません。登録済みの装置は報告しません。',
  },
  remedy: {
    en: 'Register with `license smart register idtoken <token>`, or upgrade to a release with Smart Licensing Using Policy.',
    ja: '`license smart register idtoken <token>` で登録するか、SLP に対応したバージョンへアップグレードします。',
  },
  bad: status('UNREGISTERED'),
  good: status('REGISTERED'),
  sources: [
    { source: 'goldens', at: 'Registration', tag: 'V' },
    { source: 'cl-2023-11', at: 'three licensing models', tag: 'V' },
  ],
});

import { completed, smartWord } from '../config/smart';
import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP801',
  slug: 'usage-interval',
  hop: 'report',
  severity: 'error',
  title: { en: 'Reporting interval out of range', ja: 'レポート間隔が範囲外' },
  *check({ config, transport }) {
    for (const command of config?.licensing ?? []) {
      const value = command.words[4];
      if (command.negated || !value || smartWord(command) !== 'usage') continue;
      if (completed(command.word(3), ['customer-tags', 'interval']) !== 'interval') continue;
      // What is no number, as a placeholder, is neither none nor too large.
      const days = Number(value.text);
      // Where a person carries the reports, the device is not meant to send any.
      if (days === 0 && transport.value === 'off') continue;
      if (days === 0)
        yield {
          at: value.span,
          severity: 'warning',
          message: {
            en: 'With an interval of 0 the device does not report by itself.',
            ja: '間隔が 0 の場合、装置は自動では報告しません。',
          },
        };
      else if (days < 0 || days > 3650)
        yield {
          at: value.span,
          message: {
            en: `\`${value.text}\` is out of range: the device takes 1 to 3650 days.`,
            ja: `\`${value.text}\` は範囲外です。指定できるのは 1〜3650 日です。`,
          },
        };
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The device takes 1 to 3650 days. With 0 it is documented never to report by itself, which is a warning unless the transport is `off`. Values from 366 on, which the data model does not know, are nothing.',
    ja: '指定できる範囲は 1〜3650 日です。0 の場合は自動では報告しないと記載されているため、警告として示します。Transport が `off` の場合は対象外です。データモデルにない 366 以上の値は対象外です。',
  },
  remedy: {
    en: 'Choose an interval in days; the default is 30.',
    ja: '間隔を日数で指定します。デフォルトは 30 です。',
  },
  bad: 'license smart transport cslu\nlicense smart usage interval 9999\n',
  good: 'license smart transport cslu\nlicense smart usage interval 90\n',
  sources: [{ source: 'cmdref', at: 'license smart usage interval', tag: 'V' }],
});

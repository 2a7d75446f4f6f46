import { smartWord } from '../config/smart';
import type { Rule, RulePage } from './rule';

const most = 127;

export default {
  id: 'SLP802',
  slug: 'customer-tag-length',
  hop: 'report',
  severity: 'error',
  title: { en: 'Customer tag too long', ja: '顧客タグの文字数超過' },
  *check({ config }) {
    for (const command of config?.licensing ?? []) {
      if (command.negated || smartWord(command) !== 'usage' || command.word(3) !== 'customer-tags') continue;
      const tag = command.rest(5);
      const quoted = tag && /^".*"$/.test(tag.text) ? 2 : 0;
      if (!tag || tag.text.length - quoted <= most) continue;
      yield {
        at: tag.span,
        message: {
          en: `The tag has ${tag.text.length - quoted} characters; the device takes ${most} at most.`,
          ja: `タグが ${tag.text.length - quoted} 文字あります。指定できるのは ${most} 文字までです。`,
        },
      };
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'A tag that usage reports carry holds 127 characters at most; the device refuses a longer one.',
    ja: '利用状況のレポートに付けるタグは 127 文字までです。超過した値を装置は受け付けません。',
  },
  remedy: { en: 'Shorten the tag.', ja: 'タグを短くします。' },
  bad: `license smart transport cslu\nlicense smart usage customer-tags tag1 ${'a'.repeat(130)}\n`,
  good: 'license smart transport cslu\nlicense smart usage customer-tags tag1 Tokyo-2F\n',
  sources: [{ source: 'yang', at: 'usage customer-tags, length 1..127', tag: 'V' }],
});

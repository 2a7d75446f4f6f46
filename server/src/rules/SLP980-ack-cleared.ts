import { spanOf } from '../facts/shown/fields';
import type { Span } from '../text/source';
import type { Knowns, Rule, RulePage } from './rule';
import { screen, usageBlock } from './screens';

const capture = (value: string): string =>
  screen(
    'show license tech support',
    ...usageBlock('Last ACK received: <none>'),
    `Write Erase Occurred: ${value}`,
  );

export default {
  id: 'SLP980',
  slug: 'ack-cleared',
  hop: 'ack',
  severity: 'information',
  title: { en: 'The date of the last ACK was erased', ja: '設定の初期化で消えた ACK 日時' },
  *check(knowns) {
    const ack = knowns.shown?.lastAck;
    if (!ack || ack.value) return;
    const erased = erasedBy(knowns);
    if (!erased) return;
    yield {
      at: spanOf(ack.field),
      message: {
        en: 'The device was erased, which clears this date: `<none>` is expected here and no fault by itself.',
        ja: '設定の初期化によりこの日時は消えています。この `<none>` は想定どおりで、それだけでは異常ではありません。',
      },
      related: [{ at: erased, message: { en: 'What erased it', ja: '初期化の記録' } }],
    };
  },
} satisfies Rule;

/** What shows that the date was erased: the agent's own note, or the command in the session above the output. */
function erasedBy({ shown, session }: Knowns): Span | undefined {
  if (shown?.erased) return spanOf(shown.erased);
  const from = shown?.lastAck?.field.labelSpan;
  return session.typed.findLast(
    ({ command, at, complaint }) =>
      !complaint &&
      /^(?:write erase|license smart factory reset)/.test(command) &&
      from?.source === at.source &&
      at.start < from.start,
  )?.at;
}

export const page: RulePage = () => ({
  why: {
    en: '`write erase` and a factory reset clear `Last ACK received`; what CSSM has acknowledged stays acknowledged there. The date comes back with the next report.',
    ja: '`write erase` やライセンス情報の初期化により `Last ACK received` は消えますが、CSSM 側の記録は残ります。次回のレポート後に再び表示されます。',
  },
  remedy: {
    en: 'Nothing has to be done, or `license smart sync all` to see a date again.',
    ja: '対処は不要です。日時を表示させるには `license smart sync all` を実行します。',
  },
  bad: capture('True'),
  good: capture('False'),
  sources: [{ source: 'cl-2023-11', at: 'write erase', tag: 'V' }],
});

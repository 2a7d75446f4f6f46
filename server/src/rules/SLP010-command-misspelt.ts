import { slipsOf } from '../facts/slips';
import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP010',
  slug: 'command-misspelt',
  hop: 'text',
  severity: 'warning',
  title: { en: 'Misspelt command', ja: 'コマンドの綴りの誤り' },
  *check({ config }) {
    if (!config) return;
    for (const { word, guess, meant } of slipsOf(config))
      yield {
        at: word.span,
        message: {
          en: `IOS-XE has no such command: the device refuses this line. \`${meant}\` is meant, it seems.`,
          ja: `IOS-XE にこのコマンドはなく、装置はこの行を受け付けません。\`${meant}\` の誤記の可能性があります。`,
        },
        fixes: [
          {
            title: { en: `Change to '${guess}'`, ja: `'${guess}' に変更` },
            safe: true,
            edits: [{ span: word.span, text: guess }],
          },
        ],
      };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The device refuses the line, and what it should have set is missing: name resolution, the source interface, the clock, Call Home. Only a word that one slip of the hand makes of a command that a report depends on is told, and only where what follows fits that command.',
    ja: '装置はこの行を受け付けないため、名前解決、送信元インターフェイス、時刻同期、Call Home など、設定するはずの機能が動作しません。レポートに必要なコマンドと 1 文字だけ異なり、後続の語もそのコマンドに合う場合にのみ示します。',
  },
  remedy: { en: 'Correct the word.', ja: '綴りを修正します。' },
  bad: 'ip nameserver 192.0.2.53\nlicense smart transport smart\nlicense smart url default\n',
  good: 'ip name-server 192.0.2.53\nlicense smart transport smart\nlicense smart url default\n',
  sources: [{ source: 'yang', at: 'ip, ntp, crypto pki, call-home', tag: 'V' }],
});

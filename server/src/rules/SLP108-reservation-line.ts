import { isExec, smartWord } from '../config/smart';
import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP108',
  slug: 'reservation-line',
  hop: 'agent',
  severity: 'information',
  title: {
    en: 'Licence reservation with Smart Licensing Using Policy',
    ja: 'Smart Licensing Using Policy でのライセンス予約の設定',
  },
  *check({ config, licensing }) {
    if (licensing.value !== 'slp') return;
    for (const command of config?.licensing ?? []) {
      if (command.negated || isExec(command) || smartWord(command) !== 'reservation') continue;
      yield {
        at: command.span,
        message: {
          en: 'Existing reservations stay valid; new ones cannot be made with Smart Licensing Using Policy.',
          ja: '既存の予約は引き続き有効です。Smart Licensing Using Policy では新たな予約はできません。',
        },
      };
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Reservations made before the upgrade stay valid, new ones cannot be made. The line does no harm and nobody advises to remove it. Said of releases known to use Smart Licensing Using Policy only.',
    ja: 'アップグレード前に行った予約は引き続き有効ですが、新たな予約はできません。この行による動作への影響はなく、削除を勧める資料もありません。Smart Licensing Using Policy のバージョンと判明している場合にのみ示します。',
  },
  remedy: {
    en: 'Nothing has to be done for an existing reservation; a new device without a connection works with transport `off`.',
    ja: '既存の予約であれば対処は不要です。接続のない新しい装置では Transport `off` を使用します。',
  },
  bad: 'license smart transport off\nlicense smart reservation\n',
  good: 'license smart transport off\n',
  sources: [{ source: 'g9400', at: 'reservations after an upgrade', tag: 'V' }],
});

import type { Command } from '../config/command';
import { smartWord } from '../config/smart';
import type { Text } from '../terms';
import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP107',
  slug: 'classic-line',
  hop: 'agent',
  severity: 'information',
  title: { en: 'Line of classic Smart Licensing', ja: '旧 Smart Licensing の設定' },
  *check({ config, licensing }) {
    if (licensing.value !== 'slp') return;
    for (const command of config?.licensing ?? []) {
      const message = command.negated ? undefined : saidOf(command);
      if (message) yield { at: command.span, message };
    }
  },
} satisfies Rule;

function saidOf(command: Command): Text | undefined {
  switch (smartWord(command)) {
    case 'enable':
      return {
        en: '`license smart enable` has no effect any more: licensing is always on.',
        ja: '`license smart enable` に効果はありません。ライセンス機能は常に有効です。',
      };
    case 'conversion':
      if (command.word(3) !== 'automatic') return undefined;
      return {
        en: '`license smart conversion automatic` belongs to the classic model: nothing is converted by the device any more.',
        ja: '`license smart conversion automatic` は旧 Smart Licensing の設定です。装置側からの変換は行われません。',
      };
    case 'custom_id':
      return {
        en: '`license smart custom_id` is visible but not supported.',
        ja: '`license smart custom_id` は入力できますが、サポートされていません。',
      };
    case 'url':
      if (command.word(3) !== 'utility') return undefined;
      return {
        en: '`license smart url utility` is visible but documented as not supported.',
        ja: '`license smart url utility` は入力できますが、サポート対象外と記載されています。',
      };
    default:
      return undefined;
  }
}

export const page: RulePage = () => ({
  why: {
    en: 'With Smart Licensing Using Policy the line has no effect, or the release no longer takes it. Said of releases known to use it only; the `no` forms, which old configurations are full of, are nothing.',
    ja: 'Smart Licensing Using Policy ではこの行に効果がないか、バージョンによっては受け付けられません。該当するバージョンと判明している場合にのみ示します。`no` 形式は対象外です。',
  },
  remedy: { en: 'Leave the line out.', ja: 'この行を削除します。' },
  bad: 'license smart transport off\nlicense smart enable\n',
  good: 'license smart transport off\n',
  sources: [
    { source: 'cmdref', at: 'license smart enable, custom_id', tag: 'V' },
    { source: 'cmdref', at: 'license smart conversion automatic, url utility', tag: 'D' },
  ],
});

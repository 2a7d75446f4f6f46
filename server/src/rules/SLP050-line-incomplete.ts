import type { Command } from '../config/command';
import { smartWord } from '../config/smart';
import type { ConfigFacts } from '../facts/config';
import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP050',
  slug: 'line-incomplete',
  hop: 'text',
  severity: 'error',
  title: { en: 'Line without its value', ja: '値のない行' },
  *check({ config }) {
    if (!config) return;
    for (const command of [...config.licensing, ...neighbours(config)]) {
      if (command.negated || !isIncomplete(command)) continue;
      yield {
        at: command.span,
        message: {
          en: 'A value is missing behind these words: the device refuses the line.',
          ja: 'この後に値が必要です。装置はこの行を受け付けません。',
        },
      };
    }
  },
} satisfies Rule;

const neighbours = ({ callHome, httpClient, lookupSources, config }: ConfigFacts): readonly Command[] => [
  ...lookupSources,
  ...httpClient,
  ...config.commands.of('ip name-server'),
  ...callHome.flatMap((block) => block.childrenOf('http-proxy')),
];

/** How many words stand before the value. */
function isIncomplete(command: Command): boolean {
  const { length } = command.words;
  if (command.words.at(-1)?.text.toLowerCase() === 'source-interface') return true;
  if (command.keyword === 'http-proxy') return length < 4;
  if (command.keyword === 'ip name-server') return length < (command.word(2) === 'vrf' ? 5 : 3);
  switch (smartWord(command)) {
    case 'transport':
    case 'vrf':
      return length < 4;
    case 'url':
      return length < (/^(?:cslu|smart|utility)$/.test(command.word(3)) ? 5 : 4);
    case 'proxy':
      return length < 5;
    case 'usage':
      return length < (command.word(3) === 'customer-tags' ? 6 : 5);
    default:
      return false;
  }
}

export const page: RulePage = () => ({
  why: {
    en: 'The device answers `% Incomplete command.` and takes nothing; what the line should have set stays as it was. Only commands of licensing, the source interface of the HTTP client, DNS servers and the proxy of Call Home are looked at.',
    ja: '装置は `% Incomplete command.` と応答し、何も設定されません。ライセンスのコマンド、HTTP クライアントの送信元インターフェイス、DNS サーバ、Call Home のプロキシの行のみを対象とします。',
  },
  remedy: { en: 'Enter the value.', ja: '値を入力します。' },
  bad: 'license smart transport\nlicense smart url cslu http://192.0.2.10:8182/cslu/v1/pi\n',
  good: 'license smart transport cslu\nlicense smart url cslu http://192.0.2.10:8182/cslu/v1/pi\n',
  sources: [{ source: 'cmdref', at: 'license smart, syntax', tag: 'V' }],
});

import { hasPlaceholder } from '../config/placeholders';
import { type Transport, transports } from '../terms';
import { nearest } from '../terms/nearest';
import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP001',
  slug: 'transport-unknown-keyword',
  hop: 'text',
  severity: 'error',
  title: { en: 'Unknown transport', ja: '存在しない Transport の指定' },
  *check({ config }) {
    for (const { word, value } of config?.transports ?? []) {
      if (value !== undefined || hasPlaceholder(word.text)) continue;
      const typed = word.text.toLowerCase();
      const guess = nearest(typed, transports) ?? meant[typed];
      yield {
        at: word.span,
        message: {
          en: `\`${word.text}\` is no transport: the device refuses this line.${guess ? ` \`${guess}\` is meant, it seems.` : ''}`,
          ja: `\`${word.text}\` という Transport は存在しないため、装置はこの行を受け付けません。${guess ? `\`${guess}\` の誤記の可能性があります。` : ''}`,
        },
        fixes: guess
          ? [
              {
                title: { en: `Change to '${guess}'`, ja: `'${guess}' に変更` },
                safe: meant[typed] === undefined,
                edits: [{ span: word.span, text: guess }],
              },
            ]
          : [],
      };
    }
  },
} satisfies Rule;

/** Names of the topology, typed for that of its transport. */
const meant: Readonly<Record<string, Transport>> = {
  onprem: 'cslu',
  'on-prem': 'cslu',
  ssm: 'cslu',
  cssm: 'smart',
  direct: 'smart',
  offline: 'off',
  none: 'off',
};

export const page: RulePage = () => ({
  why: {
    en: 'The device refuses the line and keeps the transport it had, which is `cslu` on a new device.',
    ja: '装置はこの行を受け付けず、設定前の Transport（初期状態では `cslu`）のまま動作します。',
  },
  remedy: {
    en: 'Use one of `automatic`, `callhome`, `cslu`, `off`, `smart`.',
    ja: '`automatic`、`callhome`、`cslu`、`off`、`smart` のいずれかを指定します。',
  },
  bad: 'license smart transport clsu\n',
  good: 'license smart transport cslu\n',
  sources: [{ source: 'cmdref', at: 'license smart transport', tag: 'V' }],
});

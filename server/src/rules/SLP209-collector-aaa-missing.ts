import { declaredPull } from '../facts/collector';
import type { Rule, RulePage } from './rule';

const pull = (line: string): string =>
  `! slp-topology: cslu-initiated\n${line}username slp-collector privilege 15 secret Example-Secret-1\nip http secure-server\nip http authentication local\n`;

export default {
  id: 'SLP209',
  slug: 'collector-aaa-missing',
  hop: 'source',
  severity: 'hint',
  title: { en: 'No AAA for the collector', ja: '収集側の認証に AAA が設定されていない' },
  needs: declaredPull,
  *check(knowns) {
    const pull = declaredPull(knowns);
    if (!pull?.place || pull.newModel) return;
    yield {
      at: pull.place,
      message: {
        en: 'The documented set-up for a collector has `aaa new-model`, which this configuration lacks.',
        ja: '手順書では収集側の認証に `aaa new-model` を設定しますが、この設定にはありません。',
      },
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The documented set-up of a pull turns AAA on; devices are known to work without. Judged only where a topology is declared in which CSLU or On-Prem collects.',
    ja: '手順書のプル型の設定では AAA を有効にしますが、AAA なしで動作している装置もあります。CSLU や On-Prem が収集するトポロジを宣言した場合のみ判定します。',
  },
  remedy: {
    en: 'Enter `aaa new-model` with login and exec authorization, as documented, after checking how it changes other logins.',
    ja: 'ほかのログインへの影響を確認したうえで、手順書どおり `aaa new-model` とログイン認証、exec の認可を設定します。',
  },
  bad: pull(''),
  good: pull('aaa new-model\n'),
  sources: [{ source: 'cl-2023-11', at: 'SSM On-Prem-initiated, authentication and HTTP', tag: 'V' }],
});

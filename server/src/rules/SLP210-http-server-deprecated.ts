import { declaredPull } from '../facts/collector';
import { compareReleases, parseRelease, type Release } from '../text/release';
import type { Rule, RulePage } from './rule';

const pull = (release: string): string =>
  `version ${release}\nhostname C9300-A\n! slp-topology: cslu-initiated\naaa new-model\nusername slp-collector privilege 15 secret Example-Secret-1\nip http server\nip http authentication local\nend\n`;

const since = parseRelease('26.1.1') as Release;

export default {
  id: 'SLP210',
  slug: 'http-server-deprecated',
  hop: 'source',
  severity: 'information',
  title: { en: '`ip http server` is deprecated', ja: '`ip http server` は非推奨' },
  needs: declaredPull,
  *check(knowns) {
    const pull = declaredPull(knowns);
    const order = knowns.release && compareReleases(knowns.release.value, since);
    const plain = pull?.listeners.find(({ secure }) => !secure);
    if (!plain || order === undefined || order < 0) return;
    yield {
      at: plain.command.span,
      message: {
        en: '`ip http server` is deprecated on this release; a collector can use `ip http secure-server`.',
        ja: 'このバージョンでは `ip http server` は非推奨です。収集側は `ip http secure-server` を使用できます。',
      },
      related: (knowns.release?.spans ?? []).map((at) => ({
        at,
        message: { en: 'The release', ja: 'バージョン' },
      })),
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'From 26.1.1 on the model of the configuration marks `ip http server` as deprecated. Judged only where a topology is declared in which CSLU or On-Prem collects.',
    ja: '26.1.1 以降の設定モデルでは `ip http server` が非推奨となっています。CSLU や On-Prem が収集するトポロジを宣言した場合のみ判定します。',
  },
  remedy: { en: 'Use `ip http secure-server`.', ja: '`ip http secure-server` を使用します。' },
  bad: pull('26.2'),
  good: pull('17.9'),
  sources: [{ source: 'yang', at: 'Cisco-IOS-XE-http 26.1.1', tag: 'V' }],
});

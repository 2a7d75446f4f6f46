import { smartWord } from '../config/smart';
import type { Span } from '../text/source';
import { type Rule, type RulePage, whole } from './rule';

export default {
  id: 'SLP106',
  slug: 'transport-off-leftover',
  hop: 'agent',
  severity: 'information',
  title: { en: 'URL or token while the transport is off', ja: 'Transport off で URL やトークンを設定' },
  *check({ config, typed }) {
    const transport = config?.transports.at(-1);
    if (!config || transport?.value !== 'off') return;
    const related = [
      { at: transport.word.span, message: { en: 'The transport in force', ja: '適用中の Transport' } },
    ];
    const url = config.whole ? config.urls.findLast((line) => line.url !== undefined)?.url : undefined;
    if (url)
      yield {
        at: url.span,
        message: {
          en: 'The transport is `off`: this URL is not read, and nothing is reported online.',
          ja: 'Transport が `off` のため、この URL は参照されず、オンラインでの報告は行われません。',
        },
        related,
      };
    const trust = [...typed, ...config.lines.misplaced].find((command) => smartWord(command) === 'trust');
    if (trust) {
      const at: Span = trust.source.span(trust.start, trust.words[2]?.span.end ?? trust.end);
      yield {
        at,
        message: {
          en: 'The transport is `off`: the device cannot use a token to establish trust online.',
          ja: 'Transport が `off` のため、トークンを使ったオンラインでの信頼の確立はできません。',
        },
        related,
      };
    }
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: "With transport `off` the device connects to nobody: a URL is not read, and a token is needed by direct topologies only. After an upgrade from the classic model `off` may be nobody's choice. A URL is spoken of in whole configurations only.",
    ja: 'Transport `off` の装置はどこにも接続しません。URL は参照されず、トークンが必要なのは直接接続のトポロジのみです。旧 Smart Licensing からのアップグレード後は、意図せず `off` になっている場合があります。URL については設定全体がある場合にのみ示します。',
  },
  remedy: {
    en: 'Offline: nothing has to be done. Otherwise choose the transport that reads the URL.',
    ja: 'オフライン方式であれば対処は不要です。それ以外の場合は、URL に対応する Transport を設定します。',
  },
  bad: whole('license smart url cslu http://192.0.2.10:8182/cslu/v1/pi\nlicense smart transport off'),
  good: whole('license smart transport off'),
  sources: [
    { source: 'g9400', at: 'transport after an upgrade', tag: 'V' },
    { source: 'cmdref', at: 'license smart transport off', tag: 'D' },
  ],
});

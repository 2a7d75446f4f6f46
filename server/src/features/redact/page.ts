import { isSecret, type Kind, kinds } from '../../capture/sensitive/kinds';
import type { Text } from '../../terms';
import { both, join, list } from '../markdown';
import type { Redacted } from './index';
import { kindWords } from './kinds';

const words = {
  title: { en: '# What was replaced', ja: '# 置き換えた内容' },
  intro: {
    en: 'The same value has the same pseudonym everywhere; addresses of one network stay in one network. The values themselves are not listed.',
    ja: '同じ値はすべて同じ仮名に置き換えています。同じネットワークのアドレスは、置き換え後も同じネットワークに属します。元の値は表示しません。',
  },
  nothing: { en: 'Nothing had to be replaced.', ja: '置き換える対象はありませんでした。' },
  suspects: { en: '## Please look at these lines', ja: '## 確認が必要な行' },
  suspectsIntro: {
    en: 'They were left as they are, and may hold a secret:',
    ja: '次の行は置き換えていません。機密情報が含まれている可能性があります。',
  },
  noSuspects: {
    en: 'Nothing else in the text looks like a secret.',
    ja: 'ほかに機密情報と思われる文字列はありません。',
  },
  left: {
    en: 'Left as they are: models, releases, licences, interfaces, times, the names of VRFs, VLANs, WLANs, ACLs, profiles and trustpoints, and what people wrote around the outputs. If one of these names a customer or a person, replace it by hand.',
    ja: '機種、バージョン、ライセンス、インターフェイス、時刻、および VRF・VLAN・WLAN・ACL・profile・トラストポイントの名前、出力の前後に書かれた文章は置き換えていません。顧客名や個人名を含む場合は手動で置き換えます。',
  },
  line: { en: 'line', ja: '行' },
  times: { en: 'times', ja: '回' },
} satisfies Record<string, Text>;

/** Values of one kind that are listed one by one. */
const mostListed = 40;

/** What was replaced in a text, by kind, and what is left to look at: Markdown, lines one-based. */
export function redactedPage(redacted: Redacted): Text {
  const { replaced, suspects } = redacted;
  return join(
    words.title,
    replaced.length === 0
      ? words.nothing
      : join(words.intro, list(kinds.flatMap((kind) => rowOf(redacted, kind)))),
    ...(suspects.length === 0
      ? [words.noSuspects]
      : [
          words.suspects,
          words.suspectsIntro,
          list(suspects.map(({ line, why }) => both((lang) => `L${line + 1}: ${why[lang]}`))),
        ]),
    words.left,
  );
}

function rowOf({ replaced }: Redacted, kind: Kind): readonly Text[] {
  const own = replaced.filter((entry) => entry.kind === kind);
  if (own.length === 0) return [];
  const count = own.reduce((sum, entry) => sum + entry.count, 0);
  const shown = own.slice(0, mostListed);
  return [
    both((lang) => {
      const head =
        lang === 'ja'
          ? `**${kindWords[kind].ja}**: ${own.length} 種類、${count} か所`
          : `**${kindWords[kind].en}**: ${own.length} in ${count} ${count === 1 ? 'place' : 'places'}`;
      if (kind === 'certificate') return head;
      const items = shown.map(
        ({ pseudonym, lines }) =>
          `    - \`${short(pseudonym)}\`: ${lines.map((line) => `L${line + 1}`).join(', ')}`,
      );
      return [head, ...items, ...(own.length > shown.length ? [`    - … (${own.length})`] : [])].join('\n');
    }),
  ];
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** The list for a terminal: a line a kind, then what is left to look at. */
export function redactedLines({ replaced, suspects }: Redacted): Text {
  return both((lang) =>
    [
      ...kinds.flatMap((kind) => {
        const own = replaced.filter((entry) => entry.kind === kind);
        const count = own.reduce((sum, entry) => sum + entry.count, 0);
        const sample = own.slice(0, 5).map(({ pseudonym }) => short(pseudonym));
        const names =
          isSecret(kind) || kind === 'certificate'
            ? ''
            : ` (${sample.join(', ')}${own.length > 5 ? ', …' : ''})`;
        return own.length === 0 ? [] : [`${kindWords[kind][lang]}: ${count}${names}`];
      }),
      ...suspects.map(({ line, why }) =>
        `${words.line[lang]} ${line + 1}: ${why[lang]}`.replaceAll('`', "'"),
      ),
    ].join('\n'),
  );
}

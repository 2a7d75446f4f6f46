import { placeholdersIn } from '../config/placeholders';
import { isGuide } from '../facts/config';
import type { Severity } from '../terms';
import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP002',
  slug: 'placeholder-left',
  hop: 'text',
  severity: 'warning',
  title: {
    en: 'Placeholder left in a line that licensing needs',
    ja: 'ライセンス関連の行に仮の値が残っている',
  },
  *check({ config, typed, placeholders }) {
    const use = placeholders ?? (config?.template ? 'template' : undefined);
    // A token is typed when the command is; in a runbook its placeholder is how it should be.
    for (const { span, text, kind } of typed.flatMap(placeholdersIn))
      if (kind !== 'template' || use !== 'template') yield { at: span, ...said(text, 'information') };
    for (const { span, text, kind } of config?.placeholders ?? []) {
      // In the output of a device somebody has hidden the address; it was there.
      if (kind === 'masked' && config?.whole) continue;
      if (kind === 'template' && use === 'template') continue;
      // A guide is written for whoever fills it in.
      const noted = placeholders !== 'final' && (kind === 'template' || (config && isGuide(config)));
      yield { at: span, ...said(text, noted ? 'information' : 'warning') };
    }
  },
} satisfies Rule;

const said = (text: string, severity: Severity) => ({
  severity,
  message: {
    en: `\`${text}\` still stands for a value: the device would take it literally or refuse the line.`,
    ja: `仮の値 \`${text}\` が残っています。装置は文字列のまま扱うか、この行を受け付けません。`,
  },
});

export const page: RulePage = () => ({
  why: {
    en: 'The device takes the text literally, or refuses the line. Lines of licensing and of time servers are looked at. Template variables such as `{{ url }}` or `$url` are only noted, for a tool fills them in; so are those of EXEC commands and of the blocks of a guide in Markdown, and a masked address in the output of a device is nothing. Nothing is said where a condition or a loop, or the name of the file (`.j2`, `.ftl` …), shows that it is a template. `placeholders` of `.iosxe-slp.json` says that templates are meant (`template`), or that the document is final (`final`).',
    ja: '装置はこの文字列をそのまま値として扱うか、行を受け付けません。ライセンスの行と NTP サーバの行を対象とします。`{{ url }}` や `$url` などのテンプレート変数はツールが置き換えるため、情報として示します。EXEC コマンドや Markdown の手順書のコード ブロックにある仮の値も同様です。装置の出力でマスクされたアドレスは対象外です。条件や繰り返しの行、または `.j2` や `.ftl` などのファイル名からテンプレートとわかる場合は何も示しません。`.iosxe-slp.json` の `placeholders` で、テンプレートであること (`template`)、または完成した設定であること (`final`) を指定できます。',
  },
  remedy: { en: 'Enter the real value.', ja: '実際の値に置き換えます。' },
  bad: 'license smart url cslu http://<cslu_ip_or_host>:8182/cslu/v1/pi\n',
  good: 'license smart url cslu http://192.0.2.10:8182/cslu/v1/pi\n',
  sources: [
    { source: 'cl-2023-11', at: 'configuration examples', tag: 'V' },
    { source: 'ios-xe', tag: 'E' },
  ],
});

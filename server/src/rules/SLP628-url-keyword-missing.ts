import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP628',
  slug: 'url-keyword-missing',
  hop: 'endpoint',
  severity: 'information',
  title: { en: 'CSLU URL without the keyword `cslu`', ja: 'CSLU 用の URL にキーワード `cslu` がない' },
  *check({ config }) {
    const inForce = config?.transports.at(-1)?.value ?? 'cslu';
    if (!config || (inForce !== 'cslu' && inForce !== 'automatic')) return;
    const line = config.urls.findLast(({ kind }) => kind === 'bare');
    if (!line?.url || config.urls.some(({ kind }) => kind === 'cslu' || kind === 'smart')) return;
    if (!line.url.path.toLowerCase().startsWith('/cslu/')) return;
    const { source, start } = line.url.span;
    yield {
      at: line.url.span,
      message: {
        en: 'The documented form for this URL is `license smart url cslu`.',
        ja: 'この URL は `license smart url cslu` で設定するのが正式な形式です。',
      },
      fixes: [
        {
          title: { en: "Add the keyword 'cslu'", ja: "キーワード 'cslu' を追加" },
          safe: false,
          edits: [{ span: source.span(start, start), text: 'cslu ' }],
        },
      ],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The documented form for CSLU and On-Prem is `license smart url cslu`. The form without the keyword was seen to work with On-Prem, so this is no warning. Silent where the documented form is there too, and under other transports.',
    ja: 'CSLU と On-Prem 用の正式な形式は `license smart url cslu` です。キーワードがない形式でも On-Prem で動作した例があるため、警告にはしません。正式な形式の行もある場合と、他の Transport では判定しません。',
  },
  remedy: {
    en: 'Set the URL with `license smart url cslu`.',
    ja: '`license smart url cslu` で URL を設定します。',
  },
  bad: 'license smart transport cslu\nlicense smart url https://onprem.example.com/cslu/v1/pi/example-1\n',
  good: 'license smart transport cslu\nlicense smart url cslu https://onprem.example.com/cslu/v1/pi/example-1\n',
  sources: [
    { source: 'cmdref', at: 'license smart url cslu', tag: 'V' },
    { source: 'onprem-report', at: 'bare license smart url', tag: 'V' },
  ],
});

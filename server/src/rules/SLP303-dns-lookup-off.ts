import { askName } from '../facts/name';
import { type Rule, type RulePage, whole } from './rule';

const toCslu = 'ip name-server 192.0.2.53\nlicense smart url cslu http://cslu.example.com:8182/cslu/v1/pi';

export default {
  id: 'SLP303',
  slug: 'dns-lookup-off',
  hop: 'name',
  severity: 'error',
  title: { en: 'Name resolution is switched off', ja: '名前解決が無効' },
  *check(knowns) {
    const question = askName(knowns);
    const line = question?.lookupLine;
    if (question?.answer !== 'lookup-off' || !line) return;
    const certain = knowns.config?.whole && !question.proxy && !question.lookupElsewhere;
    yield {
      at: line.span,
      severity: certain ? 'error' : 'warning',
      message: {
        en: `\`${line.source.slice(line.lineStart, line.end)}\` keeps \`${question.host}\` from being resolved: nothing will be reported.`,
        ja: `\`${line.source.slice(line.lineStart, line.end)}\` のため \`${question.host}\` を名前解決できません。利用状況は報告されません。`,
      },
      related: [{ at: question.at, message: { en: 'The name to resolve', ja: '名前解決が必要な接続先' } }],
      fixes: [
        {
          title: { en: `Change to '${line.text}'`, ja: `'${line.text}' に変更` },
          safe: false,
          edits: [{ span: line.span, text: line.text }],
        },
      ],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'With `no ip domain lookup` the device asks no DNS server, so the licensing host stays unknown. A warning where that is not certain: in a fragment, which may hold its host entry elsewhere; behind a proxy, whose name alone is needed; and beside an `ip domain lookup vrf` line. Silent where the host is an address, where `ip host` names it, and while licensing is at its default.',
    ja: '`no ip domain lookup` の場合、装置は DNS サーバへ問い合わせないため、ライセンスの接続先を名前解決できません。確実とは言えない場合（host エントリが別の箇所にあり得る設定の断片、プロキシの名前だけが必要なプロキシ経由、`ip domain lookup vrf` の行がある場合）は警告とします。接続先がアドレスの場合、`ip host` で定義されている場合、ライセンスの設定がデフォルトのままの場合は判定しません。',
  },
  remedy: {
    en: 'Enter `ip domain lookup`, or use the address of the peer.',
    ja: '`ip domain lookup` を設定するか、接続先をアドレスで指定します。',
  },
  bad: whole(`no ip domain lookup\n${toCslu}`),
  good: whole(toCslu),
  sources: [
    { source: 'yang', at: 'ip domain lookup', tag: 'V' },
    { source: 'cl-2023-11', at: 'ERR 218', tag: 'V' },
  ],
});

import type { Rule, RulePage } from './rule';

export default {
  id: 'SLP625',
  slug: 'url-default-order',
  hop: 'endpoint',
  severity: 'warning',
  title: {
    en: '`license smart url default` before the transport',
    ja: '`license smart url default` が Transport より前にある',
  },
  *check({ config }) {
    const transport = config?.transports.at(-1);
    if (!config || config.whole || config.config.printed || transport?.value !== 'smart') return;
    const line = config.urls.findLast(({ kind }) => kind === 'default');
    if (!line) return;
    // A smart transport that was in force already when the line was typed, or a URL typed later, settles it.
    if (config.transports.some(({ value, command }) => value === 'smart' && command.line < line.command.line))
      return;
    if (config.urls.some(({ kind }) => kind === 'smart')) return;
    const text = (span: typeof line.command.span): string => span.source.slice(span.start, span.end);
    yield {
      at: line.command.span,
      message: {
        en: 'Typed here, the line still belongs to transport `cslu`: `license smart transport smart` comes later.',
        ja: 'この位置では Transport `cslu` に対する設定になります。`license smart transport smart` はこの後にあります。',
      },
      related: [{ at: transport.command.span, message: { en: 'The transport', ja: 'Transport の指定' } }],
      fixes: [
        {
          title: { en: 'Exchange the two lines', ja: '2 つの行を入れ替え' },
          safe: true,
          edits: [
            { span: line.command.span, text: text(transport.command.span) },
            { span: transport.command.span, text: text(line.command.span) },
          ],
        },
      ],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The command stores the address that belongs to the transport in force when it is typed: before `license smart transport smart` that is still CSLU. A device stores the address itself, and `show running-config` prints it above the transport: the order is judged in typed text only, not in what a device printed, nor in a whole configuration.',
    ja: 'このコマンドは、入力した時点で有効な Transport に対応する URL を設定します。`license smart transport smart` より前では、まだ CSLU 用の URL になります。装置には実際の URL が保存されるため、`show running-config` では Transport より前に表示されます。このため装置に投入するテキストのみを対象とし、装置の出力や設定全体では判定しません。',
  },
  remedy: {
    en: 'Enter the transport first, then `license smart url default`.',
    ja: 'Transport を先に設定し、その後に `license smart url default` を実行します。',
  },
  bad: 'license smart url default\nlicense smart transport smart\n',
  good: 'license smart transport smart\nlicense smart url default\n',
  sources: [
    { source: 'cl-2023-11', at: 'direct connection, order of the lines', tag: 'V' },
    { source: 'cmdref', at: 'license smart url default', tag: 'D' },
  ],
});

import { namesCslu } from '../facts/reach';
import { nearest } from '../terms/nearest';
import { formatRelease } from '../text/release';
import { type Rule, type RulePage, whole } from './rule';

const cssm = 'license smart url smart https://smartreceiver.cisco.com/licservice/license';

export default {
  id: 'SLP113',
  slug: 'transport-forgotten',
  hop: 'agent',
  severity: 'warning',
  title: { en: 'URL of CSSM under transport cslu', ja: 'Transport cslu のまま CSSM の URL を設定' },
  *check({ config, transport, declared, release, shown }) {
    const { value, origin } = transport;
    if (!config || declared || shown?.lastAck?.value || (value !== 'cslu' && value !== 'automatic')) return;
    if (origin !== 'configured') {
      // It is known only where every line of licensing is at hand.
      if (origin !== 'default') return;
      // The line is there, with a slip in it.
      if (config.lines.lookalikes.length > 0) return;
      if (config.licenseLines.some(({ words }) => nearest(words[2]?.text.toLowerCase() ?? '', ['transport'])))
        return;
    }
    const line = config.urls.findLast(({ kind }) => kind === 'smart' || kind === 'bare');
    if (!line?.url || line.url.placeholder || line.url.form !== 'cssm') return;
    // Then the URL is left over from before.
    if (config.urls.some(({ kind }) => kind === 'cslu') || namesCslu(config)) return;
    const typed = config.transports.findLast((own) => own.value === value);
    const { source } = line.url.span;
    const end = source.lineEnd(source.lineOf(line.command.start));
    const name = release && formatRelease(release.value);
    yield {
      at: line.url.span,
      message: typed
        ? {
            en: `Transport \`${value}\` does not read this URL: nothing is reported to CSSM.`,
            ja: `Transport \`${value}\` はこの URL を参照しないため、CSSM へは報告されません。`,
          }
        : {
            en: `\`license smart transport smart\` is missing: the hidden default ${name ? `on ${name} ` : ''}is \`cslu\`, which does not read this URL.`,
            ja: `\`license smart transport smart\` がありません。${name ? `${name} の` : ''}デフォルト（設定には表示されません）は \`cslu\` で、この URL を参照しません。`,
          },
      related: typed
        ? [{ at: typed.word.span, message: { en: 'The transport in force', ja: '適用中の Transport' } }]
        : [],
      fixes: [
        typed
          ? {
              title: { en: "Change to 'smart'", ja: "'smart' に変更" },
              safe: false,
              edits: [{ span: typed.word.span, text: 'smart' }],
            }
          : {
              title: {
                en: "Add 'license smart transport smart'",
                ja: "'license smart transport smart' を追加",
              },
              safe: false,
              edits: [{ span: source.span(end, end), text: '\nlicense smart transport smart' }],
            },
      ],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Each transport reads its own URL, and `cslu`, the default that IOS-XE hides, never looks at the URL of CSSM. The device then looks for a CSLU and reports nothing. Silent where a CSLU is named too, for the URL is left over then, where a topology is declared, and where reports were acknowledged; without the line of a transport only whole configurations and outputs filtered for `license` are judged.',
    ja: '各 Transport は専用の URL のみを参照します。IOS-XE が表示しないデフォルトの `cslu` は CSSM の URL を参照せず、CSLU を探すだけで何も報告しません。CSLU も指定されている場合（URL は残存設定）、トポロジが宣言されている場合、ACK を受信済みの場合は判定しません。Transport の行がない場合は、設定全体か `license` で絞り込んだ出力がある場合にのみ判定します。',
  },
  remedy: {
    en: 'Report to CSSM with `license smart transport smart`, or remove the URL.',
    ja: 'CSSM へ報告する場合は `license smart transport smart` を設定します。使用しない URL であれば削除します。',
  },
  bad: whole(`ip name-server 192.0.2.53\n${cssm}`),
  good: whole(`ip name-server 192.0.2.53\n${cssm}\nlicense smart transport smart`),
  sources: [
    { source: 'cmdref', at: 'license smart transport, default', tag: 'D' },
    { source: 'onprem-report', at: 'each transport reads its own URL', tag: 'V' },
  ],
});

import type { Field } from '../capture/fields';
import type { Shown } from '../facts/shown';
import { isFailing } from '../facts/shown/exchanges';
import { isNothing, spanOf } from '../facts/shown/fields';
import type { Rule, RulePage } from './rule';
import { screen, transportBlock } from './screens';

const status = (trust: string): string =>
  screen('show license status', ...transportBlock('Smart'), `Trust Code Installed: ${trust}`);

export default {
  id: 'SLP715',
  slug: 'trust-missing',
  hop: 'trust',
  severity: 'warning',
  title: {
    en: 'No trust code, though the device reports to CSSM itself',
    ja: 'CSSM へ直接接続する装置に信頼コードがない',
  },
  *check(knowns) {
    const { shown, transport } = knowns;
    if (!shown || (transport.value !== 'smart' && transport.value !== 'callhome')) return;
    if (transport.origin === 'logged') return;
    // Somebody is at it: whether the token that was typed worked is another rule's question.
    if (knowns.session.typed.some(({ command }) => command.startsWith('license smart trust idtoken'))) return;
    // The same, where the agent counts its attempts: the rules about them say why no code came.
    if (shown.exchanges.some((exchange) => exchange.name === 'Trust Establishment' && isFailing(exchange)))
      return;
    // A URL of CSLU or On-Prem under `smart` is another fault, and no token of CSSM mends it.
    if (/\/cslu\/|\/SmartTransport\b/i.test(shown.url?.value ?? '')) return;
    const at = proofOf(shown);
    if (!at) return;
    const answer = shown.exchanges.find(({ lastSuccess }) => lastSuccess?.value)?.lastSuccess?.field;
    // Where no list of members is at hand, the device may be a stack.
    const scope = shown.members.length === 1 ? 'local' : 'all';
    yield {
      at: spanOf(at),
      message:
        shown.trusted.installed === false
          ? {
              en: `Transport is \`${transport.value}\`, which needs a trust code, and the device has none: it reports nothing, and the token step is missing.`,
              ja: `Transport が \`${transport.value}\` の場合に必要な信頼コードがないため、利用状況が報告されません（トークンのインストールが未実施）。`,
            }
          : {
              en: `Transport is \`${transport.value}\`, and what trust the device has does not let it report to CSSM directly: the token step is missing.`,
              ja: `Transport は \`${transport.value}\` ですが、CSSM へ直接報告できる信頼が確立されていません（トークンのインストールが未実施）。`,
            },
      related: [
        ...transport.spans.map((span) => ({ at: span, message: { en: 'The transport', ja: 'Transport' } })),
        ...(answer
          ? [
              {
                at: spanOf(answer),
                message: {
                  en: 'An answer came: the way worked then, the trust code is what lacks',
                  ja: 'この時点では応答があり、経路は正常（不足しているのは信頼コード）',
                },
              },
            ]
          : []),
      ],
      next: [`license smart trust idtoken <token> ${scope} force`, 'show license status'],
    };
    const state = shown.trusted.state;
    if (!state || state === at || !/^Device configured for Offline/i.test(state.value ?? '')) return;
    yield {
      at: spanOf(state),
      severity: 'information',
      message: {
        en: 'This text does not mean that the transport is off: the agent prints it as long as it has no trust code.',
        ja: 'この表示は Transport が無効という意味ではありません。信頼コードがない間に表示されます。',
      },
      related: [{ at: spanOf(at), message: { en: 'No trust code', ja: '信頼コードなし' } }],
    };
  },
} satisfies Rule;

/** The field that proves it: no trust code, or a level that allows no direct connection. */
function proofOf({ trust, trusted }: Shown): Field | undefined {
  if (/^DIRECT/i.test(trusted.level?.value ?? '')) return undefined;
  if (trusted.installed === false) return trust ?? trusted.overall;
  if (isStated(trusted.state)) return trusted.state;
  return /^INDIRECT/i.test(trusted.level?.value ?? '') ? trusted.level : undefined;
}

const isStated = (state: Field | undefined): boolean => state !== undefined && !isNothing(state.value);

export const page: RulePage = () => ({
  why: {
    en: 'Direct topologies (transport `smart` or `callhome`) send nothing before a token was installed. With CSLU, On-Prem, a controller or offline no trust code is needed, so nothing is said there. A trust code from the factory does not serve a direct topology: `Communication Level Allowed` stays `INDIRECT`.',
    ja: 'CSSM への直接接続（Transport が `smart` または `callhome`）では、トークンをインストールするまで何も送信されません。CSLU、On-Prem、コントローラ、オフラインでは信頼コードは不要のため報告しません。工場出荷時の信頼コードでは直接接続できず、`Communication Level Allowed` は `INDIRECT` のままです。',
  },
  remedy: {
    en: 'Make a token at CSSM, then `license smart trust idtoken <token> all` on a stack, `local` on a standalone device.',
    ja: 'CSSM でトークンを発行し、スタック構成では `license smart trust idtoken <token> all`、単体構成では `local` を指定して実行します。',
  },
  bad: status('<none>'),
  good: status('Mar 05 10:00:00 2024 UTC'),
  sources: [
    { source: 'g9400', at: 'license smart trust idtoken', tag: 'V' },
    { source: 'goldens', at: 'Communication Level Allowed', tag: 'V' },
    { source: 'cl-2023-11', at: 'token step', tag: 'V' },
  ],
});

import type { Rule, RulePage } from './rule';

const session = (after: string): string =>
  [
    'C9300-A#license smart factory reset',
    '%Warning: reload required after "license smart factory reset" command',
    `C9300-A#${after}`,
    '',
  ].join('\n');

export default {
  id: 'SLP810',
  slug: 'factory-reset-without-reload',
  hop: 'report',
  severity: 'warning',
  title: { en: 'Factory reset without a reload', ja: 'ライセンス情報の初期化後の再起動なし' },
  *check({ session: { typed }, device }) {
    const index = typed.findLastIndex(({ command }) => command.startsWith('license smart factory reset'));
    const reset = typed[index];
    if (!reset) return;
    const { at, section: own, asksReload: asked } = reset;
    const reloaded =
      typed.slice(index + 1).some(({ command }) => command.startsWith('reload')) ||
      device.events.some(
        ({ mnemonic, span }) =>
          span.source === own.source &&
          span.start > at.start &&
          (mnemonic === 'AGENT_READY' || mnemonic === 'AGENT_ENABLED'),
      );
    const goesOn = device.outputs.some(
      ({ section }) => section.source === own.source && section.firstLine > own.firstLine,
    );
    if (reloaded || !goesOn) return;
    yield {
      at,
      message: {
        en: 'The licensing state was reset and the device not reloaded: the reset takes effect with the reload only.',
        ja: 'ライセンス情報の初期化後に再起動されていません。ライセンス情報の初期化は再起動により有効になります。',
      },
      related: asked ? [{ at: asked, message: { en: 'The device asks for it', ja: '装置からの要求' } }] : [],
      next: ['show version', 'show license status'],
    };
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The reset takes effect with the reload that the device asks for. Until then the agent is in between, and what it reports cannot be trusted. Said only where the session goes on without one.',
    ja: 'ライセンス情報の初期化は、装置が求める再起動により有効になります。それまでエージェントの状態は不定です。再起動せずに操作が続いている場合にのみ検出します。',
  },
  remedy: {
    en: 'In a maintenance window: `reload`, then establish trust again with a new token.',
    ja: 'メンテナンス時間に `reload` を実施し、新しいトークンで信頼の確立を再度実施します。',
  },
  bad: session('show clock\n10:15:00.123 UTC Tue Mar 5 2024'),
  good: session('reload\nProceed with reload? [confirm]'),
  sources: [
    { source: 'fn72578', tag: 'V' },
    { source: 'cl-2023-11', at: 'factory reset', tag: 'V' },
  ],
});

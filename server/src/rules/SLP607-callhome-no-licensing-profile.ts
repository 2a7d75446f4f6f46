import {
  type CallHomeProfile,
  chosenCallHome,
  isSendingShown,
  sendsEmailOnly,
  sendsReports,
} from '../facts/callHome';
import type { Text } from '../terms';
import type { Fix } from './rule';
import { type Rule, type RulePage, whole } from './rule';

const profile = (lines: string): string =>
  whole(
    `ip name-server 192.0.2.53\nlicense smart transport callhome\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n profile CiscoTAC-1\n${lines}  destination transport-method http`,
  );

export default {
  id: 'SLP607',
  slug: 'callhome-no-licensing-profile',
  hop: 'endpoint',
  severity: 'error',
  title: {
    en: 'No profile of Call Home sends licensing data',
    ja: 'ライセンス情報を送信する Call Home プロファイルがない',
  },
  needs: chosenCallHome,
  *check(knowns) {
    const chosen = chosenCallHome(knowns);
    if (!chosen?.judged) return;
    const { profiles, block, transport } = chosen;
    if (profiles.some((entry) => sendsReports(entry) !== 'no' || sendsEmailOnly(entry))) return;
    // The device shows one that sends, whatever these lines are.
    if (isSendingShown(knowns)) return;
    const nearest =
      profiles.find((entry) => entry.builtIn && !isSwitchedOff(entry)) ??
      profiles.find(({ builtIn, active }) => !builtIn && active !== 'no') ??
      profiles[0];
    yield {
      at: nearest?.name.span ?? block?.span ?? transport.span,
      severity: block ? 'error' : 'warning',
      message: nearest
        ? {
            en: `No active profile of Call Home sends licensing data: ${nearest.name.text} ${lack(nearest).en}.`,
            ja: `ライセンス情報を送信する有効な Call Home プロファイルがありません。${nearest.name.text} は${lack(nearest).ja}。`,
          }
        : {
            en: 'Transport `callhome` needs an active profile that sends over HTTP, such as `CiscoTAC-1`, and none is configured.',
            ja: 'Transport `callhome` には、HTTP で送信する有効なプロファイル（`CiscoTAC-1` など）が必要ですが、設定されていません。',
          },
      related: [
        { at: transport.span, message: { en: 'The transport in force', ja: '適用中の Transport' } },
        ...profiles
          .filter((entry) => entry !== nearest)
          .map((entry) => ({
            at: entry.name.span,
            message: {
              en: `This profile ${lack(entry).en}`,
              ja: `このプロファイルは${lack(entry).ja}`,
            },
          })),
      ],
      fixes: nearest ? fixes(nearest) : [],
      next: ['show call-home profile all'],
    };
  },
} satisfies Rule;

/** Somebody took the built-in profile out of use: another one is meant. */
const isSwitchedOff = ({ command, licensing }: CallHomeProfile): boolean =>
  licensing === 'no' || command.childrenOf('active').some(({ negated }) => negated);

/** What a profile lacks first. */
function lack({ active, licensing }: CallHomeProfile): Text {
  if (active === 'no') return { en: 'is not active', ja: '有効になっていません' };
  if (licensing === 'no')
    return {
      en: 'has no `reporting smart-licensing-data`',
      ja: ' `reporting smart-licensing-data` が設定されていません',
    };
  return { en: 'has no HTTP address', ja: ' HTTP の送信先が設定されていません' };
}

/** The lines that the built-in profile lacks, or the one that a profile of one's own lacks to stand in for it. */
function fixes({ builtIn, active, http, licensing, addressed, command }: CallHomeProfile): readonly Fix[] {
  const mine = !builtIn && active === 'yes' && http === 'yes' && addressed === 'yes' && licensing === 'no';
  if (!mine && (!builtIn || active !== 'no' || command.childrenOf('active').length > 0)) return [];
  const { source } = command;
  const at = source.lineEnd(command.line);
  const indent = ' '.repeat(command.lineStart - source.lineStart(command.line) + 1);
  const lines = mine
    ? ['reporting smart-licensing-data']
    : ['active', ...(http === 'no' ? ['destination transport-method http'] : [])];
  return [
    {
      title: {
        en: `Add '${lines.join("' and '")}'`,
        ja: `${lines.map((line) => `'${line}'`).join(' と ')} を追加`,
      },
      safe: false,
      edits: [{ span: source.span(at, at), text: lines.map((line) => `\n${indent}${line}`).join('') }],
    },
  ];
}

export const page: RulePage = () => ({
  why: {
    en: 'Under transport `callhome` a report leaves with an active profile that carries licensing data over HTTP. `CiscoTAC-1` is inactive unless told otherwise; a profile of your own carries licensing data only with `reporting smart-licensing-data`. A configuration without any `call-home` block gives a warning only, and a fragment nothing.',
    ja: 'Transport `callhome` では、ライセンス情報を HTTP で送信する有効なプロファイルによってレポートが送信されます。`CiscoTAC-1` はデフォルトでは無効です。ユーザ定義のプロファイルは `reporting smart-licensing-data` がある場合のみライセンス情報を送信します。`call-home` の設定自体がない場合は警告とし、設定の断片では判定しません。',
  },
  remedy: {
    en: 'Enter `active` and `destination transport-method http` in the profile `CiscoTAC-1`, or complete your own profile.',
    ja: 'プロファイル `CiscoTAC-1` に `active` と `destination transport-method http` を設定するか、ユーザ定義のプロファイルの不足を補います。',
  },
  bad: profile(''),
  good: profile('  active\n'),
  sources: [
    { source: 'yang', at: 'Cisco-IOS-XE-call-home, profile', tag: 'V' },
    { source: 'cl-2023-11', at: 'direct connection, Call Home transport', tag: 'V' },
  ],
});

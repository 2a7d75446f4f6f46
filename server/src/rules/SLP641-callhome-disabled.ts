import { failedFor, failedWith, loggedTwice, reportEpisodes, restoredLog } from './episodes';
import type { Rule, RulePage } from './rule';

const refused =
  'The action failed because smart license transport is disabled in call-home. Please retry after manually enabling smart license transport with command "reporting smart-licensing-data" under the profile you want to send out Smart Licensing data, and also make sure the profile is active.';

const reasons = ['callhome-disabled'];

export default {
  id: 'SLP641',
  slug: 'callhome-disabled',
  hop: 'endpoint',
  severity: 'warning',
  title: {
    en: 'No Call Home profile sends licensing data',
    ja: 'ライセンスを送信する Call Home プロファイルがない',
  },
  needs: (knowns) => failedFor(knowns, reasons),
  *check(knowns) {
    const { config } = knowns;
    yield* reportEpisodes(
      knowns,
      reasons,
      () => ({
        en: 'No active Call Home profile sends licensing data: the device refuses by itself, and nothing leaves it.',
        ja: 'ライセンスデータを送信する有効な Call Home プロファイルがありません。装置自身が送信を拒否しており、何も送信されていません。',
      }),
      () => [
        ...(config ? [] : ['show running-config | section call-home']),
        'show call-home smart-licensing',
        'show call-home profile all',
      ],
      { lasting: true },
    );
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'Transport `callhome` needs one active profile that sends licensing data over HTTP. The device found none and sent nothing at all.',
    ja: 'Transport `callhome` では、ライセンスデータを HTTP で送信する有効なプロファイルが 1 つ必要です。該当するプロファイルがないため、装置は何も送信していません。',
  },
  remedy: {
    en: 'In the profile `CiscoTAC-1`: `active` and `destination transport-method http`; in a profile of your own also `reporting smart-licensing-data` and its HTTP address.',
    ja: 'プロファイル `CiscoTAC-1` に `active` と `destination transport-method http` を設定します。独自のプロファイルでは `reporting smart-licensing-data` と HTTP の宛先も必要です。',
  },
  bad: loggedTwice(failedWith(refused)),
  good: restoredLog,
  sources: [
    { source: 'xr-logs', tag: 'V' },
    { source: 'yang', tag: 'V' },
  ],
});

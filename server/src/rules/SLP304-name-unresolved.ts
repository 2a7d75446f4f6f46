import { nextAt } from '../facts/next';
import { failedFor, reportEpisodes } from './episodes';
import type { Rule, RulePage } from './rule';

const failed =
  '%SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name';

const reasons = ['name-unresolved'];

export default {
  id: 'SLP304',
  slug: 'name-unresolved',
  hop: 'name',
  severity: 'warning',
  title: { en: 'The device could not resolve the name of its peer', ja: '接続先の名前解決に失敗' },
  needs: (knowns) => failedFor(knowns, reasons),
  *check(knowns) {
    const { config, shown, transport } = knowns;
    const unset = (config && config.urls.length === 0) || shown?.csluAddress?.value === '<empty>';
    const unchosen = unset && transport.value !== 'smart' && transport.value !== 'callhome';
    yield* reportEpisodes(
      knowns,
      reasons,
      ({ party }) =>
        party === 'CSLU'
          ? unchosen
            ? {
                en: 'The device looks for a CSLU by the built-in name `cslu-local` and cannot resolve it: no topology has been configured.',
                ja: '装置は組み込みの名前 `cslu-local` で CSLU を探していますが、名前解決できません。トポロジが設定されていません。',
              }
            : config || shown
              ? {
                  en: 'The device cannot resolve the name of its CSLU.',
                  ja: '装置は CSLU の名前を解決できません。',
                }
              : {
                  en: 'The device cannot resolve the name of its CSLU. A device for which nobody chose a topology looks for `cslu-local`.',
                  ja: '装置は CSLU の名前を解決できません。トポロジを選択していない装置は `cslu-local` を探します。',
                }
          : {
              en: 'The device cannot resolve the name of the licensing server.',
              ja: '装置はライセンスサーバの名前を解決できません。',
            },
      () => nextAt('name', knowns),
    );
  },
} satisfies Rule;

export const page: RulePage = () => ({
  why: {
    en: 'The log shows that name resolution failed, so no report left. With CSLU the usual reason is that no topology was ever chosen: the default transport looks for `cslu-local`.',
    ja: 'ログから、名前解決に失敗してレポートを送信できなかったことがわかります。CSLU 宛ての場合は、トポロジを選択していないことが主な原因です（デフォルトの Transport は `cslu-local` を探します）。',
  },
  remedy: {
    en: 'Choose a topology if none was chosen; else check `ip name-server`, `ip domain lookup`, the source interface and its VRF.',
    ja: 'トポロジが未選択であれば選択して設定します。選択済みであれば、`ip name-server`、`ip domain lookup`、送信元インターフェイスとその VRF を確認します。',
  },
  bad: `*Mar  5 10:00:00.000: ${failed}\n*Mar  5 11:00:09.000: ${failed}\n`,
  good: '*Mar  5 10:00:00.000: %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart License Utility (CSLU) restored\n',
  sources: [{ source: 'cl-2023-11', at: 'COMM_FAILED, missing configuration', tag: 'V' }],
});

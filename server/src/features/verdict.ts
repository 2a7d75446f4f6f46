import type { DeviceReport } from '../analysis';
import type { DefectVerdict } from '../facts/defects';
import { inOrder, nextAt } from '../facts/next';
import type { Shown } from '../facts/shown';
import { isNothing } from '../facts/shown/fields';
import { otherSystemText } from '../knowledge/messages/heads';
import type { Text } from '../terms';
import { formatRelease } from '../text/release';

const texts: Readonly<Record<DefectVerdict['verdict'], Readonly<Record<'seen' | 'unseen', Text>>>> = {
  applies: {
    seen: {
      en: 'Affected release, and the symptom is here',
      ja: '影響を受けるバージョンで、事象も確認できます',
    },
    unseen: { en: 'Affected release', ja: '影響を受けるバージョンです' },
  },
  possible: {
    seen: {
      en: 'The symptom is here; nothing proves that the release is affected',
      ja: '事象は確認できますが、影響を受けるバージョンかどうか判断できません',
    },
    unseen: {
      en: 'Affected release; the symptom is not in what is at hand',
      ja: '影響を受けるバージョンですが、事象はこの情報にありません',
    },
  },
  fixed: {
    seen: {
      en: 'This release holds the fix: look for another cause',
      ja: '修正済みのバージョンのため、別の原因を調査します',
    },
    unseen: { en: 'This release holds the fix', ja: '修正済みのバージョンです' },
  },
  'not-affected': {
    seen: {
      en: 'Not with this release, model, transport or trustpool',
      ja: 'このバージョン、機種、Transport、またはトラストプールでは該当しません',
    },
    unseen: {
      en: 'Not with this release, model, transport or trustpool',
      ja: 'このバージョン、機種、Transport、またはトラストプールでは該当しません',
    },
  },
  unknown: {
    seen: { en: 'Nothing here tells', ja: 'この情報からは判断できません' },
    unseen: { en: 'Nothing here tells', ja: 'この情報からは判断できません' },
  },
};

/** Why a defect got its verdict, in one phrase. */
export const verdictText = ({ verdict, symptoms }: DefectVerdict): Text =>
  texts[verdict][symptoms.length > 0 ? 'seen' : 'unseen'];

/** Whether nothing on the path is known: silence about such a device is no good news. */
export const isUntold = ({ path, diagnosis }: Pick<DeviceReport, 'path' | 'diagnosis'>): boolean =>
  diagnosis === undefined && path.every(({ state }) => state === 'unknown');

/** Said of the devices that a file names and says nothing else about. */
export const bystanding: Text = { en: 'Nothing about licensing', ja: 'ライセンスの情報なし' };

/**
 * Devices that are only met in passing, as the prompt of another one in a log: nothing of them is about licensing. A lone
 * device is never one, for somebody asked about it.
 */
export const bystandersOf = (reports: readonly DeviceReport[]): readonly DeviceReport[] =>
  reports.length > 1 ? reports.filter(isBystander) : [];

const isBystander = ({ knowns, path, diagnosis, findings }: DeviceReport): boolean =>
  isUntold({ path, diagnosis }) &&
  findings.length === 0 &&
  knowns.transport.value === undefined &&
  knowns.topology.candidates.length === 0 &&
  knowns.system === undefined &&
  knowns.release === undefined &&
  !knowns.device.events.some(({ facility }) => facility === 'SMART_LIC');

const undiagnosed = {
  classic: {
    en: 'Classic Smart Licensing runs here: the device registers with CSSM and knows neither policies nor trust codes nor usage reports.',
    ja: '旧 Smart Licensing で動作しています。装置は CSSM に登録する方式で、ポリシー、信頼コード、利用状況レポートはありません。',
  },
  untold: {
    en: 'Nothing here tells whether this device reports.',
    ja: 'この情報からは、装置がレポートを送信しているかどうか判断できません。',
  },
  unsent: {
    en: 'Up to this output no report was sent and none acknowledged. Nothing here tells whether that is a fault yet.',
    ja: 'この出力の時点では、レポートは一度も送信されておらず、ACK も受信していません。それが異常かどうかは、この情報からは判断できません。',
  },
  sound: {
    en: 'No hop is seen to be broken or suspect.',
    ja: '異常または要確認の区間はありません。',
  },
} satisfies Record<string, Text>;

const olderText = (release: string): Text => ({
  en: `Release ${release} is older than Smart Licensing Using Policy: it has no policies, no trust codes and no usage reports.`,
  ja: `${release} は Smart Licensing Using Policy に対応する前のバージョンです。ポリシー、信頼コード、利用状況レポートはありません。`,
});

/** What is said where there is no diagnosis: that there is nothing to report, that nothing is known, or nothing wrong. */
export function noDiagnosis(report: Pick<DeviceReport, 'path' | 'diagnosis' | 'knowns'>): Text {
  const { system, licensing, release, shown } = report.knowns;
  if (system) return otherSystemText(system.value);
  // A release alone does not tell the classic model from the licences before it.
  if (licensing.value === 'smart-licensing')
    return release && licensing.spans === release.spans
      ? olderText(formatRelease(release.value))
      : undiagnosed.classic;
  if (isUntold(report)) return hasNeverReported(shown) ? undiagnosed.unsent : undiagnosed.untold;
  const { en, ja } = undiagnosed.sound;
  const ack = shown?.lastAck?.value && shown.lastAck.field.value;
  return ack
    ? { en: `${en.slice(0, -1)}; last ACK: ${ack}.`, ja: `${ja.slice(0, -1)}（最後の ACK: ${ack}）。` }
    : undiagnosed.sound;
}

/** Whether an output shows both that nothing was sent and that nothing came back. */
const hasNeverReported = (shown: Shown | undefined): boolean =>
  [shown?.lastPush, shown?.lastAck].every((date) => date !== undefined && isNothing(date.field.value));

/** Commands that the device is asked next, in the words of IOS-XE: those of the diagnosis, or those that would tell anything at all. */
export function nextOf(report: DeviceReport): readonly string[] {
  if (report.knowns.system) return [];
  return isUntold(report)
    ? inOrder(nextAt('agent', report.knowns), report.knowns)
    : (report.diagnosis?.next ?? []);
}

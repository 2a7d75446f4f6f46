import { instant } from '../capture/stamp';
import { defects } from '../knowledge/defects';
import type { DefectRow, Symptom } from '../knowledge/types';
import type { Verdict } from '../terms';
import { compareReleases, holdsFix, parseRelease, type Release, trainOf } from '../text/release';
import type { Span } from '../text/source';
import type { DeviceFacts } from './deviceFacts';
import { idleDeadline } from './shown/ack';
import { spanOf } from './shown/fields';
import { isExcessive } from './shown/processes';

/** What can be said about one defect on one device. */
export interface DefectVerdict {
  readonly row: DefectRow;
  readonly verdict: Verdict;
  /** The lines that show the symptom. */
  readonly symptoms: readonly Span[];
  /** The lines that name the release. */
  readonly releaseSpans: readonly Span[];
}

/** The verdict for each defect the product knows; release and symptom together make it apply. */
export function judgeDefects(facts: DeviceFacts): readonly DefectVerdict[] {
  const { licensing, episodes, beside, shown } = facts;
  if (
    licensing.value === 'unknown' &&
    episodes.length === 0 &&
    !shown &&
    !beside.reportCount &&
    !beside.processes.some(isExcessive)
  )
    return [];
  return defects.map((row) => judge(row, facts));
}

function judge(row: DefectRow, facts: DeviceFacts): DefectVerdict {
  const symptoms = row.symptoms.flatMap((symptom) => spansOf(symptom, facts));
  const release = facts.release;
  const verdict = (value: Verdict): DefectVerdict => ({
    row,
    verdict: value,
    symptoms,
    releaseSpans: release?.spans ?? [],
  });
  const transport = facts.transport.value;
  if (row.transports && transport && !row.transports.includes(transport)) return verdict('not-affected');
  if (isElsewhere(row, facts)) return verdict('not-affected');
  const disproof = row.disprovedBy === 'root-present' ? facts.beside.trustpool?.identrust : undefined;
  if (disproof) return verdict('not-affected');
  if (row.platforms && !facts.platform) return verdict('unknown');
  const affected = affectedBy(row, release?.value);
  if (affected === 'no') return verdict('not-affected');
  if (affected === 'fixed') return verdict('fixed');
  // A patch may hold the fix before the release does.
  if (affected === 'yes') return verdict(symptoms.length > 0 && !facts.patched ? 'applies' : 'possible');
  return verdict(symptoms.length > 0 ? 'possible' : 'unknown');
}

/** Whether a defect speaks of other platforms than this one. */
function isElsewhere({ platforms, exceptPlatforms }: DefectRow, { platform }: DeviceFacts): boolean {
  if (!platform) return false;
  const model = platform.value.toUpperCase();
  const isOne = (prefix: string): boolean => model.startsWith(prefix);
  return (platforms !== undefined && !platforms.some(isOne)) || (exceptPlatforms?.some(isOne) ?? false);
}

/**
 * What is known about a release: listed as affected, below or above the fix of its train, older than what the
 * defect lives in. A rebuild that a list of affected releases leaves out, and a train that no list names, are unknown.
 */
export function affectedBy(row: DefectRow, release: Release | undefined): 'yes' | 'no' | 'fixed' | 'unknown' {
  if (!release) return 'unknown';
  const since = row.since === undefined ? undefined : parseRelease(row.since);
  if (since && (compareReleases(release, since) ?? 0) < 0) return 'no';
  if (row.affectedTrains?.includes(trainOf(release))) return 'yes';
  if (release.maintenance === undefined) return 'unknown';
  if (row.affected.some((text) => sameRelease(text, release))) return 'yes';
  const state = holdsFix(release, row.fixed);
  if (state !== 'not-fixed') return state;
  // Where the list of affected releases is published, one that it leaves out is only probably among them.
  return row.complete ? 'unknown' : 'yes';
}

function sameRelease(text: string, release: Release): boolean {
  const other = parseRelease(text);
  return other !== undefined && compareReleases(other, release) === 0;
}

/** At least this many fail-and-restore pairs in a log are more than a bad moment. */
const flaps = 3;
/** Reports in store from which the notice about their number is worth a thought; trouble was seen at about 1000. */
const manyReports = 500;
const month = 30 * 86_400_000;

function spansOf(symptom: Symptom, facts: DeviceFacts): readonly Span[] {
  const { shown, beside } = facts;
  switch (symptom.kind) {
    case 'reason':
      return [
        ...facts.episodes
          .filter(({ reason }) => reason?.id === symptom.id)
          .map(({ last }) => last.event.span),
        ...(shown?.exchanges ?? []).flatMap(({ reason, overall }) =>
          reason?.row?.id === symptom.id && (overall?.value ?? 1) > 0 ? [spanOf(reason.field)] : [],
        ),
      ];
    case 'message':
      return facts.log.of(symptom.mnemonic).map(({ span }) => span);
    case 'flapping': {
      const pairs = facts.episodes.filter(({ restored }) => restored !== undefined);
      return pairs.length >= flaps ? pairs.map(({ last }) => last.event.span) : [];
    }
    case 'process':
      return beside.processes
        .filter((process) => process.name === symptom.name && isExcessive(process))
        .map(({ at }) => at);
    case 'rum-backlog': {
      const count = beside.reportCount;
      const available = shown?.rum?.available;
      return [
        ...(count && count.value >= manyReports ? [spanOf(count.field)] : []),
        ...(available && available.value >= manyReports ? [available.at] : []),
      ];
    }
    case 'perpetual-deadline': {
      const deadline = idleDeadline(shown);
      return deadline ? [spanOf(deadline.field)] : [];
    }
    case 'root-missing':
      return beside.trustpool && !beside.trustpool.identrust && beside.trustpool.output.section.typed
        ? [beside.trustpool.output.section.typed]
        : [];
    case 'voice-deadline': {
      const deadline = shown?.ackDeadline;
      const due = deadline?.value && instant(deadline.value);
      const voice = facts.config?.config.commands.of('voice service').find(({ negated }) => !negated);
      if (!deadline || due === undefined || !voice || !facts.clock || idleDeadline(shown)) return [];
      return due - facts.clock.value < month ? [spanOf(deadline.field), voice.span] : [];
    }
  }
}

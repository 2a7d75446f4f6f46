import { defects } from '../knowledge/defects';
import type { DefectRow, Symptom } from '../knowledge/types';
import type { Verdict } from '../terms';
import { compareReleases, holdsFix, parseRelease } from '../text/release';
import type { Span } from '../text/source';
import type { DeviceFacts } from './index';

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
  if (facts.licensing.value === 'unknown' && facts.episodes.length === 0) return [];
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
  const affected = affectedBy(row, facts);
  if (affected === 'fixed') return verdict('fixed');
  if (affected === 'yes') return verdict(symptoms.length > 0 ? 'applies' : 'possible');
  return verdict(symptoms.length > 0 ? 'possible' : 'unknown');
}

function affectedBy(row: DefectRow, facts: DeviceFacts): 'yes' | 'fixed' | 'unknown' {
  const release = facts.release?.value;
  if (!release || release.maintenance === undefined) return 'unknown';
  if (row.affected.some((text) => sameRelease(text, release))) return 'yes';
  const state = holdsFix(release, row.fixed);
  return state === 'fixed' ? 'fixed' : state === 'not-fixed' ? 'yes' : 'unknown';
}

function sameRelease(text: string, release: Parameters<typeof compareReleases>[0]): boolean {
  const other = parseRelease(text);
  return other !== undefined && compareReleases(other, release) === 0;
}

/** At least this many fail-and-restore pairs in a log are more than a bad moment. */
const flaps = 3;

function spansOf(symptom: Symptom, facts: DeviceFacts): readonly Span[] {
  switch (symptom.kind) {
    case 'reason':
      return facts.episodes
        .filter(({ reason }) => reason?.id === symptom.id)
        .map(({ last }) => last.event.span);
    case 'message':
      return facts.device.events
        .filter(({ mnemonic }) => mnemonic === symptom.mnemonic)
        .map(({ span }) => span);
    case 'flapping': {
      const pairs = facts.episodes.filter(({ restored }) => restored !== undefined);
      return pairs.length >= flaps ? pairs.map(({ last }) => last.event.span) : [];
    }
    case 'process':
    case 'rum-backlog':
    case 'perpetual-deadline':
      return [];
  }
}

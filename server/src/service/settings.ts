import type { AnalysisOptions, RuleSettings } from '../analysis';
import type { Baseline } from '../analysis/baseline';
import { placeholderUses, topologyIds } from '../terms';
import { parseRelease } from '../text/release';

/** What the user sets, in an editor, in the file of a repository or on the command line. */
export interface Settings {
  readonly rules?: RuleSettings | undefined;
  readonly topology?: string | undefined;
  readonly targetVersion?: string | undefined;
  readonly placeholders?: string | undefined;
  readonly baseline?: Baseline | undefined;
  readonly ignored?: boolean | undefined;
  /** Hints between the words. */
  readonly inlayHints?: boolean | undefined;
  /** Lines above a device that say how it is. */
  readonly codeLens?: boolean | undefined;
}

/** Settings as the analysis takes them; values that mean nothing are left out. */
export function optionsOf(settings: Settings): AnalysisOptions {
  const { rules, topology, targetVersion, placeholders, baseline, ignored } = settings;
  return {
    severities: rules,
    topology: topologyIds.find((known) => known === topology),
    release: targetVersion === undefined ? undefined : parseRelease(targetVersion),
    placeholders: placeholderUses.find((known) => known === placeholders),
    baseline,
    ignored,
  };
}

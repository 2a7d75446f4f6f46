import type { DefectVerdict } from '../facts/defects';
import type { DeviceFacts } from '../facts/deviceFacts';
import type { Observation } from '../facts/observation';
import type { Topology } from '../facts/topology';
import type { Citation } from '../knowledge/types';
import type { Hop, Severity, Text } from '../terms';
import type { Span } from '../text/source';

/** A change of the text; an insertion has an empty span. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
  /** Values that a person has to give: each stands in the text as `<name>`; by name, a sample of it. */
  readonly asks?: Readonly<Record<string, string>>;
}

/** A way to mend a finding. */
export interface Fix {
  readonly title: Text;
  /** Whether it can be applied without looking: it changes nothing but what the finding is about. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** What a rule found; the analysis adds rule, device and severity. */
export interface Found {
  /** The characters that prove it. */
  readonly at: Span;
  /** One sentence: what is wrong here. */
  readonly message: Text;
  readonly related?: readonly { readonly at: Span; readonly message: Text }[];
  readonly fixes?: readonly Fix[];
  /** Where this one is not at the rule's own hop. */
  readonly hop?: Hop;
  /** Where this one is not of the rule's own severity. */
  readonly severity?: Severity;
  /** Commands to type next, on the device. */
  readonly next?: readonly string[];
}

/** What rules read: the facts of one device, and what follows from them. */
export interface Knowns extends DeviceFacts {
  readonly topology: Topology;
  readonly defects: readonly DefectVerdict[];
  /** What was seen to work or to fail. */
  readonly observations: readonly Observation[];
}

/**
 * One thing that can be wrong. A file of this folder holds one, and beside it its `page`: its documentation, setting
 * and test are made from both.
 */
export interface Rule {
  /** `SLP` and three digits, the first being the hop it was born at; never used again. */
  readonly id: `SLP${number}`;
  readonly slug: string;
  readonly hop: Hop;
  readonly severity: Severity;
  readonly title: Text;
  /** What the rule speaks of: `check` is not called for a device without it. Most devices lack most of it. */
  readonly needs?: (knowns: Knowns) => unknown;
  readonly check: (knowns: Knowns) => Iterable<Found>;
}

/** What is only read when somebody asks why a rule exists. */
export interface PageTexts {
  /** Why it matters, and when the rule stays silent. */
  readonly why: Text;
  /** What to do, in a sentence or two. */
  readonly remedy: Text;
  /** A document with exactly one finding of this rule, and none of another. */
  readonly bad: string;
  /** The same document mended: no finding at all. */
  readonly good: string;
  readonly sources: readonly Citation[];
}

/** A function, so that a bundle without pages keeps nothing of them. */
export type RulePage = () => PageTexts;

/** A whole configuration around some lines, for `bad` and `good`; its clock is synchronised. */
export const whole = (lines: string, version = '17.9'): string =>
  `version ${version}\nhostname C9300-A\n${lines}\nntp server 192.0.2.123\nend\n`;

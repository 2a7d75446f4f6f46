import type { Family, Hop, Text, TopologyId, Transport } from '../terms';

/**
 * How well a statement is proven.
 * V: read in the source named. D: the named document says so, the passage was not read again.
 * E: experience in the field. I: inferred. M: documented, from memory. U: unverified.
 * A statement that rests on D, I, M or U alone is never an error.
 */
type Tag = 'V' | 'D' | 'E' | 'I' | 'M' | 'U';

/** One place a statement rests on: a key of the table `sources`, the passage, how well it is proven. */
export interface Citation {
  readonly source: string;
  readonly at?: string;
  readonly tag: Tag;
}

/** A document the knowledge rests on. `url` is opened by the user only, never by the product. */
export interface SourceDocument {
  /** The name under which it was published, or what is known from no document at all. */
  readonly title: string | Text;
  readonly url?: string;
}

/** A step a person takes: a command on the device, or an act elsewhere. */
export interface Step {
  /** The command to type, with `${value}` where the topology has a value; absent for an act elsewhere. */
  readonly command?: string;
  readonly text: Text;
}

/** An explanation that hovers and `explain` print. */
export interface Entry {
  readonly title: Text;
  /** Meaning, cause and remedy in Markdown, short paragraphs. */
  readonly body: Text;
  readonly hop?: Hop;
  readonly sources: readonly Citation[];
}

/** A syslog message. */
export interface MessageRow extends Entry {
  /** Facility as printed, e.g. `SMART_LIC`. */
  readonly facility: string;
  /** Matched without severity: devices and guides disagree about it. */
  readonly mnemonic: string;
  /** Severity digit that devices print most often. */
  readonly level: number;
  /** The device's own text, variable parts as `[chars]` or `[dec]`. */
  readonly text: string;
  /** A whole sample line (documentation addresses, invented names). */
  readonly sample: string;
  /** What the message proves: failure of an attempt, success of one, or neither. */
  readonly outcome: 'failure' | 'success' | 'neither';
}

/** The reason behind a failure, as printed after COMM_FAILED, after `(ERR n : …)` or as `Failure Reason:`. */
export interface ReasonRow extends Entry {
  /** Stable id, kebab-case, e.g. `name-unresolved`. */
  readonly id: string;
  readonly hop: Hop;
  /** Substrings, lower case; any one of them in the device's text (lower case) selects this row. */
  readonly contains: readonly string[];
  /** Call-home ERR code that means this reason. */
  readonly err?: number;
  /** Hops that cannot be at fault if this reason was printed. */
  readonly clears: readonly Hop[];
  /** The text says that it failed, not where: the hop is only where to look first. */
  readonly vague?: true;
  /** A sample of the device's text. */
  readonly sample: string;
}

/** First fixed release of each train; trains between listed ones are unknown. */
type FixedIn = Readonly<Record<string, string>>;

/** A defect or a field notice. */
export interface DefectRow extends Entry {
  /** The id people search for: `FN72323`, `CSCwa11048`. */
  readonly id: string;
  /** Other ids of the same matter. */
  readonly aliases: readonly string[];
  readonly hop: Hop;
  /** First fixed release by train (`'17.3': '17.3.5'`). */
  readonly fixed: FixedIn;
  /** Releases that the source lists as affected; `[]` if it publishes none. */
  readonly affected: readonly string[];
  /** Whether `affected` is the whole list that the source publishes: a rebuild that it leaves out is unknown then. */
  readonly complete?: true;
  /** Trains that the source lists as affected from their first to their last release. */
  readonly affectedTrains?: readonly string[];
  /** What the defect lives in came with this release; older ones cannot have it. */
  readonly since?: string;
  /** Beginnings of the models it speaks of, upper case; undefined: any but `exceptPlatforms`. */
  readonly platforms?: readonly string[];
  /** Beginnings of the models that a notice of their own covers, upper case. */
  readonly exceptPlatforms?: readonly string[];
  /** What rules the defect out on a device, whatever its release. */
  readonly disprovedBy?: 'root-present';
  /** Nothing but a value on the screen is wrong. */
  readonly cosmetic?: true;
  /** Transports under which the defect can show; undefined: any. */
  readonly transports?: readonly Transport[];
  /** Names of symptoms (see `Symptom`): one observed symptom is enough. */
  readonly symptoms: readonly Symptom[];
  readonly workaround: readonly Step[];
  /** What to capture to settle a verdict that stays open. */
  readonly settle: readonly string[];
}

/** An observable sign of a defect; the facts layer tells which of them a capture shows. */
export type Symptom =
  | { readonly kind: 'reason'; readonly id: string }
  | { readonly kind: 'message'; readonly mnemonic: string }
  | { readonly kind: 'flapping' }
  | { readonly kind: 'process'; readonly name: string }
  | { readonly kind: 'rum-backlog' }
  | { readonly kind: 'perpetual-deadline' }
  /** The trustpool was shown, and the root that Cisco's servers need is not in it. */
  | { readonly kind: 'root-missing' }
  /** A voice service on a device whose ACK deadline has passed or is near. */
  | { readonly kind: 'voice-deadline' };

/** A label of a show output. `command` names the outputs it stands in; undefined: any. */
export interface FieldRow extends Entry {
  /** As printed, without the colon, e.g. `Next ACK deadline`. */
  readonly label: string;
  /** The heading it stands under, if the label alone is ambiguous (`Type` under `Transport`). */
  readonly under?: string;
  /** Values worth explaining, matched without case as a prefix of the printed value. */
  readonly values?: readonly { readonly value: string; readonly text: Text }[];
  /** Said of a label below this heading that has no row of its own. */
  readonly inside?: Text;
}

/** Which devices have something: releases from one on, up to one, some platforms only. Absent: any. */
export interface Offered {
  /** First release, e.g. `17.3.2`. */
  readonly since?: string;
  /** First release that does not have it any more, or in which it does nothing. */
  readonly until?: string;
  readonly platforms?: readonly Family[];
}

/** A word that the user chooses, under the name that syntax lines give it. */
export interface ArgumentRow {
  /** What it is, its range included. */
  readonly text: Text;
  /** What it has to begin with, where a keyword can stand in the same place. */
  readonly begins?: 'digit' | 'url';
}

/** A command of the configuration or of EXEC mode. */
export interface CommandRow extends Entry, Offered {
  /** Canonical words, keywords only, e.g. `license smart transport`. */
  readonly command: string;
  /**
   * Syntax line in the device's manner: `{ a | b }`, `[ optional ]`, `…` for once more, `<1-9>` and the words of the
   * table of arguments for what the user chooses. Hover prints it, completion and signature help walk it.
   */
  readonly syntax: string;
  readonly mode: 'global' | 'call-home' | 'profile' | 'trustpoint' | 'interface' | 'vrf' | 'exec';
  /** What holds if the line is absent. */
  readonly defaultValue?: Text;
  /** Keywords that may follow and what each means. */
  readonly keywords?: readonly (Offered & { readonly word: string; readonly text: Text })[];
  /** `bare`: behind `no` the command takes no value. */
  readonly no?: 'bare';
}

/** A term of the field (RUM report, ACK, trust code …) or a procedure (a port test, offline reporting …). */
export interface TermRow extends Entry {
  /** The words it is looked up by, in both languages; the first one is its name. */
  readonly names: readonly string[];
  /** What to do, in this order, if it is a procedure. */
  readonly steps?: readonly Step[];
}

/** A value a topology's lines are filled with. */
export interface TopologyValue {
  readonly name: string;
  readonly label: Text;
  /** A sample with documentation addresses. */
  readonly sample: string;
  readonly kind: 'host' | 'address' | 'interface' | 'vrf' | 'tenant' | 'port' | 'name' | 'url' | 'mail';
}

/** What a line of a topology is for; the facts layer tells whether a device meets it. */
export type Need =
  | { readonly kind: 'transport'; readonly value: Transport }
  | { readonly kind: 'peer'; readonly form: PeerForm }
  | { readonly kind: 'name-resolution' }
  | { readonly kind: 'source-interface' }
  | { readonly kind: 'clock' }
  | { readonly kind: 'proxy-address' }
  | { readonly kind: 'proxy-port' }
  | { readonly kind: 'callhome-profile' }
  | { readonly kind: 'callhome-proxy' }
  | { readonly kind: 'collector-access'; readonly part: 'listener' | 'user' }
  | { readonly kind: 'documented' };

/** What the address of the peer looks like. */
export type PeerForm = 'cssm' | 'cslu' | 'onprem' | 'callhome' | 'other';

export interface TopologyLine {
  /** The line as typed, with `${value}`; a leading blank puts it into the mode of the line before. */
  readonly text: string;
  /**
   * `required`: without it the device does something else. `recommended`: documented, a hint at most if absent.
   * A default that IOS-XE hides and a line that it writes by itself are never `required`.
   */
  readonly need: 'required' | 'recommended';
  readonly hop: Hop;
  readonly purpose: Need;
  /** The rule that reports its absence; undefined: the rule for missing topology lines. */
  readonly judgedBy?: string;
  /** The line is only written when this value is a name, not an address. */
  readonly whenName?: string;
  readonly why: Text;
}

/** Who opens the connection. */
export type Initiator = 'device' | 'collector' | 'nobody';

/** Another way to write a topology: its lines and values stand in the place of those of the row. */
export interface TopologyVariant {
  /** Unique in its row, kebab-case. */
  readonly id: string;
  /** What differs, beside the title of the row. */
  readonly title: Text;
  readonly values: readonly TopologyValue[];
  readonly lines: readonly TopologyLine[];
}

/** One way from the device to Cisco; read as snippet, documentation, recogniser, missing-line finding. */
export interface TopologyRow extends Entry {
  readonly id: TopologyId;
  readonly initiator: Initiator;
  /** The transport in force; undefined: any. */
  readonly transport?: Transport;
  /** What the peer's address must look like to recognise the topology; undefined: none is configured. */
  readonly peer?: PeerForm;
  /** Whether a proxy belongs to it. */
  readonly proxy: boolean;
  /** Topologies that a configuration cannot tell from this one. */
  readonly twins: readonly TopologyId[];
  readonly values: readonly TopologyValue[];
  readonly lines: readonly TopologyLine[];
  /** Other ways to write it; absent where there is none. */
  readonly variants?: readonly TopologyVariant[];
  /** EXEC steps that follow on the device. */
  readonly after: readonly Step[];
  /** Steps elsewhere: CSLU, On-Prem, CSSM. */
  readonly elsewhere: readonly Step[];
}

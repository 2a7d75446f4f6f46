import type { Field } from '../capture/fields';
import type { Device } from '../case';
import type { Command } from '../config/command';
import type { Licensing, PlaceholderUse, TopologyId, Transport } from '../terms';
import type { ForeignSystem } from '../text/foreign';
import type { Release } from '../text/release';
import type { Span } from '../text/source';
import type { ConfigFacts } from './config';
import type { Episode, Flapping } from './events';
import type { Fact } from './fact';
import type { Log } from './log';
import type { Session } from './session';
import type { Neighbours, Shown } from './shown';
import type { Clock } from './shown/clock';
import type { PendingLevel } from './shown/version';
import type { Url } from './url';

/** Who the device reports to. */
export interface Peer {
  readonly host: string;
  /** The host's characters; undefined if the name is built in. */
  readonly span: Span | undefined;
  readonly url: Url | undefined;
  readonly isAddress: boolean;
  /** Somebody still has to fill the host in. */
  readonly placeholder: boolean;
}

/** What is known about one device. */
export interface DeviceFacts {
  readonly device: Device;
  readonly hostname: string | undefined;
  /** Set where the device does not run IOS-XE: nothing of it is judged. */
  readonly system: Fact<ForeignSystem> | undefined;
  readonly platform: Fact<string> | undefined;
  readonly release: Fact<Release> | undefined;
  /** The line that says that a patch (SMU) is installed on top of the release. */
  readonly patched: Field | undefined;
  /** Licence levels that change at the next reload. */
  readonly pendingLevels: readonly PendingLevel[];
  readonly licensing: Fact<Licensing>;
  /** Every time that the captures tell, in their order. */
  readonly clocks: readonly Clock[];
  /** Milliseconds of the capture's own clock; undefined where the capture shows none. */
  readonly clock: Fact<number> | undefined;
  /** The same as the device printed it, with the mark of a clock that is not synchronised. */
  readonly clockReading: Clock | undefined;
  /** The newest configuration. */
  readonly config: ConfigFacts | undefined;
  /** EXEC commands of licensing that stand in the device's texts, outside of the global mode. */
  readonly typed: readonly Command[];
  readonly shown: Shown | undefined;
  /** What other outputs show about licensing. */
  readonly beside: Neighbours;
  readonly transport: Fact<Transport | undefined>;
  /** Who is addressed under the transport in force; undefined where nobody is, or nothing says who. */
  readonly peer: Peer | undefined;
  /** The VRF that the connection is made in; undefined: the global table. */
  readonly vrf: { readonly name: string; readonly spans: readonly Span[] } | undefined;
  /** The messages of the device. */
  readonly log: Log;
  readonly episodes: readonly Episode[];
  /** Communication that comes and goes, if the log shows that. */
  readonly flapping: Flapping | undefined;
  /** What was typed on the device beside outputs, and tests of ports. */
  readonly session: Session;
  /** The topology that somebody declared: a comment, a setting, an option. */
  readonly declared: Fact<TopologyId> | undefined;
  /** What happens to the placeholders of the configuration, where somebody said so. */
  readonly placeholders: PlaceholderUse | undefined;
}

/** What the user says about documents, beside their text. */
export interface Declarations {
  /** Undefined: placeholders of templates are noted, others reported. */
  readonly placeholders?: PlaceholderUse | undefined;
  readonly topology?: TopologyId | undefined;
  readonly release?: Release | undefined;
}

import { type Analysis, type AnalysisOptions, analyse } from '../analysis';
import { buildCase, type Case, type CaseDocument, type Device } from '../case';
import { readFacts } from '../facts';
import type { DeviceFacts } from '../facts/deviceFacts';

/**
 * What is read in one version of a document under one set of settings, each part when somebody asks: what can be typed
 * hangs on the facts of a device, and must not wait for the rules.
 */
export class Reading {
  #subject: Case | undefined;
  #analysis: Analysis | undefined;
  readonly #facts = new Map<Device, DeviceFacts>();

  constructor(
    private readonly document: CaseDocument,
    private readonly options: AnalysisOptions | undefined,
  ) {}

  get devices(): readonly Device[] {
    return this.#case.devices;
  }

  get analysis(): Analysis {
    this.#analysis ??= analyse(this.#case, this.options, (device) => this.facts(device));
    return this.#analysis;
  }

  facts(device: Device): DeviceFacts {
    const known = this.#facts.get(device) ?? readFacts(device, this.options);
    this.#facts.set(device, known);
    return known;
  }

  get #case(): Case {
    this.#subject ??= buildCase([this.document]);
    return this.#subject;
  }
}

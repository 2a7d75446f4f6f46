import { hasPlaceholder } from '../../config/placeholders';
import { readCallHome } from '../../facts/callHome';
import type { ConfigFacts } from '../../facts/config';
import { connectionVrf } from '../../facts/connectionVrf';
import { filledLine, type Written } from '../snippet';
import type { Question } from '../wizard';

export type Values = Readonly<Record<string, string>>;

/** A value that a conversion has to ask for. */
export interface Missing extends Question {
  /** The line it belongs to may be left out; a needed one is written with a placeholder instead. */
  readonly optional: boolean;
}

/** The values of a topology that the text holds already. */
export function valuesIn(config: ConfigFacts): Values {
  const home = readCallHome(config, true);
  const http = home.proxy?.words;
  const found: Readonly<Record<string, string | undefined>> = {
    interface: config.httpSource?.text,
    vrf: connectionVrf(config),
    proxy: config.proxyAddress?.text ?? http?.[1]?.text,
    port: config.proxyPort?.text ?? http?.[3]?.text,
    mail: home.contact?.text,
    domain: config.domainNames.at(-1)?.value,
  };
  return Object.fromEntries(
    Object.entries(found).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !hasPlaceholder(entry[1]),
    ),
  );
}

/** Fills the lines of a topology, and remembers what it had no value for. */
export class Filling {
  readonly #missing = new Map<string, boolean>();

  /**
   * @param given what the user says; an empty answer means that the line is left out
   * @param known what the text says
   */
  constructor(
    private readonly written: Written,
    private readonly answers: Values,
    private readonly known: Values,
  ) {}

  /** What the user says about a value. */
  given(name: string): string | undefined {
    return this.answers[name] || undefined;
  }

  value(name: string): string | undefined {
    return this.given(name) ?? this.known[name];
  }

  /**
   * A line with its values.
   * @returns undefined for a line that may be left out and whose values are not known
   */
  line(template: string, needed: boolean): string | undefined {
    const names = [...template.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name as string);
    const open = names.filter((name) => this.value(name) === undefined);
    for (const name of open)
      if (needed || this.answers[name] === undefined)
        this.#missing.set(name, (this.#missing.get(name) ?? true) && !needed);
    if (open.length > 0 && !needed) return undefined;
    return filledLine(template, (name) => this.value(name) ?? `<${name}>`);
  }

  /** The values that are still asked for, in the order of the topology. */
  get missing(): readonly Missing[] {
    return this.written.values.flatMap(({ name, label, sample }) => {
      const optional = this.#missing.get(name);
      return optional === undefined ? [] : [{ name, label, sample, optional }];
    });
  }
}

import { takenIn } from '../capture/entered';
import { isPart, type Section } from '../capture/scan';
import type { Config } from '../config/config';
import { withEntered } from '../config/entered';
import type { EnteredLine } from '../config/enteredLine';
import { isForeign } from '../config/foreign';
import { isConfiguring } from '../config/typed';

/** What is typed into a device, beside the configurations that it prints. */
export class EnteredLines {
  /** Since a whole configuration was printed last. */
  #lines: EnteredLine[] = [];
  /** The configuration that was printed above them. */
  #base: Config | undefined;

  /**
   * Takes an output of the device.
   * @param printed its configurations
   * @param before all that were printed above it
   */
  take(section: Section, printed: readonly Config[], before: readonly Config[]): void {
    if (section.entered && section.entered.length > 0) {
      if (this.#lines.length === 0) this.#base = before.findLast(isPrinted);
      for (const line of takenIn(section)) this.#lines.push(line);
      return;
    }
    if (this.#lines.length === 0 || !printed.some(isPrinted)) return;
    // A part that somebody looks at afterwards tells of its own lines alone.
    if (isPart(section)) for (const config of printed) this.#lines.push(...linesOf(config, this.#lines));
    else this.#lines = [];
  }

  /** Takes what was typed into the same device under another name. */
  join(other: EnteredLines): void {
    this.#base ??= other.#base;
    for (const line of other.#lines) this.#lines.push(line);
  }

  /** The configuration with what was typed; undefined where nothing was since it was printed. */
  config(): Config | undefined {
    return this.#lines.length === 0 ? undefined : withEntered(this.#base, this.#lines);
  }
}

const isPrinted = (config: Config): boolean => isConfiguring(config) && !isForeign(config);

/** Lines that divide configurations, and say nothing else here. */
const dividing: readonly string[] = ['version', 'hostname', 'end', 'banner'];

/**
 * The lines of the global mode that open no mode of their own, as if they had been typed. What only repeats the last
 * line that was typed for the same thing is left out: a device prints its lines in an order of its own.
 */
function linesOf({ commands }: Config, typed: readonly EnteredLine[]): readonly EnteredLine[] {
  const last = new Map(typed.map((line) => [subjectOf(line), textOf(line)]));
  return [...commands].flatMap(({ source, lineStart, end, keyword, mode }) => {
    const line = { source, start: lineStart, end, prompt: 'config' };
    const said =
      mode !== undefined || dividing.includes(keyword) || last.get(subjectOf(line)) === textOf(line);
    return said ? [] : [line];
  });
}

const textOf = ({ source, start, end }: EnteredLine): string => source.slice(start, end).trim();
const subjectOf = (line: EnteredLine): string => textOf(line).split(/\s+/, 3).join(' ');

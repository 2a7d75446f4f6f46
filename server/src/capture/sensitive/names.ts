import { heads, subCommands } from '../../config/keywords';
import { commands } from '../../knowledge/commands';
import { fields } from '../../knowledge/fields';
import { isPublic, type Kind } from './kinds';
import { ordinary } from './syntaxes';

/** Names that everybody has: they name nobody. */
const nobodies = new Set(
  'router switch wlc cisco admin administrator root user users guest operator localhost console cslu-local dnac example unknown none any all'.split(
    ' ',
  ),
);

/** Words of places and roles that devices are named after; replaced wherever they stand they would spoil the text. */
const places =
  'core access edge border leaf spine distribution gateway firewall vpn wan lan dmz internet lab test prod dev backup primary secondary management mgmt network system com net org private yes not true mgmt-vrf cssm cslu onprem satellite mail www ntp dns';

/** Words of the device's own language: its commands, labels and values. */
const vocabulary = new Set(
  [
    ...commands.map(({ syntax }) => syntax),
    ...fields.flatMap(({ label, values = [] }) => [label, ...values.map(({ value }) => value)]),
    ...heads.map(({ words }) => words),
    ...Object.values(subCommands).flat(),
    places,
  ].flatMap((text) => text.toLowerCase().match(/[a-z][a-z-]*/g) ?? []),
);

/** Whether a name names nobody. */
export const isCommon = (name: string): boolean => nobodies.has(name.toLowerCase()) || isPublic(name);

/** A name or an address that somebody has hidden: `x.x.x.x`. */
const hidden = /^x{1,3}(?:\.x{1,3})+$/i;

/** Words of a line that may be a name. */
const wordForm = /[A-Za-z0-9_][\w.-]*/g;
/** The parts of a word that a name may begin or end at. */
const partForm = /[A-Za-z0-9]+/g;
/** The same for a word in lower case that is searched step by step: such an expression keeps its place. */
const nextPart = /[a-z0-9]+/g;
/** No name has more parts. */
const mostParts = 8;

/** Names met where their place tells what they are; they are replaced wherever else they stand, in file names too. */
export class Names {
  readonly #kinds = new Map<string, Kind>();
  /** The first part of each: a word without one of them holds no name. */
  readonly #firstParts = new Set<string>();
  /** Values of passwords and tokens that no sentence holds by chance. */
  readonly #secrets = new Map<string, Kind>();
  /** Host names in front of prompts. */
  readonly prompts = new Set<string>();
  /** Models: a host may be named after one, and the model has to stay. */
  readonly models = new Set<string>();

  add(kind: Kind, value: string): void {
    if (kind === 'secret' || kind === 'token') {
      if (value.length >= 8 && /\d/.test(value) && /[a-z]/i.test(value)) this.#secrets.set(value, kind);
      return;
    }
    const name = value.toLowerCase();
    if (!/^[a-z0-9][\w.-]{2,}$/.test(name) || /^[\d.]+$/.test(name) || hidden.test(name)) return;
    if (isCommon(name) || vocabulary.has(name) || ordinary.test(name)) return;
    if (!this.#kinds.has(name)) {
      this.#kinds.set(name, kind);
      this.#firstParts.add(/^[a-z0-9]+/.exec(name)?.[0] ?? name);
    }
    const dot = name.indexOf('.');
    if (kind === 'host' && dot > 2) {
      if (/[\d-]/.test(name.slice(0, dot))) this.add('host', name.slice(0, dot));
      if (name.indexOf('.', dot + 1) !== -1) this.add('domain', name.slice(dot + 1));
    }
  }

  has(name: string): boolean {
    return this.#kinds.has(name);
  }

  /** Whether a host name is a model, or names nobody, or is hidden already. */
  isNobody(name: string): boolean {
    return hidden.test(name) || isCommon(name) || this.models.has(name.toLowerCase());
  }

  /** Calls back for every known name in a line: offsets into the line. */
  find(line: string, found: (kind: Kind, start: number, end: number) => void): void {
    if (this.#secrets.size > 0)
      for (const { 0: word, index } of line.matchAll(/[^\s"',;()<>[\]]{8,}/g)) {
        const kind = this.#secrets.get(word);
        if (kind) found(kind, index, index + word.length);
      }
    if (this.#kinds.size === 0) return;
    for (const { 0: word, index } of line.matchAll(wordForm)) {
      const lower = word.toLowerCase();
      if (this.#mayBeIn(lower)) this.#inWord(lower, index, found);
    }
  }

  /** Whether a word, in lower case, holds the beginning of a name. */
  #mayBeIn(word: string): boolean {
    nextPart.lastIndex = 0;
    for (let part = nextPart.exec(word); part; part = nextPart.exec(word))
      if (this.#firstParts.has(part[0])) return true;
    return false;
  }

  #inWord(word: string, offset: number, found: (kind: Kind, start: number, end: number) => void): void {
    const parts = Array.from(word.matchAll(partForm), (match) => match);
    for (let first = 0; first < parts.length; first++) {
      const begun = parts[first] as RegExpExecArray;
      if (!this.#firstParts.has(begun[0])) continue;
      const start = begun.index;
      for (let last = Math.min(parts.length, first + mostParts) - 1; last >= first; last--) {
        const end = (parts[last] as RegExpExecArray).index + (parts[last] as RegExpExecArray)[0].length;
        const name = word.slice(start, end);
        const kind = this.#kinds.get(name);
        if (kind === undefined || this.models.has(name)) continue;
        found(kind, offset + start, offset + end);
        first = last;
        break;
      }
    }
  }
}

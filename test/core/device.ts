/**
 * A device as far as configuration lines go: a line takes the place of the one with the same key, `no` removes it, a
 * mode holds lines of its own. Made for tests: what is typed, and what a file says, end in the same state.
 */

/** Lines by key; a mode's own lines stand under the key of the line that opens it. */
export type State = Map<string, string>;

/** Commands that hold one value, by the words before it. */
const single: readonly RegExp[] = [
  /^license smart transport/,
  /^license smart url (?:cslu|smart)(?= |$)/,
  /^license smart url/,
  /^license smart proxy (?:address|port)/,
  /^license smart vrf/,
  /^ip http client source-interface/,
  /^ip http authentication/,
  /^hostname/,
  /^version/,
  /^contact-email-addr/,
  /^http-proxy/,
  /^destination transport-method/,
  /^revocation-check/,
  /^enrollment/,
  /^(?:ip )?vrf forwarding/,
  /^ip address/,
];

/** Commands whose value may be given behind `no`, or left out. */
const keyOf = (line: string): string => {
  const text = line.replace(/"/g, '').toLowerCase();
  for (const words of single) {
    const match = words.exec(text);
    if (match) return match[0];
  }
  return text;
};

/** On unless the configuration says `no`. */
const onByDefault = new Set(['license smart server-identity-check', 'service call-home']);
/** Off, and no line of the configuration: what a device hides. */
const offByDefault = /^(?:no active|no ip http (?:secure-)?server)$/;

/** Types lines into a device, or reads a file; indentation tells the modes. */
export function enter(state: State, lines: readonly string[]): State {
  const path: { readonly depth: number; readonly key: string }[] = [];
  for (const raw of lines) {
    const line = raw.trim();
    if (line === '' || line.startsWith('!')) continue;
    const depth = raw.length - raw.trimStart().length;
    while (path.length > 0 && (path.at(-1)?.depth ?? 0) >= depth) path.pop();
    const prefix = path.map(({ key }) => `${key} / `).join('');
    const negated = /^no /i.test(line);
    const text = negated ? line.slice(3).trim() : line;
    const key = keyOf(text);
    if (negated) {
      for (const known of [...state.keys()])
        if (known === prefix + key || known.startsWith(`${prefix}${key} / `)) state.delete(known);
      if (onByDefault.has(key)) state.set(prefix + key, `no ${key}`);
      else if (offByDefault.test(line)) state.delete(prefix + key);
    } else if (onByDefault.has(key) && key !== 'service call-home') state.delete(prefix + key);
    else state.set(prefix + key, text.replace(/"/g, ''));
    path.push({ depth, key });
  }
  return state;
}

/** The state as lines that can be compared. */
export const shown = (state: State): readonly string[] =>
  [...state].map(([key, line]) => `${key}: ${line}`).sort();

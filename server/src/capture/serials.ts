import type { Section } from './scan';

/** Where outputs and configurations print the serial number of the device itself. */
const forms: readonly (readonly [command: RegExp, form: RegExp])[] = [
  [/^show license\b/, /\bUDI: *PID:[^,\s]{1,40}, *SN:([A-Z0-9]{6,16})\b/],
  [/^show version\b/, /^Processor board ID ([A-Z0-9]{6,16})\s*$/m],
  [/^show (?:running|startup)-config\b/, /^ *license udi pid \S{1,40} sn:? *([A-Z0-9]{6,16})\s*$/m],
];

/** The serial number that an output gives its device; undefined for an output that gives none. */
export function serialIn({ command, source, bodyLine, lastLine }: Section): string | undefined {
  for (const [named, form] of forms) {
    if (!named.test(command)) continue;
    return form.exec(source.slice(source.lineStart(bodyLine), source.lineEnd(lastLine)))?.[1];
  }
  return undefined;
}

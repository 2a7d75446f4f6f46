/**
 * Texts that hold another text as a list: a task's result in YAML or JSON, a mail's quotation. What stands around each
 * line is blanked, so that every place stays where it is.
 */

/** An item of a YAML list, of nested lists too, with or without quotes. */
const item = /^([ \t]*(?:- +)+)(?:(['"])(.*)\2[ \t]*|(.*))$/;
/** An item of a JSON list of lines. */
const entry = /^([ \t]*)"(.*)",?[ \t]*$/;
/** A quoted line of a mail. */
const mail = /^((?:> ?)+)(.*)$/;

/** So many characters are looked at to tell that a text is quoted. */
const sampled = 10_000;

/**
 * The text without its quotation, of the same length and with the same lines.
 * @returns undefined for a text that is not quoted from its beginning to its end
 */
export function unquoted(text: string): string | undefined {
  const sample = text
    .slice(0, sampled)
    .split('\n', 200)
    .slice(0, -1)
    .filter((line) => line.trim().length > 1);
  const form = [item, entry, mail].find(
    (each) => sample.length > 5 && sample.filter((line) => each.test(line)).length > sample.length * 0.9,
  );
  return (
    form &&
    text
      .split('\n')
      .map((line) => blanked(line, form))
      .join('\n')
  );
}

function blanked(line: string, form: RegExp): string {
  const end = line.endsWith('\r') ? line.length - 1 : line.length;
  const match = form.exec(line.slice(0, end));
  // What is not quoted is no part of it.
  if (!match) return ' '.repeat(end) + line.slice(end);
  const own = form === item ? (match[3] ?? match[4] ?? '') : (match[2] ?? '');
  const from = form === mail || form === item ? (match[1] as string).length : (match[1] as string).length + 1;
  const at = form === item && match[2] !== undefined ? from + 1 : from;
  return `${' '.repeat(at)}${own}`.padEnd(end) + line.slice(end);
}

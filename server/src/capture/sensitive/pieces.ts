import { hasPlaceholder } from '../../config/placeholders';
import { ipv4Form, ipv6Form, namingIpv4, parseIpv6 } from './addresses';
import { isPublic, isSecret, type Kind, type Piece } from './kinds';
import { isCommon, type Names } from './names';
import { ordinary, type Syntax, syntaxes } from './syntaxes';

const byWord = new Map<string, Syntax[]>();
for (const syntax of syntaxes)
  for (const word of syntax.words.split(' ')) {
    const same = byWord.get(word);
    if (same) same.push(syntax);
    else byWord.set(word, [syntax]);
  }

const wordForm = /[A-Za-z_][\w-]*/g;
const url =
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/(?:([^\s/@:]*)(?::([^\s/@]*))?@)?(\[[^\]\s]*\]|[^\s/:?#"'<>,;()]*)(?::\d+)?(?:\/cslu\/v1\/pi\/([\w.-]+))?/dgi;
const login = /(?<=^|[\s"'])(?![a-z]+:\/\/)([^\s:@/"']{1,64}):([^\s@"']{1,128})@(?=[\w[])/dgi;
const mailForm = /[\w.+%-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})+/gi;
const atAddress = /(?<=^|[\s"'])([\w.-]{1,64})@(?=\d)/dgi;
const macForm =
  /(?<![\w.:-])(?:[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4}|[\da-f]{2}(?::[\da-f]{2}){5}|[\da-f]{2}(?:-[\da-f]{2}){5})(?![\w:-]|\.\w)/gi;
/** CSSM's own number of a product instance, as a refusal quotes it. */
const instanceForm = /(?<![\w-])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![\w-])/gi;
/** Three letters of the plant, year, week, and four characters. */
const serialForm = /(?<![\w-])[A-Z]{3}\d{4}[\dA-Z]{4}(?![\w-])/g;
const dotted =
  /(?<![\w.@/\\-])(?:[a-z\d](?:[\w-]{0,61}[a-z\d])?\.){1,6}(?:com|net|org|edu|gov|mil|biz|local|lan|corp|internal|intranet|intra|home|example|test|invalid|localdomain|jp|us|uk|de|fr|eu|nl|es|ch|se|dk|fi|cz|cn|kr|tw|hk|sg|au|nz|ca|br|mx|za|tr|il|ae)(?![\w-]|\.\w)/gi;
/** Name of a device in front of a syslog message, in the forms of syslog servers and of `logging origin-id`. */
const logHost =
  /^(?:<\d+>)?(?:[A-Z][a-z]{2} [ \d]\d (?:\d{4} )?[\d:.]+|\d{4}-\d\d-\d\dT\S+)\s+([\w.-]+)(?=\s.*%[A-Z])|^(?:<\d+>)?\d+:\s+([A-Za-z][\w.-]*):\s.*%[A-Z]/d;
const prompt = /^(?:\[\d[^\]]{8,38}\]\s?)?([A-Za-z0-9][\w.-]{0,62})(?=(?:\([^)\s]{1,40}\))?[#>])/d;

const port = String.raw`^(?:Gi|Te|Fa|Vl|Po|Lo|Tu|Tw|Fi|Hu|Fo|Ap|Et|Mg|Se|Ce)[A-Za-z-]*\d[\d/.]*\s+`;
/** Rows of outputs whose columns people filled in: descriptions of interfaces, names of ports, who is logged in. */
const rows: readonly (readonly [form: RegExp, kind: Kind])[] = [
  [new RegExp(String.raw`${port}(?:admin down|up|down|deleted)\s+(?:up|down)\s+(\S.*?)\s*$`, 'd'), 'text'],
  [
    new RegExp(
      String.raw`${port}(\S.*?)\s+(?:connected|notconnect|disabled|err-disabled|inactive|monitoring|suspended)\s`,
      'd',
    ),
    'text',
  ],
  [/^\*?\s*\d+\s+(?:con|vty|aux|tty)\s+\d+\s+([A-Za-z][\w.@-]*)\s+idle/d, 'user'],
];

/** Mail addresses that Cisco prints itself. */
const publicMail =
  /^(?:sch-smart-licensing|call-?home|callhome-smart|tac|attach|licensing|export|ciscotac)@cisco\.com$/i;

/** A value that only stands for one. */
const open = /^(?:<.*>?|\*{3,}|[xX]{3,}|\{\{.*|\$\{.*|\$\(.*|%[A-Z_]{4,}%|＜.*|【.*|「.*|[○●◯]+)$/;

/**
 * What has to be replaced in a line, in its order, without overlaps.
 * @param names the names that are known from elsewhere; undefined while they are still collected
 */
export function piecesOf(line: string, names: Names, collecting: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (kind: Kind, start: number, end: number, sure = true): void => {
    if (end <= start || pieces.some((piece) => piece.start < end && start < piece.end)) return;
    const piece = settled(line, kind, start, start + line.slice(start, end).trimEnd().length, sure, names);
    if (piece) pieces.push(piece);
  };
  const groups = (match: RegExpExecArray, of: readonly Kind[], sure?: boolean): number => {
    let end = 0;
    for (const [index, kind] of of.entries()) {
      const place = match.indices?.[index + 1];
      if (!place) continue;
      add(kind, ...unquoted(line, place, kind), sure);
      end = place[1];
    }
    return end;
  };
  announced(line, (match, syntax) => groups(match, syntax.kinds, syntax.sure === true));
  if (line.includes('://'))
    for (const match of line.matchAll(url)) groups(match, ['user', 'secret', 'host', 'account']);
  if (line.includes('@')) {
    for (const match of line.matchAll(login)) groups(match, ['user', 'secret']);
    for (const { 0: text, index } of line.matchAll(mailForm))
      if (!/@[\d.]+$/.test(text)) add('mail', index, index + text.length);
    for (const match of line.matchAll(atAddress)) groups(match, ['user']);
  }
  const search = (form: RegExp, kind: Kind): void => {
    for (const { 0: text, index } of line.matchAll(form)) add(kind, index, index + text.length);
  };
  if (line.includes('.')) {
    search(ipv4Form, 'ipv4');
    search(dotted, 'host');
  }
  search(macForm, 'mac');
  if (line.includes(':')) search(ipv6Form, 'ipv6');
  search(serialForm, 'serial');
  if (line.includes('-')) search(instanceForm, 'id');
  for (const [form, kind] of rows) {
    const row = form.exec(line);
    if (row) groups(row, [kind]);
  }
  const origin = line.includes('%') ? logHost.exec(line) : null;
  if (origin) groups(origin, ['host', 'host']);
  const shown = prompt.exec(line);
  if (shown && names.prompts.has((shown[1] as string).toLowerCase())) groups(shown, ['host']);
  if (!collecting) names.find(line, add);
  return pieces.sort((a, b) => a.start - b.start);
}

/** The values that a word announces; what stands inside a value announces nothing. */
function announced(line: string, take: (match: RegExpExecArray, syntax: Syntax) => number): void {
  wordForm.lastIndex = 0;
  for (let word = wordForm.exec(line); word; word = wordForm.exec(line)) {
    const own = byWord.get(word[0].toLowerCase());
    if (!own) continue;
    let end = wordForm.lastIndex;
    for (const syntax of own) {
      if (syntax.line && !syntax.line.test(line)) continue;
      syntax.form.lastIndex = wordForm.lastIndex;
      const match = syntax.form.exec(line);
      if (match) end = Math.max(end, take(match, syntax));
    }
    wordForm.lastIndex = end;
  }
}

/** A value without the quotes around it. A password of several words is the rest of its line. */
function unquoted(line: string, [start, end]: readonly [number, number], kind: Kind): [number, number] {
  const quote = line[start];
  if (kind === 'host' && quote === '[' && line[end - 1] === ']') return [start + 1, end - 1];
  if (end - start > 1 && (quote === '"' || quote === "'") && line[end - 1] === quote)
    return [start + 1, end - 1];
  if (kind === 'secret' && /^\s*(?:enable|username|password|secret)\s/.test(line)) {
    const more = line.slice(end).trimEnd();
    if (more !== '' && !options.test(more)) return [start, end + more.length];
  }
  return [start, end];
}

/** What can follow a password on its line. */
const options =
  /^\s+(?:privilege|role|secret|password|realm|access|mask|address|hostname|priv|pbkdf2|common-criteria-policy|one-time|view|autocommand|encrypted|level)\b/;

/** Commands in which even an ordinary word is the password. */
const ownLine = /^\s*(?:enable|username|neighbor|ppp|tacacs|radius|snmp|ntp|standby|vrrp)\b/;

/** The piece that a place turns out to be; undefined where there is nothing to hide. */
function settled(
  line: string,
  kind: Kind,
  start: number,
  end: number,
  sure: boolean,
  names: Names,
): Piece | undefined {
  const value = line.slice(start, end);
  if (open.test(value) || (kind === 'token' && hasPlaceholder(value))) return undefined;
  if (isSecret(kind))
    return sure || !ordinary.test(value) || ownLine.test(line) ? { start, end, kind } : undefined;
  if (kind === 'text' || kind === 'contact') return { start, end, kind };
  if (hasPlaceholder(value) || ordinary.test(value)) return undefined;
  if (namingIpv4(value) !== undefined && !/version:?\s*$/i.test(line.slice(Math.max(0, start - 12), start)))
    return { start, end, kind: 'ipv4' };
  if (kind === 'ipv4' || namingIpv4(value) !== undefined) return undefined;
  if (parseIpv6(value)) return { start, end, kind: 'ipv6' };
  if (kind === 'ipv6') return undefined;
  if (kind === 'mail')
    return publicMail.test(value) || /@(?:openssh\.com|libssh\.org)$/i.test(value)
      ? undefined
      : { start, end, kind };
  if (kind === 'host' || kind === 'domain')
    return names.isNobody(value) || isPublic(value) || /^[\d.]*$/.test(value)
      ? undefined
      : { start, end, kind };
  if (kind === 'serial' && names.models.has(value.toLowerCase())) return undefined;
  return isCommon(value) && kind !== 'user' ? undefined : { start, end, kind };
}

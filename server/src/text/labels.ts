/**
 * What the keys of a JSON say about the texts in its strings: which device printed them, and what it was asked. Netmiko,
 * Nornir and Ansible return the outputs of several devices in one document, without a prompt in it.
 */

/** Whose text a string is. */
export interface Label {
  /** The name of a device, by a member that says so, by `hosts`, or by the key above that of a command. */
  readonly host: string | undefined;
  /** The nearest key that may be the name of a device, where nothing says so. */
  readonly perhaps: string | undefined;
  readonly command: string | undefined;
}

/** An object or a list that is being read. */
export interface Frame {
  readonly isList: boolean;
  /** The key of the member that is read, or the place in the list. */
  key: string;
  index: number;
  expectsKey: boolean;
  /** Short values by their keys. */
  readonly values: Map<string, string>;
  /** Short values of a list, in their order. */
  readonly items: string[];
  /** The commands that were asked, by any list of that name below. */
  commands: readonly string[] | undefined;
}

const hostKeys = ['host', 'hostname', 'inventory_hostname', 'device', 'device_name', 'node'];
const commandKeys = ['command', 'cmd'];
/** Keys that name a part of an answer, not a device. */
const structural =
  /^(?:stdout|stdout_lines|stderr|outputs?|results?|response|data|msg|message|raw|text|content|body|value|commands?|hosts?|devices?|plays?|tasks?|invocation|module_args|ansible_facts|item|config|running|startup|log|error|status)$/i;
const isHost = (word: string): boolean => /^[A-Za-z][\w.-]{0,62}$/.test(word) && !structural.test(word);
const asCommand = (word: string): string | undefined =>
  /^sh(?:o|ow)?[ _][a-z]/.test(word) && word.length < 120 ? word.replaceAll('_', ' ') : undefined;

/** What is longer is no name. */
const longestValue = 120;
const deepest = 40;
/** The line of a task's result in front of it: `ok: [sw1] => {`. */
const result = /\[([\w.-]{1,63})\]\s*=>\s*$/;

/**
 * The labels of strings.
 * @param endOf the offset of the other quote of the string that begins at an offset
 * @param wanted offsets of the opening quotes that are asked about
 */
export function labelsOf(
  text: string,
  endOf: (at: number) => number,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, Label> {
  const found = new Map<number, () => Label>();
  const stack: Frame[] = [];
  for (let at = 0; at < text.length; at++) {
    const frame = stack.at(-1);
    switch (text[at]) {
      case '{':
      case '[': {
        if (stack.length > deepest || (!frame && !/[\s>]|^$/.test(text[at - 1] ?? ''))) break;
        const opened = frameOf(text[at] === '[');
        const host = frame ? undefined : result.exec(text.slice(Math.max(0, at - 90), at))?.[1];
        if (host !== undefined) opened.values.set('host', host);
        stack.push(opened);
        break;
      }
      case '}':
      case ']':
        close(stack);
        break;
      case ',':
        if (frame) {
          frame.expectsKey = !frame.isList;
          frame.index++;
        }
        break;
      case '"': {
        const end = endOf(at);
        if (frame) take(stack, frame, text, at, end, wanted, found);
        at = end;
        break;
      }
      default:
    }
  }
  return new Map([...found].map(([at, label]) => [at, label()]));
}

/** A frame of which nothing is read yet. */
export const frameOf = (isList: boolean): Frame => ({
  isList,
  key: '',
  index: 0,
  expectsKey: !isList,
  values: new Map(),
  items: [],
  commands: undefined,
});

/** The commands of a list are known to the objects around it: Ansible keeps them beside the answers. */
function close(stack: Frame[]): void {
  const closed = stack.pop();
  const above = stack.at(-1);
  if (!closed || !above) return;
  if (closed.isList && above.key === 'commands' && closed.items.length > 0) above.commands ??= closed.items;
  else if (!closed.isList && !above.isList) above.commands ??= closed.commands;
}

function take(
  stack: readonly Frame[],
  frame: Frame,
  text: string,
  at: number,
  end: number,
  wanted: ReadonlySet<number>,
  found: Map<number, () => Label>,
): void {
  if (wanted.has(at)) {
    const path = stack.map((each) => ({ frame: each, key: each.key, index: each.index }));
    found.set(at, () => labelOf(path));
  }
  const value = end - at <= longestValue ? text.slice(at + 1, end) : undefined;
  if (frame.expectsKey) {
    frame.key = value ?? '';
    frame.expectsKey = false;
  } else if (value !== undefined && frame.isList) frame.items.push(value);
  else if (value !== undefined) frame.values.set(frame.key, value);
}

/** A frame as it was when a string was met in it; its other members may follow. */
interface Step {
  readonly frame: Frame;
  readonly key: string;
  readonly index: number;
}

/** What the keys and members around a text say, the outermost first. */
export function labelOf(path: readonly Step[]): Label {
  const inner = path.toReversed();
  const keys = inner.filter(({ frame }) => !frame.isList);
  const own = keys.map(({ key }) => asCommand(key)).find((command) => command !== undefined);
  const asked = inner[0]?.frame.isList
    ? keys.find(({ frame }) => frame.commands)?.frame.commands?.[inner[0].index]
    : undefined;
  const said = (names: readonly string[], among: readonly Step[]): string | undefined =>
    among.flatMap(({ frame }) => names.flatMap((name) => frame.values.get(name) ?? [])).at(0);
  const command = own ?? said(commandKeys, keys.slice(0, 2)) ?? asked;
  // Further out `name` is that of a play or a task.
  const named = said(hostKeys, keys) ?? said(['name'], keys.slice(0, 1));
  const under = keys.find((_, index) => keys[index + 1]?.key === 'hosts')?.key;
  const perhaps = keys.map(({ key }) => key).find((key) => isHost(key) && asCommand(key) === undefined);
  const host = named !== undefined && isHost(named) ? named : (under ?? (own ? perhaps : undefined));
  return { host, perhaps, command: command === undefined ? undefined : (asCommand(command) ?? command) };
}

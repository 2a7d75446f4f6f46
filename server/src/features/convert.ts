import { analyse } from '../analysis';
import type { Finding } from '../analysis/finding';
import { buildCase, readDocument } from '../case';
import { parseConfigs } from '../config/parse';
import { readCollector } from '../facts/collector';
import { readConfigFacts } from '../facts/config';
import type { Declarations } from '../facts/deviceFacts';
import { topologies } from '../knowledge/topologies/registry';
import type { Step, TopologyRow } from '../knowledge/types';
import type { Knowns } from '../rules/rule';
import type { Text, TopologyId } from '../terms';
import { SourceText } from '../text/source';
import { planAround } from './convert/around';
import { planCallHome } from './convert/callHome';
import { type Change, Draft } from './convert/draft';
import { planLicensing } from './convert/licensing';
import { type Leftover, leftovers } from './convert/superfluous';
import { Filling, type Missing, type Values, valuesIn } from './convert/values';
import { suggestedFor } from './suggested';

/** What a configuration becomes under another topology. */
export interface Conversion {
  /** The topology before, if the text supports one. */
  readonly from: TopologyId | undefined;
  readonly to: TopologyRow;
  readonly variant: string | undefined;
  /** In the order of the text, none overlapping another; offsets of the text that was given. */
  readonly changes: readonly Change[];
  readonly text: string;
  /** The same for a running device: lines of the configuration mode, in an order that it accepts. */
  readonly commands: readonly string[];
  /** Values that the text does not hold and nobody gave. */
  readonly missing: readonly Missing[];
  /** Steps in EXEC mode that follow. */
  readonly after: readonly Step[];
  readonly leftovers: readonly Leftover[];
  /** Documented lines that are left to a person. */
  readonly notes: readonly Text[];
  /** What the result still earns at warning or above, the topology declared. */
  readonly remaining: readonly Finding[];
}

const save: Step = {
  command: 'write memory',
  text: { en: 'Save the configuration.', ja: '設定を保存します。' },
};

const notes = {
  aaa: {
    en: 'The documented set-up also has `aaa new-model`, `aaa authentication login default local` and `aaa authorization exec default local`. They change how everybody logs in, so they are not added.',
    ja: '手順書の設定には `aaa new-model`、`aaa authentication login default local`、`aaa authorization exec default local` も含まれます。すべてのユーザのログイン方法が変わるため、追加していません。',
  },
  template: {
    en: 'The lines of the source interface are not in this text: check that it has an address and is in the VRF that reaches the peer.',
    ja: '送信元インターフェイスの設定がこのテキストにありません。アドレスと、接続先へ到達できる VRF に属していることを確認します。',
  },
} satisfies Record<string, Text>;

/**
 * Converts one configuration, whole or a fragment, to a topology. Only lines of licensing, of the Call Home profile and
 * of licensing's proxies are ever removed; what else the new topology needs is added.
 * @param text one configuration, of one device
 * @param variant undefined: the form for a VRF where the text names one, else the standard form
 * @param answers values that the user gives; an empty one leaves a recommended line out
 */
export function convert(
  text: string,
  to: TopologyRow,
  variant?: string,
  answers: Values = {},
  declarations: Declarations = {},
): Conversion {
  const source = new SourceText('', text);
  const [parsed] = parseConfigs(source);
  if (!parsed) throw new RangeError('no configuration');
  const config = readConfigFacts(parsed);
  const before = knownsOf(source, declarations);
  const first = before?.topology.candidates[0];
  // A user and a listener let a collector in, and anybody else as well: nothing says that one came.
  const guessed = first && topologies.find(({ id }) => id === first.id)?.initiator === 'collector';
  const from = before?.topology.best ?? (guessed ? undefined : first?.id);

  const known = valuesIn(config);
  const form = variant ?? (known.vrf !== undefined && has(to, 'vrf') ? 'vrf' : undefined);
  const written = to.variants?.find(({ id }) => id === form) ?? to;
  const hints = suggestedFor(config, written, answers);
  // The lines of a VRF need an interface of this VRF, and most have no other.
  const inside = form === 'vrf' && hints.interface !== undefined ? { interface: hints.interface } : {};
  const filling = new Filling(written, answers, { ...known, ...inside });
  const draft = new Draft(config);
  planLicensing(draft, to, written, filling);
  planCallHome(draft, to, written, filling);
  if (config.declared && config.declared.id !== to.id) {
    const { start, end } = config.declared.span;
    draft.comment(start, end, `! slp-topology: ${to.id}`);
  }
  const declared = { ...declarations, topology: to.id };
  const after = knownsOf(new SourceText('', draft.text), declared);
  if (after) planAround(draft, to, written, filling, after);

  const result = draft.text;
  const changed = draft.commands.length > 0;
  return {
    from,
    to,
    variant: form,
    changes: draft.changes,
    text: result,
    commands: draft.commands,
    missing: filling.missing.map((value) => ({ ...value, known: hints[value.name] })),
    after: changed ? [...to.after, save] : to.after,
    leftovers: leftovers(config, from, to),
    notes: [
      ...(to.initiator === 'collector' && !readCollector(config).newModel ? [notes.aaa] : []),
      ...(to.initiator === 'device' && filling.given('interface') !== undefined && isNew(config, filling)
        ? [notes.template]
        : []),
    ],
    remaining: remainingOf(result, declared),
  };
}

const has = ({ variants = [] }: TopologyRow, id: string): boolean => variants.some((form) => form.id === id);

const isNew = (config: ReturnType<typeof readConfigFacts>, filling: Filling): boolean =>
  config.interfaces.named(filling.given('interface') ?? '') === undefined;

const analysed = (source: SourceText, declarations: Declarations) =>
  analyse(buildCase([readDocument(source, 'config')]), declarations).devices[0];

const knownsOf = (source: SourceText, declarations: Declarations): Knowns | undefined =>
  analysed(source, declarations)?.knowns;

const remainingOf = (text: string, declarations: Declarations): readonly Finding[] =>
  (analysed(new SourceText('', text), declarations)?.findings ?? []).filter(
    ({ severity }) => severity === 'error' || severity === 'warning',
  );

import type { CaseDocument } from '../case';
import { linesWith, type Mention, mentionsOn, timesOn } from '../config/mentions';
import type { NameKind } from '../config/nameForms';
import { slaTrustpoint } from '../facts/trustpoints';
import { systemVrfs } from '../facts/vrfs';
import type { Text } from '../terms';
import type { Span } from '../text/source';
import { mentionsOf, type Named, nameAt } from './names';

/** Why a name is not changed. */
export interface Refusal {
  readonly refused: Text;
}

/** What a device names by itself: the name is not the user's to change. */
const ownNames: Partial<Readonly<Record<NameKind, (name: string) => boolean>>> = {
  vrf: (name) => systemVrfs.includes(name),
  trustpoint: (name) => name === slaTrustpoint || name.startsWith('TP-self-signed-'),
  profile: (name) => name === 'CiscoTAC-1',
};

/** IOS-XE takes so many characters for the name of a VRF; of the others no limit is known. */
const longestVrf = 32;

/** Whether the name at an offset can be changed: its place, or why not; undefined where no name stands. */
export function renameAt(document: CaseDocument, offset: number): Span | Refusal | undefined {
  const named = nameAt(document, offset);
  if (!named) return undefined;
  const refused = refusalOf(document, named);
  return refused ? { refused } : named.mention.span;
}

/** The places that get a new name; why not; undefined where no name stands. */
export function renamed(
  document: CaseDocument,
  offset: number,
  newName: string,
): readonly Span[] | Refusal | undefined {
  const named = nameAt(document, offset);
  if (!named) return undefined;
  const refused = refusalOf(document, named) ?? complaintAbout(named, newName);
  return refused ? { refused } : mentionsOf(named).map(({ span }) => span);
}

function refusalOf({ kind }: CaseDocument, named: Named): Text | undefined {
  const { mention } = named;
  if (kind !== 'config') return texts.evidence;
  if (mention.kind === 'interface') return texts.interface;
  if (ownNames[mention.kind]?.(mention.name)) return texts.own(mention.name);
  if (/^\d+$/.test(mention.name)) return texts.number;
  const all = mentionsOf(named);
  if (!all.some(({ defines }) => defines)) return texts.undefined(mention.name);
  const stray = strayUse(named);
  return stray === undefined ? undefined : texts.stray(mention.name, stray + 1);
}

/** The first line that holds the name in a form that is not known: a change would leave it behind. */
function strayUse({ mention, configs }: Named): number | undefined {
  for (const config of configs) {
    for (const line of linesWith(config, mention.name)) {
      const known = mentionsOn(config, line).filter(({ name }) => name === mention.name).length;
      if (timesOn(config, line, mention.name) > known) return line;
    }
  }
  return undefined;
}

function complaintAbout({ mention, configs }: Named, newName: string): Text | undefined {
  if (newName === '' || /\s/.test(newName)) return texts.blanks;
  if (!/^[!-~]+$/.test(newName) || /["?]/.test(newName)) return texts.characters;
  if (mention.kind === 'access-list' && !/^[a-z]/i.test(newName)) return texts.letter;
  if (mention.kind === 'vrf' && newName.length > longestVrf) return texts.long;
  const other: Mention = { ...mention, name: newName };
  return newName !== mention.name && mentionsOf({ mention: other, configs }).length > 0
    ? texts.taken(newName)
    : undefined;
}

const texts = {
  evidence: {
    en: 'A capture is evidence: it is not edited.',
    ja: '取得ログは根拠となる記録のため、編集できません。',
  },
  interface: {
    en: 'The name of an interface comes from its hardware or its number: it cannot be changed here.',
    ja: 'インターフェイス名はハードウェアまたは番号で決まるため、変更できません。',
  },
  own: (name: string): Text => ({
    en: `\`${name}\` is a name that the device itself gives: it cannot be changed.`,
    ja: `\`${name}\` は装置が付ける名前のため、変更できません。`,
  }),
  number: {
    en: 'A number tells what kind of list this is: it cannot be changed here.',
    ja: '番号は種別を表すため、変更できません。',
  },
  undefined: (name: string): Text => ({
    en: `The line that defines \`${name}\` is not in this text: on the device the name would stay.`,
    ja: `\`${name}\` を定義する行がこのテキストにありません。変更しても装置側の名前は変わりません。`,
  }),
  stray: (name: string, line: number): Text => ({
    en: `Line ${line} holds \`${name}\` in a form that is not known here: nothing is changed.`,
    ja: `${line} 行目の \`${name}\` は用途を判断できないため、変更しません。`,
  }),
  blanks: { en: 'A name holds no blanks.', ja: '名前に空白は使えません。' },
  characters: {
    en: 'A name holds letters, digits and ASCII signs other than `"` and `?`.',
    ja: '名前に使えるのは半角の英数字と、`"` と `?` を除く記号です。',
  },
  letter: {
    en: 'The name of an access list begins with a letter.',
    ja: 'アクセスリストの名前は英字で始めます。',
  },
  long: {
    en: `The name of a VRF has at most ${longestVrf} characters.`,
    ja: `VRF の名前は最大 ${longestVrf} 文字です。`,
  },
  taken: (name: string): Text => ({
    en: `\`${name}\` is taken: two would become one.`,
    ja: `\`${name}\` はすでに使用されているため、変更すると 2 つが同じ名前になります。`,
  }),
};

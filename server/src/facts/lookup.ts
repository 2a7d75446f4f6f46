import type { Word } from '../config/command';
import type { DeviceFacts } from './deviceFacts';
import { askName, type NameQuestion } from './name';
import { once } from './once';

/** A `source-interface` of DNS queries that the peer's name depends on. */
interface LookupSource {
  readonly name: Word;
  readonly question: NameQuestion;
}

/** The lookup sources of the table that the peer's name is resolved in; none unless DNS has to answer. */
export const lookupSources = once((facts: DeviceFacts): readonly LookupSource[] => {
  const question = askName(facts);
  if (question?.answer !== 'by-server') return [];
  return (facts.config?.lookupSources ?? []).flatMap((line) => {
    const at = line.words.findIndex(({ text }) => text.toLowerCase() === 'source-interface');
    const vrfAt = line.words.findIndex(({ text }) => text.toLowerCase() === 'vrf');
    const name = line.rest(at + 1);
    const vrf = vrfAt === -1 ? undefined : line.words[vrfAt + 1]?.text;
    return name && vrf === question.vrf ? [{ name, question }] : [];
  });
});

/** Where facts carry the answers to what was asked about them. */
const answered = Symbol('answered');

interface Asked {
  [answered]?: Map<unknown, unknown>;
}

/**
 * A reading of facts that is made once for the same facts: many rules ask the same question. Facts never change, so
 * the answer does not either.
 *
 * The answers are carried by the facts, out of sight of a copy, and not by a weak map: the collector of young objects
 * takes what a weak map holds for alive, and every version of a text that somebody types in would grow old with it.
 */
export function once<Facts extends object, Answer>(read: (facts: Facts) => Answer): (facts: Facts) => Answer {
  return (facts) => {
    const answers = answersOf(facts);
    if (!answers.has(read)) answers.set(read, read(facts));
    return answers.get(read) as Answer;
  };
}

function answersOf(facts: object & Asked): Map<unknown, unknown> {
  const known = facts[answered];
  if (known) return known;
  const answers = new Map<unknown, unknown>();
  Object.defineProperty(facts, answered, { value: answers });
  return answers;
}

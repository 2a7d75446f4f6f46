/**
 * A reading of facts that is made once for the same facts: many rules ask the same question. Facts never change, so
 * the answer does not either.
 */
export function once<Facts extends object, Answer>(read: (facts: Facts) => Answer): (facts: Facts) => Answer {
  const known = new WeakMap<Facts, { readonly answer: Answer }>();
  return (facts) => {
    let hit = known.get(facts);
    if (!hit) {
      hit = { answer: read(facts) };
      known.set(facts, hit);
    }
    return hit.answer;
  };
}

import { randomStream } from "@moodreel/core/random";
import { deciderOf, type DeciderName } from "./deciders.ts";
import { DRIFT, eveningOf, personOf, type PersonKind } from "./person.ts";

/**
 * One person's evenings with one decider. A person looks at the cards one after the other and takes
 * the first that pleases.
 *
 * @returns per evening the chance that something is taken, 0 to 1, given the true mood and the cards shown
 */
export function simulate(
  kind: PersonKind,
  name: DeciderName,
  evenings: number,
  seed: number,
  confusion: readonly (readonly number[])[],
): Float64Array {
  const person = personOf(kind, randomStream(seed));
  const tastesAt = (evening: number) => (evening < DRIFT ? person.before : person.after);
  const decider = deciderOf(name, seed, tastesAt);
  // The same moods and readings for every decider; another stream for what is taken.
  const moods = randomStream(seed + 1_000_003);
  const takes = randomStream(seed + 2_000_003);
  const chances = new Float64Array(evenings);
  for (let evening = 0; evening < evenings; evening++) {
    const { truth, scores } = eveningOf(confusion, moods);
    const row = tastesAt(evening)[truth];
    const cards = decider.decide(scores, evening);
    chances[evening] = 1 - cards.reduce((none, card) => none * (1 - row[card]!), 1);
    for (const card of cards) {
      const taken = takes() < row[card]!;
      decider.hear(scores, card, taken);
      if (taken) break;
    }
  }
  return chances;
}

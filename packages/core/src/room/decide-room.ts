import { hashText } from "../random/random-stream.ts";
import type { Ballot, Vote } from "./vote.ts";

export interface RoomVotes {
  /** Ids of the cards of each round that was dealt, the best first. */
  readonly rounds: readonly (readonly string[])[];
  readonly ballots: readonly Ballot[];
  /** Decides among films that are equal in all else. */
  readonly seed: number;
}

/** What came of the votes. It says nothing of who voted how, nor how many. */
export type RoomDecision =
  | {
      readonly outcome: "film";
      readonly id: string;
      /** Nobody said no to it; or some would rather not, but nobody ruled it out. */
      readonly why: "nobody-dislikes" | "nobody-rules-out";
    }
  /** Nothing that nobody dislikes: three others may be. */
  | { readonly outcome: "another-round" }
  /** Each was ruled out by somebody. */
  | { readonly outcome: "none" };

/** So many rounds are dealt before a film is taken that somebody would rather not see. */
export const MOST_ROUNDS = 3;

/**
 * The film that a room takes: one that nobody dislikes, the most wanted first. While there is none, another
 * round; after the last the one that the fewest would rather not see. What anybody ruled out is never taken.
 *
 * @param last there are no other cards, so this round is the last
 *
 * @example
 * ```ts
 * import { decideRoom } from "@moodreel/core/room";
 *
 * const ballots = [{ up: "yes", heat: "never" }, { up: "yes", heat: "yes" }] as const;
 * console.log(decideRoom({ rounds: [["heat", "up"]], ballots, seed: 1 })); // { outcome: 'film', id: 'up', why: 'nobody-dislikes' }
 * ```
 */
export function decideRoom({ rounds, ballots, seed }: RoomVotes, last = false): RoomDecision {
  const count = (id: string, vote: Vote): number =>
    ballots.filter((ballot) => Object.hasOwn(ballot, id) && ballot[id] === vote).length;
  const dealt = rounds.flat();
  // A film that nobody has said anything of was not chosen by anybody.
  const possible = dealt.filter(
    (id) => count(id, "never") === 0 && count(id, "yes") + count(id, "rather-not") > 0,
  );
  const wanted = possible.filter((id) => count(id, "rather-not") === 0);
  const best = bestOf(wanted, (id) => [-count(id, "yes"), dealt.indexOf(id)]);
  if (best !== undefined) return { outcome: "film", id: best, why: "nobody-dislikes" };
  if (!last && rounds.length < MOST_ROUNDS) return { outcome: "another-round" };
  const least = bestOf(possible, (id) => [
    count(id, "rather-not"),
    -count(id, "yes"),
    hashText(`${seed} ${id}`),
  ]);
  return least === undefined ? { outcome: "none" } : { outcome: "film", id: least, why: "nobody-rules-out" };
}

/** The one of the lowest rank: by the first number, among equals by the next. */
function bestOf(ids: readonly string[], rank: (id: string) => readonly number[]): string | undefined {
  return ids.toSorted((a, b) => {
    const other = rank(b);
    return rank(a).reduce((by, number, at) => by || number - (other[at] ?? 0), 0);
  })[0];
}

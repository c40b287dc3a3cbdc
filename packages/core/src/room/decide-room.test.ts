import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideRoom, MOST_ROUNDS, type RoomVotes } from "./decide-room.ts";
import { VOTES, type Ballot, type Vote } from "./vote.ts";

/** Rounds of three cards, and guests of whom some have voted on some of them. */
const rooms: fc.Arbitrary<RoomVotes> = fc
  .record({ rounds: fc.integer({ min: 1, max: MOST_ROUNDS }), guests: fc.integer({ min: 0, max: 6 }) })
  .chain(({ rounds, guests }) => {
    const ids = Array.from({ length: rounds * 3 }, (_, at) => `film ${at}`);
    const vote = fc.option(fc.constantFrom(...VOTES), { nil: undefined });
    const ballot = fc
      .tuple(...ids.map(() => vote))
      .map((votes): Ballot =>
        Object.fromEntries(ids.flatMap((id, at) => (votes[at] === undefined ? [] : [[id, votes[at]]]))),
      );
    return fc.record({
      rounds: fc.constant(ids.flatMap((_, at) => (at % 3 === 0 ? [ids.slice(at, at + 3)] : []))),
      ballots: fc.array(ballot, { minLength: guests, maxLength: guests }),
      seed: fc.nat(),
    });
  });

function votesOn({ ballots }: RoomVotes, id: string): readonly Vote[] {
  return ballots.flatMap((ballot) => ballot[id] ?? []);
}

describe("the film that a room takes", () => {
  it("was ruled out by nobody, and somebody has spoken of it", () => {
    fc.assert(
      fc.property(rooms, fc.boolean(), (room, last) => {
        const decision = decideRoom(room, last);
        if (decision.outcome !== "film") return;
        expect(votesOn(room, decision.id)).not.toContain("never");
        expect(votesOn(room, decision.id).length).toBeGreaterThan(0);
      }),
    );
  });

  it("is disliked by nobody where there is such a film, and is said to be so only then", () => {
    fc.assert(
      fc.property(rooms, fc.boolean(), (room, last) => {
        const decision = decideRoom(room, last);
        const agreed = room.rounds
          .flat()
          .filter((id) => votesOn(room, id).length > 0 && votesOn(room, id).every((vote) => vote === "yes"));
        expect(decision.outcome === "film" && decision.why === "nobody-dislikes").toBe(agreed.length > 0);
        if (decision.outcome === "film" && agreed.length > 0) expect(agreed).toContain(decision.id);
      }),
    );
  });

  it("is found after the last round unless each was ruled out or nobody spoke", () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const left = room.rounds.flat().filter((id) => {
          const votes = votesOn(room, id);
          return votes.length > 0 && !votes.includes("never");
        });
        expect(decideRoom(room, true).outcome).toBe(left.length > 0 ? "film" : "none");
      }),
    );
  });

  it("does not depend on the order of the guests", () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const turned = { ...room, ballots: room.ballots.toReversed() };
        expect(decideRoom(turned, true)).toEqual(decideRoom(room, true));
      }),
    );
  });

  it("has fewer who would rather not see it than any other that is left", () => {
    const ballots: Ballot[] = [
      { up: "rather-not", heat: "rather-not", jaws: "yes" },
      { up: "rather-not", heat: "yes", jaws: "never" },
    ];
    const rounds = [["up", "heat", "jaws"]];
    expect(decideRoom({ rounds, ballots, seed: 1 })).toEqual({ outcome: "another-round" });
    expect(decideRoom({ rounds, ballots, seed: 1 }, true)).toEqual({
      outcome: "film",
      id: "heat",
      why: "nobody-rules-out",
    });
  });
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { certain } from "../emotion/scores.ts";
import { ANIMALS } from "./animals.ts";
import { castVote, comeIn, countVotes, deal, feel, goAway, setHere } from "./room-changes.ts";
import { EMPTY_ROOM, isRoundOver, type RoomCard, type RoomState } from "./room-state.ts";
import { roomView } from "./room-view.ts";
import { VOTES, type Vote } from "./vote.ts";

const CARDS: readonly RoomCard[] = ["up", "heat", "jaws"].map((id) => ({
  id,
  title: id,
  year: 2000,
  genres: ["Comedy"],
  runtime: 90,
  kind: "movie",
  because: "happy",
  brings: ["Comedy"],
}));

/** Guests who are in, have felt something, and have their cards. */
function roomOf(guests: number): RoomState {
  let state = EMPTY_ROOM;
  for (let id = 0; id < guests; id += 1) {
    state = feel(comeIn(state, id, ANIMALS[id]!, null), id, { scores: certain("happy") }, null);
  }
  return deal(state, CARDS);
}

function withVotes(state: RoomState, votes: readonly (readonly Vote[])[]): RoomState {
  return votes.reduce(
    (voted, ballot, guest) =>
      ballot.reduce((next, vote, at) => castVote(next, guest, CARDS[at]!.id, vote) ?? next, voted),
    state,
  );
}

const ballot = fc.tuple(fc.constantFrom(...VOTES), fc.constantFrom(...VOTES), fc.constantFrom(...VOTES));

it("shows a guest the same of the others, however they voted, until there is a film", () => {
  fc.assert(
    fc.property(
      ballot,
      fc.array(fc.tuple(ballot, ballot), { minLength: 1, maxLength: 4 }),
      (mine, others) => {
        const one = withVotes(roomOf(others.length + 1), [mine, ...others.map(([first]) => first)]);
        const other = withVotes(roomOf(others.length + 1), [mine, ...others.map(([, second]) => second)]);
        expect(roomView(one, 0)).toEqual(roomView(other, 0));
        expect(roomView(one, null)).toEqual(roomView(other, null));
      },
    ),
  );
});

it("shows of the votes of others nothing when there is a film, but what it says why", () => {
  fc.assert(
    fc.property(fc.array(ballot, { minLength: 2, maxLength: 5 }), (votes) => {
      const counted = countVotes(withVotes(roomOf(votes.length), votes), 7, true);
      if (counted === "another-round") throw new Error("the last round is followed by none");
      const { film, why, phase, ...rest } = roomView(counted, 0);
      expect(JSON.stringify({ ...rest, you: null })).not.toMatch(/rather-not|never|yes/);
      if (phase === "stuck") return;
      const at = CARDS.findIndex(({ id }) => id === film?.id);
      expect(votes.map((each) => each[at])).not.toContain("never");
      expect(why === "nobody-dislikes").toBe(votes.every((each) => each[at] === "yes"));
    }),
  );
});

it("waits for those who are here and for nobody else", () => {
  const two = withVotes(roomOf(2), [["yes", "yes", "yes"]]);
  expect(isRoundOver(two)).toBe(false);
  expect(isRoundOver(setHere(two, 1, false))).toBe(true);
  expect(isRoundOver(goAway(two, 1))).toBe(true);
  const nobody = setHere(setHere(two, 1, false), 0, false);
  expect(isRoundOver(nobody)).toBe(false);
});

it("counts what somebody ruled out before their phone went to sleep, and forgets who left", () => {
  const votes = withVotes(roomOf(2), [
    ["yes", "yes", "yes"],
    ["never", "never", "yes"],
  ]);
  expect(countVotes(setHere(votes, 1, false), 1, true)).toMatchObject({ decision: { id: "jaws" } });
  expect(countVotes(goAway(votes, 1), 1, true)).toMatchObject({ decision: { id: "up" } });
});

it("takes no vote on what is not on the table", () => {
  expect(castVote(roomOf(1), 0, "alien", "yes")).toBeNull();
  expect(castVote(comeIn(EMPTY_ROOM, 0, "fox", null), 0, "up", "yes")).toBeNull();
});

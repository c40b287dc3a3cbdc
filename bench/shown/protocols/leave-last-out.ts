import type { Interactions } from "@moodreel/recommend";
import { leaveLastOut } from "@moodreel/recommend/blend";
import type { Protocol, Split, SplitOptions } from "./case.ts";
import { draw } from "./draw.ts";

/** Ratings that a person must have to be asked for, the one looked for included. */
const LEAST = 5;

/**
 * The latest rating of people is looked for, if they liked it, given all others. Everybody's later ratings
 * are in the training part, for all methods alike.
 */
export const LEAVE_LAST_OUT: Protocol = {
  key: "leaveLastOut",
  title: "Leave-last-out",
  splits: (ratings, options) => [split(ratings, options)],
  inner: split,
};

function split(ratings: Interactions, { seed, most, moodOf }: SplitOptions): Split {
  const { users, items, offsets, item } = ratings;
  const mood = (user: number) => moodOf(items.ids[item[offsets[user + 1]! - 1]!]!, users[user]!);
  const { train, held } = leaveLastOut(ratings, LEAST, (eligible) =>
    draw(
      eligible.filter((user) => mood(user) !== undefined),
      most,
      seed,
    ),
  );
  const cases = held.map(({ user, request, target }) => {
    const person = users[user]!;
    return { person, request, target, emotion: moodOf(items.ids[target]!, person)! };
  });
  return { train, cases };
}

import { historyOf } from "../interactions/history.ts";
import type { Interactions } from "../interactions/interactions.ts";
import { LIKED_FROM } from "../interactions/rating.ts";
import type { HeldOut } from "./holdout.ts";

/** Days that what is popular lately is old at most. */
const OLDEST = 40;
const DAY = 86_400;

/**
 * Of each person the first choice after a moment, of what was known then, and another one drawn: some come back for
 * one film, some stay.
 *
 * @param known how many rated each item before the moment
 */
export function choicesAfter(
  interactions: Interactions,
  moment: number,
  known: Uint32Array,
  random: () => number,
): readonly HeldOut[] {
  const { users, offsets, item, value, at } = interactions;
  return users.flatMap((_, user) => {
    const rows: number[] = [];
    for (let row = offsets[user]!; row < offsets[user + 1]!; row++)
      if (at[row]! >= moment && value[row]! >= LIKED_FROM && known[item[row]!]! > 0) rows.push(row);
    if (rows.length === 0) return [];
    const history = historyOf(interactions, user);
    return [...new Set([rows[0]!, rows[Math.floor(random() * rows.length)]!])].map((row): HeldOut => ({
      user,
      request: { history: history.slice(0, row - offsets[user]!), at: at[row]! },
      target: item[row]!,
    }));
  });
}

/**
 * When what is popular lately is as of for a choice, so that it is old as in a model that is kept: of a day of its own
 * for each. Where all choices share a day, what became of the few films that were popular on it is taken for a rule.
 * Few days are more likely than many: a model is trained again, and who comes back does so soon.
 */
export function agedTime(at: number, random: () => number): number {
  return at - OLDEST * DAY * random() ** 1.5;
}

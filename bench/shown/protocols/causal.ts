import type { Interactions } from "@moodreel/recommend";
import { without } from "@moodreel/recommend/blend";
import { countsOf, historyOf, LIKED_FROM } from "@moodreel/recommend/interactions";
import type { Case, Protocol, Split, SplitOptions } from "./case.ts";
import { draw } from "./draw.ts";

/** Ratings of a person before the one that is looked for. */
const LEAST = 4;
/** Settings are chosen by a split of the training part's own time. */
const INNER_SHARE = 0.8;

/**
 * All learn from what was rated before a moment T and know nothing of what others did after it. Looked for
 * is the first film that a person liked after T and that somebody had rated before it, given all that they
 * had rated themselves until then.
 *
 * @param share of all ratings that are before T
 */
export function causal(key: "causal50" | "causal75", share: number): Protocol {
  return {
    key,
    title: `Strictly causal, T at ${share * 100} % of the ratings`,
    splits: (ratings, options) => [split(ratings, share, options)],
    inner: (train, options) => split(train, INNER_SHARE, options),
  };
}

function split(ratings: Interactions, share: number, { seed, most, moodOf }: SplitOptions): Split {
  const { users, items, offsets, item, value, at } = ratings;
  const moment = at.toSorted()[Math.floor(share * at.length)]!;
  const train = without(
    ratings,
    Uint8Array.from(at, (time) => Number(time >= moment)),
  );
  const known = countsOf(train);
  const all = users.flatMap((person, user): readonly Case[] => {
    for (let row = offsets[user]! + LEAST; row < offsets[user + 1]!; row++) {
      const target = item[row]!;
      if (at[row]! < moment || value[row]! < LIKED_FROM || known[target] === 0) continue;
      const emotion = moodOf(items.ids[target]!, person);
      if (emotion === undefined) continue;
      const history = historyOf(ratings, user).slice(0, row - offsets[user]!);
      return [{ person, request: { history, at: at[row]! }, target, emotion }];
    }
    return [];
  });
  return { train, cases: draw(all, most, seed) };
}

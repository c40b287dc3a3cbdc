import type { Item, Taste } from "@moodreel/core";
import { atPar } from "./at-par.ts";
import type { BlendTaste } from "./blend-taste.ts";
import { mergedReasons } from "./combined-taste.ts";
import { lastOf } from "./last-of.ts";
import type { RankedTaste } from "./ranked-taste.ts";
import { Standing, type Standings } from "./standings.ts";

/** What content says decides between items that others tell little apart, and no more. */
const CONTENT = 0.05;
/** Where it has so much to say, it is named among the reasons. */
const NAMED = 0.25;
/** Of each side's reasons so many times as many as are wanted: what is behind them in both is not before others in sum. */
const LOOKED_AT = 4;

/**
 * The taste of the blend, with content for what it leaves open: for items that the model does not have, and
 * between those of which it says the same. More of it made what people chose next harder to find. What came out after
 * the model's ratings is worth, among some items, what the known ones are that content likes as much ({@link atPar}).
 *
 * @param standings in the model
 * @param given a share for content whatever is known; by default a small one, the more the more certain it is
 * @param compared the items among which that is; `null` says nothing of what came later
 */
export function withContent(
  content: Taste,
  others: BlendTaste,
  standings: Standings,
  given?: number,
  compared: readonly Item[] | null = null,
): RankedTaste {
  const pull = given ?? CONTENT * content.certainty;
  const contentsOf = (items: readonly Item[]): Float64Array =>
    content.ofAll?.(items) ?? Float64Array.from(items, content.of);
  let worth: ReturnType<typeof atPar> | undefined =
    compared === null || content.certainty === 0 ? null : undefined;
  const joined = (ours: number, theirs: number): number => (1 - pull) * theirs + pull * ours;
  const joinedAll = (ours: Float64Array, items: readonly Item[]): Float64Array => {
    const both = others.ofAll(items);
    for (let at = 0; at < both.length; at++) both[at] = joined(ours[at]!, both[at]!);
    return both;
  };
  const worthOfLater = (items: readonly Item[]): ReturnType<typeof atPar> => {
    if (worth !== undefined) return worth;
    const ours = contentsOf(items);
    return (worth = atPar(ours, joinedAll(ours, items), standings.ofAll(items)));
  };
  const knows = (item: Item): boolean => standings.of(item) === Standing.known;
  return {
    certainty: Math.max(content.certainty, others.certainty),
    of: (item) => {
      const ours = content.of(item);
      const later =
        compared !== null && standings.of(item) === Standing.later ? worthOfLater(compared) : null;
      return later?.(ours) ?? joined(ours, others.of(item));
    },
    ...(content.ofAll === undefined
      ? {}
      : {
          ofAll: (items) => {
            const ours = contentsOf(items);
            const both = joinedAll(ours, items);
            if (compared === null) return both;
            const stand = standings.ofAll(items);
            if (items === compared && worth === undefined) worth = atPar(ours, both, stand);
            const later = worthOfLater(compared);
            if (later === null) return both;
            for (let at = 0; at < ours.length; at++)
              if (stand[at] === Standing.later) both[at] = later(ours[at]!);
            return both;
          },
        }),
    knownShare: others.knownShare,
    because: (item, most) => {
      if (!knows(item)) return content.because(item, most);
      if (pull < NAMED) return others.because(item, most);
      const both = [
        { taste: content, weight: pull },
        { taste: others, weight: 1 - pull },
      ];
      const asked = most === undefined ? undefined : LOOKED_AT * most;
      return mergedReasons(both, item, (taste) => taste.because(item, asked)).slice(0, most);
    },
    unlike: (item, most) => (knows(item) ? others.unlike(item, most) : content.unlike?.(item, most)) ?? [],
    among: lastOf((items: readonly Item[]) =>
      withContent(content, others.among(items), standings, given, items),
    ),
    best: (count) => others.best(count),
    suggestions: (items) => others.suggestions(items),
  };
}

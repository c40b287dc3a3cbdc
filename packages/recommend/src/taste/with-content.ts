import type { Item, Taste } from "@moodreel/core";
import { atPar } from "./at-par.ts";
import type { BlendTaste } from "./blend-taste.ts";
import type { RankedTaste } from "./ranked-taste.ts";
import { Standing, type Standings } from "./standings.ts";

/** What content says decides between items that others tell little apart, and no more. */
const CONTENT = 0.05;

/**
 * The taste of the blend, with content for what it leaves open: for items that the model does not have, and
 * between those of which it says the same. More of it made what people chose next harder to find. What came out after
 * the model's ratings is worth, among some items, what the known ones are that content likes as much ({@link atPar}).
 *
 * @param standings in the model
 * @param compared the items among which that is; `null` says nothing of what came later
 */
export function withContent(
  content: Taste,
  others: BlendTaste,
  standings: Standings,
  compared: readonly Item[] | null = null,
): RankedTaste {
  const pull = CONTENT * content.certainty;
  const contentsOf = (items: readonly Item[]): Float64Array =>
    content.ofAll?.(items) ?? Float64Array.from(items, content.of);
  let worth: ReturnType<typeof atPar> | undefined =
    compared === null || content.certainty === 0 ? null : undefined;
  const worthOfLater = (
    items: readonly Item[],
    ours = contentsOf(items),
    theirs = others.ofAll(items),
  ): ReturnType<typeof atPar> =>
    worth === undefined ? (worth = atPar(ours, theirs, standings.ofAll(items))) : worth;
  const knows = (item: Item): boolean => standings.of(item) === Standing.known;
  return {
    certainty: Math.max(content.certainty, others.certainty),
    of: (item) => {
      const ours = content.of(item);
      const later =
        compared !== null && standings.of(item) === Standing.later ? worthOfLater(compared) : null;
      return (1 - pull) * (later?.(ours) ?? others.of(item)) + pull * ours;
    },
    ...(content.ofAll === undefined
      ? {}
      : {
          ofAll: (items) => {
            const [ours, theirs] = [contentsOf(items), others.ofAll(items)];
            const later =
              items === compared ? worthOfLater(items, ours, theirs) : compared && worthOfLater(compared);
            const stand = later === null ? null : standings.ofAll(items);
            for (let at = 0; at < ours.length; at++) {
              const other = stand?.[at] === Standing.later ? later!(ours[at]!) : theirs[at]!;
              ours[at] = (1 - pull) * other + pull * ours[at]!;
            }
            return ours;
          },
        }),
    knownShare: others.knownShare,
    because: (item, most) => (knows(item) ? others.because(item, most) : content.because(item, most)),
    unlike: (item, most) => (knows(item) ? others.unlike(item, most) : content.unlike?.(item, most)) ?? [],
    among: (items) => withContent(content, others.among(items), standings, items),
    best: (count) => others.best(count),
    suggestions: (items) => others.suggestions(items),
  };
}

import type { Item, Taste } from "@moodreel/core";
import { atPar } from "./at-par.ts";
import type { BlendTaste } from "./blend-taste.ts";
import type { RankedTaste } from "./ranked-taste.ts";

/** What content says decides between items that others tell little apart, and no more. */
const CONTENT = 0.05;

/** Which items a model has, and which came out too late for it. */
export interface KnownItems {
  readonly knows: (item: Item) => boolean;
  readonly isLater: (item: Item) => boolean;
}

/**
 * The taste of the blend, with content for what it leaves open: for items that the model does not have, and
 * between those of which it says the same. More of it made what people chose next harder to find. What came out after
 * the model's ratings is worth, among some items, what the known ones are that content likes as much ({@link atPar}).
 *
 * @param worth of items that came later; by default nothing is known of them
 */
export function withContent(
  content: Taste,
  others: BlendTaste,
  known: KnownItems,
  worth: ((item: Item) => number) | null = null,
): RankedTaste {
  const { knows, isLater } = known;
  const pull = CONTENT * content.certainty;
  const byOthers = (item: Item): number => (worth !== null && isLater(item) ? worth(item) : others.of(item));
  return {
    certainty: Math.max(content.certainty, others.certainty),
    of: (item) => (1 - pull) * byOthers(item) + pull * content.of(item),
    ...(content.ofAll === undefined
      ? {}
      : {
          ofAll: (items) => {
            const [ours, theirs] = [content.ofAll!(items), others.ofAll(items)];
            for (let at = 0; at < ours.length; at++) {
              const item = items[at]!;
              const other = worth !== null && isLater(item) ? worth(item) : theirs[at]!;
              ours[at] = (1 - pull) * other + pull * ours[at]!;
            }
            return ours;
          },
        }),
    knownShare: others.knownShare,
    because: (item, most) => (knows(item) ? others.because(item, most) : content.because(item, most)),
    unlike: (item, most) => (knows(item) ? others.unlike(item, most) : content.unlike?.(item, most)) ?? [],
    among: (items) => {
      const among = others.among(items);
      return withContent(content, among, known, atPar(items, among.ofAll(items), content, knows));
    },
    best: (count) => others.best(count),
    suggestions: (items) => others.suggestions(items),
  };
}

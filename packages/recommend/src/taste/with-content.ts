import type { Item, Taste } from "@moodreel/core";
import type { BlendTaste } from "./blend-taste.ts";
import type { RankedTaste } from "./ranked-taste.ts";

/** What content says decides between items that others tell little apart, and no more. */
const CONTENT = 0.05;

/**
 * The taste of the blend, with content for what it leaves open: for items that the model does not have, and
 * between those of which it says the same. More of it made what people chose next harder to find.
 *
 * @param knows whether the model has an item
 */
export function withContent(content: Taste, others: BlendTaste, knows: (item: Item) => boolean): RankedTaste {
  const pull = CONTENT * content.certainty;
  return {
    certainty: Math.max(content.certainty, others.certainty),
    of: (item) => (1 - pull) * others.of(item) + pull * content.of(item),
    ...(content.ofAll === undefined
      ? {}
      : {
          ofAll: (items) => {
            const [ours, theirs] = [content.ofAll!(items), others.ofAll(items)];
            for (let at = 0; at < ours.length; at++) ours[at] = (1 - pull) * theirs[at]! + pull * ours[at]!;
            return ours;
          },
        }),
    knownShare: others.knownShare,
    because: (item, most) => (knows(item) ? others.because(item, most) : content.because(item, most)),
    unlike: (item, most) => (knows(item) ? others.unlike(item, most) : content.unlike?.(item, most)) ?? [],
    among: (items) => withContent(content, others.among(items), knows),
    best: (count) => others.best(count),
    suggestions: (items) => others.suggestions(items),
  };
}

import { canonicalKeys } from "@moodreel/core/genre";
import type { ItemPage } from "@moodreel/client";

type Item = ItemPage["items"][number];

/** So many of one genre at most, of those that come first of it. */
const PER_GENRE = 3;

/**
 * Well-known films that are unlike each other, for somebody to say which they know.
 *
 * @param best the best known first
 * @param said ids of those of which something was said before
 */
export function knownFilms(best: readonly Item[], said: ReadonlySet<string>, count: number): readonly Item[] {
  const taken = new Map<string, number>();
  const chosen: Item[] = [];
  for (const item of best) {
    const [genre = ""] = canonicalKeys(item.genres);
    const before = taken.get(genre) ?? 0;
    if (said.has(item.id) || before >= PER_GENRE || chosen.some((other) => isOfTheSame(item, other)))
      continue;
    taken.set(genre, before + 1);
    chosen.push(item);
  }
  // Where all are of a few genres, more of those.
  const others = best.filter((item) => !said.has(item.id) && !chosen.includes(item));
  return [...chosen, ...others].slice(0, count);
}

/** Parts of one story: by the title up to its colon, or two people in both, who come together in little else. */
function isOfTheSame(one: Item, other: Item): boolean {
  const shared = one.people.filter((person) => other.people.includes(person));
  return shared.length >= 2 || storyOf(one) === storyOf(other);
}

function storyOf({ title }: Item): string {
  return (title.split(": ")[0] ?? title).toLowerCase();
}

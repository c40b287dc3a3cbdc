import type { Opinion } from "@moodreel/core/profile";
import type { ProfileStore } from "@moodreel/store";
import type { FoundEntry } from "./find-entries.ts";
import { ofViewer } from "./of-viewer.ts";
import { opinionsOfEntries } from "./opinions-of-entries.ts";

/** Opinions written at once. */
const AT_ONCE = 500;

/**
 * Makes entries that were found opinions of a viewer. What was said already is not written again.
 *
 * @param at ISO 8601: when entries without a date of their own count as said
 * @param isEarlier whether a rating that is there already was given later, whatever the entries' dates
 * @returns how many opinions are new or changed
 * @throws MoodreelError `profile-unknown`, `profile-limit`
 */
export async function keepOpinions(
  profiles: ProfileStore,
  viewer: string,
  found: readonly FoundEntry[],
  at: string,
  isEarlier = false,
): Promise<number> {
  let changed = 0;
  for (const [kind, some] of Map.groupBy(found, (one) => one.kind)) {
    for (let from = 0; from < some.length; from += AT_ONCE) {
      const now = some.slice(from, from + AT_ONCE);
      const ids = now.map(({ item }) => item.id);
      const made = await ofViewer(profiles, viewer, at, () =>
        profiles.change(viewer, kind, ids, ({ opinions }) => ({
          opinions: opinionsOfEntries(
            isEarlier ? now.map((one) => withRatingOf(one, opinions.get(one.item.id))) : now,
            opinions,
            at,
          ).filter((one) => !saysTheSame(one, opinions.get(one.item.id))),
        })),
      );
      changed += made.opinions.length;
    }
  }
  return changed;
}

function withRatingOf(found: FoundEntry, before: Opinion | undefined): FoundEntry {
  const rating = before?.rating ?? null;
  if (rating === null || found.entry.rating === null) return found;
  return { ...found, entry: { ...found.entry, rating } };
}

function saysTheSame(made: Opinion, before: Opinion | undefined): boolean {
  return (
    before !== undefined &&
    made.rating === before.rating &&
    JSON.stringify(made.reactions) === JSON.stringify(before.reactions)
  );
}

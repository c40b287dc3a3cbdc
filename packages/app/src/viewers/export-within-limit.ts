import { failedFilters } from "@moodreel/core/recommend";
import type { Opinion } from "@moodreel/core/profile";
import type { MoodEntry, ProfileExport } from "@moodreel/store";

export interface ExportWithinLimit extends ProfileExport {
  /** Opinions that the age limit keeps back; absent where it keeps none. */
  readonly overLimit?: number;
}

/**
 * What is kept of a viewer, without what their age limit keeps from them: what they rated before there was a limit, and
 * what they picked then.
 */
export function exportWithinLimit(all: ProfileExport): ExportWithinLimit {
  const maxAge = all.profile.ageLimit;
  if (maxAge === undefined) return all;
  const isWithin = ({ item }: Opinion): boolean => failedFilters(item, { maxAge }).length === 0;
  const kinds = Object.fromEntries(
    Object.entries(all.kinds).map(([kind, { learned, opinions }]) => [
      kind,
      { learned, opinions: opinions.filter(isWithin) },
    ]),
  );
  const overLimit = countOf(all.kinds) - countOf(kinds);
  return { ...all, kinds, moods: picksWithin(all.moods, kinds), ...(overLimit === 0 ? {} : { overLimit }) };
}

/** A pick is of something that there is an opinion of; of anything else nobody knows for which age it is. */
function picksWithin(moods: readonly MoodEntry[], kinds: ProfileExport["kinds"]): readonly MoodEntry[] {
  const ids = new Map(
    Object.entries(kinds).map(([kind, { opinions }]) => [kind, new Set(opinions.map(({ item }) => item.id))]),
  );
  return moods.map((mood) => ({
    ...mood,
    picked: mood.picked.filter(({ id }) => ids.get(mood.kind)?.has(id) === true),
  }));
}

function countOf(kinds: ProfileExport["kinds"]): number {
  return Object.values(kinds).reduce((sum, { opinions }) => sum + opinions.length, 0);
}

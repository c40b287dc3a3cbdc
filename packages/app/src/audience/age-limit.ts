import { DEFAULTS, type Filters } from "@moodreel/core";
import { sameName } from "@moodreel/core/name";
import type { Profile, ProfileStore } from "@moodreel/store";
import { namesOf, type ViewersGiven } from "./viewers-given.ts";
import { unknownViewer } from "./unknown-viewer.ts";

/** The strictest limit of several viewers, years; `null` where none has one. */
export function ageLimitOf(profiles: readonly Pick<Profile, "ageLimit">[]): number | null {
  const limits = profiles.flatMap(({ ageLimit }) => ageLimit ?? []);
  return limits.length === 0 ? null : Math.min(...limits);
}

/**
 * The filters of a question about items with what the limit of its viewers adds.
 *
 * @throws MoodreelError `profile-unknown`
 */
export async function filtersFor(
  profiles: ProfileStore,
  given: ViewersGiven,
  filters: Filters,
): Promise<Filters> {
  const names = namesOf(given);
  if (names.length === 0) return filters;
  const all = await profiles.profiles();
  const limits: Pick<Profile, "ageLimit">[] = [];
  for (const name of names) {
    const profile = all.find((one) => sameName(one.name, name));
    if (profile !== undefined) limits.push(profile);
    else if (!sameName(name, DEFAULTS.viewer)) throw await unknownViewer(profiles, name);
  }
  return withAgeLimit(filters, ageLimitOf(limits));
}

/** The stricter of what is asked for and what a limit allows. */
export function withAgeLimit(filters: Filters, ageLimit: number | null): Filters {
  return ageLimit === null ? filters : { ...filters, maxAge: Math.min(ageLimit, filters.maxAge ?? ageLimit) };
}

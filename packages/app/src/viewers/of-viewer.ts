import { DEFAULTS } from "@moodreel/core";
import { sameName } from "@moodreel/core/name";
import type { ProfileStore } from "@moodreel/store";
import { unknownViewer } from "../audience/unknown-viewer.ts";

/**
 * Changes what is kept of a viewer. The default viewer is made when there is none yet; every other name
 * must have been made, so that a slip makes no stranger.
 *
 * @param at ISO 8601: when the default viewer counts as made
 * @param change gives `null` where there is no such profile
 * @throws MoodreelError `profile-unknown`, `profile-limit`
 */
export async function ofViewer<T>(
  profiles: ProfileStore,
  name: string,
  at: string,
  change: () => Promise<T | null>,
): Promise<T> {
  const answer = await change();
  if (answer !== null) return answer;
  if (sameName(name, DEFAULTS.viewer)) {
    await profiles.create({ name: DEFAULTS.viewer, createdAt: at, keepsMoods: false });
    const again = await change();
    if (again !== null) return again;
  }
  throw await unknownViewer(profiles, name);
}

import { DEFAULTS, type Kind } from "@moodreel/core";
import { sameName } from "@moodreel/core/name";
import { NOTHING_LEARNED } from "@moodreel/core/policy";
import type { ProfileState, ProfileStore } from "@moodreel/store";
import { unknownViewer } from "../audience/unknown-viewer.ts";

/**
 * What is known of a viewer. The default viewer who was not made yet is one of whom nothing is known: to
 * ask makes nobody, so that who was deleted stays so.
 *
 * @param at ISO 8601
 * @throws MoodreelError `profile-unknown`
 */
export async function readViewer(
  profiles: ProfileStore,
  name: string,
  kind: Kind,
  at: string,
): Promise<ProfileState> {
  const state = await profiles.read(name, kind, at);
  if (state !== null) return state;
  if (!sameName(name, DEFAULTS.viewer)) throw await unknownViewer(profiles, name);
  return {
    profile: { name: DEFAULTS.viewer, createdAt: at, keepsMoods: false },
    learned: NOTHING_LEARNED,
    opinions: [],
    leftOut: [],
    watchlist: [],
  };
}

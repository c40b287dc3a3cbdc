import { checkProfileName, type ProfileStore } from "@moodreel/store";

/** Who reacts when nobody else is named. */
export const DEFAULT_PROFILE = "me";

/** Makes the default profile when it is first needed; every other name must have been made, so that a slip makes no stranger. */
export async function ensureProfile(profiles: ProfileStore, name: string, createdAt: string): Promise<void> {
  checkProfileName(name);
  if (name === DEFAULT_PROFILE) await profiles.create({ name, createdAt, keepsMoods: false });
}

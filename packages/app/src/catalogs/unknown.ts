import { MoodreelError } from "@moodreel/core";
import type { ProfileStore } from "@moodreel/store";

/** For a profile that is not there, with those that are. */
export async function unknownProfile(profiles: ProfileStore, name: string): Promise<MoodreelError> {
  const known = (await profiles.profiles()).map((profile) => profile.name).join(", ") || "none";
  return new MoodreelError(
    "profile-unknown",
    `There is no profile "${name}". Create it first, or use one of: ${known}.`,
    { name },
  );
}

export function unknownItem(item: string, catalog: string | null): MoodreelError {
  return new MoodreelError(
    "item-unknown",
    `Nothing in ${catalog === null ? "the catalogue" : `"${catalog}"`} is called or numbered "${item}". Search for it by its title.`,
    { item },
  );
}

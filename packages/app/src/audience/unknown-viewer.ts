import { MoodreelError } from "@moodreel/core";
import type { ProfileStore } from "@moodreel/store";

/** For a viewer who is not there, with those who are. */
export async function unknownViewer(profiles: ProfileStore, name: string): Promise<MoodreelError> {
  const known = (await profiles.profiles()).map((profile) => profile.name).join(", ");
  const remedy = known === "" ? "Create it first." : `Create it first, or use one of: ${known}.`;
  return new MoodreelError("profile-unknown", `There is no profile "${name}". ${remedy}`, { name });
}

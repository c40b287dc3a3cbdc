import { MoodreelError } from "@moodreel/core";
import type { ProfileStore } from "@moodreel/store";

/** For a viewer who is not there, with those who are. */
export async function unknownViewer(profiles: ProfileStore, name: string): Promise<MoodreelError> {
  const known = (await profiles.profiles()).map((profile) => profile.name).join(", ");
  const create = `Create it first, with \`moodreel profiles --create ${inShell(name)}\``;
  const remedy = known === "" ? `${create}.` : `${create}, or use one of: ${known}.`;
  return new MoodreelError("profile-unknown", `There is no profile "${name}". ${remedy}`, { name });
}

/** A name as it is typed: in quotes where a shell would take it for several words or for something else. */
function inShell(name: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u.test(name) ? name : `"${name.replaceAll(/["\\$`]/g, "\\$&")}"`;
}

import { MoodreelError } from "@moodreel/core";
import { readName, visibleName } from "@moodreel/core/name";

/**
 * A viewer's name as it is kept: 1 to 40 letters of any script with their marks, digits, spaces, emoji and a little punctuation.
 *
 * @throws MoodreelError `profile-name-invalid`
 * @example
 * ```ts
 * import { checkProfileName } from "@moodreel/store";
 *
 * console.log(checkProfileName(" Zoë ")); // Zoë
 * ```
 */
export function checkProfileName(text: string): string {
  const read = readName(text, "viewer");
  if ("name" in read) return read.name;
  const name = visibleName(text);
  throw new MoodreelError("profile-name-invalid", `"${name}" cannot name a viewer: it ${read.problem}.`, {
    name,
  });
}

import { MoodreelError } from "@moodreel/core";

const VALID = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}$/u;

/**
 * A viewer's name if it is one: 1 to 40 letters, digits, spaces, dots, dashes or underscores.
 *
 * @throws MoodreelError `profile-name-invalid`
 * @example
 * ```ts
 * import { checkProfileName } from "@moodreel/store";
 *
 * console.log(checkProfileName("Zoë")); // Zoë
 * ```
 */
export function checkProfileName(name: string): string {
  if (VALID.test(name)) return name;
  throw new MoodreelError(
    "profile-name-invalid",
    `"${name.slice(0, 80)}" cannot name a profile. Use 1 to 40 letters, digits, spaces, dots, dashes or underscores, beginning with a letter or digit.`,
    { name: name.slice(0, 80) },
  );
}

import { MoodreelError } from "@moodreel/core";

const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}$/u;

/**
 * The name of a connection, which its catalogue and its places have, too: `NAME:ID` is where a film plays.
 *
 * @throws MoodreelError `connection-name-invalid`
 */
export function checkConnectionName(name: string): string {
  const trimmed = name.trim();
  // A folder's pictures are `folder:PATH`.
  if (NAME.test(trimmed) && trimmed.toLowerCase() !== "folder") return trimmed;
  throw new MoodreelError(
    "connection-name-invalid",
    `"${trimmed}" cannot name a connection: take 1 to 40 letters, digits, spaces, points, dashes or underscores, such as "living room".`,
    { name: trimmed },
  );
}

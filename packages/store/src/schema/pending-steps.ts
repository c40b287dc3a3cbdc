import { MoodreelError } from "@moodreel/core";

/**
 * The steps that bring a schema forward. There is one per version; a step that has been released is
 * never edited.
 *
 * @param version the one that the database has, 0 for an empty one
 * @param place for messages: the file, or the server's address
 * @throws MoodreelError `store-too-new` for a version beyond the last step
 */
export function pendingSteps<T>(steps: readonly T[], version: number, place: string): readonly T[] {
  if (version <= steps.length) return steps.slice(version);
  throw new MoodreelError(
    "store-too-new",
    `${place} was written by a newer version of this program. Update the program, or use another data folder or database.`,
    { place, version },
  );
}

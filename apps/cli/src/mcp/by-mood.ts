import { MoodreelError } from "@moodreel/core";

/**
 * A question that says what to go by, in the words of the tools: the library's own answer names scores and pictures,
 * which an assistant cannot give.
 *
 * @throws MoodreelError `request-invalid`
 */
export function byMood<T extends { readonly emotion?: unknown; readonly feeling?: unknown }>(given: T): T {
  const { emotion, feeling } = given;
  if (emotion === undefined && feeling === undefined) {
    throw new MoodreelError("request-invalid", "Say how they feel: `emotion` or `feeling`.");
  }
  if (emotion !== undefined && feeling !== undefined) {
    throw new MoodreelError("request-invalid", "Give `emotion` or `feeling`, not both.");
  }
  return given;
}

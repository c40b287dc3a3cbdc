import { MoodreelError } from "@moodreel/core";

/** @param message what there is too much of, and what to do */
export function profileLimit(message: string, name: string): MoodreelError {
  return new MoodreelError("profile-limit", message, { name });
}

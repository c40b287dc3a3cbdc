import { MoodreelError } from "@moodreel/core";

export function tooManyProfiles(name: string, most: number): MoodreelError {
  return new MoodreelError("profile-limit", `There are ${most} profiles. Delete one first.`, { name });
}

export function tooManyOpinions(name: string, most: number): MoodreelError {
  return new MoodreelError(
    "profile-limit",
    `The profile ${name} has opinions of ${most.toLocaleString("en")} items, which is the most. Export it, and begin another.`,
    { name },
  );
}

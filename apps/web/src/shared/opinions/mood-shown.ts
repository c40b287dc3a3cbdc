import type { NewReaction } from "@moodreel/client";

/** The mood that the list on the page was made for, and where it came from. */
export interface MoodShown {
  readonly mood: NonNullable<NewReaction["mood"]>;
  readonly catalog?: string;
}

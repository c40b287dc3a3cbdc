import type { Emotion, Intent, Item, Kind, Reaction, Scores } from "@moodreel/core";
import type { Feeling } from "@moodreel/core/feeling";
import type { Learned } from "@moodreel/core/policy";
import type { Opinion } from "@moodreel/core/profile";

/** Somebody who is recommended to. Times are ISO 8601 in UTC. */
export interface Profile {
  readonly name: string;
  readonly createdAt: string;
  /** Whether the person agreed that moods and picks are kept. */
  readonly keepsMoods: boolean;
  /** Years, 0 to 18: what is not known to be for this age is never shown to them. Absent without a limit. */
  readonly ageLimit?: number | undefined;
}

/** One evening: the mood that a list was made for, and what was picked from it. */
export interface MoodEntry {
  /** Also its key within the profile. */
  readonly at: string;
  readonly dominant: Emotion;
  readonly scores: Scores;
  /** The word that somebody said for it: "bored" is more than the contempt that leads in it. Absent where none was. */
  readonly feeling?: Feeling | undefined;
  readonly intent: Intent;
  readonly kind: Kind;
  readonly catalog: string | null;
  readonly picked: readonly Pick[];
}

interface Pick {
  readonly id: Item["id"];
  readonly title: string;
  readonly reaction: Reaction;
}

/** How often somebody said that they look like one emotion and feel another. */
export interface Correction {
  readonly looked: Emotion;
  readonly felt: Emotion;
  readonly times: number;
  readonly lastAt: string;
}

/** What recommending needs of a profile, for one kind. */
export interface ProfileState {
  readonly profile: Profile;
  readonly learned: Learned;
  /** The latest, newest first, `OPINIONS_READ` at most. */
  readonly opinions: readonly Opinion[];
  /** All that may not be recommended at the moment. */
  readonly leftOut: readonly Item["id"][];
  /** All that they want to see and have not seen. */
  readonly watchlist: readonly Item["id"][];
}

/** All that is kept of a profile. */
export interface ProfileExport {
  readonly profile: Profile;
  readonly kinds: Readonly<
    Partial<Record<Kind, { readonly learned: Learned; readonly opinions: readonly Opinion[] }>>
  >;
  readonly moods: readonly MoodEntry[];
  readonly corrections: readonly Correction[];
}

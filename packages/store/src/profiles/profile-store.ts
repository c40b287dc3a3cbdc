import type { Item, Kind } from "@moodreel/core";
import type { Learned } from "@moodreel/core/policy";
import type { CheckedPart } from "../check/checked-part.ts";
import type { Opinion } from "@moodreel/core/profile";
import type { Place } from "../place.ts";
import type { Correction, MoodEntry, Profile, ProfileExport, ProfileState } from "./profile.ts";

/** What a profile is before it is configured. */
export interface ProfileBefore {
  readonly profile: Profile;
  readonly lastMood: MoodEntry | null;
}

/** What a profile is before its opinions of one kind change. */
export interface OpinionsBefore extends ProfileBefore {
  readonly learned: Learned;
  /** Of the items asked for, those there are opinions of. */
  readonly opinions: ReadonlyMap<Item["id"], Opinion>;
}

/** What somebody said, and what it teaches; what is missing stays as it is. */
export interface ProfileChange {
  readonly learned?: Learned;
  /** Empty ones are forgotten. */
  readonly opinions?: readonly Opinion[];
  /** As in {@link ProfileConfiguration}: the evening that an item was picked on. */
  readonly mood?: MoodEntry;
}

/** What goes for all kinds; what is missing stays as it is. */
export interface ProfileConfiguration {
  /** Consent that is taken back takes the moods along. */
  readonly keepsMoods?: boolean;
  /** `null` takes the limit away. */
  readonly ageLimit?: number | null;
  /** Added, or in place of the one of the same moment; not kept without consent. */
  readonly mood?: MoodEntry;
  /** Counted once more. */
  readonly correction?: Omit<Correction, "times">;
  readonly clearMoods?: boolean;
  readonly clearCorrections?: boolean;
}

/**
 * When a change is done: once it would be there after a power cut, or already when everybody sees it and the death of
 * the process would not take it back. A busy disk takes a second for the former.
 */
export type ChangeUntil = "kept" | "seen";

/** Where profiles are kept. Every implementation passes `profile-store.conformance.ts`. */
export interface ProfileStore {
  /** Oldest first. */
  profiles(): Promise<readonly Profile[]>;
  /** Whether the name was free. @throws MoodreelError `profile-limit` */
  create(profile: Profile): Promise<boolean>;
  /** Whether there was one. All that was kept of it is gone. */
  remove(name: string): Promise<boolean>;
  /** @param at what is left out at this moment; `null` without such a profile */
  read(name: string, kind: Kind, at: string): Promise<ProfileState | null>;
  /**
   * Writes what `change` makes of the opinions of some items, whole or not at all; no other change of
   * the profile comes between. Gives what it made, `null` without such a profile.
   *
   * @throws MoodreelError `profile-limit`
   */
  change<T extends ProfileChange>(
    name: string,
    kind: Kind,
    items: readonly Item["id"][],
    change: (before: OpinionsBefore) => T,
  ): Promise<T | null>;
  /**
   * The same for what goes for all kinds: consent, moods, corrections.
   *
   * @param until by default `kept`
   */
  configure<T extends ProfileConfiguration>(
    name: string,
    change: (before: ProfileBefore) => T,
    until?: ChangeUntil,
  ): Promise<T | null>;
  /** Newest first; empty without such a profile. */
  moods(name: string, limit: number): Promise<readonly MoodEntry[]>;
  corrections(name: string): Promise<readonly Correction[]>;
  export(name: string): Promise<ProfileExport | null>;
  /**
   * Puts what was exported in place of the profile of that name, whole or not at all.
   *
   * @throws MoodreelError `profile-limit`
   */
  restore(exported: ProfileExport): Promise<void>;
  /** Looks at everything that is kept, whole; takes as long as reading it. */
  check(): Promise<readonly CheckedPart[]>;
  readonly place?: Place | undefined;
  close(): Promise<void>;
}

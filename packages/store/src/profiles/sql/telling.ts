import type { ProfileChange } from "../profile-store.ts";

/** A change of a profile, between two of its marks: no two states of it have the same one. */
export interface ToldChange {
  /** Of the profile and the kind. */
  readonly key: string;
  readonly before: number | null;
  readonly after: number;
  readonly change: ProfileChange;
}

/** How those who have one database open hear of each other's changes; a change may come late, or not at all. */
export interface Telling {
  tell(change: ToldChange): void;
  /** Called with each that another has told. */
  listen(hear: (change: ToldChange) => void): void;
}

import type { AboutItem, Recommendation } from "@moodreel/client";

/** A film of a list, with why it is there. */
export type Film = Recommendation["items"][number];

/** A film wherever it is: with what somebody said of it, and why it is there, if it is on a list. */
export type AnyFilm = AboutItem["item"] &
  Pick<Film, "said" | "saidBy"> & {
    readonly reasons: readonly string[];
    readonly why?: Film["why"];
  };

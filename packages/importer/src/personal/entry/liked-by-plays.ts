import type { PersonalEntry } from "./personal-entry.ts";

/** Fewer plays than these are no liking, and so many always are one. */
const LEAST = 3;
const ENOUGH = 10;
/** A history of fewer tracks says nothing of what is played more than the rest. */
const SHORT = 20;
/** The share of the tracks that count as liked between the two. */
const LIKED_SHARE = 0.2;

/**
 * From so many plays on a track counts as liked: those that are played most, of a history that is long
 * enough to tell.
 */
function likedFrom(plays: readonly number[]): number {
  if (plays.length < SHORT) return LEAST;
  const sorted = plays.toSorted((a, b) => b - a);
  const most = sorted[Math.floor(sorted.length * LIKED_SHARE)] ?? LEAST;
  return Math.max(LEAST, Math.min(ENOUGH, most));
}

/** Entries of a history of plays: liked or heard, by how often each was played. */
export function likedByPlays(entries: readonly PersonalEntry[]): readonly PersonalEntry[] {
  const from = likedFrom(entries.flatMap(({ plays }) => (plays === undefined ? [] : [plays])));
  return entries.map((entry) =>
    entry.status === "seen" && (entry.plays ?? 0) >= from ? { ...entry, status: "liked" as const } : entry,
  );
}

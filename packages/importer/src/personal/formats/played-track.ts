import { entryOf, type EntryColumns } from "../entry/entry-of.ts";
import type { Cells, RowOutcome } from "../entry/raw-entry.ts";

/** Milliseconds: Spotify counts a play from there, and so does Last.fm. */
const A_PLAY = 30_000;

/** A track that was played, once for each row unless the row says how often. */
export function playedTrack(
  cells: Cells,
  columns: Pick<EntryColumns, "title" | "people" | "at" | "own" | "site">,
): RowOutcome {
  const ms = Number(cells("msplayed") ?? Number.NaN);
  if (ms < A_PLAY) return { leaveOut: "plays of under half a minute" };
  const outcome = entryOf(cells, { kind: "music", form: "track", year: [], ...columns, status: "seen" });
  if (!("title" in outcome)) return outcome;
  const plays = Number(cells("plays", "playcount", "scrobbles") ?? 1);
  return { ...outcome, plays: Number.isFinite(plays) && plays > 0 ? plays : 1 };
}

/** `spotify:track:ID` as the id alone, as catalogues have it. */
export function withBareId(cells: Cells, key: string): Cells {
  return (...keys) => {
    const text = cells(...keys);
    return keys.includes(key) && text !== null ? (text.split(/[:/]/).at(-1) ?? text) : text;
  };
}

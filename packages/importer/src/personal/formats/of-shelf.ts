import { entryOf, type EntryColumns } from "../entry/entry-of.ts";
import type { Cells, RowOutcome } from "../entry/raw-entry.ts";
import { shelfOf } from "../entry/shelf-of.ts";

interface OfShelf extends Omit<EntryColumns, "status"> {
  readonly cells: Cells;
}

/**
 * An entry whose status or shelf says whether it was finished, is wanted, or was given up. What is not
 * finished counts only where it was rated.
 */
export function ofShelf(shelf: string | null, { cells, ...columns }: OfShelf): RowOutcome {
  const meaning = shelf === null ? "done" : shelfOf(shelf);
  switch (meaning) {
    case "wanted":
      return entryOf(cells, { ...columns, status: "watchlist" });
    case "done":
      return entryOf(cells, { ...columns, status: "seen" });
    case "dropped":
      return entryOf(cells, { ...columns, status: { leaveOut: "what was not finished" } });
    case "untouched":
      return entryOf(cells, { ...columns, status: { leaveOut: "what was not begun yet" } });
    case "current":
      return entryOf(cells, { ...columns, status: { leaveOut: "what is not finished yet" } });
    case null:
      return entryOf(cells, {
        ...columns,
        status: { leaveOut: `what is on a shelf of your own, ${shelf?.slice(0, 40)}` },
      });
  }
}

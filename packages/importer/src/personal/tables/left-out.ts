import type { Note } from "@moodreel/core/error";
import type { PersonalTable } from "./personal-table.ts";

/** What is said of tables that were not taken. */
export interface LeftOut {
  readonly note: Note;
  readonly text: string;
}

/** So many are named. */
const NAMED = 10;

/** Another sheet with ratings is of other things, as its columns say. */
export function tablesLeft(tables: readonly PersonalTable[]): LeftOut | null {
  if (tables.length === 0) return null;
  const names = namesOf(tables);
  return {
    note: { code: "tables-not-taken", values: { tables: names } },
    text: `Other tables with ratings were not taken, for their columns differ: ${names}. Bring each in as a file of its own.`,
  };
}

/** Lists of texts beside what was taken may be of titles, but nothing says what about them. */
export function textsLeft(lists: readonly PersonalTable[]): LeftOut | null {
  if (lists.length === 0) return null;
  const names = namesOf(lists);
  return {
    note: { code: "lists-not-taken", values: { lists: names } },
    text: `Lists of texts were not taken, for their names do not say what you did with them: ${names}. Call them "watched", "watchlist" or "liked" if they are titles.`,
  };
}

function namesOf(tables: readonly PersonalTable[]): string {
  return tables
    .slice(0, NAMED)
    .map(({ name }) => name.slice(name.indexOf("#") + 1))
    .join(", ");
}

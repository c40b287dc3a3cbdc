import { isOnWatchlist, leftOutUntil } from "@moodreel/core/profile";
import { isAsWritten } from "../../check/text-with-sum.ts";
import type { MoodEntry } from "../profile.ts";
import type { Sql } from "./database.ts";
import { opinionOf } from "./read-profile.ts";

/**
 * Whether a row of a profile is not as it was written, though it can be read: its text has another sum, or its
 * columns say something else than its text.
 *
 * @throws MoodreelError `store-unreadable` where one cannot even be read
 */
export async function hasChangedRows(sql: Sql, name: string): Promise<boolean> {
  const opinions = await sql.query("SELECT * FROM profile_opinion WHERE profile = $1", [name]);
  const isOpinionChanged = opinions.some((row) => {
    const opinion = opinionOf(row);
    return (
      !isAsWritten(String(row["opinion"])) ||
      row["item"] !== opinion.item.id ||
      row["at"] !== opinion.at ||
      (row["left_out_until"] ?? null) !== leftOutUntil(opinion) ||
      Number(row["listed"]) !== Number(isOnWatchlist(opinion))
    );
  });
  if (isOpinionChanged) return true;
  const learned = await sql.query("SELECT learned FROM profile_learned WHERE profile = $1", [name]);
  if (learned.some((row) => !isAsWritten(String(row["learned"])))) return true;
  const moods = await sql.query("SELECT at, mood FROM profile_mood WHERE profile = $1", [name]);
  return moods.some((row) => {
    const text = String(row["mood"]);
    return !isAsWritten(text) || (JSON.parse(text) as MoodEntry).at !== row["at"];
  });
}

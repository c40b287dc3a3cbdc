import { isOnWatchlist, leftOutUntil } from "@moodreel/core/profile";
import type { Sql } from "./database.ts";
import { opinionOf } from "./read-profile.ts";

/** Opinions looked at together: of the largest profiles a few megabytes. */
const AT_ONCE = 1000;

/**
 * Works out what the opinions that an older program kept mean today: whoever rated or liked a film has seen
 * it, which left it on their lists before.
 */
export async function settleOpinions(sql: Sql): Promise<void> {
  for (;;) {
    const rows = await sql.query(
      "SELECT profile, kind, item, opinion FROM profile_opinion WHERE listed IS NULL LIMIT $1",
      [AT_ONCE],
    );
    for (const row of rows) {
      const opinion = opinionOf(row);
      await sql.query(
        "UPDATE profile_opinion SET left_out_until = $4, listed = $5 WHERE profile = $1 AND kind = $2 AND item = $3",
        [
          String(row["profile"]),
          String(row["kind"]),
          String(row["item"]),
          leftOutUntil(opinion),
          Number(isOnWatchlist(opinion)),
        ],
      );
    }
    if (rows.length < AT_ONCE) return;
  }
}

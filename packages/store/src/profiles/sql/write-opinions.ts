import type { Kind } from "@moodreel/core";
import type { Learned } from "@moodreel/core/policy";
import { isEmptyOpinion, isOnWatchlist, leftOutUntil, type Opinion } from "@moodreel/core/profile";
import { withSum } from "../../check/text-with-sum.ts";
import type { ProfileLimits } from "../../limits/profile-limits.ts";
import { tooManyOpinions } from "../profile-limit.ts";
import type { Sql } from "./database.ts";
import { writeRows } from "./write-rows.ts";

export async function writeLearned(sql: Sql, name: string, kind: Kind, learned: Learned): Promise<void> {
  await sql.query(
    "INSERT INTO profile_learned VALUES ($1, $2, $3) ON CONFLICT (profile, kind) DO UPDATE SET learned = excluded.learned",
    [name, kind, withSum(JSON.stringify(learned))],
  );
}

/** @throws MoodreelError `profile-limit` */
export async function writeOpinions(
  sql: Sql,
  name: string,
  kind: Kind,
  opinions: readonly Opinion[],
  limits: ProfileLimits,
): Promise<void> {
  // Of an item that stands here twice the last counts.
  const byItem = new Map(opinions.map((opinion) => [opinion.item.id, opinion]));
  for (const [item, opinion] of byItem) {
    if (!isEmptyOpinion(opinion)) continue;
    byItem.delete(item);
    await sql.query("DELETE FROM profile_opinion WHERE profile = $1 AND kind = $2 AND item = $3", [
      name,
      kind,
      item,
    ]);
  }
  await writeRows(
    sql,
    "profile_opinion",
    Array.from(byItem.values(), (opinion) => [
      name,
      kind,
      opinion.item.id,
      opinion.at,
      leftOutUntil(opinion),
      withSum(JSON.stringify(opinion)),
      Number(isOnWatchlist(opinion)),
    ]),
    `ON CONFLICT (profile, kind, item) DO UPDATE
    SET at = excluded.at, left_out_until = excluded.left_out_until, opinion = excluded.opinion, listed = excluded.listed`,
  );
  await checkRoom(sql, name, limits);
}

async function checkRoom(sql: Sql, name: string, limits: ProfileLimits): Promise<void> {
  const [row] = await sql.query(
    "SELECT CAST(count(*) AS INTEGER) AS n FROM profile_opinion WHERE profile = $1",
    [name],
  );
  if (Number(row?.["n"]) > limits.opinions) throw tooManyOpinions(name, limits.opinions);
}

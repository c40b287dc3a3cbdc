import { migrate } from "../../schema/migrate.ts";
import type { Database } from "./database.ts";
import { foldProfileNames } from "./fold-profile-names.ts";
import { PROFILE_STEPS } from "./profile-schema.ts";
import { settleOpinions } from "./settle-opinions.ts";

/**
 * Brings the schema of a file of profiles forward. Safe when several processes open it at once.
 *
 * @param place for messages: the file
 * @throws MoodreelError `store-too-new`
 */
export async function migrateProfiles(db: Database, place: string): Promise<void> {
  await db.transaction(async (sql) => {
    await migrate((text, values) => sql.query(text, values), "profile_schema", PROFILE_STEPS, place);
    await foldProfileNames(sql);
    await settleOpinions(sql);
  });
}

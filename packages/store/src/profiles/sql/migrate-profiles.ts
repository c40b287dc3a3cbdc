import { migrate } from "../../schema/migrate.ts";
import type { Database } from "./database.ts";
import { foldProfileNames } from "./fold-profile-names.ts";
import { PROFILE_STEPS } from "./profile-schema.ts";

/**
 * Brings the profiles' schema forward. Safe when several processes open a database at once.
 *
 * @param place for messages: the file, or the server's address
 * @throws MoodreelError `store-too-new`
 */
export async function migrateProfiles(db: Database, place: string): Promise<void> {
  await db.transaction(async (sql) => {
    if (db.alone !== null) await sql.query(db.alone);
    await migrate((text, values) => sql.query(text, values), "profile_schema", PROFILE_STEPS, place);
    await foldProfileNames(sql);
  });
}

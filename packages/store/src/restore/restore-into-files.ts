import type { Kind, Policy } from "@moodreel/core";
import { existsSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import type { CatalogRow } from "../catalogs/sqlite/catalog-rows.ts";
import { generationFiles, type GenerationFiles } from "../catalogs/sqlite/generation-files.ts";
import { putRow } from "../catalogs/sqlite/small-rows.ts";
import { discardStaged, nameStaged, stageCatalog } from "../catalogs/sqlite/stage-catalog.ts";
import { DEFAULT_LIMITS } from "../profiles/limits.ts";
import { tooManyProfiles } from "../profiles/profile-limit.ts";
import { putStagedProfiles } from "../profiles/sqlite/put-staged-profiles.ts";
import { restoreFileOf, RESTORED, settleRestore } from "../profiles/sqlite/settle-restore.ts";
import { stageProfiles, type StagedProfiles } from "../profiles/sqlite/staged-profiles.ts";
import { inTransaction } from "../sqlite/in-transaction.ts";
import { lineFor } from "../sqlite/in-turn.ts";
import { openDatabase } from "../sqlite/open-database.ts";
import { withSqliteErrors } from "../sqlite/sqlite-error.ts";
import type { RestoreAll } from "./restoration.ts";

/** FULL: the one transaction that decides must not be lost in a power cut after what follows it was kept. */
const PRAGMAS = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL";

/**
 * Into a store and profiles in files that are there already. Catalogues are written beside the old ones, profiles into
 * a file of their own; then one transaction of the store names the catalogues and says that the restore is made
 * (docs/adr/0015-a-restore-is-one-step.md).
 *
 * @param path of the store
 * @param profiles path of the profiles
 */
export function restoreIntoFiles(path: string, profiles: string): RestoreAll {
  return async (fill) => {
    const db = openDatabase(path, {}, (opened) => opened.exec(PRAGMAS));
    const files = generationFiles(`${path}-catalogs`);
    const catalogs: CatalogRow[] = [];
    const policies: (readonly [Kind, Policy])[] = [];
    const staged = await stageProfiles(profiles, path).catch((error: unknown) => {
      db.close();
      throw error;
    });
    try {
      await fill({
        catalog: async (catalog, batches) =>
          void catalogs.push(await stageCatalog(db, files, catalog, batches)),
        policy: async (kind, policy) => void policies.push([kind, policy]),
        profile: (exported) => staged.add(exported),
      });
      await staged.finish();
      const made = await putAll(profiles, staged, () =>
        withSqliteErrors(path, () => nameAll(db, files, catalogs, policies, staged.id)),
      );
      for (const removeOld of made) removeOld();
    } catch (error) {
      if (!isMade(db, staged.id)) for (const catalog of catalogs) discardStaged(files, catalog);
      return withSqliteErrors(path, () => {
        throw error;
      });
    } finally {
      await staged.discard();
      db.close();
    }
  };
}

/** The step that counts. Gives what is to be done after it. */
function nameAll(
  db: DatabaseSync,
  files: GenerationFiles,
  catalogs: readonly CatalogRow[],
  policies: readonly (readonly [Kind, Policy])[],
  id: string,
): readonly (() => void)[] {
  return inTransaction(db, () => {
    const after = catalogs.map((catalog) => nameStaged(db, files, catalog));
    for (const [kind, policy] of policies) putRow(db, "policy", kind, JSON.stringify(policy));
    putRow(db, "setting", RESTORED, id);
    return after;
  });
}

function isMade(db: DatabaseSync, id: string): boolean {
  return db.prepare("SELECT 1 FROM setting WHERE name = ? AND value = ?").get(RESTORED, id) !== undefined;
}

/** Puts the staged profiles in place around `make`, while nobody else may write profiles. */
async function putAll<T>(path: string, staged: StagedProfiles, make: () => T): Promise<T> {
  const { inTurn, leave } = lineFor(path);
  try {
    return await inTurn(async () => withSqliteErrors(path, () => putAlone(path, staged, make)));
  } finally {
    leave();
  }
}

function putAlone<T>(path: string, staged: StagedProfiles, make: () => T): T {
  const db = openDatabase(path, { enableForeignKeyConstraints: true }, (opened) => opened.exec(PRAGMAS));
  try {
    let result: readonly [T] | null = null;
    while (result === null) {
      settleRestore(db, path);
      result = putOnce(db, path, staged, make);
    }
    settleRestore(db, path);
    return result[0];
  } catch (error) {
    settleRestore(db, path);
    throw error;
  } finally {
    db.close();
  }
}

/** `null` when another restore was killed in this very moment, and has to be settled first. */
function putOnce<T>(
  db: DatabaseSync,
  path: string,
  staged: StagedProfiles,
  make: () => T,
): readonly [T] | null {
  return inTransaction(db, () => {
    if (existsSync(restoreFileOf(path))) return null;
    staged.place();
    putStagedProfiles(db, restoreFileOf(path), staged.id);
    checkRoom(db);
    // From here on the restore is made, whatever becomes of this process.
    return [make()];
  });
}

function checkRoom(db: DatabaseSync): void {
  const { profiles } = DEFAULT_LIMITS;
  const count = Number(db.prepare("SELECT count(*) AS n FROM profile").get()?.["n"]);
  if (count > profiles) throw tooManyProfiles("", profiles);
}

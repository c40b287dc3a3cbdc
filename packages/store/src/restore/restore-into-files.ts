import type { Kind, Policy } from "@moodreel/core";
import { existsSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { generationFiles, type GenerationFiles } from "../catalogs/sqlite/generation-files.ts";
import { halfRestored, rememberNaming } from "../catalogs/sqlite/half-restored.ts";
import { writeSettingsCopy } from "../catalogs/sqlite/settings-copy.ts";
import { putRow, readSetting } from "../catalogs/sqlite/small-rows.ts";
import {
  discardStaged,
  nameStaged,
  removeMarked,
  stageCatalog,
  type StagedCatalog,
} from "../catalogs/sqlite/stage-catalog.ts";
import { DEFAULT_LIMITS } from "../limits/profile-limits.ts";
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
    const folder = `${path}-catalogs`;
    const files = generationFiles(folder);
    const catalogs: StagedCatalog[] = [];
    const policies: (readonly [Kind, Policy])[] = [];
    const staged = await stageProfiles(profiles, path).catch((error: unknown) => {
      db.close();
      throw error;
    });
    try {
      await fill({
        catalog: async (catalog, batches) => {
          const made = await stageCatalog(db, files, catalog, batches, catalogs);
          catalogs.push(made);
          return made.items;
        },
        policy: async (kind, policy) => void policies.push([kind, policy]),
        profile: (exported) => staged.add(exported),
      });
      await staged.finish();
      const made = await putAll(profiles, staged, () =>
        withSqliteErrors(path, () => nameAll({ db, files, folder, catalogs, policies, id: staged.id })),
      );
      for (const removeOld of made) removeOld();
    } catch (error) {
      if (!isMade(db, staged.id)) for (const catalog of catalogs) discardStaged(db, files, catalog);
      return withSqliteErrors(path, () => {
        throw error;
      });
    } finally {
      await staged.discard();
      db.close();
    }
  };
}

interface Naming {
  readonly db: DatabaseSync;
  readonly files: GenerationFiles;
  /** Of the generations. */
  readonly folder: string;
  readonly catalogs: readonly StagedCatalog[];
  readonly policies: readonly (readonly [Kind, Policy])[];
  /** Of the restore. */
  readonly id: string;
}

/** The step that counts. Gives what is to be done after it. */
function nameAll({ db, files, folder, catalogs, policies, id }: Naming): readonly (() => void)[] {
  // Nobody else restores at this moment, so what is half restored is of a process that is gone.
  removeMarked(files, halfRestored(db));
  inTransaction(db, () =>
    rememberNaming(
      db,
      catalogs.map(({ mark }) => mark),
    ),
  );
  return inTransaction(db, () => {
    const after = catalogs.map((catalog) => nameStaged(db, files, catalog));
    for (const [kind, policy] of policies) putRow(db, "policy", kind, JSON.stringify(policy));
    rememberNaming(db, null);
    putRow(db, "setting", RESTORED, id);
    writeSettingsCopy(db, folder);
    return after;
  });
}

function isMade(db: DatabaseSync, id: string): boolean {
  return readSetting(db, RESTORED) === id;
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

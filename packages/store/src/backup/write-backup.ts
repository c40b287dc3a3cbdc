import { KINDS } from "@moodreel/core";
import { createGzip } from "node:zlib";
import { writeWhole } from "../files/write-whole.ts";
import type { ProfileExport } from "../profiles/profile.ts";
import type { ProfileStore } from "../profiles/profile-store.ts";
import type { CatalogStore } from "../catalogs/catalog-store.ts";
import type { PolicyStore } from "../policies/policy-store.ts";
import { BACKUP_VERSION, type BackupRecord } from "./backup-record.ts";

export interface BackupSummary {
  readonly catalogs: number;
  readonly items: number;
  readonly profiles: number;
}

/** Items, or opinions, per line. */
const BATCH = 500;

/**
 * Writes all that the stores hold into one packed file, while they are in use; each catalogue as it is
 * when its turn comes. The file has its name only once it is whole.
 *
 * @throws MoodreelError `no-permission`, `disk-full`, `file-not-found` for a folder that is not there
 *
 * @example
 * ```ts
 * import { writeBackup } from "@moodreel/store/backup";
 * import { openSqliteProfiles, openSqliteStore } from "@moodreel/store/sqlite";
 *
 * const store = await openSqliteStore("moodreel.db");
 * const profiles = await openSqliteProfiles("profiles.db");
 * console.log(await writeBackup(store, profiles, "moodreel.backup")); // { catalogs: 0, items: 0, profiles: 0 }
 * ```
 */
export async function writeBackup(
  store: CatalogStore & PolicyStore,
  profiles: ProfileStore,
  path: string,
): Promise<BackupSummary> {
  const summary = { catalogs: 0, items: 0, profiles: 0 };
  // What is read again once must be written fast: level 3 is twice as fast as 6, and a tenth larger.
  await writeWhole(path, linesOf(store, profiles, summary), { pack: createGzip({ level: 3 }) });
  return summary;
}

async function* linesOf(
  store: CatalogStore & PolicyStore,
  profiles: ProfileStore,
  summary: { catalogs: number; items: number; profiles: number },
): AsyncGenerator<string> {
  yield lineOf({ type: "moodreel-backup", version: BACKUP_VERSION });
  for (const { name, kind, importedAt } of (await store.catalogs()).toReversed()) {
    summary.catalogs += 1;
    yield lineOf({ type: "catalog", name, kind, importedAt });
    for await (const batch of store.scan(name)) {
      summary.items += batch.length;
      for (let at = 0; at < batch.length; at += BATCH) {
        yield lineOf({ type: "items", items: batch.slice(at, at + BATCH) });
      }
    }
  }
  for (const kind of KINDS) {
    const policy = await store.readPolicy(kind);
    if (policy !== null) yield lineOf({ type: "policy", kind, policy });
  }
  for (const { name } of await profiles.profiles()) {
    const profile = await profiles.export(name);
    // Deleted since they were listed.
    if (profile === null) continue;
    summary.profiles += 1;
    yield* linesOfProfile(profile);
  }
  yield lineOf({ type: "end", ...summary });
}

/** Opinions have lines of their own, so that none grows with their number. */
function* linesOfProfile(profile: ProfileExport): Generator<string> {
  const kinds = Object.entries(profile.kinds);
  const bare = Object.fromEntries(kinds.map(([kind, { learned }]) => [kind, { learned, opinions: [] }]));
  yield lineOf({ type: "profile", profile: { ...profile, kinds: bare } });
  for (const [kind, { opinions }] of kinds) {
    for (let at = 0; at < opinions.length; at += BATCH) {
      yield lineOf({ type: "opinions", kind, opinions: opinions.slice(at, at + BATCH) });
    }
  }
}

function lineOf(record: { readonly type: BackupRecord["type"]; readonly [field: string]: unknown }): string {
  return `${JSON.stringify(record)}\n`;
}

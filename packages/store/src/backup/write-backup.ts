import { KINDS } from "@moodreel/core";
import { createGzip } from "node:zlib";
import { writeWhole } from "../files/write-whole.ts";
import type { ProfileExport } from "../profiles/profile.ts";
import type { ProfileStore } from "../profiles/profile-store.ts";
import type { CatalogSummary } from "../catalogs/catalog-summary.ts";
import type { CatalogStore } from "../catalogs/catalog-store.ts";
import type { PolicyStore } from "../policies/policy-store.ts";
import { BACKUP_VERSION, type BackupRecord } from "./backup-record.ts";
import { LeftOutParts, type LeftOut } from "./left-out.ts";

export interface BackupSummary {
  readonly catalogs: number;
  readonly items: number;
  readonly profiles: number;
}

/** What a backup holds, and what it could not. */
export interface BackupReport extends BackupSummary {
  /** What is damaged, and therefore not in it; absent where nothing is. */
  readonly leftOut?: readonly LeftOut[];
}

/** Thrown to begin again without a catalogue that turned out to be damaged half-way. */
class Again extends Error {}

/** Items, or opinions, per line. */
const BATCH = 500;

/**
 * Writes all that the stores hold into one packed file, while they are in use; each catalogue as it is
 * when its turn comes. The file has its name only once it is whole. What is damaged is left out and named.
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
): Promise<BackupReport> {
  const parts = new LeftOutParts();
  for (;;) {
    const summary = { catalogs: 0, items: 0, profiles: 0 };
    try {
      // What is read again once must be written fast: level 3 is twice as fast as 6, and a tenth larger.
      await writeWhole(path, linesOf(store, profiles, summary, parts), { pack: createGzip({ level: 3 }) });
    } catch (error) {
      if (error instanceof Again) continue;
      throw error;
    }
    return parts.all.length === 0 ? summary : { ...summary, leftOut: parts.all };
  }
}

async function* linesOf(
  store: CatalogStore & PolicyStore,
  profiles: ProfileStore,
  summary: { catalogs: number; items: number; profiles: number },
  parts: LeftOutParts,
): AsyncGenerator<string> {
  yield lineOf({ type: "moodreel-backup", version: BACKUP_VERSION });
  for (const catalog of (await store.catalogs()).toReversed()) {
    if (parts.has("catalog", catalog.name)) continue;
    summary.catalogs += 1;
    yield* linesOfCatalog(store, catalog, summary, parts);
  }
  for (const kind of KINDS) {
    const policy = await parts.read("policy", kind, () => store.readPolicy(kind));
    if (policy !== null) yield lineOf({ type: "policy", kind, policy });
  }
  for (const { name } of (await parts.read("viewers", "all", () => profiles.profiles())) ?? []) {
    const profile = await parts.read("viewer", name, () => profiles.export(name));
    // Damaged, or deleted since they were listed.
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

async function* linesOfCatalog(
  store: CatalogStore,
  { name, kind, importedAt }: CatalogSummary,
  summary: { items: number },
  parts: LeftOutParts,
): AsyncGenerator<string> {
  yield lineOf({ type: "catalog", name, kind, importedAt });
  try {
    for await (const batch of store.scan(name)) {
      summary.items += batch.length;
      for (let at = 0; at < batch.length; at += BATCH) {
        yield lineOf({ type: "items", items: batch.slice(at, at + BATCH) });
      }
    }
  } catch (error) {
    // Half a catalogue would come back in the place of a whole one.
    throw parts.add("catalog", name, error) ? new Again() : error;
  }
}

function lineOf(record: { readonly type: BackupRecord["type"]; readonly [field: string]: unknown }): string {
  return `${JSON.stringify(record)}\n`;
}

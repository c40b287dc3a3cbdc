import { KINDS, MoodreelError } from "@moodreel/core";
import { createGzip } from "node:zlib";
import { writeWhole } from "../files/write-whole.ts";
import type { ProfileExport } from "../profiles/profile.ts";
import type { ProfileStore } from "../profiles/profile-store.ts";
import type { CatalogSummary } from "../catalogs/catalog-summary.ts";
import type { CatalogStore } from "../catalogs/catalog-store.ts";
import type { PolicyStore } from "../policies/policy-store.ts";
import { BACKUP_VERSION, type BackupRecord } from "./backup-record.ts";
import { fileToReplace } from "./file-to-replace.ts";
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
  /** Where it is, where the file that was named is a backup which something damaged would be lost from. */
  readonly file?: string;
}

/** Thrown to begin again: without a catalogue that turned out to be damaged half-way, or to another file. */
class Again extends Error {}

/** Items, or opinions, per line. */
const BATCH = 500;

/**
 * Writes all that the stores hold into one packed file, while they are in use; each catalogue as it is
 * when its turn comes. The file has its name only once it is whole. What is damaged is left out and named.
 * A backup of that name is replaced, and nothing else is; nor is a backup by one that lacks what is damaged, which is
 * written beside it, or by one that holds nothing.
 *
 * @throws MoodreelError `no-permission`, `disk-full`, `file-not-found` for a folder that is not there, `file-exists`
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
  const replaced = await fileToReplace(path);
  for (;;) {
    const isBeside = replaced === "backup" && parts.all.length > 0;
    const file = isBeside ? `${path}.incomplete` : path;
    if (isBeside) await fileToReplace(file);
    const summary = { catalogs: 0, items: 0, profiles: 0 };
    const lines = linesOf(store, profiles, summary, parts);
    const checked = replaced === "nothing" || isBeside ? lines : refusingLess(lines, path, parts);
    try {
      // What is read again once must be written fast: level 3 is twice as fast as 6, and a tenth larger.
      await writeWhole(file, checked, { pack: createGzip({ level: 3 }) });
    } catch (error) {
      if (error instanceof Again) continue;
      throw error;
    }
    if (parts.all.length === 0) return summary;
    return { ...summary, leftOut: parts.all, ...(isBeside ? { file } : {}) };
  }
}

/**
 * The lines of a backup that is to take the place of another.
 *
 * @throws Again where it lacks what is damaged, MoodreelError `file-exists` where it holds nothing
 */
async function* refusingLess(
  lines: AsyncIterable<string>,
  path: string,
  parts: LeftOutParts,
): AsyncGenerator<string> {
  let written = 0;
  for await (const line of lines) {
    written += 1;
    yield line;
  }
  if (parts.all.length > 0) throw new Again();
  // The first line and the last one are always there.
  if (written > 2) return;
  throw new MoodreelError(
    "file-exists",
    `There is nothing to back up, so the backup ${path} was left as it is. Check MOODREEL_HOME, or name another file.`,
    { path },
  );
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

import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { KINDS, MoodreelError, type ErrorCode } from "@moodreel/core";
import type { CheckedPart } from "../../check/checked-part.ts";
import { isOpenToOthers } from "../../files/private-rights.ts";
import { checkPages } from "../../sqlite/check-own.ts";
import { orphansOf, type Orphan } from "./adopt-generations.ts";
import { damagedDatabase } from "../../sqlite/sqlite-error.ts";
import { catalogRow, catalogRows, type CatalogRow } from "./catalog-rows.ts";
import { changedSettings } from "./changed-settings.ts";
import type { GenerationFiles } from "./generation-files.ts";
import { readPolicy } from "./small-rows.ts";
import type { SqliteStoreParts } from "./sqlite-store-parts.ts";
import { verifyGeneration } from "./verify-generation.ts";

/** Looks at everything that a store in SQLite keeps: the database, each catalogue, and what lies beside them. */
export async function checkCatalogs(parts: SqliteStoreParts): Promise<readonly CheckedPart[]> {
  const { db, files, folder } = parts;
  const checked: CheckedPart[] = [await checkSettings(parts)];
  for (const row of catalogRows(db)) checked.push(await checkCatalog(files, row));
  if (folder === null) return checked;
  const orphans = orphansOf(db, files).map((orphan) => unused(parts, orphan));
  return [...checked, ...orphans, ...unfinishedIn(folder), ...openToOthers(parts)];
}

/** Why a database was not opened at all. */
const CLOSED: ReadonlySet<unknown> = new Set(["store-unreadable", "disk-full"] satisfies ErrorCode[]);

async function checkSettings({ db, path, files, refusal }: SqliteStoreParts): Promise<CheckedPart> {
  const about = { part: "settings", name: "names, policies and settings", path } as const;
  try {
    if (refusal !== null && "code" in refusal && CLOSED.has(refusal.code)) throw refusal;
    checkPages(db, path, false);
    for (const kind of KINDS) readPolicy(db, kind, path);
    const changed = await changedSettings(db, files);
    if (changed !== null) throw damagedDatabase(path, changed);
    return { ...about, state: "whole", says: "All of it can be read." };
  } catch (error) {
    return { ...about, state: "damaged", says: error instanceof Error ? error.message : String(error) };
  }
}

async function checkCatalog(files: GenerationFiles, row: CatalogRow): Promise<CheckedPart> {
  const about = { part: "catalog", name: row.name, path: files.pathOf(row.generation) } as const;
  const { damage, readable } = await verifyGeneration(files, row).catch((error: unknown) => {
    // Written by a newer program.
    if (error instanceof MoodreelError) return { damage: error.message, readable: 0 };
    throw error;
  });
  const all = row.items.toLocaleString("en");
  if (damage === null) return { ...about, state: "whole", says: `${all} items.` };
  if (damage !== "damaged" && damage !== "missing" && damage !== "closed" && damage !== "other")
    return { ...about, state: "damaged", says: damage };
  if (damage === "closed") {
    const says = "Its file may not be read by this user. Give it its rights back, or import it again.";
    return { ...about, state: "damaged", says };
  }
  const left =
    damage === "damaged" && readable > 0
      ? `${readable.toLocaleString("en")} of ${all} items can still be read, and some of what finds them is lost.`
      : `All ${all} items are lost.`;
  return {
    ...about,
    state: damage === "missing" ? "missing" : "damaged",
    says: `${left} Import it again from the file it came from, or restore a backup; \`moodreel catalogs --remove\` takes it away.`,
  };
}

function unused({ db, files }: SqliteStoreParts, { generation, about }: Orphan): CheckedPart {
  const path = files.pathOf(generation);
  const file = { part: "file", name: `${generation}.db`, path } as const;
  if (about === null) {
    return {
      ...file,
      state: "unused",
      says: "No catalogue names it, and it does not say what it is. Nothing uses it, and nothing removes it.",
    };
  }
  const { name, items, importedAt } = about;
  const other = catalogRow(db, name) === null ? "" : `, beside the catalogue of that name`;
  return {
    ...file,
    state: "unused",
    says: `Holds "${name}" of ${importedAt.slice(0, 10)}, ${items.toLocaleString("en")} items${other}. To use it, remove the catalogue of that name and start again; to be rid of it, remove the file.`,
  };
}

function unfinishedIn(folder: string): readonly CheckedPart[] {
  return namesIn(folder)
    .filter((name) => name.endsWith(".part"))
    .map((name) => ({
      part: "file",
      name,
      path: join(folder, name),
      state: "unfinished",
      says: `${(statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0).toLocaleString("en")} bytes of something that did not end, or is under way. If no import runs, it can be removed.`,
    }));
}

function openToOthers({ path, folder }: SqliteStoreParts): readonly CheckedPart[] {
  return [path, `${path}-wal`, folder ?? path]
    .filter((one) => isOpenToOthers(one))
    .map((one) => ({
      part: "file",
      name: one,
      path: one,
      state: "open",
      says: "Other users of this machine can read it. Take the rights from them: chmod go-rwx.",
    }));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

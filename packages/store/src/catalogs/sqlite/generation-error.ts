import { existsSync, statSync } from "node:fs";
import { MoodreelError } from "@moodreel/core";
import { outOfFiles } from "../../sqlite/out-of-files.ts";
import {
  CORRUPT,
  CANTOPEN,
  ERROR,
  MISMATCH,
  NOTADB,
  resultCodeOf,
  sqliteErrorOf,
} from "../../sqlite/sqlite-error.ts";

/** What is wrong with a generation's file: bytes of it, all of it, its rights, or it is another generation's. */
export type Damage = "damaged" | "missing" | "closed" | "other";

const SAYS: Readonly<Record<Damage, string>> = {
  damaged: "is damaged",
  missing: "is missing",
  closed: "may not be read by this user",
  other: "is not the one that was written for it",
};

/** @param name of the catalogue, where it is known */
export function damagedGeneration(
  path: string,
  why: Damage,
  name: string | null = null,
  options?: ErrorOptions,
): MoodreelError {
  const subject = name === null ? "A catalogue" : `The catalogue "${name}"`;
  return new MoodreelError(
    "catalog-damaged",
    `${subject} cannot be read: its file ${path} ${SAYS[why]}. Import it again from the file it came from, or restore a backup; \`moodreel check\` says what else is damaged.`,
    { path, why, ...(name === null ? {} : { name }) },
    options,
  );
}

/** What went wrong while a generation was read, as an error about the very file. */
export function generationErrorOf(error: unknown, path: string, name: string): unknown {
  if (error instanceof MoodreelError) {
    if (error.code !== "catalog-damaged") return error;
    const why = (error.fields["why"] ?? "damaged") as Damage;
    return damagedGeneration(path, why, name, { cause: error });
  }
  switch (resultCodeOf(error)) {
    case CORRUPT:
    case NOTADB:
    // Tables that are not there, or hold something else: another program's database.
    case ERROR:
    case MISMATCH:
      return damagedGeneration(path, "damaged", name, { cause: error });
    case CANTOPEN: {
      const busy = outOfFiles(path, error);
      if (busy !== null) return busy;
      if (!existsSync(path)) return damagedGeneration(path, "missing", name, { cause: error });
      return damagedGeneration(path, isFolder(path) ? "damaged" : "closed", name, { cause: error });
    }
  }
  // What SQLite says of a folder depends on the system.
  if (isFolder(path)) return damagedGeneration(path, "damaged", name, { cause: error });
  return sqliteErrorOf(error, path);
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

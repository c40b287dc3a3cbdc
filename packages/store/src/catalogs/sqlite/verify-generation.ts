import { MoodreelError } from "@moodreel/core";
import { dirname } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { Worker } from "node:worker_threads";
import { outOfFiles } from "../../sqlite/out-of-files.ts";
import { CANTOPEN, resultCodeOf } from "../../sqlite/sqlite-error.ts";
import type { CatalogRow } from "./catalog-rows.ts";
import type { Damage } from "./generation-error.ts";
import { generationFiles, type GenerationFiles } from "./generation-files.ts";
import { formatOf } from "./generation-schema.ts";
import { hasFileSum } from "./file-sum.ts";

/** What came of looking at all of a generation. */
export interface VerifiedGeneration {
  /** `null` for a whole one. */
  readonly damage: Damage | null;
  /** Items that can be read. */
  readonly readable: number;
}

export type VerifiedRow = Pick<CatalogRow, "generation" | "mark" | "items">;

/** Up to so many items are looked at right here, in less time than a thread takes to start. */
const FEW = 20_000;
/** Rows that are read at once: so many are given up for one that cannot be read. */
const STEP = 200;

/**
 * Looks at every page, list and count of a generation; on a thread of its own when it is large.
 *
 * @param isWaitedFor whether the process lives on for it
 */
export async function verifyGeneration(
  files: GenerationFiles,
  row: VerifiedRow,
  isWaitedFor = true,
): Promise<VerifiedGeneration> {
  if (!files.shared || row.items <= FEW) return verifyHere(files, row);
  const { generation, mark, items } = row;
  const worker = new Worker(new URL("./verify-worker.ts", import.meta.url), {
    workerData: { folder: dirname(files.pathOf(generation)), row: { generation, mark, items } },
    execArgv: ["--disable-warning=ExperimentalWarning"],
  });
  if (!isWaitedFor) worker.unref();
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`looking at a catalogue ended early, code ${code}`)));
  });
}

/** The same without a thread. */
export function verifyHere(files: GenerationFiles, row: VerifiedRow): VerifiedGeneration {
  let db: DatabaseSync;
  try {
    db = files.open(row.generation, row.mark);
  } catch (error) {
    // Whole, as far as anybody here can say.
    if (error instanceof MoodreelError && error.code === "store-too-new") throw error;
    return { damage: damageOf(error, files, row.generation), readable: 0 };
  }
  try {
    if (isIntact(db, row.items, files)) return { damage: null, readable: row.items };
    return { damage: "damaged", readable: readableOf(db, row.items) };
  } finally {
    if (files.shared) db.close();
  }
}

function damageOf(error: unknown, files: GenerationFiles, generation: number): Damage {
  if (error instanceof MoodreelError) return (error.fields["why"] as Damage | undefined) ?? "damaged";
  if (files.changedAt(files.pathOf(generation)) === null) return "missing";
  if (resultCodeOf(error) !== CANTOPEN) return "damaged";
  const busy = outOfFiles(files.pathOf(generation), error);
  if (busy !== null) throw busy;
  return "closed";
}

function isIntact(db: DatabaseSync, items: number, files: GenerationFiles): boolean {
  const path = db.location();
  // What is in memory is as it was written.
  if (!files.shared || path === null) return true;
  try {
    if (formatOf(db) !== 1) return hasFileSum(path);
    // Node gives what the pragma says in its one column.
    const says = db.prepare("PRAGMA quick_check(1)").get();
    if (says === undefined || Object.values(says)[0] !== "ok") return false;
    return Number(db.prepare("SELECT count(*) AS n FROM item").get()?.["n"]) === items;
  } catch (error) {
    if (resultCodeOf(error) === null) throw error;
    return false;
  }
}

function readableOf(db: DatabaseSync, items: number): number {
  let readable = 0;
  for (let from = 0; from < items; from += STEP) {
    try {
      readable += db.prepare("SELECT * FROM item WHERE row >= ? AND row < ?").all(from, from + STEP).length;
    } catch (error) {
      if (resultCodeOf(error) === null) throw error;
    }
  }
  return Math.min(readable, items);
}

/** For the thread, which has no files of its own. */
export function verifyIn(folder: string, row: VerifiedRow): VerifiedGeneration {
  return verifyHere(generationFiles(folder), row);
}

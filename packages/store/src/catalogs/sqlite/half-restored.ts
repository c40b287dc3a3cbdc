import type { DatabaseSync } from "node:sqlite";
import { putRow, readSetting } from "./small-rows.ts";

/** The setting that has the marks of generations which a restore is about to name, all or none. */
const NAMING = "restoring";

/**
 * Says which generations belong together, before any of them gets its number; `null` once they are named. A process
 * that is killed between leaves some with a number and no name: alone they must not be taken for catalogues.
 */
export function rememberNaming(db: DatabaseSync, marks: readonly string[] | null): void {
  putRow(db, "setting", NAMING, marks === null ? null : JSON.stringify(marks));
}

/** The marks of generations that were to be named together, and were not. */
export function halfRestored(db: DatabaseSync): ReadonlySet<string> {
  const marks: unknown = JSON.parse(readSetting(db, NAMING) ?? "[]");
  return new Set(Array.isArray(marks) ? marks.map(String) : []);
}

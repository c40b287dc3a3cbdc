import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { lacksPostgres } from "../../../test/support/start-postgres.ts";
import type { TitleFile } from "../data/title-file.ts";
import type { Results } from "../results.ts";
import { inProcess } from "../run/in-process.ts";
import { copyToPostgres } from "./copy-to-postgres.ts";
import type { Imported, ImportTask } from "./import-in-process.ts";

/** Folders in which the product keeps its data. */
export interface Homes {
  readonly few: string;
  readonly many: string;
  /** With the catalogue that ships with the product alone. */
  readonly starter: string;
}

export interface ImportJob {
  readonly few: TitleFile;
  readonly many: TitleFile;
  readonly homes: Homes;
  /** Whether PostgreSQL is measured, too. */
  readonly peer: boolean;
  readonly say: (text: string) => void;
}

export async function measureImport({
  few,
  many,
  homes,
  peer,
  say,
}: ImportJob): Promise<NonNullable<Results["import"]>> {
  await importInto(homes.few, few.path);
  const ours = await importInto(homes.many, many.path);
  say(
    `Imported ${ours.items} items in ${ours.seconds.toFixed(1)} s, at most ${Math.round(ours.peakBytes / 1e6)} MB in memory.`,
  );
  if (peer && lacksPostgres) say("PostgreSQL is missing, so there is nothing to compare with.");
  const copy = peer && !lacksPostgres ? await copyToPostgres(many.path, many.rows) : null;
  if (copy !== null) say(`PostgreSQL took ${copy.seconds.toFixed(1)} s.`);
  return { fileBytes: many.bytes, ours, copy };
}

async function importInto(home: string, file: string): Promise<Imported> {
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  const task: ImportTask = {
    file,
    store: join(home, "moodreel.db"),
    importedAt: new Date().toISOString(),
  };
  return inProcess<Imported>("import/import-in-process.ts", task);
}

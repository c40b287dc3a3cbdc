import { keepYoungGenerationSmall } from "../../../apps/cli/src/config/small-young-generation.ts";
import { importInto } from "../../../packages/app/src/import/import-into.ts";
import { openSqliteStore } from "@moodreel/store/sqlite";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { answer } from "../run/in-process.ts";

export interface ImportTask {
  readonly file: string;
  /** The store's own file. */
  readonly store: string;
  readonly importedAt: string;
}

export interface Imported {
  readonly seconds: number;
  readonly items: number;
  /** The most that the process ever had in memory, its threads and the program itself included. */
  readonly peakBytes: number;
  readonly fileBytes: number;
}

// As the command does.
keepYoungGenerationSmall();
await answer(async ({ file, store: path, importedAt }: ImportTask): Promise<Imported> => {
  const store = await openSqliteStore(path);
  const start = performance.now();
  const options = { name: "titles", kind: "movie", importedAt, maxBytes: Infinity } as const;
  const { items } = await importInto(store, { path: file }, options);
  const seconds = (performance.now() - start) / 1000;
  await store.close();
  const folder = `${path}-catalogs`;
  const fileBytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  return { seconds, items, peakBytes: process.resourceUsage().maxRSS * 1024, fileBytes };
});

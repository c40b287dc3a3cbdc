import { createWriteStream } from "node:fs";
import { rename, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { titleRows } from "./title-rows.ts";

export interface TitleFile {
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
}

/** The file of so many rows in a folder, made when it is not there yet. */
export async function titleFile(folder: string, rows: number, seed: number): Promise<TitleFile> {
  const path = join(folder, `titles-${rows}-${seed}.tsv`);
  const there = await stat(path).catch(() => null);
  if (there !== null) return { path, rows, bytes: there.size };
  const under = `${path}.part`;
  await pipeline(Readable.from(titleRows(rows, seed)), createWriteStream(under));
  await rename(under, path);
  return { path, rows, bytes: (await stat(path)).size };
}

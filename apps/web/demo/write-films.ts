import { canonicalKeys } from "@moodreel/core/genre";
import { quality, type Item } from "@moodreel/core/item";
import { readItems } from "@moodreel/importer";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { packFilms } from "../src/shared/api/local/film-columns.ts";
import type { FirstPart } from "../src/shared/api/local/starter-films.ts";

/** So many of the best of each genre come first: enough for a list of any mood until the others are there. */
const LOOKED_AT = 120;
/** What differs by less in quality is the same to a catalogue, which keeps it in 16 bits. */
const SAME = 2 ** -15;

export interface Parts {
  readonly first: readonly Item[];
  readonly rest: readonly Item[];
}

/** The films that ship with the product. */
export async function readStarter(): Promise<readonly Item[]> {
  const path = join(import.meta.dirname, "../../../packages/app/starter/movies.csv.gz");
  const read = await readItems({ path }, { name: "starter", kind: "movie" });
  const films: Item[] = [];
  for await (const batch of read.batches) films.push(...batch);
  read.close();
  return films;
}

/** The best known of each genre, with all that are as well known as the last of them; and the others. */
export function partsOf(films: readonly Item[]): Parts {
  const byGenre = new Map<string, Item[]>();
  for (const film of films) {
    for (const key of canonicalKeys(film.genres)) byGenre.set(key, [...(byGenre.get(key) ?? []), film]);
  }
  const chosen = new Set<Item>();
  for (const some of byGenre.values()) {
    const levels = some.map(quality).toSorted((a, b) => b - a);
    const least = levels[LOOKED_AT - 1] ?? Number.NEGATIVE_INFINITY;
    for (const film of some) if (quality(film) >= least - SAME) chosen.add(film);
  }
  return {
    first: films.filter((film) => chosen.has(film)),
    // By year and title, which packs best: their order decides nothing but ties.
    rest: films
      .filter((film) => !chosen.has(film))
      .toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0) || (a.title < b.title ? -1 : 1)),
  };
}

/** Writes both parts as the page loads them. @returns their bytes */
export async function writeFilms(folder: string, importedAt: string): Promise<readonly [number, number]> {
  const { first, rest } = partsOf(await readStarter());
  const head: FirstPart = { total: first.length + rest.length, importedAt, films: packFilms(first) };
  await mkdir(folder, { recursive: true });
  const packed = [head, packFilms(rest)].map((part) => gzipSync(JSON.stringify(part), { level: 9 }));
  const names = ["first.films", "rest.films"];
  // Another build may be reading them.
  await Promise.all(packed.map((bytes, at) => writeWhole(join(folder, names[at]!), bytes)));
  return [packed[0]!.length, packed[1]!.length];
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}.${process.pid}.part`;
  await writeFile(part, bytes);
  await rename(part, path);
}

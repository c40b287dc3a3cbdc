import { createReadStream, existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ItemFacts } from "@moodreel/core/taste";
import { interactionsOf, parsePlainRatings, type Interactions } from "@moodreel/recommend";

export interface Film extends ItemFacts {
  readonly title: string;
}

export interface Data {
  readonly name: string;
  readonly interactions: Interactions;
  /** By the ids of the ratings; also films that nobody rated. */
  readonly facts: ReadonlyMap<string, Film>;
}

/** A folder in a format of MovieLens: ratings.csv and movies.csv, or ratings.dat and movies.dat; films may be missing. */
export async function readFolder(folder: string): Promise<Data> {
  const [csv, dat] = [join(folder, "movies.csv"), join(folder, "movies.dat")];
  const table = join(folder, "ratings.csv");
  return {
    name: folder,
    interactions: existsSync(table)
      ? await readInteractions(table)
      : await readColons(join(folder, "ratings.dat")),
    facts: new Map(
      existsSync(csv)
        ? (await linesOf(csv)).slice(1).map((line) => filmOf(fieldsOf(line)))
        : existsSync(dat)
          ? (await linesOf(dat, "latin1")).map((line) => filmOf(line.split("::")))
          : [],
    ),
  };
}

/** MovieTweetings' first 100 thousand ratings, with the genres of its list of films. */
export async function readMovieTweetings(shared: string): Promise<Data> {
  const lines = await linesOf(join(shared, "catalogs", "movietweetings-movies.csv"));
  const films = lines.slice(1).map((line): Film => {
    const [id = "", title = "", ...rest] = fieldsOf(line);
    const genres = (rest.at(-1) ?? "").split("|");
    return { id, title, year: Number(rest.at(-2)) || null, genres, people: [] };
  });
  return {
    name: "MovieTweetings 100k",
    interactions: await readInteractions(join(shared, "ratings", "movietweetings-100k.csv")),
    facts: new Map(films.map((film) => [film.id, film])),
  };
}

async function readInteractions(file: string): Promise<Interactions> {
  return plain(file, createReadStream(file, { highWaterMark: 1 << 20 }));
}

/** `user::item::rating::time`, without a header. */
async function readColons(file: string): Promise<Interactions> {
  const text = `userId,movieId,rating,timestamp\n${(await readFile(file, "utf8")).replaceAll("::", ",")}`;
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(text);
  }
  return plain(file, bytes());
}

async function plain(file: string, bytes: AsyncIterable<Uint8Array>): Promise<Interactions> {
  const ratings = await parsePlainRatings(bytes);
  if (ratings === null) throw new Error(`${file} is not written as plainly as MovieLens writes.`);
  return interactionsOf(ratings);
}

/** Of an id, a title with the year at its end, and genres. */
function filmOf([id = "", titled = "", genres = ""]: readonly string[]): [string, Film] {
  const [, title, year] = /^(.*?)\s*\((\d{4})\)\s*$/.exec(titled) ?? [];
  const facts = { id, title: title ?? titled, year: Number(year) || null };
  return [id, { ...facts, genres: genres.split("|"), people: [] }];
}

async function linesOf(file: string, encoding: BufferEncoding = "utf8"): Promise<readonly string[]> {
  return (await readFile(file, encoding)).split(/\r?\n/).filter((line) => line !== "");
}

function fieldsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? "",
  );
}

import { createReadStream, existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ItemFacts } from "@moodreel/core/taste";
import { interactionsOf, parsePlainRatings, type Interactions } from "@moodreel/recommend";

export interface Data {
  readonly name: string;
  readonly interactions: Interactions;
  readonly facts: ReadonlyMap<string, ItemFacts>;
}

/** A folder in the format of MovieLens: ratings.csv, and movies.csv where there is one. */
export async function readFolder(folder: string): Promise<Data> {
  const movies = join(folder, "movies.csv");
  return {
    name: folder,
    interactions: await readInteractions(join(folder, "ratings.csv")),
    facts: existsSync(movies) ? await readMovieLensFacts(movies) : new Map(),
  };
}

/** MovieTweetings' first 100 thousand ratings, with the genres of its list of films. */
export async function readMovieTweetings(shared: string): Promise<Data> {
  const lines = await linesOf(join(shared, "catalogs", "movietweetings-movies.csv"));
  const facts = lines.slice(1).map((line): ItemFacts => {
    const [id = "", ...rest] = fieldsOf(line);
    return { id, year: Number(rest.at(-2)) || null, genres: (rest.at(-1) ?? "").split("|"), people: [] };
  });
  return {
    name: "MovieTweetings 100k",
    interactions: await readInteractions(join(shared, "ratings", "movietweetings-100k.csv")),
    facts: new Map(facts.map((fact) => [fact.id, fact])),
  };
}

async function readInteractions(file: string): Promise<Interactions> {
  const ratings = await parsePlainRatings(createReadStream(file, { highWaterMark: 1 << 20 }));
  if (ratings === null) throw new Error(`${file} is not written as plainly as MovieLens writes.`);
  return interactionsOf(ratings);
}

/** `movieId,title,genres`, with the year at the end of the title. */
async function readMovieLensFacts(file: string): Promise<ReadonlyMap<string, ItemFacts>> {
  const lines = await linesOf(file);
  return new Map(
    lines.slice(1).map((line) => {
      const [id = "", title = "", genres = ""] = fieldsOf(line);
      const year = Number(/\((\d{4})\)\s*$/.exec(title)?.[1]) || null;
      return [id, { id, year, genres: genres.split("|"), people: [] }];
    }),
  );
}

async function linesOf(file: string): Promise<readonly string[]> {
  return (await readFile(file, "utf8")).split(/\r?\n/).filter((line) => line !== "");
}

function fieldsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}

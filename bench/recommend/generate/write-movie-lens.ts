import { createWriteStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { randomStream } from "@moodreel/core/random";
import { generateRatings, type GenerateOptions } from "./generate-ratings.ts";

const GENRES = ["Action", "Adventure", "Comedy", "Crime", "Drama", "Horror", "Romance", "Sci-Fi", "Thriller"];

/** Characters that are written at once. */
const CHUNK = 1 << 20;

/** Writes made-up ratings as a folder in the format of MovieLens. Returns how many they are. */
export async function writeMovieLens(folder: string, options: GenerateOptions): Promise<number> {
  await mkdir(folder, { recursive: true });
  let written = 0;
  function* lines(): Generator<string> {
    let text = "userId,movieId,rating,timestamp\n";
    let person = 0;
    for (const { items, ratings, times } of generateRatings(options)) {
      person += 1;
      written += items.length;
      items.forEach((item, k) => {
        text += `${person},${item + 1},${ratings[k]!.toFixed(1)},${times[k]!}\n`;
      });
      if (text.length < CHUNK) continue;
      yield text;
      text = "";
    }
    yield text;
  }
  await pipeline(Readable.from(lines()), createWriteStream(join(folder, "ratings.csv")));
  // Genres of no meaning: what is measured here must come from the ratings.
  const random = randomStream(options.seed + 1);
  const movies = Array.from({ length: options.items }, (_, item) => {
    const genre = GENRES[Math.floor(random() * GENRES.length)]!;
    return `${item + 1},"Film, The ${item + 1} (${1950 + Math.floor(random() * 60)})",${genre}\n`;
  });
  await writeFile(join(folder, "movies.csv"), `movieId,title,genres\n${movies.join("")}`);
  return written;
}

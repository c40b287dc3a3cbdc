import { randomStream } from "@moodreel/core/random";
import { vocabulary } from "./vocabulary.ts";

export const COLUMNS = [
  "tconst",
  "titleType",
  "primaryTitle",
  "originalTitle",
  "isAdult",
  "startYear",
  "endYear",
  "runtimeMinutes",
  "genres",
  "averageRating",
  "numVotes",
] as const;

/** About as often as in IMDb's data set, episodes left aside: those are no films. */
const TYPES: Shares = [
  ["movie", 30],
  ["short", 42],
  ["tvSeries", 11],
  ["video", 12],
  ["tvMovie", 5],
];

const GENRES: Shares = [
  ["Drama", 26],
  ["Comedy", 18],
  ["Short", 15],
  ["Documentary", 12],
  ["Romance", 5],
  ["Family", 5],
  ["Crime", 4],
  ["Action", 4],
  ["Thriller", 4],
  ["Horror", 4],
  ["Animation", 4],
  ["Adventure", 3.5],
  ["Music", 3.5],
  ["Fantasy", 2.5],
  ["Mystery", 2.5],
  ["Sci-Fi", 2],
  ["Biography", 2],
  ["History", 2],
  ["Sport", 1.5],
  ["Western", 1],
  ["War", 1],
  ["Musical", 1],
  ["Film-Noir", 0.2],
];

const WORDS = 300_000;
const NONE = "\\N";
const ROWS_PER_CHUNK = 5000;

type Shares = readonly (readonly [name: string, share: number])[];

/**
 * Rows in the form of IMDb's data set, joined with its ratings: the words of titles and the votes as
 * unequal as there, most items without a rating, many facts unknown. The same for the same seed, and
 * the first rows the same for any number.
 */
export function* titleRows(rows: number, seed: number): Generator<string> {
  const random = randomStream(seed);
  const words = vocabulary(WORDS, seed);
  const type = chooser(TYPES, random);
  const genre = chooser(GENRES, random);
  yield `${COLUMNS.join("\t")}\n`;
  for (let row = 0; row < rows;) {
    let chunk = "";
    for (const last = Math.min(rows, row + ROWS_PER_CHUNK); row < last;) {
      row += 1;
      const title = titleOf(words, random);
      const original = random() < 0.9 ? title : titleOf(words, random);
      const year = random() < 0.1 ? NONE : 2026 - Math.floor(random() ** 2 * 120);
      const end = random() < 0.97 ? NONE : year;
      const runtime = random() < 0.5 ? NONE : 5 + Math.floor(random() * random() * 200);
      chunk += `tt${String(row).padStart(8, "0")}\t${type()}\t${title}\t${original}\t${random() < 0.03 ? 1 : 0}\t${year}\t${end}\t${runtime}\t${genresOf(genre, random)}\t${ratingOf(random)}\n`;
    }
    yield chunk;
  }
}

/** The chance of the n-th word falls as 1 / n (Zipf's law), which a uniform power of the size gives. */
function titleOf(words: readonly string[], random: () => number): string {
  const length = 1 + Math.floor(random() * random() * 7);
  let title = words[Math.floor(words.length ** random()) - 1] as string;
  for (let i = 0; i < length; i++) title += ` ${words[Math.floor(words.length ** random()) - 1] as string}`;
  return random() < 0.02 ? `${title}, Part ${1 + Math.floor(random() * 3)}` : title;
}

function genresOf(genre: () => string, random: () => number): string {
  const draw = random();
  if (draw < 0.05) return NONE;
  if (draw < 0.5) return genre();
  const names = new Set([genre(), genre()]);
  if (draw > 0.8) names.add(genre());
  return [...names].toSorted().join(",");
}

/** One in seven is rated; of those, half by fewer than thirty people, one in a thousand by a million. */
function ratingOf(random: () => number): string {
  if (random() > 0.15) return `${NONE}\t${NONE}`;
  const votes = Math.floor(5 * 1e6 ** (random() ** 3.5));
  const rating = 10 - 9 * (random() + random() * random()) * 0.4 - random();
  return `${Math.min(10, Math.max(1, rating)).toFixed(1)}\t${votes}`;
}

function chooser(shares: Shares, random: () => number): () => string {
  const total = shares.reduce((sum, [, share]) => sum + share, 0);
  return () => {
    let draw = random() * total;
    for (const [name, share] of shares) {
      draw -= share;
      if (draw < 0) return name;
    }
    return (shares[0] as Shares[number])[0];
  };
}

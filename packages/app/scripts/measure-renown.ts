/**
 * Measures how good the signs of renown are where a film has no ratings: `node
 * packages/app/scripts/measure-renown.ts --data FOLDER`. Every fifth film's ratings are hidden, the rest
 * teaches, and what is expected of the hidden ones is held against what they have.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { chooseFilms } from "./starter/choose-films.ts";
import { gatherFilms } from "./starter/gather-films.ts";
import { rankCorrelation } from "./starter/renown/rank-correlation.ts";
import { renownOf } from "./starter/renown/renown-of.ts";
import { likesOf, steadyLikes, wasOut } from "./starter/renown/steady-likes.ts";
import { readSources } from "./starter/sources/read-all.ts";

const { data } = parseArgs({ options: { data: { type: "string" } } }).values;
if (data === undefined) throw new Error("Say where the sources are: --data FOLDER");

/** Places of the films by what is expected of them, the most first. */
const BANDS = [0, 20, 50, 100, 200, 400, 800, 1600, 3200];

const films = chooseFilms(gatherFilms(readSources(resolve(data))));
const hidden = new Set(films.filter((_, at) => at % 5 === 0));
const expected = renownOf(films, (one) => hidden.has(one));
const likes = steadyLikes(films, films.map(likesOf));
const asked = [...films.keys()].filter((at) => hidden.has(films[at]!) && wasOut(films[at]!));
const rated = asked.filter((at) => films[at]!.film.ratings.length > 0);
for (const [name, some] of [
  ["all", asked],
  ["rated", rated],
] as const) {
  const correlation = rankCorrelation(
    some.map((at) => likes[at]!),
    some.map((at) => expected[at]!.bySigns),
  );
  console.log(`${some.length} films (${name}): Spearman ${correlation.toFixed(2)}`);
}
const order = asked.toSorted((a, b) => expected[b]!.bySigns - expected[a]!.bySigns);
console.log("place\texpected\tfound");
for (const [band, from] of BANDS.slice(0, -1).entries()) {
  const some = order.slice(from, BANDS[band + 1]);
  const mean = (of: (at: number) => number): string =>
    (some.reduce((sum, at) => sum + of(at), 0) / some.length).toFixed(2);
  console.log(
    `${from + 1} to ${BANDS[band + 1]}\t${mean((at) => expected[at]!.bySigns)}\t${mean((at) => likes[at]!)}`,
  );
}

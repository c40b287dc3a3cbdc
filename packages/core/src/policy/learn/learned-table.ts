import { EMOTIONS, type Emotion } from "../../emotion/emotion.ts";
import { hashText, randomStream } from "../../random/random-stream.ts";
import { rememberByObject } from "../../remember.ts";
import type { Intent, PolicyTable, WeightedGenre } from "../policy.ts";
import { beliefs, WAYS, type Beliefs, type Way } from "./belief.ts";
import { BetaDraws } from "./draw-log-odds.ts";
import type { Learned } from "./learned.ts";
import { rememberLearned } from "./remember-learned.ts";

/** Draws per row: the weight of a genre is the share of draws in which it is the best. */
const DRAWS = 64;
/**
 * Weights are shares of wins to this power. One evening's list is several tries at once, and a list of
 * the likeliest serves better than one in exact proportion: measured by `npm run bench:policy`.
 */
const SHARPNESS = 2;
/** The genres that win least are left out of the row, up to this share of draws together: exploring costs evenings. */
const NOT_WORTH_TRYING = 0.35;
/** A genre that weighs less beside the first would not get one item of twenty. */
const LEAST_WEIGHT = 0.05;

/**
 * The table for one evening: Thompson sampling (Thompson 1933; Chapelle and Li 2011). Which way is the
 * person's, and then under it the chance of each genre, are drawn many times; a genre weighs as often as
 * it comes out best. So the sure favourite leads, what may be better is tried in proportion to that
 * chance, and with every lesson there is less to try. A row about which nothing was learned stays the
 * table's own, and so does an unmapped one.
 *
 * @param genres that could be recommended: those of the catalogue
 * @param seed of the evening
 * @param unwelcome keys of genres that are not drawn in an emotion, unless there are no others
 * @param only the emotions whose rows are wanted; the others are left out
 */
export function learnedTable(
  learned: Learned,
  table: PolicyTable,
  intent: Intent,
  genres: readonly string[],
  seed: number,
  only: readonly Emotion[] = EMOTIONS,
  unwelcome: (emotion: Emotion) => readonly string[] = () => [],
): PolicyTable {
  const rows: Partial<Record<Emotion, readonly WeightedGenre[]>> = {};
  for (const emotion of only) {
    const row = table[emotion];
    if (row === undefined) continue;
    const known = learned[intent][emotion];
    if (row.length === 0 || known === undefined || Object.keys(known).length === 0) {
      rows[emotion] = row;
      continue;
    }
    const name = `${intent} ${emotion}`;
    // All evening the seed is the same, whatever the mood.
    const without = unwelcome(emotion);
    rows[emotion] = rememberLearned(learned, table, genres, `${name} ${seed} ${without.join()}`, () =>
      rowOf(
        welcomeOf(beliefs(learned, table, intent, emotion, genres), without),
        randomStream((seed ^ hashText(name)) >>> 0),
      ),
    );
  }
  return rows;
}

function welcomeOf(all: Beliefs, unwelcome: readonly string[]): Beliefs {
  if (unwelcome.length === 0) return all;
  const genres = all.genres.filter(({ key }) => !unwelcome.includes(key));
  return genres.length === 0 ? all : { ...all, genres };
}

function drawWay(ways: Beliefs["ways"], at: number): Way {
  let left = at;
  return WAYS.find((way) => (left -= ways[way]) < 0) ?? "table";
}

/** The same beliefs are drawn from with every seed. */
const drawsOf = rememberByObject((believed: Beliefs["genres"]): Readonly<Record<Way, BetaDraws>> => {
  const under = (way: Way): BetaDraws => new BetaDraws(believed.map(({ chance }) => chance[way]));
  return { table: under("table"), "by-mood": under("by-mood"), same: under("same") };
});

function rowOf({ ways, genres: believed }: Beliefs, random: () => number): readonly WeightedGenre[] {
  const wins = new Uint32Array(believed.length);
  const draws = drawsOf(believed);
  for (let draw = 0; draw < DRAWS; draw++) {
    wins[draws[drawWay(ways, random())].best(random)]! += 1;
  }
  const top = Math.max(...wins);
  const ordered = believed
    .map(({ genre }, at) => ({ genre, wins: wins[at]! }))
    .toSorted((a, b) => b.wins - a.wins);
  let counted = 0;
  return ordered.flatMap(({ genre, wins: own }) => {
    const enough = counted >= (1 - NOT_WORTH_TRYING) * DRAWS;
    counted += own;
    const weight = (own / top) ** SHARPNESS;
    return enough || weight < LEAST_WEIGHT ? [] : [{ genre, weight }];
  });
}

import type { Emotion } from "../emotion/emotion.ts";
import type { Kind } from "../item/item.ts";
import type { Policy, PolicyTable } from "./policy.ts";

type Row = Readonly<Record<Emotion, readonly string[]>>;

/**
 * Films. The `match` rows of happy, sad, neutral, surprise and fear are the product's founding
 * table; the rest are defaults to be changed. `lift` raises an even mood, keeps a good one up, and answers bad ones
 * with pleasant films: people in a bad mood rated those above neutral ones too (Lee, Andrade &
 * Palmer 2013).
 */
const MOVIE_MATCH: Row = {
  neutral: ["Drama"],
  happy: ["Comedy"],
  surprise: ["Adventure"],
  sad: ["Romance"],
  angry: ["Action"],
  disgust: ["Animation", "Family"],
  fear: ["Thriller"],
  contempt: ["Documentary", "Satire"],
};

const MOVIE_LIFT: Row = {
  ...MOVIE_MATCH,
  neutral: ["Comedy", "Adventure"],
  happy: ["Comedy", "Music"],
  surprise: ["Adventure", "Comedy"],
  sad: ["Comedy", "Family"],
  angry: ["Comedy", "Music"],
  disgust: ["Animation", "Family"],
  fear: ["Family", "Comedy"],
  contempt: ["Adventure", "Comedy"],
};

const BOOK_MATCH: Row = {
  neutral: ["Fiction", "Literary"],
  happy: ["Humor", "Comedy"],
  surprise: ["Adventure", "Fantasy"],
  sad: ["Romance", "Poetry"],
  angry: ["Crime", "Politics"],
  disgust: ["Children", "Nature"],
  fear: ["Thriller", "Horror"],
  contempt: ["Nonfiction", "Satire"],
};

const BOOK_LIFT: Row = {
  ...BOOK_MATCH,
  sad: ["Humor", "Feel Good"],
  angry: ["Humor", "Travel"],
  disgust: ["Children", "Humor"],
  fear: ["Children", "Humor"],
  contempt: ["Adventure", "Humor"],
};

const MUSIC_MATCH: Row = {
  neutral: ["Indie", "Folk", "Calm"],
  happy: ["Pop", "Dance", "Upbeat"],
  surprise: ["Electronic", "World"],
  sad: ["Blues", "Acoustic", "Gloomy"],
  angry: ["Metal", "Rock", "Intense"],
  disgust: ["Classical", "Jazz"],
  fear: ["Ambient", "Classical"],
  contempt: ["Punk", "Hip Hop"],
};

const MUSIC_LIFT: Row = {
  ...MUSIC_MATCH,
  sad: ["Pop", "Soul"],
  angry: ["Ambient", "Reggae"],
  disgust: ["Pop", "Jazz"],
  fear: ["Soul", "Acoustic"],
  contempt: ["Funk", "Pop"],
};

const GAME_MATCH: Row = {
  neutral: ["Simulation", "Strategy"],
  happy: ["Platform", "Party"],
  surprise: ["Adventure", "Puzzle"],
  sad: ["Role-Playing", "Adventure"],
  angry: ["Shooter", "Fighting"],
  disgust: ["Puzzle", "Casual"],
  fear: ["Horror", "Action"],
  contempt: ["Strategy", "Indie"],
};

const GAME_LIFT: Row = {
  ...GAME_MATCH,
  sad: ["Platform", "Casual"],
  angry: ["Racing", "Sports"],
  disgust: ["Casual", "Puzzle"],
  fear: ["Simulation", "Casual"],
  contempt: ["Adventure", "Puzzle"],
};

const DEFAULTS: Readonly<Record<Kind, Policy>> = {
  movie: { match: table(MOVIE_MATCH), lift: table(MOVIE_LIFT) },
  book: { match: table(BOOK_MATCH), lift: table(BOOK_LIFT) },
  music: { match: table(MUSIC_MATCH), lift: table(MUSIC_LIFT) },
  game: { match: table(GAME_MATCH), lift: table(GAME_LIFT) },
};

/**
 * The policy that a kind starts with. Everything in it can be changed or removed.
 *
 * @example
 * ```ts
 * import { defaultPolicy } from "@moodreel/core";
 *
 * console.log(defaultPolicy("movie").match.fear?.[0]?.genre); // Thriller
 * ```
 */
export function defaultPolicy(kind: Kind): Policy {
  return DEFAULTS[kind];
}

/** The first genre of a row counts full, later ones less. */
function table(row: Row): PolicyTable {
  return Object.fromEntries(
    Object.entries(row).map(([emotion, genres]) => [
      emotion,
      genres.map((genre, index) => ({ genre, weight: index === 0 ? 1 : 0.7 })),
    ]),
  );
}

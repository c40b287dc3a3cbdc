import type { Feel } from "./feel.ts";

const feel = (valence: number, energy: number): Feel => ({ valence, energy });

/**
 * How films of a genre feel, by `genreKey`. Our own judgement, set once and never fitted to the
 * films it is measured on: what decides is the order, comedy and family at one end, war and horror
 * at the other, action stirring and documentary calm. docs/recommending.md has the measurement.
 */
export const GENRE_FEELS: Readonly<Record<string, Feel>> = {
  family: feel(0.8, 0.1),
  comedy: feel(0.7, 0.3),
  musical: feel(0.7, 0.4),
  "feel good": feel(0.9, 0.1),
  animation: feel(0.6, 0.3),
  humor: feel(0.7, 0.3),
  romance: feel(0.5, -0.2),
  music: feel(0.5, 0.2),
  adventure: feel(0.3, 0.5),
  fantasy: feel(0.2, 0.2),
  sport: feel(0.2, 0.4),
  satire: feel(0.2, 0.1),
  biography: feel(0.05, -0.3),
  action: feel(0, 0.8),
  documentary: feel(0, -0.5),
  short: feel(0, 0),
  "science fiction": feel(-0.1, 0.3),
  history: feel(-0.1, -0.3),
  western: feel(-0.1, 0.2),
  drama: feel(-0.3, -0.3),
  mystery: feel(-0.3, 0.1),
  crime: feel(-0.5, 0.3),
  thriller: feel(-0.6, 0.6),
  "film noir": feel(-0.6, 0),
  war: feel(-0.7, 0.5),
  horror: feel(-0.9, 0.7),
};

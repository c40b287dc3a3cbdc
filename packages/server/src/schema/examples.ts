/** Values that the examples of several schemas share: one film, and a mood that it suits. */

export const AIRPLANE = {
  id: "tt0080339",
  title: "Airplane!",
  year: 1980,
  genres: ["Comedy"],
  people: ["Robert Hays", "Julie Hagerty"],
  rating: 7.7,
  votes: 272_000,
  runtime: 88,
  language: "en",
  tags: ["parody"],
};

export const HAPPY_SCORES = {
  neutral: 0,
  happy: 1,
  surprise: 0,
  sad: 0,
  angry: 0,
  disgust: 0,
  fear: 0,
  contempt: 0,
};

/** A mood chosen by hand on 1 November 2026. */
export const HAPPY = {
  scores: HAPPY_SCORES,
  dominant: "happy",
  confidence: 1,
  since: 1_793_491_200_000,
} as const;

export const EVENING = "2026-11-01T20:00:00.000Z";

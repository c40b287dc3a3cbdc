import { expect, test } from "vitest";
import { genreWeights } from "../policy/genre-weights.ts";
import { defaultPolicy } from "../policy/default-policy.ts";
import { FEELINGS, type Feeling } from "./feeling.ts";
import { meaningOfFeeling } from "./meaning-of-feeling.ts";

/** The genres that lead for somebody who lets the word decide. */
function genresFor(feeling: Feeling): readonly string[] {
  const { scores, emotion, intent = "match", genres } = meaningOfFeeling(feeling);
  if (genres?.movie !== undefined) return genres.movie;
  return genreWeights(scores, emotion, defaultPolicy("movie")[intent])
    .filter(({ leads }) => leads)
    .map(({ genre }) => genre);
}

test.each([
  ["tired", ["Comedy", "Adventure"]],
  ["stressed", ["Family", "Comedy"]],
  ["cheerful", ["Comedy"]],
  ["sad", ["Romance"]],
  ["tense", ["Thriller"]],
  ["bored", ["Adventure", "Comedy"]],
  ["romantic", ["Romance"]],
  ["curious", ["Mystery", "Science Fiction"]],
] as const)("%s leads to %j", (feeling, genres) => {
  expect(genresFor(feeling).toSorted()).toEqual(genres.toSorted());
});

test("each word has scores that are probabilities, and an effort within bounds", () => {
  for (const feeling of FEELINGS) {
    const { scores, emotion, effort = 0 } = meaningOfFeeling(feeling);
    const all = Object.values(scores);
    expect(all.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
    expect(scores[emotion]).toBe(Math.max(...all));
    expect(effort).toBeGreaterThanOrEqual(0);
    expect(effort).toBeLessThanOrEqual(1);
  }
});

test("tired people are asked for little, curious ones for more", () => {
  expect(meaningOfFeeling("tired").effort).toBeLessThan(0.3);
  expect(meaningOfFeeling("curious").effort).toBeGreaterThan(0.6);
});

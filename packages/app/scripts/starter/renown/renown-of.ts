import type { ChosenFilm } from "../chosen-film.ts";
import { companyOf } from "./company.ts";
import { expectedOf, fitCounts } from "./fit-counts.ts";
import { likesIfHeardOf } from "./heard-of.ts";
import { signsOf } from "./signs.ts";
import { likesOf, spreadLikes, steadyLikes, wasOut } from "./steady-likes.ts";

/** So many likes in a year, among the people of MovieTweetings, are as many as hardly any film has. */
const MOST_LIKES = 100;
const PASSES = 3;

export interface Renown {
  /** Expected likes in a year, by all that is known. */
  readonly likes: number;
  /** The same by the signs alone, without the film's own ratings. */
  readonly bySigns: number;
  /** 0 to 1. */
  readonly renown: number;
}

/**
 * How many people know and like each film: the number of likes (ratings of 7 and more) that it would
 * have from the people of MovieTweetings in a year in which it is not new. A negative binomial
 * regression says what to expect by the signs; a film's own likes correct that as far as there are
 * any (the posterior mean of a gamma prior with the regression's dispersion). Films that came after
 * the ratings have the signs alone.
 *
 * @param isHidden films whose ratings are not looked at, to measure how good the signs are
 */
export function renownOf(
  films: readonly ChosenFilm[],
  isHidden: (film: ChosenFilm) => boolean = () => false,
): readonly Renown[] {
  const likes = steadyLikes(
    films,
    films.map((one) => (isHidden(one) ? 0 : likesOf(one))),
  );
  const taught = films.map((one) => wasOut(one) && !isHidden(one));
  let known: readonly number[] = likes.map((count) => Math.log1p(count));
  let bySigns: readonly number[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    const company = companyOf(films, known);
    const rows = films.map((one, at) => signsOf(one, company[at]!));
    const model = fitCounts(
      rows.filter((_, at) => taught[at]),
      likes.filter((_, at) => taught[at]),
    );
    const prior = 1 / model.dispersion;
    bySigns = rows.map((row) => expectedOf(model, row));
    const all = bySigns.map((expected, at) =>
      likesIfHeardOf(
        films[at]!,
        taught[at] ? (expected * (prior + likes[at]!)) / (prior + expected) : expected,
      ),
    );
    known = all.map((count) => Math.log1p(count));
  }
  const all = spreadLikes(films, known.map(Math.expm1));
  return all.map((count, at) => ({
    likes: count,
    bySigns: bySigns[at]!,
    renown: Math.min(1, Math.log1p(count) / Math.log1p(MOST_LIKES)),
  }));
}

import type { ChosenFilm } from "../chosen-film.ts";
import { RATED_IN } from "../rated-in.ts";

/** From this rating on somebody liked a film. */
const LIKED = 7;
/** Films of these years were no longer new when the ratings were given, and not yet old. */
const STEADY = [2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009];
/** How far films that came later are taken to be as well known as those in their places of other years. */
const SPREAD = 0.85;
const UNSPOKEN = 0.5;
/** Films from here on were new. */
const NEW_FROM = 2010;

/** A film of that year that fewer people rated may have come after them. */
const OUT_FROM = 5;

/** Whether a film was there to be rated: the ratings of 2013 end in its summer. */
export function wasOut({ film: { year, ratings } }: ChosenFilm): boolean {
  return year < RATED_IN || (year === RATED_IN && ratings.length >= OUT_FROM);
}

export function likesOf({ film: { ratings } }: ChosenFilm): number {
  return ratings.filter((rating) => rating >= LIKED).length;
}

/**
 * Likes of each film as if it had not been new when the ratings were given: the most liked film of
 * 2013 gets as many as the most liked of a year from 2000 to 2009 has on average, the second as many
 * as the second, and so on. Films of the same number of likes get the mean of their places. Older
 * films keep their own.
 */
export function steadyLikes(films: readonly ChosenFilm[], likes: readonly number[]): readonly number[] {
  const years = placesByYear(films, likes);
  const steady = steadyYear(years, likes);
  const result = [...likes];
  for (let year = NEW_FROM; year <= RATED_IN; year++) {
    const places = years.get(year) ?? [];
    for (const [count, tied] of Map.groupBy(places.keys(), (place) => likes[places[place]!]!)) {
      if (count === 0) continue;
      const mean = tied.reduce((sum, place) => sum + steady(place), 0) / tied.length;
      for (const place of tied) result[places[place]!] = Math.min(count, mean);
    }
  }
  return result;
}

/**
 * Expected likes of films that came after the ratings, spread as those of other years are: what is
 * expected by signs lies closer to the mean than what comes, so that no film would be as well known
 * as the best known of other years are. Each gets a geometric mean of what is expected of it and of
 * what the film in its place of a year from 2000 to 2009 has. What nobody speaks of has half instead: that well-known
 * people play in it is all there is, and they do in much that hardly anybody has seen.
 */
export function spreadLikes(films: readonly ChosenFilm[], likes: readonly number[]): readonly number[] {
  const years = placesByYear(films, likes);
  const steady = steadyYear(years, likes);
  const result = [...likes];
  for (const places of years.values()) {
    for (const [place, at] of places.entries()) {
      if (wasOut(films[at]!)) continue;
      const own = likes[at]!;
      if (!isSpokenOf(films[at]!)) result[at] = own * UNSPOKEN;
      else result[at] = own ** (1 - SPREAD) * Math.max(own, steady(place)) ** SPREAD;
    }
  }
  return result;
}

/** Prizes, box office and what we have heard of ourselves are known to 2025, so to have none of these says something. */
function isSpokenOf({ film: { nominations, gross, knownTo } }: ChosenFilm): boolean {
  return nominations > 0 || gross > 0 || knownTo !== null;
}

/** Films of each year, the most liked first. */
function placesByYear(
  films: readonly ChosenFilm[],
  likes: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const years = Map.groupBy(films.keys(), (at) => films[at]!.film.year);
  return new Map([...years].map(([year, at]) => [year, at.toSorted((a, b) => likes[b]! - likes[a]!)]));
}

/** Likes of the film in a place, from 0, of a year from 2000 to 2009: a mean. */
function steadyYear(
  years: ReadonlyMap<number, readonly number[]>,
  likes: readonly number[],
): (place: number) => number {
  return (place) =>
    STEADY.reduce((sum, year) => sum + (likes[years.get(year)?.[place] ?? -1] ?? 0), 0) / STEADY.length;
}

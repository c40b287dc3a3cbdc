import type { ChosenFilm } from "../chosen-film.ts";

/** So many likes in a year have, of films of 2000 to 2009, the 60th and the 400th. */
const LIKES = { everybody: 24, "film lovers": 9 } as const;
/** How far a film that people have heard of moves to that, of the logarithm: the rest keeps the order. */
const MOVES = 0.75;

/**
 * Likes of a film that everybody, or whoever loves films, has heard of, by our own judgement, where the signs and one
 * year of ratings say less: horror and documentaries of every time, and what is old, were seldom rated, and of what is
 * new hardly anything but prizes and box office is known.
 */
export function likesIfHeardOf({ film: { knownTo } }: ChosenFilm, likes: number): number {
  if (knownTo === null || likes >= LIKES[knownTo]) return likes;
  return likes ** (1 - MOVES) * LIKES[knownTo] ** MOVES;
}

import { quality } from "@moodreel/core/item";
import type { Film } from "../card/film.ts";

/** What stands on the screen first: one to take, and two that are unlike it. */
export interface Three {
  readonly pick: Film;
  /** The best known and liked of the others. */
  readonly safe: Film | null;
  /** The least known of the others. */
  readonly wild: Film | null;
  /** The rest of the list, in its order. */
  readonly rest: readonly Film[];
}

/**
 * The best film of a list that was not sent away, and two others beside it. `null` when all were.
 *
 * @param away whether a film was sent away
 */
export function chooseThree(films: readonly Film[], away: (film: Film) => boolean): Three | null {
  const [pick, ...others] = films.filter((film) => !away(film));
  if (pick === undefined) return null;
  const byRenown = others.toSorted((a, b) => quality(b) - quality(a));
  const safe = byRenown.at(0) ?? null;
  const wild = byRenown.length > 1 ? (byRenown.at(-1) ?? null) : null;
  const three = new Set([pick, safe, wild]);
  return { pick, safe, wild, rest: films.filter((film) => !three.has(film)) };
}

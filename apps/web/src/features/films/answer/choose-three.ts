import { quality } from "@moodreel/core/item";
import type { Film } from "../card/film.ts";

/** What stands on the screen first: one to take, and two that are unlike it. */
export interface Three {
  readonly pick: Film;
  /** The best known and liked of the others; somebody tired is not offered three hours for being sure of them. */
  readonly safe: Film | null;
  /** The least known of the others. */
  readonly wild: Film | null;
  /** The rest of the list, in its order. */
  readonly rest: readonly Film[];
}

/** Whether it asks what was wished for, more nearly than most that could have come. */
function suitsEffort({ terms }: Film): boolean {
  const effort = terms.find(({ name }) => name === "effort");
  return effort === undefined || effort.value >= 0.5;
}

/**
 * The best film of a list that was not sent away, and two others beside it. `null` when all were.
 *
 * @param away whether a film was sent away
 * @param taken the film that was taken stands large, whichever else comes onto the list
 */
export function chooseThree(
  films: readonly Film[],
  away: (film: Film) => boolean,
  taken: Film | null = null,
): Three | null {
  const left = films.filter((film) => !away(film));
  const pick = taken ?? left[0];
  if (pick === undefined) return null;
  const others = left.filter(({ id }) => id !== pick.id);
  const suited = others.filter(suitsEffort);
  const byRenown = (suited.length > 1 ? suited : others).toSorted((a, b) => quality(b) - quality(a));
  const safe = byRenown.at(0) ?? null;
  const wild = byRenown.length > 1 ? (byRenown.at(-1) ?? null) : null;
  const three = new Set([pick.id, safe?.id, wild?.id]);
  return { pick, safe, wild, rest: films.filter(({ id }) => !three.has(id)) };
}

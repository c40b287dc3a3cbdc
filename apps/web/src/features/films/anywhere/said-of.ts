import type { Reaction } from "@moodreel/core";
import type { Opinion } from "@moodreel/client";
import type { Film } from "../card/film.ts";

/** What somebody said of an item, as a list would have it. */
export function saidOf(opinions: readonly Opinion[] | undefined, item: string): Film["said"] {
  const opinion = opinions?.find((one) => one.item.id === item);
  if (opinion === undefined) return null;
  return { reactions: Object.keys(opinion.reactions) as Reaction[], rating: opinion.rating };
}

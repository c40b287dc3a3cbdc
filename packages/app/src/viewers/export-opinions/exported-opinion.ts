import type { Item } from "@moodreel/core";
import { linksOf } from "@moodreel/core/item";
import type { Opinion } from "@moodreel/core/profile";

/** What was said of an item, as other programs take it. */
export interface ExportedOpinion {
  readonly item: Item;
  readonly imdb: string | null;
  readonly tmdb: string | null;
  /** 1 to 10, a whole number; `null` when it was not rated. */
  readonly rating: number | null;
  /** ISO 8601: when the opinion last changed. */
  readonly at: string;
  /** When it was seen; `null` when it was not. */
  readonly seenAt: string | null;
  readonly wantedAt: string | null;
  readonly likedAt: string | null;
}

export function exportedOpinion({ item, rating, reactions, at }: Opinion): ExportedOpinion {
  const { imdb = null, tmdb = null } = linksOf(item);
  return {
    item,
    imdb,
    tmdb,
    // No other scale begins at nought.
    rating: rating === null ? null : Math.max(1, Math.round(rating)),
    at,
    seenAt: reactions.finished ?? reactions.seen ?? null,
    wantedAt: reactions.watchlist ?? null,
    likedAt: reactions.like ?? null,
  };
}

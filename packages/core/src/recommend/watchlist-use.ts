/** Whether a list has items of the viewers' watchlists: only those, also those, or none of them. */
export const WATCHLIST_USES = ["only", "also", "without"] as const;

export type WatchlistUse = (typeof WATCHLIST_USES)[number];

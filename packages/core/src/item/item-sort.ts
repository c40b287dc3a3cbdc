/**
 * Orders of a shelf: by falling quality, by title from A to Z, by year from either end, or by mean rating whatever
 * the number of votes. What is unknown of an item puts it last.
 */
export const ITEM_SORTS = ["quality", "title", "newest", "oldest", "rating"] as const;

export type ItemSort = (typeof ITEM_SORTS)[number];

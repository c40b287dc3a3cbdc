import type { Item } from "@moodreel/core";

/** The columns that make an item, for a SELECT from `item`. */
export const ITEM_COLUMNS =
  "item.ref, item.title, item.year, item.genres, item.people, item.rating, item.votes, item.runtime";

/** What a SELECT of {@link ITEM_COLUMNS} gives. */
export interface ItemRow {
  readonly ref: string;
  readonly title: string;
  readonly year: number | null;
  readonly genres: string;
  readonly people: string;
  readonly rating: number | null;
  readonly votes: number | null;
  readonly runtime: number | null;
}

export function itemOf(row: ItemRow): Item {
  return {
    id: row.ref,
    title: row.title,
    year: row.year,
    genres: JSON.parse(row.genres) as string[],
    people: JSON.parse(row.people) as string[],
    rating: row.rating,
    votes: row.votes,
    runtime: row.runtime,
    language: null,
    tags: [],
  };
}

import type { Item } from "@moodreel/core";

/** A fresh copy: answers are plain mutable JSON, results are read-only. */
export function itemBody(item: Item) {
  const { id, title, year, rating, votes, runtime, language } = item;
  return {
    id,
    title,
    year,
    genres: [...item.genres],
    people: [...item.people],
    rating,
    votes,
    runtime,
    language,
    tags: [...item.tags],
  };
}

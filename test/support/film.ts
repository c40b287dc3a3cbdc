import type { Item } from "@moodreel/core";

/** An item of which nothing is known but what is given. */
export function film(id: string, known: Partial<Item> = {}): Item {
  return {
    id,
    title: `Film ${id}`,
    year: null,
    genres: [],
    people: [],
    rating: null,
    votes: null,
    runtime: null,
    language: null,
    tags: [],
    ...known,
  };
}

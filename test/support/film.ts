import { itemOf, type Item } from "@moodreel/core";

/** An item of which nothing is known but what is given. */
export function film(id: string, known: Partial<Item> = {}): Item {
  return itemOf({ id, title: `Film ${id}`, ...known });
}

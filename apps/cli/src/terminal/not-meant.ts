import type { Item } from "@moodreel/core";
import { plain } from "./paint.ts";

/** Others that may have been meant, told apart by year and id; `null` for none. */
export function notMeant(others: readonly Pick<Item, "id" | "title" | "year">[]): string | null {
  if (others.length === 0) return null;
  const named = others.map(
    ({ id, title, year }) => `${plain(title)}${year === null ? "" : ` (${year})`}, id ${plain(id)}`,
  );
  return `Not the one you meant? ${named.join("; ")}`;
}

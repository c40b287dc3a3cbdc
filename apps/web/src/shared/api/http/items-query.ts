import type { Filters } from "@moodreel/core";
import type { CatalogInfo } from "@moodreel/server/schema";
import type { ItemsQuestion } from "../film-api.ts";

/** The query of `GET /items`: lists are one parameter, their names between bars. */
export function itemsQuery(
  { name, kind }: Pick<CatalogInfo, "name" | "kind">,
  { text, filters }: ItemsQuestion,
  limit: number,
  cursor: string | null,
): URLSearchParams {
  const query = new URLSearchParams({ catalog: name, kind, limit: String(limit) });
  if (cursor !== null) query.set("cursor", cursor);
  if (text !== "") query.set("q", text);
  for (const [filter, value] of Object.entries(filters) as [string, Filters[keyof Filters]][]) {
    if (value !== undefined) query.set(filter, Array.isArray(value) ? value.join("|") : String(value));
  }
  return query;
}

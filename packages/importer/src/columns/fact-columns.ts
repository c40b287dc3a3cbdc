import type { ItemFacts } from "@moodreel/core/item";
import { columnKey } from "../names/column-names.ts";
import { FACT_WORDS } from "../names/fact-words.ts";

/** Where the facts of items stand; empty where there are none. */
export type FactColumns = Readonly<Record<keyof ItemFacts, readonly number[]>>;

/** All columns of a list are taken, of the others the best. */
const LISTS: ReadonlySet<keyof ItemFacts> = new Set(["otherTitles", "countries", "links", "places"]);

/** @param keys the header as `columnKey`s */
export function factColumns(keys: readonly string[]): FactColumns {
  const columnsOf = (fact: keyof ItemFacts): readonly number[] => {
    const names = FACT_WORDS[fact].split(", ").map(columnKey);
    const columns = names.map((name) => keys.indexOf(name)).filter((at) => at >= 0);
    return LISTS.has(fact) ? columns : columns.slice(0, 1);
  };
  return {
    otherTitles: columnsOf("otherTitles"),
    overview: columnsOf("overview"),
    certificate: columnsOf("certificate"),
    series: columnsOf("series"),
    countries: columnsOf("countries"),
    releaseDate: columnsOf("releaseDate"),
    links: columnsOf("links"),
    poster: columnsOf("poster"),
    places: columnsOf("places"),
    renown: columnsOf("renown"),
  };
}

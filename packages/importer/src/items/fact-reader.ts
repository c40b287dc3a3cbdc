import {
  ITEM_FACTS,
  LINK_SITES,
  linksOf,
  type ItemFacts,
  type ItemLinks,
  type PlayPlace,
} from "@moodreel/core/item";
import type { FactColumns } from "../columns/fact-columns.ts";
import { columnKey } from "../names/column-names.ts";
import { isoDate } from "../values/iso-date.ts";
import { linkOf } from "../values/links.ts";
import { parseList } from "../values/list.ts";
import { parseNumber } from "../values/number.ts";
import { presentText, shownText } from "../values/text.ts";

const LONGEST_OVERVIEW = 5000;
const LONGEST = 300;
const MOST = 30;

/** The facts of one row; `null` for a row, or a table, without any. */
export type FactReader = (fields: readonly string[], of: { id: string; title: string }) => ItemFacts | null;

/** Compiles the columns of facts. @param columns the header @param tmdb whether `id` is TMDB's */
export function factReader(found: FactColumns, columns: readonly string[], tmdb: boolean): FactReader {
  if (ITEM_FACTS.every((fact) => found[fact].length === 0)) return () => null;
  const others = ITEM_FACTS.filter((fact) => fact !== "otherTitles").flatMap((fact) => found[fact]);
  const keys = columns.map(columnKey).map((key) => (tmdb && key === "id" ? "tmdbid" : key));
  return (fields, { id, title }) => {
    // Nothing there, or only the title once more: so are most rows of large lists.
    if (
      others.every((index) => isEmpty(fields[index])) &&
      found.otherTitles.every((index) => isEmpty(fields[index]) || isAgain(fields[index], title))
    ) {
      return null;
    }
    const facts = {
      otherTitles: orAbsent(namesOf(fields, found.otherTitles, false).filter((name) => name !== title)),
      overview: textIn(fields, found.overview, LONGEST_OVERVIEW),
      certificate: textIn(fields, found.certificate),
      series: seriesOf(textIn(fields, found.series, LONGEST_OVERVIEW)),
      countries: orAbsent(namesOf(fields, found.countries, true)),
      releaseDate: dateOf(textIn(fields, found.releaseDate)),
      links: linksIn(fields, found.links, keys, id),
      poster: textIn(fields, found.poster, 2000),
      places: placesIn(fields, found.places),
      renown: shareOf(textIn(fields, found.renown)),
    } satisfies ItemFacts;
    return Object.values(facts).some((fact) => fact !== undefined) ? known(facts) : null;
  };
}

function isEmpty(field: string | undefined): boolean {
  return field === undefined || field === "" || field === "\\N";
}

/** Whether it is the title alone, which is not among the other titles. */
function isAgain(field: string | undefined, title: string): boolean {
  return field === title && !LISTED.test(title);
}

/** Titles in one field: commas do not separate them. */
const LISTED = /^\[|[|;\n\r]/;

/** The first text of the columns that there is. */
function textIn(fields: readonly string[], at: readonly number[], longest = LONGEST): string | undefined {
  for (const index of at) {
    const own = presentText(fields[index]) === null ? null : shownText(fields[index]);
    if (own !== null) return own.slice(0, longest);
  }
  return undefined;
}

/** Without what is absent, so that an item is the same after it was kept. */
function known(facts: ItemFacts): ItemFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as ItemFacts;
}

function orAbsent<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** @param commas whether they separate; in titles they do not */
function namesOf(fields: readonly string[], at: readonly number[], commas: boolean): readonly string[] {
  const names = new Set<string>();
  for (const index of at) {
    const field = presentText(fields[index]);
    if (field === null) continue;
    const entries = commas || LISTED.test(field) ? parseList(field) : [field];
    for (const entry of entries) {
      const name = shownText(entry);
      if (name !== null && name.length <= LONGEST && names.size < MOST) names.add(name);
    }
  }
  return [...names];
}

/** TMDB's data set writes `{'id': 10, 'name': 'The Matrix Collection', …}`. */
function seriesOf(text: string | undefined): string | undefined {
  if (text?.startsWith("{") !== true) return text?.slice(0, LONGEST);
  return parseList(`[${text}]`)[0]?.slice(0, LONGEST);
}

/** ISO 8601 as far as it is known; `1999-03` and `1999` stay as they are. */
function dateOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return /^\d{4}(-\d\d)?$/.test(text) ? text : (isoDate(text)?.slice(0, 10) ?? undefined);
}

/** From 0 to 1; anything else is no share. */
function shareOf(text: string | undefined): number | undefined {
  const share = text === undefined ? null : parseNumber(text);
  return share === null || share < 0 || share > 1 ? undefined : share;
}

function linksIn(
  fields: readonly string[],
  at: readonly number[],
  keys: readonly string[],
  id: string,
): ItemLinks | undefined {
  const links: Partial<Record<keyof ItemLinks, string>> = {};
  const own = linksOf({ id });
  for (const index of at) {
    const field = presentText(fields[index]);
    if (field === null) continue;
    for (const entry of parseList(field)) {
      const link = linkOf(entry, keys[index] ?? "");
      // What the id says already need not be kept twice.
      if (link !== null && own[link.site] !== link.id) links[link.site] ??= link.id;
    }
  }
  return LINK_SITES.some((site) => links[site] !== undefined) ? links : undefined;
}

function placesIn(fields: readonly string[], at: readonly number[]): readonly PlayPlace[] | undefined {
  const places = namesOf(fields, at, true).flatMap((entry) => {
    const [, source, id] = /^([^:]+):(.+)$/.exec(entry) ?? [];
    return source === undefined || id === undefined ? [] : [{ source, id }];
  });
  return orAbsent(places);
}

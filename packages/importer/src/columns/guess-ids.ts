import type { ItemField } from "@moodreel/core/item";
import { columnKey } from "../names/column-names.ts";
import { ID_COLUMNS, idRoleOf, roleOfWords, type IdRole } from "../names/id-columns.ts";
import { imdbId, isbn, spotifyId, tmdbId } from "../values/public-ids.ts";
import { parseNumber } from "../values/number.ts";
import type { Sureness } from "./column-guess.ts";
import type { Looks } from "./looks.ts";
import type { StudiedColumns } from "./studied-columns.ts";
import type { TableColumns } from "./table-columns.ts";

/** The share of values that must look like ids for the column to be believed. */
const ENOUGH = 0.5;
/** Rows that share an id and not a title are more than an accident from this share on. */
const MOST_SHARED = 0.3;

/**
 * The columns of ids: IMDb's and TMDB's where there are any, else those of one column. The name says which;
 * whether they are ids at all, the values: a column `IMDb` may hold ratings.
 */
export function guessIds(
  table: TableColumns,
  studied: StudiedColumns,
  found: Record<ItemField, readonly number[]>,
): { readonly columns: readonly number[]; readonly sure: Sureness } {
  const tmdb = table.format?.tmdb === true;
  const isFree = (index: number): boolean => !found.title.includes(index) && !found.rating.includes(index);
  const believed = (role: IdRole): readonly number[] => {
    const columns = columnsOfRole(table, studied, role, tmdb).filter(isFree);
    const index = columns.find(
      (at) =>
        looksLikeIds(studied.looks(at), role, table.columns[at] ?? "") && tellsApart(table, at, found.title),
    );
    return index === undefined ? [] : [index];
  };
  const imdb = believed("imdb");
  const byValue = imdb.length > 0 ? [] : imdbByValues(table, studied, isFree);
  const global = [...imdb, ...byValue, ...believed("tmdb")];
  if (global.length > 0) return { columns: global, sure: byValue.length > 0 ? "likely" : "sure" };
  for (const role of ["source", "isbn", "own"] as const) {
    const columns = believed(role);
    if (columns.length > 0) return { columns, sure: role === "own" ? "likely" : "sure" };
  }
  return { columns: [], sure: "unsure" };
}

function columnsOfRole(
  { columns }: TableColumns,
  studied: StudiedColumns,
  role: IdRole,
  tmdb: boolean,
): readonly number[] {
  const keys = columns.map(columnKey);
  const names = tmdb && role === "tmdb" ? [["id", role] as const, ...ID_COLUMNS] : ID_COLUMNS;
  const named = names
    .filter(([key]) => idRoleOf(key, tmdb) === role)
    .map(([key]) => keys.indexOf(key))
    .filter((index) => index >= 0);
  const worded = studied.headers.flatMap(({ key, words }, index) =>
    roleOfWords(words) === role && !ID_COLUMNS.some(([name]) => name === key) ? [index] : [],
  );
  return [...new Set([...named, ...worded])];
}

/** Whether the values are what ids of that kind look like. An empty column is taken by its name. */
function looksLikeIds({ present, texts, largest }: Looks, role: IdRole, name: string): boolean {
  if (present === 0) return ID_COLUMNS.some(([known]) => known === columnKey(name));
  const share = (test: (text: string) => boolean): boolean => texts.filter(test).length >= present * ENOUGH;
  switch (role) {
    case "imdb":
      return share((text) => imdbId(text) !== null && (!/^\d+(\.0)?$/.test(text) || text.length >= 4));
    case "tmdb":
      // Ratings are whole numbers, too; ids are not all below a hundred.
      return share((text) => tmdbId(text) !== null) && (/id/i.test(name) || largest > 100);
    case "isbn":
      return share((text) => isbn(text) !== null);
    case "source":
      return share((text) => spotifyId(text) !== null || (!/\s/.test(text) && !isFraction(text)));
    case "own":
      return share((text) => !/\s/.test(text) && !isFraction(text));
  }
}

function isFraction(text: string): boolean {
  const number = parseNumber(text);
  return number !== null && !Number.isInteger(number);
}

/** Whether rows of different titles have different ids. */
function tellsApart({ values }: TableColumns, index: number, title: readonly number[]): boolean {
  const [titleColumn] = title;
  if (titleColumn === undefined) return true;
  const titles = values(titleColumn);
  const titleOf = new Map<string, string>();
  let shared = 0;
  let pairs = 0;
  for (const [row, id] of values(index).entries()) {
    if (id === "") continue;
    pairs += 1;
    const other = titleOf.get(id);
    if (other === undefined) titleOf.set(id, titles[row] ?? "");
    else if (other !== titles[row]) shared += 1;
  }
  return shared <= pairs * MOST_SHARED;
}

/** A column of IMDb's ids or links whatever it is called. */
function imdbByValues(
  table: TableColumns,
  studied: StudiedColumns,
  isFree: (index: number) => boolean,
): readonly number[] {
  const index = table.columns.findIndex((_name, at) => isFree(at) && studied.looks(at).imdb >= 0.6);
  return index < 0 ? [] : [index];
}

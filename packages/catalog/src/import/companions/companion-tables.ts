import { CatalogError } from "../../errors.ts";
import { columnKey } from "../columns/column-names.ts";
import { imdbId, tmdbId } from "../items/item-ids.ts";
import type { OpenTable } from "../open-table.ts";
import { parseNumber } from "../values/number.ts";
import { ownCopy, presentText } from "../values/text.ts";

/** What companion files say, by the value of a column that the table of items has too. */
export interface CompanionTables {
  /** By `columnKey` and id, how often each tag (or id of a tag) was given. */
  readonly tags: Map<string, Map<string, Map<string, number>>>;
  /** By `columnKey` and id, IMDb's or TMDB's id. */
  readonly ids: Map<string, Map<string, string>>;
  /** Names of tags by their ids. */
  readonly tagNames: Map<string, string>;
}

/** What is kept at most: items, tags of one, names of tags. */
const MOST_ITEMS = 500_000;
const MOST_TAGS = 100;
const MOST_NAMES = 1_000_000;
const LONGEST = 60;

/** Columns that items are joined by, best first. */
const JOINS = [
  "goodreadsbookid",
  "bookid",
  "movieid",
  "imdbid",
  "tconst",
  "trackid",
  "appid",
  "isbn13",
  "tmdbid",
];
const TAG_COLUMNS = ["tagid", "tag", "shelf", "tagname", "keyword", "keywords", "genre", "mood"];

export function noCompanions(): CompanionTables {
  return { tags: new Map(), ids: new Map(), tagNames: new Map() };
}

/** Whether the columns are those of a companion and not of items. */
export function isCompanion(columns: readonly string[]): boolean {
  const keys = columns.map(columnKey);
  if (["title", "name", "trackname", "primarytitle"].some((key) => keys.includes(key))) return false;
  return roleOf(keys) !== null;
}

type Role =
  | { readonly what: "names"; readonly id: number; readonly name: number }
  | { readonly what: "tags"; readonly join: number; readonly tag: number; readonly count: number }
  | { readonly what: "ids"; readonly join: number; readonly imdb: number; readonly tmdb: number };

function roleOf(keys: readonly string[]): Role | null {
  const first = (names: readonly string[]): number => {
    const name = names.find((key) => keys.includes(key));
    return name === undefined ? -1 : keys.indexOf(name);
  };
  const join = first(JOINS);
  const tag = first(TAG_COLUMNS);
  const name = keys.indexOf("tagname");
  if (join < 0)
    return keys.includes("tagid") && name >= 0 ? { what: "names", id: keys.indexOf("tagid"), name } : null;
  if (tag >= 0) return { what: "tags", join, tag, count: keys.indexOf("count") };
  const imdb = first(["imdbid"]);
  const tmdb = first(["tmdbid"]);
  return keys[join] === "movieid" && (imdb >= 0 || tmdb >= 0) ? { what: "ids", join, imdb, tmdb } : null;
}

/**
 * Takes in one companion file.
 *
 * @throws CatalogError `column-missing` when it is none
 */
export async function addCompanion(tables: CompanionTables, opened: OpenTable): Promise<void> {
  const { table, file, inside, close } = opened;
  try {
    const keys = table.columns.map(columnKey);
    const role = roleOf(keys);
    if (role === null) throw noCompanion(inside ?? file, table.columns);
    const { wanted, add } = adder(tables, role, keys);
    for await (const _ of table.read(wanted, ({ fields, problem }) => {
      if (problem === null) add(fields);
    }));
  } finally {
    close();
  }
}

function adder(
  tables: CompanionTables,
  role: Role,
  keys: readonly string[],
): { readonly wanted: readonly number[]; readonly add: (fields: readonly string[]) => void } {
  if (role.what === "names") {
    const { id, name } = role;
    return {
      wanted: [id, name],
      add(fields) {
        const key = text(fields, id);
        const named = text(fields, name);
        if (key === null || named === null || named.length > LONGEST || tables.tagNames.size >= MOST_NAMES)
          return;
        tables.tagNames.set(ownCopy(key), ownCopy(named));
      },
    };
  }
  const byId = role.what === "ids" ? mapOf(tables.ids, keys[role.join] ?? "") : null;
  if (role.what === "ids") {
    const { join, imdb, tmdb } = role;
    return {
      wanted: [join, imdb, tmdb].filter((index) => index >= 0),
      add(fields) {
        const key = text(fields, join);
        const id = imdbId(text(fields, imdb) ?? "") ?? tmdbId(text(fields, tmdb) ?? "");
        if (key !== null && id !== null && (byId?.size ?? 0) < MOST_ITEMS)
          byId?.set(ownCopy(key), ownCopy(id));
      },
    };
  }
  const { join, tag, count } = role;
  const items = mapOf(tables.tags, keys[join] ?? "");
  return {
    wanted: [join, tag, count].filter((index) => index >= 0),
    add(fields) {
      const key = text(fields, join);
      const given = text(fields, tag);
      if (key === null || given === null || given.length > LONGEST) return;
      const name = given.toLowerCase();
      const times = count < 0 ? 1 : (parseNumber(text(fields, count) ?? "") ?? 1);
      let tags = items.get(key);
      if (tags === undefined) {
        if (items.size >= MOST_ITEMS) return;
        items.set(ownCopy(key), (tags = new Map()));
      }
      if (tags.has(name) || tags.size < MOST_TAGS) tags.set(ownCopy(name), (tags.get(name) ?? 0) + times);
    },
  };
}

function text(fields: readonly string[], index: number): string | null {
  return presentText(fields[index]);
}

function mapOf<V>(maps: Map<string, Map<string, V>>, key: string): Map<string, V> {
  let map = maps.get(key);
  if (map === undefined) maps.set(key, (map = new Map<string, V>()));
  return map;
}

function noCompanion(file: string, columns: readonly string[]): CatalogError {
  return new CatalogError(
    "column-missing",
    `${file} says nothing of items: it needs a column with their ids (such as book_id or movieId) and one with tags, or with IMDb's ids; or tag_id and tag_name. Its columns are: ${columns.slice(0, 60).join(", ")}.`,
    { file, columns: columns.slice(0, 60) },
  );
}

import { MoodreelError } from "@moodreel/core";
import { columnKey } from "../names/column-names.ts";
import { imdbId, tmdbId } from "../values/public-ids.ts";
import type { OpenTable } from "../open/open-table.ts";
import { parseNumber } from "../values/number.ts";
import { parseRating } from "../values/rating-scale.ts";
import { ownCopy, presentText } from "../values/text.ts";
import { companionRole, type CompanionRole } from "./companion-role.ts";
import { MeanRatings } from "./mean-ratings.ts";

/** What companion files say, by the value of a column that the table of items has too. */
export interface CompanionTables {
  /** By `columnKey` and id, how often each tag (or id of a tag) was given. */
  readonly tags: Map<string, Map<string, Map<string, number>>>;
  /** By `columnKey` and id, IMDb's or TMDB's id. */
  readonly ids: Map<string, Map<string, string>>;
  /** Names of tags by their ids. */
  readonly tagNames: Map<string, string>;
  /** By IMDb's ids. */
  readonly ratings: MeanRatings;
}

/** What is kept at most: items with tags or ids, tags of one, names of tags, ratings. */
const MOST_ITEMS = 500_000;
const MOST_TAGS = 100;
const MOST_NAMES = 1_000_000;
const MOST_RATINGS = 5_000_000;
const LONGEST = 60;
/** MovieLens' genome says of every tag how well it fits every film: most do not. */
const LEAST_RELEVANCE = 0.5;

export function noCompanions(): CompanionTables {
  return { tags: new Map(), ids: new Map(), tagNames: new Map(), ratings: new MeanRatings() };
}

/**
 * Takes in one companion file.
 *
 * @throws MoodreelError `column-missing` when it is not one
 */
export async function addCompanion(tables: CompanionTables, opened: OpenTable): Promise<void> {
  const { table, file, inside } = opened;
  try {
    const keys = table.columns.map(columnKey);
    const role = companionRole(keys);
    if (role === null) throw noCompanion(inside ?? file, table.columns);
    const { what: _what, ...columns } = role;
    const add = adder(tables, role, keys);
    const wanted = Object.values(columns).filter((index) => index >= 0);
    for await (const _ of table.read(wanted, ({ fields, problem }) => {
      if (problem === null) add((index) => presentText(fields[index]));
    }));
  } finally {
    opened.close();
  }
}

/** Takes in a row, by the texts of its columns. */
type AddRow = (text: (index: number) => string | null) => void;

function adder(tables: CompanionTables, role: CompanionRole, keys: readonly string[]): AddRow {
  switch (role.what) {
    case "names":
      return (text) => {
        const [id, name] = [text(role.id), text(role.name)];
        if (id === null || name === null || name.length > LONGEST || tables.tagNames.size >= MOST_NAMES)
          return;
        tables.tagNames.set(ownCopy(id), ownCopy(name));
      };
    case "ids": {
      const ids = mapOf(tables.ids, keys[role.join] ?? "");
      return (text) => {
        const item = text(role.join);
        const id = imdbId(text(role.imdb) ?? "") ?? tmdbId(text(role.tmdb) ?? "");
        if (item !== null && id !== null && ids.size < MOST_ITEMS) ids.set(ownCopy(item), ownCopy(id));
      };
    }
    case "ratings":
      return (text) => {
        const id = imdbId(text(role.join) ?? "");
        const rating = parseRating(text(role.rating) ?? "", 10);
        const votes = parseNumber(text(role.votes) ?? "");
        if (id === null || rating === null || votes === null || tables.ratings.size >= MOST_RATINGS) return;
        tables.ratings.add(id, { rating, votes });
      };
    case "tags":
      return tagAdder(mapOf(tables.tags, keys[role.join] ?? ""), role);
  }
}

function tagAdder(
  items: Map<string, Map<string, number>>,
  { join, tag, count, relevance }: Extract<CompanionRole, { readonly what: "tags" }>,
): AddRow {
  return (text) => {
    const [item, given] = [text(join), text(tag)];
    if (item === null || given === null || given.length > LONGEST) return;
    const fits = relevance < 0 ? 1 : (parseNumber(text(relevance) ?? "") ?? 0);
    if (fits < LEAST_RELEVANCE) return;
    let tags = items.get(item);
    if (tags === undefined) {
      if (items.size >= MOST_ITEMS) return;
      items.set(ownCopy(item), (tags = new Map()));
    }
    const name = given.toLowerCase();
    const times = count < 0 ? fits : (parseNumber(text(count) ?? "") ?? 1);
    if (tags.has(name) || tags.size < MOST_TAGS) tags.set(ownCopy(name), (tags.get(name) ?? 0) + times);
  };
}

function mapOf<V>(maps: Map<string, Map<string, V>>, key: string): Map<string, V> {
  let map = maps.get(key);
  if (map === undefined) maps.set(key, (map = new Map<string, V>()));
  return map;
}

function noCompanion(file: string, columns: readonly string[]): MoodreelError {
  return new MoodreelError(
    "column-missing",
    `${file} says nothing of items: it needs a column with their ids (such as book_id, movieId or tconst) and one with tags, ratings or IMDb's ids; or tag_id and tag_name. Its columns are: ${columns.slice(0, 60).join(", ")}.`,
    { file, columns: columns.slice(0, 60) },
  );
}

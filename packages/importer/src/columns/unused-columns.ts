import type { ItemField } from "@moodreel/core/item";
import { FIELD_WORDS } from "../names/field-words.ts";
import { matchHeader, type Header } from "../names/match-header.ts";
import { PEOPLE_WORDS } from "../names/people-words.ts";
import type { FieldColumns, UnusedColumn } from "./column-guess.ts";
import { hasTimes, type Looks } from "./looks.ts";
import { isPersonal } from "./personal-columns.ts";
import { StudiedColumns } from "./studied-columns.ts";
import type { TableColumns } from "./table-columns.ts";

/** A name that has this much of a field's words is a sign. */
const SIGN = 120;

const FIELDS: Readonly<Record<UnusedColumn["looksLike"], ItemField>> = {
  people: "people",
  years: "year",
  ratings: "rating",
  votes: "votes",
  runtimes: "runtime",
  ids: "id",
  genres: "genres",
};

/** Columns that look like something of an item by their name or values, and that nothing is taken from. */
export function unusedColumns(
  table: TableColumns,
  found: FieldColumns,
  others: readonly number[],
): readonly UnusedColumn[] {
  const studied = new StudiedColumns(table);
  const own = table.format?.own === true || isPersonal(studied.headers.map(({ key }) => key));
  // Days and times beside titles are the person's.
  if (table.format?.titles === true) return [];
  const used = new Set([...Object.values(found).flat(), ...others]);
  return table.columns.flatMap((column, index) => {
    const header = studied.headers[index];
    if (used.has(index) || header === undefined) return [];
    const looksLike = likenessOf(header, studied.looks(index));
    // The ratings in a person's own list are the person's, and are taken elsewhere.
    return looksLike === null || (own && looksLike === "ratings")
      ? []
      : [{ column, looksLike, missed: found[FIELDS[looksLike]].length === 0 }];
  });
}

/** The field that such a column would fill. */
export function fieldOf({ looksLike }: UnusedColumn): ItemField {
  return FIELDS[looksLike];
}

function likenessOf(header: Header, looks: Looks): UnusedColumn["looksLike"] | null {
  const { present, numbers, years, links, flags, genres, imdb, distinct, texts } = looks;
  if (present === 0 || flags) return null;
  if (imdb > 0.6) return "ids";
  if (genres > 0.6 && distinct > 1) return "genres";
  const named = (field: keyof typeof FIELD_WORDS): boolean => matchHeader(FIELD_WORDS[field], header) >= SIGN;
  if (links > 0.5) return null;
  const areWords = texts.some((text) => /\p{L}/u.test(text));
  if (numbers < 0.5 && areWords && PEOPLE_WORDS.some((part) => matchHeader(part, header) >= SIGN))
    return "people";
  if (named("genres") && numbers < 0.5) return "genres";
  if (named("votes") && numbers > 0.5) return "votes";
  if (named("rating") && numbers > 0.5) return "ratings";
  if (named("runtime")) return "runtimes";
  return named("year") && years > 0.5 && !hasTimes(texts) ? "years" : null;
}

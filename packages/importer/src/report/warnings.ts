import type { Note } from "@moodreel/core/error";
import type { ItemReader } from "../items/item-of-row.ts";
import type { UnusedColumn } from "../columns/column-guess.ts";
import { fieldOf } from "../columns/unused-columns.ts";
import { counted } from "../values/counted.ts";
import type { ShortYears } from "../columns/short-years.ts";
import type { RenamedNotThere } from "./renamed-not-there.ts";
import type { ImportNotes } from "./import-notes.ts";

export interface Warned {
  readonly notes: ImportNotes;
  readonly reader: ItemReader;
  /** Whether a column or a companion has genres. */
  readonly hasGenres: boolean;
  readonly repair: string | null;
  readonly unused: readonly UnusedColumn[];
  /** Whether genres are shelves or tags that people gave. */
  readonly shelved: boolean;
  /** Characters that the encoding could not read. */
  readonly broken: number;
  readonly renamed: readonly RenamedNotThere[];
  /** Lines that the genres of what stands below were taken from. */
  readonly sections: readonly string[];
  readonly short: ShortYears | null;
}

/** A sentence, and the same apart from its words. */
export interface Warning {
  readonly text: string;
  readonly note: Note;
}

/** What a person should know before they trust what was read. */
export function warningsOf({
  notes,
  reader,
  hasGenres,
  repair,
  unused,
  shelved,
  broken,
  renamed,
  sections,
  short,
}: Warned): readonly Warning[] {
  const { items, withoutGenre, repeated } = notes;
  const all: readonly (readonly [when: boolean, code: string, text: string, values?: Note["values"]])[] = [
    [repair !== null, "header-repaired", repair ?? ""],
    [
      hasGenres && withoutGenre > 0,
      "some-without-genre",
      `${withoutGenre} of ${counted(items, "item")} ${withoutGenre === 1 ? "has" : "have"} no genre and cannot be recommended by mood.`,
      { count: withoutGenre, items },
    ],
    [
      !hasGenres && !reader.measured,
      "no-genres",
      "No column has genres, so nothing of it can be recommended by mood. Say which column has them, or import a file with genres.",
    ],
    [
      reader.measured && !hasGenres,
      "moods-measured",
      `No column has genres: the moods that were measured stand in for them (Upbeat, Intense, Gloomy, Calm, Dance)${withoutGenre > 0 ? `, which ${withoutGenre} of ${counted(items, "item")} ${withoutGenre === 1 ? "has" : "have"} none of` : ""}.`,
      { count: withoutGenre, items },
    ],
    ...missedFields(unused),
    [
      notes.longGenres.items > 0,
      "genres-long",
      `${counted(notes.longGenres.items, "item has", "items have")} text among the genres that is longer than 60 characters and was left out, such as ${JSON.stringify(`${notes.longGenres.example}…`)}. If several genres stand in it, separate them with commas; if it is something else, say which column has the genres.`,
      { count: notes.longGenres.items, example: `${notes.longGenres.example}…` },
    ],
    ...renamed.map(
      ({ genre, nearest }) =>
        [
          true,
          "genre-renamed-not-there",
          `No row has the genre ${JSON.stringify(genre)}, which was to be read under another name.${nearest.length === 0 ? "" : ` Genres that there are: ${nearest.join(", ")}.`}`,
          { genre, nearest: nearest.join(", ") || "–" },
        ] as const,
    ),
    [
      sections.length > 0,
      "genres-of-sections",
      `The genres are taken from lines above the items: ${sections.slice(0, 10).join(", ")}. Look them over.`,
      { lines: sections.slice(0, 10).join(", ") },
    ],
    [
      short !== null,
      "years-short",
      `${JSON.stringify(short?.column ?? "")} has years of two digits, such as ${short?.example ?? ""}, and nothing says of which century: left out. Write four digits, such as 1985.`,
      { column: short?.column ?? "", example: short?.example ?? "" },
    ],
    [
      shelved,
      "genres-shelved",
      "The genres are taken from what people called things (shelves or tags). Look them over.",
    ],
    [reader.scale === 5, "ratings-of-5", "The ratings go up to 5 and are doubled, so that they go up to 10."],
    [
      reader.scale === 4,
      "ratings-of-4",
      "The ratings go up to 4 and are brought up, so that they go up to 10.",
    ],
    [
      reader.scale === 100,
      "ratings-of-100",
      "The ratings go up to 100 and are divided by 10, so that they go up to 10.",
    ],
    ...notes.unreadableFields.map(
      ({ field, times, example, line }) =>
        [
          true,
          "field-unreadable",
          `${counted(times, "row has", "rows have")} a ${field} that cannot be read, such as ${JSON.stringify(example)} in line ${line}: kept without it.`,
          { count: times, field, example, line },
        ] as const,
    ),
    [
      repeated > 0,
      "rows-repeat",
      `${counted(repeated, "row repeats", "rows repeat")} an item that was there before: the last row of each counts, with the genres of all.`,
      { count: repeated },
    ],
    ...notes.leftOut.map(
      ({ what, rows }) =>
        [
          true,
          "rows-left-out",
          `${counted(rows, "row is", "rows are")} left out: ${what}.`,
          { count: rows, what },
        ] as const,
    ),
    [
      broken > 0,
      "characters-broken",
      `${counted(broken, "character")} could not be read and ${broken === 1 ? "is" : "are"} shown as \uFFFD. Save the file as UTF-8 if that matters.`,
      { count: broken },
    ],
  ];
  return all
    .filter(([when]) => when)
    .map(([, code, text, values = {}]) => ({ text, note: { code, values } }));
}

/** Of each field that nothing fills, the columns that may be meant for it. */
function missedFields(unused: readonly UnusedColumn[]) {
  const missed = unused.filter((column) => column.missed);
  return [...new Set(missed.map(({ looksLike }) => looksLike))].map((looksLike) => {
    const columns = missed.filter((column) => column.looksLike === looksLike);
    const [first] = columns;
    const names = columns.map(({ column }) => JSON.stringify(column)).join(", ");
    const verb = columns.length === 1 ? "looks" : "look";
    const said = first === undefined ? "" : `${fieldOf(first)}=${first.column}`;
    return [
      true,
      "columns-missed",
      `No ${looksLike} were taken from the file, though ${names} ${verb} like ${looksLike}. If they are, say so: ${said}.`,
      { field: looksLike, columns: columns.map(({ column }) => column).join(", ") },
    ] as const;
  });
}

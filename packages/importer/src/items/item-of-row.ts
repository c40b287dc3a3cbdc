import type { Item } from "@moodreel/core";
import { columnKey, LOOSE_GENRES } from "../names/column-names.ts";
import type { FieldColumns } from "../columns/column-guess.ts";
import { hasImdbIds } from "../columns/guess-columns.ts";
import { makerColumn } from "../columns/maker-column.ts";
import { splitNames, type SplitName } from "../columns/split-names.ts";
import type { TableColumns } from "../columns/table-columns.ts";
import { flagName, holdsFlags } from "../columns/flag-columns.ts";
import { looksOf } from "../columns/looks.ts";
import { idRoleOf, type IdRole } from "../names/id-columns.ts";
import { headerOf } from "../names/match-header.ts";
import type { Companions } from "../companions/companions.ts";
import type { KnownGenres } from "../values/known-genres.ts";
import type { GenreSynonyms } from "../values/genres.ts";
import { languageReader } from "../values/language.ts";
import { audioFeatures, audioGenres } from "../values/audio-tags.ts";
import { hasPointedThousands, parseCount } from "../values/count.ts";
import { isInverted, parsePeople } from "../values/people.ts";
import { madeTitle, makerForm } from "../values/made-title.ts";
import { ratedForm, ratedTitle } from "../values/rated-title.ts";
import { parseRating, ratingScale, type RatingScale } from "../values/rating-scale.ts";
import { parseRuntime, runtimeForm } from "../values/runtime.ts";
import { presentText, shownText } from "../values/text.ts";
import { titleInSeries } from "../values/series-in-title.ts";
import { parseTitle } from "../values/title.ts";
import { areTmdbGenres } from "../values/tmdb-genres.ts";
import { parseYear } from "../values/year.ts";
import { factReader } from "./fact-reader.ts";
import { GenreReader, type GenresRead } from "./genre-reader.ts";
import { ItemIds } from "./item-ids.ts";
import { tagReader } from "./tag-reader.ts";

export type UnreadableField = "year" | "rating" | "votes" | "runtime";

/** Takes notes of a row while it is read. */
export interface RowNotes {
  /** A field is left empty because its text is no such value. */
  unreadable(field: UnreadableField, text: string): void;
}

export interface ItemReader {
  /** What the ratings are taken to go up to; `null` without ratings. */
  readonly scale: RatingScale | null;
  /** Whether the genres are shelves or tags that people gave. */
  readonly shelves: boolean;
  /** Whether moods that were measured stand in for genres. */
  readonly measured: boolean;
  /** The names of columns that say by yes and no whether an item has the genre. */
  readonly flags: readonly string[] | null;
  readonly genres: GenreReader;
  /** The genres of the item read last. */
  readonly lastGenres: GenresRead;
  /** An item, or why the row gives none. */
  read(fields: readonly string[], notes: RowNotes): Item | string;
}

export interface ReaderOptions {
  readonly known: KnownGenres;
  readonly synonyms: GenreSynonyms;
  readonly companions: Companions | null;
  readonly forgetGenres: (list: GenresRead) => void;
}

const LONGEST_TITLE = 500;
/** Years below are those of a century, but for books and what Moodreel wrote itself. */
const SHORT = 100;
const NONE: readonly string[] = [];

/** Compiles the columns to what makes items out of rows. */
export function itemReader(table: TableColumns, found: FieldColumns, options: ReaderOptions): ItemReader {
  const { columns, kind, format, values } = table;
  const name = (index: number): string => columns[index] ?? "";
  const [ratingColumn] = found.rating;
  const scale =
    ratingColumn === undefined
      ? null
      : (format?.scale ?? ratingScale(name(ratingColumn), values(ratingColumn), hasImdbIds(columns)));
  const shelves = found.genres.some((at) => LOOSE_GENRES.includes(columnKey(name(at))));
  const flags =
    found.genres.length > 0 && found.genres.every((at) => holdsFlags(values(at)))
      ? found.genres.map((at) => flagName(name(at)))
      : null;
  const { known, synonyms, companions, forgetGenres } = options;
  const numbers =
    found.genres.length > 0 &&
    (found.genres.every((at) => columnKey(name(at)).endsWith("genreids")) ||
      areTmdbGenres(found.genres.flatMap((at) => values(at).filter((text) => text.trim() !== ""))));
  const genreReader = new GenreReader(
    { indexes: found.genres, numbers, flags, shelves, synonyms, known },
    forgetGenres,
  );
  const idRole = (index: number): IdRole => {
    const role = idRoleOf(columnKey(name(index)), format?.tmdb === true, headerOf(name(index)).words);
    return role === "source" && looksOf(values(index)).imdb >= 0.5 ? "imdb" : role;
  };
  const ids = new ItemIds(
    found.id.map((index) => ({ index, role: idRole(index) })),
    kind !== "movie" || format?.name === "Moodreel export",
    kind === "music",
  );
  const [runtimeColumn] = found.runtime;
  const form =
    runtimeColumn === undefined ? null : runtimeForm(name(runtimeColumn), values(runtimeColumn), kind);
  const [votesColumn] = found.votes;
  const pointed = votesColumn !== undefined && hasPointedThousands(values(votesColumn));
  const areBooks = kind === "book";
  const mayBeShort = !areBooks && format?.name !== "Moodreel export";
  /** `95` is no year of a film, and which century is meant is not said. */
  const yearOf = (text: string): number | null => {
    const year = parseYear(text);
    return year !== null && year > 0 && year < SHORT && mayBeShort ? null : year;
  };
  const made = makerColumn(columns, found.people, kind);
  // Of films by their directors alone, who have two names: "Ama, Khosi" among actors are two. Beside directors
  // that are turned round, actors may be listed one by one.
  const mayBeTurned = areBooks ? found.people : kind === "movie" && made !== null ? [made] : [];
  const turned = mayBeTurned.filter((at) => isInverted(values(at)));
  const isTurned =
    turned.length > 0 &&
    (areBooks ||
      found.people.every((at) => turned.includes(at) || !values(at).some((text) => text.includes(","))));
  const isTurnedAlone = areBooks || turned.length > 0;
  const isWhole =
    kind === "music" && found.people.some((at) => values(at).some((text) => /\S;\s*\S/.test(text)));
  const order = isTurned ? "turned" : isTurnedAlone ? "turned alone" : isWhole ? "whole" : "listed";
  const names = splitNames(columns).filter(
    ({ first, last }) => found.people.includes(first) && found.people.includes(last),
  );
  const maker = made ?? (kind === "game" ? null : (names[0]?.last ?? null));
  const languageOf = languageReader();
  const readTags = tagReader(found.tags, columns, kind);
  const readFacts = factReader(found, columns, format?.tmdb === true);
  const measured =
    kind === "music" &&
    found.genres.length === 0 &&
    found.tags.some((at) => audioFeatures().includes(columnKey(name(at))));
  // What its owner thinks of a film is no mean of many: that is for the command for a person's own ratings.
  // A list of boxes says beside each title whether it was watched.
  const isList =
    found.title.join() === "0" && (columns.length === 1 || /^title(,status)?(,genre)?$/.test(columns.join()));
  const rated = isList ? ratedForm(values(0)) : null;
  const bareTitle = (line: string): string => (rated === null ? line : ratedTitle(line, rated).title);
  const by = isList ? makerForm(values(0).map(bareTitle), kind) : null;
  let lastGenres: GenresRead = { genres: NONE, tags: NONE, items: 0 };

  function read(fields: readonly string[], notes: RowNotes): Item | string {
    if (fields.length > columns.length) {
      const extra = fields.slice(columns.length).some((field) => field.trim() !== "");
      if (extra) return `has ${fields.length} fields, the header ${columns.length}: columns may have shifted`;
    }
    const raw = firstOf(fields, found.title, shownText);
    if (raw === null) return "has no title";
    if (raw.length > LONGEST_TITLE) return `has a title of more than ${LONGEST_TITLE} characters`;

    const value = (field: UnreadableField, parse: (text: string) => number | null): number | null => {
      const text = firstOf(fields, found[field], presentText);
      if (text === null) return null;
      const parsed = parse(text);
      if (parsed === null) notes.unreadable(field, text);
      return parsed;
    };
    const madeOne = by === null ? null : madeTitle(bareTitle(raw), by);
    const written = madeOne?.title ?? bareTitle(raw);
    const inSeries = areBooks ? titleInSeries(written) : null;
    const { title, year } = parseTitle(inSeries?.title ?? written, value("year", yearOf));
    const votes = value("votes", (text) => parseCount(text, pointed));
    const rating = value("rating", (text) => (scale === null ? null : parseRating(text, scale)));
    lastGenres = genreReader.listOf(fields);
    const joined = companions?.of(fields) ?? null;
    const language = firstOf(fields, found.language, presentText);
    const people =
      typeof madeOne?.maker === "string"
        ? parsePeople([madeOne.maker], order)
        : found.people.length === 0
          ? NONE
          : parsePeople(peopleOf(fields, found.people, names), order);
    const first = maker === null || presentText(fields[maker]) === null ? null : (people[0] ?? null);
    const id = joined?.id ?? ids.idOf(fields, title, year, first ?? madeOne?.maker ?? null);
    const tags = readTags(fields);
    const named = measured ? audioGenres(tags) : lastGenres.genres;
    const item: Item = {
      id,
      title,
      year,
      genres: joined === null || joined.genres.length === 0 ? named : united(named, joined.genres),
      people,
      // A mean of 0 is how TMDB and others write that nobody has rated.
      rating: (rating === 0 && (votes ?? 0) === 0 ? null : rating) ?? joined?.rated?.rating ?? null,
      votes: votes ?? joined?.rated?.votes ?? null,
      runtime: value("runtime", (text) =>
        form === null ? null : parseRuntime(text, form.unit, form.hoursFirst),
      ),
      language: language === null ? null : languageOf(language),
      tags: united(united(lastGenres.tags, tags), joined?.tags ?? NONE).slice(0, 30),
    };
    const facts = readFacts(fields, item);
    // A book's title as it is written says which part of its series it is.
    if (inSeries?.series != null) {
      const otherTitles = united(facts?.otherTitles ?? NONE, [written]);
      return { ...item, ...facts, otherTitles, series: facts?.series ?? inSeries.series };
    }
    return facts === null ? item : { ...item, ...facts };
  }
  return {
    scale,
    shelves,
    measured,
    flags,
    genres: genreReader,
    get lastGenres() {
      return lastGenres;
    },
    read,
  };
}

function firstOf(
  fields: readonly string[],
  columns: readonly number[],
  textOf: (field: string | undefined) => string | null,
): string | null {
  for (const at of columns) {
    const text = textOf(fields[at]);
    if (text !== null) return text;
  }
  return null;
}

function peopleOf(
  fields: readonly string[],
  columns: readonly number[],
  names: readonly SplitName[],
): readonly string[] {
  if (names.length === 0)
    return columns.map((index) => presentText(fields[index])).filter((text) => text !== null);
  return columns.flatMap((index) => {
    if (names.some(({ last }) => last === index)) return [];
    const text = presentText(fields[index]);
    const name = names.find(({ first }) => first === index);
    const last = name === undefined ? null : presentText(fields[name.last]);
    return text === null && last === null ? [] : [[text, last].filter((part) => part !== null).join(" ")];
  });
}

function united(first: readonly string[], more: readonly string[]): readonly string[] {
  if (more.length === 0) return first;
  return first.length === 0 ? more : [...new Set([...first, ...more])];
}

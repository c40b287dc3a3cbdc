import { ITEM_FIELDS, type ItemField } from "@moodreel/core/item";
import { columnKey, TAGS } from "../names/column-names.ts";
import { FIELD_WORDS } from "../names/field-words.ts";
import { audioFeatures } from "../values/audio-tags.ts";
import { ratingScale } from "../values/rating-scale.ts";
import type { ColumnGuess, FieldColumns, Sureness } from "./column-guess.ts";
import { exportColumns } from "./export-columns.ts";
import { factColumns } from "./fact-columns.ts";
import { fitsLanguage, fitsRuntime, fitsTitle, fitsVotes, fitsYear } from "./fits.ts";
import { certificateByValues } from "./guess-certificate.ts";
import { genreColumns } from "./guess-genres.ts";
import { guessIds } from "./guess-ids.ts";
import { guessPeople } from "./guess-people.ts";
import { OWN_EXPORT } from "./known-formats.ts";
import { hasTimes } from "./looks.ts";
import { isMyRating, isPersonal } from "./personal-columns.ts";
import { likeKey } from "./like-key.ts";
import { splitNames } from "./split-names.ts";
import { KNOWN_NAME, StudiedColumns } from "./studied-columns.ts";
import type { TableColumns } from "./table-columns.ts";
import { parseYear } from "../values/year.ts";

const RUNTIME_NAMES: ReadonlySet<string> = new Set(FIELD_WORDS.runtime.names.split(", "));
const FEW_VOTES = /^(voti|bewertungen|notes|oy|glosy|hlasy)$/;

/** What the names and the first values say; without a title when no column looks like one. */
export function guessColumns(table: TableColumns): ColumnGuess {
  if (table.format?.name === OWN_EXPORT) return exportColumns(table.columns);
  const studied = new StudiedColumns(table);
  const keys = table.columns.map(columnKey);
  const own = table.format?.own === true;
  const ownRatings = own || isPersonal(keys);
  // LibraryThing calls the year of a book so.
  const isDayOfPerson = ownRatings && !keys.includes("sortcharacter");
  const sure: Partial<Record<ItemField, Sureness>> = {};
  const found = Object.fromEntries(ITEM_FIELDS.map((field) => [field, [] as readonly number[]])) as Record<
    ItemField,
    readonly number[]
  >;
  const take = (field: ItemField, columns: readonly number[], how: Sureness): void => {
    if (columns.length === 0) return;
    found[field] = columns;
    sure[field] = how;
  };
  const best = (
    field: keyof typeof FIELD_WORDS,
    candidates: ReturnType<StudiedColumns["candidates"]>,
  ): void => {
    const [first] = candidates;
    if (first === undefined) return;
    const isEmpty = studied.looks(first.index).present === 0;
    take(field, [first.index], isEmpty ? "unsure" : first.score >= KNOWN_NAME ? "sure" : "likely");
  };

  best("title", studied.candidates(FIELD_WORDS.title, fitsTitle));
  if (found.title.length === 0)
    take(
      "title",
      likeKey(keys, /(title|name)$|^(nombre|nom|nome|naam|namn|navn|nev|isim|imie|nimi)$/),
      "unsure",
    );
  if (found.title.length === 0) take("title", titleByValues(studied, table), "unsure");
  const isTitle = (index: number): boolean => found.title.includes(index);
  if (table.format?.titles === true) return { found: { ...(found as FieldColumns) }, sure };
  best(
    "year",
    studied
      .candidates(FIELD_WORDS.year, fitsYear)
      .filter(
        ({ index }) =>
          !isTitle(index) &&
          !isResolution(studied.looks(index).texts) &&
          !(
            /^date$|time$/.test(keys[index] ?? "") &&
            (isDayOfPerson || hasTimes(studied.looks(index).texts))
          ),
      ),
  );
  if (found.year.length === 0) take("year", yearByValues(studied, isTitle), "unsure");
  genreColumns(table, studied, keys, own, take);
  take("people", guessPeople(studied, splitNames(table.columns), isTitle), "likely");
  best("rating", ratingCandidates(table, studied, ownRatings));
  const isRating = (index: number): boolean => found.rating.includes(index);
  best(
    "votes",
    studied
      .candidates(FIELD_WORDS.votes, (looks, index) => fitsVotes(looks, FEW_VOTES.test(keys[index] ?? "")))
      .filter(({ index }) => !isRating(index)),
  );
  best(
    "runtime",
    studied
      .candidates(FIELD_WORDS.runtime, (looks, index) =>
        keys[index] === "time" && !looks.texts.every((text) => /^\d+\s*\p{L}/u.test(text))
          ? 0
          : fitsRuntime(looks, RUNTIME_NAMES.has(keys[index] ?? "")),
      )
      .filter(({ index }) => !found.year.includes(index)),
  );
  best("language", studied.candidates(FIELD_WORDS.language, fitsLanguage));
  const ids = guessIds(table, studied, found);
  take("id", ids.columns, ids.sure);
  take("tags", tagColumns(table, keys, own, found), "sure");
  const facts = { ...factColumns(keys) };
  if (facts.certificate.length === 0) facts.certificate = certificateByValues(studied, found.rating);
  return {
    found: {
      ...(found as FieldColumns),
      ...facts,
      // In a person's own list a description is the person's.
      overview: own ? [] : facts.overview,
      // Of several ids the first that an item has is its id; the others are links.
      links: [
        ...new Set([
          ...(found.id.length > 1 ? found.id : []),
          ...facts.links.filter((index) => index !== found.id[0]),
        ]),
      ],
    },
    sure,
  };
}

/** Whether a column says how large a picture is, as `Release` may: 1080 is no year there. */
function isResolution(texts: readonly string[]): boolean {
  return texts.some((text) => /^(?:720|1080|2160)[pi]?(?!\d)/i.test(text));
}

/** Of a table without names for its columns: the first that has a different text in nearly every row. */
function titleByValues(studied: StudiedColumns, { headless }: TableColumns): readonly number[] {
  if (headless !== true) return [];
  const index = studied.headers.findIndex((_header, at) => {
    const { present, distinct, numbers, years, links, genres, imdb, meanLength } = studied.looks(at);
    const isText = numbers < 0.3 && years < 0.9 && links < 0.3 && imdb < 0.3 && genres < 0.5;
    return present > 0 && isText && distinct >= present * 0.5 && meanLength >= 2 && meanLength <= 80;
  });
  return index < 0 ? [] : [index];
}

function yearByValues(studied: StudiedColumns, isTitle: (index: number) => boolean): readonly number[] {
  const find = (fits: (looks: ReturnType<StudiedColumns["looks"]>) => boolean): number =>
    studied.headers.findIndex(
      ({ key }, at) =>
        !isTitle(at) && /^column\d+$/.test(key) && studied.looks(at).years > 0.9 && fits(studied.looks(at)),
    );
  const years = find(({ numbers, meanLength }) => numbers > 0.9 && meanLength <= 6);
  // A day beside a year is likely the one on which something was watched, and so are days of which none is old.
  const index = years >= 0 ? years : find((looks) => areDays(looks) && looks.texts.some(isOld));
  return index < 0 ? [] : [index];
}

/** Few kept a diary of films in a table before. */
function isOld(text: string): boolean {
  return (parseYear(text) ?? Infinity) < 2000;
}

function areDays({ numbers, meanLength, texts }: ReturnType<StudiedColumns["looks"]>): boolean {
  return (
    numbers < 0.1 &&
    meanLength <= 20 &&
    !hasTimes(texts) &&
    texts.every((text) => /\d/.test(text) && /\p{L}{3}|[-/.]/u.test(text))
  );
}

/** What the owner's rating is called beside everybody's. */
const OWN_BESIDE: readonly (readonly [mine: string, theirs: string])[] = [
  ["userscore", "communityscore"],
  ["rating", "ratingpress"],
  ["score", "averagescore"],
];

/** Those that hold numbers of a scale: Netflix calls the certificate `rating`. */
function ratingCandidates(table: TableColumns, studied: StudiedColumns, own: boolean) {
  const { columns, values } = table;
  const imdb = hasImdbIds(columns);
  const isAnswer = columns.some((name) => name.startsWith("artist-credit"));
  const candidates = studied.candidates(FIELD_WORDS.rating, (looks, index) => {
    if (looks.imdb > 0.2 || looks.links > 0.5) return 0;
    // MusicBrainz says by a score how well an answer fits what was asked for.
    if (isAnswer && studied.headers[index]?.key === "score") return 0;
    if (ratingScale(columns[index] ?? "", values(index), imdb) === null) return 0;
    return looks.present === 0 ? 0.3 : 1;
  });
  // What is called just rating in the export of a person is the person's own, unless another one says so of itself.
  const keys = studied.headers.map(({ key }) => key);
  // Beside what everybody's is called, the shorter name is the owner's: in Playnite, GCstar and AniList.
  const beside = new Set<string>(
    OWN_BESIDE.flatMap(([mine, theirs]) => (keys.some((key) => key.endsWith(theirs)) ? [mine] : [])),
  );
  const others = candidates.filter(({ index }) => !beside.has(studied.headers[index]?.lastKey ?? ""));
  if (!own) return others.length > 0 ? others : candidates;
  const hasMine = keys.some(isMyRating);
  return candidates.filter(
    ({ index }) =>
      isPublic(studied.headers[index]?.words ?? []) || (hasMine && !isMyRating(keys[index] ?? "")),
  );
}

const PUBLIC: ReadonlySet<string> = new Set(
  "average avg mean imdb tmdb trakt community critic critics metascore metacritic tomatometer audience".split(
    " ",
  ),
);

function isPublic(words: readonly string[]): boolean {
  return words.some((word) => PUBLIC.has(word));
}

function tagColumns(
  { kind }: TableColumns,
  keys: readonly string[],
  own: boolean,
  found: Record<ItemField, readonly number[]>,
): readonly number[] {
  const all = (names: readonly string[]): readonly number[] =>
    names.flatMap((name) => {
      const whole = keys.indexOf(name);
      return whole < 0 ? [] : [whole];
    });
  const tags = own ? [] : all(TAGS).filter((index) => !found.genres.includes(index));
  return kind === "music" ? [...tags, ...all(audioFeatures())] : tags;
}

/** Whether the file comes from IMDb's own data sets, in which `averageRating` goes to ten. */
export function hasImdbIds(columns: readonly string[]): boolean {
  return columns.some((column) => ["tconst", "const", "imdbid"].includes(columnKey(column)));
}

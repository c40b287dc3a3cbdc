import { ID_COLUMNS } from "./id-columns.ts";

/** Names of one column that a field is filled from, best first, as `columnKey`s. */
export const ONE_COLUMN: Readonly<
  Record<"title" | "year" | "genres" | "rating" | "votes" | "runtime" | "language", readonly string[]>
> = {
  title: [
    "title",
    "name",
    "primarytitle",
    "seriestitle",
    "movietitle",
    "filmtitle",
    "movie",
    "film",
    "trackname",
    "booktitle",
    "gametitle",
    "gamename",
    "songtitle",
    "songname",
    "titel",
    "titre",
    "titulo",
    "titolo",
    "originaltitle",
  ],
  year: [
    "year",
    "releasedyear",
    "releaseyear",
    "startyear",
    "titleyear",
    "originalpublicationyear",
    "yearpublished",
    "publicationyear",
    "yearofrelease",
    "yearofpublication",
    "releasedate",
    "released",
    "datepublished",
    "publicationdate",
    "publishdate",
    "jahr",
    "annee",
    "ano",
  ],
  genres: [
    "genres",
    "genre",
    "listedin",
    "trackgenre",
    "maingenre",
    "primarygenre",
    "categories",
    "category",
    "generos",
    "genero",
  ],
  rating: [
    "imdbrating",
    "voteaverage",
    "averagerating",
    "avgrating",
    "avgvote",
    "imdbscore",
    "tmdbrating",
    "traktrating",
    "rating",
    "score",
    "userscore",
    "criticscore",
    "ratingvalue",
    "averagescore",
  ],
  votes: [
    "votecount",
    "noofvotes",
    "numvotes",
    "ratingscount",
    "votes",
    "imdbvotes",
    "numvotedusers",
    "numberofvotes",
    "ratingcount",
    "usercount",
    "positive",
  ],
  runtime: [
    "runtime",
    "runtimeminutes",
    "runtimemins",
    "runtimemin",
    "duration",
    "durationms",
    "length",
    "lengthminutes",
  ],
  language: [
    "language",
    "originallanguage",
    "languagecode",
    "lang",
    "languages",
    "spokenlanguages",
    "sprache",
  ],
};

/**
 * What readers and viewers call things. All are taken for tags; the first for genres too, when there is
 * nothing better.
 */
export const TAGS: readonly string[] = [
  "bookshelves",
  "shelves",
  "tags",
  "keywords",
  "plotkeywords",
  "moods",
  "mood",
];
export const LOOSE_GENRES: readonly string[] = TAGS.slice(0, 4);

/** Genres beside the first column that has them: `genre2`, `Genre 3`, `sub_genre`. */
export const MORE_GENRES = /^(?:(?:genres?|category)\d{1,2}|(?:sub|secondary)genres?)$/;

/** All of them are taken, in this order: those that say most about an item come first. */
export const PEOPLE: readonly string[] = [
  "director",
  "directors",
  "author",
  "authors",
  "additionalauthors",
  "artist",
  "artists",
  "artistname",
  "developer",
  "developers",
  "actors",
  "star",
  "stars",
  "star1",
  "star2",
  "star3",
  "star4",
  "actor1",
  "actor2",
  "actor3",
  "actor1name",
  "actor2name",
  "actor3name",
  "cast",
  "people",
];

/** The form in which column names are compared: `Runtime (mins)` and `runtime_mins` are equal. */
export function columnKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

const RECOGNISED: ReadonlySet<string> = new Set([
  ...Object.values(ONE_COLUMN).flat(),
  ...ID_COLUMNS.map(([name]) => name),
  ...TAGS,
  ...PEOPLE,
]);

/** Whether a header cell is one of the names above. */
export function isRecognised(name: string): boolean {
  const key = columnKey(name);
  return RECOGNISED.has(key) || MORE_GENRES.test(key);
}

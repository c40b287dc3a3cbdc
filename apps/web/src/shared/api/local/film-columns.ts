import { itemOf, type Item } from "@moodreel/core";
import { plainWords } from "@moodreel/core/text";

/**
 * Films by column, for a page to load: 40,000 of them take two thirds of what their CSV takes, gzipped.
 * What occurs again and again stands once, the most frequent first, and is named by its place.
 */
export interface FilmColumns {
  /** A line each. */
  readonly titles: string;
  /** Between commas, like all that follow; empty for unknown. */
  readonly years: string;
  /** IMDb's number in base 36, or the id as it is after `=`; empty where title and year make it. */
  readonly ids: string;
  /** Lists of genres, between bars, a line each. */
  readonly genreLists: string;
  readonly genreListOf: string;
  /** A line each. */
  readonly people: string;
  /** In base 36, between spaces. */
  readonly peopleOf: string;
  /** Tenths. */
  readonly ratings: string;
  readonly votes: string;
  /** Minutes. */
  readonly runtimes: string;
  readonly languages: string;
  readonly certificates: string;
  /** Lists of countries, between bars, a line each. */
  readonly countryLists: string;
  readonly countryListOf: string;
  /** Between bars, a line each. */
  readonly otherTitles: string;
  /** Thousandths. */
  readonly renown: string;
  /** A line each; an empty one for none. */
  readonly seriesNames: string;
  readonly seriesOf: string;
}

/** Films as columns. Tags and other facts are left out: the films that ship have none. */
export function packFilms(films: readonly Item[]): FilmColumns {
  const lists = placesOf(films.map(({ genres }) => genres.join("|")));
  const people = placesOf(films.flatMap((film) => film.people));
  const countries = placesOf(films.map((film) => textOf(film.countries)));
  const series = placesOf(films.map((film) => film.series ?? ""));
  return {
    titles: films.map(({ title }) => title).join("\n"),
    years: films.map(({ year }) => year ?? "").join(),
    ids: films.map(idIn).join(),
    genreLists: [...lists.keys()].join("\n"),
    genreListOf: films.map(({ genres }) => lists.get(genres.join("|"))).join(),
    people: [...people.keys()].join("\n"),
    peopleOf: films.map((film) => film.people.map((name) => people.get(name)!.toString(36)).join(" ")).join(),
    ratings: films.map(({ rating }) => (rating === null ? "" : Math.round(rating * 10))).join(),
    votes: films.map(({ votes }) => votes ?? "").join(),
    runtimes: films.map(({ runtime }) => runtime ?? "").join(),
    languages: films.map(({ language }) => language ?? "").join(),
    certificates: films.map(({ certificate }) => certificate ?? "").join(),
    countryLists: [...countries.keys()].join("\n"),
    countryListOf: films.map((film) => countries.get(textOf(film.countries))).join(),
    otherTitles: films.map((film) => textOf(film.otherTitles)).join("\n"),
    renown: films.map(({ renown }) => (renown === undefined ? "" : Math.round(renown * 1000))).join(),
    seriesNames: [...series.keys()].join("\n"),
    seriesOf: films.map((film) => series.get(film.series ?? "")).join(),
  };
}

export function unpackFilms(columns: FilmColumns): readonly Item[] {
  const [
    years,
    ids,
    listOf,
    peopleOf,
    ratings,
    votes,
    runtimes,
    languages,
    certificates,
    countryOf,
    renown,
    seriesOf,
  ] = [
    columns.years,
    columns.ids,
    columns.genreListOf,
    columns.peopleOf,
    columns.ratings,
    columns.votes,
    columns.runtimes,
    columns.languages,
    columns.certificates,
    columns.countryListOf,
    columns.renown,
    columns.seriesOf,
  ].map((column) => column.split(","));
  const lists = columns.genreLists.split("\n").map((list) => (list === "" ? [] : list.split("|")));
  const people = columns.people.split("\n");
  const countryLists = columns.countryLists.split("\n");
  const otherTitles = columns.otherTitles.split("\n");
  const seriesNames = columns.seriesNames.split("\n");
  return columns.titles.split("\n").map((title, at) => {
    const year = numberIn(years![at]!);
    const names = peopleOf![at]!;
    const tenths = numberIn(ratings![at]!);
    const thousandths = numberIn(renown![at]!);
    return itemOf({
      id: idOf(ids![at]!, title, year),
      title,
      year,
      genres: lists[Number(listOf![at])]!,
      people: names === "" ? [] : names.split(" ").map((place) => people[Number.parseInt(place, 36)]!),
      rating: tenths === null ? null : tenths / 10,
      votes: numberIn(votes![at]!),
      runtime: numberIn(runtimes![at]!),
      language: languages![at]! || null,
      ...factsOf({
        otherTitles: listOfText(otherTitles[at]!),
        certificate: certificates![at]! || undefined,
        countries: listOfText(countryLists[Number(countryOf![at])]!),
        renown: thousandths === null ? undefined : thousandths / 1000,
        series: seriesNames[Number(seriesOf![at])] || undefined,
      }),
    });
  });
}

/** Without what is absent. */
function factsOf(facts: Partial<Item>): Partial<Item> {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}

function textOf(list: readonly string[] | undefined): string {
  return (list ?? []).join("|");
}

function listOfText(text: string): readonly string[] | undefined {
  return text === "" ? undefined : text.split("|");
}

/** Each text once, with its place: the most frequent first. */
function placesOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const ordered = [...counts].toSorted(([a, often], [b, other]) => other - often || (a < b ? -1 : 1));
  return new Map(ordered.map(([text], place) => [text, place]));
}

function numberIn(text: string): number | null {
  return text === "" ? null : Number(text);
}

const IMDB = /^tt(\d{7,})$/;

function idIn({ id, title, year }: Item): string {
  if (id === usualId(title, year)) return "";
  const [, digits] = IMDB.exec(id) ?? [];
  const short = digits === undefined ? "" : Number(digits).toString(36);
  return idOf(short, title, year) === id ? short : `=${id}`;
}

function idOf(text: string, title: string, year: number | null): string {
  if (text === "") return usualId(title, year);
  if (text.startsWith("=")) return text.slice(1);
  return `tt${String(Number.parseInt(text, 36)).padStart(7, "0")}`;
}

/** What an import makes of title and year where a film has no id of its own; where it does not, the id is written. */
function usualId(title: string, year: number | null): string {
  const slug = plainWords(title).replaceAll(" ", "-");
  return year === null ? slug : `${slug}-${year}`;
}

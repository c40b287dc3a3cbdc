import type { ItemFacts } from "@moodreel/core/item";

/** Where the facts of items stand; empty where there are none. */
export type FactColumns = Readonly<Record<keyof ItemFacts, readonly number[]>>;

/** Names of columns of facts, as `columnKey`s, best first. */
const NAMES: Readonly<Record<keyof ItemFacts, readonly string[]>> = {
  otherTitles: [
    "othertitles",
    "originaltitle",
    "originalname",
    "englishtitle",
    "titleenglish",
    "internationaltitle",
    "alternativetitle",
    "alternativetitles",
    "alternatetitles",
    "akas",
  ],
  overview: [
    "overview",
    "plot",
    "description",
    "synopsis",
    "storyline",
    "shortdescription",
    "summary",
    "outline",
  ],
  certificate: [
    "certificate",
    "certification",
    "contentrating",
    "mpaa",
    "mpaarating",
    "rated",
    "agerating",
    "maturityrating",
    "esrbrating",
    "esrb",
    "officialrating",
    "parentalrating",
    "agecertification",
  ],
  series: [
    "series",
    "collection",
    "belongstocollection",
    "franchise",
    "seriesname",
    "collectionname",
    "collectiontitle",
    "setname",
    "set",
  ],
  countries: [
    "countries",
    "country",
    "productioncountries",
    "productioncountry",
    "countryoforigin",
    "origincountry",
  ],
  releaseDate: [
    "releasedate",
    "released",
    "dateofrelease",
    "premiered",
    "datepublished",
    "publicationdate",
    "publishdate",
    "firstairdate",
    "premieredate",
    "originallyavailableat",
    "incinemas",
  ],
  links: ["links", "imdbid", "imdbtitleid", "tmdbid", "wikidataid", "tvdbid"],
  poster: ["poster", "posterpath", "posterurl", "posterlink"],
  places: ["places"],
  renown: ["renown"],
};

/** All columns of a list are taken, of the others the best. */
const LISTS: ReadonlySet<keyof ItemFacts> = new Set(["otherTitles", "countries", "links", "places"]);

/** @param keys the header as `columnKey`s */
export function factColumns(keys: readonly string[]): FactColumns {
  const columnsOf = (fact: keyof ItemFacts): readonly number[] => {
    const columns = NAMES[fact].map((name) => keys.indexOf(name)).filter((at) => at >= 0);
    return LISTS.has(fact) ? columns : columns.slice(0, 1);
  };
  return {
    otherTitles: columnsOf("otherTitles"),
    overview: columnsOf("overview"),
    certificate: columnsOf("certificate"),
    series: columnsOf("series"),
    countries: columnsOf("countries"),
    releaseDate: columnsOf("releaseDate"),
    links: columnsOf("links"),
    poster: columnsOf("poster"),
    places: columnsOf("places"),
    renown: columnsOf("renown"),
  };
}

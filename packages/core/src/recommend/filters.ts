import type { Item } from "../item/item.ts";

/** What a person asks of an item besides its genre. All bounds include their value. */
export interface Filters {
  readonly yearFrom?: number | undefined;
  readonly yearTo?: number | undefined;
  /** 0 to 10. An item without a rating does not pass. */
  readonly minRating?: number | undefined;
  readonly minVotes?: number | undefined;
  /** Minutes. An item of unknown length does not pass. */
  readonly maxRuntime?: number | undefined;
  /** Years, 0 to 18: for this age or younger, by its certificate. An item without one that says an age does not pass. */
  readonly maxAge?: number | undefined;
  /** As `Item.language`; one of them. An item of unknown language does not pass. */
  readonly languages?: readonly string[] | undefined;
  /** As `Item.certificate`, without regard to case and punctuation; one of them. Unknown ones do not pass. */
  readonly certificates?: readonly string[] | undefined;
  /** As `Item.countries`; one of them. */
  readonly countries?: readonly string[] | undefined;
  /** Series or collections; one of them. */
  readonly series?: readonly string[] | undefined;
  /** Names that must all be there, without regard to case and accents. */
  readonly withPeople?: readonly string[] | undefined;
  /** Genre names that must all be there. */
  readonly withGenres?: readonly string[] | undefined;
  /** Genre names of which none may be there. */
  readonly withoutGenres?: readonly string[] | undefined;
  /** Ids to leave out: seen, or just shown. */
  readonly exclude?: readonly Item["id"][] | undefined;
}

export type FilterName = keyof Filters;

/** As they stand in a sentence: "without the minimum rating". */
export const FILTER_WORDS: Readonly<Record<FilterName, string>> = {
  yearFrom: "the earliest year",
  yearTo: "the latest year",
  minRating: "the minimum rating",
  minVotes: "the minimum number of votes",
  maxRuntime: "the maximum length",
  maxAge: "the age limit",
  languages: "the language",
  certificates: "the certificate",
  countries: "the country",
  series: "the series",
  withPeople: "the people",
  withGenres: "the required genres",
  withoutGenres: "the excluded genres",
  exclude: "the list of items to leave out",
};

/** The filters that are set, in one order however they were given: what can be relaxed when nothing fits. */
export function activeFilters(filters: Filters): readonly FilterName[] {
  return (Object.keys(FILTER_WORDS) as FilterName[]).filter((name) => {
    const value = filters[name];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  });
}

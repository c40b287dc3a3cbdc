import type { ItemLinks } from "./item-links.ts";

/** Where an item can be played: on a media server that the person connected, or from a folder of theirs. */
export interface PlayPlace {
  /** The name of the source, such as `jellyfin` or `kodi`; no colon in it. */
  readonly source: string;
  /** What the source calls the item. Never an address or a path. */
  readonly id: string;
}

/** What may be known of an item beside what a list is chosen by. What is not known is absent. */
export interface ItemFacts {
  /** The original title, the English one and others, without `title` itself. */
  readonly otherTitles?: readonly string[] | undefined;
  /** What it is about, in a few sentences of plain text. */
  readonly overview?: string | undefined;
  /** For which age, as its country writes it: `PG-13`, `FSK 12`, `TV-MA`. */
  readonly certificate?: string | undefined;
  /** The series or collection that it belongs to: `The Matrix Collection`. */
  readonly series?: string | undefined;
  /** As the catalogue writes them: `Japan`, `US`. */
  readonly countries?: readonly string[] | undefined;
  /** ISO 8601 as far as it is known: `1999-03-31`, `1999-03`, `1999`. */
  readonly releaseDate?: string | undefined;
  /** What other sites call it, beside what `id` says. `linksOf` gives both. */
  readonly links?: ItemLinks | undefined;
  /**
   * A reference to its poster, which only the server that keeps it can follow: `SOURCE:REFERENCE`, as in
   * `folder:Heat (1995)/poster.jpg`. Never an address for a page to fetch.
   */
  readonly poster?: string | undefined;
  readonly places?: readonly PlayPlace[] | undefined;
  /**
   * How many people know and like it, 0 to 1, by whatever a catalogue has to go by: prizes, box office,
   * the other films of its people. It stands beside the rating and is never shown as one.
   */
  readonly renown?: number | undefined;
}

/** The facts in the order in which they are shown and written. */
export const ITEM_FACTS = [
  "otherTitles",
  "overview",
  "certificate",
  "series",
  "countries",
  "releaseDate",
  "links",
  "poster",
  "places",
  "renown",
] as const satisfies readonly (keyof ItemFacts)[];

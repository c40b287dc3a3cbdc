import type { Kind } from "@moodreel/core";
import type { ItemSort } from "@moodreel/core/item";
import type {
  AboutItem,
  Catalog,
  Facets,
  Filters,
  ItemPage,
  OneRequest,
  Played,
  RecommendationRequest,
  Recommendation,
  Similar,
  WhyNotRequest,
  WhyNot,
} from "@moodreel/client";

/** What is looked for in a catalogue. */
export interface ItemsQuestion {
  /** Words of a title; empty for all. */
  readonly text: string;
  /** By default by quality. */
  readonly sort?: ItemSort | undefined;
  readonly filters: Omit<Filters, "exclude">;
  /** Who looks: what the age limit of one of them keeps away does not come. */
  readonly viewers: readonly string[];
}

/** An item on a shelf, and who looks at it. */
export interface ItemQuestion {
  readonly item: string;
  readonly kind: Kind;
  /** Where it is looked for; `undefined` for all catalogues of the kind. */
  readonly catalog?: string | undefined;
  /** Whose opinion and limits count. */
  readonly viewer?: string | undefined;
}

/** An item on the page. */
export interface ShownItem {
  readonly id: string;
  readonly kind: Kind;
}

/** Finds items: for a mood, by title, and why one was not found. */
export interface FilmApi {
  recommend(body: RecommendationRequest, signal: AbortSignal): Promise<Recommendation>;
  /** The single best for a mood, and with what was refused the next best. */
  recommendOne(body: OneRequest, signal: AbortSignal): Promise<Recommendation>;
  /** Everything that is known of an item. */
  aboutItem(question: ItemQuestion, signal: AbortSignal): Promise<AboutItem>;
  /** What is most like it. */
  findSimilar(question: ItemQuestion, count: number, signal: AbortSignal): Promise<Similar>;
  /** What there is to filter by. */
  readFacets(kind: Kind, signal: AbortSignal): Promise<Facets>;
  askWhyNot(body: WhyNotRequest): Promise<WhyNot>;
  /** The picture of an item's poster; `null` for none. Not there where there is nobody to have it from. */
  readonly posterOf?: (
    item: ShownItem,
    viewers: readonly string[],
    signal: AbortSignal,
  ) => Promise<Blob | null>;
  /** Starts an item on a media server. Not there where none can be connected. */
  readonly play?: (item: ShownItem, on: string, viewers: readonly string[]) => Promise<Played>;
  /**
   * A page of a catalogue's items, or without a name of all that there are of the kind.
   *
   * @param cursor `next` of the page before; `null` for the first
   */
  findItems(
    catalog: Pick<Catalog, "kind"> & Partial<Pick<Catalog, "name">>,
    question: ItemsQuestion,
    page: { readonly limit: number; readonly cursor: string | null; readonly signal: AbortSignal },
  ): Promise<ItemPage>;
}

import type { Kind } from "@moodreel/core";
import type {
  AboutItem,
  Catalog,
  Facets,
  Filters,
  ItemPage,
  OneRequest,
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
  /**
   * A page of a catalogue's items, the best known first.
   *
   * @param cursor `next` of the page before; `null` for the first
   */
  findItems(
    catalog: Pick<Catalog, "name" | "kind">,
    question: ItemsQuestion,
    page: { readonly limit: number; readonly cursor: string | null; readonly signal: AbortSignal },
  ): Promise<ItemPage>;
}

import type {
  Catalog,
  Filters,
  ItemPage,
  RecommendationRequest,
  Recommendation,
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

/** Finds items: for a mood, by title, and why one was not found. */
export interface FilmApi {
  recommend(body: RecommendationRequest, signal: AbortSignal): Promise<Recommendation>;
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

import type { Filters } from "@moodreel/core";
import type {
  CatalogInfo,
  ItemPageResponse,
  RecommendationRequest,
  RecommendationResponse,
  WhyNotRequest,
  WhyNotResponse,
} from "@moodreel/server/schema";

/** What is looked for in a catalogue. */
export interface ItemsQuestion {
  /** Words of a title; empty for all. */
  readonly text: string;
  readonly filters: Filters;
}

/** Finds items: for a mood, by title, and why one was not found. */
export interface FilmApi {
  recommend(body: RecommendationRequest, signal: AbortSignal): Promise<RecommendationResponse>;
  askWhyNot(body: WhyNotRequest): Promise<WhyNotResponse>;
  /**
   * A page of a catalogue's items, the best known first.
   *
   * @param cursor `next` of the page before; `null` for the first
   */
  findItems(
    catalog: Pick<CatalogInfo, "name" | "kind">,
    question: ItemsQuestion,
    page: { readonly limit: number; readonly cursor: string | null; readonly signal: AbortSignal },
  ): Promise<ItemPageResponse>;
}

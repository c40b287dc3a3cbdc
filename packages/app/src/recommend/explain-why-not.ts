import { genreWeights, recommend, tellWhyNot, whyNot, type Item, type WhyNot } from "@moodreel/core";
import { wantedFeel } from "@moodreel/core/feel";
import { failedFilters, FILTER_WORDS, type FilterName } from "@moodreel/core/recommend";
import type { ShelfGiven } from "../catalogs/choose-catalog.ts";
import type { Context, Shelf } from "../context/context.ts";
import { findItem } from "../catalogs/find-item.ts";
import { prepareRequest } from "./prepare-request.ts";
import { unknownItem } from "../catalogs/unknown.ts";
import type { StoreRequest } from "./store-request.ts";

/** Why an item is not on a list: of the ranking, or of what kept it from being ranked. */
export type WhyNotAnswer = (
  | WhyNot
  | { readonly why: "left-out" }
  | { readonly why: "filtered"; readonly filters: readonly FilterName[] }
  /** There is no list, as its own message says. */
  | { readonly why: "no-list" }
) & {
  readonly item: Item;
  readonly message: string;
  /** Others that may have been meant. */
  readonly others: readonly Item[];
  readonly catalog: string;
};

type Sources = Pick<Context, "catalogs" | "policies" | "bringStarter">;

/**
 * @param wanted an id, or words of a title
 * @throws MoodreelError `item-unknown`, `catalog-unknown`, `catalog-kind-mismatch`
 */
export async function explainWhyNot(
  context: Sources,
  request: StoreRequest,
  wanted: string,
): Promise<WhyNotAnswer> {
  const { kind, mood, basis, viewers, filters } = request;
  const found = await findItem(context, wanted, { kind, catalog: request.catalog });
  const prepared = await prepareRequest(context, request);
  if (prepared === null) throw unknownItem(wanted, null);
  const { item } = found;
  const candidates = new Map<string, Item>();
  const result = await recommend(prepared.request, async (query) => {
    const items = await prepared.find(query);
    for (const candidate of items) candidates.set(candidate.id, candidate);
    return items;
  });
  if (result.outcome !== "items" || mood.dominant === "unsure") {
    return { ...found, why: "no-list", message: result.message };
  }
  const place = result.items.findIndex(({ id }) => id === item.id);
  if (place < 0 && viewers?.memory.leftOut.has(item.id) === true) {
    const message = `${item.title} was seen or ruled out${viewers.names.length > 1 ? " by one of you" : ""}, or is not for tonight. Take the reaction back, or ask for seen ones, too.`;
    return { ...found, why: "left-out", message };
  }
  const failed = place < 0 ? failedFilters(item, filters) : [];
  if (failed.length > 0) {
    const names = failed.map((name) => FILTER_WORDS[name]).join(" and ");
    const message = `${item.title} does not pass ${names}, and filters come first.`;
    return { ...found, why: "filtered", filters: failed, message };
  }
  const { policy, intent, taste, passedOver } = prepared.request;
  const why = whyNot(
    item,
    result.items.map(({ score, terms, ...shown }) => ({ item: shown, score, terms, matched: [] })),
    [...candidates.values()],
    genreWeights(mood.scores, mood.dominant, policy[intent]),
    { wanted: wantedFeel(mood.scores, intent), taste, passedOver },
  );
  return { ...found, ...why, message: tellWhyNot(item.title, why, mood.dominant, basis) };
}

/** For a question that gives no list, such as that of a picture without a face. */
export async function noList(
  shelf: Shelf,
  given: ShelfGiven,
  wanted: string,
  message: string,
): Promise<WhyNotAnswer> {
  return { ...(await findItem(shelf, wanted, given)), why: "no-list", message };
}

import {
  genreWeights,
  recommend,
  tellWhyNot,
  whyNot,
  type Filters,
  type Item,
  type WhyNot,
} from "@moodreel/core";
import { wantedFeel } from "@moodreel/core/feel";
import { failedFilters, FILTER_WORDS, type FilterName, type RuleName } from "@moodreel/core/recommend";
import { uniteLists } from "@moodreel/core/table";
import type { ShelfGiven } from "../catalogs/choose-catalog.ts";
import type { Context, Shelf } from "../context/context.ts";
import { findItem } from "../catalogs/find-item.ts";
import { withAgeLimit } from "../audience/age-limit.ts";
import { prepareRequest, type Prepared } from "./prepare-request.ts";
import { unknownItem } from "../catalogs/unknown.ts";
import { keptOutBy } from "./standing-rules.ts";
import { tellKeptOut } from "./tell-kept-out.ts";
import type { StoreRequest } from "./store-request.ts";

/** Why an item is not on a list: of the ranking, or of what kept it from being ranked. */
export type WhyNotAnswer = (
  | WhyNot
  | { readonly why: "left-out"; readonly by: readonly RuleName[] }
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

/** Without what every answer has. */
type Why = WhyNotAnswer extends infer Answer
  ? Answer extends WhyNotAnswer
    ? Omit<Answer, "item" | "others" | "catalog">
    : never
  : never;

/**
 * @param wanted an id, or words of a title
 * @throws MoodreelError `item-unknown`, `catalog-unknown`, `catalog-kind-mismatch`
 */
export async function explainWhyNot(
  context: Sources,
  request: StoreRequest,
  wanted: string,
): Promise<WhyNotAnswer> {
  const { kind, catalog, viewers } = request;
  const allowed = withAgeLimit({}, viewers?.ageLimit ?? null);
  const found = await findItem(context, wanted, { kind, catalog }, allowed);
  const prepared = await prepareRequest(context, request);
  if (prepared === null) throw unknownItem(wanted, null);
  const ids = await context.catalogs.idsOfCopies(found.catalog, found.item);
  return { ...found, ...(await whyOf(found.item, ids, request, prepared)) };
}

/**
 * What keeps an item out whatever the list is comes before what the list has in its place.
 *
 * @param ids what catalogues call it: whoever has seen it under one of them has seen it
 */
async function whyOf(
  item: Item,
  ids: readonly Item["id"][],
  request: StoreRequest,
  prepared: Prepared,
): Promise<Why> {
  const { mood, filters } = request;
  let candidates: readonly Item[] = [];
  const result = await recommend(prepared.request, async (query) => {
    const items = await prepared.find(query);
    candidates = uniteLists([candidates, items]);
    return items;
  });

  if (mood.dominant === "unsure" || result.outcome === "unmapped-emotion")
    return { why: "no-list", message: result.message };
  const copies = ids.map((id) => ({ ...item, id }));
  const kept = copies.find((copy) => keptOutBy(copy, prepared.rules).some(({ name }) => name === "seen"));
  const copy = kept ?? item;
  const by = keptOutBy(copy, prepared.rules);
  if (by.length > 0) {
    const message = tellKeptOut(copy, by, request.viewers);
    return { why: "left-out", by: by.map(({ name }) => name), message };
  }
  const failed = failedFilters(item, filters);
  const filtered = `${item.title} does not pass ${failed.map((name) => FILTER_WORDS[name]).join(" and ")}`;
  if (result.outcome !== "items") {
    const message = failed.length === 0 ? result.message : `${filtered}. ${result.message}`;
    return { why: "no-list", message };
  }
  if (failed.length > 0) {
    return { why: "filtered", filters: failed, message: `${filtered}, and filters come first.` };
  }
  const { policy, intent, effort, renown, taste, passedOver } = prepared.request;
  const why = whyNot(
    item,
    result.items.map(({ score, terms, ...shown }) => ({ item: shown, score, terms, matched: [] })),
    candidates,
    genreWeights(mood.scores, mood.dominant, policy[intent]),
    { wanted: wantedFeel(mood.scores, intent), effort, renown, taste, passedOver },
  );
  return { ...why, message: tellWhyNot(item.title, why, mood.dominant, request.basis) };
}

/** For a question that gives no list, such as that of a picture without a face. */
export async function noList(
  shelf: Shelf,
  given: ShelfGiven,
  wanted: string,
  message: string,
  allowed: Filters,
): Promise<WhyNotAnswer> {
  return { ...(await findItem(shelf, wanted, given, allowed)), why: "no-list", message };
}

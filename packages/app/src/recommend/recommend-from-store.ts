import { rankItems, recommend, type Kind, type Recommendation } from "@moodreel/core";
import type { Context } from "../context/context.ts";
import { prepareRequest, type Prepared } from "./prepare-request.ts";
import { shownWhole } from "./shown-whole.ts";
import type { StoreRecommendation, StoreRequest } from "./store-request.ts";

type Sources = Pick<Context, "catalogs" | "policies" | "bringStarter">;

/**
 * Recommends from what the store holds, under the kind's policy and for those whom it is for.
 *
 * @throws MoodreelError `catalog-unknown` or `catalog-kind-mismatch`
 */
export async function recommendFromStore(
  context: Sources,
  request: StoreRequest,
): Promise<StoreRecommendation> {
  const prepared = await prepareRequest(context, request);
  if (prepared === null) return noCatalog(request);
  const result = await recommend(prepared.request, prepared.find);
  const shown = await shownWhole(context.catalogs, prepared.catalog, result);
  return { ...(await withSeen(shown, request, prepared)), catalog: prepared.catalog };
}

/** When everything that fits was seen or ruled out, says so: it is not the filters' fault. */
async function withSeen(
  result: Recommendation,
  { viewers, kind, filters }: StoreRequest,
  { findAll }: Prepared,
): Promise<Recommendation> {
  if (result.outcome !== "nothing-fits" || viewers === undefined || viewers.memory.leftOut.size === 0)
    return result;
  const all = await findAll({ genres: result.genres, filters });
  const seen = rankItems(all, result.genres, { count: Infinity, seed: 0 }).length;
  if (seen === 0) return result;
  return {
    ...result,
    message: `Of the ${PLURALS[kind]} that fit, all ${seen} were seen or ruled out. Ask for seen ones, too, or take a reaction back.`,
  };
}

const PLURALS: Readonly<Record<Kind, string>> = {
  movie: "films",
  book: "books",
  music: "tracks",
  game: "games",
};

function noCatalog({ mood, kind }: StoreRequest): StoreRecommendation {
  return {
    outcome: "nothing-fits",
    message: `There is no catalogue of ${PLURALS[kind]} yet. Import one: any CSV with a title and a genre column will do.`,
    mood,
    relaxation: null,
    genres: [],
    items: [],
    catalog: null,
  };
}

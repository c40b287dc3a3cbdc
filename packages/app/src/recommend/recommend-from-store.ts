import { recommend } from "@moodreel/core";
import { nounOf } from "@moodreel/core/item";
import type { Context } from "../context/context.ts";
import { prepareRequest } from "./prepare-request.ts";
import { shownWhole } from "./shown-whole.ts";
import type { StoreRecommendation, StoreRequest } from "./store-request.ts";
import { withRules } from "./standing-rules.ts";
import { withWhatKeepsOut } from "./what-keeps-out.ts";

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
  const { filters, kind } = request;
  const ruled = withRules(filters, prepared.rules);
  const shown = await shownWhole(context.catalogs, prepared.catalog, result, ruled);
  return { ...(await withWhatKeepsOut(shown, filters, kind, prepared)), catalog: prepared.catalog };
}

function noCatalog({ mood, kind }: StoreRequest): StoreRecommendation {
  return {
    outcome: "nothing-fits",
    message: `There is no catalogue of ${nounOf(kind, 2)} yet. Import one: any CSV with a title and a genre column will do.`,
    mood,
    relaxation: null,
    genres: [],
    items: [],
    catalog: null,
  };
}

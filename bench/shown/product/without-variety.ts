import { certain, DEFAULTS } from "@moodreel/core";
import { recommendFromStore } from "../../../packages/app/src/recommend/recommend-from-store.ts";
import type { StoreRequest } from "../../../packages/app/src/recommend/store-request.ts";
import { readViewers } from "../../../packages/app/src/viewers/viewers.ts";
import type { Case } from "../protocols/case.ts";
import type { Product } from "./open-product.ts";

/** Products of which a list was compared with that of another seed. */
const checked = new WeakSet<Product>();

/**
 * The ids of the list that the product gives when chance has no part in it. What a person may ask has no
 * word for that yet, so the request is made up as `recommend` makes it.
 */
export async function listWithoutVariety(
  product: Product,
  viewer: string,
  one: Case,
): Promise<readonly string[]> {
  const { store, profiles, models, clock } = product;
  const now = (): number => clock.now;
  const context = { catalogs: store, policies: store, profiles, models, now, bringStarter: async () => null };
  const { kind, intent, fairness, count } = DEFAULTS;
  const request: StoreRequest & { readonly variety: number } = {
    mood: { scores: certain(one.emotion), dominant: one.emotion, confidence: 1, since: clock.now },
    basis: "chosen",
    intent,
    kind,
    filters: {},
    count,
    seed: 1,
    variety: 0,
    viewers: await readViewers(context, { names: [viewer], fairness, includeSeen: false }, kind),
  };
  const idsOf = async (seed: number): Promise<readonly string[]> =>
    (await recommendFromStore(context, { ...request, seed })).items.map(({ id }) => id);
  const ids = await idsOf(request.seed);
  if (!checked.has(product)) {
    checked.add(product);
    if (ids.join() !== (await idsOf(2)).join()) {
      throw new Error("Without variety the list still depends on the seed.");
    }
  }
  return ids;
}

import type { Case } from "../protocols/case.ts";
import type { Product } from "./open-product.ts";

/** Products of which a list was compared with that of another seed. */
const checked = new WeakSet<Product>();

/** The ids of the list that the product gives when chance has no part in it. */
export async function listWithoutVariety(
  product: Product,
  viewer: string,
  { emotion }: Case,
): Promise<readonly string[]> {
  const idsOf = async (seed: number): Promise<readonly string[]> =>
    (await product.moodreel.recommend({ emotion, viewer, variety: 0, seed })).items.map(({ id }) => id);
  const ids = await idsOf(1);
  if (!checked.has(product)) {
    checked.add(product);
    if (ids.join() !== (await idsOf(2)).join()) {
      throw new Error("Without variety the list still depends on the seed.");
    }
  }
  return ids;
}

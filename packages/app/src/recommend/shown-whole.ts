import type { Recommendation } from "@moodreel/core";
import type { CatalogStore } from "@moodreel/store";

/** The items of a list with all that is known of them: candidates come without what is long. */
export async function shownWhole<R extends Recommendation>(
  catalogs: Pick<CatalogStore, "itemsById">,
  catalog: string,
  result: R,
): Promise<R> {
  if (result.outcome !== "items") return result;
  const whole = await catalogs.itemsById(
    catalog,
    result.items.map(({ id }) => id),
  );
  const byId = new Map(whole.map((item) => [item.id, item]));
  return { ...result, items: result.items.map((item) => ({ ...byId.get(item.id), ...item })) };
}

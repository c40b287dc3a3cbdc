import type { Recommendation } from "@moodreel/core";
import type { ShelvedStore } from "@moodreel/store";

/** The items of a list with all that is known of them: candidates come without what is long. */
export async function shownWhole<R extends Recommendation>(
  catalogs: Pick<ShelvedStore, "wholeItems">,
  catalog: string,
  result: R,
): Promise<R> {
  if (result.outcome !== "items") return result;
  const whole = await catalogs.wholeItems(catalog, result.items);
  return { ...result, items: result.items.map((item, at) => ({ ...item, ...whole[at] })) };
}

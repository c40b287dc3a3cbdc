import type { Filters, Recommendation } from "@moodreel/core";
import { keysOfGenres } from "@moodreel/core/genre";
import { passTest } from "@moodreel/core/recommend";
import type { ShelvedStore } from "@moodreel/store";

/**
 * The items of a list with all that is known of them: candidates come without what is long, and another catalogue
 * may know more, such as that a film is not for the age that was asked for: what does not pass then is left out.
 */
export async function shownWhole<R extends Recommendation>(
  catalogs: Pick<ShelvedStore, "wholeItems">,
  catalog: string,
  result: R,
  { exclude: _exclude, ...filters }: Filters,
): Promise<R> {
  if (result.outcome !== "items") return result;
  const whole = await catalogs.wholeItems(catalog, result.items);
  const passes = passTest(filters);
  const items = result.items.map((item, at) => ({ ...item, ...whole[at] }));
  return { ...result, items: items.filter((item) => passes(item, keysOfGenres(item.genres))) };
}

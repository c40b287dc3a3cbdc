import { RecommendError } from "../errors.ts";
import type { RatingColumns } from "./interactions.ts";
import { RatingBuilder } from "./rating-builder.ts";
import type { Rating } from "./rating.ts";

/**
 * Ratings that come row by row, from a reader of tables or from a database, in the columns that a model
 * is fitted on. Ratings of five stars become 2 to 10: when none is over 5, all are doubled.
 *
 * @param batches rows in the order of the file, some thousands at a time; values from 0 to 10
 * @throws RecommendError `ratings-empty`
 * @example
 * ```ts
 * import { collectRatings } from "@moodreel/recommend";
 *
 * async function* rows() {
 *   yield [{ user: "7", item: "tt0113277", value: 4.5, at: 1_600_000_000 }];
 * }
 * console.log((await collectRatings(rows())).value[0]); // 9
 * ```
 */
export async function collectRatings(batches: AsyncIterable<readonly Rating[]>): Promise<RatingColumns> {
  const builder = new RatingBuilder();
  for await (const batch of batches) {
    for (const { user, item, value, at } of batch) {
      builder.add(builder.users.of(user), builder.items.of(item), value, at);
    }
  }
  if (builder.length === 0) {
    throw new RecommendError("ratings-empty", "There are no ratings. Choose a file with a row for each.");
  }
  return builder.scaledColumns();
}

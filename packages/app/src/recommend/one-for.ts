import type { Item } from "@moodreel/core";
import { comesBefore } from "@moodreel/core/series";
import type { Context } from "../context/context.ts";
import type { RecommendAnswer } from "./answer.ts";
import { invalid } from "../questions/check.ts";
import type { RecommendQuestion } from "./question.ts";
import { recommendFor } from "./recommend-for.ts";

export interface OneQuestion extends Omit<RecommendQuestion, "count" | "variety" | "seed" | "diversity"> {
  /** Ids of those that were offered before and refused, such as of an evening. */
  readonly refused?: readonly Item["id"][] | undefined;
}

/** More refusals than anybody makes in an evening. */
const MOST_REFUSED = 1000;
/** So many later parts of what was refused are passed over. */
const MOST_PARTS = 10;

/**
 * The single best item for a mood, with its reasons, and the next best one when that was refused: a list of one,
 * in which chance has no part. Whoever refused the first part of a series is not offered the second, unless nothing
 * else is left.
 *
 * @throws MoodreelError as `recommendFor`
 */
export async function oneFor(
  context: Context,
  { refused = [], ...question }: OneQuestion,
): Promise<RecommendAnswer> {
  if (refused.length > MOST_REFUSED) throw invalid(`refused: give at most ${MOST_REFUSED} ids.`);
  const ask = (without: readonly Item["id"][], peek = question.peek): Promise<RecommendAnswer> => {
    const { filters = {} } = question;
    const exclude = [...(filters.exclude ?? []), ...without];
    return recommendFor(context, {
      ...question,
      peek,
      filters: { ...filters, exclude },
      count: 1,
      variety: 0,
    });
  };
  const best = await ask(refused);
  // A look at the watchlist takes any mood's items, and so is another question.
  if (refused.length === 0 || question.watchlist === "only" || best.catalog === null) return best;
  const before = await context.catalogs.itemsById(best.catalog, [...refused]);
  const parts: Item["id"][] = [];
  let answer = best;
  while (answer.outcome === "items" && parts.length < MOST_PARTS) {
    const { items } = answer;
    if (!items.some((item) => before.some((first) => comesBefore(first, item)))) return answer;
    parts.push(...items.map(({ id }) => id));
    answer = await ask([...refused, ...parts], true);
  }
  return best;
}

import type { Item } from "@moodreel/core";
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

/**
 * The single best item for a mood, with its reasons, and the next best one when that was refused: a list of one,
 * in which chance has no part.
 *
 * @throws MoodreelError as `recommendFor`
 */
export function oneFor(
  context: Context,
  { refused = [], ...question }: OneQuestion,
): Promise<RecommendAnswer> {
  if (refused.length > MOST_REFUSED) throw invalid(`refused: give at most ${MOST_REFUSED} ids.`);
  const { filters = {} } = question;
  const exclude = [...(filters.exclude ?? []), ...refused];
  return recommendFor(context, { ...question, filters: { ...filters, exclude }, count: 1, variety: 0 });
}

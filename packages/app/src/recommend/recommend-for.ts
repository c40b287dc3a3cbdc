import { DEFAULTS, MoodreelError, type ErrorCode, type Mood } from "@moodreel/core";
import { meaningOfFeeling } from "@moodreel/core/feeling";
import type { Basis } from "@moodreel/core/rank";
import { genresNotThere, type Said } from "../catalogs/genres-not-there.ts";
import { momentOf, type Context } from "../context/context.ts";
import { listOrMood, moodOfPicture } from "../pictures/mood-of-picture.ts";
import { recordMood } from "../viewers/record-mood.ts";
import { readViewers, type Viewers } from "../viewers/viewers.ts";
import { answerOf, type RecommendAnswer } from "./answer.ts";
import { explainWhyNot, noList, type WhyNotAnswer } from "./explain-why-not.ts";
import { moodGiven } from "../questions/mood-given.ts";
import { filtersFor } from "../audience/age-limit.ts";
import { namesOf } from "../audience/viewers-given.ts";
import { checkQuestion, withDefaults, type RecommendQuestion } from "./question.ts";
import { recommendFromStore } from "./recommend-from-store.ts";
import type { StoreRequest } from "./store-request.ts";
import { todaysSeed } from "./todays-seed.ts";

/**
 * A list for a mood, with its reasons. Where there is one, the mood goes into the history of those viewers
 * who agreed to keep moods. No face, an unsure mood, an unmapped emotion and nothing that fits are
 * outcomes.
 *
 * @throws MoodreelError `request-invalid`, `profile-unknown`, `catalog-unknown`, `catalog-kind-mismatch`,
 *   `image-unreadable`, `unsupported`
 */
export async function recommendFor(context: Context, question: RecommendQuestion): Promise<RecommendAnswer> {
  const asked = await moodAsked(context, question);
  if ("instead" in asked) return { ...asked.instead, catalog: null } as RecommendAnswer;
  const request = await requestOf(context, question, asked);
  const result = await recommendFromStore(context, request);
  const { viewers } = request;
  const warnings: Said[] = [];
  const warn = (code: string, texts: readonly string[]) =>
    warnings.push(...texts.map((text) => ({ text, note: { code, values: {} } })));
  if (result.catalog !== null) {
    warn("catalog-damaged", await context.catalogs.leftOut(result.catalog));
    warnings.push(...(await genresNotThere(context, question)));
  }
  if (viewers !== undefined) {
    warn("model-unusable", viewers.warnings);
    if (result.outcome === "items" && question.peek !== true)
      warn("mood-not-kept", await keepMood(context, request, viewers, result.catalog));
  }
  return answerOf(result, viewers, warnings);
}

const NOT_KEPT: ReadonlySet<string> = new Set<ErrorCode>([
  "no-permission",
  "disk-full",
  "store-busy",
  "store-forbidden",
  "store-read-only",
  "store-unreachable",
]);

/** A list is not refused because its mood cannot be written down: that is said. */
async function keepMood(
  context: Context,
  request: StoreRequest,
  { keepMoods }: Viewers,
  catalog: string | null,
): Promise<readonly string[]> {
  try {
    await recordMood(context.profiles, keepMoods, { ...request, catalog, at: momentOf(context) });
    return [];
  } catch (error) {
    if (!(error instanceof MoodreelError && NOT_KEPT.has(error.code))) throw error;
    return [`This mood was not kept in the history: ${error.message}`];
  }
}

/**
 * Why an item is not on the list that the same question gives.
 *
 * @param wanted an id, or words of a title
 * @throws MoodreelError as {@link recommendFor}; `item-unknown`
 */
export async function whyNotFor(
  context: Context,
  question: RecommendQuestion,
  wanted: string,
): Promise<WhyNotAnswer> {
  const asked = await moodAsked(context, question);
  if ("instead" in asked) {
    const allowed = await filtersFor(context.profiles, question, {});
    return noList(context, question, wanted, asked.instead.message, allowed);
  }
  return explainWhyNot(context, await requestOf(context, question, asked), wanted);
}

async function moodAsked(context: Context, question: RecommendQuestion) {
  checkQuestion(question);
  const { picture } = question;
  if (picture !== undefined) return listOrMood(await moodOfPicture(context, picture));
  const { feeling } = question;
  return { mood: moodGiven(feeling === undefined ? question : meaningOfFeeling(feeling), context.now()) };
}

async function requestOf(
  context: Context,
  question: RecommendQuestion,
  { mood }: { readonly mood: Mood },
): Promise<StoreRequest> {
  const { scores, picture, feeling, fairness = DEFAULTS.fairness, includeSeen = false } = question;
  const names = namesOf(question);
  const basis: Basis = feeling ?? ((scores ?? picture) === undefined ? "chosen" : "seen");
  const asked = withDefaults(question);
  const anyMood = question.peek === true && asked.watchlist === "only";
  const viewers =
    names.length === 0 ? undefined : await readViewers(context, { names, fairness, includeSeen }, asked.kind);
  const seed = question.seed ?? todaysSeed(mood.since, viewers?.names ?? [], context.timeZone);
  return { ...asked, anyMood, mood, basis, seed, viewers };
}

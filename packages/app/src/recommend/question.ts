import { DEFAULTS, EMOTIONS, INTENTS, KINDS, type Filters, type Intent } from "@moodreel/core";
import { FAIRNESSES, type Fairness } from "@moodreel/core/taste";
import type { Picture } from "../pictures/read-faces.ts";
import type { ShelfGiven } from "../catalogs/choose-catalog.ts";
import type { ViewersGiven } from "../audience/viewers-given.ts";
import type { MoodGiven } from "../questions/mood-given.ts";
import { WATCHLIST_USES, type WatchlistUse } from "@moodreel/core/recommend";
import { EFFORTS, type Effort } from "@moodreel/core/feel";
import { RENOWNS, type Renown } from "@moodreel/core/rank";
import { FEELINGS, meaningOfFeeling, type Feeling, type FeelingMeaning } from "@moodreel/core/feeling";
import { checkNumber, checkWhole, checkWord, invalid } from "../questions/check.ts";

export interface RecommendQuestion extends MoodGiven, ShelfGiven, ViewersGiven {
  /** For several: please the most, or displease nobody. By default `average`. */
  readonly fairness?: Fairness | undefined;
  /** Also what a viewer has seen or ruled out. */
  readonly includeSeen?: boolean | undefined;
  /** Only a look: the mood does not go into anybody's history, and with `watchlist` "only" leaves out no item of it. */
  readonly peek?: boolean | undefined;
  /** Only items of the viewers' watchlists, also those, or none of them. By default `also`. */
  readonly watchlist?: WatchlistUse | undefined;
  /** A picture of faces, in place of scores and emotion: a path (in a page an address), a File, bytes, … */
  readonly picture?: Picture | undefined;
  /** A word for how they are, such as `tired`, in place of scores and emotion: it stands for all that it means. */
  readonly feeling?: Feeling | undefined;
  /** By default `match`, or what the feeling asks for. */
  readonly intent?: Intent | undefined;
  /** Also erotica, which else comes only where a genre of it is asked for. */
  readonly includeErotica?: boolean | undefined;
  readonly filters?: Filters | undefined;
  /** 1 to 100; by default 10. */
  readonly count?: number | undefined;
  /** A whole number from 0 to 4,294,967,295. By default that of the day: the list is the same until tomorrow. */
  readonly seed?: number | undefined;
  /** How much the items differ from each other, 0 to 1; by default a little. */
  readonly diversity?: number | undefined;
  /**
   * How much an item may ask of people: from 0, easy, to 1, demanding, or `easy`, `demanding` and `any`, which
   * is the default.
   */
  readonly effort?: Effort | undefined;
  /**
   * How well known the items should be: from 0, hidden gems, to 1, what everybody knows, or `hidden`, `known` and
   * `any`, which is the default. Taste and filters come first.
   */
  readonly renown?: Renown | undefined;
  /**
   * How much of the list changes from day to day, 0 to 1: with 0 it is always the best there is, with 0.5 about
   * five of ten change, with 1 nearly all. By default 1 for somebody of whom nothing is known, down to 0.46.
   */
  readonly variety?: number | undefined;
}

const MOST_SEED = 2 ** 32 - 1;

/** @throws MoodreelError `request-invalid` for what cannot be meant */
export function checkQuestion(question: RecommendQuestion): void {
  const { scores, emotion, feeling, picture, viewer, viewers, count, seed, diversity, variety } = question;
  const ways = [picture, feeling, scores ?? emotion].filter((way) => way !== undefined);
  if (ways.length === 0) {
    throw invalid("Say what to go by: scores, an emotion, both, a feeling, or a picture.");
  }
  if (picture !== undefined && ways.length > 1) {
    throw invalid("Give a picture, or scores and an emotion, not both.");
  }
  if (ways.length > 1) throw invalid("Give a feeling, or scores and an emotion, not both.");
  checkWord("feeling", feeling, FEELINGS);
  if (viewer !== undefined && viewers !== undefined) throw invalid("Give viewer or viewers, not both.");
  checkWord("emotion", emotion, EMOTIONS);
  checkWord("intent", question.intent, INTENTS);
  checkWord("kind", question.kind, KINDS);
  checkWord("fairness", question.fairness, FAIRNESSES);
  checkWord("watchlist", question.watchlist, WATCHLIST_USES);
  if ((question.watchlist ?? "also") !== "also" && (viewer ?? viewers?.[0]) === undefined) {
    throw invalid("watchlist: say whose with viewer or viewers.");
  }
  checkWhole("count", count, 1, 100);
  checkWhole("seed", seed, 0, MOST_SEED);
  checkNumber("diversity", diversity, 0, 1);
  checkNumber("variety", variety, 0, 1);
  if (typeof question.effort === "number") checkNumber("effort", question.effort, 0, 1);
  else checkWord("effort", question.effort, EFFORTS);
  if (typeof question.renown === "number") checkNumber("renown", question.renown, 0, 1);
  else checkWord("renown", question.renown, RENOWNS);
}

/** What a question leaves out, as it is meant. */
export function withDefaults(question: RecommendQuestion) {
  const { feeling, intent, filters = {}, count, catalog, diversity, variety, effort, renown } = question;
  const { kind = DEFAULTS.kind, watchlist, includeErotica } = question;
  const meant: Partial<FeelingMeaning> = feeling === undefined ? {} : meaningOfFeeling(feeling);
  return {
    kind,
    intent: intent ?? meant.intent ?? DEFAULTS.intent,
    filters,
    genresAsked: meant.genres?.[kind],
    count: count ?? DEFAULTS.count,
    catalog,
    diversity,
    variety,
    effort: effort ?? meant.effort,
    renown,
    watchlist,
    includeErotica,
  };
}

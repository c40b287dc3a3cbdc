import { meaningOfFeeling } from "@moodreel/core/feeling";
import type { Catalog, Recommendation, RecommendationRequest } from "@moodreel/client";
import type { MoodShown } from "../../shared/opinions/mood-shown.ts";
import type { Ask, MoodAsked } from "../../shared/moods/ask.ts";
import { filtersOf } from "../../shared/filters/filter-form.ts";
import { usePreferences } from "../../shared/preferences/use-preferences.ts";
import { useProfiles } from "../../shared/viewers/use-profiles.ts";
import { useWatching } from "../../shared/viewers/use-watching.ts";
import { askedFor } from "../../shared/viewers/asked-for.ts";
import type { Choices } from "./use-choices.ts";

/** One to take, two beside it, and two full rows of six below. */
const COUNT = 15;

/** What is asked of the API for a mood, with all that the person chose; `null` while there is no mood, or nobody knows whose. */
export function useFilmRequest(
  { ask, seed }: Pick<MoodAsked, "ask" | "seed">,
  { intent, kind, form, effort, renown, watchlist }: Choices,
  catalogs: readonly Catalog[],
): RecommendationRequest | null {
  const [{ catalogs: chosen, fairness, profile }] = usePreferences();
  const watching = useWatching();
  const { isSuccess } = useProfiles();
  // Somebody is chosen: not before it is known whose age limit holds.
  const isWhoKnown = isSuccess || profile === null || profile === "";
  if (ask === null || !isWhoKnown) return null;
  const catalog = catalogs.find(({ name, kind: of }) => name === chosen[kind] && of === kind)?.name;
  return {
    ...moodOf(ask),
    ...(effort === null ? {} : { effort }),
    ...(renown === "any" ? {} : { renown }),
    // Whose it is has to be known.
    ...(watchlist === "also" || watching.length === 0 ? {} : { watchlist }),
    ...(catalog === undefined ? {} : { catalog }),
    intent,
    kind,
    filters: filtersOf(form),
    count: COUNT,
    seed,
    ...askedFor(watching, fairness),
  };
}

function moodOf({
  emotion,
  feeling,
  scores,
}: Ask): Pick<RecommendationRequest, "emotion" | "feeling" | "scores"> {
  if (feeling !== null) return { feeling };
  return scores === null ? { emotion } : { emotion, scores };
}

/** The mood that a list is of, as what is said of its films is kept with. */
export function moodShown(
  ask: Ask | null,
  request: RecommendationRequest | null,
  result: Recommendation | null,
): MoodShown | null {
  if (ask === null || request === null) return null;
  const { emotion, feeling } = ask;
  const scores = feeling === null ? ask.scores : meaningOfFeeling(feeling).scores;
  const { intent } = request;
  return {
    mood: {
      emotion,
      ...(scores === null ? {} : { scores }),
      ...(intent === undefined ? {} : { intent }),
    },
    ...(result === null || result.catalog === null ? {} : { catalog: result.catalog }),
  };
}

import { meaningOfFeeling } from "@moodreel/core/feeling";
import type { Catalog, Recommendation, RecommendationRequest } from "@moodreel/client";
import type { MoodShown } from "../../shared/opinions/mood-shown.ts";
import type { Ask, MoodAsked } from "../../shared/moods/ask.ts";
import { filtersOf } from "../../shared/filters/filter-form.ts";
import { chosenCatalog } from "../../shared/preferences/chosen-catalog.ts";
import type { Preferences } from "../../shared/preferences/preferences.ts";
import { usePreferences } from "../../shared/preferences/use-preferences.ts";
import { useProfiles } from "../../shared/viewers/use-profiles.ts";
import { useWatching } from "../../shared/viewers/use-watching.ts";
import { askedFor } from "../../shared/viewers/asked-for.ts";
import type { ListChoices } from "./use-choices.ts";

/** One to take, two beside it, and two full rows of six below. */
const COUNT = 15;

/** What is asked of the API for a mood, with all that the person chose; `null` while there is no mood, or nobody knows whose. */
export function useFilmRequest(
  asked: Pick<MoodAsked, "ask" | "seed">,
  choices: ListChoices,
  catalogs: readonly Catalog[],
): RecommendationRequest | null {
  return filmRequest(asked, choices, useHousehold(catalogs));
}

interface Household {
  readonly catalogs: readonly Catalog[];
  readonly preferences: Preferences;
  /** Names of those whom the list is for. */
  readonly watching: readonly string[];
  /** It is known who lives here. */
  readonly areKnown: boolean;
}

/** Who is here, and what was chosen for them. */
export function useHousehold(catalogs: readonly Catalog[]): Household {
  const [preferences] = usePreferences();
  const watching = useWatching();
  const { isSuccess: areKnown } = useProfiles();
  return { catalogs, preferences, watching, areKnown };
}

/** As {@link useFilmRequest}, of what is known. */
export function filmRequest(
  { ask, seed }: Pick<MoodAsked, "ask" | "seed">,
  { intent, kind, form, effort, renown, watchlist }: ListChoices,
  { catalogs, preferences: { catalogs: chosen, fairness, profile }, watching, areKnown }: Household,
): RecommendationRequest | null {
  // Somebody is chosen: not before it is known whose age limit holds.
  const isWhoKnown = areKnown || profile === null || profile === "";
  if (ask === null || !isWhoKnown) return null;
  return {
    ...moodOf(ask),
    ...(effort === null ? {} : { effort }),
    ...(renown === "any" ? {} : { renown }),
    // Whose it is has to be known.
    ...(watchlist === "also" || watching.length === 0 ? {} : { watchlist }),
    ...chosenCatalog(kind, chosen, catalogs),
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

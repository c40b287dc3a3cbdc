import type { RecommendationRequest, RoomRequest } from "@moodreel/client";
import { INTENTS, KINDS } from "@moodreel/core";
import { isEmotion } from "@moodreel/core/emotion";
import { isFeeling } from "@moodreel/core/feeling";
import { todaysSeed } from "@moodreel/app";
import { useMemo, useState } from "react";
import { filtersOf } from "../../../shared/filters/filter-form.ts";
import { filtersIn } from "../../../shared/filters/filters-in.ts";
import { unreadParts } from "../../../shared/filters/unread-parts.ts";
import { useSearchParams } from "../../../shared/navigation/search-params.ts";
import { useCatalogs } from "../../../shared/api/use-catalogs.ts";
import { chosenCatalog } from "../../../shared/preferences/chosen-catalog.ts";
import { usePreferences } from "../../../shared/preferences/use-preferences.ts";
import { askedFor } from "../../../shared/viewers/asked-for.ts";
import { useWatching } from "../../../shared/viewers/use-watching.ts";

/** What a television asks: three films for itself, and the room that phones come into. */
export interface TvQuestion {
  readonly films: RecommendationRequest;
  readonly room: RoomRequest;
  /** What the address says that cannot be read. */
  readonly unread: readonly string[];
}

/**
 * As the address says: `/tv?kind=movie&viewer=Ana&viewer=Ben&mood=tired&intent=lift&maxAge=12&maxRuntime=120`; what it
 * leaves out is as this browser has it. A television has no keyboard to say who sits before it.
 */
export function useTvQuestion(): TvQuestion {
  const [params] = useSearchParams();
  const chosen = useWatching();
  const [preferred] = usePreferences();
  const { data: catalogs } = useCatalogs();
  const [today] = useState(() => todaysSeed(Date.now()));
  return useMemo(() => {
    const named = [...new Set(params.getAll("viewer").filter((name) => name !== ""))];
    const viewers = named.length === 0 ? [...chosen] : named;
    const kind = KINDS.find((one) => one === params.get("kind")) ?? preferred.kind;
    const intent = INTENTS.find((one) => one === params.get("intent")) ?? preferred.intent;
    const form = filtersIn(params);
    const filters = filtersOf(form);
    const shared = { kind, intent, filters, ...chosenCatalog(kind, preferred.catalogs, catalogs) };
    const word = params.get("mood");
    const mood = isFeeling(word) ? { feeling: word } : { emotion: isEmotion(word) ? word : "neutral" };
    const people = askedFor(viewers, preferred.fairness);
    return {
      films: { ...mood, ...shared, count: 3, seed: today, ...people } as RecommendationRequest,
      room: { ...shared, viewers },
      unread: unreadParts(form, [
        { name: "kind", value: params.get("kind"), isKnown: kind === params.get("kind") },
        { name: "intent", value: params.get("intent"), isKnown: intent === params.get("intent") },
        { name: "mood", value: word, isKnown: isFeeling(word) || isEmotion(word) },
      ]),
    };
  }, [params, chosen, preferred, catalogs, today]);
}

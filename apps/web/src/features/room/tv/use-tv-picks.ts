import type { RecommendationRequest, RoomCard } from "@moodreel/client";
import { todaysSeed } from "@moodreel/app";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApiQueries } from "../../../shared/api/api-context.tsx";
import { usePreferences } from "../../../shared/preferences/use-preferences.ts";
import { askedFor } from "../../../shared/viewers/asked-for.ts";
import { useProfiles } from "../../../shared/viewers/use-profiles.ts";
import { useWatching } from "../../../shared/viewers/use-watching.ts";

/** Three films for an even evening, for those who watch; none before it is known who they are. */
export function useTvPicks(): readonly RoomCard[] {
  const { isSuccess } = useProfiles();
  const watching = useWatching();
  const [{ kind, fairness }] = usePreferences();
  const [seed] = useState(() => todaysSeed(Date.now()));
  const request: RecommendationRequest = {
    emotion: "neutral",
    kind,
    count: 3,
    seed,
    ...askedFor(watching, fairness),
  };
  const { data } = useQuery(useApiQueries().recommendations(isSuccess ? request : null));
  if (data?.outcome !== "items") return [];
  return data.items.map((item) => ({ ...item, kind, because: "neutral" as const, brings: [] }));
}

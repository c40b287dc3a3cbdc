import type { Recommendation, RecommendationRequest, RoomCard } from "@moodreel/client";
import type { Kind } from "@moodreel/core";
import { useQuery } from "@tanstack/react-query";
import { useApiQueries } from "../../../shared/api/api-context.tsx";
import { t } from "../../../shared/i18n/t.ts";
import { useProfiles } from "../../../shared/viewers/use-profiles.ts";

interface TvPicks {
  readonly cards: readonly RoomCard[];
  /** Why there are none; `null` while they come. */
  readonly trouble: Error | string | null;
}

/** Three films for those who watch; none before it is known who they are. */
export function useTvPicks(request: RecommendationRequest): TvPicks {
  const profiles = useProfiles();
  const { kind = "movie" } = request;
  const { data, error } = useQuery(useApiQueries().recommendations(profiles.isSuccess ? request : null));
  if (data?.outcome !== "items") {
    return {
      cards: [],
      trouble: profiles.error ?? error ?? (data === undefined ? null : whyNone(data, kind)),
    };
  }
  return {
    cards: data.items.map((item) => ({ ...item, kind, because: "neutral" as const, brings: [] })),
    trouble: null,
  };
}

function whyNone(answer: Recommendation, kind: Kind): string {
  const isBare = answer.outcome === "nothing-fits" && answer.catalog === null;
  return isBare
    ? `${t("outcome.noShelf", { kind })}. ${t("outcome.noShelfText", { kind })}`
    : t("outcome.nothing");
}

import type { RecommendationResponse } from "@moodreel/server/schema";

/** A film of a list, with why it is there. */
export type Film = RecommendationResponse["items"][number];

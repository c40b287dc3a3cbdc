import type { Recommendation } from "@moodreel/client";

/** A film of a list, with why it is there. */
export type Film = Recommendation["items"][number];

import { timelineOf } from "@moodreel/recommend/interactions";
import { popularity, recentPopularity } from "@moodreel/recommend/scorer";
import { geometric, type Peer } from "./peer.ts";

export const MOST_RATED: Peer = {
  name: "most rated in the genre",
  axes: [],
  prepare: async (train) => () => popularity(train),
};

/** τ in days, up to what no longer differs from counting all. */
export const TAUS = geometric(0.25, 2, 16);

/** As of the time of asking, or of the end of the training part where that is earlier. */
export const RECENT: Peer = {
  name: "recent popularity",
  axes: [{ name: "days", values: TAUS, start: 32, ends: ["high"] }],
  prepare: async (train) => {
    const timeline = timelineOf(train);
    return ({ days }) => recentPopularity(train, days!, timeline);
  },
};

import type { Scorer, ScoreRequest } from "@moodreel/recommend";
import { timelineOf } from "@moodreel/recommend/interactions";
import { recentPopularity } from "@moodreel/recommend/scorer";
import { EASE } from "./item-to-item.ts";
import { geometric, type Peer } from "./peer.ts";
import { TAUS } from "./popular.ts";
import { remember } from "./remember.ts";

/**
 * EASE and what is popular lately, each brought to the scale where the best unseen item has 1. Of the latter
 * the root, so that a few films which everybody sees do not hide all others.
 */
export const EASE_WITH_RECENCY: Peer = {
  name: "EASE with recency",
  axes: [
    ...EASE.axes,
    { name: "days", values: TAUS, start: 32, ends: ["high"] },
    { name: "share", values: [0, ...geometric(0.025, 2, 11)], start: 0.4, ends: ["low"] },
  ],
  prepare: async (train, pool) => {
    const ease = await EASE.prepare(train, pool);
    const timeline = timelineOf(train);
    const recent = remember((days) => recentPopularity(train, days!, timeline));
    return async (setting) => {
      const [taste, trend] = [await ease(setting), recent(setting["days"]!)];
      return {
        name: "",
        items: train.items,
        score: (request) => both(taste, trend, setting["share"]!, request),
      };
    };
  },
};

function both(taste: Scorer, trend: Scorer, share: number, request: ScoreRequest): Float32Array {
  const scores = taste.score(request);
  const lately = trend.common!(request);
  const seen = new Set(request.history.map(({ item }) => taste.items.position(item)));
  const best = (values: Float32Array): number => {
    let most = 0;
    for (let i = 0; i < values.length; i++) if (values[i]! > most && !seen.has(i)) most = values[i]!;
    return most || 1;
  };
  const [own, common] = [best(scores), best(lately)];
  for (let i = 0; i < scores.length; i++) {
    scores[i] = scores[i]! / own + share * Math.sqrt(lately[i]! / common);
  }
  return scores;
}

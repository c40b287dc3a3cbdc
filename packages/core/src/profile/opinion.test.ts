import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Item } from "../item/item.ts";
import { REACTIONS } from "../taste/reaction.ts";
import {
  FOR_EVER,
  isEmptyOpinion,
  isOnWatchlist,
  leftOutUntil,
  likingOfOpinion,
  noOpinion,
  passedLately,
  passedOver,
  withdrawn,
  withRating,
  withReaction,
} from "./opinion.ts";
import { passedBefore } from "./opinion-signs.ts";

const HEAT: Item = {
  id: "tt0113277",
  title: "Heat",
  year: 1995,
  genres: ["Crime"],
  people: [],
  rating: 8.3,
  votes: null,
  runtime: 170,
  language: null,
  tags: [],
};
const NOW = "2026-11-24T20:00:00.000Z";
const LATER = "2026-12-08T20:00:00.000Z";
const LAST = "2026-12-09T20:00:00.000Z";
const NEW = noOpinion(HEAT, NOW);

describe("an opinion", () => {
  it("changes its mind: what contradicts the new reaction goes", () => {
    const liked = withReaction(withReaction(NEW, "watchlist", NOW), "like", NOW);
    expect(Object.keys(liked.reactions)).toEqual(["watchlist", "like"]);
    const ruledOut = withReaction(liked, "never", LATER);
    expect(ruledOut.reactions).toEqual({ never: LATER });
    expect(Object.keys(withReaction(ruledOut, "like", LATER).reactions)).toEqual(["like"]);
  });

  it("leaves out what was seen or ruled out for good, and what is not for now until tomorrow", () => {
    expect(leftOutUntil(NEW)).toBeNull();
    expect(leftOutUntil(withReaction(NEW, "started", NOW))).toBeNull();
    for (const reaction of ["like", "seen", "never", "finished"] as const) {
      expect(leftOutUntil(withReaction(NEW, reaction, NOW))).toBe(FOR_EVER);
    }
    for (const rating of [0, 10]) expect(leftOutUntil(withRating(NEW, rating, NOW))).toBe(FOR_EVER);
    expect(leftOutUntil(withReaction(NEW, "not-now", NOW))).toBe("2026-11-25T08:00:00.000Z");
  });

  it("is on the watchlist until it was seen, rated or liked", () => {
    const wished = withReaction(NEW, "watchlist", NOW);
    expect(isOnWatchlist(NEW)).toBe(false);
    expect(isOnWatchlist(wished)).toBe(true);
    for (const reaction of ["like", "seen", "never", "finished"] as const) {
      expect(isOnWatchlist(withReaction(wished, reaction, LATER))).toBe(false);
    }
    expect(isOnWatchlist(withRating(wished, 7, LATER))).toBe(false);
  });

  it("is wanted again when it goes on the watchlist after it was liked, seen or rated", () => {
    const said = (["like", "seen", "finished"] as const).map((one) => withReaction(NEW, one, NOW));
    for (const known of [...said, withRating(NEW, 9, NOW)]) {
      const again = withReaction(known, "watchlist", LATER);
      expect(isOnWatchlist(again)).toBe(true);
      expect(leftOutUntil(again)).toBeNull();
      expect(likingOfOpinion(again)).toBeGreaterThan(0);
      for (const ended of [withReaction(again, "seen", LAST), withReaction(again, "like", LAST)])
        expect(isOnWatchlist(ended)).toBe(false);
      const rated = withRating(again, 7, LAST);
      expect([isOnWatchlist(rated), leftOutUntil(rated)]).toEqual([false, FOR_EVER]);
      const back = withdrawn(again, "watchlist", LAST);
      expect([isOnWatchlist(back), leftOutUntil(back)]).toEqual([false, FOR_EVER]);
    }
  });

  it("comes back to the watchlist when a like is taken back", () => {
    const liked = withReaction(withReaction(NEW, "watchlist", NOW), "like", LATER);
    expect(isOnWatchlist(withdrawn(liked, "like", LAST))).toBe(true);
  });

  it("goes by the rating where there is one, else by what says most", () => {
    const seen = withReaction(NEW, "seen", NOW);
    expect(likingOfOpinion(withReaction(seen, "like", NOW))).toBe(1);
    expect(likingOfOpinion(withReaction(seen, "started", NOW))).toBe(0.2);
    expect(likingOfOpinion(withRating(withReaction(seen, "like", NOW), 1, NOW))).toBe(-1);
    expect(likingOfOpinion(withdrawn(withRating(seen, 1, NOW), "rating", NOW))).toBe(0.1);
  });

  it("forgets by halves in two weeks that it was passed over", () => {
    const twice = passedOver(passedOver(NEW, NOW), NOW);
    expect(passedLately(twice, NOW)).toBe(2);
    expect(passedLately(twice, LATER)).toBeCloseTo(1, 9);
    for (const moment of [NOW, LATER, LAST])
      expect(passedBefore(twice, Date.parse(moment))).toBe(passedLately(twice, moment));
    expect(passedBefore(NEW, Date.parse(LATER))).toBe(0);
    expect(passedLately(passedOver(twice, LATER), LATER)).toBeCloseTo(2, 9);
  });

  it("is bare again once all that was said is taken back", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...REACTIONS)), (list) => {
        const given = list.reduce((opinion, reaction) => withReaction(opinion, reaction, NOW), NEW);
        expect(isEmptyOpinion(given)).toBe(list.length === 0);
        expect(Math.abs(likingOfOpinion(given))).toBeLessThanOrEqual(1);
        const back = REACTIONS.reduce((opinion, reaction) => withdrawn(opinion, reaction, NOW), given);
        expect(isEmptyOpinion(back)).toBe(true);
      }),
    );
  });
});

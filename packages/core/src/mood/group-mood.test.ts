import { describe, expect, it } from "vitest";
import { certain, normalise } from "../emotion/scores.ts";
import { groupMood } from "./group-mood.ts";
import { moodOfScores } from "./mood-of-scores.ts";

describe("groupMood", () => {
  it("is nobody's for nobody, and one person's own for one", () => {
    const alone = moodOfScores(certain("sad"), 3);
    expect(groupMood([])).toBeNull();
    expect(groupMood([alone])).toBe(alone);
  });

  it("averages, so that a split pair is unsure and a majority leads", () => {
    const happy = moodOfScores(certain("happy"), 1);
    const sad = moodOfScores(certain("sad"), 2);
    expect(groupMood([happy, sad])?.dominant).toBe("unsure");
    expect(groupMood([happy, happy, sad])).toMatchObject({ dominant: "happy", since: 2 });
  });

  it("keeps what all agree on", () => {
    const scores = normalise({ happy: 0.4, neutral: 0.35, sad: 0.25 }) ?? certain("happy");
    const tracked = { ...moodOfScores(scores, 0), dominant: "happy" as const };
    expect(groupMood([tracked, tracked])?.dominant).toBe("happy");
  });
});

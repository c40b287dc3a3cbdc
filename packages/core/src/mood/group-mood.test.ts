import { describe, expect, it } from "vitest";
import type { Emotion } from "../emotion/emotion.ts";
import { certain, normalise, type Scores } from "../emotion/scores.ts";
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

  it("says the same of two people however surely each face is read", () => {
    const look = (scores: Partial<Scores>) => moodOfScores(normalise(scores) ?? certain("neutral"), 0);
    for (const sure of [0.55, 0.7, 0.8, 0.9, 0.98]) {
      const happy = look({ happy: 0.9, neutral: 0.1 });
      expect(groupMood([happy, look({ neutral: sure, sad: 1 - sure })])?.dominant).toBe("happy");
      expect(groupMood([happy, look({ sad: sure, neutral: 1 - sure })])?.dominant).toBe("unsure");
    }
  });

  it("lets most of them decide, and the mean where a face says nothing clear", () => {
    const of = (emotion: Emotion) => moodOfScores(certain(emotion), 0);
    const unclear = moodOfScores(normalise({ happy: 0.4, neutral: 0.35, sad: 0.25 }) ?? certain("sad"), 0);
    expect(groupMood([of("happy"), of("neutral"), of("neutral")])?.dominant).toBe("neutral");
    expect(groupMood([of("happy"), of("sad"), of("angry")])?.dominant).toBe("unsure");
    expect(groupMood([of("happy"), unclear])?.dominant).toBe("happy");
  });

  it("keeps what all agree on", () => {
    const scores = normalise({ happy: 0.4, neutral: 0.35, sad: 0.25 }) ?? certain("happy");
    const tracked = { ...moodOfScores(scores, 0), dominant: "happy" as const };
    expect(groupMood([tracked, tracked])?.dominant).toBe("happy");
  });
});

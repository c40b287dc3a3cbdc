import fc from "fast-check";
import { expect, test } from "vitest";
import type { Emotion } from "../emotion/emotion.ts";
import { certain } from "../emotion/scores.ts";
import type { Mood } from "./mood.ts";
import { NEVER_ASKED, nextSchedule, PAUSE_MS, STABLE_MS, type Schedule } from "./recommendation-schedule.ts";

function mood(dominant: Emotion | "unsure", since: number): Mood {
  return { scores: certain(dominant === "unsure" ? "neutral" : dominant), dominant, confidence: 1, since };
}

test("the first films come once the mood has lasted", () => {
  const early = nextSchedule(NEVER_ASKED, { mood: mood("happy", 0), held: false, at: STABLE_MS - 1 });
  expect(early).toBe(NEVER_ASKED);
  const due = nextSchedule(early, { mood: mood("happy", 0), held: false, at: STABLE_MS });
  expect(due).toEqual({ asked: "happy", askedAt: STABLE_MS });
});

test("the same mood does not ask again", () => {
  const asked: Schedule = { asked: "happy", askedAt: 0 };
  expect(nextSchedule(asked, { mood: mood("happy", 0), held: false, at: 60_000 })).toBe(asked);
});

test("another mood waits for the pause to be over", () => {
  const asked: Schedule = { asked: "happy", askedAt: 0 };
  const soon = nextSchedule(asked, { mood: mood("sad", 1000), held: false, at: 3000 });
  expect(soon).toBe(asked);
  const then = nextSchedule(asked, { mood: mood("sad", 1000), held: false, at: PAUSE_MS });
  expect(then.asked).toBe("sad");
});

test.each([
  ["nobody", null, false],
  ["an unsure mood", mood("unsure", 0), false],
  ["held films", mood("sad", 0), true],
])("%s changes nothing", (_name, now, held) => {
  const asked: Schedule = { asked: "happy", askedAt: 0 };
  expect(nextSchedule(asked, { mood: now, held, at: 60_000 })).toBe(asked);
});

test("whatever the moods do, films never change faster than the pause", () => {
  const steps = fc.array(
    fc.record({
      wait: fc.nat(3000),
      age: fc.nat(5000),
      dominant: fc.constantFrom<Emotion | "unsure">("happy", "sad", "neutral", "unsure"),
    }),
  );
  fc.assert(
    fc.property(steps, (moments) => {
      let schedule = NEVER_ASKED;
      let at = 0;
      for (const { wait, age, dominant } of moments) {
        at += wait;
        const next = nextSchedule(schedule, { mood: mood(dominant, at - age), held: false, at });
        if (next !== schedule) expect(at - schedule.askedAt).toBeGreaterThanOrEqual(PAUSE_MS);
        schedule = next;
      }
    }),
  );
});

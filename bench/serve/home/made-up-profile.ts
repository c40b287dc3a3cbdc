import { certain, EMOTIONS, type Emotion, type Item } from "@moodreel/core";
import { learn, NOTHING_LEARNED, type Learned } from "@moodreel/core/policy";
import { noOpinion, withRating, withReaction, type Opinion } from "@moodreel/core/profile";
import { isTaken, REACTIONS } from "@moodreel/core/taste";
import type { MoodEntry, ProfileExport } from "@moodreel/store";

const LEAST_OPINIONS = 200;
const MORE_OPINIONS = 400;
/** Some of what was said taught the policy, too. */
const LESSONS = 60;
const MOODS = 30;
const START = Date.parse("2026-01-01T20:00:00.000Z");
const HOUR_MS = 3_600_000;

/** Somebody with 200 to 600 opinions, half of them ratings, and a policy that has learned from some. */
export function madeUpProfile(
  name: string,
  items: readonly Item[],
  keepsMoods: boolean,
  random: () => number,
): ProfileExport {
  const of = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const opinions = new Map<string, Opinion>();
  let learned: Learned = NOTHING_LEARNED;
  const many = LEAST_OPINIONS + Math.floor(random() * MORE_OPINIONS);
  for (let said = 0; opinions.size < many; said++) {
    const item = of(items);
    const at = momentAt(said);
    const before = opinions.get(item.id) ?? noOpinion(item, at);
    if (random() < 0.5) opinions.set(item.id, withRating(before, Math.round(random() * 20) / 2, at));
    else {
      const reaction = of(REACTIONS);
      opinions.set(item.id, withReaction(before, reaction, at));
      const taken = isTaken(reaction);
      if (taken !== null && said < LESSONS) {
        learned = learn(learned, {
          scores: certain(of(EMOTIONS)),
          intent: "match",
          genres: item.genres,
          taken,
        });
      }
    }
  }
  return {
    profile: { name, createdAt: momentAt(0), keepsMoods },
    kinds: { movie: { learned, opinions: [...opinions.values()] } },
    moods: keepsMoods ? Array.from({ length: MOODS }, (_, at) => moodAt(at, of(EMOTIONS))) : [],
    corrections: [],
  };
}

function moodAt(hour: number, dominant: Emotion): MoodEntry {
  return {
    at: momentAt(hour),
    dominant,
    scores: certain(dominant),
    intent: "match",
    kind: "movie",
    catalog: "starter",
    picked: [],
  };
}

function momentAt(hour: number): string {
  return new Date(START + hour * HOUR_MS).toISOString();
}

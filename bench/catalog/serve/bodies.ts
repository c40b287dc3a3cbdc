import { EMOTIONS, INTENTS } from "@moodreel/core";
import { randomStream } from "@moodreel/core/random";

/** Requests as pages and programs send them: scores of a face or a chosen mood, every third with filters. */
export function bodies(count: number, seed: number): readonly string[] {
  const random = randomStream(seed);
  return Array.from({ length: count }, (_, at) => {
    const emotion = EMOTIONS[Math.floor(random() * EMOTIONS.length)];
    const scores = Object.fromEntries(
      EMOTIONS.map((name) => [name, random() ** 4 * (name === emotion ? 20 : 1)]),
    );
    const total = Object.values(scores).reduce((sum, score) => sum + score, 0);
    const mood =
      at % 2 === 0
        ? { emotion }
        : {
            scores: Object.fromEntries(Object.entries(scores).map(([name, score]) => [name, score / total])),
            emotion,
          };
    const yearFrom = 1950 + 10 * Math.floor(random() * 8);
    const filters = at % 3 === 0 ? { yearFrom, yearTo: yearFrom + 9, minRating: 6 } : {};
    const intent = INTENTS[Math.floor(random() * INTENTS.length)];
    return JSON.stringify({ ...mood, intent, filters, seed: Math.floor(random() * 1e6) });
  });
}

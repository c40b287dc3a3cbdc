import fc from "fast-check";
import { expect, test } from "vitest";
import { randomStream } from "../../random/random-stream.ts";
import type { Beta } from "./beta.ts";
import { drawLogOdds } from "./draw-log-odds.ts";

// Every prior has three lessons against at least, so that no chance is so near to 1 that two are rounded to one.
const shapeFrom = (min: number) => fc.double({ min, max: 60, noNaN: true });
const betas = fc.array(fc.record({ a: shapeFrom(0.05), b: shapeFrom(3) }), { minLength: 2, maxLength: 20 });
const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const DRAWS = 20;

test("shortcuts leave no number of the stream out, and the same one is the largest", () => {
  fc.assert(
    fc.property(betas, seed, (all, from) => {
      const [random, plain] = [randomStream(from), randomStream(from)];
      for (let draw = 0; draw < DRAWS; draw++) {
        const odds = all.map((beta) => drawLogOdds(beta, random));
        const chances = all.map((beta) => withoutShortcuts(beta, plain));
        expect(odds.indexOf(Math.max(...odds))).toBe(chances.indexOf(Math.max(...chances)));
        odds.forEach((one, at) => expect(1 / (1 + Math.exp(-one))).toBeCloseTo(chances[at]!, 9));
      }
    }),
    { numRuns: 200 },
  );
});

/** Marsaglia and Tsang, as they wrote it down before they made it fast. */
function withoutShortcuts({ a, b }: Beta, random: () => number): number {
  const x = logGamma(a, random);
  const y = logGamma(b, random);
  const most = Math.max(x, y);
  return Math.exp(x - most) / (Math.exp(x - most) + Math.exp(y - most));
}

function logGamma(shape: number, random: () => number): number {
  if (shape < 1) return logGamma(shape + 1, random) + Math.log(positive(random)) / shape;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(positive(random))) * Math.cos(2 * Math.PI * random());
    const v = (1 + c * x) ** 3;
    if (v <= 0) continue;
    if (Math.log(positive(random)) < 0.5 * x * x + d - d * v + d * Math.log(v)) return Math.log(d * v);
  }
}

function positive(random: () => number): number {
  return Math.max(random(), Number.MIN_VALUE);
}

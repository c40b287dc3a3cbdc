import fc from "fast-check";
import { expect, test } from "vitest";
import { randomStream } from "../../random/random-stream.ts";
import type { Beta } from "./beta.ts";
import { drawBeta } from "./draw-beta.ts";

const shape = fc.double({ min: 0.05, max: 60, noNaN: true });
const beta = fc.record({ a: shape, b: shape });
const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const DRAWS = 50;

test("shortcuts change no number and leave no number of the stream out", () => {
  fc.assert(
    fc.property(beta, seed, (of, from) => {
      const [random, plain] = [randomStream(from), randomStream(from)];
      for (let draw = 0; draw < DRAWS; draw++) expect(drawBeta(of, random)).toBe(withoutShortcuts(of, plain));
    }),
    { numRuns: 500 },
  );
});

test("a number that is of no use is less than those that are", () => {
  const chance = fc.double({ min: 1e-6, max: 0.999_999, noNaN: true });
  fc.assert(
    fc.property(beta, seed, chance, (of, from, least) => {
      const [random, plain] = [randomStream(from), randomStream(from)];
      const odds = Math.log(least / (1 - least));
      for (let draw = 0; draw < DRAWS; draw++) {
        const exact = withoutShortcuts(of, plain);
        const drawn = drawBeta(of, random, odds);
        if (drawn === -1) expect(exact).toBeLessThan(least);
        else expect(drawn).toBe(exact);
      }
    }),
    { numRuns: 500 },
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

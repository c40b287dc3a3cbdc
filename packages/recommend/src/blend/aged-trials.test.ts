import { randomStream } from "@moodreel/core/random";
import { expect, test } from "vitest";
import { countsOf } from "../interactions/counts-of.ts";
import { twoCircles } from "../testing/two-circles.ts";
import { agedTime, choicesAfter } from "./aged-trials.ts";
import { without } from "./holdout.ts";

const DATA = twoCircles(1, 100);
const MOMENT = 4050;

test("choices after a moment are of what was known then, with what the person had said until they chose", () => {
  const before = without(
    DATA,
    Uint8Array.from(DATA.at, (time) => Number(time >= MOMENT)),
  );
  const known = countsOf(before);
  const held = choicesAfter(DATA, MOMENT, known, randomStream(1));
  expect(held.length).toBeGreaterThan(100);
  expect(new Set(held.map(({ user }) => user)).size).toBeLessThan(held.length);
  for (const { request, target } of held) {
    expect(request.at).toBeGreaterThanOrEqual(MOMENT);
    expect(known[target]).toBeGreaterThan(0);
    for (const event of request.history) {
      expect(event.at).toBeLessThanOrEqual(request.at);
      expect(event.item).not.toBe(DATA.items.ids[target]);
    }
  }
});

test("trends are of a day of their own for each choice, up to forty days before it", () => {
  const random = randomStream(2);
  const ages = Array.from({ length: 500 }, () => (1e9 - agedTime(1e9, random)) / 86_400);
  expect(Math.min(...ages)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...ages)).toBeLessThanOrEqual(40);
  expect(new Set(ages.map(Math.floor)).size).toBeGreaterThan(35);
});

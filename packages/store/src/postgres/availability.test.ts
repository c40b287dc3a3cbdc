import { expect, test } from "vitest";
import { Availability } from "./availability.ts";

test("one that failed is out until it answers, and is looked at once in a while", async () => {
  let now = 0;
  const one = new Availability(100, () => now);
  expect([one.failed(), one.failed(), one.isIn]).toEqual([true, false, false]);
  let looks = 0;
  const look = async (): Promise<void> => void (looks += 1);
  one.probe(look);
  expect(looks).toBe(0);
  now = 100;
  one.probe(look);
  // Not twice at the same time.
  one.probe(look);
  expect([looks, one.isIn]).toEqual([1, false]);
  expect([one.answered(), one.answered(), one.isIn]).toEqual([true, false, true]);
});

test("one that lags is asked again after a while", () => {
  let now = 0;
  const one = new Availability(100, () => now);
  one.lags();
  expect(one.isIn).toBe(false);
  now = 100;
  expect(one.isIn).toBe(true);
});

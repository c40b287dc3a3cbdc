import { daySeed } from "@moodreel/core";
import { expect, test } from "vitest";
import { todaysSeed } from "./todays-seed.ts";

const HOUR = 3_600_000;
const DAYS = [Date.UTC(2026, 0, 5), Date.UTC(2026, 10, 30), Date.UTC(2028, 1, 29)];

test("is the same all day and another tomorrow, by the calendar of the time zone", () => {
  for (const midnight of DAYS) {
    const at = (hours: number) => todaysSeed(midnight + hours * HOUR, [], "UTC");
    expect(new Set([0, 7, 23.99].map(at)).size).toBe(1);
    expect(at(24)).not.toBe(at(0));
    expect(at(-0.01)).not.toBe(at(0));
  }
});

test("begins a day when it begins there", () => {
  const evening = Date.UTC(2026, 10, 24, 23, 30);
  expect(todaysSeed(evening, [], "UTC")).toBe(daySeed("2026-11-24"));
  expect(todaysSeed(evening, [], "Europe/Rome")).toBe(daySeed("2026-11-25"));
  expect(todaysSeed(evening, [], "America/Los_Angeles")).toBe(daySeed("2026-11-24"));
});

test("differs between viewers", () => {
  const [at] = DAYS;
  const seeds = [[], ["me"], ["ana"], ["me", "ana"]].map((viewers) => todaysSeed(at!, viewers, "UTC"));
  expect(new Set(seeds).size).toBe(4);
});
